import { quoteLiteral } from "@gatewright/tables/plan/identifiers.ts";
import type { StringFormat } from "../contract/contract.ts";
import { allOf, hasText, textOf } from "./conditions.ts";
import { defineRule } from "./rule.ts";
import { shareOfRows, values } from "./share-of-rows.ts";

const octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
const ipv4 = `${octet}(?:\\.${octet}){3}`;
const group = "[0-9A-Fa-f]{1,4}";
const tail = `(?:${group}:${group}|${ipv4})`;
// RFC 4291, section 2.2: all positions that `::` can have.
const ipv6 = [
  `(?:${group}:){6}${tail}`,
  `::(?:${group}:){5}${tail}`,
  `(?:${group})?::(?:${group}:){4}${tail}`,
  `(?:(?:${group}:){0,1}${group})?::(?:${group}:){3}${tail}`,
  `(?:(?:${group}:){0,2}${group})?::(?:${group}:){2}${tail}`,
  `(?:(?:${group}:){0,3}${group})?::${group}:${tail}`,
  `(?:(?:${group}:){0,4}${group})?::${tail}`,
  `(?:(?:${group}:){0,5}${group})?::${group}`,
  `(?:(?:${group}:){0,6}${group})?::`,
].join("|");
const label = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";

/** SQL that is true when the text has the form. Each pattern has to match the whole text. */
const forms = {
  // The addr-spec of RFC 5322 without quoted local parts and comments, with a dotted domain.
  email: (text) => full(text, `${atom}(?:\\.${atom})*@(?:${label}\\.)+${label}`),
  // RFC 3986: a scheme, then only characters that may stand in a URI, percent signs with two hex digits.
  uri: (text) => full(text, "[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+"),
  uuid: (text) => full(text, "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"),
  ipv4: (text) => full(text, ipv4),
  ipv6: (text) => full(text, ipv6),
  // RFC 3339: the form first, then whether the day exists.
  date: (text) => allOf(full(text, "[0-9]{4}-[0-9]{2}-[0-9]{2}"), `try_strptime(${text}, '%Y-%m-%d') IS NOT NULL`),
  "date-time": (text) =>
    allOf(
      full(
        text,
        "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\\.[0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])",
      ),
      `try_strptime(left(${text}, 10), '%Y-%m-%d') IS NOT NULL`,
    ),
  // The engine's parser takes NaN, Infinity and a comma behind the last element, which JSON does not have; what stands in
  // quotes does not count.
  json: (text) =>
    allOf(
      `json_valid(${text})`,
      `NOT regexp_matches(regexp_replace(${text}, '"(?:[^"\\\\]|\\\\.)*"', '', 'g'), '(?i)nan|inf|,\\s*[}\\]]')`,
    ),
} as const satisfies Record<StringFormat, (text: string) => string>;

export const format = defineRule("format", {
  title: "Texts have the named form",
  meaning: "email, uri, uuid, ipv4, ipv6, date, date-time (RFC 3339, with an offset) or json. Nulls do not take part.",
  example: "columns: {contact: {type: string, format: email}}",
  formula: "share of values that have not the form, among the values that are not null",
  plan: (check, context) => {
    const column = context.column(check.column);
    return shareOfRows({
      check,
      when: context.when,
      considered: hasText(column),
      failing: allOf(hasText(column), `NOT coalesce(${forms[check.format](textOf(column))}, false)`),
      noun: values,
      verb: {
        one: `has not the form of ${nounOf(check.format)}`,
        many: `have not the form of ${nounOf(check.format)}`,
      },
      all: { one: `has the form of ${nounOf(check.format)}`, many: `have the form of ${nounOf(check.format)}` },
      allowed: "",
      threshold: `format ${check.format}`,
      shows: [column],
      tellExamples: true,
      hint: "Correct the values.",
    });
  },
});

function full(text: string, expression: string): string {
  return `regexp_full_match(${text}, ${quoteLiteral(expression)})`;
}

function nounOf(name: StringFormat): string {
  const nouns = {
    email: "an e-mail address",
    uri: "a URI",
    uuid: "a UUID",
    ipv4: "an IPv4 address",
    ipv6: "an IPv6 address",
    date: "a date (RFC 3339)",
    "date-time": "a date-time (RFC 3339)",
    json: "JSON",
  } as const satisfies Record<StringFormat, string>;
  return nouns[name];
}
