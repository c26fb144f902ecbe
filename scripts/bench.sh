#!/usr/bin/env bash
# bench.sh [sqlite|postgresql]: builds the server in release and measures it on each database, or on the one named.
# The figures are ratios, so they hold on a machine that is busy with other things, within the range that is printed.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

databases=${1:-sqlite postgresql}
wants() { [[ " $databases " == *" $1 "* ]]; }
wants sqlite || wants postgresql || die "usage: $0 [sqlite|postgresql]"

scripts/system-packages.sh build
if wants postgresql; then
    scripts/postgres-bin.sh >/dev/null 2>&1 || scripts/system-packages.sh test
fi

# In one command, so that what both need is compiled once. Cargo names the bench with a hash.
say "Building (the first time takes some minutes)"
bench=$(cargo build --release --locked -p mtcl --bin mtcl -p mtcl-tests --bench bench --message-format=json-render-diagnostics |
    sed -n 's/.*"target":{[^}]*"name":"bench".*"executable":"\([^"]*\)".*/\1/p')
[[ -x $bench ]] || die "cargo built no bench"
MTCL_BENCH_SERVER=$(target_dir)/release/mtcl
export MTCL_BENCH_SERVER

if wants sqlite; then
    "$bench"
fi
if wants postgresql; then
    scripts/with-postgres.sh --durable "$bench"
fi
