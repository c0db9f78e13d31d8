import type { YamlDocument } from "@gatewright/shared/document/yaml-document.ts";
import type { Severity } from "@gatewright/shared/report/finding.ts";
import { type ColumnScope, columnChecks, valueCheckKeys } from "./column-checks.ts";
import type { Check, CheckFrame, ContractColumn } from "./contract.ts";
import { contractFault, type Pointer } from "./contract-fault.ts";
import { type ColumnCheckKey, type ColumnFile, type ContractFile, columnCheckKeys, nameList } from "./contract-file.ts";
import { isKnownZone, strptimeFault } from "./temporal-text.ts";

/** The columns of the contract in the order of its lines, and the checks that stand in them. */
export function readColumns(
  document: YamlDocument,
  file: ContractFile,
  textFormat: boolean,
): { columns: ContractColumn[]; checks: Check[] } {
  const columns: ContractColumn[] = [];
  const checks: Check[] = [];
  for (const [name, declared] of inFileOrder(document, file.columns ?? {})) {
    const column = readColumn(document, name, declared, file);
    columns.push(column);
    checks.push(...checksOfColumn(document, column, declared, textFormat));
  }
  return { columns, checks };
}

/** JavaScript puts keys that look like numbers first; the contract's own order is that of its lines. */
function inFileOrder(document: YamlDocument, columns: Record<string, ColumnFile>): [string, ColumnFile][] {
  return Object.entries(columns)
    .map((entry) => ({ entry, place: document.locateKey(["columns", entry[0]]) }))
    .sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0))
    .map(({ entry }) => entry);
}

function readColumn(document: YamlDocument, name: string, declared: ColumnFile, file: ContractFile): ContractColumn {
  const pointer = ["columns", name];
  refuseUnusableDeclaration(document, pointer, declared);
  const temporal = declared.type === "date" || declared.type === "timestamp";
  return {
    name,
    type: declared.type,
    missing: declared.missing ?? file.data.missing,
    trim: declared.trim ?? false,
    format: temporal ? declared.format : undefined,
    zone: declared.zone,
    booleanWords: declared.words,
    decimal: declared.decimal ?? file.data.decimal ?? ".",
    optional: declared.optional ?? false,
    environments: declared.environments === undefined ? undefined : nameList(declared.environments),
    ...(declared.role === undefined ? {} : { role: declared.role }),
    location: document.locateKey(pointer),
  };
}

function refuseUnusableDeclaration(document: YamlDocument, pointer: Pointer, declared: ColumnFile): void {
  const { type } = declared;
  const name = String(pointer[1]);
  const onlyFor = { words: "boolean", zone: "timestamp", decimal: "number" } as const;
  for (const key of ["words", "zone", "decimal"] as const) {
    if (declared[key] === undefined || type === onlyFor[key]) continue;
    throw contractFault(
      document,
      [...pointer, key],
      `${key} has no meaning for column "${name}" ${type === undefined ? "without a type" : `of type ${type}`}.`,
      `It belongs to columns of type ${onlyFor[key]}.`,
    );
  }
  if (declared.zone !== undefined && !isKnownZone(declared.zone)) {
    throw contractFault(
      document,
      [...pointer, "zone"],
      `${JSON.stringify(declared.zone)} is no known time zone.`,
      "Write none, UTC, or an IANA name such as Europe/Paris.",
    );
  }
  const both = declared.words?.true.find((word) => declared.words?.false.includes(word));
  if (both !== undefined) {
    throw contractFault(
      document,
      [...pointer, "words"],
      `the word ${JSON.stringify(both)} means both true and false.`,
      "Keep it in one of the two lists.",
    );
  }
  if ((type === "date" || type === "timestamp") && declared.format !== undefined) {
    const reason = strptimeFault(declared.format, type);
    if (reason === undefined) return;
    throw contractFault(
      document,
      [...pointer, "format"],
      `${JSON.stringify(declared.format)} is no format of a ${type}: ${reason}.`,
      `Write a strptime format such as ${type === "date" ? "%d.%m.%Y" : "%Y-%m-%d %H:%M:%S"}, or nothing for ISO 8601.`,
    );
  }
}

function checksOfColumn(
  document: YamlDocument,
  column: ContractColumn,
  declared: ColumnFile,
  textFormat: boolean,
): Check[] {
  const pointer = ["columns", column.name];
  const severityOf = columnSeverity(document, pointer, declared);
  const plain = { name: undefined, where: undefined, by: [], mostly: 1, environments: column.environments };
  const implied: Check[] = [];
  if (column.type !== undefined) {
    const location = document.locateKey([...pointer, "type"]);
    implied.push({ ...plain, rule: "type", column: column.name, severity: severityOf("type"), location });
    if (column.type === "number") {
      implied.push({
        ...plain,
        rule: "finite",
        column: column.name,
        severity: severityOf("finite"),
        location,
        implied: true,
      });
    }
  }
  const frame = (key: ColumnCheckKey): CheckFrame => ({
    ...plain,
    severity: severityOf(key),
    where: declared.where,
    by: nameList(declared.by),
    mostly: isTolerant(key, declared) ? (declared.mostly ?? 1) : 1,
    location: document.locateKey([...pointer, key]),
  });
  const scope: ColumnScope = { document, pointer, column, textFormat, frame };
  const stated = columnChecks(scope, declared);
  refuseIdleFrame(document, pointer, declared, stated);
  return [...implied, ...stated];
}

/** Whether `mostly` speaks about this check; `other` is an enum's own tolerance. */
function isTolerant(key: ColumnCheckKey, keys: ColumnFile): boolean {
  return valueCheckKeys.has(key) && !(key === "enum" && keys.other !== undefined);
}

/** `where`, `by` and `mostly` that no check of the column reads would look like a limit and be none. */
function refuseIdleFrame(document: YamlDocument, pointer: Pointer, declared: ColumnFile, stated: Check[]): void {
  for (const key of ["where", "by", "mostly"] as const) {
    if (declared[key] === undefined) continue;
    const read = key === "mostly" ? columnCheckKeys.some((name) => isRead(name, declared)) : stated.length > 0;
    if (read) continue;
    throw contractFault(
      document,
      [...pointer, key],
      `${key} stands beside no check that it could change.`,
      key === "mostly"
        ? "It is for minimum, maximum, enum, not_enum, pattern, format and lengths; null values have nulls."
        : "State a check in this column, or remove it.",
    );
  }
}

function isRead(key: ColumnCheckKey, declared: ColumnFile): boolean {
  return declared[key] !== undefined && isTolerant(key, declared);
}

function columnSeverity(
  document: YamlDocument,
  pointer: Pointer,
  declared: ColumnFile,
): (key: ColumnCheckKey | "type" | "finite") => Severity {
  const { severity } = declared;
  if (severity === undefined || typeof severity === "string") return () => severity ?? "error";
  const stated = new Map(Object.entries(severity));
  for (const key of stated.keys()) {
    const known = columnCheckKeys.find((name) => name === key);
    const present =
      key === "default" ||
      (key === "type" && declared.type !== undefined) ||
      (key === "finite" && declared.type === "number") ||
      (known !== undefined && declared[known] !== undefined);
    if (present) continue;
    throw contractFault(
      document,
      [...pointer, "severity", key],
      `severity names ${key}, which the column does not state.`,
      "Remove the entry, or state the check.",
    );
  }
  return (key) => stated.get(key) ?? stated.get("default") ?? "error";
}
