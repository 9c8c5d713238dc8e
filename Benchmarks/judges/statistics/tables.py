"""Recomputes the tables of a result folder from runs.csv and daily.csv beside them."""

import json
import re
from collections import defaultdict

import numpy as np
from scipy import stats

from findings import compare, compare_interval, differing, ends, number, rows
from intervals import fieller, newcombe, ratio_by_bootstrap, student, wilson

RATIOS = {  # name: numerator, denominator, unit of the denominator
    "roi": ("profit", "cost", 1),
    "roas": ("incremental_revenue", "cost", 1),
    "cpia": ("cost", "incremental_conversions", 1),
    "cost_per_relationship": ("cost", "relationships", 1),
    "inflation_factor": ("credited_conversions", "incremental_conversions", 1),
    "cost_per_trust_point": ("cost", "incremental_trust", 0.01),
    "marginal_roi": ("marginal_profit", "marginal_cost", 1),
}
# Metrics that are 0 or 1 in every run.
SHARES = ("goal_reached",)
QUANTILES = {"p05": 0.05, "p25": 0.25, "median": 0.5, "p75": 0.75, "p95": 0.95}
# A share of the width by which BCa may differ from Fieller's interval, with 80 runs and a denominator well off 0.
BY_BOOTSTRAP = 0.15


def difference(a, b):
    """a - b, but 0 where they differ by what rounding makes of the same sums in another order."""
    return np.where(np.abs(a - b) <= 1e-12 * np.maximum(np.abs(a), np.abs(b)), 0, a - b)


def first_lasting(holds):
    """The first day, from 1, from which a condition holds to the end; None if it does not hold there."""
    failing = np.flatnonzero(~holds)
    day = failing[-1] + 1 if len(failing) else 0
    return float(day + 1) if day < len(holds) else None


