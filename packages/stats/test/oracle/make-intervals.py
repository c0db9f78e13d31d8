"""Writes intervals.json, what proportions, paired comparisons, multiplicity and folds are held to.

Ran with Python 3.11, NumPy 2.4.6, SciPy 1.17.1, statsmodels 0.15.0, mlxtend 0.25.0, mpmath 1.4.1, 40 seconds:
    pip install numpy==2.4.6 scipy==1.17.1 statsmodels==0.15.0 mlxtend==0.25.0 mpmath==1.4.1
    python packages/stats/test/oracle/make-intervals.py
then `biome check --write` formats the file.

Score intervals are found here with 40 digits, by maximising the likelihood under each difference or ratio (the root of its
slope, by halving) and halving again for the ends; the package solves the quadratic or cubic equations of the papers. The
interval that statsmodels calls "score" for a difference is no oracle: its ends are not where its own test changes, and
`statsmodelsScoreDifference` counts the rows where it raises and those that it misses by more than 1e-6. Where a peer is right, it
is asked as well and has to agree.
"""

import itertools
import json
import pathlib
import platform

import mlxtend
import mpmath
import numpy
import scipy
import statsmodels
from mlxtend.evaluate import combined_ftest_5x2cv
from mpmath import mp, mpf
from scipy import stats
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint
from statsmodels.stats.weightstats import DescrStatsW

mp.dps = 40
HALVINGS = 130
OUTER = 75
random = numpy.random.default_rng(20261125)
statsmodels_score = {"asked": 0, "failed": 0, "wrong": 0, "worst": 0.0}


def z_of(level):
    return mp.sqrt(2) * mp.erfinv(mpf(level))


def agrees(mine, theirs, within=1e-9):
    assert abs(float(mine) - float(theirs)) <= within * max(1, abs(float(theirs))), (mine, theirs)


def halved(positive, low, high, steps=HALVINGS):
    """The place between low and high where a falling function leaves the positive numbers."""
    for _ in range(steps):
        middle = (low + high) / 2
        if middle in (low, high):
            break
        if positive(middle):
            low = middle
        else:
            high = middle
    return (low + high) / 2


def share(successes, trials, p):
    """Slope of the log likelihood of a binomial share."""
    slope = mpf(0)
    if successes:
        slope += successes / p
    if trials - successes:
        slope -= (trials - successes) / (1 - p)
    return slope


# One proportion


def wilson(x, n, z):
    p = mpf(x) / n
    square = z * z / n
    half = z * mp.sqrt(p * (1 - p) / n + square / (4 * n))
    low = mpf(0) if x == 0 else (p + square / 2 - half) / (1 + square)
    high = mpf(1) if x == n else (p + square / 2 + half) / (1 + square)
    return low, high


def exact_bounds(x, n, tail):
    """Clopper and Pearson's."""
    low = 0.0 if x == 0 else float(stats.beta.ppf(tail, x, n - x + 1))
    high = 1.0 if x == n else float(stats.beta.isf(tail, x + 1, n - x))
    return low, high


def single_counts():
    fixed = [(0, 20), (1, 29), (15, 148), (81, 263), (20, 20), (0, 1), (1, 1), (5, 1000000), (999995, 1000000)]
    drawn = []
    for n in (5, 30, 400, 100000):
        drawn += [(int(random.integers(0, n + 1)), n) for _ in range(3)]
    return [(x, n, level) for x, n in fixed + drawn for level in (0.5, 0.95, 0.999, 1 - 1e-6)]


def single():
    rows = {"wilson": [], "clopperPearson": [], "agrestiCoull": [], "jeffreys": []}
    for x, n, level in single_counts():
        z = z_of(level)
        tail = (1 - level) / 2
        low, high = wilson(x, n, z)
        peer = proportion_confint(x, n, 1 - level, "wilson")
        agrees(low, peer[0])
        agrees(high, peer[1])
        rows["wilson"].append([x, n, level, float(low), float(high)])

        rows["clopperPearson"].append([x, n, level, *exact_bounds(x, n, tail)])

        trials = n + z * z
        centre = (x + z * z / 2) / trials
        half = z * mp.sqrt(centre * (1 - centre) / trials)
        peer = proportion_confint(x, n, 1 - level, "agresti_coull")
        low, high = max(mpf(0), centre - half), min(mpf(1), centre + half)
        agrees(low, peer[0])
        agrees(high, peer[1])
        rows["agrestiCoull"].append([x, n, level, float(low), float(high)])

        low = 0.0 if x == 0 else float(stats.beta.ppf(tail, x + 0.5, n - x + 0.5))
        high = 1.0 if x == n else float(stats.beta.isf(tail, x + 0.5, n - x + 0.5))
        rows["jeffreys"].append([x, n, level, low, high])
    return rows


