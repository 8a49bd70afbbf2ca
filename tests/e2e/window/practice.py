# SPDX-License-Identifier: GPL-3.0-or-later
"""A practice to work in, made by reliefbook-cli, and the few steps every test of it begins with."""

import os
import re
import subprocess

PASSPHRASE = "correct horse battery"


def createPractice(test, name="Praxis"):
    """The path of a new, empty practice in the test's HOME."""
    path = test.home / f"{name}.reliefbook"
    subprocess.run([os.environ["RELIEFBOOK_CLI"], "--passphrase-file", "-", "create", str(path), "--name", name,
                    "--user", "Jelena Marić"], input=PASSPHRASE + "\n", text=True, env=test.desktop.env, check=True,
                   capture_output=True)
    return path


def openPractice(test, path):
    """The program with this practice open, unlocked by its passphrase."""
    window = test.start(path)
    waitForKeyboard(window, "password text", "Passphrase")
    window.type(PASSPHRASE)
    window.press("Return")
    window.find("push button", "Today")
    return window


def waitForKeyboard(window, role, name):
    """Waits until this has the keyboard. (Qt calls the current row of a list focused too, wherever the keyboard is.)"""
    def there():
        return next((node for frame in window.frames() for node in frame.walk()
                     if node.has("focused") and node.matches(role, name)), None)
    return window.wait(there, f"the keyboard in {role} {name!r}")


def focus(window, role, name):
    """Puts the keyboard there, without a place on the screen that may be moving."""
    window.find(role, name).grabFocus()
    return waitForKeyboard(window, role, name)


def command(window, typed):
    """Does what Ctrl+K finds."""
    window.press("ctrl+k")
    finder = window.find("dialog", "Find")
    window.wait(lambda: finder.find("text").has("focused"), "the keyboard in the finder")
    window.type(typed)
    window.press("Return")


def words(window):
    """All that is written on the screen."""
    return [node.name for frame in window.frames() for node in frame.walk() if node.role == "label" and node.name]


def newClientWithSession(window, first, last):
    """By keys, as far as the open page of the first session."""
    window.press("ctrl+2")
    waitForKeyboard(window, "text", "Search clients")
    window.press("ctrl+n")
    waitForKeyboard(window, "text", "First name")
    window.type(first)
    window.press("Tab")
    waitForKeyboard(window, "text", "Last name")
    window.type(last)
    window.press("ctrl+Return")
    waitForKeyboard(window, "text", re.compile("Add an area"))
