# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes tests/RELIABILITY.md of what the fault tests wrote down (tests/faults/tally.h: a line of JSON each) and of how
the programs of a soak run ended."""

import datetime
import json
import os
import platform

# How an operation is cut off, in the order of the table.
HOWS = ["killed", "killed at a file call", "power cut", "file operation fails", "out of memory"]


def read(lines):
    """What was tried, by operation and how; and the facts of the libraries."""
    tried, facts = {}, {}
    for line in lines:
        if not line.strip():
            continue
        entry = json.loads(line)
        if "facts" in entry:
            facts.update(entry["facts"])
            continue
        sums = tried.setdefault((entry["operation"], entry["how"]), {})
        for key in ("tried", "lost", "inconsistent", "old", "new"):
            if key in entry:
                sums[key] = sums.get(key, 0) + entry[key]
    return tried, facts


def order(key):
    operation, how = key
    return (HOWS.index(how) if how in HOWS else len(HOWS), how, operation)


def table(tried):
    """The lines of the table, and how many tries lost something or left something inconsistent."""
    lines = ["| operation | what befalls it | tried | acknowledged lost | inconsistent | then the old file | the new |",
             "|---|---|--:|--:|--:|--:|--:|"]
    bad = 0
    for key in sorted(tried, key=order):
        sums = tried[key]
        bad += sums["lost"] + sums["inconsistent"]
        cells = [*key, sums["tried"], sums["lost"], sums["inconsistent"], sums.get("old", ""), sums.get("new", "")]
        lines.append("| " + " | ".join(str(cell) for cell in cells) + " |")
    return lines, bad


def machine(facts):
    """What the run stood on; nothing that names a machine."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    lines = [f"- {os.cpu_count()} cores, {memory:.0f} GB, {system}"]
    return lines + [f"- {name}: {value}" for name, value in sorted(facts.items())]


def page(results, runs, protections=(), leftOut=(), day=None):
    """The whole page. `runs`: (what, held, words) of each program; `protections`: lines of their table; `leftOut`:
    parts that were not run."""
    tried, facts = read(results)
    lines, bad = table(tried)
    failed = [what for what, held, _ in runs if not held]
    if bad or failed:
        verdict = "**Not everything held**: " + ", ".join(failed or ["see the table"]) + "."
    else:
        verdict = "Everything that was run held." if leftOut else "Everything held."
    if leftOut:
        verdict += f" Not run this time: {', '.join(leftOut)}."
    text = ["# Reliability", "",
            "Written by `./test --soak`; the last run, not a history. What was acknowledged is what the program called",
            "saved. Inconsistent is a file that does not open without a question, a set of changes there by half, a",
            "page, reference or audit entry that does not hold, or work that could not go on.", "",
            verdict, "", f"- day: {day or datetime.date.today().isoformat()}", *machine(facts), "", *lines, "",
            "| program | | |", "|---|---|---|"]
    text += [f"| {what} | {'held' if held else '**failed**'} | {words} |" for what, held, words in runs]
    if protections:
        text += ["", "## Protections taken out one by one", "", *protections]
    return "\n".join(text) + "\n"
