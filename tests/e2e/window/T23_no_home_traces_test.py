# SPDX-License-Identifier: GPL-3.0-or-later
"""T23: after a working hour, on a computer where nothing else is, only the files of the practice and a few settings are
there, and nobody's name is in any of them."""

import os
import re
import unittest

from traces import FIRST, TracesTest, filesBelow, markersIn

# What the program may leave: the practice and its side files, its settings, and what the libraries keep for themselves
# (fonts, shaders, the last folders of the file dialog).
EXPECTED = re.compile(
    r"^(Praxis\.reliefbook(-wal|-shm|\.lock|\.info)?"
    r"|backups/Praxis[^/]*\.reliefbook(\.json|\.info)?|backups/Praxis[^/]*\.json"
    r"|reliefbook-report\.txt"
    r"|\.config/reliefbook[^/]*(/[^/]*)?|\.config/(QtProject|Trolltech)\.conf"
    r"|\.cache/(fontconfig|mesa_shader_cache|qtshadercache|dconf|at-spi)[^ ]*|\.cache/at-spi/.*|\.local/share/recently-used\.xbel)$")


class NoHomeTraces(TracesTest):
    def strange(self):
        return [os.path.relpath(path, self.home) for path, _ in filesBelow(self.home)
                if not EXPECTED.match(os.path.relpath(path, self.home))]

    def found(self):
        return {path: markersIn(content)
                for path, content in filesBelow(self.home, self.desktop.env["XDG_RUNTIME_DIR"]) if markersIn(content)}

    def test_T23_no_home_traces(self):
        temporary = self.folder / "tmp"  # its own: in the system's one other programs come and go
        temporary.mkdir()
        self.desktop.env["TMPDIR"] = str(temporary)
        path, window = self.work()
        self.assertEqual(self.found(), {}, "while it is open")
        window.kill()
        self.assertEqual(self.found(), {}, "after a kill")
        window = self.start(path)
        window.press("ctrl+q")
        self.assertEqual(window.waitForEnd(), 0)
        self.assertEqual(self.strange(), [])
        self.assertEqual(self.found(), {})
        self.assertEqual(os.listdir(temporary), [])

        control = self.home / "control"
        control.write_text(FIRST, encoding="utf-16")
        self.assertEqual(list(self.found()), [str(control)], "the search finds what is there")
        self.assertEqual(self.strange(), ["control"])


if __name__ == "__main__":
    unittest.main()
