# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong in a practice, and how its therapist gets out of it: the passphrase forgotten, a byte of the file
damaged, the file taken away, written over or called by two names, the program started twice, a note written over, the
screen left alone, a client who wants to be forgotten, and another computer."""

import getpass
import platform
import re
import unittest

from driver import WindowTest
from practice import PASSPHRASE, command, createPractice, focus, newClientWithSession, openPractice, waitForKeyboard, words

PIN = "847251"


class TrustJourney(WindowTest):
    def press(self, window, name, within=None):
        window.click((within or window).find("push button", name))

    def unlock(self, window, passphrase):
        waitForKeyboard(window, "password text", "Passphrase")
        window.type(passphrase)
        window.press("Return")

    def quit(self, window):
        window.press("ctrl+q")
        self.assertEqual(window.waitForEnd(60), 0)

    def title(self, window):
        return window.frames()[0].name

    def noteOf(self, window, text):
        focus(window, "text", "Note")
        if window.find("text", "Note").text:
            window.replace(text)
        else:
            window.type(text)
        window.find("label", re.compile("^(Saved [0-9]|All is saved)"))
        window.press("ctrl+Return")
        window.wait(lambda: not self.title(window).startswith("Session –"), "the client's file")

    def openSession(self, window):
        window.find("list item", re.compile("^Session"))
        window.tabTo("list item", re.compile("^Session"))
        window.press("Home", "Return")
        window.wait(lambda: self.title(window).startswith("Session –"), "the session")

    # ---- the passphrase

    def groupsOf(self, sheet):
        """The groups of a printed sheet, by their numbers."""
        groups, numbers = {}, []
        for line in self.pdfText(sheet).splitlines():
            found = [int(number) for number in re.findall(r"Group (\d+)", line)]
            if found:
                numbers = found
            values = re.findall(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b", line)
            if values and len(values) == len(numbers):
                groups.update(zip(numbers, values))
        self.assertEqual(sorted(groups), list(range(1, 13)))
        return groups

    def createWithSheet(self, window):
        papers = self.home / "Desktop"  # where it is offered to be saved: not beside the practice
        papers.mkdir()
        self.press(window, "New practice")
        waitForKeyboard(window, "text", "Name of the practice")
        window.type("Still")
        focus(window, "text", "Your name")
        window.type("Ana Petrov")
        window.click(window.find("radio button", "A passphrase of my own"))
        focus(window, "password text", "Passphrase")
        window.type(PASSPHRASE)
        focus(window, "password text", "The same again")
        window.type(PASSPHRASE)
        self.press(window, "Create the practice")
        self.press(window, "Save as PDF…")
        waitForKeyboard(window, "text", "File name:")
        window.press("Return")
        asked = window.find("text", re.compile("^Type group"))
        groups = self.groupsOf(papers / "Recovery sheet.pdf")
        waitForKeyboard(window, "text", asked.name)
        window.type(groups[int(re.search(r"\d+", asked.name).group())])
        window.screenshot("sheet")
        window.press("Return")
        waitForKeyboard(window, "push button", "Go on")
        window.screenshot("sheet works")
        window.press("Return")
        return groups

    def test_forgottenPassphrase(self):
        window = self.start()
        groups = self.createWithSheet(window)
        window.find("push button", "Today")
        newClientWithSession(window, "Ana", "Petrov")
        self.quit(window)

        window = self.start(self.home / "Still.reliefbook")
        for wrong in ("warm hands", "quiet room", "correct horse"):
            self.unlock(window, wrong)
            window.find("label", re.compile("^This passphrase doesn't open it"))
            waitForKeyboard(window, "password text", "Passphrase") if wrong != "correct horse" else None
        window.screenshot("three times wrong")
        self.press(window, "I forgot the passphrase")
        for number, group in groups.items():
            focus(window, "text", f"Group {number}")
            window.type(group.lower())
        window.screenshot("sheet typed")
        self.press(window, "Open")
        window.find("label", re.compile("The practice is open. Choose a new passphrase"))
        window.click(window.find("radio button", "A passphrase of my own"))
        focus(window, "password text", "Passphrase")
        window.type("another quiet morning here")
        focus(window, "password text", "The same again")
        window.type("another quiet morning here")
        window.screenshot("new passphrase")
        self.press(window, "Set the passphrase")
        self.press(window, "Go on without a sheet…")
        self.press(window, "Go on without it")
        window.find("push button", "Today")
        self.quit(window)
        found = self.cli(self.home / "Still.reliefbook", "another quiet morning here", "clients", "--json")
        self.assertEqual([client["name"] for client in found], ["Ana Petrov"])

    # ---- the file

    def test_damagedByte(self):
        path = createPractice(self)
        window = openPractice(self, path)
        newClientWithSession(window, "Ana", "Petrov")
        self.quit(window)
        self.assertEqual(len(list((self.home / "backups").glob("*.reliefbook"))), 1)
        content = bytearray(path.read_bytes())
        content[4096 + 100] ^= 4
        path.write_bytes(content)
        damaged = path.read_bytes()

        window = self.start(path)
        self.unlock(window, PASSPHRASE)
        window.find("push button", "Restore this one")
        window.screenshot("rescue")
        self.assertEqual(path.read_bytes(), damaged, "it was not touched")
        window.press("alt+r")
        waitForKeyboard(window, "push button", "Restore it")
        window.screenshot("what restoring does")
        window.press("Return")
        window.find("push button", "Today")
        window.press("ctrl+2")
        window.find("list item", re.compile("^Ana Petrov"))
        window.screenshot("rescued")
        self.quit(window)
        kept = list(self.home.glob("*.before-restore-*.reliefbook"))
        self.assertEqual([file.read_bytes() == damaged for file in kept], [True])

    def test_damageFoundByTheBackup(self):
        path = createPractice(self)
        window = openPractice(self, path)
        newClientWithSession(window, "Ana", "Petrov")
        self.quit(window)
        content = bytearray(path.read_bytes())
        content[len(content) // 2 // 4096 * 4096 + 1000] ^= 4  # a page that opening does not read
        path.write_bytes(content)

        window = openPractice(self, path)
        window.press("ctrl+3")
        self.press(window, "Back up now")
        window.find("label", "The file of this practice is damaged")
        window.screenshot("damage found")
        window.press("ctrl+1")
        self.press(window, "Restore a backup…")
        window.find("push button", "Look elsewhere…")
        # What restoring means comes when both were compared, and moves the button below it.
        window.find("label", re.compile("^Restore the backup of "))
        window.screenshot("backups offered")
        self.press(window, "Restore it")
        window.find("label", "This is the restored backup")
        window.screenshot("restored")
        window.press("ctrl+2")
        window.find("list item", re.compile("^Ana Petrov"))
        self.quit(window)
        self.assertEqual(self.cli(path, PASSPHRASE, "check", "--json")["findings"], [])

    def restoreAndFind(self, window, client):
        """Confirms the restore that was asked for, by Enter, and finds the client in the restored practice."""
        waitForKeyboard(window, "push button", "Restore it")
        window.screenshot("the backup by its own date")
        window.press("Return")
        window.find("push button", "Today")
        window.press("ctrl+2")
        window.find("list item", re.compile(f"^{client}"))
        self.quit(window)

    def test_fileTakenAway(self):
        path = createPractice(self)
        window = openPractice(self, path)
        newClientWithSession(window, "Ana", "Petrov")
        path.unlink()
        window.find("label", "The file of this practice is not in its place any more")
        window.screenshot("file gone")
        window.press("ctrl+q")
        self.press(window, "Close")
        self.assertEqual(window.waitForEnd(60), 0)
        window = self.start(path)
        window.find("push button", "Restore this one")
        window.screenshot("saved from the open program")
        focus(window, "password text", "Passphrase")
        window.type(PASSPHRASE)
        self.press(window, "Restore this one")
        self.restoreAndFind(window, "Ana Petrov")

    def test_fileWrittenOver(self):
        path = createPractice(self)
        window = openPractice(self, path)
        newClientWithSession(window, "Ana", "Petrov")
        self.quit(window)
        older = path.read_bytes()
        window = openPractice(self, path)
        newClientWithSession(window, "Bo", "Nilsson")
        self.quit(window)
        window = openPractice(self, path)
        path.write_bytes(older)  # into the same file, as a copy does it
        window.find("label", "Another program wrote over the file of this practice")
        window.screenshot("written over")
        window.press("ctrl+q")
        window.find("label", re.compile("^What was entered since the newest backup"))
        window.screenshot("closing what was written over")
        self.press(window, "Close")
        self.assertEqual(window.waitForEnd(60), 0)
        window = self.start(path)
        self.unlock(window, PASSPHRASE)
        self.press(window, "Restore this one")
        self.restoreAndFind(window, "Bo Nilsson")

    def test_fileWithTwoNames(self):
        path = createPractice(self)
        other = path.with_name("other.reliefbook")
        other.hardlink_to(path)
        window = self.start(path)
        self.unlock(window, PASSPHRASE)
        window.find("push button", "Look at it only")
        window.screenshot("two names")
        self.press(window, "Look at it only")
        window.find("label", "Only to look at")
        self.quit(window)
        other.unlink()
        self.quit(openPractice(self, path))

    def test_openTwice(self):
        path = createPractice(self)
        window = openPractice(self, path)
        other = self.start(path, env={"XDG_RUNTIME_DIR": str(self.folder)})  # the first can't be called to the front
        self.unlock(other, PASSPHRASE)
        other.wait(lambda: any("is open already" in text for text in words(other)), "who has it open")
        other.screenshot("open twice")
        self.assertTrue(any(getpass.getuser() in text and platform.node() in text for text in words(other)))
        other.kill()
        self.quit(window)

    # ---- notes and clients

    def test_lastWeeksNote(self):
        path = createPractice(self)
        window = openPractice(self, path)
        newClientWithSession(window, "Ana", "Petrov")
        self.noteOf(window, "left shoulder, heat helped")
        window.press("ctrl+1")
        command(window, "petrov")
        self.openSession(window)
        self.noteOf(window, "overwritten")
        self.openSession(window)
        command(window, "earlier versions")
        window.wait(lambda: self.title(window).startswith("Earlier versions"), "the versions")
        window.screenshot("versions")
        waitForKeyboard(window, "list", re.compile("What was done"))
        if not window.all(name="left shoulder, heat helped"):
            window.press("Down")
        window.find(name="left shoulder, heat helped")
        window.screenshot("the note as it was")
        self.press(window, "Bring this version back")
        window.find("label", "Brought back")
        window.press("alt+Left")
        window.wait(lambda: self.title(window).startswith("Session –"), "the session")
        self.assertEqual(window.find("text", "Note").text, "left shoulder, heat helped")
        self.quit(window)

    def test_erasedClient(self):
        path = createPractice(self)
        window = openPractice(self, path)
        window.press("ctrl+2")
        waitForKeyboard(window, "text", "Search clients")
        window.press("ctrl+n")
        waitForKeyboard(window, "text", "First name")
        window.type("Quillfeather")
        window.press("Return")
        window.find("list item", re.compile("^Quillfeather"))
        command(window, "quillf")
        window.wait(lambda: self.title(window).startswith("Client –"), "the client's file")
        command(window, "erase for good")
        window.find("push button", "Erase for good")
        focus(window, "text", re.compile("to confirm"))
        window.type("Quillfeather")
        window.screenshot("erase")
        self.press(window, "Erase for good")
        window.find("label", "Erased", seconds=60)
        window.screenshot("erased")
        self.assertFalse(any("Nothing was written" in text for text in words(window)))
        self.press(window, "Done")
        window.press("ctrl+2")
        waitForKeyboard(window, "text", "Search clients")
        window.type("quillf")
        window.find("label", "Nobody is found")
        self.quit(window)
        self.cli(path, PASSPHRASE, "export", "--format", "json", "-o", self.home / "all")
        exported = [file for file in (self.home / "all").rglob("*") if file.is_file()]
        self.assertGreater(len(exported), 3)
        for file in exported:
            self.assertNotIn(b"Quillfeather", file.read_bytes(), file)

    # ---- the screen and the computer

    def test_lockedByPin(self):
        path = createPractice(self)
        window = openPractice(self, path)
        newClientWithSession(window, "Quillfeather", "Petrov")
        window.press("ctrl+3")
        self.press(window, "Set a PIN…")
        waitForKeyboard(window, "password text", "New PIN")
        window.type(PIN)
        focus(window, "password text", "The same again")
        window.type(PIN)
        window.screenshot("pin")
        self.press(window, "Set the PIN")
        window.find("push button", "Change the PIN…")
        command(window, "quillf")
        window.wait(lambda: self.title(window).startswith("Client –"), "the client's file")
        window.press("ctrl+l")
        waitForKeyboard(window, "password text", "PIN")
        window.screenshot("locked")
        self.assertNotIn("Quillfeather", "\n".join(window.tree()))
        window.type("847252")
        window.press("Return")
        window.find("label", re.compile("That was not it"))
        field = waitForKeyboard(window, "password text", "PIN")
        window.wait(lambda: field.has("enabled"), "another try")
        window.type(PIN)
        window.press("Return")
        window.wait(lambda: self.title(window).startswith("Client –"), "back where one was")
        self.quit(window)

    def test_otherComputer(self):
        path = createPractice(self)
        window = openPractice(self, path)
        newClientWithSession(window, "Ana", "Petrov")
        stick = self.folder / "stick"
        stick.mkdir()
        window.press("ctrl+3")
        self.press(window, "Move to a new computer…")
        self.press(window, "Choose a folder…")
        field = window.find("text", re.compile("^(Directory|File name):"))
        field.grabFocus()
        window.replace(str(stick))
        window.press("Return")
        self.press(window, "Make the copy")
        window.find("label", "Copied and verified", seconds=60)
        window.screenshot("moved")
        window.press("Escape")
        self.quit(window)
        there = self.folder / "there"
        there.mkdir()
        copies = list(stick.glob("*.reliefbook"))
        self.assertEqual(len(copies), 1)
        copy = there / copies[0].name
        copy.write_bytes(copies[0].read_bytes())
        window = self.start(copy, env={"HOME": str(there)})
        self.unlock(window, PASSPHRASE)
        window.find("push button", "Today")
        window.press("ctrl+2")
        window.find("list item", re.compile("^Ana Petrov"))
        window.screenshot("on the other computer")
        self.quit(window)


if __name__ == "__main__":
    unittest.main()
