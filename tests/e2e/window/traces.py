# SPDX-License-Identifier: GPL-3.0-or-later
"""A working hour full of words that are found nowhere else, and what is looked through for them afterwards."""

import os
import re

from practice import PASSPHRASE, command, createPractice, focus, newClientWithSession, waitForKeyboard
from driver import WindowTest

FIRST, LAST, PHONE, MAIL, NOTE, COURSE = ("Quillfeather", "Жижановић", "+381 64 777 0199", "quill@feather.example",
                                         "numb left thumb since the fall", "Zygomatic ache")
MARKERS = (FIRST, LAST, PHONE, PHONE.replace(" ", ""), MAIL, "numb left thumb", COURSE, PASSPHRASE)


def forms(marker):
    """A text as it may lie in a file."""
    return [marker.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")] + \
        [marker.encode("unicode_escape"), marker.encode("utf-8").hex().encode()]


def markersIn(content):
    return [marker for marker in MARKERS if any(form in content for form in forms(marker))]


def filesBelow(*folders):
    """Every file there, as (path, content)."""
    for folder in folders:
        for place, _, names in os.walk(folder):
            for name in names:
                path = os.path.join(place, name)
                if os.path.isfile(path) and not os.path.islink(path):
                    with open(path, "rb") as file:
                        yield path, file.read()


class TracesTest(WindowTest):
    """Works for an hour in a minute."""

    def waitForClient(self, window):
        window.wait(lambda: window.frames()[0].name.startswith("Client –"), "the client's file")

    def work(self, env=None):
        path = createPractice(self)
        window = self.start(path, env=env)
        waitForKeyboard(window, "password text", "Passphrase")
        window.type(PASSPHRASE[:-1])
        window.press("Return")
        window.find("label", re.compile("^This passphrase doesn't open it"))
        waitForKeyboard(window, "password text", "Passphrase")
        window.type(PASSPHRASE)
        window.press("Return")
        window.find("push button", "Today")
        newClientWithSession(window, FIRST, LAST)
        focus(window, "text", "Note")
        window.type(NOTE)
        window.press("ctrl+Return")
        self.waitForClient(window)
        command(window, "edit name and contact")
        focus(window, "text", "Mobile phone")
        window.type(PHONE)
        focus(window, "text", "E-mail")
        window.type(MAIL)
        window.press("Tab")
        window.press("alt+d")
        window.press("ctrl+2")
        waitForKeyboard(window, "text", "Search clients")
        window.type(LAST[:5])
        window.find("list item", re.compile(LAST))
        command(window, "quillf")
        self.waitForClient(window)
        window.press("ctrl+z")
        command(window, "save a report for support")
        waitForKeyboard(window, "text", "File name:")
        window.press("Return")
        window.find("dialog", "The report is saved")
        waitForKeyboard(window, "push button", "Close")
        window.press("Return")
        window.wait(lambda: not window.all("dialog", "The report is saved"), "the end of the dialog")
        window.press("ctrl+l")
        waitForKeyboard(window, "password text", "Passphrase")
        window.type(PASSPHRASE)
        window.press("Return")
        window.find("push button", "Today")
        return path, window
