#!/usr/bin/env bash
# Prints the folder of the newest PostgreSQL server's programs. Debian keeps them off the PATH.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

shopt -s nullglob
found=(/usr/lib/postgresql/*/bin/initdb /usr/pgsql-*/bin/initdb)
if [[ ${#found[@]} -gt 0 ]]; then
    newest=$(printf '%s\n' "${found[@]}" | sort -V | tail -n 1)
else
    newest=$(command -v initdb) || die "no PostgreSQL server found"
fi
dirname "$newest"
