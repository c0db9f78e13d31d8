import json
import sys

import pandas as pd
import pandera.pandas as pa
from pandera_checks import build

path, checks = sys.argv[1], json.load(open(sys.argv[2]))
dtypes = {
    "string": "str",
    "integer": "Int64",
    "number": "float64",
    "date": "datetime64[ns]",
    "null_share": lambda limit: pa.Check(lambda s: bool(s.isna().mean() <= limit), ignore_na=False),
    "mean": lambda r: pa.Check(lambda s: bool(r[0] <= s.mean() <= r[1])),
    "std": lambda r: pa.Check(lambda s: bool(r[0] <= s.std() <= r[1])),
}
types = {check["column"]: check["value"] for check in checks if check["kind"] == "type"}
if path.endswith(".csv"):
    frame = pd.read_csv(
        path,
        dtype={c: dtypes[t] for c, t in types.items() if t != "date"},
        parse_dates=[c for c, t in types.items() if t == "date"],
        keep_default_na=False,
        na_values=[""],
    )
    for column in frame.select_dtypes("datetime").columns:
        frame[column] = frame[column].astype("datetime64[ns]")
else:
    frame = pd.read_parquet(path)
    for column, kind in types.items():
        if kind == "integer":
            frame[column] = frame[column].astype("Int64")
build(pa, checks, dtypes).validate(frame, lazy=True)
print(f"{len(checks)} checks, {len(frame)} rows")
