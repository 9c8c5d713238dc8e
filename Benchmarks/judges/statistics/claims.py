"""Recomputes the estimates and intervals of claims.csv from runs.csv: Python evaluates each claim's own text."""

import ast
import math
import re

import numpy as np

import intervals
from findings import TOLERANCE, compare, compare_interval, differing, ends, number, rows
from tables import RATIOS

# A share of the width: with 2,000 draws here and there an end has a standard error of 2.5 % of it.
BY_BOOTSTRAP = 0.10


def judge(folder):
    """Judges the claims of a folder but those on days and on voices' presence, whose runs are in no table."""
    for row in rows(f"{folder.path}/claims.csv"):
        if "@" not in row["that"] and "presence(" not in row["that"]:
            Claim(folder, row).judge()


class Claim:
    """A claim of one comparison, evaluated by Python after its figures are renamed."""

    FIGURE = re.compile(r"([A-Za-z][\w-]*)\.([a-z]\w*)")

    def __init__(self, folder, row):
        self.row = row
        self.folder = folder
        self.confidence = folder.confidence
        self.figures = []

        def rename(match):
            self.figures.append(match.groups())
            return f"figure_{len(self.figures) - 1}"

        text = re.sub(r"best\(([\w-]+)\)", lambda m: f"best('{m.group(1)}')", row["that"])
        tree = ast.parse(self.FIGURE.sub(rename, text), mode="eval").body
        left, right = tree.left, tree.comparators[0]
        constant = [not any(isinstance(n, (ast.Name, ast.Call)) for n in ast.walk(side)) for side in (left, right)]
        self.subject = left if constant[1] else right if constant[0] else ast.BinOp(left, ast.Sub(), right)
        self.code = ast.unparse(self.subject)
        # Figures within a function of runs are taken run by run.
        self.within = {
            inner.id for node in ast.walk(tree)
            if isinstance(node, ast.Call) and node.func.id in ("p", "median", "quantile", "sd")
            for inner in ast.walk(node) if isinstance(inner, ast.Name) and inner.id.startswith("figure_")}
        columns = [c for i in range(len(self.figures)) for c in self.parts(i)]
        defined = np.ones(folder.runs, bool)
        for column in columns:
            defined &= ~np.isnan(column)
        self.kept = np.flatnonzero(defined)

    def parts(self, index):
        """The columns of a figure: two of a ratio of means."""
        name, metric = self.figures[index]
        own = self.folder.columns[name]
        if metric in RATIOS and f"figure_{index}" not in self.within:
            numerator, denominator, unit = RATIOS[metric]
            return [own[numerator], own[denominator] / unit]
        return [own[metric]]

    def value(self, runs, node=None):
        scope = {
            "p": lambda holds: np.mean(holds), "median": np.median, "quantile": lambda p, x: np.quantile(x, p),
            "sd": lambda x: np.std(x, ddof=1), "abs": np.abs, "best": lambda name: self.folder.best(name)[runs].mean(),
            "max": lambda *x: np.maximum.reduce(x), "min": lambda *x: np.minimum.reduce(x)}
        for index in range(len(self.figures)):
            columns = [column[runs] for column in self.parts(index)]
            name = f"figure_{index}"
            if name in self.within:
                scope[name] = columns[0]
            elif len(columns) == 2:
                # A cost for each of fewer than no results is none.
                above, below = (column.mean() for column in columns)
                scope[name] = above / below if below > 0 else math.nan
            else:
                scope[name] = columns[0].mean()
        # A figure within a function of runs is a column, even of a single run.
        return float(np.squeeze(eval(ast.unparse(node) if node else self.code, {"__builtins__": {}}, scope)))

    def per_run(self, node):
        return np.array([self.value(np.array([run]), node) for run in self.kept])

    def judge(self):
        row, place = self.row, f"claims.csv {self.row['that']}"
        compare("runs of a claim", place, float(row["runs"]), float(len(self.kept)))
        value = self.value(self.kept) if len(self.kept) else math.nan
        compare("claim", place, number(row["estimate"]), value if math.isfinite(value) else None)
        if row["estimate"]:
            topic, interval, tolerance = self.interval(value)
            compare_interval(f"claim by {topic}", place, ends(row), interval, tolerance, magnitude=tolerance == TOLERANCE)

    def interval(self, value):
        """By what the interval is found, the interval, and how closely it has to agree."""
        subject, names = self.subject, self.calls()
        n = len(self.kept)
        if self.is_share(subject):
            return "Wilson", self.folder.wilson(round(value * n), n), TOLERANCE
        if isinstance(subject, ast.BinOp) and isinstance(subject.op, ast.Sub):
            if self.is_share(subject.left) and self.is_share(subject.right):
                shares = self.per_run(subject.left), self.per_run(subject.right)
                return "Newcombe", intervals.newcombe(*shares, self.confidence), TOLERANCE
        ratio = self.ratio(subject)
        if ratio:
            return "Fieller", self.folder.fieller(*ratio), TOLERANCE
        if isinstance(subject, ast.Call) and subject.func.id in ("median", "quantile"):
            return "order statistics", self.between_order_statistics(), TOLERANCE
        if {"median", "quantile"} & set(names):
            return "bootstrap", self.bootstrap(value), BY_BOOTSTRAP
        others = np.array([self.value(np.delete(self.kept, i)) for i in range(n)])
        leaving = intervals.jackknife(
            value, others, self.confidence, by_logarithm=isinstance(subject, ast.Call) and subject.func.id == "sd")
        if not ({"min", "max", "abs"} & set(names) or self.divides()):
            return "jackknife", leaving, TOLERANCE
        drawn = self.bootstrap(value)
        return "jackknife and bootstrap", (min(leaving[0], drawn[0]), max(leaving[1], drawn[1])), BY_BOOTSTRAP

    def calls(self, node=None):
        return [n.func.id for n in ast.walk(node or self.subject) if isinstance(n, ast.Call)]

    def divides(self):
        """Whether something other than a number is divided by, be it within a ratio of means."""
        return any(
            isinstance(n, ast.BinOp) and isinstance(n.op, ast.Div) and any(isinstance(m, ast.Name) for m in ast.walk(n.right))
            or isinstance(n, ast.Name) and n.id.startswith("figure_") and len(self.parts(int(n.id[7:]))) == 2
            for n in ast.walk(self.subject))

    def is_share(self, node):
        """Whether a figure says of each run yes or no, as `best` does not of a tie."""
        if isinstance(node, ast.Call):
            return node.func.id in ("p", "best") and np.isin(self.per_run(node), (0, 1)).all()
        return isinstance(node, ast.Name) and self.figures[int(node.id[7:])][1] == "goal_reached"

    def ratio(self, node):
        """Numerators and denominators, run by run, of a ratio of means or of a multiple of it; None of all else."""
        if isinstance(node, ast.Name):
            parts = self.parts(int(node.id[7:]))
            return [column[self.kept] for column in parts] if len(parts) == 2 else None
        if not isinstance(node, ast.BinOp) or not isinstance(node.op, (ast.Mult, ast.Div)) or self.calls(node):
            return None
        divided = isinstance(node.op, ast.Div)
        sides = [(node.left, node.right)] if divided else [(node.left, node.right), (node.right, node.left)]
        for factor, other in sides:
            if not any(isinstance(n, ast.Name) for n in ast.walk(factor)) and self.ratio(other):
                number, (y, x) = self.value(self.kept, factor), self.ratio(other)
                return (number * x, y) if divided else (number * y, x)
        if not divided:
            return None
        if not any(isinstance(n, ast.Name) for n in ast.walk(node.right)):
            inner = self.ratio(node.left)
            return (inner[0] / self.value(self.kept, node.right), inner[1]) if inner else None
        return self.per_run(node.left), self.per_run(node.right)

    def bootstrap(self, value):
        return intervals.bootstrap(self.kept, self.value, value, self.confidence)

    def between_order_statistics(self):
        """The interval as its authors write it, which has to be within one rank of SciPy's."""
        arguments = self.subject.args
        p = arguments[0].value if self.subject.func.id == "quantile" else 0.5
        values = np.sort(self.per_run(arguments[-1]))
        found = intervals.order_statistics(values, p, self.confidence)
        wide = intervals.order_statistics_by_scipy(values, p, self.confidence)
        if found is None or wide is None:
            # Too few runs to bound the quantile on both sides: neither may claim to.
            agree = found is None and wide is None
        else:
            next_low = values[np.flatnonzero(values == wide[0])[-1] + 1]
            next_high = values[np.flatnonzero(values == wide[1])[0] - 1]
            agree = wide[0] <= found[0] <= next_low and next_high <= found[1] <= wide[1]
        if not agree:
            differing.append(f"claims.csv {self.row['that']}: {found} is not within one rank of SciPy's {wide}")
        return found
