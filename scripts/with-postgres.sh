#!/usr/bin/env bash
# with-postgres.sh [--durable] COMMAND…: runs the command with a PostgreSQL server of its own.
# The command finds it in MTCL_TEST_DATABASE, as a superuser of an empty database. The server listens on a free loopback
# port, asks for a password made for this run, and is stopped and removed afterwards, whatever the command did.
# Without --durable it does not wait for the disk: right for tests, wrong for measuring.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

durability=(-c fsync=off -c synchronous_commit=off -c full_page_writes=off)
if [[ ${1-} == --durable ]]; then
    durability=()
    shift
fi
[[ $# -gt 0 ]] || die "usage: $0 [--durable] COMMAND…"

bin=$(scripts/postgres-bin.sh)
# Not under the repository: the path of a Unix socket is short, and another account may not enter a home folder.
home=$(mktemp -d "${TMPDIR:-/tmp}/mtcl-pg.XXXXXX")

# PostgreSQL refuses to run as root.
as_postgres=()
if [[ $EUID -eq 0 ]]; then
    as_postgres=(runuser -u postgres --)
    chown postgres "$home"
fi

# The postmaster's own pid file says whether there is anything to stop.
remove() {
    if [[ -s $home/data/postmaster.pid ]]; then
        (cd "$home" && "${as_postgres[@]}" "$bin/pg_ctl" stop -D "$home/data" -m immediate -w >/dev/null) || true
    fi
    rm -rf "$home"
}
trap remove EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
(
    cd "$home"
    printf '%s\n' "$password" >"$home/password"
    # pg_hba's "password" is not hashed: on loopback nobody listens, and hashing would cost every connection a test makes.
    "${as_postgres[@]}" "$bin/initdb" -D "$home/data" -U mtcl --pwfile="$home/password" --auth=password \
        --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$home/initdb.log" 2>&1 || {
        cat "$home/initdb.log" >&2
        exit 1
    }
)

# Between asking for a free port and taking it, another process may have taken it.
started=
for _ in 1 2 3 4 5; do
    port=$(free_port)
    options=(-c listen_addresses=127.0.0.1 -c "port=$port" -c "unix_socket_directories=$home" -c max_connections=300
        -c shared_buffers=256MB -c timezone=UTC "${durability[@]}")
    if (cd "$home" && "${as_postgres[@]}" "$bin/pg_ctl" start -D "$home/data" -l "$home/data/server.log" -w -t 60 \
        -o "${options[*]}" >/dev/null 2>&1); then
        started=yes
        break
    fi
done
[[ -n $started ]] || {
    cat "$home/data/server.log" >&2
    die "PostgreSQL did not start"
}

export PGPASSWORD=$password
"$bin/psql" -q -h 127.0.0.1 -p "$port" -U mtcl -d postgres -c 'CREATE DATABASE mtcl'
export MTCL_TEST_DATABASE=postgres://mtcl:$password@127.0.0.1:$port/mtcl
"$@"
