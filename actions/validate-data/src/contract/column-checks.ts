import { checkBounds, readBound } from "./column-bounds.ts";
import { checkEnumAgainst, readEnum } from "./column-values.ts";
import type { Check, CheckFrame, ColumnCheck, ContractColumn, Range, StringFormat } from "./contract.ts";
import { contractFault, type Pointer } from "./contract-fault.ts";
import { type ColumnCheckKey, type ColumnCheckKeys, columnCheckKeys } from "./contract-file.ts";
import { durationMs } from "./duration.ts";
import { type Place, readRange, readShare } from "./limits.ts";
import { refuseWrongType, temporal } from "./meaningful-keys.ts";
import { portablePattern } from "./pattern.ts";

/** Where the check keys of one column stand: under `columns`, or in a rule. */
export interface ColumnScope extends Place {
  column: ContractColumn;
  /** The engine checks the form of texts itself (everything but Parquet). */
  textFormat: boolean;
  /** What stands beside the check that `key` states. */
  frame: (key: ColumnCheckKey) => CheckFrame;
}

const stringFormats = ["email", "uri", "uuid", "ipv4", "ipv6", "date", "date-time", "json"] as const;

/** Keys that judge each value by itself, so that a share of them can be tolerated by `mostly`. */
export const valueCheckKeys: ReadonlySet<ColumnCheckKey> = new Set<ColumnCheckKey>([
  "minimum",
  "maximum",
  "exclusive_minimum",
  "exclusive_maximum",
  "enum",
  "not_enum",
  "pattern",
  "format",
  "min_length",
  "max_length",
]);

/** Every check that the keys state, in a fixed order. Keys that cannot hold, or that say nothing, are the contract's fault. */
export function columnChecks(scope: ColumnScope, keys: ColumnCheckKeys): Check[] {
  for (const key of columnCheckKeys) if (keys[key] !== undefined) refuseWrongType(scope, key);
  checkBounds(scope, keys);
  checkEnumAgainst(scope, keys);
  refuseImpossibleNulls(scope, keys);
  return columnCheckKeys.flatMap((key) => {
    return checksOf(scope, key, keys).map((check) => ({ column: scope.column.name, ...check, ...scope.frame(key) }));
  });
}

type BareCheck = ColumnCheck extends infer C ? (C extends unknown ? Omit<C, "column"> : never) : never;

function checksOf(scope: ColumnScope, key: ColumnCheckKey, keys: ColumnCheckKeys): BareCheck[] {
  switch (key) {
    case "required":
      return keys.required === true ? [{ rule: "required" }] : [];
    case "unique":
      return keys.unique === true ? [{ rule: "unique" }] : [];
    case "nulls":
      return keys.nulls === undefined ? [] : [{ rule: "nulls", limit: readShare(scope, ["nulls"], keys.nulls) }];
    case "minimum":
    case "exclusive_minimum":
    case "maximum":
    case "exclusive_maximum": {
      const bound = keys[key];
      if (bound === undefined) return [];
      const rule = key.endsWith("minimum") ? "minimum" : "maximum";
      return [{ rule, bound: readBound(scope, key, bound).bound, exclusive: key.startsWith("exclusive") }];
    }
    case "enum":
      return keys.enum === undefined ? [] : [readEnumCheck(scope, keys.enum, keys)];
    case "other":
      if (keys.other === undefined || keys.enum !== undefined) return [];
      throw fault(
        scope,
        ["other"],
        "other stands without enum, so it limits nothing",
        "State the allowed values under enum.",
      );
    case "not_enum":
      return keys.not_enum === undefined
        ? []
        : [{ rule: "not-enum", values: readEnum(scope, "not_enum", keys.not_enum) }];
    case "pattern":
      return keys.pattern === undefined ? [] : [{ rule: "pattern", pattern: readPattern(scope, keys.pattern) }];
    case "format":
      // On dates and timestamps `format` declares how they are written; it is no check.
      return keys.format === undefined || temporal.includes(scope.column.type ?? "")
        ? []
        : [{ rule: "format", format: readStringFormat(scope, keys.format) }];
    case "min_length":
      return keys.min_length === undefined ? [] : [{ rule: "min-length", length: keys.min_length }];
    case "max_length":
      return keys.max_length === undefined ? [] : [{ rule: "max-length", length: keys.max_length }];
    case "monotonic": {
      if (keys.monotonic === undefined) return [];
      const direction = keys.monotonic.endsWith("increasing") ? "increasing" : "decreasing";
      return [{ rule: "monotonic", direction, strict: keys.monotonic.startsWith("strictly") }];
    }
    case "freshness": {
      if (keys.freshness === undefined) return [];
      const maxAgeMs = durationMs(keys.freshness);
      if (maxAgeMs > 0) return [{ rule: "freshness", maxAgeMs, text: keys.freshness }];
      throw fault(scope, ["freshness"], "freshness of 0 cannot be kept", "State the greatest age, e.g. 48h or 7d.");
    }
    case "mean":
    case "std":
    case "sum":
    case "median":
    case "distinct":
    case "entropy": {
      const range = keys[key];
      if (range === undefined) return [];
      const least = key === "std" || key === "distinct" || key === "entropy" ? 0 : undefined;
      return [{ rule: key, range: readRange(scope, [key], range, { least }) }];
    }
    case "distinct_share":
      return keys.distinct_share === undefined
        ? []
        : [{ rule: "distinct-share", range: readRange(scope, [key], keys.distinct_share, { least: 0, greatest: 1 }) }];
    case "most_common_share": {
      if (keys.most_common_share === undefined) return [];
      return [
        {
          rule: "most-common-share",
          range: readRange(scope, [key], keys.most_common_share, { least: 0, greatest: 1 }),
        },
      ];
    }
    case "quantiles":
      return readQuantiles(scope, keys.quantiles ?? {});
    case "outliers": {
      const { z, iqr } = keys.outliers ?? {};
      const checks: BareCheck[] = [];
      if (z !== undefined) {
        const limit = readShare(scope, ["outliers", "z", "share"], z.share);
        checks.push({ rule: "z-score-outliers", threshold: z.threshold, limit });
      }
      if (iqr !== undefined) {
        const limit = readShare(scope, ["outliers", "iqr", "share"], iqr.share);
        checks.push({ rule: "iqr-outliers", factor: iqr.factor, limit });
      }
      return checks;
    }
  }
}

