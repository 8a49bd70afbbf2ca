# SPDX-License-Identifier: GPL-3.0-or-later
"""What reliefbook-cli imported says the same numbers in the window, in the PDF saved from it, and in the analysis."""

import re
from pathlib import Path

from driver import WindowTest, oneSpace

PASSPHRASE = "warm hands quiet room"
# Six weeks of a low back that gets better, with halves, a score that was not asked, and a flare.
SCORES = """client,date,area,before,after
Ана Ђорђевић,2026-03-02,low back,8,5.5
Ана Ђорђевић,2026-03-09,low back,7,4
Ана Ђорђевић,2026-03-16,low back,6.5,
Ана Ђорђевић,2026-03-23,low back,8,5
Ана Ђорђевић,2026-03-30,low back,4,2
Ана Ђорђевић,2026-04-06,low back,3,1
"""


class ImportSameNumbers(WindowTest):
    def test_windowPdfAndAnalysisAgree(self):
        practice = self.home / "Quiet room.reliefbook"
        scores = self.home / "scores.csv"
        scores.write_text(SCORES, encoding="utf-8")
        self.cli(practice, PASSPHRASE, "create", practice, "--name", "Quiet room", "--user", "Jelena Marić")
        self.cli(practice, PASSPHRASE, "import", scores)
        course = self.cli(practice, PASSPHRASE, "courses", "--json")[0]
        result = self.cli(practice, PASSPHRASE, "analyse", "--course", course["id"], "--json")[0]["result"]
        rows = [line.split(",") for line in SCORES.splitlines()[1:]]

        window = self.start(practice)
        window.waitForFocus("password text", "Passphrase")
        window.type(PASSPHRASE)
        window.press("Return")
        window.wait(lambda: "Quiet room" in window.frames()[0].name, "the practice open")
        window.press("ctrl+2")
        window.waitForFocus("text", "Search clients")
        window.press("Return")

        # The key numbers of the client's file.
        figures = {name: oneSpace(window.find("filler", name).description)
                   for name in ("Pain at the start", "Pain now, before sessions", "Change", "Sessions",
                                "Relief in a session", "Kept until the next")}
        change, immediate, retention = result["change"], result["immediate"], result["retention"]
        self.assertTrue(figures["Pain at the start"].startswith(f"{number(result['baseline']['value'])}. "), figures)
        self.assertTrue(figures["Pain now, before sessions"].startswith(f"{number(change['current'])}. "), figures)
        self.assertTrue(figures["Change"].startswith(f"{number(-change['points'])}. {-round(change['pct_current'])} %"),
                        figures)
        self.assertTrue(figures["Sessions"].startswith("6. "), figures)
        self.assertTrue(figures["Relief in a session"].startswith(f"{number(-immediate['median'])}. "), figures)
        kept = f"{round(100 * retention['pooled'])} %"
        self.assertEqual(figures["Kept until the next"], f"{kept}. over {retention['n_ok']} intervals")

        # Every session, as the chart says it and as its table shows it.
        chart = window.find("chart", "Pain across the course")
        spoken = [oneSpace(item.name) for item in chart.children]
        self.assertEqual(len(spoken), len(rows))
        for name, row in zip(spoken, rows):
            self.assertIn(f"before {row[3]}", name)
            self.assertIn(f"after {row[4]}" if row[4] else "before 6.5", name)
        window.click(window.find("check box", "Table"))
        window.find("cell", "Session 1")
        cells = [oneSpace(cell.name) for cell in window.all("cell")]
        width = len(cells) // len(rows)
        for place, (row, session) in enumerate(zip(rows, result["immediate"]["per_session"])):
            line = cells[place * width:(place + 1) * width]
            self.assertEqual(line[0], f"Session {place + 1}")
            self.assertIn(f"Before {row[3]}", line)
            if row[4]:
                self.assertIn(f"After {row[4]}", line)
                self.assertIn(f"Change {number(-session['delta'])}", line)

        # The PDF saved from this window.
        window.press("ctrl+p")
        window.waitForFocus("push button", "Print…")
        window.find("list item", "Page 1")
        window.press("ctrl+s")
        name = window.waitForFocus("text", "File name:").text
        window.press("Return")
        window.find(None, re.compile("^Saved as"))
        text = oneSpace(self.pdfText(self.home / name))
        self.assertIn(f"{number(result['baseline']['value'])} → {number(change['current'])}", text)
        self.assertIn(f"{number(-change['points'])} points", text)
        self.assertIn(f"{-round(change['pct_current'])} %", text)
        self.assertIn(f"{number(-immediate['median'])} points", text)
        self.assertIn(kept, text)
        for row in rows:
            if row[4]:
                self.assertIn(f"{row[3]} → {row[4]}", text)

        # And the one the command line writes of the same course.
        window.press("ctrl+q")
        self.assertEqual(window.waitForEnd(), 0)
        other = self.home / "cli.pdf"
        self.cli(practice, PASSPHRASE, "report", "progress", "--course", course["id"], "-o", other)
        self.assertEqual(text, oneSpace(self.pdfText(other)))


def number(value):
    """As English writes it: no zero after the point."""
    return f"{value:g}"
