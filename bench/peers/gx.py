import json
import os
import sys

os.environ["GX_ANALYTICS_ENABLED"] = "false"
import great_expectations as gx
import great_expectations.expectations as gxe
import pandas as pd

path, checks = sys.argv[1], json.load(open(sys.argv[2]))
types = {check["column"]: check["value"] for check in checks if check["kind"] == "type"}
pandas_types = {"string": "str", "integer": "Int64", "number": "float64", "date": "datetime64[ns]"}
if path.endswith(".csv"):
    frame = pd.read_csv(
        path,
        dtype={c: pandas_types[t] for c, t in types.items() if t != "date"},
        parse_dates=[c for c, t in types.items() if t == "date"],
        keep_default_na=False,
        na_values=[""],
    )
else:
    frame = pd.read_parquet(path)


def expectation(check):
    column, kind, value = check["column"], check["kind"], check["value"]
    if kind == "type":
        return gxe.ExpectColumnValuesToBeOfType(column=column, type_=str(frame[column].dtype).lower())
    if kind == "null_share":
        return gxe.ExpectColumnValuesToNotBeNull(column=column, mostly=1 - value)
    if kind == "minimum":
        return gxe.ExpectColumnValuesToBeBetween(column=column, min_value=value)
    if kind == "maximum":
        return gxe.ExpectColumnValuesToBeBetween(column=column, max_value=value)
    if kind == "enum":
        return gxe.ExpectColumnValuesToBeInSet(column=column, value_set=value)
    if kind == "pattern":
        return gxe.ExpectColumnValuesToMatchRegex(column=column, regex=value)
    if kind == "min_length":
        return gxe.ExpectColumnValueLengthsToBeBetween(column=column, min_value=value)
    if kind == "max_length":
        return gxe.ExpectColumnValueLengthsToBeBetween(column=column, max_value=value)
    if kind == "mean":
        return gxe.ExpectColumnMeanToBeBetween(column=column, min_value=value[0], max_value=value[1])
    return gxe.ExpectColumnStdevToBeBetween(column=column, min_value=value[0], max_value=value[1])


context = gx.get_context(mode="ephemeral")
context.variables.progress_bars = {"globally": False, "metric_calculations": False}
asset = context.data_sources.add_pandas("source").add_dataframe_asset("asset")
batch = asset.add_batch_definition_whole_dataframe("batch").get_batch(batch_parameters={"dataframe": frame})
suite = gx.ExpectationSuite(name="suite", expectations=[expectation(check) for check in checks])
result = batch.validate(suite)
failed = [r.expectation_config.type for r in result.results if not r.success]
print(f"{len(checks)} checks, {len(frame)} rows, failed: {failed}")
sys.exit(0 if result.success else 1)
