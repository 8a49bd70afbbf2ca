# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

import reliability

RESULTS = [
    '{"facts":{"Qt":"6.4.2"}}',
    '{"operation":"save","how":"power cut","tried":250,"lost":0,"inconsistent":0}',
    '{"operation":"restore","how":"killed","tried":60,"lost":0,"inconsistent":0,"old":20,"new":40}',
    '{"operation":"restore","how":"killed","tried":40,"lost":0,"inconsistent":0,"old":30,"new":10}',
    '',
]


class Page(unittest.TestCase):
    def test_runs_of_one_kind_are_one_line(self):
        lines, bad = reliability.table(reliability.read(RESULTS)[0])
        self.assertEqual(lines[2:], ["| restore | killed | 100 | 0 | 0 | 50 | 50 |",
                                     "| save | power cut | 250 | 0 | 0 |  |  |"])
        self.assertEqual(bad, 0)

    def test_what_is_lost_or_inconsistent_counts(self):
        _, bad = reliability.table(reliability.read(
            ['{"operation":"save","how":"killed","tried":3,"lost":1,"inconsistent":2}'])[0])
        self.assertEqual(bad, 3)

    def test_says_so_when_everything_held_and_only_then(self):
        held = [("faults", True, "12 tests")]
        self.assertIn("Everything held.", reliability.page(RESULTS, held))
        self.assertNotIn("Everything held.", reliability.page(RESULTS, held + [("fuzz", False, "csv")]))
        self.assertIn("**Not everything held**: fuzz.", reliability.page(RESULTS, held + [("fuzz", False, "csv")]))
        lost = RESULTS + ['{"operation":"save","how":"killed","tried":3,"lost":1,"inconsistent":0}']
        self.assertIn("**Not everything held**", reliability.page(lost, held))

    def test_says_what_was_left_out(self):
        page = reliability.page(RESULTS, [], leftOut=["fuzzers"])
        self.assertIn("Everything that was run held. Not run this time: fuzzers.", page)
        self.assertNotIn("Everything held.", page)

    def test_names_the_libraries_but_no_machine(self):
        page = reliability.page(RESULTS, [])
        self.assertIn("- Qt: 6.4.2", page)
        import platform
        if len(platform.node()) > 3:
            self.assertNotIn(platform.node(), page)


if __name__ == "__main__":
    unittest.main()
