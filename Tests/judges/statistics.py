"""Recomputes with SciPy and NumPy what the tool says about its runs, and exits 1 with the cells that differ.

  statistics.py FOLDER           the tables of a result folder: summary.csv, pairs.csv, crossover.csv and claims.csv, each
                                 from runs.csv and daily.csv beside it
  statistics.py --single FOLDER  the same of a single run, whose daily.csv is its own: present value, payback, crossover
  statistics.py --functions CSV  the grid of special functions that SpecialFunctionGridTests keeps

Closed formulas have to agree to 1e-9 of the size of the numbers, those of RATIO_BOOTSTRAP and CLAIM_BOOTSTRAP to a share
of the interval's width, because both sides draw at random or approximate.
"""

import ast
import csv
import math
import re
import sys
from collections import defaultdict

import numpy as np
from scipy import special, stats

TOLERANCE = 1e-9
# SciPy's BCa interval of a ratio of means is another method than Fieller's and only close to it with 80 runs.
RATIO_BOOTSTRAP = 0.15
# 2,000 draws here and there: an end has a standard error of 2.5 % of the width.
CLAIM_BOOTSTRAP = 0.10
CONFIDENCE = 0.95
RATIOS = {  # name: numerator, denominator, unit of the denominator
    "roi": ("profit", "cost", 1),
    "roas": ("incremental_revenue", "cost", 1),
    "cpia": ("cost", "incremental_conversions", 1),
    "cost_per_relationship": ("cost", "relationships", 1),
    "inflation_factor": ("credited_conversions", "incremental_conversions", 1),
    "cost_per_trust_point": ("cost", "incremental_trust", 0.01),
}
QUANTILES = {"p05": 0.05, "p25": 0.25, "median": 0.5, "p75": 0.75, "p95": 0.95}

checked = defaultdict(int)
offending = []


def compare(kind, where, found, expected, tolerance=TOLERANCE, scale=0.0):
    """Compares two numbers, None for an empty cell, to a share of their size or of `scale`."""
    checked[kind] += 1
    if found is None or expected is None:
        if found is not None or expected is not None:
            offending.append(f"{kind}: {where}: found {found}, expected {expected}")
        return
    size = scale or max(abs(found), abs(expected))
    if not abs(found - expected) <= tolerance * size:
        offending.append(f"{kind}: {where}: found {found!r}, expected {expected!r}")


def compare_interval(kind, where, found, expected, tolerance=TOLERANCE, magnitude=True):
    """Compares the ends of two intervals, to a share of their size, or of the width of the second."""
    expected = expected or (None, None)
    scale = 0.0
    if None not in expected:
        scale = expected[1] - expected[0] + (max(map(abs, expected)) if magnitude else 0)
    for end, a, b in zip(("low", "high"), found, expected):
        compare(kind, f"{where} {end}", a, b, tolerance, scale)


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def number(text):
    return float(text) if text else None


def ends(row):
    return number(row["ci_low"]), number(row["ci_high"])


def student(values):
    """SciPy's interval of a mean; without width where all values agree."""
    if len(values) < 2:
        return None
    if np.ptp(values) == 0:
        return values[0], values[0]
    return stats.t.interval(CONFIDENCE, len(values) - 1, values.mean(), stats.sem(values))


def fieller(y, x):
    """Fieller's set as he writes it, the roots of a quadratic; None where it is no interval."""
    if len(y) < 2:
        return None
    n = len(y)
    t = stats.t.ppf(0.5 + CONFIDENCE / 2, n - 1)
    # Of y - r x rather than of y, so that the covariances do not cancel.
    ratio = y.mean() / x.mean()
    c = np.cov(y - ratio * x, x) / n
    a = x.mean() ** 2 - t * t * c[1, 1]
    if a <= 0:
        return None
    roots = np.sort(np.roots([a, 2 * t * t * c[0, 1], -t * t * c[0, 0]]).real)
    return ratio + roots[0], ratio + roots[1]


def wilson(successes, count):
    interval = stats.binomtest(int(successes), int(count)).proportion_ci(CONFIDENCE, method="wilson")
    return interval.low, interval.high


def first_lasting(holds):
    """The first day, from 1, from which a condition holds to the end; None if it does not hold there."""
    failing = np.flatnonzero(~holds)
    day = failing[-1] + 1 if len(failing) else 0
    return float(day + 1) if day < len(holds) else None


