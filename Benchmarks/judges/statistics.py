#!/usr/bin/env python3
"""Recomputes the statistics of a result folder with SciPy and NumPy, from its own table of runs, and compares.

    python3 Benchmarks/judges/statistics.py FOLDER...

An outside judge: it shares no code with the tool. From runs.csv it derives what summary.csv, pairs.csv and claims.csv
say: means with Student's intervals, quantiles, ratios of means with Fieller's sets, shares with Wilson's intervals,
P(best), expected shortfall, paired differences; from daily.csv payback and crossover days and net present value.
Bootstrap intervals of claims about a return are compared with scipy.stats.bootstrap. Prints what was compared, and ends
with status 1 if a cell differs. Needs NumPy and SciPy.
"""

import csv
import json
import math
import os
import re
import sys

import numpy as np
from scipy import stats

# Both sides round: sums in another order, quantile functions with errors of a few units in the last place.
TOLERANCE = 1e-9

HEADLINES = {  # name: numerator, denominator, unit of the denominator
    "roi": ("profit", "cost", 1),
    "roas": ("incremental_revenue", "cost", 1),
    "cpia": ("cost", "incremental_conversions", 1),
    "cost_per_relationship": ("cost", "relationships", 1),
    "inflation_factor": ("credited_conversions", "incremental_conversions", 1),
    "cost_per_trust_point": ("cost", "incremental_trust", 0.01),
}


