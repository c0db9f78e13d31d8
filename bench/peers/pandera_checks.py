"""The neutral checks as a Pandera schema; pandas and Polars differ in the module only."""


def build(pa, checks, dtypes):
    columns = {}
    for check in checks:
        column = columns.setdefault(check["column"], {"checks": [], "nullable": True})
        kind, value = check["kind"], check["value"]
        if kind == "type":
            column["dtype"] = dtypes[value]
        elif kind == "null_share" and value == 0:
            column["nullable"] = False
        elif kind == "null_share":
            column["checks"].append(dtypes["null_share"](value))
        elif kind == "minimum":
            column["checks"].append(pa.Check.ge(value))
        elif kind == "maximum":
            column["checks"].append(pa.Check.le(value))
        elif kind == "enum":
            column["checks"].append(pa.Check.isin(value))
        elif kind == "pattern":
            column["checks"].append(pa.Check.str_matches(value))
        elif kind == "min_length":
            column["checks"].append(pa.Check.str_length(min_value=value))
        elif kind == "max_length":
            column["checks"].append(pa.Check.str_length(max_value=value))
        else:
            column["checks"].append(dtypes[kind](value))
    return pa.DataFrameSchema(
        {
            name: pa.Column(column["dtype"], checks=column["checks"], nullable=column["nullable"])
            for name, column in columns.items()
        }
    )