def exact_binomial():
    cases = [(3, 10, 0.5), (7, 10, 0.5), (0, 12, 0.2), (12, 12, 0.2), (5, 10, 0.5), (3, 30, 0.1), (682, 925, 0.75)]
    cases += [(0, 8, 0.0), (2, 8, 0.0), (8, 8, 1.0), (1, 400, 0.03), (30, 400, 0.03), (60000, 100000, 0.597)]
    for _ in range(12):
        n = int(random.integers(1, 300))
        cases.append((int(random.integers(0, n + 1)), n, float(numpy.round(random.random(), 3))))
    return [
        [x, n, p, alternative, float(stats.binomtest(x, n, p, alternative).pvalue)]
        for x, n, p in cases
        for alternative in ("two-sided", "less", "greater")
    ]


# Two independent proportions


def pairs_of_counts():
    table = [(56, 70, 48, 80), (9, 10, 3, 10), (6, 7, 2, 7), (5, 56, 0, 29), (0, 10, 0, 20), (0, 10, 0, 10)]
    table += [(10, 10, 0, 20), (10, 10, 0, 10), (24, 73, 53, 65), (29, 55, 11, 11), (7, 18, 1, 18), (10, 10, 10, 10)]
    table += [(8500, 10000, 8600, 10000), (3, 100000, 1, 50000), (0, 500, 7, 300), (2, 10**7, 1, 10**7)]
    table += [(9999990, 10**7, 9999999, 10**7)]
    drawn = []
    for _ in range(8):
        n, m = (int(size) for size in random.choice([7, 50, 900], 2))
        drawn.append((int(random.integers(1, n)), n, int(random.integers(1, m)), m))
    return [(*counts, 0.95) for counts in table + drawn] + [
        (*counts, level) for counts in table[:5] + table[8:11] for level in (0.5, 0.999)
    ]


def newcombe(x, n, y, m, z):
    low_a, high_a = wilson(x, n, z)
    low_b, high_b = wilson(y, m, z)
    a, b = mpf(x) / n, mpf(y) / m
    return (
        a - b - mp.sqrt((a - low_a) ** 2 + (high_b - b) ** 2),
        a - b + mp.sqrt((high_a - a) ** 2 + (b - low_b) ** 2),
    )


def miettinen_nurminen(x, n, y, m, z):
    x, n, y, m = map(mpf, (x, n, y, m))

    def accepted(delta):
        low, high = max(mpf(0), -delta), min(mpf(1), 1 - delta)
        b = halved(lambda p: share(x, n, p + delta) + share(y, m, p) > 0, low, high)
        a = b + delta
        variance = (a * (1 - a) / n + b * (1 - b) / m) * (n + m) / (n + m - 1)
        return abs(x / n - y / m - delta) <= z * mp.sqrt(max(mpf(0), variance))

    difference = x / n - y / m
    low = halved(lambda step: accepted(-step), -difference, mpf(1), OUTER) if difference > -1 else mpf(1)
    high = halved(accepted, difference, mpf(1), OUTER) if difference < 1 else mpf(1)
    return -low, high


def score_ratio(x, n, y, m, z):
    x, n, y, m = map(mpf, (x, n, y, m))

    def accepted(log_ratio):
        ratio = mp.exp(log_ratio)
        b = halved(lambda p: share(x, n, p * ratio) * ratio + share(y, m, p) > 0, mpf(0), min(mpf(1), 1 / ratio))
        a = b * ratio
        variance = (a * (1 - a) / n + ratio**2 * b * (1 - b) / m) * (n + m) / (n + m - 1)
        return abs(x / n - ratio * y / m) <= z * mp.sqrt(max(mpf(0), variance))

    centre = mp.log(x / n) - mp.log(y / m) if x and y else None
    far = mpf(60)
    low = mp.exp(-halved(lambda step: accepted(-step), -far if centre is None else -centre, far, OUTER)) if x else mpf(0)
    high = mp.exp(halved(accepted, -far if centre is None else centre, far, OUTER)) if y else None
    return low, high


