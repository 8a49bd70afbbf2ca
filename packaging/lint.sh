#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: lint.sh BUILD-FOLDER: clang-tidy (.clang-tidy) over every source of ours that was built there with Clang.
set -euo pipefail

build=$1
log=$build/clang-tidy.log
echo "clang-tidy over app, core, ui and tests; some seconds for each file"
status=0
run-clang-tidy -quiet -p "$build" -j "$(nproc)" "^$PWD/(app|core|ui|tests)/.*\.cpp$" 2>&1 |
    sed 's/\x1b\[[0-9;]*m//g' >"$log" || status=$?
# Between the findings stand the command lines and the counts of warnings in other people's headers.
grep -E ': (warning|error):' "$log" | sort -u || true
checked=$(grep -cE '^[^ ]*clang-tidy[^ ]* -' "$log" || true)
if ((status != 0 || checked == 0)); then
    echo "clang-tidy found something, or could not run; all of it in $log" >&2
    exit 1
fi
echo "clang-tidy found nothing in $checked files"