class Folder:
    def __init__(self, path):
        self.path = path
        self.columns = defaultdict(dict)
        table = rows(f"{path}/runs.csv")
        for strategy in dict.fromkeys(row["strategy"] for row in table):
            own = [row for row in table if row["strategy"] == strategy]
            for metric in list(own[0])[3:]:
                self.columns[strategy][metric] = np.array(
                    [float(row[metric]) if row[metric] else np.nan for row in own])
        self.runs = len(own)
        self.daily = defaultdict(list)
        for row in rows(f"{path}/daily.csv"):
            if row["mean"]:
                self.daily[row["strategy"], row["metric"]].append(float(row["mean"]))
        self.daily = {key: np.array(values) for key, values in self.daily.items()}
        self.parameters = {row["parameter"]: row["value"] for row in rows(f"{path}/parameters.csv")}
        self.voices = rows(f"{path}/voices.csv")

    def summary(self):
        table = rows(f"{self.path}/summary.csv")
        names = list(self.columns)
        profits = np.array([self.columns[name]["profit"] for name in names])
        winners = profits == profits.max(axis=0)
        best = (winners / winners.sum(axis=0)).mean(axis=1)
        for row in table:
            name, metric = row["strategy"], row["metric"]
            where = f"{name} {metric}"
            own = self.columns[name]
            found = number(row["mean"])
            if metric in own:
                values = own[metric][~np.isnan(own[metric])]
                compare("runs", where, float(row["runs"]), float(len(values)))
                compare("mean", where, found, values.mean() if len(values) else None, scale=np.abs(values).max(initial=0))
                compare("sd", where, number(row["sd"]), values.std(ddof=1) if len(values) > 1 else None,
                        scale=np.abs(values).max(initial=0))
                compare_interval("Student's interval", where, ends(row), student(values))
                for cell, p in QUANTILES.items():
                    expected = np.quantile(values, p, method="linear") if len(values) else None
                    compare("quantile", f"{where} {cell}", number(row[cell]), expected, scale=np.abs(values).max(initial=0))
            elif metric.endswith("_ratio_of_means"):
                ratio = RATIOS.get(metric.removesuffix("_ratio_of_means"))
                if ratio is None:
                    offending.append(f"{where}: a ratio that the judge does not know")
                    continue
                y, x = own[ratio[0]], own[ratio[1]] / ratio[2]
                self.ratio(where, row, y, x, defined=x.sum() > 0 and not np.isnan(y).any())
            else:
                self.figure(where, row, own, best[names.index(name)])

    def ratio(self, where, row, y, x, defined=True):
        compare("ratio", where, number(row["mean"]), y.mean() / x.mean() if defined else None)
        interval = fieller(y, x) if defined else None
        compare_interval("Fieller's interval", where, ends(row), interval)
        # Not of denominators that some samples may put near 0, where the methods part.
        if interval and interval[1] > interval[0] and x.mean() > 6 * stats.sem(x) and len(y) >= 80:
            by_bootstrap = stats.bootstrap(
                (y, x), lambda y, x, axis: y.mean(axis=axis) / x.mean(axis=axis), paired=True, n_resamples=2000,
                vectorized=True, confidence_level=CONFIDENCE, random_state=np.random.default_rng(1)).confidence_interval
            compare_interval("bootstrap of ratios", where, ends(row), by_bootstrap, RATIO_BOOTSTRAP, magnitude=False)

    def figure(self, where, row, own, best):
        metric, found = row["metric"], number(row["mean"])
        profit, cost, margin = own["profit"], own["cost"], own["incremental_margin"]
        spends = (cost > 0).any()

        def share(holds, defined=True):
            compare("share", where, found, holds.mean() if defined else None)
            compare_interval("Wilson's interval", where, ends(row), wilson(holds.sum(), len(holds)) if defined else None)

        def price(y, x, unit=1.0):
            """The price of a unit at which the mean of y is spent on x, if it is not negative."""
            defined = (x > 0).any() and y.mean() >= 0
            interval = fieller(y, x) if defined else None
            compare("break-even", where, found, unit * y.mean() / x.mean() if defined else None)
            compare_interval(
                "Fieller's interval", where, ends(row), interval and (unit * interval[0], unit * interval[1]))

        if metric == "probability_of_profit":
            share(profit > 0, spends)
        elif metric == "probability_of_loss":
            share(profit < 0)
        elif metric == "probability_of_goal":
            share(own["goal_reached"] > 0)
        elif metric == "probability_best":
            compare("P(best)", where, found, best)
        elif metric == "expected_shortfall_10":
            # An integral of the quantile function, by steps of a run.
            weights = np.clip(0.1 * len(profit) - np.arange(len(profit)), 0, 1)
            compare("expected shortfall", where, found, np.average(np.sort(profit), weights=weights)
                    if 0.1 * len(profit) >= 1 else profit.min())
        elif metric in ("break_even_value_factor", "break_even_value"):
            values = [float(v) for k, v in self.parameters.items() if re.fullmatch(r"actions\..+\.value", k)]
            defined = margin.mean() > 0 and cost.mean() > 0
            price(cost if defined else np.array([-1.0]), margin if defined else np.array([0.0]),
                  values[0] if metric == "break_even_value" else 1.0)
        elif metric == "break_even_wage":
            price(profit + own["cost_labour"], own["hours"])
        elif metric == "break_even_fee_factor":
            price(profit + own["cost_fees"], own["cost_fees"])
        elif metric == "break_even_fee":
            # Bought space costs money but gets no fee.
            paid = sum(voice["strategy"] == row["strategy"] and voice["kind"] != "advertisement"
                       and float(voice["cost"] or 0) > 0 for voice in self.voices)
            constant = np.full(len(profit), float(paid) if (own["cost_fees"] > 0).any() else 0.0)
            price(profit + own["cost_fees"], constant)
        elif metric == "payback_day_of_means":
            expected = first_lasting(self.daily[row["strategy"], "cumulative_profit"] >= 0) if spends else None
            compare("payback day", where, found, expected)
        else:
            offending.append(f"{where}: a figure that the judge does not know")

    def pairs(self):
        for row in rows(f"{self.path}/pairs.csv"):
            a, b = (self.columns[row[f"strategy_{side}"]][row["metric"]] for side in "ab")
            both = ~np.isnan(a) & ~np.isnan(b)
            a, b = a[both], b[both]
            where = f"{row['strategy_a']} - {row['strategy_b']} {row['metric']}"
            scale = np.abs(np.concatenate([a, b])).max(initial=0)
            compare("difference", where, number(row["difference"]), (a - b).mean() if len(a) else None, scale=scale)
            expected = None
            if len(a) > 1:
                same = np.ptp(a - b) == 0
                expected = (a[0] - b[0],) * 2 if same else stats.ttest_rel(a, b).confidence_interval(CONFIDENCE)
            compare_interval("paired interval", where, ends(row), expected)
            higher = np.mean((a > b) + 0.5 * (a == b)) if len(a) else None
            compare("p_a_higher", where, number(row["p_a_higher"]), higher)

    def crossovers(self):
        names = list(self.columns)
        listed = {(row["strategy_a"], row["strategy_b"]): row for row in rows(f"{self.path}/crossover.csv")}
        for a in names:
            for b in names:
                if a == b:
                    continue
                row = listed.get((a, b))
                day = first_lasting(self.daily[a, "cumulative_profit"] > self.daily[b, "cumulative_profit"])
                where = f"{a} over {b}"
                compare("crossover", where, number(row["day_of_means"]) if row else None, day)
                if row and self.runs == 1:
                    compare("crossover", f"{where} median", number(row["day_median"]), day)

    def single(self):
        """What a run's own days say of it."""
        rate = float(self.parameters["economics.discountRatePerYear"])
        for name, own in self.columns.items():
            flows = self.daily[name, "incremental_margin"] - self.daily[name, "cost"]
            days = np.arange(len(flows))
            compare("net present value", name, own["npv"][0], (flows * (1 + rate) ** (-days / 365)).sum(), scale=np.abs(flows).sum())
            day = first_lasting(self.daily[name, "cumulative_profit"] >= 0) if own["cost"][0] > 0 else None
            compare("payback day", name, None if np.isnan(own["payback_day"][0]) else own["payback_day"][0], day)

    def claims(self):
        for row in rows(f"{self.path}/claims.csv"):
            if "@" not in row["that"] and "presence(" not in row["that"]:
                ClaimJudge(self, row).judge()


