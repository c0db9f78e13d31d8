"""The numbers of the gate's twenty rules by scikit-learn and NumPy: of every rule and slice the value or the difference to the
champion, as one line of JSON from "rule subject" to the number. With --intervals also the ends of a 95 % interval, by the
vectorised formula that a statistician would write: DeLong, paired t, delta method, delete-a-group jackknife.

python gate_numbers.py candidate.parquet champion.parquet [--intervals]
"""

import json
import sys

import numpy as np
import pandas as pd
from scipy.stats import norm, rankdata
from sklearn import metrics as sk

intervals = "--intervals" in sys.argv
candidate, champion = (pd.read_parquet(path) for path in sys.argv[1:3])
both = candidate.merge(champion[["id", "label", "score"]], on="id", suffixes=("", "_champion"), validate="one_to_one")
assert len(both) == len(candidate) == len(champion) and (both["label"] == both["label_champion"]).all()

label = both["label"].to_numpy()
scores = (both["score"].to_numpy(), both["score_champion"].to_numpy())
decisions = tuple((score >= 0.5).astype(np.int64) for score in scores)
z = norm.ppf(0.975)

seasons = {f"season = {name}": (both["season"] == name).to_numpy() for name in sorted(both["season"].unique())}
named = {
    **{name.lower(): (both["operator"] == name).to_numpy() for name in ("MILITARY", "PRIVATE", "PASSENGER", "CARGO")},
    "cheap": (both["cost"] < 100).to_numpy(),
    "dear": (both["cost"] > 900).to_numpy(),
}
numbers = {}


def log_loss_rows(y, p):
    p = np.clip(p, 2.0**-52, 1 - 2.0**-52)
    return -np.log(np.where(y == 1, p, 1 - p))


# Value of one model; what it is computed from; and, for intervals, what each row contributes (influence).
def influence_share(y, d, value, of):
    weight = np.ones(len(y)) if of is None else (of(y, d)).astype(float)
    return weight * ((y == d) - value) / weight.sum()


def influence_f1(y, d, value):
    below = d.sum() + y.sum()
    return (2.0 * (y * d) - value * (y + d)) / below


def placements(y, p):
    ranks = rankdata(p)
    positive = y == 1
    m, n = positive.sum(), (~positive).sum()
    parts = np.empty(len(y))
    parts[positive] = (ranks[positive] - rankdata(p[positive])) / n
    parts[~positive] = 1 - (ranks[~positive] - rankdata(p[~positive])) / m
    return parts, positive, m, n


def influence_auc(y, p, value):
    parts, positive, m, n = placements(y, p)
    return np.where(positive, (parts - value) / m, (parts - value) / n)


table = {
    "accuracy": (decisions, sk.accuracy_score, lambda y, d, v: influence_share(y, d, v, None)),
    "precision": (decisions, sk.precision_score, lambda y, d, v: influence_share(y, d, v, lambda y, d: d == 1)),
    "recall": (decisions, sk.recall_score, lambda y, d, v: influence_share(y, d, v, lambda y, d: y == 1)),
    "f1": (decisions, sk.f1_score, influence_f1),
    "roc_auc": (scores, sk.roc_auc_score, influence_auc),
    "log_loss": (scores, sk.log_loss, lambda y, p, v: (log_loss_rows(y, p) - v) / len(y)),
    "brier_score": (scores, sk.brier_score_loss, lambda y, p, v: ((y - p) ** 2 - v) / len(y)),
    "average_precision": (scores, sk.average_precision_score, None),
}


def jackknife_error(y, models, statistic):
    groups = np.random.default_rng(1).permutation(len(y)) % 40
    left_out = np.array([statistic(y[groups != g], [p[groups != g] for p in models]) for g in range(40)])
    return np.sqrt(39 / 40 * ((left_out - left_out.mean()) ** 2).sum())


def put(key, estimate, error=None):
    numbers[key] = [float(estimate)] if error is None else [float(estimate), float(estimate - z * error), float(estimate + z * error)]


def measure(rule, metric, slice_name=None, mask=None, compare=True):
    said, statistic, influence = table[metric]
    y = label if mask is None else label[mask]
    models = [one if mask is None else one[mask] for one in (said if compare else said[:1])]
    values = [statistic(y, one) for one in models]
    estimate = values[0] - values[1] if compare else values[0]
    error = None
    if intervals and influence is None:
        combined = lambda y, ps: statistic(y, ps[0]) - (statistic(y, ps[1]) if compare else 0)
        error = jackknife_error(y, models, combined)
    elif intervals:
        parts = [influence(y, one, value) for one, value in zip(models, values)]
        total = parts[0] - parts[1] if compare else parts[0]
        error = np.sqrt((total**2).sum())
    put(f"{rule} {metric}" + ("" if slice_name is None else f" of {slice_name}"), estimate, error)


for metric in ("accuracy", "roc_auc", "f1", "average_precision"):
    measure("at-least", metric, compare=False)
for metric in ("log_loss", "brier_score"):
    measure("at-most", metric, compare=False)
measure("between", "precision", compare=False)
for metric in ("roc_auc", "accuracy"):
    measure("non-inferior", metric)
for metric in ("recall", "f1"):
    for name, mask in {"military": named["military"], **seasons}.items():
        measure("non-inferior", metric, name, mask)
for metric in ("roc_auc", "accuracy"):
    for name, mask in {**named, **seasons}.items():
        measure("no-regression", metric, name, mask)
for metric in ("log_loss", "brier_score", "average_precision"):
    measure("no-regression", metric)
measure("at-most-improvement", "roc_auc")

rates = {name: (sk.recall_score(label[mask], decisions[0][mask]), (label[mask] == 1).sum()) for name, mask in seasons.items()}
(low, n_low), (high, n_high) = min(rates.values()), max(rates.values())
put(
    "fairness equal_opportunity_difference of season",
    high - low,
    np.sqrt(low * (1 - low) / n_low + high * (1 - high) / n_high) if intervals else None,
)
worth = [np.where(score > 0.5, 600 - both["cost"].to_numpy(), 0) for score in scores]
gain = worth[0] - worth[1]
put("value value per row", gain.mean(), gain.std(ddof=1) / np.sqrt(len(gain)) if intervals else None)
changed = decisions[0] != decisions[1]
put("churn churn", changed.mean(), np.sqrt(changed.mean() * (1 - changed.mean()) / len(changed)) if intervals else None)
print(json.dumps(numbers))
