# SPDX-License-Identifier: GPL-3.0-or-later
"""A therapist's first ten minutes without a mouse."""

import re

from therapist import AREAS, CLIENT, PASSPHRASE, PRACTICE, SESSIONS, TherapistTest, typed


class JourneyKeyboard(TherapistTest):
    def test_fromAnEmptyComputerToAPrintedReport(self):
        window = self.start()
        self.createPractice(window)
        self.createClient(window)
        self.beginCourse(window)
        for number, session in enumerate(SESSIONS):
            self.enterSession(window, number, *session)
        self.walkChart(window)
        self.saveReport(window)
        window.press("ctrl+q")
        self.assertEqual(window.waitForEnd(), 0)
        self.checkStored()
        self.checkReport()

        window = self.start()
        self.unlock(window)
        self.findAgain(window)
        window.press("ctrl+q")
        self.assertEqual(window.waitForEnd(), 0)

    def createPractice(self, window):
        window.waitForFocus("push button", "New practice")
        window.screenshot("welcome")
        window.press("Return")
        window.waitForFocus("text", "Name of the practice")
        window.type(PRACTICE)
        window.tabTo("text", "Your name")
        window.type("Ana Petrov")
        window.tabTo("radio button", "Six words, drawn for you")
        window.screenshot("six words")
        window.press("Right")
        window.tabTo("password text", "Passphrase")
        window.type(PASSPHRASE)
        window.find("label", "Strong.")
        window.press("Return")
        window.waitForFocus("password text", "The same again")
        window.type(PASSPHRASE)
        window.screenshot("new practice")
        window.press("Return")
        window.find("label", "Print the recovery sheet")
        window.screenshot("recovery sheet")
        window.tabTo("push button", "Go on without a sheet…")
        window.press("space")
        window.find("push button", "Go on without it")
        window.press("alt+g")
        self.waitForTitle(window, f"Today – {PRACTICE}")

    def createClient(self, window):
        window.waitForFocus("push button", "Add the first client")
        window.screenshot("today")
        window.press("ctrl+n")
        window.waitForFocus("text", "First name")
        window.type(CLIENT[0])
        window.tabTo("text", "Last name")
        window.type(CLIENT[1])
        window.tabTo("text", "Birth date")
        window.type("3.5.84")
        window.screenshot("new client")
        window.press("Return")
        window.waitForFocus("text", "Search clients")
        window.find("list item", re.compile(" ".join(CLIENT)))
        window.screenshot("clients")
        window.press("Return")
        self.waitForTitle(window, "Client –")

    def beginCourse(self, window):
        window.waitForFocus("push button", "Begin a course")
        window.screenshot("client")
        window.press("Return")
        window.waitForFocus("text", "Main area")
        window.type("low")
        window.press("Return")  # the first that is offered
        window.wait(lambda: window.find("text", "Title").text == "Low back", "the course called after its area")
        window.tabTo("text", "Starts on")
        window.replace(typed(SESSIONS[0][0]))
        window.screenshot("course")
        window.press("alt+d")
        window.waitForFocus("push button", "New session")

    def enterSession(self, window, number, day, scores, note):
        window.waitForFocus("push button", "New session")
        window.press("Return")
        self.waitForTitle(window, "Session –")
        window.waitForFocus("slider", "Pain before, low back")
        window.press(str(scores[0][0]))
        window.press("Tab")
        window.waitForFocus("slider", "Pain after, low back")
        window.press(str(scores[0][1]))
        if number == 0:
            window.tabTo("text", "Add an area")
            window.type("neck")
            window.press("Return")
        else:
            window.press("Tab")
        window.waitForFocus("slider", "Pain before, back of the neck")
        window.press(*self.keysOf(scores[1][0]))
        window.press("Tab")
        window.waitForFocus("slider", "Pain after, back of the neck")
        window.press(*self.keysOf(scores[1][1]))
        window.tabTo("text", "Note")
        window.type(note)
        self.waitUntilStored(window)
        window.tabTo("text", "Day", key="shift+Tab")
        window.replace(typed(day))
        for phase in (0, 1):
            for area, score in zip(AREAS, scores):
                self.assertEqual(self.scale(window, ("before", "after")[phase], area).value, score[phase])
        window.screenshot(f"session {number + 1}")
        window.press("ctrl+Return")
        self.waitForTitle(window, "Client –")

    @staticmethod
    def keysOf(score):
        return ("1", "0") if score == 10 else (str(score),)

    def walkChart(self, window):
        self.checkChart(window)
        window.tabTo("chart")
        for number in (1, 2, 3):
            window.press("Right" if number > 1 else "Home")
            window.find("filler", re.compile(f"^Session {number} "))
        window.screenshot("chart")

    def saveReport(self, window):
        window.press("ctrl+p")
        window.waitForFocus("push button", "Print…")
        window.find("list item", "Page 1")
        window.screenshot("report")
        window.press("ctrl+s")
        name = window.waitForFocus("text", "File name:")
        self.assertEqual(name.text, self.report.name)
        window.screenshot("save")
        window.press("Return")
        window.find(None, re.compile("^Saved as “" + re.escape(self.report.name)))
        window.screenshot("saved")

    def unlock(self, window):
        window.waitForFocus("password text", "Passphrase")
        window.type("warm hands quiet rooms")
        window.press("Return")
        window.find("label", re.compile("^This passphrase doesn't open it"))
        window.waitForFocus("password text", "Passphrase")
        window.screenshot("wrong passphrase")
        window.type(PASSPHRASE)  # over the wrong one, which is selected
        window.press("Return")
        self.waitForTitle(window, "Today" if not self.title(window) else "")
        window.wait(lambda: PRACTICE in self.title(window), "the practice open")

    def findAgain(self, window):
        """By Ctrl+K and a few letters, in the other script."""
        window.press("ctrl+k")
        window.waitForFocus("text")
        window.type("milica j")
        window.find("list item", re.compile(" ".join(CLIENT)))
        window.screenshot("find")
        window.press("Return")
        self.waitForTitle(window, "Client –")
        self.checkChart(window)
        window.screenshot("client again")
        window.tabTo("list item", re.compile("^Session"))
        window.press("Home", "Return")
        self.waitForTitle(window, "Session –")
        day, scores, note = SESSIONS[-1]
        self.assertEqual(window.find("text", "Note").text, note)
        for place, area in enumerate(AREAS):
            self.assertEqual(self.scale(window, "before", area).value, scores[place][0])
            self.assertEqual(self.scale(window, "after", area).value, scores[place][1])
