"""What was compared, and the cells that differ."""

import csv
from collections import defaultdict

# Both sides round: sums in another order, quantile functions with errors of a few units in the last place.
TOLERANCE = 1e-9

compared = defaultdict(int)
differing = []


def compare(topic, place, found, expected, tolerance=TOLERANCE, scale=0.0):
    """Compares two numbers, None for an empty cell, to a share of their size or of `scale`."""
    compared[topic] += 1
    if found is None or expected is None:
        if found is not None or expected is not None:
            differing.append(f"{topic}: {place}: the tool says {found}, SciPy {expected}")
        return
    size = scale or max(abs(found), abs(expected))
    if not abs(found - expected) <= tolerance * size:
        differing.append(f"{topic}: {place}: the tool says {found!r}, SciPy {expected!r}")


def compare_interval(topic, place, found, expected, tolerance=TOLERANCE, magnitude=True):
    """Compares the ends of two intervals, to a share of the width of the second, with or without its magnitude."""
    expected = expected or (None, None)
    scale = 0.0
    if None not in expected:
        scale = expected[1] - expected[0] + (max(map(abs, expected)) if magnitude else 0)
    for end, a, b in zip(("low", "high"), found, expected):
        compare(topic, f"{place} {end}", a, b, tolerance, scale)


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def number(text):
    return float(text) if text else None


def ends(row):
    return number(row["ci_low"]), number(row["ci_high"])
