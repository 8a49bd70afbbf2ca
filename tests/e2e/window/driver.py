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

# The program's and the tests' own: what is "today" must not differ between the two for an hour of each night.
os.environ["TZ"] = "Europe/Belgrade"
time.tzset()

ITEMS = ("list item", "cell", "tree item")


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
            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TZ": os.environ["TZ"], "NO_AT_BRIDGE": "0",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1", "QT_QPA_PLATFORM": "xcb",
            # a run under sanitizers says what it found where the test's own output goes
            **{name: os.environ[name] for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS") if name in os.environ},
        }
        self.env["DISPLAY"] = ":" + self._says(["Xvfb", "-displayfd", "{}", "-screen", "0", size + "x24",
                                                "-nolisten", "tcp", "-noreset", "-ac"])
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self._says(["dbus-daemon", "--session", "--nofork",
                                                           "--print-address={}"])
        self.layout = None
        self.setLayout("us")
        self._spawn(["openbox", "--sm-disable"])
        waitFor(lambda: subprocess.run(["xdotool", "get_desktop"], env=self.env, capture_output=True).returncode == 0,
                "a window manager")
        self.bus = Bus(self.env["DBUS_SESSION_BUS_ADDRESS"])

    def setLayout(self, layout):
        """The layout of the keyboard: "us", or "rs" for Serbian Cyrillic."""
        if layout != self.layout:
            subprocess.run(["setxkbmap", "-layout", layout], env=self.env, check=True, stderr=subprocess.DEVNULL)
        self.layout = layout

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


class Bus:
    """The accessibility bus of a desktop. Every question to the program is a message and its answer; questions that do
    not wait for each other are asked at once, which is what makes reading a whole window quick."""

    def __init__(self, sessionBus):
        from gi.repository import Gio, GLib
        self.gio, self.glib = Gio, GLib
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        session = Gio.DBusConnection.new_for_address_sync(sessionBus, flags, None, None)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                    Gio.DBusCallFlags.NONE, 30000, None).unpack()[0]
        self.connection = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)

    def ask(self, questions):
        """The answers to (name on the bus, path, interface, method, signature, arguments...), in order; None for what
        could not be answered, as of something that is gone."""
        answers = [None] * len(questions)
        waiting = len(questions)

        def answered(connection, result, place):
            nonlocal waiting
            waiting -= 1
            try:
                answers[place] = connection.call_finish(result).unpack()
            except self.glib.Error:
                pass

        for place, (name, path, interface, method, signature, *arguments) in enumerate(questions):
            self.connection.call(name, path, interface, method,
                                 self.glib.Variant(signature, tuple(arguments)) if signature else None, None,
                                 self.gio.DBusCallFlags.NONE, 20000, None, answered, place)
        context = self.glib.MainContext.default()
        while waiting:
            context.iteration(True)
        return answers


ATSPI = "org.a11y.atspi."
STATES = {"active": 1, "checked": 4, "editable": 7, "enabled": 8, "expanded": 10, "focusable": 11, "focused": 12,
          "pressed": 20, "selected": 23, "sensitive": 24, "showing": 25, "visible": 30, "checkable": 41, "read_only": 43}

PASSWORD = 40  # the role of a field that hides what is typed


