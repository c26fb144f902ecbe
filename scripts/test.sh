#!/usr/bin/env bash
# test.sh [quick]: everything that must hold before a change goes in. The first failure stops.
# One cargo profile (dev) and always the whole workspace, so that nothing is compiled twice: a package by itself would want
# its dependencies with other features. Clippy goes first because it fails fastest.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"
# shellcheck source=steps.sh
source scripts/steps.sh

api_suite_on_postgresql() {
    scripts/with-postgres.sh cargo test --locked --workspace --test api
}

install_schemathesis() {
    cmp --silent tests/contract/requirements.txt "$CACHE/venv/installed-from" && return
    python3 -m venv --clear "$CACHE/venv"
    "$CACHE/venv/bin/pip" install --quiet --disable-pip-version-check -r tests/contract/requirements.txt
    cp tests/contract/requirements.txt "$CACHE/venv/installed-from"
}

contract_lint() { REDOCLY_SUPPRESS_UPDATE_NOTICE=true npm --prefix tests/contract run --silent lint; }

fuzz_on_sqlite() { scripts/with-server.sh scripts/contract-fuzz.sh; }

# The inner shell expands the address that with-postgres.sh gives.
# shellcheck disable=SC2016
fuzz_on_postgresql() {
    scripts/with-postgres.sh bash -c 'DATABASE_URL=$MTCL_TEST_DATABASE scripts/with-server.sh scripts/contract-fuzz.sh'
}

shell_scripts() { shellcheck -x scripts/*.sh .ci/run; }

# Modern Docker carries the command within itself; Debian's package is a program of its own.
compose_file() {
    local compose=(docker-compose)
    command -v docker-compose >/dev/null || compose=(docker compose)
    "${compose[@]}" --env-file .env.example config -q
}

frontend() { npm --prefix frontend run --silent "$@"; }

if [[ ${1-} == quick ]]; then
    step "System packages" scripts/system-packages.sh build
    step "Toolchain" need_toolchain
else
    step "System packages" scripts/system-packages.sh test
    step "Toolchain" need_toolchain
    # Beside the compiler: these wait for the network more than for the processor.
    aside npm-frontend npm_install frontend
    aside npm-browser npm_install tests/browser
    aside npm-contract npm_install tests/contract
    aside schemathesis install_schemathesis
    step "Shell scripts" shell_scripts
    step "docker-compose.yml" compose_file
fi
step "Rust: format" cargo fmt --all --check
step "Rust: lints" cargo clippy --locked --workspace --all-targets -- -D warnings
step "Rust: unit tests, and the API suite on SQLite" cargo test --locked --workspace
[[ ${1-} == quick ]] && exit 0

step "The API suite on PostgreSQL" api_suite_on_postgresql

step "Frontend: packages" join npm-frontend
step "Frontend: the client is made from the contract" frontend api:check
step "Frontend: lints and format" frontend lint
step "Frontend: types" frontend typecheck
step "Frontend: unit tests" frontend test
step "Frontend: build" frontend build
step "Frontend: size of log-in and overview" frontend size

step "Contract: packages" join npm-contract
step "Contract: lints" contract_lint
step "Contract: packages of schemathesis" join schemathesis
step "Contract: schemathesis, on SQLite" fuzz_on_sqlite
step "Contract: schemathesis, on PostgreSQL" fuzz_on_postgresql

step "Browser: packages" join npm-browser
step "Browser: tests" scripts/browser-tests.sh
