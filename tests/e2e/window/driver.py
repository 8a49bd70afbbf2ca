# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real program as a person does: keys and mouse come from the X server (xdotool), and what stands on the
screen is read through the accessibility bus, as a screen reader reads it.

A test derives from WindowTest. It gets a desktop of its own (Xvfb, a session bus, a window manager, an empty HOME), so
that any number of them run beside each other. Nothing here sleeps for a fixed time: whoever waits, waits for a state
the screen reader can see, and fails with a picture and the accessible tree when it does not come.

    class Journey(WindowTest):
        def test_opens(self):
            window = self.start()
            window.click(window.find("push button", "New practice"))
            window.type("Стиллвотер")
            window.press("Tab", "ctrl+Return")
            window.wait(lambda: window.focused().name == "Passphrase", "the passphrase has the focus")

Settings, from the environment: RELIEFBOOK (the program), RELIEFBOOK_CLI, RELIEFBOOK_SCREENS (where pictures go).
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

PATIENCE = float(os.environ.get("RELIEFBOOK_PATIENCE", "30"))  # seconds until a state that does not come is a failure


def waitFor(condition, what, seconds=None):
    """What condition() answers once it is true; a failure naming `what` if that takes too long."""
    end = time.monotonic() + (PATIENCE if seconds is None else seconds)
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"did not come: {what() if callable(what) else what}")
        time.sleep(0.02)


