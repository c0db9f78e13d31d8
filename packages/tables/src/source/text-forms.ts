import { quoteLiteral } from "../plan/identifiers.ts";
import type { ColumnDeclaration } from "./logical-type.ts";

export interface TypedSql {
  sqlType: string;
  /** NULL for a text that has not the form. */
  value: string;
}

/**
 * A text as a value of the declared type, exactly by the forms of docs/contract.md. The engine's own casts are lax
 * (`1e3`, ` 12 `, `1.5`, `1_000` are all integers to it), so that each form is checked before the cast.
 */
export function typedText(text: string, declaration: ColumnDeclaration): TypedSql {
  switch (declaration.type) {
    case undefined:
    case "string":
      return { sqlType: "VARCHAR", value: text };
    case "integer":
      return { sqlType: "BIGINT", value: integer(text) };
    case "number":
      return { sqlType: "DOUBLE", value: number(text, declaration.decimal) };
    case "boolean":
      return { sqlType: "BOOLEAN", value: boolean(text, declaration.booleanWords) };
    case "date":
      return { sqlType: "DATE", value: date(text, declaration.format) };
    case "timestamp":
      return timestamp(text, declaration);
  }
}

function guarded(text: string, form: string, cast: string): string {
  return `CASE WHEN regexp_full_match(${text}, ${quoteLiteral(form)}) THEN ${cast} END`;
}

/** Nearly every whole number is as the engine prints it: then no pattern is asked, which costs twice as much. */
function integer(text: string): string {
  const cast = `TRY_CAST(${text} AS BIGINT)`;
  return `CASE WHEN CAST(${cast} AS VARCHAR) = ${text} THEN ${cast} WHEN regexp_full_match(${text}, '[+-]?[0-9]+') THEN ${cast} END`;
}

/**
 * The engine's cast to DOUBLE is lax in three ways only: underscores, white space around, and a sign after a plus. What
 * begins with a digit, a minus or a point, and has neither of the others, is left to the cast alone: half the cost of a
 * pattern. All else (words, a plus sign) is held against the whole form.
 */
function number(text: string, decimal: "." | ","): string {
  const point = decimal === "," ? "," : "\\.";
  const form = `(?i)[+-]?(([0-9]+(${point}[0-9]*)?|${point}[0-9]+)(e[+-]?[0-9]+)?|nan|inf|infinity)`;
  if (decimal === ",") return guarded(text, form, `TRY_CAST(replace(${text}, ',', '.') AS DOUBLE)`);
  const cast = `TRY_CAST(${text} AS DOUBLE)`;
  const spaceAtEnd = [9, 10, 11, 12, 13, 32].map((code) => `ends_with(${text}, chr(${code}))`);
  // In the order of bytes: a comma (refused by the cast), minus, point, slash (refused), digits.
  const sure = `${text} >= ',' AND ${text} < ':' AND NOT contains(${text}, '_') AND NOT (${spaceAtEnd.join(" OR ")})`;
  return `CASE WHEN ${sure} THEN ${cast} WHEN regexp_full_match(${text}, ${quoteLiteral(form)}) THEN ${cast} END`;
}

function boolean(text: string, words: ColumnDeclaration["booleanWords"]): string {
  if (words === undefined) return `CASE lower(${text}) WHEN 'true' THEN true WHEN 'false' THEN false END`;
  const list = (texts: readonly string[]) => texts.map(quoteLiteral).join(", ");
  const branches = [
    words.true.length > 0 ? `WHEN ${text} IN (${list(words.true)}) THEN true` : "",
    words.false.length > 0 ? `WHEN ${text} IN (${list(words.false)}) THEN false` : "",
  ];
  return `CASE ${branches.join(" ")} END`;
}

function date(text: string, format: string | undefined): string {
  if (format !== undefined) return `CAST(${parsed(text, format)} AS DATE)`;
  // Printing the date again gives the same text for ISO 8601 only: cheaper than a pattern, and as strict.
  return `CASE WHEN strlen(${text}) = 10 AND CAST(TRY_CAST(${text} AS DATE) AS VARCHAR) = ${text} THEN TRY_CAST(${text} AS DATE) END`;
}

const isoDay = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
const isoMinute = "([01][0-9]|2[0-3]):[0-5][0-9]";
const isoSecond = ":[0-5][0-9](\\.[0-9]{1,9})?";
const isoOffset = "(Z|[+-]([01][0-9]|2[0-3])(:?[0-5][0-9])?)";

/** The engine's cast takes hours and offsets that do not exist, and no time without seconds before an offset. */
function isoTimestamp(text: string, offset: string, sqlType: string): string {
  const form = (seconds: string) => quoteLiteral(`${isoDay}[T ]${isoMinute}${seconds}${offset}`);
  const minutes = "2020-01-31T23:59".length;
  const completed = `left(${text}, ${minutes}) || ':00' || substr(${text}, ${minutes + 1})`;
  return [
    `CASE WHEN regexp_full_match(${text}, ${form(isoSecond)}) THEN TRY_CAST(${text} AS ${sqlType})`,
    `WHEN regexp_full_match(${text}, ${form("")}) THEN TRY_CAST(${completed} AS ${sqlType}) END`,
  ].join(" ");
}

function timestamp(text: string, { format, zone }: ColumnDeclaration): TypedSql {
  const zoned = zone !== undefined && zone !== "none" ? zone : undefined;
  if (format !== undefined) {
    const value = parsed(text, format);
    if (/%z|%Z/i.test(format)) return { sqlType: "TIMESTAMP WITH TIME ZONE", value };
    return zoned === undefined ? { sqlType: "TIMESTAMP", value } : inZone(value, zoned);
  }
  const local = isoTimestamp(text, "", "TIMESTAMP");
  if (zone === "none") return { sqlType: "TIMESTAMP", value: local };
  const withOffset = isoTimestamp(text, isoOffset, "TIMESTAMP WITH TIME ZONE");
  if (zoned === undefined) return { sqlType: "TIMESTAMP WITH TIME ZONE", value: withOffset };
  const read = inZone(local, zoned);
  return { ...read, value: `coalesce(${read.value}, ${withOffset})` };
}

function inZone(timestampSql: string, zone: string): TypedSql {
  return { sqlType: "TIMESTAMP WITH TIME ZONE", value: `((${timestampSql}) AT TIME ZONE ${quoteLiteral(zone)})` };
}

/** The engine's parser skips white space, and takes `20` for a year of four digits and `infinity` for every format. */
function parsed(text: string, format: string): string {
  return guarded(text, formOf(format), `TRY_STRPTIME(${text}, ${quoteLiteral(format)})`);
}

/** What a text of a strptime format looks like, as far as the engine's parser is lax about it. */
function formOf(format: string): string {
  return format.replaceAll(/%-?[a-zA-Z%]|\s+|[^%\s]|%/g, (part) => {
    if (/^\s/.test(part)) return "\\s+";
    if (part === "%%") return "%";
    if (!/^%./.test(part)) return part.replace(/[\\^$.*+?()[\]{}|]/, "\\$&");
    const letter = part.at(-1) ?? "";
    if ("YG".includes(letter)) return "[0-9]{4}";
    if ("dmyHIMSUWV".includes(letter)) return "[0-9]{1,2}";
    return letter === "c" ? "\\S+\\s\\S+" : "\\S*";
  });
}

/** SQL of a text without the white space around it. */
export function trimmed(text: string): string {
  return `trim(${text}, e' \\t\\r\\n')`;
}
