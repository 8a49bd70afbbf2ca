# SPDX-License-Identifier: GPL-3.0-or-later
"""A client who has never seen the program answers the whole intake of an adult by mouse alone, in their language, looks
it over, signs it and reaches the end; what is stored afterwards is what was clicked."""

import datetime
import json
import re
import unittest
from pathlib import Path

from driver import WindowTest
from practice import PASSPHRASE, command, createPractice, newClientWithSession, openPractice, waitForKeyboard, words
from therapist import TODAY

FORM = Path(__file__).resolve().parents[3] / "resources" / "questionnaires" / "adult_intake"
BRUISE = datetime.date(TODAY.year - 1, 1, 3)
# What is clicked where it is neither "no" nor "none": each kind of question that a mouse can answer, and some that ask
# more. What stands nowhere here and has not to be answered is left open.
ANSWERS = {"sport": "weekly", "sleep": "fairly", "massage_before": "never", "referred_by": "nobody",
           "bp_high": "unknown", "medicines": ["blood_pressure", "sedatives"], "bruise": "yes",
           "bruise_on": BRUISE.isoformat(), "bruise_where": "map", "pain_places": ["back", "neck"], "pain_now": 6,
           "pain_map": "map", "pressure_wish": "medium"}
WORDS = {
    "en": {"yes": "Yes", "no": "No", "unknown": "I don't know", "next": "Next", "finish": "Finish", "unsigned": "Please sign, by hand or by keyboard.",
           "review": "Look it over and sign",
           "sheet": "Sign here", "dot": "This is only a dot. Please write your name.", "thanks": "Thank you",
           "leave": "Give the computer back", "handed": "Please give the computer back to your therapist now.",
           "map": "Body map"},
    "sr": {"yes": "Да", "no": "Не", "unknown": "Не знам", "next": "Даље", "finish": "Заврши", "unsigned": "Молимо Вас, потпишите се руком или тастатуром.",
           "review": "Прегледајте и потпишите",
           "sheet": "Потпишите се овде", "dot": "Ово је само тачка. Молимо Вас, напишите своје име.",
           "thanks": "Хвала Вам", "leave": "Врати рачунар",
           "handed": "Молимо Вас, вратите сада рачунар свом терапеуту.", "map": "Мапа тела"},
}


def middle(node):
    x, y, width, height = node.box
    return x + width / 2, y + height / 2


