"""Makes power.json, what packages/stats/src/power is held to.

Ran with Python 3.11, NumPy 2.4.6, SciPy 1.17.1, statsmodels 0.14.5:
    pip install numpy==2.4.6 scipy==1.17.1 statsmodels==0.14.5
    python packages/stats/test/oracle/make-power.py
Decisions are one-sided at (1 - level) / 2. Shares that make a limit most likely are found here by numerical maximisation of
the likelihood, not by the formulas that the package uses.
"""

import json
import pathlib
import platform
import re

import numpy
import scipy
import statsmodels
from scipy import optimize, stats
from statsmodels.stats.power import TTestPower, normal_power_het, normal_sample_size_one_tail
from statsmodels.stats.proportion import proportion_confint, samplesize_proportions_2indep_onetail

designs = [(0.95, 0.8), (0.95, 0.9), (0.9, 0.8), (0.99, 0.95)]


def normal_case(distance, at_limit, at_truth, level, power):
    alpha = (1 - level) / 2
    rows = float(normal_sample_size_one_tail(distance, power, alpha, std_null=at_limit, std_alternative=at_truth))
    at = max(2, int(rows * 0.7))
    reached = float(normal_power_het(distance, at, alpha, std_null=at_limit, std_alternative=at_truth, alternative="larger"))
    return {"level": level, "power": power, "rows": rows, "n": at, "powerAtN": reached}


def spread(share):
    return float(numpy.sqrt(share * (1 - share)))


def proportions():
    cases = []
    for proportion, limit in [(0.9, 0.85), (0.86, 0.85), (0.5, 0.45), (0.02, 0.05), (0.999, 0.99)]:
        for level, power in designs:
            distance = abs(proportion - limit)
            cases.append(
                {"proportion": proportion, "limit": limit}
                | normal_case(distance, spread(limit), spread(proportion), level, power)
            )
    return cases


def exact_proportions():
    cases = []
    for proportion, limit in [(0.9, 0.85), (0.5, 0.45), (0.02, 0.05), (0.999, 0.99)]:
        for n in [1, 20, 150, 1000]:
            for level in [0.9, 0.95, 0.99]:
                k = numpy.arange(n + 1)
                low, high = proportion_confint(k, n, alpha=1 - level, method="wilson")
                decides = low > limit if proportion > limit else high < limit
                power = float(stats.binom.pmf(k, n, proportion)[decides].sum())
                cases.append({"proportion": proportion, "limit": limit, "n": n, "level": level, "powerAtN": power})
    return cases


def paired_variance_at_limit(discordance, difference, limit):
    """Variance of gained - lost per row when its mean is the limit: the lost share that maximises the likelihood."""
    gained, lost = (discordance + difference) / 2, (discordance - difference) / 2

    def slope(q):
        return gained / (q + limit) + lost / q - 2 * (1 - gained - lost) / (1 - 2 * q - limit)

    low, high = max(0, -limit) + 1e-15, (1 - limit) / 2 - 1e-15
    q = optimize.brentq(slope, low, high, xtol=1e-16, rtol=1e-14)
    return 2 * q + limit - limit**2


def paired_proportions():
    cases = []
    for discordance, difference, limit in [
        (0.06, 0.02, 0.0),
        (0.06, 0.01, 0.0),
        (0.06, -0.02, 0.0),
        (0.06, 0.0, -0.01),
        (0.02, 0.0, -0.01),
        (0.1, -0.005, -0.03),
        (0.2, 0.05, 0.02),
        (0.5, 0.3, -0.2),
    ]:
        for level, power in designs:
            variance = paired_variance_at_limit(discordance, difference, limit)
            cases.append(
                {"discordance": discordance, "difference": difference, "limit": limit, "varianceAtLimit": variance}
                | normal_case(
                    abs(difference - limit),
                    float(numpy.sqrt(variance)),
                    float(numpy.sqrt(discordance - difference**2)),
                    level,
                    power,
                )
            )
    return cases


def independent_proportions():
    cases = []
    for candidate, champion, limit in [
        (0.92, 0.9, 0.0),
        (0.88, 0.9, 0.0),
        (0.6, 0.5, 0.0),
        (0.9, 0.9, -0.01),
        (0.9, 0.9, -0.05),
        (0.3, 0.2, 0.02),
    ]:

        def slope(q):
            p = q + limit
            return candidate / p - (1 - candidate) / (1 - p) + champion / q - (1 - champion) / (1 - q)

        low, high = max(0, -limit) + 1e-14, min(1, 1 - limit) - 1e-14
        q = optimize.brentq(slope, low, high, xtol=1e-16, rtol=1e-14)
        at_limit = float(numpy.sqrt(q * (1 - q) + (q + limit) * (1 - q - limit)))
        at_truth = float(numpy.sqrt(candidate * (1 - candidate) + champion * (1 - champion)))
        for level, power in designs:
            case = {"candidate": candidate, "champion": champion, "limit": limit} | normal_case(
                abs(candidate - champion - limit), at_limit, at_truth, level, power
            )
            if limit == 0:
                case["statsmodels"] = float(
                    samplesize_proportions_2indep_onetail(
                        abs(candidate - champion),
                        min(candidate, champion),
                        power,
                        ratio=1,
                        alpha=(1 - level) / 2,
                        alternative="larger",
                    )
                )
            cases.append(case)
    return cases


def means():
    cases = []
    for effect in [0.02, 0.1, 0.5, 1.5]:
        for level, power in designs:
            alpha = (1 - level) / 2
            rows = float(TTestPower().solve_power(effect_size=effect, alpha=alpha, power=power, alternative="larger"))
            reached = [
                {"n": n, "powerAtN": float(TTestPower().power(effect, n, alpha, alternative="larger"))}
                for n in [2, 5, 40, 3000]
            ]
            cases.append({"effect": effect, "level": level, "power": power, "rows": rows, "reached": reached})
    return cases


def noncentral_t():
    return [
        {"t": t, "df": df, "shift": shift, "sf": float(stats.nct.sf(t, df, shift))}
        for df in [1, 2, 7, 39, 500, 20000]
        for t in [0.0, 0.5, 1.96, 4.0]
        for shift in [0.0, 0.3, 2.8, 6.0]
    ]


def areas():
    def variance(auc, positives, negatives):
        q1, q2 = auc / (2 - auc), 2 * auc**2 / (1 + auc)
        spread = auc * (1 - auc) + (positives - 1) * (q1 - auc**2) + (negatives - 1) * (q2 - auc**2)
        return spread / (positives * negatives)

    cases = []
    for auc, positives, negatives in [(0.893, 58, 51), (0.7, 50, 150), (0.95, 50, 950), (0.5, 10, 10)]:
        cases.append(
            {"auc": auc, "positives": positives, "negatives": negatives, "variance": variance(auc, positives, negatives)}
        )
    return cases


def version_of(module):
    return module.__version__


tables = {
    "made": {
        "by": "make-power.py",
        "python": platform.python_version(),
        "numpy": version_of(numpy),
        "scipy": version_of(scipy),
        "statsmodels": version_of(statsmodels),
    },
    "proportions": proportions(),
    "exactProportions": exact_proportions(),
    "pairedProportions": paired_proportions(),
    "independentProportions": independent_proportions(),
    "means": means(),
    "noncentralT": noncentral_t(),
    "areas": areas(),
}
# The formatter of this repository writes e-5 where Python writes e-05.
text = re.sub(r"e([+-])0(\d)\b", r"e\1\2", json.dumps(tables, indent=2))
pathlib.Path(__file__).with_name("power.json").write_text(text + "\n")
