#!/usr/bin/env bash
# browser-tests.sh [ARGUMENT…]: runs the browser tests (all, or as the arguments for playwright say) against the server as
# built with the dev profile and the pages in frontend/dist.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

build_dev_server
MTCL_SERVER=$(target_dir)/debug/mtcl
MTCL_CHROMIUM=$(scripts/chromium.sh)
export MTCL_SERVER MTCL_CHROMIUM MTCL_WEB_DIR=frontend/dist
npm --prefix tests/browser run --silent test -- "$@"
