"""Makes decision-bounds.json: Clopper-Pearson bounds at the errors that a test-set budget asks for.

Ran with Python 3.11, NumPy 2.4.6, SciPy 1.17.1:
    pip install numpy==2.4.6 scipy==1.17.1
    python packages/stats/test/oracle/make-decision-bounds.py
"""

import json
import pathlib
import platform
import re

import numpy
import scipy
from scipy import stats

errors = [0.025, 1e-4, 1.2e-6, 1e-20, 1e-100]


def bounds(successes, n, error):
    low = 0.0 if successes == 0 else float(stats.beta.ppf(error, successes, n - successes + 1))
    high = 1.0 if successes == n else float(stats.beta.isf(error, successes + 1, n - successes))
    return low, high


def shares():
    cases = []
    for successes, n in [(0, 50), (1, 50), (50, 50), (30, 1000), (870, 1000), (60000, 1000000)]:
        for error in errors:
            low, high = bounds(successes, n, error)
            cases.append({"successes": successes, "n": n, "error": error, "low": low, "high": high})
    return cases


def pairs():
    cases = []
    for gained, lost, n in [(0, 0, 100), (30, 30, 1000), (5, 40, 500), (3, 0, 20), (60, 40, 100), (3000, 2900, 100000)]:
        for error in errors:
            (gained_low, gained_high), (lost_low, lost_high) = bounds(gained, n, error / 2), bounds(lost, n, error / 2)
            cases.append(
                {
                    "gained": gained,
                    "lost": lost,
                    "n": n,
                    "error": error,
                    "low": gained_low - lost_high,
                    "high": gained_high - lost_low,
                }
            )
    return cases


tables = {
    "made": {
        "by": "make-decision-bounds.py",
        "python": platform.python_version(),
        "numpy": numpy.__version__,
        "scipy": scipy.__version__,
    },
    "shares": shares(),
    "pairs": pairs(),
}
# The formatter of this repository writes e-5 where Python writes e-05.
text = re.sub(r"e([+-])0(\d)\b", r"e\1\2", json.dumps(tables, indent=2))
pathlib.Path(__file__).with_name("decision-bounds.json").write_text(text + "\n")
