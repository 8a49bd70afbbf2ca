# SPDX-License-Identifier: GPL-3.0-or-later
"""The computer is shut down while the program is asking something, has a menu open, or somebody types: it ends by
itself, and everything is stored."""

import re
import signal
import unittest

from driver import WindowTest
from practice import command, createPractice, focus, newClientWithSession, openPractice, waitForKeyboard, words


class EndedBySystem(WindowTest):
    def ends(self, window):
        window.process.send_signal(signal.SIGTERM)
        self.assertEqual(window.waitForEnd(10), 0)

    def test_inTheMiddle(self):
        practice = createPractice(self)
        window = openPractice(self, practice)
        newClientWithSession(window, "Ana", "Petrov")
        focus(window, "text", "Note")
        window.type("tired")
        note = window.find("text", "Note")
        window.wait(lambda: note.text == "tired", "the note")
        command(window, "declare void")
        window.find("dialog", "Declare this session void?")
        self.ends(window)

        window = openPractice(self, practice)
        self.assertNotIn("The program was cut off the last time", words(window))
        window.find("menu item", "File").act()
        window.find("popup menu")
        self.ends(window)

        window = openPractice(self, practice)
        self.assertNotIn("The program was cut off the last time", words(window))
        window.press("ctrl+2")
        window.press("ctrl+n")
        window.find("dialog", "New client")
        waitForKeyboard(window, "text", "First name")
        window.type("Boris")
        window.wait(lambda: window.find("text", "First name").text == "Boris", "the name")
        self.ends(window)

        window = openPractice(self, practice)
        window.press("ctrl+2")
        window.find("list item", re.compile("^Boris"))
        command(window, "petrov")
        row = window.find("list item", None)
        self.assertIn("tired", row.name)


if __name__ == "__main__":
    unittest.main()
