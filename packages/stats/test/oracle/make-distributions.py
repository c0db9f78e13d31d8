"""Writes distributions.json, the oracle of the special functions and distributions.

Ran with SciPy 1.17.1, NumPy 2.4.6, mpmath 1.4.1 (`pip install scipy mpmath`), half a minute; then
`biome check --write` formats the file.

Every value is computed by mpmath with 50 digits (series and fractions other than those of the TypeScript) and compared
with SciPy's. SciPy agrees to 1e-10 nearly everywhere; where it does not (far tails of large parameters, quantiles that
leave its solver), mpmath's number stands all the same, and `scipy` counts those rows for each function. Rows whose value
is no normal double are left out. The doubles are written with as many digits (up to 17) as bring them back to the bit.
"""

import json
import math
import os
import sys

import mpmath
import numpy
import scipy
from mpmath import mp, mpf
from scipy import special, stats

mp.dps = 50
TINY = 1e-305


def log_beta(a, b):
    return mp.loggamma(a) + mp.loggamma(b) - mp.loggamma(a + b)


def small_beta(x, y, a, b):
    """I_x(a, b) for x up to the mean: the positive series of 2F1, or the fraction of Numerical Recipes near x = 1."""
    weight = mp.exp(a * mp.log(x) + b * mp.log(y) - log_beta(a, b)) / a
    if x < mpf("0.9"):
        total = term = mpf(1)
        n = 0
        while term > total * mpf(10) ** -35:
            term *= (a + b + n) * x / (a + 1 + n)
            total += term
            n += 1
        return weight * total
    c = mpf(1)
    d = 1 / (1 - (a + b) * x / (a + 1))
    h = d
    for m in range(1, 10_000_000):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        d = 1 / (1 + even * d)
        c = 1 + even / c
        h *= d * c
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d = 1 / (1 + odd * d)
        c = 1 + odd / c
        h *= d * c
        if abs(d * c - 1) < mpf(10) ** -30:
            break
    return weight * h


def beta_tails(x, y, a, b):
    x, y, a, b = mpf(x), mpf(y), mpf(a), mpf(b)
    if a * y >= b * x:
        low = small_beta(x, y, a, b)
        return low, 1 - low
    high = small_beta(y, x, b, a)
    return 1 - high, high


def gamma_tails(a, x):
    a, x = mpf(a), mpf(x)
    log_weight = a * mp.log(x) - x - mp.loggamma(a)
    if x <= max(a, 1):
        total = term = 1 / a
        n = 0
        while term > total * mpf(10) ** -35:
            n += 1
            term *= x / (a + n)
            total += term
        low = mp.exp(log_weight) * total
        return low, 1 - low
    # Legendre's fraction x + (1−a)/(1 + 1/(x + (2−a)/(1 + …))), by Lentz.
    value = c = x
    d = mpf(0)
    for n in range(1, 10_000_000):
        for numerator, denominator in ((n - a, mpf(1)), (mpf(n), x)):
            d = denominator + numerator * d
            d = 1 / d
            c = denominator + numerator / c
            value *= c * d
        if abs(c * d - 1) < mpf(10) ** -30:
            break
    high = mp.exp(log_weight) / value
    return 1 - high, high


def newton(log_tail_and_slope, target, u):
    """Newton on the logarithm of a log-concave tail: converges from everywhere."""
    target = mp.log(target)
    for _ in range(300):
        value, slope = log_tail_and_slope(u)
        step = (target - value) / slope
        step = max(mpf(-50), min(mpf(50), step))
        u += step
        if abs(step) < mpf(10) ** -22 * max(1, abs(u)):
            break
    return u


def beta_logit(p, upper, a, b, start):
    """log(x/(1−x)) at the lower (or upper) tail p."""
    p, a, b = mpf(p), mpf(a), mpf(b)
    if upper:
        return -beta_logit(p, False, b, a, None if start is None else -start)
    if p > 0.5:
        return -beta_logit(1 - p, False, b, a, None if start is None else -start)
    leading = (mp.log(p) + mp.log(a) + log_beta(a, b)) / a
    if leading < -60 - mp.log(max(mpf(1), b)):
        return leading
    mean = mp.log(a / b)
    if start is None:
        start = min(mean, leading)

    def at(u):
        x, y = 1 / (1 + mp.exp(-u)), 1 / (1 + mp.exp(u))
        low = beta_tails(x, y, a, b)[0]
        return mp.log(low), mp.exp(a * mp.log(x) + b * mp.log(y) - log_beta(a, b)) / low

    return newton(at, p, min(mpf(start), mean + 3))


