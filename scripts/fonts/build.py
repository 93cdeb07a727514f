"""Makes the shipped fonts in assets/fonts/paper and assets/fonts/web from assets/fonts/source.

Run it from anywhere with Debian's Python, which has fontTools and brotli as packages
(`apt-get install python3-fonttools python3-brotli`):

    /usr/bin/python3 scripts/fonts/build.py

paper/  Static TrueType, one file per width and weight, for Typst: it reads neither woff2 nor variable
        axes, and it knows only nine named widths, so every width of ours is a family of its own.
web/    Subset woff2 for browsers. `staff-*` serve the app behind the login, `customer-*` the pages
        that a customer opens on a phone with one bar of signal. staff.css and customer.css beside
        them say which file serves which letters.

The result is committed; the script is deterministic, so running it again changes nothing.
"""

import os
import shutil
from pathlib import Path

# fontTools stamps head.modified with the current time unless it is told one.
os.environ.setdefault("SOURCE_DATE_EPOCH", "1700000000")

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"
SOURCE, PAPER, WEB = FONTS / "source", FONTS / "paper", FONTS / "web"

WEIGHT_NAMES = {400: "Regular", 600: "SemiBold", 650: "DemiBold", 700: "Bold", 750: "Heavy", 800: "ExtraBold"}

# Family, width, weights. The width in the family name is the one of the design language in per cent.
PAPER_CUTS = [
    ("Anek Latin", 100, (400, 600, 650)),
    ("Anek Latin 92", 92, (600,)),
    ("Anek Latin 90", 90, (750,)),
    ("Anek Latin 84", 84, (400, 600, 700)),
    ("Anek Latin 78", 78, (800,)),
    ("Anek Latin 75", 75, (800,)),
]

BASIC = [*range(0x20, 0x7F), *range(0xA0, 0x100)]
TYPOGRAPHY = [
    0x2009, 0x200B, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2022, 0x2026,
    0x2032, 0x2033, 0x2039, 0x203A, 0x20AC, 0x2122, 0x2212,
]  # fmt: skip
# The Dutch page needs ij (two letters), the dotless i of Turkish names, and oe; the rest of Latin-1 comes along.
LATIN = [*BASIC, *TYPOGRAPHY, 0x131, 0x152, 0x153]
# Letters of the names that live in the Netherlands: Polish, Turkish, Czech, Baltic, Romanian, Hungarian, Vietnamese.
LATIN_EXT = [*range(0x100, 0x131), *range(0x132, 0x152), *range(0x154, 0x180), *range(0x218, 0x21C),
             0x1E9E, 0x1E80, 0x1E81, 0x1E82, 0x1E83, 0x1E84, 0x1E85, 0x1EF2, 0x1EF3]  # fmt: skip
# What Dutch and English sentences need. Everything else arrives in a second file, only when a page holds it.
DUTCH = [*range(0x20, 0x7F), *map(ord, "\u00a0°²½·ÉËÏÖÜáàâäçèéêëíïîñóöôúüûı–—‘’“”…€−")]
REST = [letter for letter in LATIN if letter not in DUTCH]


def read(name: str) -> TTFont:
    """A source font; kerning and other lookups are loaded whole because merging rewrites them."""
    return TTFont(SOURCE / f"{name}.woff2", lazy=False, recalcTimestamp=False)


def subset(font: TTFont, unicodes: list[int], features: list[str]) -> TTFont:
    """Leaves only these characters and layout features, without hinting and without style names of axes."""
    options = Options()
    options.layout_features = features
    options.hinting = False
    options.glyph_names = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    options.notdef_outline = True
    options.drop_tables += ["DSIG", "gasp", "vhea", "vmtx", "meta"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)
    return font


def freeze_kerning(font: TTFont) -> TTFont:
    """Keeps the kerning of the default cut for every width and weight: a quarter of the file for a hair's breadth."""
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if table.LookupType != 2:
                continue
            pairs = (
                [record for pair_set in table.PairSet for record in pair_set.PairValueRecord]
                if table.Format == 1
                else [record for row in table.Class1Record for record in row.Class2Record]
            )
            for value in (side for pair in pairs for side in (pair.Value1, pair.Value2) if side):
                for device in ("XPlaDevice", "YPlaDevice", "XAdvDevice", "YAdvDevice"):
                    value.__dict__.pop(device, None)
            table.ValueFormat1 &= 0x0F
            table.ValueFormat2 &= 0x0F
    return font