def differences():
    rows = {"newcombe": [], "miettinenNurminen": [], "scoreRatio": []}
    for x, n, y, m, level in pairs_of_counts():
        z = z_of(level)
        low, high = newcombe(x, n, y, m, z)
        # statsmodels carries the rounding of its Wilson ends, beside 0 and 1, through the square root.
        peer = confint_proportions_2indep(x, n, y, m, method="newcomb", compare="diff", alpha=1 - level)
        agrees(low, peer[0], 1e-7)
        agrees(high, peer[1], 1e-7)
        rows["newcombe"].append([x, n, y, m, level, float(low), float(high)])
        low, high = miettinen_nurminen(x, n, y, m, z)
        rows["miettinenNurminen"].append([x, n, y, m, level, float(low), float(high)])
        statsmodels_score["asked"] += 1
        try:
            peer = confint_proportions_2indep(x, n, y, m, method="score", compare="diff", alpha=1 - level)
            off = max(abs(peer[0] - float(low)), abs(peer[1] - float(high)))
            statsmodels_score["wrong"] += int(not off <= 1e-6)
            statsmodels_score["worst"] = max(statsmodels_score["worst"], float(off))
        except (ValueError, ZeroDivisionError, FloatingPointError, IndexError):
            statsmodels_score["failed"] += 1
        if x + y > 0:
            low, high = score_ratio(x, n, y, m, z)
            rows["scoreRatio"].append([x, n, y, m, level, float(low), None if high is None else float(high)])
    return rows


# Two models on the same rows


def tango(gained, lost, n, z):
    gained, lost, n = map(mpf, (gained, lost, n))
    neither = n - gained - lost

    def accepted(delta):
        def rising(q):
            slope = (gained / (q + delta) if gained else 0) + (lost / q if lost else 0)
            return slope - (2 * neither / (1 - 2 * q - delta) if neither else 0) > 0

        q = halved(rising, max(mpf(0), -delta), (1 - delta) / 2)
        return abs(gained - lost - n * delta) <= z * mp.sqrt(max(mpf(0), n * (2 * q + delta * (1 - delta))))

    estimate = (gained - lost) / n

    def end(side):
        if accepted(side * mpf(1)):
            return side * mpf(1)
        return side * halved(lambda step: accepted(side * step), side * estimate, mpf(1), OUTER)

    return end(-1), end(1)


def paired():
    counts = [(0, 0, 1), (0, 0, 200), (1, 0, 200), (0, 4, 44), (0, 1, 44), (44, 0, 44), (20, 24, 44), (12, 2, 50)]
    counts += [(9, 3, 32), (16, 8, 86), (1, 7, 21), (25, 2, 102), (0, 0, 10**7), (3, 1, 10**7), (2000, 2100, 10**7)]
    counts += [(5 * 10**6, 5 * 10**6, 10**7), (7, 13, 500)]
    tango_rows, widened_rows, exact_rows = [], [], []
    for gained, lost, n in counts:
        for level in (0.9, 0.95, 1 - 1e-6, 1 - 1e-12):
            given = [gained, lost, n, level]
            low, high = tango(gained, lost, n, z_of(level))
            tango_rows.append([*given, float(low), float(high)])
            p, q = mpf(gained) / n, mpf(lost) / n
            (low_p, high_p), (low_q, high_q) = (wilson(count, n, z_of(level)) for count in (gained, lost))
            low = max(mpf(-1), min(low, p - q - mp.sqrt((p - low_p) ** 2 + (high_q - q) ** 2)))
            high = min(mpf(1), max(high, p - q + mp.sqrt((high_p - p) ** 2 + (q - low_q) ** 2)))
            widened_rows.append([*given, float(low), float(high)])
            (low_p, high_p), (low_q, high_q) = (exact_bounds(count, n, (1 - level) / 4) for count in (gained, lost))
            exact_rows.append([*given, low_p - high_q, high_p - low_q])
    mcnemar_rows = []
    for gained, lost in [(0, 0), (1, 7), (5, 5), (0, 6), (12, 2), (10, 14), (24, 1), (40, 18), (1200, 1320), (90000, 91000)]:
        total, fewer = gained + lost, min(gained, lost)
        # Small terms last: their sum in 40 digits loses none.
        term = mp.binomial(total, fewer) / mpf(2) ** total
        at_fewer, below = term, term
        for k in range(fewer, 0, -1):
            term *= mpf(k) / (total - k + 1)
            below += term
            if term < below * mpf(10) ** -38:
                break
        exact = min(mpf(1), 2 * below)
        mid = mpf(1) if gained == lost else 2 * below - at_fewer
        plain = corrected = mpf(1)
        if total:
            plain = mp.erfc(mp.sqrt(mpf(gained - lost) ** 2 / total / 2))
            corrected = mp.erfc(mp.sqrt(mpf(max(0, abs(gained - lost) - 1)) ** 2 / total / 2))
            table = [[0, gained], [lost, 0]]
            agrees(exact, mcnemar(table, exact=True).pvalue)
            agrees(plain, mcnemar(table, exact=False, correction=False).pvalue)
            # statsmodels takes (0 − 1)² where both counts are the same; R takes 0, as here.
            if gained != lost:
                agrees(corrected, mcnemar(table, exact=False, correction=True).pvalue)
        mcnemar_rows.append([gained, lost, *map(float, (exact, mid, plain, corrected))])
    return {
        "tango": tango_rows,
        "tangoWilson": widened_rows,
        "pairedClopperPearson": exact_rows,
        "mcNemar": mcnemar_rows,
    }


