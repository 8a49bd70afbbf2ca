#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the faces of the program's own font family from the Inter of the distribution.

    make_fonts.py FOLDER_OF_INTER LICENCE_OF_INTER TARGET_FOLDER

Digits of equal width are built in (Qt 6.4 cannot switch a font's features on), everything not needed for our languages
is left out, and the family has a name of its own, as it is no longer Inter. The features `calt` and `case` go: they swap
characters for glyphs without a code, which then miss in text copied from a PDF. The same input gives the same bytes.
"""
import os
import re
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Reliefbook Sans"
FACES = ("Regular", "Medium", "SemiBold", "Bold", "Italic")
FEATURES = ["kern", "ccmp", "locl", "mark", "mkmk"]
# Latin with Extended-A, Serbian digraphs, Cyrillic with Ukrainian, accents, punctuation, currencies, arrows, signs, shapes.
RANGES = (
    (0x20, 0x7E), (0xA0, 0x17F), (0x192, 0x192), (0x1C4, 0x1CC), (0x218, 0x21B), (0x2BC, 0x2BC), (0x2C6, 0x2DD),
    (0x300, 0x30C), (0x400, 0x45F), (0x462, 0x463), (0x472, 0x475), (0x490, 0x491), (0x2010, 0x2027), (0x202F, 0x203A),
    (0x2044, 0x2044), (0x20AC, 0x20AC), (0x20B4, 0x20B4), (0x20BD, 0x20BD), (0x2116, 0x2116), (0x2122, 0x2122),
    (0x2190, 0x2199), (0x2212, 0x2212), (0x2248, 0x2248), (0x2260, 0x2265), (0x25A0, 0x25CF), (0x26A0, 0x26A0),
    (0x2713, 0x2717),
)


def even_digits(font):
    """Points the digits at their glyphs of equal width."""
    table = font["GSUB"].table
    swap = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for part in table.LookupList.Lookup[index].SubTable:
                swap.update(getattr(getattr(part, "ExtSubTable", part), "mapping", {}))
    for cmap in font["cmap"].tables:
        for digit in b"0123456789":
            if cmap.cmap.get(digit) in swap:
                cmap.cmap[digit] = swap[cmap.cmap[digit]]


def shrink(font):
    options = subset.Options()
    options.layout_features = FEATURES
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
    subsetter.subset(font)


def rename(font, face):
    linked = face in ("Regular", "Bold", "Italic")  # the four styles old programs know belong to one family
    postscript = FAMILY.replace(" ", "") + "-" + face
    names = {
        1: FAMILY if linked else f"{FAMILY} {face}",
        3: postscript,
        4: f"{FAMILY} {face}",
        6: postscript,
        16: FAMILY,
    }
    for name in font["name"].names:
        if name.nameID in names:
            name.string = names[name.nameID]
    cff = font["CFF "].cff
    cff.fontNames[0] = postscript
    cff.topDictIndex[0].FamilyName = FAMILY
    cff.topDictIndex[0].FullName = f"{FAMILY} {face}"


def licence(source):
    """The licence as the distribution keeps it, under a note that these are not the original fonts."""
    with open(source, encoding="utf-8") as file:
        text = file.read()
    note = (f"{FAMILY} is made from Inter: characters left out, digits of equal width built in, renamed.\n"
            "It is a Modified Version under the SIL Open Font License 1.1, which follows with the copyright of Inter.\n\n")
    return note + re.sub(r"[ \t]+\n", "\n", text)


def main(fonts, licence_source, target):
    os.makedirs(target, exist_ok=True)
    for face in FACES:
        # The times inside the file stay those of the source, so that a second run gives the same bytes.
        font = TTFont(os.path.join(fonts, f"Inter-{face}.otf"), recalcTimestamp=False)
        even_digits(font)
        shrink(font)
        rename(font, face)
        font.save(os.path.join(target, f"ReliefbookSans-{face}.otf"))
    with open(os.path.join(target, "OFL.txt"), "w", encoding="utf-8") as file:
        file.write(licence(licence_source))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
