"""The AUCs of two models on the same rows, and nothing else: what a script does before it has intervals.

python two_aucs.py candidate.parquet champion.parquet
"""

import sys

import pyarrow.parquet as pq
from sklearn.metrics import roc_auc_score

for path in sys.argv[1:]:
    table = pq.read_table(path, columns=["label", "score"])
    print(roc_auc_score(table["label"].to_numpy(), table["score"].to_numpy()))
