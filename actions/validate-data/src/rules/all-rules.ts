import type { RuleId } from "../contract/contract.ts";
import { columnOrder } from "./column-order.ts";
import { columns } from "./columns.ts";
import { correlation } from "./correlation.ts";
import { distinct } from "./distinct.ts";
import { distinctShare } from "./distinct-share.ts";
import { duplicateRows } from "./duplicate-rows.ts";
import { entropy } from "./entropy.ts";
import { enumeration } from "./enum.ts";
import { extraColumns } from "./extra-columns.ts";
import { finite } from "./finite.ts";
import { format } from "./format.ts";
import { freshness } from "./freshness.ts";
import { iqrOutliers } from "./iqr-outliers.ts";
import { key } from "./key.ts";
import { maxLength } from "./max-length.ts";
import { maximum } from "./maximum.ts";
import { mean } from "./mean.ts";
import { median } from "./median.ts";
import { minLength } from "./min-length.ts";
import { minimum } from "./minimum.ts";
import { monotonic } from "./monotonic.ts";
import { mostCommonShare } from "./most-common-share.ts";
import { notEnum } from "./not-enum.ts";
import { nulls } from "./nulls.ts";
import { pattern } from "./pattern.ts";
import { quantile } from "./quantile.ts";
import { references } from "./references.ts";
import { required } from "./required.ts";
import { rows } from "./rows.ts";
import type { Rule } from "./rule.ts";
import { sql } from "./sql.ts";
import { std } from "./std.ts";
import { structure } from "./structure.ts";
import { sum } from "./sum.ts";
import { type } from "./type.ts";
import { unique } from "./unique.ts";
import { zScoreOutliers } from "./z-score-outliers.ts";

/** Every rule under its id, in the order in which a report shows them. */
export const rules = {
  structure,
  columns,
  "extra-columns": extraColumns,
  "column-order": columnOrder,
  rows,
  key,
  "duplicate-rows": duplicateRows,
  sql,
  references,
  correlation,
  type,
  finite,
  required,
  nulls,
  minimum,
  maximum,
  enum: enumeration,
  "not-enum": notEnum,
  pattern,
  format,
  "min-length": minLength,
  "max-length": maxLength,
  unique,
  monotonic,
  freshness,
  mean,
  std,
  sum,
  median,
  quantile,
  distinct,
  "distinct-share": distinctShare,
  "most-common-share": mostCommonShare,
  entropy,
  "z-score-outliers": zScoreOutliers,
  "iqr-outliers": iqrOutliers,
} as const satisfies Record<RuleId, Rule>;
