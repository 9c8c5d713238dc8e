"""Recomputes with SciPy and NumPy what the tool says about its runs, and ends with status 1 if a cell differs.

    python3 Benchmarks/judges/statistics FOLDER...

An outside judge that shares no code with the tool. Of each result folder it derives summary.csv, pairs.csv,
crossover.csv and claims.csv from runs.csv and daily.csv beside them: means with Student's intervals, quantiles, ratios
of means with Fieller's sets, shares with Wilson's intervals, P(best), expected shortfall, break-even prices, paired
differences, payback and crossover days, present values, and every interval of a claim. Before that come the special
functions under it, on a grid. Closed formulas have to agree to 1e-9 of the size of the numbers, what both sides draw at
random or approximate to a share of the interval's width. Needs NumPy and SciPy.
"""

import os
import sys

import claims
import functions
from findings import compared, differing
from tables import Folder


def report(name):
    print(f"{name}: " + ", ".join(f"{count} {topic}" for topic, count in compared.items()))
    if not compared:
        differing.append(f"{name}: there is nothing to judge")
    compared.clear()


def main(folders):
    functions.judge(os.path.join(os.path.dirname(os.path.abspath(__file__)), "special-functions.csv"))
    report("special functions")
    for path in folders:
        folder = Folder(path)
        folder.judge()
        if folder.runs > 1:
            claims.judge(folder)
        report(os.path.basename(path))
    for line in differing[:40]:
        print(line, file=sys.stderr)
    print(f"{len(differing)} cells differ from SciPy's" if differing else "all as SciPy has them")
    return 1 if differing else 0


sys.exit(main(sys.argv[1:]))
