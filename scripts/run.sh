#!/usr/bin/env bash
# run.sh: builds MTCL and serves it with sample data on SQLite, in data/demo.sqlite.
# The server prints its address and the sample accounts. Any of its settings may be given in the environment.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

scripts/system-packages.sh build
need_toolchain

say "Building the server (the first time takes some minutes)"
cargo build --release --locked -p mtcl

say "Building the pages"
npm_install frontend
npm --prefix frontend run --silent build

mkdir -p data
export MTCL_WEB_DIR=${MTCL_WEB_DIR:-frontend/dist}
export DATABASE_URL=${DATABASE_URL:-sqlite://data/demo.sqlite}
exec "$(target_dir)/release/mtcl" serve --demo
