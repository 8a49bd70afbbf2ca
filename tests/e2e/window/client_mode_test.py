# SPDX-License-Identifier: GPL-3.0-or-later
"""A client answers a form on the therapist's computer, by mouse alone; whatever is pressed, started or killed meanwhile
shows nothing but that form."""

import os
import re
import subprocess
import unittest

from driver import WindowTest
from practice import PASSPHRASE, command, createPractice, focus, newClientWithSession, openPractice, waitForKeyboard

PIN = "847251"
OTHER = "Quillfeather"
KEYS = ("alt+F4", "ctrl+q", "ctrl+l", "ctrl+k", "ctrl+n", "ctrl+o", "ctrl+w", "ctrl+z", "ctrl+p", "ctrl+1", "ctrl+2",
        "ctrl+3", "ctrl+comma", "ctrl+plus", "ctrl+minus", "ctrl+0", "ctrl+Return", "alt+Left", "alt+Right", "alt+f",
        "alt+e", "alt+h", "F1", "F5", "F10", "F11", "Menu", "shift+F10", "Escape", "BackSpace")


class ClientMode(WindowTest):
    size = "1024x700"

    def setUp(self):
        super().setUp()
        self.path = createPractice(self)

    def press(self, window, name):
        window.click(window.find("push button", name))

    def setPin(self, window):
        window.press("ctrl+3")
        self.press(window, "Set a PIN…")
        waitForKeyboard(window, "password text", "New PIN")
        window.type(PIN)
        focus(window, "password text", "The same again")
        window.type(PIN)
        self.press(window, "Set the PIN")
        window.find("push button", "Change the PIN…")

    def openIntake(self, window):
        command(window, "ana pet")
        window.wait(lambda: self.title(window).startswith("Client –"), "the client's file")
        command(window, "intake")
        window.wait(lambda: self.title(window).startswith("Intake"), "the intake")

    def title(self, window):
        return window.frames()[0].name

    def handOver(self, window, form="Has anything changed?"):
        window.click(window.find("list item", re.compile("^" + re.escape(form))), times=2)
        self.press(window, "Hand to the client")
        window.find("push button", "Give the computer back")

    def checkNothingElse(self, window, after):
        """One window, of the form or of the page for the PIN, that names nobody."""
        shown = window.wait(lambda: window.all("push button", re.compile("^(Give the computer back|Back to the form)$")),
                            lambda: f"the form, after {after}")
        self.assertEqual([frame.name for frame in window.frames()], ["Reliefbook"], after)
        tree = "\n".join(window.tree())
        for word in (OTHER, "Praxis", "Today", "Clients", "menu"):
            self.assertNotIn(word, tree, after)
        if shown[0].name == "Back to the form":
            window.click(shown[0])
            window.find("push button", "Give the computer back")

    def startAgain(self, *arguments):
        """Another start of the program, which ends by itself."""
        return subprocess.run([os.environ["RELIEFBOOK"], *map(str, arguments)], env=self.desktop.env, timeout=30,
                              capture_output=True, check=False).returncode

    def leave(self, window):
        window.type(PIN)
        window.press("Return")

    def test_nothingButTheForm(self):
        window = openPractice(self, self.path)
        newClientWithSession(window, OTHER, "Petrov")
        newClientWithSession(window, "Ana", "Petrov")
        self.setPin(window)
        self.openIntake(window)
        self.handOver(window)
        window.screenshot("handed over")
        self.checkNothingElse(window, "handing it over")
        for key in KEYS:
            window.press(key)
            self.checkNothingElse(window, key)
        for x, y in ((20, 20), (512, 350), (1000, 680), (512, 200)):
            window.clickAt(x, y, button=3)
            self.checkNothingElse(window, f"a click at {x}, {y}")
        other = createPractice(self, "Other")
        for arguments in ((), (self.path,), (other,), ("--demo",)):
            self.assertEqual(self.startAgain(*arguments), 0, arguments)
            self.checkNothingElse(window, f"a start with {arguments}")

        window.click(window.find("radio button", "I don't know"))
        self.press(window, "Give the computer back")  # stores what a second of waiting would
        waitForKeyboard(window, "password text", "PIN")
        window.screenshot("asked for the PIN")
        self.checkNothingElse(window, "asking for the PIN")
        window.kill()

        window = self.start()
        waitForKeyboard(window, "password text", "Passphrase")
        window.screenshot("killed and started again")
        for word in (OTHER, "Ana", "Has anything changed"):
            self.assertNotIn(word, "\n".join(window.tree()))
        window.type(PASSPHRASE)
        window.press("Return")
        window.find("push button", "Today")
        self.openIntake(window)
        self.handOver(window)
        self.assertTrue(window.find("radio button", "I don't know").has("checked"))
        self.press(window, "Give the computer back")
        waitForKeyboard(window, "password text", "PIN")
        self.leave(window)
        window.wait(lambda: self.title(window).startswith("Form"), "the form where the therapist left it")
        window.screenshot("back")
        window.press("ctrl+q")
        self.assertEqual(window.waitForEnd(60), 0)

    def test_byMouseAlone(self):
        window = openPractice(self, self.path)
        newClientWithSession(window, "Ana", "Petrov")
        self.setPin(window)
        self.openIntake(window)
        self.handOver(window)
        window.click(window.find("radio button", "No"))
        self.press(window, "Next")
        window.find("label", "Is everything right?")
        window.screenshot("review")
        self.press(window, "Finish")
        window.find("label", "Thank you")
        window.screenshot("thanks")
        self.press(window, "Give the computer back")
        waitForKeyboard(window, "password text", "PIN")
        window.screenshot("asked after the thanks")
        self.leave(window)
        window.wait(lambda: self.title(window).startswith("Intake"), "the intake")
        window.find("list item", re.compile("^Has anything changed.*Answered by the client"))
        window.screenshot("finished")
        window.press("ctrl+q")
        self.assertEqual(window.waitForEnd(60), 0)


if __name__ == "__main__":
    unittest.main()
