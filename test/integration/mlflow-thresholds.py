"""Asks MLflow's own gate about many cases: JSON lines in, a verdict a line out ("pass", "fail", or the name of what it raises)."""

import json
import logging
import sys
import warnings

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)

import mlflow  # noqa: E402
from mlflow.models import MetricThreshold  # noqa: E402
from mlflow.models.evaluation import EvaluationResult  # noqa: E402
from mlflow.models.evaluation.validation import (  # noqa: E402
    ModelValidationFailedException,
    validate_evaluation_results,
)


def typed(given):
    # JSON from JavaScript writes 0.0 as 0, and MLflow wants a float here.
    key = "min_relative_change"
    return {**given, key: float(given[key])} if key in given else given


def verdict(case):
    thresholds = {name: MetricThreshold(**typed(given)) for name, given in case["thresholds"].items()}
    candidate = EvaluationResult(metrics=case["candidate"], artifacts={})
    champion = EvaluationResult(metrics=case["champion"], artifacts={})
    try:
        validate_evaluation_results(thresholds, candidate, champion)
    except ModelValidationFailedException:
        return "fail"
    except Exception as error:  # What it does not foresee is part of the answer.
        return type(error).__name__
    return "pass"


print(mlflow.__version__)
for line in sys.stdin:
    print(verdict(json.loads(line)))