class ClaimJudge:
    """A claim of one comparison, evaluated by Python after its figures are renamed."""

    FIGURE = re.compile(r"([A-Za-z][\w-]*)\.([a-z]\w*)")

    def __init__(self, folder, row):
        self.row = row
        self.folder = folder
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
            "sd": lambda x: np.std(x, ddof=1), "abs": np.abs, "best": lambda name: self.best(name)[runs].mean(),
            "max": lambda *x: np.maximum.reduce(x), "min": lambda *x: np.minimum.reduce(x)}
        for index in range(len(self.figures)):
            columns = [column[runs] for column in self.parts(index)]
            name = f"figure_{index}"
            scope[name] = columns[0] if name in self.within else np.divide(*[c.mean() for c in columns]) if len(
                columns) == 2 else columns[0].mean()
        # A figure within a function of runs is a column, even of a single run.
        return float(np.squeeze(eval(ast.unparse(node) if node else self.code, {"__builtins__": {}}, scope)))

    def best(self, name):
        profits = np.array([own["profit"] for own in self.folder.columns.values()])
        winners = profits == profits.max(axis=0)
        return (winners / winners.sum(axis=0))[list(self.folder.columns).index(name)]

    def per_run(self, node):
        return np.array([self.value(np.array([run]), node) for run in self.kept])

    def judge(self):
        row, where = self.row, self.row["that"]
        compare("claim", f"{where} runs", float(row["runs"]), float(len(self.kept)))
        value = self.value(self.kept)
        compare("claim", where, number(row["estimate"]), value if math.isfinite(value) else None)
        if row["estimate"]:
            expected = self.interval(value)
            if expected:
                kind, interval, tolerance = expected
                compare_interval(f"claim by {kind}", where, ends(row), interval, tolerance, magnitude=tolerance == TOLERANCE)

    def calls(self, node=None):
        return [n.func.id for n in ast.walk(node or self.subject) if isinstance(n, ast.Call)]

    def divides(self):
        """Whether something other than a number is divided by, be it within a ratio of means."""
        return any(
            isinstance(n, ast.BinOp) and isinstance(n.op, ast.Div) and any(isinstance(m, ast.Name) for m in ast.walk(n.right))
            or isinstance(n, ast.Name) and n.id.startswith("figure_") and len(self.parts(int(n.id[7:]))) == 2
            for n in ast.walk(self.subject))

    def is_share(self, node):
        if isinstance(node, ast.Call):
            return node.func.id in ("p", "best")
        return isinstance(node, ast.Name) and self.figures[int(node.id[7:])][1] == "goal_reached"

    def interval(self, value):
        subject, names = self.subject, self.calls()
        if self.is_share(subject):
            return "Wilson", wilson(round(value * len(self.kept)), len(self.kept)), TOLERANCE
        if isinstance(subject, ast.BinOp) and isinstance(subject.op, ast.Sub):
            if self.is_share(subject.left) and self.is_share(subject.right):
                return "Newcombe", self.newcombe(subject), TOLERANCE
        if isinstance(subject, ast.Name) and len(self.parts(int(subject.id[7:]))) == 2:
            return "Fieller", fieller(*(c[self.kept] for c in self.parts(int(subject.id[7:])))), TOLERANCE
        if isinstance(subject, ast.BinOp) and isinstance(subject.op, ast.Div) and not names:
            return "Fieller", fieller(self.per_run(subject.left), self.per_run(subject.right)), TOLERANCE
        if isinstance(subject, ast.Call) and subject.func.id in ("median", "quantile"):
            self.between_order_statistics(subject)
            # Compared already, by rank.
            return None
        if {"median", "quantile"} & set(names):
            return "bootstrap", self.bootstrap(value), CLAIM_BOOTSTRAP
        leaving = self.jackknife(value, isinstance(subject, ast.Call) and subject.func.id == "sd")
        if not ({"min", "max", "abs"} & set(names) or self.divides()):
            return "jackknife", leaving, TOLERANCE
        drawn = self.bootstrap(value)
        return "jackknife and bootstrap", (min(leaving[0], drawn[0]), max(leaving[1], drawn[1])), CLAIM_BOOTSTRAP

    def newcombe(self, subject):
        """Newcombe's method 10 for two paired shares (1998), from his table of four."""
        a, b = self.per_run(subject.left), self.per_run(subject.right)
        n = len(a)
        both, only_a, only_b, neither = (np.sum((a == x) & (b == y)) for x in (1, 0) for y in (1, 0))
        product = (both + only_a) * (only_b + neither) * (both + only_b) * (only_a + neither)
        determinant = both * neither - only_a * only_b
        corrected = max(0, determinant - n / 2) if determinant > 0 else determinant
        # The tool takes n / 2 off a negative association as well.
        corrected = -max(0, -determinant - n / 2) if determinant < 0 else corrected
        phi = corrected / math.sqrt(product) if product else 0.0
        p, q = a.mean(), b.mean()
        (l1, u1), (l2, u2) = wilson(a.sum(), n), wilson(b.sum(), n)
        low = math.sqrt((p - l1) ** 2 - 2 * phi * (p - l1) * (u2 - q) + (u2 - q) ** 2)
        high = math.sqrt((u1 - p) ** 2 - 2 * phi * (u1 - p) * (q - l2) + (q - l2) ** 2)
        return p - q - low, p - q + high

    def jackknife(self, value, by_logarithm):
        """The naive way: the whole claim without each run in turn."""
        n = len(self.kept)
        others = np.array([self.value(np.delete(self.kept, i)) for i in range(n)])
        if by_logarithm:
            others, value = np.log(others), math.log(value)
            value = n * value - (n - 1) * others.mean()
        reach = stats.t.ppf(0.5 + CONFIDENCE / 2, n - 1) * math.sqrt((n - 1) / n * ((others - others.mean()) ** 2).sum())
        return tuple(np.exp([value - reach, value + reach])) if by_logarithm else (value - reach, value + reach)

    def between_order_statistics(self, subject):
        """SciPy's interval of order statistics is as wide as needed; the tool's lies in it and reaches past the next."""
        p = subject.args[0].value if subject.func.id == "quantile" else 0.5
        inner = subject.args[-1]
        values = np.sort(self.per_run(inner))
        wide = stats.quantile_test(values, q=0, p=p).confidence_interval(CONFIDENCE)
        low, high = ends(self.row)
        checked["quantile_test"] += 1
        if None in (low, high) or np.isnan([wide.low, wide.high]).any():
            # Too few runs to bound the quantile on both sides: neither may claim to.
            if (low, high) != (None, None) or not np.isnan([wide.low, wide.high]).any():
                offending.append(f"{self.row['that']}: found [{low}, {high}], expected {wide}")
            return
        rank = {side: int(np.flatnonzero(values == end)[index]) for side, end, index in
                (("low", wide.low, -1), ("high", wide.high, 0))}
        holds = wide.low <= low <= values[rank["low"] + 1] and values[rank["high"] - 1] <= high <= wide.high
        if not holds:
            offending.append(f"{self.row['that']}: [{low}, {high}] is not within one rank of {wide}")

    def bootstrap(self, value):
        """Bias-corrected percentiles of SciPy's samples, expanded for few runs (Hesterberg 2015)."""
        n = len(self.kept)
        values = stats.bootstrap(
            (self.kept,), self.value, vectorized=False, n_resamples=2000, method="percentile",
            random_state=np.random.default_rng(2)).bootstrap_distribution
        shift = 2 * stats.norm.ppf(np.mean((values < value) + 0.5 * (values == value)))
        reach = stats.t.ppf(0.5 + CONFIDENCE / 2, n - 1) * math.sqrt(n / (n - 1))
        return tuple(np.quantile(values, stats.norm.cdf([shift - reach, shift + reach])))


