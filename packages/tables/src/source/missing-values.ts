import { quoteLiteral } from "../plan/identifiers.ts";
import type { ColumnDeclaration } from "./logical-type.ts";
import type { PhysicalColumn } from "./table.ts";
import { typedText } from "./text-forms.ts";

/**
 * BOOLEAN, never null: a Parquet value is one that a token of `missing` means. Numbers and moments are compared as such,
 * since the text under which the engine shows one (`-999.00`) is not the one that people write. Undefined: no value is.
 */
export function parquetMissing(
  { physicalType, sql }: PhysicalColumn,
  text: string,
  declaration: ColumnDeclaration,
): string | undefined {
  const missing = declaration.missing ?? [];
  if (isNumber(physicalType)) return oneOf(sql, numberTokens(physicalType, declaration));
  // The engine shows a date without the midnight that a token may have.
  const shown = physicalType === "DATE" ? missing.map((token) => token.replace(/[T ]00:00(:00)?$/, "")) : missing;
  const texts = oneOf(text, shown.map(quoteLiteral));
  if (!physicalType.startsWith("TIMESTAMP")) return texts;
  const zoned = physicalType === "TIMESTAMP WITH TIME ZONE";
  const named = declaration.zone === undefined || declaration.zone === "none" ? "UTC" : declaration.zone;
  const zone = zoned ? named : "none";
  const moments = missing.map((token) => {
    const moment = /^\d{4}-\d{2}-\d{2}$/.test(token) ? `${token}T00:00:00` : token;
    return typedText(quoteLiteral(moment), { ...declaration, type: "timestamp", format: undefined, zone }).value;
  });
  return anyOf(texts, oneOf(zoned ? sql : `CAST(${sql} AS TIMESTAMP)`, moments));
}

function isNumber(physicalType: string): boolean {
  return /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL\(.*\))$/.test(physicalType);
}

/** The tokens that are numbers, as SQL values of the type; one that the type would have to round is none of its values. */
export function numberTokens(physicalType: string, { missing }: Pick<ColumnDeclaration, "missing">): string[] {
  return (missing ?? []).flatMap((token) => {
    if (physicalType === "DOUBLE" || physicalType === "FLOAT") {
      const written = /^[+-]?(([0-9]+(\.[0-9]*)?|\.[0-9]+)(e[+-]?[0-9]+)?|nan|inf|infinity)$/i.test(token);
      return written ? [`TRY_CAST(${quoteLiteral(token)} AS ${physicalType})`] : [];
    }
    const digits = /^([+-]?[0-9]*)(?:\.([0-9]*?)0*)?$/.exec(token);
    const [, whole = "", fraction = ""] = digits ?? [];
    if (digits === null || !/[0-9]/.test(token) || fraction.length > scaleOf(physicalType)) return [];
    const plain = fraction === "" ? whole : `${whole}.${fraction}`;
    return [`TRY_CAST(${quoteLiteral(/[0-9]/.test(whole) ? plain : `${whole}0.${fraction}`)} AS ${physicalType})`];
  });
}

function scaleOf(physicalType: string): number {
  return Number(/^DECIMAL\([0-9]+, ?([0-9]+)\)$/.exec(physicalType)?.[1] ?? 0);
}

/** BOOLEAN, never null: the value is one of these; undefined when there are none. */
export function oneOf(value: string, list: readonly string[]): string | undefined {
  return list.length === 0 ? undefined : `coalesce(${value} IN (${list.join(", ")}), false)`;
}

export function anyOf(...conditions: (string | undefined)[]): string | undefined {
  const stated = conditions.filter((condition) => condition !== undefined);
  return stated.length < 2 ? stated[0] : `(${stated.join(" OR ")})`;
}
