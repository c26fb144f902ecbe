#!/usr/bin/env bash
# Prints the path of the Chromium (or Chrome) that the browser tests drive.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

for name in chromium chromium-browser google-chrome-stable google-chrome; do
    command -v "$name" && exit 0
done
die "no Chromium found"