function readQuantiles(scope: ColumnScope, quantiles: Record<string, Range>): BareCheck[] {
  const read = Object.entries(quantiles)
    .map(([name, range]) => ({
      name,
      // Decimal shift: 99.9 / 100 is not the number 0.999.
      probability: Number(`${name.slice(1)}e-2`),
      range: readRange(scope, ["quantiles", name], range),
    }))
    .sort((a, b) => a.probability - b.probability);
  for (const [index, { name, range }] of read.entries()) {
    const [, high] = range;
    const smaller = read.slice(0, index).find((other) => high !== null && (other.range[0] ?? high) > high);
    if (smaller === undefined) continue;
    throw fault(
      scope,
      ["quantiles", name],
      `${name} can be at most ${high} but ${smaller.name}, which is never greater, must be at least ${smaller.range[0]}`,
      "Mend one of the two ranges.",
    );
  }
  return read.map(({ probability, range }) => ({ rule: "quantile", probability, range }));
}

function readEnumCheck(scope: ColumnScope, values: (string | number | boolean)[], keys: ColumnCheckKeys): BareCheck {
  const other = keys.other === undefined ? undefined : readShare(scope, ["other"], keys.other);
  return { rule: "enum", values: readEnum(scope, "enum", values), other };
}

function readPattern(scope: ColumnScope, pattern: string): string {
  try {
    portablePattern(pattern);
    return pattern;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw fault(
      scope,
      ["pattern"],
      `the pattern ${JSON.stringify(pattern)} cannot be used: ${error.message}`,
      "Patterns keep to what ECMAScript and RE2 read alike; docs/contract.md lists it.",
    );
  }
}

function readStringFormat(scope: ColumnScope, format: string): StringFormat {
  const known = stringFormats.find((word) => word === format);
  if (known !== undefined) return known;
  const strptime = format.includes("%")
    ? "A strptime format belongs to a column of type date or timestamp."
    : undefined;
  throw fault(
    scope,
    ["format"],
    `${JSON.stringify(format)} is no format of texts`,
    strptime ?? `Known formats: ${stringFormats.join(", ")}.`,
  );
}

function refuseImpossibleNulls(scope: ColumnScope, keys: ColumnCheckKeys): void {
  if (keys.required === true && keys.nulls !== undefined && keys.nulls !== 0) {
    throw fault(
      scope,
      ["nulls"],
      `required: true allows no null, nulls: ${keys.nulls} allows some`,
      "Keep one of the two.",
    );
  }
}

function fault(scope: Place, path: Pointer, message: string, hint: string): Error {
  return contractFault(scope.document, [...scope.pointer, ...path], `${message}.`, hint);
}