def gamma_log(p, upper, a, start):
    p, a = mpf(p), mpf(a)
    if p > 0.5:
        p, upper = 1 - p, not upper
    leading = (mp.log(p) + mp.loggamma(a + 1)) / a
    if not upper and leading < -80:
        return leading

    def at(u):
        x = mp.exp(u)
        tail = gamma_tails(a, x)[1 if upper else 0]
        slope = mp.exp(a * u - x - mp.loggamma(a)) / tail
        return mp.log(tail), -slope if upper else slope

    return newton(at, p, mp.log(mpf(start)))


off = {}
rows = {}


def record(name, arguments, value, by_scipy):
    if value is None or not TINY < abs(value) < mpf(10) ** 300:
        return
    value = mpf(value)
    error = abs(mpf(by_scipy) / value - 1) if math.isfinite(by_scipy) else mpf("inf")
    count = off.setdefault(name, [0, 0])
    count[0] += 1
    count[1] += 1 if error > 1e-10 else 0
    rows.setdefault(name, []).append([*arguments, float(value)])


PROBABILITIES = [1e-300, 1e-150, 1e-50, 1e-16, 1e-8, 1e-3, 0.025, 0.2, 0.4, 0.5, 0.7, 0.9, 0.975, 0.999, 1 - 1e-8, 1 - 1e-16]
FEW = [1e-300, 1e-40, 1e-6, 0.025, 0.3, 0.5, 0.8, 0.975, 1 - 1e-9, 1 - 1e-16]


def finite(value, otherwise):
    return float(value) if math.isfinite(value) and value > 0 else otherwise


# Special functions of one argument.
for x in [1e-300, 1e-10, 0.1, 0.3, 0.5, 0.75, 0.999, 1.0001, 1.3, 1.5, 1.9999, 2.001, 2.5, 3.7, 7.2, 9.99, 10, 25, 171.5, 1e3, 1e7, 1e100, -0.5, -1.3, -7.7]:
    record("logGamma", [x], mp.log(abs(mp.gamma(mpf(x)))) if x < 0 else mp.loggamma(mpf(x)), special.gammaln(x))
for a in [1e-3, 0.1, 0.5, 1.5, 8, 30, 1e3, 1e7]:
    for b in [1e-3, 0.1, 0.5, 2.5, 12, 1e5, 1e7]:
        record("logBeta", [a, b], log_beta(mpf(a), mpf(b)), special.betaln(a, b))
for x in [1e-300, 1e-8, 0.1, 0.46, 0.47, 0.9, 1.5, 2.5, 3.99, 4.01, 6, 10, 20, 26]:
    record("erf", [x], mp.erf(mpf(x)), special.erf(x))
    record("erfc", [x], mp.erfc(mpf(x)), special.erfc(x))
    record("erfc", [-x], mp.erfc(-mpf(x)), special.erfc(-x))
for p in PROBABILITIES:
    slope = lambda u: -2 / mp.sqrt(mp.pi) * mp.exp(-u * u) / mp.erfc(u)
    inverse = newton(lambda u: (mp.log(mp.erfc(u)), slope(u)), mpf(p), mpf(special.erfcinv(p)))
    record("inverseErfc", [p], inverse, special.erfcinv(p))

# Normal.
def phi(x):
    return mp.erfc(-x / mp.sqrt(2)) / 2


for x in [-37, -30, -20.5, -10, -5, -3, -1.96, -1, -0.66, -0.1, -1e-10, 0, 0.3, 0.7, 1.5, 2.6, 5, 8.2]:
    record("normalCdf", [x], phi(mpf(x)), stats.norm.cdf(x))
    record("normalSf", [-x], phi(mpf(x)), stats.norm.sf(-x))
for p in PROBABILITIES + [0.0749, 0.0751, 1e-11, 1.4e-11]:
    if p == 0.5:
        continue
    density = lambda u: mp.exp(-u * u / 2) / mp.sqrt(2 * mp.pi)
    if p < 0.5:
        z = newton(lambda u: (mp.log(phi(u)), density(u) / phi(u)), mpf(p), mpf(stats.norm.ppf(p)))
    else:
        z = -newton(lambda u: (mp.log(phi(u)), density(u) / phi(u)), 1 - mpf(p), -mpf(stats.norm.isf(float(1 - mpf(p)))))
    record("normalQuantile", [p], z, stats.norm.ppf(p))
    record("normalUpperQuantile", [p], -z, stats.norm.isf(p))

