# SPDX-License-Identifier: GPL-3.0-or-later
"""T24: what the program writes to standard error, asked for everything it could tell, and the report it makes for
support, hold no name, number, address, note or passphrase."""

import re
import unittest

from traces import TracesTest, markersIn

TALKATIVE = {"QT_LOGGING_RULES": "*=true", "QT_MESSAGE_PATTERN": "%{category} %{function} %{message}"}
PHONE = re.compile(rb"\+?\d{1,3}[ /-]\d{2,3}[ /-]\d{3}[ -]?\d{3,4}\b")
MAIL = re.compile(rb"[\w.]+@[\w-]+\.\w+")


class LogScrub(TracesTest):
    def test_T24_log_scrub(self):
        _, window = self.work(env=TALKATIVE)
        window.press("ctrl+q")
        self.assertEqual(window.waitForEnd(), 0)
        log = (self.folder / "program.log").read_bytes()
        report = (self.home / "reliefbook-report.txt").read_bytes()
        self.assertIn(b"SQLCipher", report)
        for content in (log, report):
            self.assertEqual(markersIn(content), [])
            self.assertEqual(MAIL.findall(content), [])
            self.assertEqual(PHONE.findall(content), [])


if __name__ == "__main__":
    unittest.main()
