import json
import sys

import pandera.polars as pa
import polars as pl
from pandera_checks import build

path, checks = sys.argv[1], json.load(open(sys.argv[2]))


def share(data, limit):
    return data.lazyframe.select(pl.col(data.key).is_null().mean() <= limit)


def within(aggregate):
    def check(limits):
        return pa.Check(lambda data: data.lazyframe.select(aggregate(pl.col(data.key)).is_between(*limits)))

    return check


types = {check["column"]: check["value"] for check in checks if check["kind"] == "type"}
csv = path.endswith(".csv")
dtypes = {
    "string": pl.String,
    "integer": pl.Int64,
    "number": pl.Float64,
    "date": pl.Date,
    "null_share": lambda limit: pa.Check(lambda data: share(data, limit), ignore_na=False),
    "mean": within(lambda column: column.mean()),
    "std": within(lambda column: column.std()),
}
if csv:
    frame = pl.scan_csv(path, schema={c: dtypes[t] for c, t in types.items()}, null_values=[""])
else:
    frame = pl.scan_parquet(path).with_columns(pl.col(c).cast(pl.Int64) for c, t in types.items() if t == "integer")
# Pandera checks the schema only, unless the depth is said; then it collects the frame.

import pandera.config

with pandera.config.config_context(validation_depth=pandera.config.ValidationDepth.SCHEMA_AND_DATA):
    validated = build(pa, checks, dtypes).validate(frame, lazy=True)
print(f"{len(checks)} checks, {validated.select(pl.len()).collect().item()} rows")
