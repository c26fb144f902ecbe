#!/usr/bin/env bash
# system-packages.sh build|test: makes sure that what the build (or also the tests) needs from the system is there.
# What is missing is installed through apt where that is allowed, else named. Each package is judged by what it is
# needed for, not by its name, so that a PostgreSQL or a browser that came another way is as good.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

links() { printf 'int main(void) { return 0; }\n' | cc -x c - "$@" -o /dev/null 2>/dev/null; }

has() {
    case $1 in
    gcc) links ;;
    pkg-config) command -v pkg-config >/dev/null ;;
    libpq-dev) links -lpq ;;
    ca-certificates) [[ -e /etc/ssl/certs/ca-certificates.crt || $(uname) != Linux ]] ;;
    curl) command -v curl >/dev/null ;;
    postgresql) scripts/postgres-bin.sh >/dev/null 2>&1 ;;
    chromium) scripts/chromium.sh >/dev/null 2>&1 ;;
    python3-venv) python3 -c 'import venv, ensurepip' 2>/dev/null ;;
    docker-compose) docker-compose version >/dev/null 2>&1 || docker compose version >/dev/null 2>&1 ;;
    shellcheck) command -v shellcheck >/dev/null ;;
    *) die "no such package in this script: $1" ;;
    esac
}

missing() {
    local package
    for package in "$@"; do
        has "$package" || say "$package"
    done
}

# Debian's gcc alone cannot link: the C library's headers come with libc6-dev.
apt_names() {
    local package
    for package in "$@"; do
        [[ $package == gcc ]] && say libc6-dev
        say "$package"
    done
}

as_root() {
    if [[ $EUID -eq 0 ]]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
    command -v apt-get >/dev/null || return 1
    [[ $EUID -eq 0 ]] || sudo -n true 2>/dev/null
}

build=(gcc pkg-config libpq-dev ca-certificates)
tests=(postgresql chromium python3-venv curl docker-compose shellcheck)
case ${1-} in
build) wanted=("${build[@]}") ;;
test) wanted=("${build[@]}" "${tests[@]}") ;;
*) die "usage: $0 build|test" ;;
esac

mapfile -t absent < <(missing "${wanted[@]}")
[[ ${#absent[@]} -eq 0 ]] && exit 0
mapfile -t packages < <(apt_names "${absent[@]}")

may_install || die "these packages are missing (names as in Debian), and this account may not install them: ${packages[*]}
       install them, for example: sudo apt-get install --no-install-recommends ${packages[*]}"

say "Installing: ${packages[*]}"
as_root apt-get update -qq
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >"$CACHE/logs/apt.log" 2>&1 || {
    tail -n 40 "$CACHE/logs/apt.log" >&2
    die "apt could not install: ${packages[*]}"
}

mapfile -t absent < <(missing "${wanted[@]}")
[[ ${#absent[@]} -eq 0 ]] || die "installed, yet still not usable: ${absent[*]}"
