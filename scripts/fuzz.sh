#!/usr/bin/env bash
# fuzz.sh [SECONDS [TARGET…]]: runs each fuzz target (or those named) for so many seconds, a minute by default. What it finds
# goes to fuzz/artifacts/TARGET/; what it learns stays in .cache/fuzz, so that the kept corpus changes only on purpose.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

seconds=${1:-60}
[[ $seconds =~ ^[0-9]+$ ]] || die "usage: $0 [SECONDS [TARGET…]]"
shift || true
targets=("$@")
if ((${#targets[@]} == 0)); then
    for file in fuzz/fuzz_targets/*.rs; do
        targets+=("$(basename "$file" .rs)")
    done
fi
cargo fuzz --version >/dev/null 2>&1 || die "cargo-fuzz is missing: cargo install cargo-fuzz"

# A fuzzer needs compiler flags that stable Rust keeps behind this.
export RUSTC_BOOTSTRAP=1
for target in "${targets[@]}"; do
    say "$target: $seconds seconds"
    mkdir -p "$CACHE/fuzz/$target"
    dictionary=()
    [[ -f fuzz/$target.dict ]] && dictionary=("-dict=$ROOT/fuzz/$target.dict")
    (cd fuzz && cargo fuzz run "$target" "$CACHE/fuzz/$target" "$ROOT/fuzz/corpus/$target" -- \
        "-max_total_time=$seconds" -max_len=8192 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 "${dictionary[@]}") \
        >"$CACHE/logs/fuzz-$target.log" 2>&1 ||
        die "$target found something: see $CACHE/logs/fuzz-$target.log"
    sed -n 's/^stat::number_of_executed_units: */  executions: /p' "$CACHE/logs/fuzz-$target.log"
done
