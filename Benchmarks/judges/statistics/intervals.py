"""Intervals by SciPy, or from the formulas of their authors; None where there is none."""

import math

import numpy as np
from scipy import stats


def student(values, confidence):
    """SciPy's interval of a mean; without width where all values agree."""
    if len(values) < 2:
        return None
    if np.ptp(values) == 0:
        return values[0], values[0]
    return stats.t.interval(confidence, len(values) - 1, values.mean(), stats.sem(values))


def fieller(y, x, confidence):
    """Fieller's set of a ratio of means as he writes it (1954), the roots of a quadratic."""
    if len(y) < 2:
        return None
    t2 = stats.t.ppf(0.5 + confidence / 2, len(y) - 1) ** 2
    # Of y - r x rather than of y, so that the covariances do not cancel.
    ratio = y.mean() / x.mean()
    c = np.cov(y - ratio * x, x) / len(y)
    a = x.mean() ** 2 - t2 * c[1, 1]
    if a <= 0:
        return None
    roots = np.sort(np.roots([a, 2 * t2 * c[0, 1], -t2 * c[0, 0]]).real)
    return ratio + roots[0], ratio + roots[1]


def ratio_by_bootstrap(y, x, confidence):
    """SciPy's BCa interval of a ratio of means: another method than Fieller's, and close to it where runs are many."""
    return stats.bootstrap(
        (y, x), lambda y, x, axis: y.mean(axis=axis) / x.mean(axis=axis), paired=True, n_resamples=2000,
        vectorized=True, confidence_level=confidence, random_state=np.random.default_rng(1)).confidence_interval


def wilson(successes, count, confidence):
    interval = stats.binomtest(int(successes), int(count)).proportion_ci(confidence, method="wilson")
    return interval.low, interval.high


def newcombe(a, b, confidence):
    """Newcombe's method 10 for the difference of two paired shares (1998), from his table of four."""
    n = len(a)
    both, only_a, only_b, neither = (np.sum((a == x) & (b == y)) for x in (1, 0) for y in (1, 0))
    product = (both + only_a) * (only_b + neither) * (both + only_b) * (only_a + neither)
    determinant = both * neither - only_a * only_b
    # The tool takes n / 2 off a negative association as well.
    corrected = math.copysign(max(0, abs(determinant) - n / 2), determinant)
    phi = corrected / math.sqrt(product) if product else 0.0
    p, q = a.mean(), b.mean()
    (l1, u1), (l2, u2) = wilson(a.sum(), n, confidence), wilson(b.sum(), n, confidence)
    low = math.sqrt((p - l1) ** 2 - 2 * phi * (p - l1) * (u2 - q) + (u2 - q) ** 2)
    high = math.sqrt((u1 - p) ** 2 - 2 * phi * (u1 - p) * (q - l2) + (q - l2) ** 2)
    return p - q - low, p - q + high


def jackknife(value, others, confidence, by_logarithm=False):
    """Tukey's interval of a statistic from what it is without each run in turn (Miller 1974)."""
    n = len(others)
    if by_logarithm:
        others, value = np.log(others), math.log(value)
        value = n * value - (n - 1) * others.mean()
    reach = stats.t.ppf(0.5 + confidence / 2, n - 1) * math.sqrt((n - 1) / n * ((others - others.mean()) ** 2).sum())
    return tuple(np.exp([value - reach, value + reach])) if by_logarithm else (value - reach, value + reach)


def bootstrap(runs, statistic, value, confidence):
    """Bias-corrected percentiles (Efron 1981) of SciPy's samples, expanded for few runs (Hesterberg 2015)."""
    n = len(runs)
    values = stats.bootstrap(
        (runs,), statistic, vectorized=False, n_resamples=2000, method="percentile",
        random_state=np.random.default_rng(2)).bootstrap_distribution
    shift = 2 * stats.norm.ppf(np.mean((values < value) + 0.5 * (values == value)))
    reach = stats.t.ppf(0.5 + confidence / 2, n - 1) * math.sqrt(n / (n - 1))
    return tuple(np.quantile(values, stats.norm.cdf([shift - reach, shift + reach])))


def order_statistics(values, p, confidence):
    """The interval of a quantile between order statistics, interpolated (Nyblom 1992, equations 2.5 and 2.6)."""
    values = np.sort(values)
    n, tail = len(values), (1 - confidence) / 2

    def end(ascending, p):
        # The chance that the number of each rank, counted from 1, is below the quantile.
        chance = stats.binom.sf(np.arange(n), n, p)
        above = int(np.argmax(chance <= tail)) + 1
        if chance[-1] > tail:
            return None
        if above == 1:
            return ascending[0]
        below = above - 1
        missing = (chance[below - 1] - tail) * (n - below) * p
        spare = (tail - chance[above - 1]) * below * (1 - p)
        return ascending[below - 1] + missing / (missing + spare) * (ascending[above - 1] - ascending[below - 1])

    high, low = end(values, p), end(-values[::-1], 1 - p)
    return None if low is None or high is None else (min(-low, high), max(-low, high))


def order_statistics_by_scipy(values, p, confidence):
    """SciPy's interval of a quantile, which takes the numbers of the sample next outside."""
    wide = stats.quantile_test(values, q=0, p=p).confidence_interval(confidence)
    return None if np.isnan([wide.low, wide.high]).any() else (wide.low, wide.high)