# Student's t.
for df in [0.5, 1, 2, 3.5, 10, 30, 1e3, 1e5, 1e7]:
    for t in [1e-8, 0.1, 1, 2.5, 10, 36, 1e3, 1e10, 1e100]:
        square = mpf(t) ** 2
        total = mpf(df) + square
        sf = beta_tails(df / total, square / total, mpf(df) / 2, 0.5)[0] / 2
        record("studentTSf", [t, df], sf, stats.t.sf(t, df))
        record("studentTCdf", [-t, df], sf, stats.t.cdf(-t, df))
        record("studentTCdf", [t, df], 1 - sf, stats.t.cdf(t, df))
    for p in PROBABILITIES:
        if p == 0.5:
            continue
        nearer = mpf(p) if p < 0.5 else 1 - mpf(p)
        guess = stats.t.isf(float(nearer), df)
        start = mp.log(mpf(df) / mpf(guess) ** 2) if math.isfinite(guess) and 1e-100 < guess < 1e100 else None
        logit = beta_logit(2 * nearer, False, mpf(df) / 2, 0.5, start)
        t = mp.sqrt(df) * mp.exp(-logit / 2) * (-1 if p < 0.5 else 1)
        record("studentTQuantile", [p, df], t, stats.t.ppf(p, df))
        record("studentTUpperQuantile", [p, df], -t, stats.t.isf(p, df))

# Beta.
PARAMETERS = [0.1, 0.5, 3, 40, 1e3, 1e5, 1e7]
for a in PARAMETERS:
    for b in PARAMETERS:
        mean = a / (a + b)
        sd = math.sqrt(mean * (1 - mean) / (a + b + 1))
        for x in [1e-10, 0.02, 0.6, 1 - 1e-9, *(mean + z * sd for z in (-36.8, -20, -6, -1, 0.01, 1, 6, 20, 36.8))]:
            if not 0 < x < 1:
                continue
            low, high = beta_tails(mpf(x), 1 - mpf(x), a, b)
            if TINY < low < 1 - mpf(10) ** -12:
                record("regularizedBeta", [x, a, b], low, special.betainc(a, b, x))
            if TINY < high < 1 - mpf(10) ** -12:
                record("regularizedBetaComplement", [x, a, b], high, special.betaincc(a, b, x))
    print("beta", a, file=sys.stderr)
for a in [0.1, 0.5, 3, 1e3, 1e7]:
    for b in [0.1, 0.5, 3, 1e3, 1e7]:
        for p in FEW:
            for upper, name, scipy_value in (
                (False, "inverseRegularizedBeta", special.betaincinv(a, b, p)),
                (True, "inverseRegularizedBetaComplement", special.betainccinv(a, b, p)),
            ):
                usable = 1e-200 < scipy_value < 1 - 1e-13
                logit = beta_logit(p, upper, a, b, mp.log(mpf(scipy_value) / (1 - mpf(scipy_value))) if usable else None)
                record(name, [p, a, b], 1 / (1 + mp.exp(-logit)), scipy_value)
                fname = "fUpperQuantile" if upper else "fQuantile"
                scipy_f = stats.f.isf(p, 2 * a, 2 * b) if upper else stats.f.ppf(p, 2 * a, 2 * b)
                record(fname, [p, 2 * a, 2 * b], mp.exp(logit) * b / a, scipy_f)
    print("beta quantiles", a, file=sys.stderr)

# F.
for d1 in [0.5, 3, 50, 1e4, 1e7]:
    for d2 in [0.5, 3, 50, 1e4, 1e7]:
        for x in [1e-9, 0.3, 0.97, 1.05, 4, 1e3, 1e12]:
            odds = mpf(d1) * mpf(x) / mpf(d2)
            low, high = beta_tails(odds / (1 + odds), 1 / (1 + odds), mpf(d1) / 2, mpf(d2) / 2)
            record("fCdf", [x, d1, d2], low, stats.f.cdf(x, d1, d2))
            record("fSf", [x, d1, d2], high, stats.f.sf(x, d1, d2))

# Gamma and chi-squared.
for a in [0.1, 0.5, 1, 4.5, 60, 1e3, 1e5, 5e6]:
    for x in [1e-9, 0.3, 1.2, 30, 600, *(a + z * math.sqrt(a) for z in (-36.5, -20, -5, -1, 0.01, 1, 5, 20, 36.5))]:
        if x <= 0:
            continue
        low, high = gamma_tails(a, x)
        record("regularizedGammaP", [a, x], low, special.gammainc(a, x))
        record("regularizedGammaQ", [a, x], high, special.gammaincc(a, x))
        record("chiSquaredSf", [2 * x, 2 * a], high, stats.chi2.sf(2 * x, 2 * a))
        record("chiSquaredCdf", [2 * x, 2 * a], low, stats.chi2.cdf(2 * x, 2 * a))
    for p in FEW:
        for upper, name, scipy_value in (
            (False, "chiSquaredQuantile", stats.chi2.ppf(p, 2 * a)),
            (True, "chiSquaredUpperQuantile", stats.chi2.isf(p, 2 * a)),
        ):
            x = 2 * mp.exp(gamma_log(p, upper, a, finite(scipy_value / 2, a)))
            record(name, [p, 2 * a], x, scipy_value)
    print("gamma", a, file=sys.stderr)

