# SPDX-License-Identifier: GPL-3.0-or-later
"""A first visit by keyboard alone: somebody new, the intake with findings of every level, the consents, the consultation,
the course, the session that minds what was said."""

import datetime
import json
import re
import unittest
from pathlib import Path

from driver import WindowTest
from practice import PASSPHRASE, createPractice, openPractice, waitForKeyboard
from therapist import TODAY, typed

FORMS = Path(__file__).resolve().parents[3] / "resources" / "questionnaires"

# What is wrong with her; to all else she says no.
WRONG = {
    "fever": "yes", "fever_last_on": TODAY,                              # no massage today
    "blood_thinner": "yes", "blood_thinner_kind": "anticoagulant",       # not without a doctor's note
    "bruise": "yes", "bruise_on": TODAY, "bruise_where": "calf.L", "bruise_unexplained": "no",  # not there
    "allergy": "yes", "allergy_what": ["nut"],                           # another oil
    "epilepsy": "unknown",                                               # ask
    "pain_places": ["back"], "pain_now": 6, "pain_map": "back.low.L", "first_back_pain": "no", "morning_stiffness": "no",
}
REGIONS = {"calf.L": ("left ca", ""), "back.low.L": ("left low", "6")}
CONSULTED = {"complaint": "Low back, worse after a day at the desk", "where": "back.low.L", "pain_now": 6,
             "goals": "Sleep through the night"}
FOUND = ("No massage today", "Fever or acute infection", "Only with a doctor's note", "Blood thinners",
         "Not on this region", "Fresh bruise", "Left calf", "Lighter or otherwise", "Allergy of the skin",
         "One more question", "Seizures: ask again")
NAME = "Vesna Kostin"
BORN = datetime.date(1984, 5, 3)
AGE = TODAY.year - BORN.year - ((TODAY.month, TODAY.day) < (BORN.month, BORN.day))
MOST_KEYS = 900  # five minutes of somebody who presses three keys a second


