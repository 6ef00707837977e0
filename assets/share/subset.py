"""Makes share.otf, the type of the share pictures; README.md says from what and how.

usage: subset.py NotoSerifCJK-Bold.ttc content share.otf
"""

import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTCollection, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

NARROW_MARKS = [0x2013, 0x2014]
LATIN = list(range(0x20, 0x7F)) + list(range(0xA0, 0x180)) + NARROW_MARKS
SIGNS = [0x2018, 0x2019, 0x201C, 0x201D] + list(range(0x2010, 0x2030)) + [
    0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x20AC, 0x2103, 0x2116, 0x2122, 0x2212, 0x2215, 0x2236,
    0x2248, 0x2260, 0x2264, 0x2265] + list(range(0x2150, 0x2180)) + list(range(0x3000, 0x3020)) + list(range(0xFF01, 0xFF5F)) + [0xFFE5]

# Quotation marks and the ellipsis are a full width wide; their narrow forms lie here.
NARROW = {0x2018: 0xE018, 0x2019: 0xE019, 0x201C: 0xE01C, 0x201D: 0xE01D, 0x2026: 0xE026}


def gb2312():
    return [
        ord(bytes((row, cell)).decode("gb2312"))
        for row in range(0xB0, 0xF8)
        for cell in range(0xA1, 0xFF)
        if (row, cell) < (0xD7, 0xFA) or row >= 0xD8
    ]


def narrow(font):
    """From a full-width glyph to its narrow form, by the feature pwid."""
    found = {}
    gsub = font["GSUB"].table
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "pwid":
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    table = getattr(table, "ExtSubTable", table)
                    found.update(getattr(table, "mapping", {}))
    return found


def kerning(font, glyphs):
    """The horizontal kerning of these glyphs, flat: the first table that knows a pair counts."""
    gpos = font["GPOS"].table
    lookups = sorted({
        index
        for record in gpos.FeatureList.FeatureRecord
        if record.FeatureTag == "kern"
        for index in record.Feature.LookupListIndex})
    pairs = {}
    for left in glyphs:
        for right in glyphs:
            for index in lookups:
                value = pair(gpos.LookupList.Lookup[index], left, right)
                if value is not None:
                    if value:
                        pairs[left, right] = value
                    break
    return pairs


def pair(lookup, left, right):
    for table in lookup.SubTable:
        table = getattr(table, "ExtSubTable", table)
        if left not in table.Coverage.glyphs:
            continue
        if table.Format == 1:
            for record in table.PairSet[table.Coverage.glyphs.index(left)].PairValueRecord:
                if record.SecondGlyph == right:
                    return record.Value1.XAdvance if record.Value1 else 0
        else:
            one = table.ClassDef1.classDefs.get(left, 0)
            two = table.ClassDef2.classDefs.get(right, 0)
            value = table.Class1Record[one].Class2Record[two].Value1
            return getattr(value, "XAdvance", 0) if value else 0
    return None


def main(source, content, target):
    fonts = TTCollection(source).fonts
    font = next(f for f in fonts if f["name"].getDebugName(4) == "Noto Serif CJK SC Bold")
    cmap = font.getBestCmap()
    texts = "".join(path.read_text() for path in sorted(pathlib.Path(content).rglob("*")) if path.is_file())
    wanted = {c for c in LATIN + SIGNS + gb2312() + [ord(c) for c in texts] if c in cmap}
    narrow_forms = narrow(font)
    # Variation sequences, which no headline has.
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]
    for full, private in NARROW.items():
        for table in font["cmap"].tables:
            if table.isUnicode() and cmap[full] in narrow_forms:
                table.cmap[private] = narrow_forms[cmap[full]]
                wanted.add(private)
    latin = sorted({cmap[c] for c in list(range(0x20, 0x7F)) + NARROW_MARKS if c in cmap} | {narrow_forms[cmap[f]] for f in NARROW if cmap[f] in narrow_forms})
    pairs = kerning(font, latin)

    options = subset.Options()
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "VORG", "vhea", "vmtx", "DSIG"]
    options.hinting = False
    options.desubroutinize = False
    options.glyph_names = False
    options.name_IDs = [0, 1, 2, 4, 5, 6, 13, 14]
    options.name_languages = [0x409]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)

    kern = newTable("kern")
    kern.version = 0
    flat = KernTable_format_0()
    flat.coverage = 1
    flat.format = 0
    flat.kernTable = pairs
    kern.kernTables = [flat]
    font["kern"] = kern
    font.recalcTimestamp = False
    font.save(target, reorderTables=True)
    print(len(wanted), "characters,", len(pairs), "kerning pairs,", pathlib.Path(target).stat().st_size, "bytes")


main(*sys.argv[1:])