class Folder:
    def __init__(self, path):
        self.path = path
        with open(f"{path}/manifest.json", encoding="utf-8") as file:
            self.confidence = json.load(file)["confidence"]
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
        self.parameters = {row["parameter"]: row for row in rows(f"{path}/parameters.csv")}
        self.voices = rows(f"{path}/voices.csv")

    def student(self, values):
        return student(values, self.confidence)

    def fieller(self, y, x):
        return fieller(y, x, self.confidence)

    def wilson(self, successes, count):
        return wilson(successes, count, self.confidence)

    def best(self, name):
        """How far a strategy is the best of all in each run: 1, a share where several are, or 0."""
        profits = np.array([own["profit"] for own in self.columns.values()])
        winners = difference(profits, profits.max(axis=0)) == 0
        return (winners / winners.sum(axis=0))[list(self.columns).index(name)]

    def flows(self, name):
        return self.daily[name, "incremental_margin"] - self.daily[name, "cost"]

    def judge(self):
        self.summary()
        self.pairs()
        self.crossovers()
        self.present_values()
        if self.runs == 1:
            self.paybacks()

    def summary(self):
        for row in rows(f"{self.path}/summary.csv"):
            name, metric = row["strategy"], row["metric"]
            place = f"summary.csv {name} {metric}"
            own = self.columns[name]
            if metric in own:
                self.metric(place, row, own[metric][~np.isnan(own[metric])])
            elif metric.endswith("_ratio_of_means"):
                ratio = RATIOS.get(metric.removesuffix("_ratio_of_means"))
                if ratio is None:
                    differing.append(f"{place}: a ratio that the judge does not know")
                    continue
                y, x = own[ratio[0]], own[ratio[1]] / ratio[2]
                self.ratio(place, row, y, x, defined=x.sum() > 0 and not np.isnan(y).any())
            else:
                self.figure(place, row, own)

    def metric(self, place, row, values):
        scale = np.abs(values).max(initial=0)
        compare("runs", place, float(row["runs"]), float(len(values)))
        compare("mean", place, number(row["mean"]), values.mean() if len(values) else None, scale=scale)
        deviation = values.std(ddof=1) if len(values) > 1 else None
        compare("standard deviation", place, number(row["sd"]), deviation, scale=scale)
        if row["metric"] in SHARES:
            compare_interval("Wilson's interval", place, ends(row), self.wilson(values.sum(), len(values)))
        else:
            compare_interval("Student's interval", place, ends(row), self.student(values))
        for cell, p in QUANTILES.items():
            expected = np.quantile(values, p, method="linear") if len(values) else None
            compare("quantile", f"{place} {cell}", number(row[cell]), expected, scale=scale)

    def ratio(self, place, row, y, x, defined):
        compare("ratio", place, number(row["mean"]), y.mean() / x.mean() if defined else None)
        interval = self.fieller(y, x) if defined else None
        compare_interval("Fieller's interval", place, ends(row), interval)
        # Not of denominators that some samples may put near 0, where the methods part.
        if interval and interval[1] > interval[0] and x.mean() > 6 * stats.sem(x) and len(y) >= 80:
            drawn = ratio_by_bootstrap(y, x, self.confidence)
            compare_interval("ratio by bootstrap", place, ends(row), drawn, BY_BOOTSTRAP, magnitude=False)

    def figure(self, place, row, own):
        metric, found = row["metric"], number(row["mean"])
        profit, cost, margin = own["profit"], own["cost"], own["incremental_margin"]
        spends = (cost > 0).any()

        def share(holds):
            compare("share", place, found, holds.mean())
            compare_interval("Wilson's interval", place, ends(row), self.wilson(holds.sum(), len(holds)))

        def price(y, x, unit=1.0):
            """The price of a unit at which the mean of y is spent on x, if it is not negative."""
            defined = (x > 0).any() and y.mean() >= 0
            interval = self.fieller(y, x) if defined else None
            compare("break-even", place, found, unit * y.mean() / x.mean() if defined else None)
            compare_interval(
                "Fieller's interval", place, ends(row), interval and (unit * interval[0], unit * interval[1]))

        if metric == "probability_of_profit":
            share(profit > 0)
        elif metric == "probability_of_loss":
            share(profit < 0)
        elif metric == "probability_of_goal":
            share(own["goal_reached"] > 0)
        elif metric == "probability_best":
            compare("P(best)", place, found, self.best(row["strategy"]).mean())
        elif metric == "expected_shortfall_10":
            # An integral of the quantile function, by steps of a run.
            weights = np.clip(0.1 * len(profit) - np.arange(len(profit)), 0, 1)
            compare("expected shortfall", place, found, np.average(np.sort(profit), weights=weights)
                    if 0.1 * len(profit) >= 1 else profit.min())
        elif metric in ("break_even_value_factor", "break_even_value"):
            values = [float(row["value"]) for key, row in self.parameters.items()
                      if re.fullmatch(r"actions\..+\.value", key)]
            defined = margin.mean() > 0 and cost.mean() > 0
            price(cost if defined else np.array([-1.0]), margin if defined else np.array([0.0]),
                  values[0] if metric == "break_even_value" else 1.0)
        elif metric == "break_even_wage":
            price(profit + own["cost_labour"], own["hours"])
        elif metric == "break_even_fee_factor":
            price(profit + own["cost_fees"], own["cost_fees"])
        elif metric == "break_even_fee":
            # How many voices get a fee is in no table: a whole number, of those that cost something.
            left = profit + own["cost_fees"]
            costly = sum(voice["strategy"] == row["strategy"] and float(voice["cost"] or 0) > 0 for voice in self.voices)
            paid = min(max(round(left.mean() / found), 1), costly) if found else (own["cost_fees"] > 0).any()
            price(left, np.full(len(profit), float(paid)))
        elif metric == "payback_day_of_means":
            compare("payback day", place, found, self.payback(row["strategy"]) if spends else None)
        elif metric == "presence_rank_correlation":
            # Of runs traced back to voices, whose values are in no table.
            pass
        else:
            differing.append(f"{place}: a figure that the judge does not know")

    def pairs(self):
        for row in rows(f"{self.path}/pairs.csv"):
            a, b = (self.columns[row[f"strategy_{side}"]][row["metric"]] for side in "ab")
            both = ~np.isnan(a) & ~np.isnan(b)
            a, b = a[both], b[both]
            place = f"pairs.csv {row['strategy_a']} - {row['strategy_b']} {row['metric']}"
            scale = np.abs(np.concatenate([a, b])).max(initial=0)
            gap = difference(a, b)
            compare("difference", place, number(row["difference"]), gap.mean() if len(a) else None, scale=scale)
            expected = newcombe(a, b, self.confidence) if row["metric"] in SHARES else self.student(gap)
            compare_interval("paired interval", place, ends(row), expected)
            higher = np.mean((gap > 0) + 0.5 * (gap == 0)) if len(a) else None
            compare("P(a higher)", place, number(row["p_a_higher"]), higher)

    def payback(self, name):
        curve = np.cumsum(self.flows(name))
        # Sums in another order are not exactly 0 where the tool's are.
        return first_lasting(curve >= -1e-9 * np.abs(curve).max())

    def crossovers(self):
        listed = {(row["strategy_a"], row["strategy_b"]): row for row in rows(f"{self.path}/crossover.csv")}
        for a in self.columns:
            for b in self.columns:
                if a == b:
                    continue
                row = listed.get((a, b))
                gap = np.cumsum(self.flows(a) - self.flows(b))
                day = first_lasting(gap > 1e-9 * max(1.0, np.abs(gap).max()))
                place = f"crossover.csv {a} over {b}"
                found = number(row["day_of_means"]) if row else None
                compare("crossover day", place, found, day)
                if row and self.runs == 1:
                    compare("crossover day", f"{place} median", number(row["day_median"]), day)

    def present_values(self):
        """The mean present value is that of the mean days, where all runs discount alike."""
        rate = self.parameters["economics.discountRatePerYear"]
        for name, own in self.columns.items() if not rate["distribution"] else []:
            flows = self.flows(name)
            factors = (1 + float(rate["value"])) ** (-np.arange(len(flows)) / 365)
            compare("net present value", name, own["npv"].mean(), (flows * factors).sum(), scale=np.abs(flows).sum())

    def paybacks(self):
        """A single run's own day, from its own days."""
        for name, own in self.columns.items():
            day = self.payback(name) if own["cost"][0] > 0 else None
            compare("payback day", name, None if np.isnan(own["payback_day"][0]) else own["payback_day"][0], day)