class Desktop:
    """An X server, a session bus and a window manager that are nobody else's, and a HOME with nothing in it."""

    def __init__(self, folder, size="1400x900"):
        self.folder = Path(folder)
        self.home = self.folder / "home"
        self.processes = []
        for part in (self.home, self.folder / "run"):
            part.mkdir(mode=0o700, parents=True)
        self.env = {
            "HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.folder / "run"), "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TZ": "Europe/Belgrade", "NO_AT_BRIDGE": "0",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1", "QT_QPA_PLATFORM": "xcb",
            # a run under sanitizers says what it found where the test's own output goes
            **{name: os.environ[name] for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS") if name in os.environ},
        }
        self.env["DISPLAY"] = ":" + self._says(["Xvfb", "-displayfd", "{}", "-screen", "0", size + "x24",
                                                "-nolisten", "tcp", "-noreset", "-ac"])
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self._says(["dbus-daemon", "--session", "--nofork",
                                                           "--print-address={}"])
        # Layouts as in Serbia: Latin and Cyrillic letters are typed on the same keys.
        subprocess.run(["setxkbmap", "-layout", "us,rs"], env=self.env, check=True, stderr=subprocess.DEVNULL)
        self._spawn(["openbox", "--sm-disable"])
        waitFor(lambda: subprocess.run(["xdotool", "get_desktop"], env=self.env, capture_output=True).returncode == 0,
                "a window manager")
        os.environ.update(self.env)  # before the bus is first asked: this process is a guest of this desktop too
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
        self.atspi = Atspi
        Atspi.init()
        Atspi.set_timeout(5000, 20000)

    def _spawn(self, command, **options):
        with open(self.folder / (command[0] + ".log"), "wb") as log:
            process = subprocess.Popen(command, env=self.env, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                       start_new_session=True, **options)
        self.processes.append(process)
        return process

    def _says(self, command):
        """Starts a server that tells its address on a file descriptor, and answers the address."""
        reading, writing = os.pipe()
        process = self._spawn([part.format(writing) for part in command], pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading, "rb") as answer:
            line = answer.readline().decode().strip()
        if not line:
            raise RuntimeError(f"{command[0]} ended: {process.wait()}")
        return line

    def close(self):
        for process in reversed(self.processes):
            try:
                os.killpg(process.pid, signal.SIGTERM)
                process.wait(10)
            except (ProcessLookupError, subprocess.TimeoutExpired):
                process.kill()
                process.wait()


class Node:
    """Something on the screen, as a screen reader sees it."""

    def __init__(self, desktop, accessible):
        self.desktop, self.accessible = desktop, accessible

    # What is gone while it is looked at has no name, no role and no children.
    def _ask(self, question, otherwise):
        try:
            answer = question()
            return otherwise if answer is None else answer
        except Exception:  # noqa: BLE001  (GLib.Error, of several kinds)
            return otherwise

    def _speaks(self, interface):
        return interface in self._ask(self.accessible.get_interfaces, [])

    @property
    def name(self):
        return self._ask(self.accessible.get_name, "")

    @property
    def description(self):
        return self._ask(self.accessible.get_description, "")

    @property
    def role(self):
        return self._ask(self.accessible.get_role_name, "")

    def has(self, state):
        """Whether it is "focused", "showing", "enabled", "checked", "selected", ..."""
        wanted = getattr(self.desktop.atspi.StateType, state.upper())
        return self._ask(lambda: self.accessible.get_state_set().contains(wanted), False)

    @property
    def text(self):
        """What stands in a field; of a control without text its name."""
        if not self._speaks("Text"):
            return self.name
        return self._ask(lambda: self.desktop.atspi.Text.get_text(self.accessible, 0, -1), "")

    @property
    def value(self):
        """The number of a slider (a pain scale), or None where there is none."""
        if not self._speaks("Value"):
            return None
        return self._ask(lambda: self.desktop.atspi.Value.get_current_value(self.accessible), None)

    @property
    def children(self):
        count = self._ask(self.accessible.get_child_count, 0)
        found = (self._ask(lambda i=i: self.accessible.get_child_at_index(i), None) for i in range(count))
        return [Node(self.desktop, child) for child in found if child is not None]

    @property
    def parent(self):
        above = self._ask(self.accessible.get_parent, None)
        return None if above is None else Node(self.desktop, above)

    @property
    def box(self):
        """x, y, width, height on the screen."""
        atspi = self.desktop.atspi
        area = self._ask(lambda: atspi.Component.get_extents(self.accessible, atspi.CoordType.SCREEN), None)
        return (0, 0, 0, 0) if area is None else (area.x, area.y, area.width, area.height)

    def actions(self):
        action = self.desktop.atspi.Action
        count = self._ask(lambda: action.get_n_actions(self.accessible), 0) if self._speaks("Action") else 0
        return [action.get_action_name(self.accessible, index) for index in range(count)]

    def act(self, name=None):
        """Does what a screen reader's user asks for: the first action, or the one named."""
        names = self.actions()
        if not names:
            raise AssertionError(f"nothing can be done with {self}")
        self.desktop.atspi.Action.do_action(self.accessible, names.index(name) if name else 0)

    def walk(self, showing=True):
        """It and all below it, in order; only what is on the screen unless showing is False. The rows of a list or
        table, which can be many thousand, are cut at 200."""
        yield self
        for child in self.children[:200]:
            if not showing or child.has("showing"):
                yield from child.walk(showing)

    def matches(self, role, name):
        if role is not None and self.role != role:
            return False
        return name is None or (name.search(self.name) is not None if hasattr(name, "search") else self.name == name)

    def all(self, role=None, name=None, showing=True):
        """Everything in it of this role and name (a string, or a compiled expression)."""
        return [node for node in self.walk(showing) if node.matches(role, name)]

    def find(self, role=None, name=None, showing=True, seconds=None):
        """The first of these; waits for it to come."""
        return waitFor(lambda: next((n for n in self.walk(showing) if n.matches(role, name)), None),
                       f"{role} {name!r} in {self}", seconds)

    def tree(self, depth=0):
        states = [s for s in ("focused", "checked", "selected", "expanded") if self.has(s)]
        states += [f"not {s}" for s in ("enabled", "showing") if not self.has(s)]
        text = self.text
        value = self.value
        parts = [f"{self.role} {self.name!r}"]
        if text and text != self.name:
            parts.append(f"text {text!r}")
        if value is not None:
            parts.append(f"value {value:g}")
        if self.description:
            parts.append(f"description {self.description!r}")
        lines = ["  " * depth + " ".join(parts + states)]
        for child in self.children[:200]:
            lines += child.tree(depth + 1) if child.has("showing") else []
        return lines

    def __repr__(self):
        return f"<{self.role} {self.name!r}>"


class Window(Node):
    """The running program."""

    def __init__(self, desktop, command, env=None):
        with open(desktop.folder / "program.log", "ab") as log:
            self.process = subprocess.Popen(command, env={**desktop.env, **(env or {})}, stdin=subprocess.DEVNULL,
                                            stdout=log, stderr=log)
        self.pictures = 0
        super().__init__(desktop, None)

    def waitForStart(self):
        self.accessible = waitFor(self._onTheBus, "the program on the accessibility bus")
        self.wait(lambda: self.frames(), "a window")
        self.wait(lambda: any(frame.has("active") for frame in self.frames()), "an active window")

    def _onTheBus(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended: {self.process.returncode}")
        desktop = self.desktop.atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(index)
            try:
                if program is not None and program.get_process_id() == self.process.pid:
                    # each question is asked anew: what libatspi remembers can be older than the screen
                    program.set_cache_mask(self.desktop.atspi.Cache.NONE)
                    return program
            except Exception:  # noqa: BLE001  (another program that is just going)
                continue
        return None

    def frames(self):
        """Its windows and dialogs on the screen."""
        return [child for child in self.children if child.has("showing")]

    # ---- waiting

    def wait(self, condition, what, seconds=None):
        def orEnd():
            found = condition()
            if not found and self.process.poll() is not None:
                raise AssertionError(f"the program ended ({self.process.returncode}) before: {what}")
            return found
        return waitFor(orEnd, what, seconds)

    def focused(self):
        """What has the keyboard; None where nothing has."""
        found = [node for frame in self.frames() for node in frame.walk() if node.has("focused")]
        return found[-1] if found else None

    def waitForFocus(self, role=None, name=None, seconds=None):
        def there():
            node = self.focused()
            return node if node is not None and node.matches(role, name) else None
        return self.wait(there, lambda: f"focus on {role} {name!r}; it is on {self.focused()}", seconds)

    # ---- keys and mouse

    def _xdotool(self, *arguments):
        subprocess.run(["xdotool", *map(str, arguments)], env=self.desktop.env, check=True)

    def press(self, *keys):
        """Keys by their X names: "ctrl+n", "Tab", "Return", "5"."""
        self._xdotool("key", "--delay", "20", *keys)

    def type(self, text):
        self._xdotool("type", "--delay", "20", "--", text)

    def click(self, node, button=1, times=1, at=None):
        """Clicks in its middle, or at (x, y) of it; a fraction is one of its size."""
        node = self.wait(lambda: node if node.box[2] > 0 and node.box[3] > 0 else None, f"{node} to have a place")
        x, y, width, height = node.box
        dx, dy = at or (0.5, 0.5)
        self._xdotool("mousemove", round(x + (dx if dx > 1 else dx * width)), round(y + (dy if dy > 1 else dy * height)),
                      "click", "--repeat", times, "--delay", 60, button)

    def wheel(self, node, turns):
        """Turns the wheel over it: down, or up where turns are negative."""
        x, y, width, height = node.box
        self._xdotool("mousemove", x + width // 2, y + height // 2,
                      "click", "--repeat", abs(turns), "--delay", 20, 5 if turns > 0 else 4)

    # ---- looking

    def screenshot(self, name):
        """A picture of the whole screen, where pictures are wanted (RELIEFBOOK_SCREENS) and can be taken."""
        folder = os.environ.get("RELIEFBOOK_SCREENS")
        if not folder or shutil.which("import") is None:
            return
        Path(folder).mkdir(parents=True, exist_ok=True)
        self.pictures += 1
        subprocess.run(["import", "-window", "root", f"{folder}/{self.pictures:02d}-{name}.png"], env=self.desktop.env,
                       check=False)

    # ---- the end

    def waitForEnd(self, seconds=None):
        """Waits until the program has ended by itself, and answers its exit code."""
        waitFor(lambda: self.process.poll() is not None, "the end of the program", seconds)
        return self.process.returncode

    def kill(self):
        self.process.kill()
        self.process.wait()


class WindowTest(unittest.TestCase):
    """A test with a desktop of its own. A process knows one accessibility bus: one such class in a process."""

    size = "1400x900"

    @classmethod
    def setUpClass(cls):
        # all tests of a class share a desktop, never a HOME
        cls.folder = Path(tempfile.mkdtemp(prefix="reliefbook-window-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        cls.desktop = Desktop(cls.folder, cls.size)
        cls.addClassCleanup(cls.desktop.close)

    def setUp(self):
        self.home = self.desktop.home = self.folder / self._testMethodName
        self.home.mkdir()
        self.desktop.env["HOME"] = str(self.home)
        self.windows = []
        self.addCleanup(self._end)

    def start(self, *arguments, env=None):
        """Starts the program; it is ended with the test."""
        window = Window(self.desktop, [os.environ["RELIEFBOOK"], *map(str, arguments)], env)
        self.windows.append(window)
        window.waitForStart()
        return window

    def _end(self):
        failed = self._outcome is not None and (not self._outcome.success)
        for window in self.windows:
            if failed and window.process.poll() is None:
                self._leaveTraces(window)
            if window.process.poll() is None:
                window.kill()
        if failed and (self.folder / "program.log").stat().st_size:
            print((self.folder / "program.log").read_text(errors="replace"), file=sys.stderr)

    def _leaveTraces(self, window):
        """What stood on the screen when the test failed."""
        print("\n".join(window.tree()), file=sys.stderr)
        if "RELIEFBOOK_SCREENS" in os.environ:
            window.screenshot("failed")

    # ---- what is stored, asked of another program

    def cli(self, practice, passphrase, *arguments):
        """The output of reliefbook-cli on this file, read as JSON where that was asked for."""
        answer = subprocess.run([os.environ["RELIEFBOOK_CLI"], "--practice", str(practice), "--passphrase-file", "-",
                                 *map(str, arguments)], input=passphrase + "\n", env=self.desktop.env,
                                capture_output=True, text=True)
        self.assertEqual(answer.returncode, 0, answer.stderr)
        return json.loads(answer.stdout) if "--json" in arguments else answer.stdout

    def pdfText(self, path):
        """The words of a PDF as they stand on its pages."""
        return subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True,
                              text=True).stdout


def oneSpace(text):
    """Without line breaks and double spaces, and with the spaces and signs that look alike made equal."""
    return re.sub(r"\s+", " ", text.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2212", "-")).strip()
