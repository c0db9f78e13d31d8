"""Scores the champion on today's test strikes, when they are others than those that it was scored on: a year was added.

gatewright puts the champion's outputs into the folder `GATEWRIGHT_CHAMPION` and reads its predictions from `GATEWRIGHT_PREDICTIONS`.
"""

import os
from pathlib import Path

import joblib

from train import TEST, predictions, read_strikes

champion = joblib.load(Path(os.environ["GATEWRIGHT_CHAMPION"]) / "model.joblib")
test = read_strikes(*TEST)
predictions(test, champion.predict_proba(test)[:, 1]).to_csv(os.environ["GATEWRIGHT_PREDICTIONS"], index=False)
