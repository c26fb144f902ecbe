#!/usr/bin/env bash
# test.sh [quick]: everything that must hold before a change goes in. The first failure stops.
# One cargo profile (dev) for all of it, so that nothing is compiled twice; clippy goes first because it fails fastest.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"
# shellcheck source=steps.sh
source scripts/steps.sh

api_suite_on_postgresql() {
    scripts/with-postgres.sh cargo test --locked -p mtcl-tests --test api
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
else
    step "System packages" scripts/system-packages.sh test
    step "Shell scripts" shell_scripts
    step "docker-compose.yml" compose_file
fi
step "Toolchain" need_toolchain
step "Rust: format" cargo fmt --all --check
step "Rust: lints" cargo clippy --locked --workspace --all-targets -- -D warnings
step "Rust: unit tests, and the API suite on SQLite" cargo test --locked --workspace
[[ ${1-} == quick ]] || step "The API suite on PostgreSQL" api_suite_on_postgresql
if [[ ${1-} != quick ]]; then
    step "Frontend: packages" npm --prefix frontend ci --no-audit --no-fund
    step "Frontend: the client is made from the contract" frontend api:check
    step "Frontend: lints and format" frontend lint
    step "Frontend: types" frontend typecheck
    step "Frontend: unit tests" frontend test
    step "Frontend: build" frontend build
    step "Frontend: size of log-in and overview" frontend size
fi