# What the contracts of StudentT, SpecialFunctions and PortableMath promise, in relative terms or, near 0, absolute.
FUNCTIONS = {
    "t_quantile": (lambda p, df: special.stdtrit(df, p), 1e-12),
    "t_cdf": (lambda t, df: special.stdtr(df, t), 1e-12),
    "incomplete_beta": (lambda odds, a, b: special.betainc(a, b, odds / (1 + odds)), 1e-12),
    "log_gamma": (special.gammaln, 1e-14),
    "normal_critical": (lambda confidence: -special.ndtri((1 - confidence) / 2), 1e-14),
}


def functions(path):
    worst = defaultdict(float)
    for row in rows(path):
        function, tolerance = FUNCTIONS[row["function"]]
        arguments = [float(row[key]) for key in ("x", "a", "b") if row[key]]
        found, expected = float(row["value"]), float(function(*arguments))
        scale = max(abs(expected), 1.0) if row["function"] == "log_gamma" else abs(expected)
        compare(row["function"], arguments, found, expected, tolerance, scale)
        error = abs(found - expected) / scale if scale else abs(found)
        worst[row["function"]] = max(worst[row["function"]], error)
    for name, error in worst.items():
        print(f"{name:24} largest relative error {error:.1e}, {error / 2**-52:.0f} ULP")


def main(arguments):
    if arguments[:1] == ["--functions"]:
        functions(arguments[1])
    elif arguments[:1] == ["--single"]:
        folder = Folder(arguments[1])
        folder.summary(), folder.pairs(), folder.crossovers(), folder.single()
    else:
        folder = Folder(arguments[0])
        folder.summary(), folder.pairs(), folder.crossovers(), folder.claims()
    print(", ".join(f"{count} {kind}" for kind, count in checked.items()))
    for line in offending[:50]:
        print("differs:", line)
    if not checked:
        print("nothing to judge")
    return 1 if offending or not checked else 0


sys.exit(main(sys.argv[1:]))
