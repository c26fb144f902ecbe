# shellcheck shell=bash
# Named, timed steps, and installs that go on beside them. Sourced after lib.sh.

STEP_NAMES=()
STEP_SECONDS=()
STEP=
STEP_STARTED=0
declare -A ASIDE_PID=()

# step HEADING COMMAND…: runs the command under a heading. The first one that fails ends the script, by `set -e`:
# a command inside `if` or `||` would lose `set -e` within functions, so the EXIT trap does the reporting.
step() {
    STEP=$1
    STEP_STARTED=$SECONDS
    shift
    printf '\n==> [%4d s] %s\n' "$SECONDS" "$STEP"
    "$@"
    STEP_NAMES+=("$STEP")
    STEP_SECONDS+=($((SECONDS - STEP_STARTED)))
    STEP=
}

# aside NAME COMMAND…: starts a command beside the steps, its output in a log; `join NAME` waits for it.
aside() {
    local name=$1
    shift
    # In a process group of its own, so that what it started can be ended with it.
    set -m
    ("$@") >"$CACHE/logs/$name.log" 2>&1 </dev/null &
    set +m
    ASIDE_PID[$name]=$!
}

join() {
    local name=$1 code=0
    wait "${ASIDE_PID[$name]}" || code=$?
    unset "ASIDE_PID[$name]"
    tail -n "$([[ $code -eq 0 ]] && echo 3 || echo 200)" "$CACHE/logs/$name.log"
    return "$code"
}

summary() {
    local code=$? i pid
    for pid in "${ASIDE_PID[@]}"; do
        kill -- "-$pid" 2>/dev/null || true
    done
    printf '\n%s\n' "Steps:"
    for i in "${!STEP_NAMES[@]}"; do
        printf '  %5d s  %s\n' "${STEP_SECONDS[$i]}" "${STEP_NAMES[$i]}"
    done
    if [[ $code -ne 0 ]]; then
        printf 'FAILED after %d s, in: %s\n' "$SECONDS" "${STEP:-the script itself}"
        exit "$code"
    fi
    printf 'All %d steps passed in %d s.\n' "${#STEP_NAMES[@]}" "$SECONDS"
}
trap summary EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
