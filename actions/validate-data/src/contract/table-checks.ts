import type { YamlDocument } from "@gatewright/shared/document/yaml-document.ts";
import type { Severity } from "@gatewright/shared/report/finding.ts";
import type { Check, CheckFrame, ContractColumn, Range } from "./contract.ts";
import { contractFault, type Pointer } from "./contract-fault.ts";
import { type ContractFile, nameList, type RowBounds } from "./contract-file.ts";
import { readShare } from "./limits.ts";

/** Checks about the table that stand at the top of the contract, and those that come with every table. */
export function tableChecks(document: YamlDocument, file: ContractFile, columns: readonly ContractColumn[]): Check[] {
  const frame = (pointer: Pointer, severity: Severity = "error"): CheckFrame => ({
    severity,
    name: undefined,
    where: undefined,
    by: [],
    mostly: 1,
    environments: undefined,
    location: document.locateKey(pointer),
  });
  const checks: Check[] = [{ rule: "structure", ...frame(["data"]), implied: true }];
  if (columns.length > 0) checks.push({ rule: "columns", ...frame(["columns"]) });
  checks.push(...extraColumnsCheck(file, columns, frame));
  if (file.column_order === true) {
    if (columns.length === 0) {
      throw contractFault(
        document,
        ["column_order"],
        "column_order has no columns to put in order.",
        "Declare the columns, in order, under columns.",
      );
    }
    checks.push({ rule: "column-order", ...frame(["column_order"]) });
  }
  checks.push(...rowChecks(document, file, frame));
  if (file.key !== undefined) checks.push({ rule: "key", columns: nameList(file.key), ...frame(["key"]) });
  if (file.duplicate_rows !== undefined) {
    const limit = readShare({ document, pointer: [] }, ["duplicate_rows"], file.duplicate_rows);
    checks.push({ rule: "duplicate-rows", limit, ...frame(["duplicate_rows"]) });
  }
  return checks;
}

type Frame = (pointer: Pointer, severity?: Severity) => CheckFrame;

/** A contract that declares no columns says nothing about which ones there may be, unless it does so by `extra_columns`. */
function extraColumnsCheck(file: ContractFile, columns: readonly ContractColumn[], frame: Frame): Check[] {
  const stated = file.extra_columns;
  if (stated === "ignore" || (stated === undefined && columns.length === 0)) return [];
  if (stated === undefined) return [{ rule: "extra-columns", ...frame(["columns"], "warn"), implied: true }];
  return [{ rule: "extra-columns", ...frame(["extra_columns"], stated) }];
}

/** An empty table fails, whatever severity the stated bounds have, unless the contract says `rows: {min: 0}`. */
function rowChecks(document: YamlDocument, file: ContractFile, frame: Frame): Check[] {
  const { rows } = file;
  const nonEmpty: Check = {
    rule: "rows",
    range: [1, null],
    ...frame(rows === undefined ? ["data"] : ["rows"]),
    implied: true,
  };
  if (rows === undefined) return [nonEmpty];
  const { severity = "error", ...bounds } = rows;
  const range = readRowBounds(document, ["rows"], bounds);
  const [low, high] = range;
  const stated: Check[] =
    bounds.min === undefined && high === null
      ? []
      : bounds.min === 0 && high === null
        ? []
        : [{ rule: "rows", range, ...frame(["rows"], severity) }];
  const guarded = low === 0 || (stated.length > 0 && severity === "error");
  return guarded ? stated : [nonEmpty, ...stated];
}

export function readRowBounds(document: YamlDocument, pointer: Pointer, { min, max }: RowBounds): Range {
  if (min !== undefined && max !== undefined && min > max) {
    throw contractFault(
      document,
      [...pointer, "max"],
      `no table has at least ${min} and at most ${max} rows.`,
      "Swap or mend the two bounds.",
    );
  }
  if (min === undefined && max === 0) {
    throw contractFault(
      document,
      [...pointer, "max"],
      "a table of at most 0 rows is empty, and an empty table fails.",
      "State min: 0 too if it is meant.",
    );
  }
  return [min ?? 1, max ?? null];
}
