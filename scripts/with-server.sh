#!/usr/bin/env bash
# with-server.sh COMMAND…: runs the command with an MTCL server with sample data, built with the dev profile.
# The database is DATABASE_URL, or a fresh SQLite file. The command finds the server at MTCL_URL. The server is stopped
# afterwards, whatever the command did; if the command failed, the end of the server's log is shown.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"
[[ $# -gt 0 ]] || die "usage: $0 COMMAND…"

home=$(mktemp -d "${TMPDIR:-/tmp}/mtcl-server.XXXXXX")
server=
remove() {
    local code=$?
    if [[ -n $server ]]; then
        kill "$server" 2>/dev/null || true
        wait "$server" || warn "the server did not stop cleanly (exit code $?)"
    fi
    if [[ $code -ne 0 ]]; then
        warn "--- the end of the server's log"
        tail -n 60 "$home/server.log" >&2 || true
    fi
    rm -rf "$home"
}
trap remove EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

port=$(free_port)
export MTCL_URL=http://127.0.0.1:$port
export DATABASE_URL=${DATABASE_URL:-sqlite://$home/mtcl.sqlite}
build_dev_server
MTCL_BIND=127.0.0.1:$port MTCL_SECRET_KEY=$(od -An -N32 -tx1 /dev/urandom | tr -d ' \n') \
    "$(target_dir)/debug/mtcl" serve --demo >"$home/server.log" 2>&1 </dev/null &
server=$!

for ((tries = 0; ; tries++)); do
    if curl --silent --fail --output /dev/null "$MTCL_URL/readyz"; then break; fi
    kill -0 "$server" 2>/dev/null || die "the server ended while it started"
    [[ $tries -lt 600 ]] || die "the server was not ready after two minutes"
    sleep 0.2
done
"$@"
