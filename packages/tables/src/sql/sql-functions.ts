/**
 * Functions and operators that a contract's SQL may use. Everything else is refused, so that a new engine version cannot
 * open a way to files, settings or the clock. What is on the list reads its arguments only, gives the same result for the
 * same arguments, and makes no text much longer than its arguments (no `repeat`, `lpad`, `format`).
 */
export const allowedFunctions: ReadonlySet<string> = new Set([
  // arithmetic
  ...["+", "-", "*", "/", "//", "%", "**", "^", "@", "&", "|", "~", "<<", ">>", "xor"],
  ...["add", "subtract", "multiply", "divide", "mod", "fmod", "pow", "power"],
  // mathematics
  ...["abs", "ceil", "ceiling", "floor", "round", "round_even", "trunc", "sign", "even", "sqrt", "cbrt"],
  ...["exp", "ln", "log", "log10", "log2", "sin", "cos", "tan", "cot", "asin", "acos", "atan", "atan2"],
  ...["degrees", "radians", "pi", "gcd", "lcm", "isnan", "isinf", "isfinite", "greatest", "least"],
  // texts
  ...["||", "concat", "concat_ws", "lower", "lcase", "upper", "ucase", "trim", "ltrim", "rtrim", "reverse"],
  ...["length", "len", "strlen", "char_length", "character_length", "bit_length", "ascii", "unicode", "ord", "chr"],
  ...["substr", "substring", "left", "right", "split_part", "translate", "replace", "strip_accents", "nfc_normalize"],
  ...["contains", "starts_with", "ends_with", "prefix", "suffix", "^@", "strpos", "instr", "position"],
  // patterns: LIKE, ILIKE, GLOB, SIMILAR TO and regular expressions
  ...["~~", "!~~", "~~*", "!~~*", "~~~", "like_escape", "not_like_escape", "ilike_escape", "not_ilike_escape"],
  ...["regexp_matches", "regexp_full_match", "regexp_extract", "regexp_replace"],
  // conditions (CASE, COALESCE, IFNULL and IF are syntax, not functions)
  "nullif",
  // dates and times
  ...["date_part", "datepart", "date_trunc", "datetrunc", "date_diff", "datediff", "date_sub", "datesub", "date_add"],
  ...["age", "last_day", "time_bucket", "timezone", "julian", "make_date", "make_timestamp", "to_timestamp"],
  ...["year", "month", "day", "hour", "minute", "second", "millisecond", "microsecond", "quarter", "week"],
  ...["weekofyear", "weekday", "isodow", "dayofweek", "dayofmonth", "dayofyear", "isoyear", "yearweek", "decade"],
  ...["century", "era", "epoch", "epoch_ms", "dayname", "monthname", "strftime", "strptime", "try_strptime"],
  ...["to_years", "to_months", "to_weeks", "to_days", "to_hours", "to_minutes", "to_seconds", "to_milliseconds"],
  "to_microseconds",
]);

/** Functions, and words that are functions without parentheses, whose value depends on when or where they run. */
export const volatileFunctions: ReadonlySet<string> = new Set([
  ...["random", "setseed", "uuid", "uuidv4", "uuidv7", "gen_random_uuid", "now", "today", "get_current_timestamp"],
  ...["get_current_time", "current_date", "current_time", "current_timestamp", "current_localtime"],
  ...["current_localtimestamp", "localtime", "localtimestamp", "transaction_timestamp", "txid_current"],
]);

/** Aggregates that people write where a rule looks at one row; any other is refused by the list as well. */
export const aggregateFunctions: ReadonlySet<string> = new Set([
  ...["count", "count_star", "count_if", "sum", "avg", "mean", "min", "max", "median", "mode", "stddev", "stddev_samp"],
  ...["stddev_pop", "variance", "var_samp", "var_pop", "corr", "quantile", "quantile_cont", "quantile_disc", "first"],
  ...["last", "any_value", "arg_min", "arg_max", "bool_and", "bool_or", "list", "array_agg", "string_agg", "histogram"],
  ...["approx_count_distinct", "entropy", "product", "fsum", "kurtosis", "skewness"],
]);

/** Types that a cast may name; others may come from an extension or hold more than one value. */
export const castTypes: ReadonlySet<string> = new Set([
  ...["BOOLEAN", "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT"],
  ...["UHUGEINT", "FLOAT", "DOUBLE", "DECIMAL", "VARCHAR", "DATE", "TIME", "TIMESTAMP", "TIMESTAMP WITH TIME ZONE"],
  ...["TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS", "INTERVAL", "UUID"],
]);
