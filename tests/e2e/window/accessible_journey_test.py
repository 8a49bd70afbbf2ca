# SPDX-License-Identifier: GPL-3.0-or-later
"""A client, a course, sessions and their scores, with no key and no mouse: only what a screen reader's user can do."""

import unittest

from driver import WindowTest
from practice import PASSPHRASE, createPractice

SCORES = [(8, 5), (7, 4), (5.5, 2)]


class AccessibleJourney(WindowTest):
    def test_clientSessionsAndScores(self):
        practice = createPractice(self)
        window = self.start(practice)
        window.find("password text", "Passphrase").setText(PASSPHRASE)
        window.find("push button", "Unlock").act()

        window.find("push button", "Clients").act()
        window.find("push button", "New client").act()
        dialog = window.find("dialog", "New client")
        dialog.find("text", "First name").setText("Милица")
        dialog.find("text", "Last name").setText("Ђурић")
        dialog.find("text", "Birth date").setText("3.5.84")
        dialog.find("push button", "Save").act()
        window.wait(lambda: len(window.frames()) == 1, "the end of the dialog")
        window.find("push button", "Open file").act()

        window.find("push button", "Begin a course").act()
        window.find("text", "Main area").setText("Low back")
        window.wait(lambda: window.find("text", "Title").text == "Low back", "the course to be called after its area")
        window.find("text", "Goal: pain before a session (0 to 10)").setText("2,5")
        window.find("push button", "Done").act()

        for number, (before, after) in enumerate(SCORES, 1):
            window.find("push button", "New session").act()
            for name, score in (("Pain before, low back", before), ("Pain after, low back", after)):
                scale = window.find("slider", name)
                scale.setValue(score)
                window.wait(lambda: scale.value == score, f"{name} to be {score}")
            note = window.find("text", "Note")
            note.setText(f"Session {number}: подбедрица, ½ h")
            window.wait(lambda: any(n.name.startswith("Saved") or n.name == "All is saved"
                                    for n in window.frames()[0].walk() if n.role == "label"), "all to be saved")
            window.find("push button", "Done").act()
            window.find("push button", "More to do with this client")

        course = self.cli(practice, PASSPHRASE, "--json", "courses")[0]
        self.assertEqual((course["title"], course["area"], course["sessions"]), ("Low back", "back.low", 3))
        client = self.cli(practice, PASSPHRASE, "--json", "clients", "--search", "milica")[0]
        self.assertEqual((client["name"], client["birthDate"]), ("Милица Ђурић", "1984-05-03"))


if __name__ == "__main__":
    unittest.main()
