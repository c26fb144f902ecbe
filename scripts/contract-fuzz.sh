#!/usr/bin/env bash
# contract-fuzz.sh: holds a running server with sample data (MTCL_URL, see with-server.sh) against its contract with
# schemathesis and all its checks, first as an administrator, then as an API client. Bounded, and the same inputs every time.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"
: "${MTCL_URL:?run this under with-server.sh}"
: "${MTCL_FUZZ_EXAMPLES:=15}"

json_field() { node -p 'JSON.parse(require("fs").readFileSync(0, "utf8"))[process.argv[1]]' "$1"; }

# The sample account of a role, as the body of a log-in.
sample_account() {
    curl --silent --show-error --fail "$MTCL_URL/api/v1/about" | node -p '
        const accounts = JSON.parse(require("fs").readFileSync(0, "utf8")).sample_accounts;
        const { username, password } = accounts.find(({ role }) => role === process.argv[1]);
        JSON.stringify({ username, password })' "$1"
}

person_token() {
    curl --silent --show-error --fail -H 'Content-Type: application/json' -d @- "$MTCL_URL/api/v1/auth/login" |
        json_field access_token
}

client_token() {
    curl --silent --show-error --fail -u "$1:$2" -d grant_type=client_credentials "$MTCL_URL/api/v1/oauth/token" |
        json_field access_token
}

# A run whose caller was locked out half-way has proved nothing about the rest.
still_welcome() {
    curl --silent --fail --output /dev/null -H "Authorization: Bearer $MTCL_FUZZ_TOKEN" "$MTCL_URL/api/v1/indicators" ||
        die "the token no longer works after the run: what came after it was revoked was not tested"
}

schemathesis() {
    "$CACHE/venv/bin/schemathesis" --config-file tests/contract/schemathesis.toml run \
        "$MTCL_URL/api/v1/openapi.json" --header "Authorization: Bearer $MTCL_FUZZ_TOKEN" \
        --checks all --max-examples "$MTCL_FUZZ_EXAMPLES" --continue-on-failure --no-color "$@"
}

# What ends the session goes last.
fuzz() {
    local ends='^/api/v1/auth/logout'
    export MTCL_FUZZ_TOKEN=$1
    schemathesis --exclude-path-regex "$ends"
    still_welcome
    schemathesis --include-path-regex "$ends"
}

say "As an administrator"
fuzz "$(sample_account administrator | person_token)"

say "As an API client"
credentials=$("$(target_dir)/debug/mtcl" client create --name contract-fuzz --scope dossiers:write --scope readings:read)
fuzz "$(client_token "$(json_field client_id <<<"$credentials")" "$(json_field client_secret <<<"$credentials")")"