def rows(folder, name):
    with open(os.path.join(folder, name), newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def number(text):
    return float(text) if text else math.nan


class Judge:
    def __init__(self, folder):
        self.folder = folder
        self.compared = {}
        self.wrong = []
        with open(os.path.join(folder, "manifest.json"), encoding="utf-8") as file:
            self.confidence = json.load(file)["confidence"]
        self.runs = {}
        table = rows(folder, "runs.csv")
        self.metrics = list(table[0])[3:]
        for row in table:
            for metric in self.metrics:
                self.runs.setdefault((row["strategy"], metric), []).append(number(row[metric]))
        self.runs = {key: np.array(column) for key, column in self.runs.items()}
        self.strategies = list(dict.fromkeys(row["strategy"] for row in table))

    def same(self, topic, place, theirs, ours, tolerance=TOLERANCE, scale=0.0):
        self.compared[topic] = self.compared.get(topic, 0) + 1
        if math.isnan(theirs) and math.isnan(ours):
            return
        if not abs(theirs - ours) <= tolerance * max(abs(theirs), abs(ours), scale, 1e-12):
            self.wrong.append(f"{self.folder} {place}, {topic}: the tool says {theirs!r}, SciPy {ours!r}")

    def mean(self, column):
        """Mean with Student's interval; not a number where there is none."""
        if len(column) == 0:
            return math.nan, math.nan, math.nan
        mean = math.fsum(column) / len(column)
        if len(column) < 2:
            return mean, math.nan, math.nan
        error = stats.sem(column)
        if error == 0 or np.ptp(column) == 0:
            return mean, mean, mean
        low, high = stats.t.interval(self.confidence, len(column) - 1, loc=mean, scale=error)
        return mean, low, high

    def fieller(self, y, x):
        """The ratio of means and Fieller's set, from the textbook's quadratic (Fieller 1954)."""
        n = len(y)
        ratio = y.mean() / x.mean()
        if n < 2:
            return ratio, math.nan, math.nan
        t2 = stats.t.ppf((1 + self.confidence) / 2, n - 1) ** 2
        cov = np.cov(y, x) / n
        a = x.mean() ** 2 - t2 * cov[1, 1]
        b = y.mean() * x.mean() - t2 * cov[0, 1]
        c = y.mean() ** 2 - t2 * cov[0, 0]
        if a <= 0:
            return ratio, math.nan, math.nan
        root = math.sqrt(max(0.0, b * b - a * c))
        return ratio, (b - root) / a, (b + root) / a

    def summary(self):
        for row in rows(self.folder, "summary.csv"):
            strategy, metric = row["strategy"], row["metric"]
            place = f"summary.csv {strategy} {metric}"
            told = [number(row[key]) for key in ("mean", "ci_low", "ci_high")]
            if metric in self.metrics:
                column = self.runs[strategy, metric]
                column = column[~np.isnan(column)]
                scale = float(np.abs(column).max()) if len(column) else 0
                for theirs, ours in zip(told, self.mean(column)):
                    self.same("means and Student's intervals", place, theirs, ours, scale=scale * 1e-3)
                if len(column):
                    for key, share in (("p05", 5), ("p25", 25), ("median", 50), ("p75", 75), ("p95", 95)):
                        ours = float(np.percentile(column, share, method="linear"))
                        self.same("quantiles", place, number(row[key]), ours, scale=scale * 1e-3)
                if len(column) > 1:
                    self.same("standard deviations", place, number(row["sd"]), float(column.std(ddof=1)),
                              scale=scale * 1e-3)
            elif metric.endswith("_ratio_of_means") and not math.isnan(told[0]):
                base = metric.removesuffix("_ratio_of_means")
                if base not in HEADLINES:
                    continue
                over, under, unit = HEADLINES[base]
                y, x = self.runs[strategy, over], self.runs[strategy, under] / unit
                for theirs, ours in zip(told, self.fieller(y, x)):
                    self.same("ratios with Fieller's sets", place, theirs, ours, 1e-8, scale=abs(told[0]))
            else:
                self.figure(place, strategy, metric, told)

    def wilson(self, topic, place, told, hits):
        result = stats.binomtest(int(hits.sum()), len(hits))
        interval = result.proportion_ci(self.confidence, method="wilson")
        for theirs, ours in zip(told, (hits.mean(), interval.low, interval.high)):
            self.same(topic, place, theirs, float(ours), scale=1)

    def figure(self, place, strategy, metric, told):
        if math.isnan(told[0]):
            return
        profit = self.runs[strategy, "profit"]
        if metric == "probability_of_profit":
            self.wilson("shares with Wilson's intervals", place, told, profit > 0)
        elif metric == "probability_of_loss":
            self.wilson("shares with Wilson's intervals", place, told, profit < 0)
        elif metric == "probability_of_goal":
            self.wilson("shares with Wilson's intervals", place, told, self.runs[strategy, "goal_reached"] > 0)
        elif metric == "probability_best":
            profits = np.array([self.runs[name, "profit"] for name in self.strategies])
            best = profits == profits.max(axis=0)
            share = (best / best.sum(axis=0)).mean(axis=1)[self.strategies.index(strategy)]
            self.same("P(best)", place, told[0], float(share), scale=1)
        elif metric == "expected_shortfall_10":
            worst, weight = np.sort(profit), 0.1 * len(profit)
            shares = np.clip(weight - np.arange(len(worst)), 0, 1)
            ours = float((worst * shares).sum() / shares.sum()) if weight >= 1 else float(worst[0])
            self.same("expected shortfall", place, told[0], ours)
        elif metric == "payback_day_of_means":
            self.same("payback days", place, told[0], self.payback(strategy))
        elif metric == "break_even_value_factor" and "npv" in self.metrics:
            margin, cost = self.runs[strategy, "incremental_margin"], self.runs[strategy, "cost"]
            for theirs, ours in zip(told, self.fieller(cost, margin)):
                self.same("break-even factors with Fieller's sets", place, theirs, ours, 1e-8, scale=abs(told[0]))

    def pairs(self):
        for row in rows(self.folder, "pairs.csv"):
            a = self.runs[row["strategy_a"], row["metric"]]
            b = self.runs[row["strategy_b"], row["metric"]]
            both = ~np.isnan(a) & ~np.isnan(b)
            a, b = a[both], b[both]
            place = f"pairs.csv {row['strategy_a']} {row['strategy_b']} {row['metric']}"
            scale = float(np.abs(np.concatenate([a, b, [0]])).max()) * 1e-3
            for key, ours in zip(("difference", "ci_low", "ci_high"), self.mean(a - b)):
                self.same("paired differences", place, number(row[key]), ours, scale=scale)
            if len(a):
                higher = float(((a > b) + 0.5 * (a == b)).mean())
                self.same("P(a higher)", place, number(row["p_a_higher"]), higher, scale=1)

    def daily(self):
        self.days = {}
        for row in rows(self.folder, "daily.csv"):
            self.days.setdefault((row["strategy"], row["metric"]), []).append(number(row["mean"]))

    def profit_curve(self, strategy):
        margin = np.array(self.days[strategy, "incremental_margin"])
        return np.cumsum(margin - np.array(self.days[strategy, "cost"]))

    @staticmethod
    def lasting(condition):
        """The first day, from 1, from which something holds to the end."""
        if not condition[-1]:
            return math.nan
        fails = np.flatnonzero(~condition)
        return float(fails[-1] + 2) if len(fails) else 1.0

    def payback(self, strategy):
        curve = self.profit_curve(strategy)
        return self.lasting(curve >= -1e-9 * np.abs(curve).max())

    def curves(self):
        for row in rows(self.folder, "crossover.csv"):
            gap = self.profit_curve(row["strategy_a"]) - self.profit_curve(row["strategy_b"])
            place = f"crossover.csv {row['strategy_a']} {row['strategy_b']}"
            ours = self.lasting(gap > 1e-9 * max(1.0, float(np.abs(gap).max())))
            self.same("crossover days", place, number(row["day_of_means"]), ours)
        rates = [row for row in rows(self.folder, "parameters.csv")
                 if row["parameter"] == "economics.discountRatePerYear" and not row["distribution"]]
        for strategy in self.strategies if rates else []:
            flows = np.diff(self.profit_curve(strategy), prepend=0)
            days = np.arange(len(flows))
            ours = float((flows * (1 + number(rates[0]["value"])) ** (-days / 365)).sum())
            theirs = math.fsum(self.runs[strategy, "npv"]) / len(self.runs[strategy, "npv"])
            self.same("net present values", f"{strategy} npv", theirs, ours, 1e-8, scale=float(np.abs(flows).sum()))

    def claims(self):
        """Claims of the form STRATEGY.METRIC * NUMBER >= NUMBER about a return: the bootstrap against SciPy's."""
        for row in rows(self.folder, "claims.csv"):
            form = re.fullmatch(r"([\w-]+)\.(roi|roas|cpia) \* ([\d.]+) [<>]=? [\d.]+", row["that"])
            if not form or not row["ci_low"]:
                continue
            over, under, unit = HEADLINES[form[2]]
            y, x = self.runs[form[1], over], self.runs[form[1], under] / unit
            factor = float(form[3])
            result = stats.bootstrap(
                (y, x), lambda a, b, axis: factor * a.mean(axis=axis) / b.mean(axis=axis), paired=True,
                vectorized=True, n_resamples=9999, confidence_level=self.confidence, method="BCa", rng=1)
            low, high = result.confidence_interval
            place = f"claims.csv {row['claim']}"
            self.same("ratios by the bootstrap", place, number(row["estimate"]), factor * y.mean() / x.mean())
            # Ends wander by Monte-Carlo error of 2,000 samples, and the two methods differ at the second order.
            for theirs, ours in ((number(row["ci_low"]), low), (number(row["ci_high"]), high)):
                self.same("ratios by the bootstrap", place, theirs, ours, 0.15, scale=0)
                if abs(theirs - ours) > 0.15 * (high - low):
                    self.wrong.append(f"{place}: an end differs by over 15 % of the width: {theirs} and {ours}")


def main(folders):
    wrong = []
    for folder in folders:
        judge = Judge(folder)
        judge.daily()
        judge.summary()
        judge.pairs()
        judge.curves()
        judge.claims()
        wrong += judge.wrong
        counts = ", ".join(f"{count} {topic}" for topic, count in judge.compared.items())
        print(f"{os.path.basename(folder)}: {counts}")
    for line in wrong[:40]:
        print(line, file=sys.stderr)
    print(f"{len(wrong)} cells differ from SciPy's" if wrong else "all as SciPy has them")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