class Node:
    """Something on the screen, as a screen reader sees it. What it answers is asked at that moment, but for the role,
    which stays."""

    def __init__(self, desktop, address):
        self.desktop, self.address = desktop, address
        self._role = None
        self.seen = {}  # what the walk that found it saw: name, states, children

    def ask(self, interface, method, signature="", *arguments, otherwise=None):
        """The first of what it answers."""
        answer = self.desktop.bus.ask([(*self.address, ATSPI + interface, method, signature, *arguments)])[0]
        return otherwise if answer is None or not answer else answer[0]

    def _property(self, interface, name, otherwise):
        answer = self.desktop.bus.ask([(*self.address, "org.freedesktop.DBus.Properties", "Get", "(ss)",
                                        ATSPI + interface, name)])[0]
        return otherwise if answer is None else answer[0]

    @property
    def name(self):
        return self._property("Accessible", "Name", "")

    @property
    def description(self):
        return self._property("Accessible", "Description", "")

    @property
    def role(self):
        if self._role is None:
            isPassword = self.ask("Accessible", "GetRole") == PASSWORD
            self._role = "password text" if isPassword else self.ask("Accessible", "GetRoleName", otherwise="")
        return self._role

    def interfaces(self):
        """"Text", "Value", "Action", "Component", ..."""
        return [each.rpartition(".")[2] for each in self.ask("Accessible", "GetInterfaces", otherwise=[])]

    def has(self, state):
        """Whether it is "focused", "showing", "enabled", "checked", "selected", ..."""
        return isIn(self.ask("Accessible", "GetState", otherwise=[0, 0]), state)

    @property
    def text(self):
        """What stands in a field; of a control without text its name."""
        if "Text" not in self.interfaces():
            return self.name
        return self.ask("Text", "GetText", "(ii)", 0, -1, otherwise="")

    def setText(self, text):
        """Puts this into the field, as a screen reader's user can without keys."""
        return self.ask("EditableText", "SetTextContents", "(s)", text, otherwise=False)

    @property
    def selectionLength(self):
        """How many letters are selected, and go when something is typed."""
        if not self.ask("Text", "GetNSelections", otherwise=0):
            return 0
        answer = self.desktop.bus.ask([(*self.address, ATSPI + "Text", "GetSelection", "(i)", 0)])[0]
        return 0 if answer is None else abs(answer[1] - answer[0])

    @property
    def value(self):
        """The number of a slider (a pain scale), or None where there is none."""
        return self._property("Value", "CurrentValue", None) if "Value" in self.interfaces() else None

    def setValue(self, value):
        """Sets the number of a slider, as a screen reader's user can without keys."""
        self.desktop.bus.ask([(*self.address, "org.freedesktop.DBus.Properties", "Set", "(ssv)", ATSPI + "Value",
                               "CurrentValue", self.desktop.bus.glib.Variant("d", value))])

    def grabFocus(self):
        return self.ask("Component", "GrabFocus", otherwise=False)

    @property
    def children(self):
        return [Node(self.desktop, tuple(child)) for child in self.ask("Accessible", "GetChildren", otherwise=[])]

    @property
    def parent(self):
        return Node(self.desktop, tuple(self._property("Accessible", "Parent", ("", "/"))))

    @property
    def box(self):
        """x, y, width, height on the screen."""
        return tuple(self.ask("Component", "GetExtents", "(u)", 0, otherwise=(0, 0, 0, 0)))

    def actions(self):
        if "Action" not in self.interfaces():
            return []
        count = self._property("Action", "NActions", 0)
        return [self.ask("Action", "GetName", "(i)", index, otherwise="") for index in range(count)]

    def act(self, name=None):
        """Does what a screen reader's user asks for: the first action, or the one named."""
        names = self.actions()
        if not names:
            raise AssertionError(f"nothing can be done with {self}")
        self.ask("Action", "DoAction", "(i)", names.index(name) if name else 0)

    def walk(self, showing=True):
        """It and all below it, in order; only what is on the screen unless showing is False. Of a list or table, which
        can have many thousand rows, the first 200. Each is asked what it is level by level, all of a level at once."""
        level, below = [self], {}
        while level:
            questions = []
            for node in level:
                questions += [(*node.address, ATSPI + "Accessible", "GetState", ""),
                              (*node.address, ATSPI + "Accessible", "GetChildren", ""),
                              (*node.address, "org.freedesktop.DBus.Properties", "Get", "(ss)", ATSPI + "Accessible",
                               "Name"),
                              (*node.address, ATSPI + "Accessible", "GetRoleName", "")]
            answers = iter(self.desktop.bus.ask(questions))
            following = []
            for node in level:
                states, children, name, role = (next(answers) for _ in range(4))
                node.seen = {"states": states[0] if states else [0, 0], "name": name[0] if name else ""}
                node._role = role[0] if role else ""
                isShown = node is self or not showing or isIn(node.seen["states"], "showing")
                found = [Node(self.desktop, tuple(child)) for child in (children[0] if children else [])[:200]]
                below[id(node)] = (isShown, found if isShown else [])
                following += below[id(node)][1]
            texts = [node for node in level if node._role == "text"]
            roles = self.desktop.bus.ask([(*node.address, ATSPI + "Accessible", "GetRole", "") for node in texts])
            for node, role in zip(texts, roles):
                node._role = "password text" if role == (PASSWORD,) else "text"  # Qt calls both so
            level = following

        def ordered(node):
            isShown, found = below[id(node)]
            if isShown:
                yield node
                for child in found:
                    child.seen["parent"] = node
                    yield from ordered(child)
        return list(ordered(self))

    def matches(self, role, name):
        """Asked of what was just found, it costs no question."""
        if role is not None and self.role != role:
            return False
        own = self.seen["name"] if "name" in self.seen else self.name
        return name is None or (name.search(own) is not None if hasattr(name, "search") else own == name)

    def all(self, role=None, name=None, showing=True):
        """Everything in it of this role and name (a string, or a compiled expression)."""
        return [node for node in self.walk(showing) if node.matches(role, name)]

    def find(self, role=None, name=None, showing=True, seconds=None):
        """The first of these; waits for it to come."""
        return waitFor(lambda: next(iter(self.all(role, name, showing)), None), f"{role} {name!r} in {self}", seconds)

    def tree(self):
        """All of it in words, a line each."""
        nodes = self.walk()
        lines, depths = [], {}
        for node in nodes:
            above = node.seen.get("parent")
            depth = depths[node] = 0 if above is None else depths[above] + 1
            text, value, description = node.text, node.value, node.description
            parts = [f"{node.role} {node.seen['name']!r}"]
            if text and text != node.seen["name"]:
                parts.append(f"text {text!r}")
            if value is not None:
                parts.append(f"value {value:g}")
            if description:
                parts.append(f"description {description!r}")
            parts += [s for s in ("focused", "checked", "selected", "expanded") if isIn(node.seen["states"], s)]
            if not isIn(node.seen["states"], "enabled"):
                parts.append("not enabled")
            lines.append("  " * depth + " ".join(parts))
        return lines

    def __eq__(self, other):
        return isinstance(other, Node) and self.address == other.address

    def __hash__(self):
        return hash(self.address)

    def __repr__(self):
        return f"<{self.role} {self.name!r}>"


