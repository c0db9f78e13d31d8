"""Resampling as SciPy does it: python3 packages/stats/test/oracle/make-resampling.py (needs NumPy and SciPy).

Bootstrap intervals are random; with 200,000 resamples their ends are known to a few permille of a standard error.
"""
import json
from pathlib import Path

import numpy as np
import scipy
from scipy import stats

rng = np.random.default_rng(20240)
n = 80
base = rng.exponential(size=n)
candidate = np.round(base + 0.3 * rng.normal(size=n) + 0.1, 3)
champion = np.round(base, 3)


def interval(data, statistic, method, paired):
    result = stats.bootstrap(
        data, statistic, paired=paired, vectorized=False, method=method, n_resamples=200_000,
        confidence_level=0.95, random_state=np.random.default_rng(1), batch=2000,
    )
    return {
        "low": result.confidence_interval.low,
        "high": result.confidence_interval.high,
        "standardError": result.standard_error,
    }


def difference(a, b):
    return np.mean(a) - np.mean(b)


def ratio_of_roots(a, b):
    return np.sqrt(np.mean(a**2)) / np.sqrt(np.mean(b**2))


cases = [
    {"statistic": name, "method": method.lower(), **interval((candidate, champion), function, method, True)}
    for name, function in (("difference", difference), ("ratioOfRoots", ratio_of_roots))
    for method in ("percentile", "basic", "BCa")
]
small_a = candidate[:9]
small_b = champion[9:17]
exact = {
    "paired": {
        alternative: stats.permutation_test(
            (candidate[:12] - champion[:12],), np.sum, permutation_type="samples", n_resamples=np.inf, alternative=alternative
        ).pvalue
        for alternative in ("two-sided", "greater", "less")
    },
    "independent": {
        alternative: stats.permutation_test(
            (small_a, small_b), difference, permutation_type="independent", n_resamples=np.inf, alternative=alternative
        ).pvalue
        for alternative in ("two-sided", "greater", "less")
    },
}
out = {
    "made with": {"numpy": np.__version__, "scipy": scipy.__version__},
    "candidate": candidate.tolist(),
    "champion": champion.tolist(),
    "bootstrap": cases,
    "permutation": exact,
}
Path(__file__).with_name("resampling.json").write_text(json.dumps(out, indent=1) + "\n")
