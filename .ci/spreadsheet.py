"""What LibreOffice Calc makes of the tables of a result: numbers as numbers, text as text, no formula.

Usage: spreadsheet.py RAPPORT FOLDER: the release build, and an empty folder to work in.

Every table is converted to a workbook without a window, as the import dialog would with the dialect's own settings, and
each cell of the workbook is compared with the cell of the table.
"""

import csv
import io
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

rapport, work = sys.argv[1], pathlib.Path(sys.argv[2])

# Names that begin like formulas, or hold what separates cells, lines and quoted text.
SCENARIO = """
{
  name: "hostile", description: "+1 or -1, \\"quoted\\"; @once",
  campaign: { days: 5, horizonDays: 20 },
  population: { size: 200, communities: { "-here": { share: 1, cohesion: 0.6 } } },
  network: { kind: "random", meanReaders: 5 },
  platforms: { "@place": { reach: 0.3 } },
  contents: { "=news": { mention: 0.7, pitch: 0.1, quality: 0.8 } },
  voices: {
    "=1+1": { kind: "curator", followers: 50, fee: 20, platform: "@place" },
    "+cmd|' /C calc'!A0": { kind: "brand", followers: 40, platform: "@place" },
    "a,b;\\"c\\"": { kind: "brand", followers: 40, platform: "@place" },
  },
  actions: {
    visit: {
      kind: "purchase", needsPerYear: 30, baseProbability: 0.2, involvement: 0.3, value: { triangular: [8, 10, 13] },
    },
  },
  strategies: {
    "-2+3": {
      activities: [
        { name: "=now()", by: "=1+1", post: { content: "=news", postsPerDay: 2, minutesEach: 6 } },
        { by: "+cmd|' /C calc'!A0", post: { content: "=news", postsPerDay: 1, minutesEach: 6 } },
      ],
    },
    "@two": { activities: [{ by: "a,b;\\"c\\"", post: { content: "=news", postsPerDay: 2, minutesEach: 6 } }] },
  },
  claims: [{ say: "=A1 & \\"quoted\\"", that: "'-2+3'.cost > 0" }],
  experiment: { runs: 6, seed: 3, twins: 4 },
}
"""

# Separator, decimal sign, and the import settings of Calc: separator, quotation mark, UTF-8, first line, language.
DIALECTS = {
    "standard": (",", ".", "44,34,76,1,,1033"),
    "excel-eu": (";", ",", "59,34,76,1,,1031"),
}
NUMBER = re.compile(r"-?\d+(\.\d+)?(e[+-]\d+)?", re.IGNORECASE)
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def position(reference):
    """Row and column, from 0, of a cell such as `AB12`."""
    letters, digits = re.fullmatch(r"([A-Z]+)(\d+)", reference).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return int(digits) - 1, column - 1


def workbook(path):
    """The cells of the first sheet by position: a number, a text, or a formula."""
    with zipfile.ZipFile(path) as archive:
        strings = [
            "".join(part.text or "" for part in item.iter(SHEET + "t"))
            for item in ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))
        ]
        sheet = ElementTree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    cells = {}
    for cell in sheet.iter(SHEET + "c"):
        value = cell.find(SHEET + "v")
        if cell.find(SHEET + "f") is not None:
            cells[position(cell.get("r"))] = ("formula", cell.find(SHEET + "f").text)
        elif value is not None:
            text = cell.get("t") == "s"
            cells[position(cell.get("r"))] = (
                ("text", strings[int(value.text)]) if text else (cell.get("t", "n"), float(value.text)))
    return cells


def expected(text, decimal):
    """What a cell of the table should be in the workbook; None for an empty one."""
    number = text.replace(decimal, ".") if decimal != "." else text
    if text == "":
        return None
    if NUMBER.fullmatch(number) and not (decimal == "," and "." in text):
        return ("n", float(number))
    return ("text", text)


def same(found, wanted):
    """Whether a cell is what it should be; Calc writes a number with 15 digits."""
    if found is None or wanted is None or found[0] != wanted[0]:
        return found == wanted
    if wanted[0] == "text":
        return found[1].replace("\r\n", "\n") == wanted[1].replace("\r\n", "\n")
    return abs(found[1] - wanted[1]) <= 1e-14 * abs(wanted[1])


def differences(table, book, dialect):
    """What a workbook has otherwise than its table, and the numbers of cells that are numbers and texts."""
    separator, decimal, _ = DIALECTS[dialect]
    rows = list(csv.reader(io.StringIO(table.read_bytes().decode("utf-8-sig"), newline=""), delimiter=separator))
    cells = workbook(book)
    wanted = {
        (row, column): expected(text, decimal)
        for row, line in enumerate(rows) for column, text in enumerate(line)
    }
    wrong = [
        f"{table.parent.name}/{table.name}: row {row + 1}, column {column + 1}: {cells.get((row, column))} "
        f"instead of {wanted.get((row, column))}"
        for row, column in sorted(wanted.keys() | cells.keys())
        if not same(cells.get((row, column)), wanted.get((row, column)))
    ]
    kinds = [value[0] for value in wanted.values() if value]
    return wrong, kinds.count("n"), kinds.count("text")


def convert(tables, folder, dialect):
    """Converts tables to workbooks in a folder."""
    folder.mkdir()
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{work}/office", "--headless",
         f"--infilter=Text - txt - csv (StarCalc):{DIALECTS[dialect][2]}", "--convert-to", "xlsx",
         "--outdir", folder, *tables],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def judge(folder, dialect):
    """Opens every table of a result; returns what is wrong."""
    tables = sorted(folder.glob("*.csv"))
    books = folder.with_name(folder.name + "-books")
    convert(tables, books, dialect)
    wrong, numbers, texts = [], 0, 0
    for table in tables:
        found, n, t = differences(table, books / (table.stem + ".xlsx"), dialect)
        wrong, numbers, texts = wrong + found, numbers + n, texts + t
    print(f"{folder.name}: {len(tables)} tables, {numbers} numbers, {texts} texts, {len(wrong)} cells wrong")
    return wrong


hostile = work / "hostile.json5"
hostile.write_text(SCENARIO)
failures = []
for dialect in DIALECTS:
    for name, words in {
        "baseline": ["Tests/Golden/baseline.json5", "--runs", "6"],
        "hostile": [str(hostile)],
    }.items():
        folder = work / f"{name}-{dialect}"
        subprocess.run(
            [rapport, "run", *words, "--csv-dialect", dialect, "--out", folder, "--quiet"],
            check=True, stdout=subprocess.DEVNULL)
        failures += judge(folder, dialect)
for line in failures[:20]:
    print("FAILED  " + line)
if failures:
    sys.exit(1)

# A judge that never finds anything would not be one.
table = work / "changed" / "summary.csv"
table.parent.mkdir()
shutil.copy(work / "hostile-standard" / "summary.csv", table)
table.write_text(table.read_text().replace("'-2+3", "=2+3").replace("cost", "1/2", 1))
convert([table], work / "changed-books", "standard")
wrong, _, _ = differences(table, work / "changed-books" / "summary.xlsx", "standard")
if not any("'formula'" in line for line in wrong) or not any("instead of ('text', '1/2')" in line for line in wrong):
    sys.exit("FAILED  a formula or a date goes unnoticed")
print("numbers are numbers, text is text, no cell is a formula")
