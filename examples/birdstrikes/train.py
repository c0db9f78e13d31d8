"""Trains a model that says how likely a strike is to damage the aircraft.

Logistic regression by stochastic gradient descent on the strikes of 1990 to 1995, tested on those from 1996 on. Reads `params.yaml`
and `data/`; writes what `gatewright.yml` names under `outputs`. The same inputs give the same files, byte by byte.
"""

import argparse
import json
from pathlib import Path

import joblib
import numpy as np
import pandas as pd
import yaml
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import accuracy_score, average_precision_score, log_loss, roc_auc_score
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

WORDS = ["Phase of flight", "Wildlife Size", "Time of day", "military"]
NUMBERS = ["speed", "speed missing"]
SEASONS = ["winter", "spring", "summer", "autumn"]
TRAIN = ["strikes-199[0-5].csv"]
TEST = ["strikes-199[6-9].csv", "strikes-20*.csv"]


def read_strikes(*patterns: str) -> pd.DataFrame:
    """One row a strike; `id` is the year and the line in that year's file."""
    years = []
    for path in sorted(path for pattern in patterns for path in Path("data").glob(pattern)):
        # "None" is a label here. pandas would take it for a missing value, and lose nine labels of ten.
        year = pd.read_csv(path, dtype=str, keep_default_na=False)
        year["id"] = [f"{path.stem.removeprefix('strikes-')}-{line}" for line in range(2, len(year) + 2)]
        years.append(year)
    strikes = pd.concat(years, ignore_index=True)
    speed = pd.to_numeric(strikes["Speed IAS in knots"])
    strikes["speed"] = speed.fillna(speed.median())
    strikes["speed missing"] = speed.isna().astype(int)
    strikes["operator"] = strikes["Aircraft Airline Operator"]
    strikes["military"] = strikes["operator"] == "MILITARY"
    strikes["season"] = [SEASONS[int(day[5:7]) % 12 // 3] for day in strikes["Flight Date"]]
    strikes["damaged"] = (strikes["Effect Amount of damage"] != "None").astype(int)
    return strikes


def predictions(strikes: pd.DataFrame, p_damaged: np.ndarray) -> pd.DataFrame:
    """`operator` and `season` name the slices of the policy, so they stand beside every prediction."""
    return strikes[["id", "damaged"]].assign(p_damaged=p_damaged.round(6)).join(strikes[["operator", "season"]])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, help="train on so many rows, evenly spread over the years")
    options = parser.parse_args()
    params = yaml.safe_load(Path("params.yaml").read_text(encoding="utf-8"))

    train, test = read_strikes(*TRAIN), read_strikes(*TEST)
    if options.rows is not None:
        train = train.iloc[np.linspace(0, len(train) - 1, min(options.rows, len(train))).astype(int)]

    features = ColumnTransformer(
        [("words", OneHotEncoder(handle_unknown="ignore"), WORDS), ("numbers", StandardScaler(), NUMBERS)]
    )
    model = SGDClassifier(
        loss="log_loss",
        alpha=params["l2"],
        learning_rate="invscaling",
        eta0=params["learning_rate"],
        power_t=0.5,
        random_state=params["seed"],
    )
    x, y = features.fit_transform(train), train["damaged"]
    # One line an epoch, written at once: who watches the file sees a loss that diverges while there is still time to save.
    with open("training.csv", "w", encoding="utf-8") as curve:
        curve.write("epoch,loss\n")
        for epoch in range(1, params["epochs"] + 1):
            model.partial_fit(x, y, classes=[0, 1])
            loss = log_loss(y, model.predict_proba(x)[:, 1])
            curve.write(f"{epoch},{loss:.6f}\n")
            curve.flush()
    print(f"trained on {len(train)} strikes, loss {loss:.4f} after {params['epochs']} epochs")

    p_damaged = model.predict_proba(features.transform(test))[:, 1]
    metrics = {
        "roc_auc": roc_auc_score(test["damaged"], p_damaged),
        "average_precision": average_precision_score(test["damaged"], p_damaged),
        "log_loss": log_loss(test["damaged"], p_damaged),
        "accuracy": accuracy_score(test["damaged"], p_damaged >= 0.5),
        "rows": {"train": len(train), "test": len(test)},
    }
    print(f"tested on {len(test)} strikes, ROC AUC {metrics['roc_auc']:.4f}")

    joblib.dump(Pipeline([("features", features), ("model", model)]), "model.joblib")
    Path("metrics.json").write_text(json.dumps(metrics, indent=2) + "\n", encoding="utf-8")
    predictions(test, p_damaged).to_csv("predictions.csv", index=False)
    train[["id"]].to_csv("train-ids.csv", index=False)


if __name__ == "__main__":
    main()