class FirstVisit(WindowTest):
    size = "1360x860"

    def setUp(self):
        super().setUp()
        self.path = createPractice(self)
        self.keys = 0

    def press(self, window, *keys):
        if keys:
            self.keys += len(keys)
            window.press(*keys)

    def type(self, window, text):
        self.keys += len(text)
        window.type(text)

    def title(self, window):
        return window.frames()[0].name

    def waitForTitle(self, window, beginning):
        window.wait(lambda: self.title(window).startswith(beginning), lambda: f"{beginning}; it is {self.title(window)}")

    def form(self, name):
        definition = json.loads((FORMS / name / "definition.json").read_text())
        return definition, json.loads((FORMS / name / "en.json").read_text())["items"]

    def isShown(self, condition, answers):
        """Enough of the little language of conditions for the form that is answered here, of somebody of her age whose
        sex nobody entered."""
        if not condition:
            return True
        if "all" in condition:
            return all(self.isShown(each, answers) for each in condition["all"])
        if "any" in condition:
            return any(self.isShown(each, answers) for each in condition["any"])
        if "not" in condition:
            return not self.isShown(condition["not"], answers)
        if "age" in condition:
            return condition["age"].get(">=", 0) <= AGE <= condition["age"].get("<=", AGE)
        if "sex" in condition:
            return False
        answer = answers.get(condition["item"])
        given = answer if isinstance(answer, list) else [answer]
        wanted = condition["in"] if "in" in condition else [condition["is"]]
        return any(each in wanted for each in given)

    def answer(self, window, name, wrong):
        """Every question that is shown, in order, with the keys that a therapist presses. Answers what was answered."""
        definition, words = self.form(name)
        answers = {}
        keys = []
        for group in definition["groups"]:
            if not self.isShown(group.get("shown"), answers):
                continue
            for item in group["items"]:
                if not self.isShown(item.get("shown"), answers) or item["type"] in ("instruction", "signature"):
                    continue
                keys += self.answerOne(window, item, words[item["id"]], wrong, answers, keys)
        self.press(window, *keys)
        return answers

    def answerOne(self, window, item, words, wrong, answers, keys):
        """The keys for one question, or none where they were pressed already with those that waited."""
        name, kind = item["id"], item["type"]
        answer = wrong.get(name)
        if kind == "yes_no":
            answers[name] = answer or "no"
            detail = ["Tab"] if answers[name] == "yes" and item.get("detail") else []
            return [answers[name][0], "Tab"] + detail
        if kind == "single" and answer:
            answers[name] = answer
            return [str(item["options"].index(answer) + 1), "Tab"]
        if kind == "multiple":
            answers[name] = answer or item["exclusive"]
            return [str(item["options"].index(each) + 1) if each not in item.get("exclusive", []) else "0"
                    for each in answers[name]] + ["Tab"]
        if kind == "scale" and answer is not None:
            answers[name] = answer
            return [str(answer), "Tab"]
        if kind == "day" and answer:
            self.flush(window, keys)
            waitForKeyboard(window, "text", words["text"])
            self.type(window, typed(answer))
            answers[name] = answer.isoformat()
            return ["Tab"]
        if kind == "body_map":
            self.flush(window, keys)
            if answer:
                self.mark(window, answer)
                answers[name] = answer
            # Past what can be said of the mark: strength, kind and feeling of pain, and its removal.
            return ["Tab"] * (1 if not answer else 5 if item.get("marks") != "where" else 2)
        if kind == "long_text" and answer:
            self.flush(window, keys)
            waitForKeyboard(window, "text", words["text"])
            self.type(window, answer)
            answers[name] = answer
        return ["Tab"]

    def flush(self, window, keys):
        self.press(window, *keys)
        keys.clear()

    def mark(self, window, region):
        name, strength = REGIONS[region]
        self.type(window, name)
        window.wait(lambda: window.focused().text == name, "the name in the search")
        self.press(window, "Return", *(strength or ["Return"]))

    def sign(self, window):
        """Finishes the form that is open under her name, typed."""
        self.press(window, "ctrl+Return")
        window.find("push button", "Sign and finish")
        window.tabTo("push button", re.compile("^Sign by keyboard"))
        self.keys += 2
        self.press(window, "space")
        waitForKeyboard(window, "text", re.compile("^Your full name"))
        self.type(window, NAME)
        window.screenshot("signed")
        self.press(window, "alt+s")
        self.waitForTitle(window, "Intake")

    def test_fromSomebodyNewToTheirFirstSession(self):
        window = openPractice(self, self.path)
        self.keys = 0
        self.press(window, "ctrl+n")
        waitForKeyboard(window, "text", "First name")
        self.type(window, "Vesna")
        self.press(window, "Tab")
        self.type(window, "Kostin")
        self.press(window, "Tab")
        self.type(window, typed(BORN))
        self.press(window, "Tab")
        window.screenshot("new client")
        self.press(window, "ctrl+i")
        self.waitForTitle(window, "Form")
        answers = self.answer(window, "adult_intake", WRONG)
        window.screenshot("intake")
        self.sign(window)

        for _ in range(2):
            waitForKeyboard(window, "push button", "Ask for the consent")
            window.screenshot("next is the consent")
            self.press(window, "Return")
            waitForKeyboard(window, "radio button", re.compile("agree", re.I))
            self.press(window, "1")
            window.screenshot("consent")
            self.sign(window)

        waitForKeyboard(window, "push button", "Ask the consultation")
        self.press(window, "Return")
        waitForKeyboard(window, "text", "What brings you to us?")
        self.answer(window, "consultation", CONSULTED)
        window.screenshot("consultation")
        self.press(window, "ctrl+Return")
        waitForKeyboard(window, "push button", "Begin a course")
        window.screenshot("next is the course")
        self.press(window, "Return")
        self.waitForTitle(window, "Client –")
        waitForKeyboard(window, "push button", "Begin a course")
        self.press(window, "Return")
        waitForKeyboard(window, "text", "Main area")
        window.screenshot("course")
        self.press(window, "alt+d")
        waitForKeyboard(window, "push button", "New session")
        window.screenshot("client")
        self.press(window, "Return")
        waitForKeyboard(window, "text", "Why is the session begun all the same?")
        window.screenshot("no session today")
        self.type(window, "Only to teach her an exercise")
        for finding in ("Pain with signs or risk of infection", "Blood thinners"):
            window.tabTo("push button", f"The same reason as above: {finding}")
            self.keys += 3
            self.press(window, "space")
        self.press(window, "alt+a")
        self.waitForTitle(window, "Session –")
        waitForKeyboard(window, "slider", "Pain before, left low back")
        self.checkSession(window)
        window.screenshot("session")
        self.assertLess(self.keys, MOST_KEYS)
        window.press("ctrl+q")
        self.assertEqual(window.waitForEnd(60), 0)
        self.checkStored(answers)

    def checkSession(self, window):
        """Each finding beside the note, and where nothing is to be done drawn on the body and said."""
        nodes = window.walk()
        said = [node.name for node in nodes]
        for words in FOUND:
            self.assertIn(words, said)
        body = next(node for node in nodes if node.name == "Body map")
        self.assertEqual(body.description, "Left calf. Not to be treated: Fresh bruise")

    def checkStored(self, answers):
        """The answers as they were given, and what was found in them, asked of an export."""
        folder = self.home / "export"
        self.cli(self.path, PASSPHRASE, "export", "-o", folder, "--format", "json")
        rows = lambda table: json.loads((folder / "json" / f"{table}.json").read_text())["records"]
        forms = {form["questionnaire"]: form for form in rows("response")}
        self.assertEqual(sorted(forms), ["adult_intake", "consent_data", "consent_treatment", "consultation"])
        stored = json.loads(forms["adult_intake"]["answers"])
        for name in ("bruise_where", "pain_map"):
            stored[name] = stored[name][0]["region"]
        self.assertEqual(stored, answers)
        self.assertEqual({finding["level"] for finding in rows("finding")}, {"stop", "clear", "area", "adapt", "ask"})
        self.assertEqual(sorted(consent["kind"] for consent in rows("consent")), ["consent_data", "consent_treatment"])
        self.assertEqual([course["goal_text"] for course in rows("course")], [CONSULTED["goals"]])


if __name__ == "__main__":
    unittest.main()
