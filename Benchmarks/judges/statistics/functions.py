"""Judges the grid of special functions that SpecialFunctionGridTests keeps."""

from collections import defaultdict

from scipy import special

from findings import compare, rows

# What the contracts of StudentT, SpecialFunctions and PortableMath promise, in relative terms or, near 0, absolute.
FUNCTIONS = {
    "t_quantile": (lambda p, df: special.stdtrit(df, p), 1e-12),
    "t_cdf": (lambda t, df: special.stdtr(df, t), 1e-12),
    "incomplete_beta": (lambda odds, a, b: special.betainc(a, b, odds / (1 + odds)), 1e-12),
    "log_gamma": (special.gammaln, 1e-14),
    "normal_critical": (lambda confidence: -special.ndtri((1 - confidence) / 2), 1e-14),
}


def judge(path):
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
