# shellcheck shell=bash
# Shared by the scripts beside this file: sourced, never run. Every script starts in the repository's root.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
ROOT=$PWD
CACHE=$ROOT/.cache
mkdir -p "$CACHE/logs"

say() { printf '%s\n' "$*"; }
warn() { printf '%s\n' "$*" >&2; }
die() {
    warn "error: $*"
    exit 1
}

# Where cargo puts what it builds, for the scripts that start the binary.
target_dir() { say "${CARGO_TARGET_DIR:-$ROOT/target}"; }

# The server of the dev profile, as the tests build it: built by itself, its dependencies would be compiled once more.
build_dev_server() { cargo test --quiet --locked --workspace --no-run; }

# A loopback port that was free a moment ago.
free_port() {
    python3 -c 'import socket
with socket.socket() as s:
    s.bind(("127.0.0.1", 0))
    print(s.getsockname()[1])'
}

# need_toolchain: the three things that are not installed for people, because how to is their choice.
need_toolchain() {
    command -v cargo >/dev/null || die "cargo is missing: install Rust 1.90 or newer (https://rustup.rs)"
    command -v npm >/dev/null || die "npm is missing: install Node.js 20.19 or newer"
    node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
        die "Node.js $(node --version) is too old: 20.19 or newer is needed"
}

# npm_install FOLDER: what its lock file says, unless that is what is there already.
npm_install() {
    local mark=$1/node_modules/.installed-from
    cmp --silent "$1/package-lock.json" "$mark" && return
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --prefix "$1" --no-audit --no-fund
    cp "$1/package-lock.json" "$mark"
}
