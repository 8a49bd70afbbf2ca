# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks every page, dialog and menu as a screen reader does: nothing that can be used is without a name, and a name
says what a thing is for, not what is chosen in it."""

import re
import unittest

from driver import WindowTest
from practice import command, createPractice, waitForKeyboard

# What somebody can use, or has to be told where they are.
NAMED = {"push button", "toggle button", "check box", "radio button", "text", "password text", "combo box", "slider",
         "spin button", "list", "table", "tree", "list item", "menu", "menu bar", "menu item", "check menu item",
         "radio menu item", "link", "page tab", "dialog", "frame", "progress bar"}


class AccessibleWalk(WindowTest):
    def look(self, window, name):
        """Every control that shows has a name."""
        nameless = []
        controls = 0
        for frame in window.frames():
            for node in frame.walk():
                role = node.role
                if role not in NAMED:
                    continue
                controls += 1
                called = node.name.strip()
                if not called:
                    nameless.append(f"{role} in {node.parent}")
                elif role == "combo box" and called == node.text:
                    nameless.append(f"{role} is called by what is chosen in it: {called!r}")
        self.assertEqual(nameless, [], f"on {name}")
        self.assertGreater(controls, 3, f"on {name}")
        window.screenshot(name)

    def dialog(self, window, name):
        """Waits for a dialog, looks at it, and leaves it by Escape."""
        window.wait(lambda: len(window.frames()) > 1, f"the dialog {name}")
        self.look(window, name)
        window.press("Escape")
        window.wait(lambda: len(window.frames()) == 1, f"the end of the dialog {name}")

    def menu(self, window, name):
        window.find("menu item", name).act()
        window.find("popup menu")
        self.look(window, f"menu {name}")
        window.press("Escape", "Escape")
        window.wait(lambda: not window.all("popup menu"), f"the end of the menu {name}")

    def test_beforeAPracticeIsOpen(self):
        window = self.start()
        window.find("push button", "New practice")
        self.look(window, "welcome")
        window.find("push button", "New practice").act()
        waitForKeyboard(window, "text", "Name of the practice")
        self.look(window, "new practice")
        window.press("alt+c")
        window.find("label", "The practice needs a name.")
        self.look(window, "new practice with problems")
        window.kill()
        window = self.start(createPractice(self))
        waitForKeyboard(window, "password text", "Passphrase")
        self.look(window, "unlock")
        window.type("x")
        window.press("Return")
        window.find("label", re.compile("doesn't open it"))
        self.look(window, "unlock, wrong")

    def test_everyPage(self):
        window = self.start("--demo")
        window.find("push button", "Today")
        self.look(window, "today")
        for name in ("File", "Edit", "Go", "View", "Help"):
            self.menu(window, name)
        window.press("ctrl+k")
        self.dialog(window, "finder")
        window.press("F1")
        self.dialog(window, "shortcuts")
        command(window, "about")
        self.dialog(window, "about")

        window.press("ctrl+2")
        waitForKeyboard(window, "text", "Search clients")
        self.look(window, "clients")
        window.type("zzzz")
        window.find("label", "Nobody is found")
        self.look(window, "nobody found")
        window.press("ctrl+a", "BackSpace")
        window.press("ctrl+n")
        self.dialog(window, "new client")

        waitForKeyboard(window, "text", "Search clients")
        window.press("Return")
        window.find("push button", "More to do with this client")
        self.look(window, "client")
        self.menu(window, "Page")
        window.find("check box", "Edit").act()
        window.find("text", "Occupation")
        self.look(window, "client form")
        command(window, "new course")
        window.find("text", "Main area")
        self.look(window, "course form")

        command(window, "new session")
        window.find("text", "Minutes")
        self.look(window, "session")
        command(window, "move to another")
        self.dialog(window, "move")
        command(window, "declare void")
        self.dialog(window, "void")
        window.press("ctrl+Return")
        window.find("push button", "More to do with this client")
        command(window, "progress report")
        window.find("combo box", re.compile("."))
        self.look(window, "report")
        window.press("ctrl+comma")
        window.find("text", "Name of the practice")
        self.look(window, "settings")


if __name__ == "__main__":
    unittest.main()
