#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: run.sh [SECONDS]   Builds the readers with Clang, its sanitizers and libFuzzer, and lets each be fuzzed for so
# long (30). Prints one line for each; what breaks one is kept in build/fuzz/found and makes it fail.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-30}

cmake --preset fuzz >/dev/null
cmake --build --preset fuzz --target fuzzer >/dev/null
found=build/fuzz/found
mkdir -p "$found"
failed=0
for target in $(RELIEFBOOK_FUZZ=? build/fuzz/bin/fuzzer 2>&1 | sed -n 's/.*one of: //p'); do
    seeds=$(mktemp -d)
    RELIEFBOOK_FUZZ=$target RELIEFBOOK_FUZZ_SEEDS=$seeds build/fuzz/bin/fuzzer
    log=$found/$target.log
    if RELIEFBOOK_FUZZ=$target build/fuzz/bin/fuzzer -max_total_time="$seconds" -timeout=20 -rss_limit_mb=1024 \
        -print_final_stats=1 -artifact_prefix="$found/$target-" "$seeds" >"$log" 2>&1; then
        verdict=held
    else
        verdict=BROKEN
        failed=1
    fi
    runs=$(sed -n 's/stat::number_of_executed_units: *//p' "$log")
    printf '%-12s %10s inputs in %s s: %s\n' "$target" "${runs:-?}" "$seconds" "$verdict"
    rm -rf "$seeds"
done
exit "$failed"
