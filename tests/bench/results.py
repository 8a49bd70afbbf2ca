#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: results.py RESULTS.json RESULTS.md

Writes what reliefbook_bench measured (its JSON) as a table. The benchmarks agree with it on this:

- `save/ours` is measured beside `save/limit`, the least the same work can cost, in the same run. A benchmark without a
  limit is named `save` alone.
- Each repetition is one run of one iteration (Iterations(1), Repetitions(n)), so that median and 95th percentile are those
  of single runs.
- A figure that is no time comes as the counter `figure_UNIT`.
- The counters `most_ms` and `most_ratio` are the bounds on the median, in milliseconds and as a multiple of the limit's.
"""

import json
import math
import os
import platform
import subprocess
import sys
from collections import defaultdict

TO_MS = {"ns": 1e-6, "us": 1e-3, "ms": 1.0, "s": 1e3}


def median(values):
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def percentile95(values):
    """By nearest rank."""
    return sorted(values)[math.ceil(0.95 * len(values)) - 1]


def read(results):
    """What every run measured, its unit and the bounds, by benchmark."""
    runs, units, bounds, failures = defaultdict(list), {}, {}, {}
    # In the order they were registered, whatever the order they ran in.
    for entry in sorted(results["benchmarks"], key=lambda entry: entry.get("family_index", 0)):
        if entry.get("run_type") == "aggregate":
            continue
        # "save/ours/iterations:1/repeats:50/real_time" -> "save/ours"
        name = "/".join(part for part in entry["name"].split("/") if ":" not in part and not part.endswith("_time"))
        if entry.get("error_occurred"):
            failures[name] = entry["error_message"]
            continue
        figure = next((key for key in entry if key.startswith("figure_")), None)
        runs[name].append(entry[figure] if figure else entry["real_time"] * TO_MS[entry["time_unit"]])
        units[name] = figure.removeprefix("figure_") if figure else "ms"
        bounds[name] = entry.get("most_ms"), entry.get("most_ratio")
    return runs, units, bounds, failures


def number(value):
    return f"{value:.3g}" if value < 100 else f"{value:.0f}"


def table(results):
    """The lines of the table, and how many bounds were missed or benchmarks failed."""
    runs, units, bounds, failures = read(results)
    lines = [
        "| what | runs | median | p95 | limit median | ratio | bound | |",
        "|---|--:|--:|--:|--:|--:|---|---|",
    ]
    missed = 0
    for name, times in runs.items():
        if name.endswith("/limit"):
            continue
        what = name.removesuffix("/ours")
        limit = runs.get(what + "/limit")
        ratio = median(times) / median(limit) if limit else None
        most_ms, most_ratio = bounds[name]
        bound, held = [], True
        if most_ms is not None:
            bound.append(f"{number(most_ms)} ms")
            held = held and median(times) <= most_ms
        if most_ratio is not None:
            bound.append(f"{number(most_ratio)} x limit")
            held = held and ratio is not None and ratio <= most_ratio
        missed += not held
        verdict = "" if not bound else "held" if held else "**missed**"
        unit = units[name]
        cells = [what, len(times), f"{number(median(times))} {unit}", f"{number(percentile95(times))} {unit}",
                 f"{number(median(limit))} {unit}" if limit else "", f"{ratio:.2f}" if ratio is not None else "",
                 ", ".join(bound), verdict]
        lines.append("| " + " | ".join(str(cell) for cell in cells) + " |")
    for name, message in failures.items():
        lines.append(f"| {name} | 0 | | | | | | **failed**: {message} |")
    return lines, missed + len(failures)


def first_line(*command):
    try:
        lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
        return lines[0] if lines else ""
    except (OSError, subprocess.CalledProcessError):
        return ""


def machine(results):
    processor = platform.machine()
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("model name"):
                processor = line.split(":", 1)[1].strip()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    return f"{processor}, {results['context']['num_cpus']} cores, {memory:.0f} GB, {system}"


def load(results):
    """How many programs wanted to run besides ours: far above 0 the times say more about them."""
    return ", ".join(f"{average:.1f}" for average in results["context"].get("load_avg", [])) or "unknown"


def main():
    source, target = sys.argv[1:]
    with open(source, encoding="utf-8") as file:
        results = json.load(file)
    lines, missed = table(results)
    commit = first_line("git", "rev-parse", "--short", "HEAD") or "unknown"
    if first_line("git", "status", "--porcelain", "--untracked-files=no", "--", ".", ":!tests/bench/RESULTS.md"):
        commit += " with changes"
    with open(target, "w", encoding="utf-8") as file:
        file.write(f"""# Benchmarks

Written by `./test --bench`; the last run, not a history. A limit is the least the same work can cost, measured in the same
run (tests/bench). Bounds are on the median.

- commit: {commit}
- day: {results['context']['date'][:10]}
- machine: {machine(results)}
- load at the start: {load(results)}

""")
        file.write("\n".join(lines) + "\n")
    print("\n".join(lines))
    print(f"{missed} missed; written to {target}" if missed else f"Every bound held; written to {target}")


if __name__ == "__main__":
    main()
