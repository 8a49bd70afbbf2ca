#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a Serbian Cyrillic translation file in Latin letters: latin.py reliefbook_sr.ts reliefbook_sr_Latn.ts"""
import re
import sys

PLAIN = dict(zip("абвгдђежзијклмнопрстћуфхцчш", "abvgdđežzijklmnoprstćufhcčš"))
DOUBLE = {"љ": "lj", "њ": "nj", "џ": "dž"}


def latin_word(match):
    word = match.group()
    capitals = len(word) > 1 and word.isupper()
    letters = []
    for letter in word:
        small = letter.lower()
        if small in DOUBLE:
            pair = DOUBLE[small]
            # Љубав is Ljubav, ЉУБАВ is LJUBAV
            letters.append(pair if letter == small else pair.upper() if capitals else pair.capitalize())
        else:
            plain = PLAIN.get(small, small)
            letters.append(plain if letter == small else plain.upper())
    return "".join(letters)


def latin(text):
    return re.sub("[\u0400-\u04ff]+", latin_word, text)


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as source:
        text = source.read()
    # The sources of the texts are English, so the whole file may be rewritten; its language stays sr_RS, from which
    # lrelease takes the plural rule.
    with open(sys.argv[2], "w", encoding="utf-8") as target:
        target.write(latin(text))