# Binomial.
for n in [1, 7, 100, 5_000, 10_000_000]:
    for p in [1e-8, 0.01, 0.3, 0.5, 0.77, 0.9999]:
        centre, sd = n * p, math.sqrt(n * p * (1 - p))
        for k in sorted({min(n, max(0, round(centre + z * sd))) for z in (-36.5, -20, -5, -1, 0, 1, 5, 20, 36.5)} | {0, n}):
            mass = mp.exp(mp.loggamma(n + 1) - mp.loggamma(k + 1) - mp.loggamma(n - k + 1) + k * mp.log(mpf(p)) + (n - k) * mp.log(1 - mpf(p)))
            record("binomialPmf", [k, n, p], mass, stats.binom.pmf(k, n, p))
            if k < n:
                low, high = beta_tails(1 - mpf(p), mpf(p), n - k, k + 1)
                record("binomialCdf", [k, n, p], low, stats.binom.cdf(k, n, p))
                record("binomialSf", [k, n, p], high, stats.binom.sf(k, n, p))
        for probability in (1e-250, 1e-9, 0.025, 0.3, 0.7, 0.975):
            # The smallest k whose exact tail reaches the probability, walked to from SciPy's answer.
            below = lambda k: beta_tails(1 - mpf(p), mpf(p), n - k, k + 1)[0] if k < n else mpf(1)
            k = int(stats.binom.ppf(probability, n, p))
            while k > 0 and below(k - 1) >= probability:
                k -= 1
            while below(k) < probability:
                k += 1
            record("binomialQuantile", [probability, n, p], k, stats.binom.ppf(probability, n, p))
    print("binomial", n, file=sys.stderr)

# Hypergeometric.
for population, successes, draws in [(50, 10, 12), (50, 45, 40), (2_000, 300, 900), (1_000_000, 50_000, 50_000), (1_000_000, 700_000, 999), (1_000_000, 500_000, 500_000)]:
    least, most = max(0, draws - population + successes), min(successes, draws)
    f = successes / population
    centre, sd = draws * f, math.sqrt(draws * f * (1 - f) * (population - draws) / (population - 1))
    choose = lambda n, k: mp.loggamma(n + 1) - mp.loggamma(k + 1) - mp.loggamma(n - k + 1)
    mass = lambda k: mp.exp(choose(successes, k) + choose(population - successes, draws - k) - choose(population, draws))

    def tail(k, step):
        total = mpf(0)
        term = mass(k)
        while least <= k <= most and term > total * mpf(10) ** -30:
            total += term
            below = mpf(k) * (population - successes - draws + k)
            above = mpf(successes - k) * (draws - k)
            term *= below / ((successes - k + 1) * mpf(draws - k + 1)) if step < 0 else above / ((k + 1) * mpf(population - successes - draws + k + 1))
            k += step
        return total

    for k in sorted({min(most, max(least, round(centre + z * sd))) for z in (-36, -20, -5, -1, 0, 1, 5, 20, 36)}):
        arguments = [k, population, successes, draws]
        by = (population, successes, draws)
        record("hypergeometricPmf", arguments, mass(k), stats.hypergeom.pmf(k, *by))
        low = tail(k, -1) if k < centre else 1 - (tail(k + 1, 1) if k < most else 0)
        high = (tail(k + 1, 1) if k < most else mpf(0)) if k >= centre else 1 - low
        record("hypergeometricCdf", arguments, low, stats.hypergeom.cdf(k, *by))
        record("hypergeometricSf", arguments, high, stats.hypergeom.sf(k, *by))

versions = {"python": sys.version.split()[0], "scipy": scipy.__version__, "numpy": numpy.__version__, "mpmath": mpmath.__version__}
document = {
    "made": {"by": "make-distributions.py", **versions},
    "scipy": {name: {"rows": total, "off": count} for name, (total, count) in off.items()},
    "rows": rows,
}
target = os.path.join(os.path.dirname(os.path.abspath(__file__)), "distributions.json")
with open(target, "w", encoding="utf-8") as file:
    file.write(json.dumps(document, separators=(",", ":")))
print(sum(map(len, rows.values())), "rows", os.path.getsize(target), "bytes", off)
