#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: soak.py BUILD [faults[=FILTER] | fuzzers | protections]...     (called by ./test --soak, which has built it)

Runs every fault test at length (with a filter of GoogleTest's: those of fault_tests it names), the fuzzers, and the
protections one by one, or the parts named, and writes tests/RELIABILITY.md, which says what was left out. Takes hours on
two cores; what failed stands in BUILD/soak/.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import reliability

TESTS = Path(__file__).resolve().parents[1]
PARTS = ("faults", "fuzzers", "protections")


def sharded(program, filters, env, logs):
    """Runs the tests of a program in as many processes as there are cores. Answers whether they held, and in words."""
    shards = os.cpu_count() or 1
    running = []
    for index in range(shards):
        log = logs / f"{program.name}-{index}.log"
        with open(log, "wb") as out:
            running.append((log, subprocess.Popen(
                [program, f"--gtest_filter={filters}"], stdout=out, stderr=out, stdin=subprocess.DEVNULL,
                env={**env, "GTEST_TOTAL_SHARDS": str(shards), "GTEST_SHARD_INDEX": str(index)})))
    held, tests, failed = True, 0, set()
    for log, process in running:
        held = process.wait() == 0 and held
        text = log.read_text(errors="replace")
        tests += sum(int(count) for count in re.findall(r"\[  PASSED  \] (\d+) test", text))
        failed |= set(re.findall(r"\[  FAILED  \] (\w+\.\w+)", text))
    words = f"{tests} tests" + (f"; failed: {', '.join(sorted(failed))}" if failed else "")
    held = held and tests > 0  # none at all is no success
    return held, words if held or failed else words + "; ended before their time"


def said(command, log, env=None):
    """Runs a script and shows what it says. Answers whether it held, and its lines."""
    lines = []
    with open(log, "wb") as out, \
            subprocess.Popen(command, stdout=subprocess.PIPE, stderr=out, env=env, text=True) as process:
        for line in process.stdout:
            print(line, end="", flush=True)
            lines.append(line.rstrip("\n"))
    return process.returncode == 0, lines


def main():
    build = Path(sys.argv[1]).resolve()
    parts = sys.argv[2:] or list(PARTS)
    only = next((part.partition("=")[2] for part in parts if part.startswith("faults=")), "")
    parts = ["faults" if part.startswith("faults=") else part for part in parts]
    if not set(parts) <= set(PARTS):
        print(__doc__, file=sys.stderr)
        return 2
    logs = build / "soak"
    logs.mkdir(exist_ok=True)
    results = logs / "results.jsonl"
    results.unlink(missing_ok=True)
    results.touch()
    env = {**os.environ, "LANG": "C.UTF-8", "RELIEFBOOK_FAULTS": "long", "RELIEFBOOK_RESULTS": str(results)}
    env.pop("RELIEFBOOK_REQUIRE_DATA", None)  # for CTest: the programs would print nothing that can be counted

    runs = []

    def note(what, held, words):
        runs.append((what, held, words))
        print(f"{what}: {'held' if held else 'FAILED'}, {words}", flush=True)

    # All of the fault tests; of the others, those of reliability.
    programs = (("fault_tests", "*"), ("core_tests", "T??.*"), ("ui_tests", "T??.*"), ("cli_tests", "T??.*"))
    for program, filters in (("fault_tests", only),) if only else programs:
        if "faults" in parts:
            note(program, *sharded(build / "bin" / program, filters, env, logs))
    if "fuzzers" in parts:
        held, lines = said([TESTS / "fuzz/run.sh"], logs / "fuzz.log")
        note("fuzzers", held, "; ".join(" ".join(line.split()) for line in lines))
    table = []
    if "protections" in parts:
        held, lines = said([sys.executable, TESTS / "protections/run.py"], logs / "protections.log")
        table = [line for line in lines if line.startswith("|")]
        note("protections", held, f"{max(0, len(table) - 2)} taken out")

    page = TESTS / "RELIABILITY.md"
    leftOut = [part for part in PARTS if part not in parts] + ([f"faults other than {only}"] if only else [])
    page.write_text(reliability.page(results.read_text().splitlines(), runs, table, leftOut), encoding="utf-8")
    bad = reliability.table(reliability.read(results.read_text().splitlines())[0])[1]
    well = bad == 0 and all(held for _, held, _ in runs)
    print(f"{'Everything held' if well else 'NOT everything held'}; written to {page}")
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
