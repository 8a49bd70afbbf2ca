# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

import results


def run(name, ms, **counters):
    return {"name": name + "/iterations:1/repeats:3/real_time", "run_type": "iteration", "real_time": ms * 1e6,
            "time_unit": "ns", **counters}


class Table(unittest.TestCase):
    def test_compares_medians_of_single_runs_with_the_limit(self):
        lines, missed = results.table({"benchmarks": [
            run("save/ours", 3, most_ratio=2), run("save/ours", 1, most_ratio=2), run("save/ours", 20, most_ratio=2),
            run("save/limit", 2), run("save/limit", 2), run("save/limit", 9),
            {**run("save/ours_mean", 8), "run_type": "aggregate"},
        ]})
        self.assertEqual(lines[2:], ["| save | 3 | 3 ms | 20 ms | 2 ms | 1.50 | 2 x limit | held |"])
        self.assertEqual(missed, 0)

    def test_a_figure_that_is_no_time_is_compared_in_its_unit(self):
        lines, missed = results.table({"benchmarks": [
            run("memory/ours", 500, figure_MB=80, most_ratio=3), run("memory/limit", 1, figure_MB=20)]})
        self.assertEqual(lines[2:], ["| memory | 1 | 80 MB | 80 MB | 20 MB | 4.00 | 3 x limit | **missed** |"])
        self.assertEqual(missed, 1)

    def test_marks_a_missed_ratio_and_a_missed_time(self):
        lines, missed = results.table({"benchmarks": [
            run("read/ours", 4.2, most_ratio=2), run("read/limit", 2), run("search", 9, most_ms=8)]})
        self.assertIn("**missed**", lines[2])
        self.assertIn("**missed**", lines[3])
        self.assertEqual(missed, 2)

    def test_a_ratio_without_its_limit_is_missed(self):
        _, missed = results.table({"benchmarks": [run("read/ours", 4, most_ratio=2)]})
        self.assertEqual(missed, 1)

    def test_a_failed_benchmark_is_listed(self):
        lines, missed = results.table({"benchmarks": [
            {**run("report", 0), "error_occurred": True, "error_message": "no font"}]})
        self.assertIn("**failed**: no font", lines[2])
        self.assertEqual(missed, 1)


if __name__ == "__main__":
    unittest.main()
