# SPDX-License-Identifier: GPL-3.0-or-later
"""A therapist's first ten minutes with the mouse; keys only for words and for the passphrase."""

import re

from driver import oneSpace
from therapist import AREAS, CLIENT, PASSPHRASE, PRACTICE, SESSIONS, TODAY, TherapistTest, typed


class JourneyMouse(TherapistTest):
    def test_fromAnEmptyComputerToAPrintedReport(self):
        window = self.start()
        self.createPractice(window)
        self.createClient(window)
        self.beginCourse(window)
        for number, session in enumerate(SESSIONS):
            self.enterSession(window, number, *session)
        self.readTable(window)
        self.saveReport(window)
        self.quit(window)
        self.checkStored()
        self.checkReport()

        window = self.start()
        self.unlock(window)
        self.findAgain(window)
        self.quit(window)

    def press(self, window, name, within=None):
        window.click((within or window).find("push button", name))

    def fill(self, window, role, name, text):
        field = window.find(role, name)
        window.click(field)
        window.wait(lambda: field.has("focused"), f"the keys in {field}")
        window.type(text)

    def quit(self, window):
        window.click(window.find("menu item", "File"))
        window.click(window.find("menu item", "Quit"))
        self.assertEqual(window.waitForEnd(), 0)

    def createPractice(self, window):
        self.press(window, "New practice")
        self.fill(window, "text", "Name of the practice", PRACTICE)
        self.fill(window, "text", "Your name", "Ana Petrov")
        window.click(window.find("radio button", "A passphrase of my own"))
        self.fill(window, "password text", "Passphrase", PASSPHRASE)
        window.find("label", "Strong.")
        self.fill(window, "password text", "The same again", PASSPHRASE)
        self.press(window, "Create the practice")
        self.press(window, "Go on without a sheet…")
        self.press(window, "Go on without it")
        self.waitForTitle(window, f"Today – {PRACTICE}")

    def createClient(self, window):
        self.press(window, "Add the first client")
        dialog = window.find("dialog", "New client")
        self.fill(window, "text", "First name", CLIENT[0])
        self.fill(window, "text", "Last name", CLIENT[1])
        self.fill(window, "text", "Birth date", "3.5.84")
        self.press(window, "Save", dialog)
        window.click(window.find("list item", re.compile(" ".join(CLIENT))))
        self.press(window, "Open file")
        self.waitForTitle(window, "Client –")

    def beginCourse(self, window):
        self.press(window, "Begin a course")
        self.fill(window, "text", "Main area", "low")
        self.clickOffered(window, "Main area")
        window.wait(lambda: window.find("text", "Title").text == "Low back", "the course called after its area")
        self.fillDay(window, "Starts on", SESSIONS[0][0])
        self.press(window, "Done")

    def clickOffered(self, window, field):
        """The first row of the list under the field. It is a window of its own, which Qt tells no screen reader of, so
        that it is found by its place."""
        x, y, width, height = window.find("text", field).box
        window.clickAt(x + 60, y + height + 20)

    def fillDay(self, window, field, day):
        place = window.find("text", field)
        window.click(place, times=3)
        window.wait(lambda: place.selectionLength == len(place.text), f"all of {place} selected")
        window.type(typed(day))

    def score(self, window, phase, area, value):
        scale = self.scale(window, phase, area)
        window.click(scale, at=((value + 0.5) / 11, 0.5))
        window.wait(lambda: scale.value == value, lambda: f"{value} on {scale}; it is {scale.value}")

    def enterSession(self, window, number, day, scores, note):
        self.press(window, "New session")
        self.waitForTitle(window, "Session –")
        self.score(window, "before", AREAS[0], scores[0][0])
        if number == 0:
            self.fill(window, "text", "Add an area", "neck")
            self.clickOffered(window, "Add an area")
        self.score(window, "before", AREAS[1], scores[1][0])
        self.fill(window, "text", "Note", note)
        self.score(window, "after", AREAS[0], scores[0][1])
        self.score(window, "after", AREAS[1], scores[1][1])
        if day != TODAY:
            self.fillDay(window, "Day", day)
        window.screenshot(f"session {number + 1}")
        self.press(window, "Done")
        self.waitForTitle(window, "Client –")

    def readTable(self, window):
        self.checkChart(window)
        window.click(window.find("check box", "Table"))
        expected = []
        for number, (day, scores, _) in enumerate(SESSIONS, 1):
            before, after = scores[0]
            expected += [f"Session {number}", f"Day {day.day} {day:%B} {day.year}", f"Before {before}", f"After {after}",
                         f"Change {after - before}"]
        window.find("cell", "Session 1")
        self.assertEqual([oneSpace(cell.name) for cell in window.all("cell")], expected)
        window.screenshot("table")

    def saveReport(self, window):
        self.press(window, "Report")
        window.find("list item", "Page 1")
        self.press(window, "Save as PDF…")
        self.press(window, "Save", window.find("dialog", re.compile("^Save the progress report")))
        window.find(None, re.compile("^Saved as “" + re.escape(self.report.name)))
        window.screenshot("saved")

    def unlock(self, window):
        self.fill(window, "password text", "Passphrase", "warm hands quiet rooms")
        self.press(window, "Unlock")
        window.find("label", re.compile("^This passphrase doesn't open it"))
        window.click(window.find("password text", "Passphrase"), times=3)
        window.type(PASSPHRASE)
        self.press(window, "Unlock")
        window.wait(lambda: PRACTICE in self.title(window), "the practice open")

    def findAgain(self, window):
        self.press(window, "Clients")
        window.click(window.find("list item", re.compile(" ".join(CLIENT))), times=2)
        self.waitForTitle(window, "Client –")
        self.checkChart(window)
        window.click(window.find("list", "What happened").children[0], times=2)
        self.waitForTitle(window, "Session –")
        day, scores, note = SESSIONS[-1]
        self.assertEqual(window.find("text", "Note").text, note)
        for place, area in enumerate(AREAS):
            self.assertEqual(self.scale(window, "before", area).value, scores[place][0])
            self.assertEqual(self.scale(window, "after", area).value, scores[place][1])