def isIn(states, state):
    """Whether a set of states, as the bus sends it, has this one."""
    bit = STATES[state]
    return bool(states[bit // 32] >> (bit % 32) & 1)


class Window(Node):
    """The running program."""

    def __init__(self, desktop, command, env=None):
        with open(desktop.folder / "program.log", "ab") as log:
            self.process = subprocess.Popen(command, cwd=desktop.home, env={**desktop.env, **(env or {})}, stdin=subprocess.DEVNULL,
                                            stdout=log, stderr=log)
        self.pictures = 0
        super().__init__(desktop, ("", "/org/a11y/atspi/null"))

    def waitForStart(self):
        self.address = waitFor(self._onTheBus, "the program on the accessibility bus")
        self.wait(lambda: any(frame.has("active") for frame in self.frames()), "an active window")

    def _onTheBus(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended: {self.process.returncode}")
        bus = self.desktop.bus
        root = Node(self.desktop, (ATSPI + "Registry", "/org/a11y/atspi/accessible/root"))
        programs = [child.address for child in root.children]
        owners = bus.ask([("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                           "GetConnectionUnixProcessID", "(s)", name) for name, _ in programs])
        return next((address for address, owner in zip(programs, owners) if owner == (self.process.pid,)), None)

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
        found = [node for node in self.walk() if isIn(node.seen["states"], "focused")]
        # The current row of a list says so also while another control has the keys.
        found = [node for node in found if node.role not in ITEMS or node.seen["parent"] in found]
        # So do what surrounds a field and what lies in it.
        found = [node for node in found if node.role != "filler"] or found
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
        self.desktop.setLayout("us")
        self._xdotool("key", "--delay", "20", *keys)

    def type(self, text):
        """Types on the layout the text is of, as somebody does who writes in two scripts. Into a field of text it waits
        until all of it has arrived, since the layout may change next."""
        for part in re.findall("[Ѐ-џ][Ѐ-џ ,.;:-]*|[^Ѐ-џ]+", text):
            self._typeOn("rs" if re.match("[Ѐ-џ]", part) else "us", part)

    def _typeOn(self, layout, text):
        self.desktop.setLayout(layout)
        node = self.focused()
        isField = node is not None and node.has("editable") and node.role != "password text"
        before = len(node.text) - node.selectionLength if isField else 0
        self._xdotool("type", "--delay", "20", "--", text)
        if isField:
            self.wait(lambda: len(node.text) >= before + len(text), lambda: f"{text!r} in {node}; it has {node.text!r}")

    def tabTo(self, role=None, name=None, most=40, key="Tab"):
        """Goes there with the tab key and answers it."""
        for _ in range(most):
            node = self.focused()
            if node is not None and node.matches(role, name):
                return node
            before = node
            self.press(key)
            self.wait(lambda: self.focused() != before, f"the keys to leave {before}")
        raise AssertionError(f"{role} {name!r} is not reached with {most} tabs; the keys are on {self.focused()}")

    def replace(self, text):
        """Types over all that stands in the field that has the keys."""
        self.press("ctrl+a", "Delete")
        node = self.focused()
        self.wait(lambda: not node.text, f"{node} to be empty")
        self.type(text)

    def click(self, node, button=1, times=1, at=None):
        """Clicks in its middle, or at (x, y) of it; a fraction is one of its size."""
        node = self.wait(lambda: node if node.box[2] > 0 and node.box[3] > 0 else None, f"{node} to have a place")
        self._scrollTo(node)
        x, y, width, height = node.box
        dx, dy = at or (0.5, 0.5)
        self.clickAt(x + (dx if dx > 1 else dx * width), y + (dy if dy > 1 else dy * height), button, times)

    def _scrollTo(self, node):
        """Turns the wheel until it is in the window, as somebody does who sees only a part of a page."""
        frame = next((frame for frame in self.frames() if frame.has("active")), None)
        if frame is None:
            return
        left, top, width, height = frame.box
        for _ in range(40):
            place = node.box
            missing = place[1] + place[3] / 2 - (top + height - 10)
            if missing <= 0:
                return
            self._xdotool("mousemove", left + width - 30, top + height // 2, "click", 5)
            self.wait(lambda: node.box != place, f"{node} to move")

    def clickAt(self, x, y, button=1, times=1):
        self._xdotool("mousemove", round(x), round(y), "click", "--repeat", times, "--delay", 60, button)

    def wheel(self, node, turns):
        """Turns the wheel over it: down, or up where turns are negative."""
        x, y, width, height = node.box
        self.wheelAt(x + width // 2, y + height // 2, turns)

    def wheelAt(self, x, y, turns):
        """Turns the wheel at a place of the screen: down, or up where turns are negative."""
        self._xdotool("mousemove", x, y, "click", "--repeat", abs(turns), "--delay", 20, 5 if turns > 0 else 4)

    def draw(self, points):
        """One stroke through these places of the screen, with the left button held."""
        moves = [part for x, y in points[1:] for part in ("mousemove", round(x), round(y), "sleep", 0.02)]
        self._xdotool("mousemove", round(points[0][0]), round(points[0][1]), "mousedown", 1, *moves, "mouseup", 1)

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
    """A test with a desktop of its own."""

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
        for window in self.windows:
            if window.process.poll() is None:
                window.kill()

    def _callTestMethod(self, method):
        try:
            super()._callTestMethod(method)
        except Exception:
            self._leaveTraces()
            raise

    def _leaveTraces(self):
        """What stood on the screen when the test failed, and what the program had said."""
        for window in self.windows:
            if window.process.poll() is None:
                print("\n".join(window.tree()), file=sys.stderr)
                window.screenshot("failed")
        print((self.folder / "program.log").read_text(errors="replace"), file=sys.stderr)

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
    text = text.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2212", "-")
    return re.sub(r" ?→ ?", " → ", re.sub(r"\s+", " ", text)).strip()
