# SPDX-License-Identifier: GPL-3.0-or-later
"""A therapist's first ten minutes: what she enters, by whatever means, and what must be stored and shown of it."""

import datetime
import re

from driver import WindowTest, oneSpace

PASSPHRASE = "warm hands quiet room"
PRACTICE = "Тиха вода"
CLIENT = ("Милица", "Јовановић")
AREAS = ("Low back", "Back of the neck")
TODAY = datetime.date.today()

# Day, (before, after) of both areas, note.
SESSIONS = (
    (TODAY - datetime.timedelta(14), ((7, 4), (6, 5)), "Tight on the left, heat helped."),
    (TODAY - datetime.timedelta(7), ((6, 3), (5, 3)), "Slept through. Прва недеља."),
    (TODAY, ((3, 0), (10, 2)), "Carried a suitcase; neck worse."),
)


def typed(day):
    """A day as it is typed in Belgrade."""
    return f"{day.day}.{day.month}.{day.year}"


class TherapistTest(WindowTest):
    @property
    def practice(self):
        return self.home / f"{PRACTICE}.reliefbook"

    @property
    def report(self):
        return self.home / f"Progress report - {' '.join(CLIENT)} - {TODAY.isoformat()}.pdf"

    def title(self, window):
        return window.frames()[0].name

    def waitForTitle(self, window, beginning):
        window.wait(lambda: self.title(window).startswith(beginning), lambda: f"{beginning}; it is {self.title(window)}")

    def scale(self, window, phase, area):
        """The scale of pain "before" or "after" of an area."""
        return window.find("slider", re.compile(f"^Pain {phase}, {area}$", re.IGNORECASE))

    def waitUntilStored(self, window):
        """Until nothing that was typed waits for being stored."""
        window.find("label", re.compile("^(Saved [0-9]|All is saved)"))

    def checkStored(self):
        """What the file holds, asked of reliefbook-cli: the client, the course, and all scores by what follows of them."""
        asked = lambda *what: self.cli(self.practice, PASSPHRASE, *what, "--json")
        self.assertEqual([client["name"] for client in asked("clients")], [" ".join(CLIENT)])
        courses = asked("courses")
        self.assertEqual([(course["title"], course["area"], course["sessions"]) for course in courses],
                         [("Low back", "back.low", 3)])
        results = {part["area"]: part["result"] for part in asked("analyse", "--course", courses[0]["id"])}
        self.assertEqual(sorted(results), ["back.low", "neck.back"])
        for place, area in enumerate(("back.low", "neck.back")):
            result = results[area]
            scores = [session[1][place] for session in SESSIONS]
            self.assertEqual(result["n_pre"], 3)
            self.assertEqual(result["n_post"], 3)
            self.assertEqual(result["baseline"]["value"], scores[0][0])
            self.assertEqual(result["change"]["latest"], scores[-1][0])
            self.assertEqual([each["delta"] for each in result["immediate"]["per_session"]],
                             [before - after for before, after in scores])
            self.assertEqual([each["gap_days"] for each in result["retention"]["per_interval"]], [7, 7, None])
        self.cli(self.practice, PASSPHRASE, "verify", self.practice)

    def checkReport(self):
        """The PDF names whom it is about and has every score of every session."""
        text = oneSpace(self.pdfText(self.report))
        for part in (PRACTICE, "Progress report", " ".join(CLIENT), "Ana Petrov"):
            self.assertIn(part, text)
        for _, scores, _ in SESSIONS:
            for before, after in scores:
                self.assertIn(f"{before} → {after}", text)

    def checkChart(self, window):
        """The chart says every session to a screen reader."""
        chart = window.find("chart", "Pain across the course")
        spoken = [item.name for item in chart.children]
        self.assertEqual(len(spoken), 3, spoken)
        for name, (day, scores, _) in zip(spoken, SESSIONS):
            self.assertIn(f"{day.day} {day:%B} {day.year}", name)
            self.assertIn(f"before {scores[0][0]} · after {scores[0][1]}", name)
