"""Measures the house fonts and writes the advance widths the map is laid out with.

    /usr/bin/python3 scripts/fonts/measure.py <folder with the variable woff2 or ttf files> > src/modules/journeys/drawing/font-metrics.ts

The folder holds files whose names start with `anek-latin` and `literata-italic`. Every instance below is cut from
the variable font and its advances (in thousandths of an em) are written per run of consecutive code points.
Figures take the widest of their proportional and tabular form, so both settings fit. Kerning is left out.
"""

import glob
import os
import sys

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

INSTANCES = [
    ("Anek Latin", 75, 800, "normal"),
    ("Anek Latin", 78, 800, "normal"),
    ("Anek Latin", 84, 400, "normal"),
    ("Anek Latin", 84, 600, "normal"),
    ("Anek Latin", 90, 750, "normal"),
    ("Anek Latin", 92, 600, "normal"),
    ("Anek Latin", 100, 400, "normal"),
    ("Anek Latin", 100, 600, "normal"),
    ("Literata", 100, 400, "italic"),
]
PREFIX = {"Anek Latin": "anek-latin", "Literata": "literata-italic"}
WANTED = [(0x20, 0x7E), (0xA0, 0x17F), (0x2010, 0x2027), (0x2030, 0x203A), (0x20AC, 0x20AC), (0x2122, 0x2122),
          (0x2190, 0x2193), (0x2212, 0x2212), (0x2215, 0x2215), (0xB2, 0xB3), (0x2080, 0x2089)]


def tabular(font):
    """The substitutions of the `tnum` feature: glyph name -> glyph name."""
    found = {}
    if "GSUB" not in font:
        return found
    table = font["GSUB"].table
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for sub in table.LookupList.Lookup[index].SubTable:
                found.update(getattr(getattr(sub, "ExtSubTable", sub), "mapping", {}))
    return found


def advances(font):
    """Code point -> advance in thousandths of an em."""
    em, hmtx, swap = font["head"].unitsPerEm, font["hmtx"], tabular(font)
    widths = {}
    for code, glyph in font.getBestCmap().items():
        widest = max(hmtx[glyph][0], hmtx[swap.get(glyph, glyph)][0])
        widths[code] = round(widest * 1000 / em)
    return widths


def measure(folder, family, width, weight):
    """Merged advances of all files of one family at one place in the design space, with ascent and descent."""
    widths, vertical = {}, None
    for path in sorted(glob.glob(os.path.join(folder, PREFIX[family] + "*"))):
        font = TTFont(path)
        axes = {axis.axisTag for axis in font["fvar"].axes}
        place = {tag: value for tag, value in (("wght", weight), ("wdth", width)) if tag in axes}
        place |= {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes if axis.axisTag not in place}
        font = instantiateVariableFont(font, place)
        for code, advance in advances(font).items():
            widths.setdefault(code, advance)
        em = font["head"].unitsPerEm
        vertical = vertical or (font["hhea"].ascent * 1000 // em, -font["hhea"].descent * 1000 // em)
    if not widths:
        sys.exit(f"No file {PREFIX[family]}* in {folder}.")
    return widths, vertical


def runs(widths):
    """[[first code point, 'advance advance …'], …] for the wanted ranges."""
    wanted = sorted({code for low, high in WANTED for code in range(low, high + 1) if code in widths})
    result = []
    for code in wanted:
        if result and code == result[-1][0] + len(result[-1][1]):
            result[-1][1].append(widths[code])
        else:
            result.append([code, [widths[code]]])
    return result


def main():
    folder = sys.argv[1]
    print("// Written by scripts/fonts/measure.py; do not edit. Advances in thousandths of an em, per run of code points.")
    print("/** One measured cut of a house font. `runs`: first code point, colon, advances; runs are parted by bars. */")
    print("export interface FontMetrics {")
    print("  readonly family: string\n  readonly width: number\n  readonly weight: number")
    print("  readonly style: 'normal' | 'italic'\n  readonly ascent: number\n  readonly descent: number")
    print("  readonly fallback: number\n  readonly runs: string\n}\n")
    print("export const fontMetrics: readonly FontMetrics[] = [")
    for family, width, weight, style in INSTANCES:
        widths, (ascent, descent) = measure(folder, family, width, weight)
        letters = [widths[code] for code in range(0x61, 0x7B)]
        print("  {")
        print(f"    family: '{family}',\n    width: {width},\n    weight: {weight},\n    style: '{style}',")
        print(f"    ascent: {ascent},\n    descent: {descent},\n    fallback: {max(letters)},")
        written = "|".join(f"{first}:{' '.join(map(str, values))}" for first, values in runs(widths))
        print(f"    runs: '{written}',\n  }},")
    print("]")


main()
