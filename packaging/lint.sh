#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: lint.sh BUILD-FOLDER: clang-tidy (.clang-tidy) over every source of ours that was built there with Clang.
set -euo pipefail

build=$1
log=$build/clang-tidy.log
echo "clang-tidy over app, core, ui and tests; a few seconds for each file"
status=0
run-clang-tidy -quiet -p "$build" -j "$(nproc)" "^$PWD/(app|core|ui|tests)/.*\.cpp$" >"$log" 2>&1 || status=$?
# The tool prints its command lines and counts of hidden warnings between the findings.
grep -E '(warning|error):' "$log" | sort -u || true
if ((status != 0)); then
    echo "clang-tidy found something; all of it in $log" >&2
    exit 1
fi
echo "clang-tidy found nothing in $(grep -c '^clang-tidy' "$log") files"
