import json
import sys

import duckdb
from soda_core.contracts.contract_verification import ContractVerificationSession
from soda_core.common.yaml import ContractYamlSource
from soda_duckdb.common.data_sources.duckdb_data_source import DuckDBDataSourceImpl

path, checks = sys.argv[1], json.load(open(sys.argv[2]))
types = {check["column"]: check["value"] for check in checks if check["kind"] == "type"}
sql_types = {"string": "varchar", "integer": "bigint", "number": "double", "date": "date"}
connection = duckdb.connect(":memory:")
if path.endswith(".csv"):
    columns = {c: sql_types[t].upper() for c, t in types.items()}
    connection.execute(f"CREATE TABLE data AS SELECT * FROM read_csv('{path}', header = true, columns = {columns})")
else:
    casts = ", ".join(f'"{c}"::{sql_types[t]} AS "{c}"' for c, t in types.items())
    connection.execute(f"CREATE TABLE data AS SELECT {casts} FROM read_parquet('{path}')")


def column_checks(column):
    entries = []
    for number, check in enumerate(c for c in checks if c["column"] == column):
        kind, value, name = check["kind"], check["value"], {"qualifier": str(number)}
        if kind == "null_share":
            entries.append({"missing": {**name, "threshold": {"metric": "percent", "must_be_less_than_or_equal": value * 100}}})
        elif kind == "mean":
            entries.append({"aggregate": {**name, "function": "avg", "threshold": {"must_be_between": {"greater_than_or_equal": value[0], "less_than_or_equal": value[1]}}}})
        elif kind == "std":
            entries.append({"metric": {**name, "expression": f'STDDEV("{column}")', "threshold": {"must_be_between": {"greater_than_or_equal": value[0], "less_than_or_equal": value[1]}}}})
        elif kind != "type":
            key, given = {
                "minimum": ("valid_min", value),
                "maximum": ("valid_max", value),
                "enum": ("valid_values", value),
                "pattern": ("valid_format", {"regex": value, "name": "pattern"}),
                "min_length": ("valid_min_length", value),
                "max_length": ("valid_max_length", value),
            }[kind]
            entries.append({"invalid": {**name, key: given}})
    return entries


contract = {
    "dataset": "source/memory/main/data",
    "columns": [
        {"name": column, "data_type": sql_types[kind], "checks": column_checks(column)} for column, kind in types.items()
    ],
    "checks": [{"schema": {}}],
}
source = DuckDBDataSourceImpl.from_existing_cursor(connection, "source")
result = ContractVerificationSession.execute(
    contract_yaml_sources=[ContractYamlSource.from_str(json.dumps(contract))], data_source_impls=[source]
)
if not result.is_ok:
    print(result.get_logs_str() if hasattr(result, "get_logs_str") else result)
print(f"{len(checks)} checks")
sys.exit(0 if result.is_ok else 1)
