"""Reads cases (JSON) from standard input and writes what scikit-learn and fairlearn say of each."""

import json
import math
import sys
import warnings

import numpy as np
from fairlearn import metrics as fair
from sklearn import metrics as sk

warnings.filterwarnings("ignore")


def rates(y, p, w, average, pos=1):
    keys = dict(average=average, sample_weight=w, zero_division=np.nan)
    if average == "binary":
        keys["pos_label"] = pos
    return {
        "precision": lambda: sk.precision_score(y, p, **keys),
        "recall": lambda: sk.recall_score(y, p, **keys),
        "f1": lambda: sk.f1_score(y, p, **keys),
    }


def averages(y, p, w):
    found = {}
    for average in ("macro", "micro", "weighted"):
        for name, value in rates(y, p, w, average).items():
            found[f"{name}_{average}"] = value
    return found


def classes(y, p, w):
    return {
        "accuracy": lambda: sk.accuracy_score(y, p, sample_weight=w),
        "balanced_accuracy": lambda: sk.balanced_accuracy_score(y, p, sample_weight=w),
        "matthews_corrcoef": lambda: sk.matthews_corrcoef(y, p, sample_weight=w),
        "cohen_kappa": lambda: sk.cohen_kappa_score(y, p, sample_weight=w),
        **averages(y, p, w),
    }


def binary(case, w):
    y, p, s = (np.array(case[key]) for key in ("label", "prediction", "score"))
    return {
        **classes(y, p, w),
        **rates(y, p, w, "binary"),
        "specificity": lambda: sk.recall_score(y, p, pos_label=0, sample_weight=w, zero_division=np.nan),
        "roc_auc": lambda: sk.roc_auc_score(y, s, sample_weight=w),
        "average_precision": lambda: sk.average_precision_score(y, s, sample_weight=w),
        "log_loss": lambda: sk.log_loss(y, s, sample_weight=w, labels=[0, 1]),
        "brier_score": lambda: sk.brier_score_loss(y, s, sample_weight=w, labels=[0, 1]),
    }


def multiclass(case, w):
    y, p = np.array(case["label"]), np.array(case["prediction"])
    s = np.array(case["scores"]).T
    labels = list(range(s.shape[1]))
    return {
        **classes(y, p, w),
        "roc_auc_ovr": lambda: sk.roc_auc_score(y, s, multi_class="ovr", labels=labels, sample_weight=w),
        "average_precision_macro": lambda: sk.average_precision_score(
            np.eye(len(labels))[y.astype(int)], s, sample_weight=w
        ),
        "log_loss": lambda: sk.log_loss(y, s, labels=labels, sample_weight=w),
        "brier_score": lambda: sk.brier_score_loss(y, s, labels=labels, sample_weight=w),
    }


def multilabel(case, w):
    y, p, s = (np.array(case[key]).T for key in ("labels", "predictions", "scores"))
    return {
        "accuracy": lambda: sk.accuracy_score(y, p, sample_weight=w),
        "hamming_loss": lambda: sk.hamming_loss(y, p, sample_weight=w),
        "roc_auc_ovr": lambda: sk.roc_auc_score(y, s, sample_weight=w),
        "average_precision_macro": lambda: sk.average_precision_score(y, s, sample_weight=w),
        **averages(y, p, w),
    }


def regression(case, w):
    y, p = np.array(case["label"]), np.array(case["prediction"])
    return {
        "rmse": lambda: sk.root_mean_squared_error(y, p, sample_weight=w),
        "mae": lambda: sk.mean_absolute_error(y, p, sample_weight=w),
        "r2": lambda: sk.r2_score(y, p, sample_weight=w, force_finite=False),
        "mape": lambda: sk.mean_absolute_percentage_error(y, p, sample_weight=w),
        "pinball_loss": lambda: sk.mean_pinball_loss(y, p, sample_weight=w),
        "pinball_loss_at_0.9": lambda: sk.mean_pinball_loss(y, p, sample_weight=w, alpha=0.9),
        "d2": lambda: sk.d2_absolute_error_score(y, p, sample_weight=w),
        "d2_at_0.9": lambda: sk.d2_pinball_score(y, p, sample_weight=w, alpha=0.9),
    }


def ranking(case, w):
    """Queries of one length, so that they are a matrix; `w` is a weight a query."""
    shape = (case["queries"], -1)
    y, s = np.array(case["label"]).reshape(shape), np.array(case["score"]).reshape(shape)
    w = None if w is None else w.reshape(shape)[:, 0]
    return {f"ndcg_at_{k}": lambda k=k: sk.ndcg_score(y, s, k=k, sample_weight=w) for k in (1, 3, 10)}


def fairness(case, w):
    keys = dict(sensitive_features=case["group"], sample_weight=w)
    y, p = case["label"], case["prediction"]
    found = {}
    for method in ("between_groups", "to_overall"):
        for kind in ("difference", "ratio"):
            for name in ("demographic_parity", "equal_opportunity"):
                found[f"{name}_{kind} {method} worst_case"] = lambda f=getattr(
                    fair, f"{name}_{kind}"
                ), m=method: f(y, p, method=m, **keys)
            for agg in ("worst_case", "mean"):
                found[f"equalized_odds_{kind} {method} {agg}"] = lambda f=getattr(
                    fair, f"equalized_odds_{kind}"
                ), m=method, a=agg: f(y, p, method=m, agg=a, **keys)
    return found


tasks = dict(
    binary=binary,
    multiclass=multiclass,
    multilabel=multilabel,
    regression=regression,
    ranking=ranking,
    fairness=fairness,
)
answers = []
for case in json.load(sys.stdin):
    weight = None if case.get("weight") is None else np.array(case["weight"])
    answer = {}
    for name, value in tasks[case["task"]](case, weight).items():
        try:
            number = float(value())
        except ValueError as error:
            answer[name] = str(error)
            continue
        answer[name] = number if math.isfinite(number) else "nan"
    answers.append(answer)
json.dump(answers, sys.stdout)