class ClientIntake(WindowTest):
    size = "1024x700"

    def test_inEnglish(self):
        self.answerAll("en")

    def test_inSerbian(self):
        self.answerAll("sr")

    def answerAll(self, language):
        self.form = json.loads((FORM / "definition.json").read_text())
        self.wording = json.loads((FORM / f"{language}.json").read_text())
        self.say = WORDS[language]
        self.given = {}
        path = createPractice(self)
        window = openPractice(self, path)
        newClientWithSession(window, "Ana", "Petrov")
        self.handOver(window, language)
        self.answerThePages(window)
        self.lookOverAndSign(window)
        self.handBack(window)
        self.checkStored(path, language)

    # ---- the therapist, by whatever means

    def title(self, window):
        return window.frames()[0].name

    def handOver(self, window, language):
        command(window, "ana pet")
        window.wait(lambda: self.title(window).startswith("Client –"), "the client's file")
        if language == "sr":
            self.speakSerbian(window)
        command(window, "intake")
        window.wait(lambda: self.title(window).startswith("Intake"), "the intake")
        window.click(window.find("list item", re.compile("^Health questionnaire")), times=2)
        window.click(window.find("push button", "Hand to the client"))

    def speakSerbian(self, window):
        window.find("check box", "Edit").act()
        language = window.find("combo box", "Language of forms and reports")
        window.click(language)
        window.clickAt(*middle(language.find("list item", "Српски")))
        window.wait(lambda: language.text == "Српски", "Serbian to be chosen")

    # ---- the client, by mouse alone

    def show(self, window, node):
        """Turns the wheel beside the page until it stands between the head and the foot, as one who looks for it."""
        left, top, width, height = window.frames()[0].box
        foot = window.find("push button", re.compile(f"^({self.say['next']}|{self.say['finish']})$")).box[1] - 12
        for _ in range(40):
            place = node.box
            below, above = place[1] + place[3] - foot, top + 70 - place[1]
            # What hardly finds room, or none, begins near the top: a turn of the wheel moves it by ninety.
            if above <= 0 and (below <= 0 or place[1] <= top + 160):
                return
            turns = min(6, max(1, round(max(below, above) / 90)))
            window.wheelAt(left + 40, top + height // 2, turns if below > 0 else -turns)
            window.wait(lambda: node.box != place, f"{node} to move")
        raise AssertionError(f"{node} does not come into sight")

    def click(self, window, node, at=None):
        self.show(window, node)
        x, y, width, height = node.box
        dx, dy = at or (0.5, 0.5)
        window.clickAt(x + dx * width, y + dy * height)

    def press(self, window, word):
        window.click(window.find("push button", self.say[word]))

    def unanswered(self, window, group):
        """(id, what it is answered in) of what the page asks and was not answered yet, as it stands there."""
        texts = {}
        for item in group["items"]:
            isMarked = item["type"] == "body_map"
            if item["id"] not in self.given and item["type"] not in ("instruction", "signature") and (
                    not isMarked or item["id"] in ANSWERS):
                said = self.wording["items"][item["id"]]
                ends = f" 0 = {said['low']}   ·   10 = {said['high']}" if item["type"] == "scale" else ""
                texts.setdefault(said["text"] + ends, []).append(item)
        found = []
        for node in window.walk():
            items = texts.get(node.seen["name"], [])
            if node.role != "label" and items and node.role != "radio button":
                known = [item for item in items if item["id"] in ANSWERS]
                item = (known or items)[0]
                if item["id"] not in [each["id"] for each, _ in found]:
                    found.append((item, node))
        return found

    def answerThePages(self, window):
        for group in self.form["groups"][:-1]:
            title = self.wording["groups"][group["id"]]
            window.find("label", title)
            window.screenshot(group["id"])
            while True:
                questions = self.unanswered(window, group)
                if not questions:
                    break
                for item, node in questions:
                    self.answer(window, item, node)
            window.screenshot(group["id"] + " answered")
            self.press(window, "next")

    def answer(self, window, item, node):
        answer = ANSWERS.get(item["id"], "no" if item["type"] == "yes_no" else None)
        if item["type"] == "multiple" and answer is None:
            answer = ["none"]
        self.given[item["id"]] = answer
        if answer is None:
            return
        if item["type"] == "body_map":
            self.click(window, window.find(None, self.say["map"]), (0.155, 0.35))
        elif item["type"] == "day":
            self.choose(window, BRUISE)
        else:
            words = self.wording["items"][item["id"]].get("options", {})
            for one in answer if isinstance(answer, list) else [answer]:
                name = words.get(one, self.say.get(one, one)) if isinstance(one, str) else str(one)
                self.click(window, node.find(None, name))

    def choose(self, window, day):
        """In the three boxes of a day, as far as their lists reach without turning the wheel."""
        for box, row in zip(window.all("combo box", self.wording["items"]["bruise_on"]["text"]),
                            (day.day, day.month, TODAY.year - day.year + 1)):
            self.click(window, box)
            rows = window.wait(lambda: box.all("list item"), f"the list of {box}")
            chosen = rows[row].name
            window.clickAt(*middle(rows[row]))
            window.wait(lambda: box.text == chosen, lambda: f"{chosen} in {box}; it is {box.text}")

    def lookOverAndSign(self, window):
        window.find("label", self.say["review"])
        window.screenshot("review")
        sheet = window.find(None, self.say["sheet"])
        self.press(window, "finish")
        window.find("label", self.say["unsigned"])
        window.wait(lambda: self.isInSight(window, sheet), "the sheet to sign on, in sight")
        window.screenshot("nothing signed")
        self.checkReview(window)
        x, y, width, height = sheet.box
        window.clickAt(x + width / 2, y + height / 2)
        self.press(window, "finish")
        window.find("label", self.say["dot"])
        window.screenshot("a dot")
        window.draw([(x + width * at, y + height * up) for at, up in
                     ((0.2, 0.7), (0.3, 0.2), (0.35, 0.8), (0.45, 0.3), (0.5, 0.7), (0.7, 0.4))])
        window.screenshot("signed")
        self.press(window, "finish")
        window.find("label", self.say["thanks"])
        window.screenshot("thanks")

    def isInSight(self, window, node):
        x, y, width, height = node.box
        return y > window.frames()[0].box[1] and y + height < window.find("push button", self.say["finish"]).box[1]

    def checkReview(self, window):
        """All that was answered stands there, and what is declared by signing."""
        read = "\n".join(words(window))
        for item, answer in self.given.items():
            said = self.wording["items"][item]
            self.assertIn(said["text"], read)
            for one in answer if isinstance(answer, list) else [answer]:
                if isinstance(one, str) and one != "map" and item != "bruise_on":
                    self.assertIn(said.get("options", {}).get(one, self.say.get(one, one)), read, item)
        self.assertIn(self.wording["items"]["declaration"]["text"], read)

    def handBack(self, window):
        self.press(window, "leave")
        waitForKeyboard(window, "password text", "Passphrase")
        window.find("label", self.say["handed"])
        window.screenshot("handed back")
        window.type(PASSPHRASE)
        window.press("Return")
        window.wait(lambda: self.title(window).startswith("Intake"), "the intake")
        window.find("list item", re.compile(f"^{self.wording['title']}.*Signed on "))
        window.screenshot("intake")
        window.press("ctrl+q")
        self.assertEqual(window.waitForEnd(60), 0)

    # ---- what is in the file

    def checkStored(self, path, language):
        folder = self.home / "exported"
        self.cli(path, PASSPHRASE, "export", "--format", "json", "-o", folder)
        read = lambda kind: json.loads((folder / "json" / f"{kind}.json").read_text())["records"]
        (response,) = [each for each in read("response") if each["questionnaire"] == "adult_intake"]
        (signature,) = read("signature")
        self.assertEqual((response["state"], response["answered_by"], response["language"]),
                         ("complete", "client", language))
        stored = json.loads(response["answers"])
        for marked in ("bruise_where", "pain_map"):
            self.assertEqual(len(stored[marked]), 1, marked)
            stored[marked] = "map"
        self.assertEqual(stored, {item: answer for item, answer in self.given.items() if answer is not None})
        self.assertEqual(response["signature_id"], signature["id"])
        self.assertEqual((signature["signer"], signature["relation"]), ("Ana Petrov", ""))
        self.assertEqual(len(json.loads(signature["strokes"])["strokes"]), 2)  # the dot is one of them
        for item, answer in self.given.items():
            self.assertIn(self.wording["items"][item]["text"], signature["text"])
        self.assertIn(self.wording["items"]["declaration"]["text"], signature["text"])


if __name__ == "__main__":
    unittest.main()