def t_of_pairs():
    rows = []
    for n, shift, spread in [(2, 1, 1), (5, 0.3, 1), (12, -2, 0.5), (40, 0.01, 0.3), (200, 50, 0.5)]:
        differences = [float(value) for value in numpy.round(random.normal(shift, spread, n), 6)]
        test = stats.ttest_1samp(differences, 0)
        described = DescrStatsW(differences)
        low, high = shift - spread / 5, shift + spread / 5
        p_value, lower, upper = described.ttost_mean(low, high)
        rows.append(
            {
                "differences": differences,
                "statistic": float(test.statistic),
                "pValue": float(test.pvalue),
                "intervals": [
                    [level, *map(float, test.confidence_interval(level))] for level in (0.5, 0.95, 0.999)
                ],
                "tost": {"low": low, "high": high, "pValue": float(p_value), "lower": float(lower[1]), "upper": float(upper[1])},
            }
        )
    return rows


def signed_ranks(differences, zeros):
    """Positive ranks, ranks of all that are no zeros."""
    kept = [d for d in differences if d != 0 or zeros == "pratt"]
    ranks = stats.rankdata(numpy.abs(kept))
    pairs = [(d, r) for d, r in zip(kept, ranks) if d != 0]
    return sum(r for d, r in pairs if d > 0), [r for _, r in pairs]


def enumerated(differences, zeros, alternative):
    """By all assignments of signs: what SciPy does not compute where zeros keep ranks."""
    plus, ranks = signed_ranks(differences, zeros)
    sums = numpy.array([sum(signs) for signs in itertools.product(*[(0, r) for r in ranks])])
    upper, lower = float(numpy.mean(sums >= plus)), float(numpy.mean(sums <= plus))
    return {"greater": upper, "less": lower, "two-sided": min(1.0, 2 * min(upper, lower))}[alternative]


def wilcoxon():
    samples = [("no ties", numpy.round(random.normal(0.3, 1, n), 6)) for n in (1, 3, 6, 13, 25, 50, 80)]
    samples += [("ties", numpy.array(values, float)) for values in ([1, 1, 2, -1, 3, -2, 4], [5, -5], [2, 2, 2, 2])]
    samples += [("ties", numpy.round(random.normal(0.4, 2, 60)))]
    samples += [("zeros", numpy.array([0, 0, 1.5, -2.5, 3.25, 4, 0, 5, -6.5, 7, 8.5])), ("zeros", numpy.array([0, 1, 2, -3.5]))]
    rows = []
    for kind, sample in samples:
        for zeros in ("wilcoxon", "pratt"):
            plus, ranks = signed_ranks(sample, zeros)
            for alternative in ("two-sided", "less", "greater"):
                row = {
                    "differences": [float(value) for value in sample],
                    "zeros": zeros,
                    "alternative": alternative,
                    "plus": float(plus),
                }
                how = {"zero_method": "wilcox" if zeros == "wilcoxon" else "pratt", "alternative": alternative}
                if kind == "no ties" and len(sample) <= 50:
                    row["exact"] = float(stats.wilcoxon(sample, method="exact", **how).pvalue)
                if kind == "zeros":
                    row["exact"] = enumerated(sample, zeros, alternative)
                if kind == "no ties" and len(sample) <= 13:
                    agrees(row["exact"], enumerated(sample, zeros, alternative))
                for name, correction in (("normal", False), ("corrected", True)):
                    row[name] = float(stats.wilcoxon(sample, method="asymptotic", correction=correction, **how).pvalue)
                rows.append(row)
    return rows


