#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: run.py [NAME...]     (NAME: the beginning of a patch's name; none: all)
       run.py --check       (only whether each can still be taken out)

Takes the protections of the product out one by one, in a copy of the tree, and sees the named test of each fail. A
patch NN_name.patch begins with

    # test: PROGRAM FILTER...     the program of tests and which of its tests hold the protection (GoogleTest's filters)
    # why: WHAT the protection is, a line or more

and goes on as `git diff` writes it. A protection fails here when its tests are not green with it, when it can't be
taken out any more, or when its tests don't notice that it is gone. Prints a table; the copy stays in
build/protections, so that the next run builds what changed.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parents[1]
FOLDER = SOURCE / "build/protections"
TREE, BUILD = FOLDER / "tree", FOLDER / "build"


class Protection:
    def __init__(self, path):
        self.path = path
        head = [line[1:].strip() for line in path.read_text(encoding="utf-8").splitlines()
                if line.startswith("#")]
        test = next((line for line in head if line.startswith("test:")), "")
        words = test.removeprefix("test:").split()
        if len(words) < 2:
            raise SystemExit(f"{path.name} lacks its line '# test: PROGRAM FILTER'")
        self.program, self.filter = words[0], ":".join(words[1:])
        self.what = " ".join(line.removeprefix("why:").strip() for line in head if not line.startswith("test:"))


def copyTree():
    """Brings the copy to the state of the source; what didn't change keeps its time, so that it isn't built again."""
    names = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=SOURCE,
                           capture_output=True, check=True).stdout.decode().split("\0")
    wanted = {name for name in names if name and (SOURCE / name).is_file()}
    for path in [path for path in TREE.rglob("*") if path.is_file()] if TREE.exists() else []:
        if str(path.relative_to(TREE)) not in wanted:
            path.unlink()
    for name in wanted:
        source, target = SOURCE / name, TREE / name
        if target.exists() and target.read_bytes() == source.read_bytes():
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        shutil.copymode(source, target)


def run(command, log, **options):
    with open(log, "ab") as out:
        return subprocess.run(command, stdout=out, stderr=out, stdin=subprocess.DEVNULL, **options).returncode == 0


def build(programs, log):
    return run(["cmake", "--build", BUILD, "--target", *programs], log)


def patch(protection, log, *options, tree=None):
    return run(["patch", "-p1", "--forward", "--no-backup-if-mismatch", *options, "-i", protection.path], log,
               cwd=tree or TREE)


def tests(protection, log):
    """Whether its tests are green, and how many there were."""
    env = {**os.environ, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    try:
        said = subprocess.run([BUILD / "bin" / protection.program, f"--gtest_filter={protection.filter}"], env=env,
                              capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL, timeout=1200)
    except subprocess.TimeoutExpired:
        return False, 1
    with open(log, "a", encoding="utf-8") as out:
        out.write(said.stdout + said.stderr)
    count = re.search(r"Running (\d+) test", said.stdout)
    return said.returncode == 0, int(count[1]) if count else 0


def takenOut(protection, log):
    """Takes one protection out and says how its tests took it; puts it back."""
    if not patch(protection, log, "--dry-run"):
        return "can't be taken out"
    patch(protection, log)
    try:
        if not build([protection.program], log):
            return "does not build without it"
        green, _ = tests(protection, log)
        return "not noticed" if green else ""
    finally:
        patch(protection, log, "--reverse")


def everyOne():
    return [Protection(path) for path in sorted(HERE.glob("[0-9]*.patch"))]


def main():
    names = sys.argv[1:]
    if names == ["--check"]:
        protections = everyOne()
        stale = [each.path.name for each in protections if not patch(each, os.devnull, "--dry-run", tree=SOURCE)]
        for name in stale:
            print(f"{name} doesn't fit the sources any more")
        return 1 if stale or not protections else 0
    protections = [each for each in everyOne() if not names or any(each.path.name.startswith(name) for name in names)]
    FOLDER.mkdir(parents=True, exist_ok=True)
    copyTree()
    log = FOLDER / "build.log"
    log.unlink(missing_ok=True)
    programs = sorted({each.program for each in protections})
    configured = run(["cmake", "-S", TREE, "-B", BUILD, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug",
                      "-DCMAKE_CXX_FLAGS_DEBUG=-g1"], log)
    if not configured or not build(programs, log):
        print(f"The tree does not build: {log}", file=sys.stderr)
        return 1
    print("| protection | its tests | without it |")
    print("|---|---|---|")
    for protection in protections:
        (FOLDER / (protection.path.stem + ".log")).unlink(missing_ok=True)
    # All of them with everything in place first: afterwards the programs lack one thing or another.
    before = [tests(protection, FOLDER / (protection.path.stem + ".log")) for protection in protections]
    wrong = 0
    for protection, (green, count) in zip(protections, before):
        log = FOLDER / (protection.path.stem + ".log")
        fault = "no such test" if count == 0 else "fails as it is" if not green else takenOut(protection, log)
        wrong += fault != ""
        verdict = f"**{fault}**" if fault else "red"
        print(f"| {protection.what} | {protection.filter} | {verdict} |", flush=True)
    # As it was, for whoever runs something of it next.
    build(programs, FOLDER / "build.log")
    if wrong:
        print(f"{wrong} of {len(protections)} protections are not held by their tests; see {FOLDER}", file=sys.stderr)
    return 1 if wrong or not protections else 0


if __name__ == "__main__":
    sys.exit(main())
