import { basename, extname } from "node:path";
import { sha256Hex } from "@gatewright/shared/digest/digest.ts";
import { readYamlDocument, type YamlDocument } from "@gatewright/shared/document/yaml-document.ts";
import { validate } from "@gatewright/shared/schemas/contract.v1.generated.js";
import type { TableFormat } from "@gatewright/tables/source/table.ts";
import type { Check, Contract } from "./contract.ts";
import { contractFault } from "./contract-fault.ts";
import { type ContractFile, nameList } from "./contract-file.ts";
import { readData } from "./data-declaration.ts";
import { readColumns } from "./declared-columns.ts";
import { refuseDuplicateChecks } from "./duplicate-checks.ts";
import { effectiveChecks } from "./effective-checks.ts";
import { readRules } from "./rules-list.ts";
import { tableChecks } from "./table-checks.ts";

/**
 * A contract from its text: short forms written out, every expectation one check with the place that states it.
 * @param path as it is shown to the user, relative to the working directory
 * @throws UserError (`configuration`) for everything that makes the contract wrong whatever the data
 */
export function readContract(text: string, path: string): Contract {
  const document = readYamlDocument(text, path, validate, "contract");
  const file = document.value;
  if (!isContractFile(file)) throw new Error("A contract that its schema accepted is none.");
  const data = readData(document, file);
  const textFormat = isTextFormat(data.format, data.paths);
  const { columns, checks: columnChecks } = readColumns(document, file, textFormat);
  const rules = readRules(document, file, columns, textFormat);
  const checks: Check[] = [...tableChecks(document, file, columns), ...columnChecks, ...rules];
  refuseDuplicateChecks(checks);
  const contract: Contract = {
    name: file.name ?? basename(path, extname(path)),
    path,
    digest: `sha256:${sha256Hex(text)}`,
    bytes: Buffer.byteLength(text),
    data,
    columns,
    checks,
    redact: new Set(nameList(file.report?.redact)),
    ...(file.report?.redact === undefined ? {} : { redactLocation: document.locateKey(["report", "redact"]) }),
    sampleRows: file.report?.sample_rows ?? 10,
  };
  refuseNoChecks(document, contract);
  return contract;
}

/** The schema says what a contract file is; `ContractFile` is its type. */
function isContractFile(value: unknown): value is ContractFile {
  return validate(value);
}

function refuseNoChecks(document: YamlDocument, contract: Contract): void {
  if (effectiveChecks(contract, undefined).length > 0) return;
  throw contractFault(
    document,
    ["contract"],
    `${contract.name} states no check, so every file would pass.`,
    "Declare columns with their types, rows, a key or rules; `gatewright propose --data FILE` writes a first contract.",
  );
}

/** Whether values are texts whose form is checked; only Parquet has types of its own. */
function isTextFormat(format: TableFormat | undefined, paths: readonly string[]): boolean {
  if (format !== undefined) return format !== "parquet";
  return !paths.some((path) => /\.(parquet|pq)$/i.test(path));
}