# Many tests, and folds


def multiplicity():
    lists = [[0.03, 0.01, 0.04, 0.02], [0.5], [1.0, 0.9], [0.0, 1e-300, 1.0], [0.01] * 5]
    for size in (3, 11, 40):
        values = random.random(size) ** 3
        lists.append([float(value) for value in numpy.r_[values, values[:1]]])
    names = {"holm": "holm", "hochberg": "simes-hochberg", "benjaminiHochberg": "fdr_bh", "benjaminiYekutieli": "fdr_by"}
    return [
        {"pValues": values}
        | {name: [float(p) for p in multipletests(values, method=method)[1]] for name, method in names.items()}
        for values in lists
    ]


def nadeau_bengio():
    """As the scikit-learn example "Statistical comparison of models using grid search" since its correction of 1/(k r)."""
    rows = []
    for folds, repeats, train, test in [(5, 1, 80, 20), (10, 10, 270, 30), (2, 1, 7, 7)]:
        differences = numpy.round(random.normal(0.01, 0.02, folds * repeats), 5)
        spread = float(numpy.sqrt(numpy.var(differences, ddof=1) * (1 / len(differences) + test / train)))
        mean, df = float(numpy.mean(differences)), len(differences) - 1
        intervals = [[level, *map(float, stats.t.interval(level, df, mean, spread))] for level in (0.5, 0.95, 0.999)]
        rows.append(
            {
                "differences": [float(value) for value in differences],
                "plan": {"folds": folds, "repeats": repeats, "trainSize": train, "testSize": test},
                "estimate": mean,
                "standardError": spread,
                "intervals": intervals,
            }
        )
    return rows


class Recorded:
    """An estimator whose scores are known beforehand, so that mlxtend computes with the differences below."""

    def __init__(self, scores):
        self.scores = iter(scores)

    def fit(self, rows, labels):
        return self


def five_by_two():
    rows = []
    for shift, spread in [(0, 1), (0.02, 0.01), (-3, 0.5), (0.5, 0.001)]:
        pairs = numpy.round(random.normal(shift, spread, (5, 2)), 6)
        first, second = Recorded(pairs.ravel()), Recorded(numpy.zeros(10))
        data, labels = numpy.zeros((8, 1)), numpy.zeros(8)
        f, p = combined_ftest_5x2cv(first, second, data, labels, lambda model, x, y: next(model.scores), 1)
        rows.append({"differences": pairs.tolist(), "statistic": float(f), "pValue": float(p)})
    return rows


def main():
    tables = single() | {"exactBinomial": exact_binomial()} | differences() | paired()
    tables |= {
        "pairedT": t_of_pairs(),
        "wilcoxon": wilcoxon(),
        "multiplicity": multiplicity(),
        "nadeauBengio": nadeau_bengio(),
        "fiveByTwoF": five_by_two(),
    }
    made = {
        "by": "make-intervals.py",
        "python": platform.python_version(),
        "numpy": numpy.__version__,
        "scipy": scipy.__version__,
        "statsmodels": statsmodels.__version__,
        "mlxtend": mlxtend.__version__,
        "mpmath": mpmath.__version__,
    }
    place = pathlib.Path(__file__).with_name("intervals.json")
    place.write_text(json.dumps({"made": made, "statsmodelsScoreDifference": statsmodels_score} | tables, allow_nan=False))
    print(place.stat().st_size, {name: len(rows) for name, rows in tables.items()}, statsmodels_score)


main()
