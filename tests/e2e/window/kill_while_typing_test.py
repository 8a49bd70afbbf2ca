# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the program at a random moment while somebody types. At most three seconds of typing may be missing, and the
program says what it recovered when it is opened again.

    python3 kill_while_typing_test.py [ROUNDS [SEED]]

One round kills it once in each kind of field. Without arguments it is one round.
"""

import random
import sys
import time
import unittest

from driver import WindowTest
from practice import (PASSPHRASE, command, createPractice, focus, newClientWithSession, openPractice, waitForKeyboard,
                      words)

ROUNDS = 1
SEED = None

MOST_LOST = 3.0
# From the key's way into the X server to the program, and from the timer to the disk; a busy computer is no lost work.
ON_THE_WAY = 0.7
BETWEEN_KEYS = 0.07
LATIN = "abcdefghijklmnoprstuvz"


class Typist:
    """Types until the moment comes, and knows when it typed what."""

    def __init__(self, window, rng):
        self.window, self.rng = window, rng
        self.states = [""]  # what stands in the field after each key
        self.times = []

    def typeUntil(self, moment, key=None, pause=BETWEEN_KEYS):
        """Kills the program at this many seconds from now. `key`: what is pressed next, else a letter."""
        end = time.monotonic() + moment
        while time.monotonic() < end:
            pressed = key() if key else self.rng.choice(LATIN)
            self.window.press(pressed)
            self.times.append(time.monotonic())
            self.states.append(pressed if key else self.states[-1] + pressed)
            time.sleep(min(pause, max(0.0, end - time.monotonic())))
        killed = time.monotonic()
        self.window.kill()
        return killed

    def mayBeStored(self, killed):
        """All that the file may hold: what stood there three seconds before the end, and what came after."""
        sure = sum(1 for moment in self.times if moment <= killed - MOST_LOST - ON_THE_WAY)
        return self.states[sure:]


class KillWhileTyping(WindowTest):
    def setUp(self):
        super().setUp()
        self.seed = random.randrange(10**6) if SEED is None else SEED
        self.rng = random.Random(f"{self.seed} {self._testMethodName}")

    def killedIn(self, name, going, key=None, pause=BETWEEN_KEYS):
        """Opens a practice, goes to the field, types until the end comes, and opens it again."""
        self.practice = createPractice(self, name)
        window = openPractice(self, self.practice)
        going(window)
        typist = Typist(window, self.rng)
        moment = self.rng.uniform(1.0, 3.0) + (MOST_LOST if self.rng.random() < 0.8 else 0)
        killed = typist.typeUntil(moment, key, pause)
        self.possible = typist.mayBeStored(killed)
        self.about = f"seed {self.seed}, killed after {moment:.2f} s and {len(typist.times)} keys"
        return openPractice(self, self.practice)

    def saysWhatItRecovered(self, window, what):
        window.find("label", "The program was cut off the last time")
        said = [line for line in words(window) if "may be missing" in line]
        self.assertEqual(len(said), 1, f"{words(window)}; {self.about}")
        self.assertIn(what, said[0], self.about)

    def seen(self, window):
        """Goes where the program says the last work is."""
        window.find("push button", "Show it").act()

    def rounds(self):
        for number in range(ROUNDS):
            yield f"Praxis{number}"

    def assertPossible(self, found, name):
        self.assertIn(found, self.possible, f"{name}: {self.about}")

    def test_note(self):
        def going(window):
            newClientWithSession(window, "Ana", "Petrov")
            focus(window, "text", "Note")

        for name in self.rounds():
            window = self.killedIn(name, going)
            self.saysWhatItRecovered(window, "Ana Petrov")
            self.seen(window)
            self.assertPossible(window.find("text", "Note").text, name)
            window.kill()

    def test_score(self):
        def going(window):
            newClientWithSession(window, "Ana", "Petrov")
            window.type("low back")
            window.press("Return")
            waitForKeyboard(window, "slider", "Pain before, low back")

        for name in self.rounds():
            # Slower than digits that are one score: 1 and 0 are ten.
            window = self.killedIn(name, going, key=lambda: self.rng.choice("23456789"), pause=0.4)
            self.saysWhatItRecovered(window, "Ana Petrov")
            self.seen(window)
            scale = window.find("slider", "Pain before, low back")
            window.wait(lambda: scale.value is not None and scale.value >= 0, "the stored score")
            self.assertPossible(f"{scale.value:g}", name)
            window.kill()

    def test_newClient(self):
        def going(window):
            window.press("ctrl+2")
            waitForKeyboard(window, "text", "Search clients")
            window.press("ctrl+n")
            waitForKeyboard(window, "text", "First name")
            window.type("Q")

        for name in self.rounds():
            window = self.killedIn(name, going)
            self.possible = ["Q" + typed for typed in self.possible]
            if self.possible[0] == "Q":  # the end came before anything had to be stored
                self.possible.append(None)
            window.find("label", "The program was cut off the last time")
            window.kill()
            found = self.cli(self.practice, PASSPHRASE, "--json", "clients", "--search", "q")
            self.assertLessEqual(len(found), 1)
            self.assertPossible(found[0]["name"] if found else None, name)

    def test_clientForm(self):
        def going(window):
            newClientWithSession(window, "Ana", "Petrov")
            window.press("ctrl+Return")
            window.find("check box", "Edit").act()
            focus(window, "text", "Occupation")

        for name in self.rounds():
            window = self.killedIn(name, going)
            self.saysWhatItRecovered(window, "Ana Petrov")
            if self.possible[0] == "":  # nothing had to be stored: then the last work may be the session
                command(window, "petrov")
            else:
                self.seen(window)
            window.find("check box", "Edit").act()
            self.assertPossible(window.find("text", "Occupation").text, name)
            window.kill()

    def test_courseForm(self):
        def going(window):
            newClientWithSession(window, "Ana", "Petrov")
            window.press("ctrl+Return")
            window.find("push button", "Begin a course").act()
            waitForKeyboard(window, "text", "Main area")
            focus(window, "text", "Goal in words")

        for name in self.rounds():
            window = self.killedIn(name, going)
            self.saysWhatItRecovered(window, "Ana Petrov")
            if self.possible[0] == "":  # nothing had to be stored: then there may be no course
                window.kill()
                continue
            self.seen(window)
            window.find("push button", "More to do with this client")
            command(window, "edit course")
            self.assertPossible(window.find("text", "Goal in words").text, name)
            window.kill()


if __name__ == "__main__":
    ROUNDS = int(sys.argv.pop(1)) if len(sys.argv) > 1 else 1
    SEED = int(sys.argv.pop(1)) if len(sys.argv) > 1 else None
    unittest.main()