def rename(font: TTFont, family: str, style: str, weight: int, italic: bool = False) -> None:
    """Names a static cut so that Typst finds it by family and number, and desktop programs by style link."""
    linked = {"Regular": "Regular", "Bold": "Bold", "Italic": "Italic"}.get(style)
    postscript = f"{family.replace(' ', '')}-{style}"
    names = {
        1: family if linked else f"{family} {style}",
        2: linked or "Regular",
        3: f"{postscript};Reisgenoot",
        4: f"{family} {style}",
        6: postscript,
        16: family,
        17: style,
    }
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in (0, 5, 13, 14)]
    for name_id, text in names.items():
        table.setName(text, name_id, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    # Width lives in the family name: a width class below 5 would make Typst prefer a wider cut.
    font["OS/2"].usWidthClass = 5
    regular, bold, italic_bit = 1 << 6, 1 << 5, 1 << 0
    style_bits = italic_bit if italic else bold if linked == "Bold" else regular
    keep = font["OS/2"].fsSelection & ~(regular | bold | italic_bit)
    font["OS/2"].fsSelection = keep | style_bits
    font["head"].macStyle = (1 if linked == "Bold" else 0) | (2 if italic else 0)


def static_cut(prefix: str, axes: dict[str, float], target: Path) -> TTFont:
    """One static font that holds Latin and extended Latin together; the two sources share no letters afterwards."""
    features = ["kern", "liga", "tnum", "pnum", "mark", "mkmk", "ccmp", "locl", "frac", "numr", "dnom", "rvrn"]
    parts = []
    taken: set[int] = set()
    for part in ("latin", "latin-ext"):
        font = read(f"{prefix}-{part}")
        letters = sorted(set(font.getBestCmap()) - taken)
        taken.update(letters)
        font = instancer.instantiateVariableFont(subset(font, letters, features), axes)
        if "STAT" in font:
            del font["STAT"]
        path = target.with_suffix(f".{part}.ttf")
        font.save(path)
        parts.append(path)
    merged = Merger().merge([str(path) for path in parts])
    for path in parts:
        path.unlink()
    return merged


def empty(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)


def build_paper() -> None:
    empty(PAPER)
    cuts = [
        (family, WEIGHT_NAMES[weight], weight, "anek", {"wght": weight, "wdth": width}, False)
        for family, width, weights in PAPER_CUTS
        for weight in weights
    ]
    cuts.append(("Literata", "Italic", 400, "literata-italic", {"wght": 400}, True))
    for family, style, weight, prefix, axes, italic in cuts:
        target = PAPER / f"{family.replace(' ', '')}-{style}.ttf"
        font = static_cut(prefix, axes, target)
        rename(font, family, style, weight, italic)
        font.recalcTimestamp = False
        font.save(target)
        report(target)


def web_cut(source: str, target: str, axes: dict, unicodes: list[int], features: list[str]) -> None:
    # Subset first: fontTools forgets empty variations when it limits an axis and then misses them.
    font = freeze_kerning(subset(read(source), unicodes, features))
    font = instancer.instantiateVariableFont(font, axes)
    # Browsers take family and style from the style sheet, so only the licence and one name stay.
    font["name"].names = [record for record in font["name"].names if record.nameID in (0, 1, 2, 6, 14)]
    font.flavor = "woff2"
    path = WEB / f"{target}.woff2"
    font.save(path)
    report(path)


def unicode_range(letters: list[int]) -> str:
    """U+20-7E,U+20AC: a run of letters for CSS."""
    runs: list[list[int]] = []
    for letter in sorted(set(letters)):
        if runs and letter == runs[-1][1] + 1:
            runs[-1][1] = letter
        else:
            runs.append([letter, letter])
    return ",".join(f"U+{low:X}" if low == high else f"U+{low:X}-{high:X}" for low, high in runs)


def face(file: str, letters: list[int], weight: str, width: str | None) -> str:
    """One @font-face; without a width it is the customer's voice."""
    family = '"Anek Latin"' if width else '"Literata"'
    shape = f"font-stretch:{width}" if width else "font-style:italic"
    return (
        f'@font-face{{font-family:{family};src:url("{file}.woff2") format("woff2");font-weight:{weight};{shape};'
        f"font-display:swap;unicode-range:{unicode_range(letters)}}}\n"
    )


def write_sheet(name: str, faces: list[str]) -> None:
    (WEB / f"{name}.css").write_text("/* Written by scripts/fonts/build.py. */\n" + "".join(faces))


def build_staff() -> None:
    text, names = ["kern", "liga", "tnum", "mark", "ccmp", "locl", "rvrn"], ["kern", "mark", "ccmp", "locl", "rvrn"]
    axes = {"wght": (400, 800), "wdth": (75, 100)}
    web_cut("anek-latin", "staff-anek-latin", axes, DUTCH, text)
    web_cut("anek-latin", "staff-anek-rest", axes, REST, names)
    web_cut("anek-latin-ext", "staff-anek-latin-ext", axes, LATIN_EXT, names)
    web_cut("literata-italic-latin", "staff-literata-italic", {"wght": 400}, DUTCH, ["kern", "liga"])
    web_cut("literata-italic-latin", "staff-literata-italic-rest", {"wght": 400}, REST, ["kern"])
    web_cut("literata-italic-latin-ext", "staff-literata-italic-ext", {"wght": 400}, LATIN_EXT, ["kern"])
    write_sheet("staff", [
        face("staff-anek-latin", DUTCH, "400 800", "75% 100%"),
        face("staff-anek-rest", REST, "400 800", "75% 100%"),
        face("staff-anek-latin-ext", LATIN_EXT, "400 800", "75% 100%"),
        face("staff-literata-italic", DUTCH, "400", None),
        face("staff-literata-italic-rest", REST, "400", None),
        face("staff-literata-italic-ext", LATIN_EXT, "400", None),
    ])  # fmt: skip


def build_customer() -> None:
    """One width for text and one cut for plates: two axes in one file would cost 8 kB more."""
    text_axes, plate_axes = {"wght": (400, 650), "wdth": 100}, {"wght": 750, "wdth": 82}
    web_cut("anek-latin", "customer-anek-text", text_axes, DUTCH, ["kern", "tnum", "rvrn"])
    web_cut("anek-latin", "customer-anek-plate", plate_axes, DUTCH, ["kern", "tnum", "rvrn"])
    rest_axes = {"wght": (400, 750), "wdth": (82, 100)}
    web_cut("anek-latin", "customer-anek-rest", rest_axes, REST, ["kern", "mark", "ccmp", "rvrn"])
    web_cut("literata-italic-latin", "customer-literata-italic", {"wght": 400}, DUTCH, ["kern"])
    web_cut("anek-latin-ext", "customer-anek-names-text", text_axes, LATIN_EXT, ["kern", "rvrn"])
    web_cut("anek-latin-ext", "customer-anek-names-plate", plate_axes, LATIN_EXT, ["kern", "rvrn"])
    # Rare letters repeat the descriptors of text and plate, else the browser leaves the family to find them.
    descriptors = [("400 650", "100%"), ("750", "82%")]
    write_sheet("customer", [
        face("customer-anek-text", DUTCH, *descriptors[0]),
        face("customer-anek-plate", DUTCH, *descriptors[1]),
        *(face("customer-anek-rest", REST, *shape) for shape in descriptors),
        face("customer-anek-names-text", LATIN_EXT, *descriptors[0]),
        face("customer-anek-names-plate", LATIN_EXT, *descriptors[1]),
        face("customer-literata-italic", DUTCH, "400", None),
        face("staff-literata-italic-ext", LATIN_EXT, "400", None),
    ])  # fmt: skip


def report(path: Path) -> None:
    print(f"{path.relative_to(FONTS)}  {path.stat().st_size / 1000:.1f} kB")


if __name__ == "__main__":
    build_paper()
    empty(WEB)
    build_staff()
    build_customer()
