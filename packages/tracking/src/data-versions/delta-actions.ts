import type { UserError } from "@gatewright/shared/errors/user-error.ts";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { readEvidenceText } from "../evidence-file.ts";
import type { DataContext } from "./data-context.ts";

/** What a table is after some commits. */
export interface DeltaState {
  tableId: string | undefined;
  columns: number | undefined;
  /** Active files by path and deletion vector: the two together name a file (PROTOCOL.md, "Action Reconciliation"). */
  files: Map<string, DeltaFile>;
}

export interface DeltaFile {
  /** As the log writes it. */
  path: string;
  bytes: number;
  rows: number | undefined;
  /** Rows of the file that are deleted stand elsewhere, so its bytes are not the table's data. */
  hasDeletions: boolean;
}

const maxBytes = 64 * 1024 * 1024;

/**
 * Carries out the actions of a commit, or of a checkpoint in JSON.
 * @param path of the file, relative to the working directory
 * @throws UserError with the line for what is no JSON and no action
 */
export async function applyCommit(state: DeltaState, path: string, context: DataContext): Promise<void> {
  const { text } = await readEvidenceText(path, { ...context, secrets: [] }, { maxBytes });
  const lines = text.split("\n");
  // A last line without its end is whole only if it is JSON, which is looked at like every other.
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    apply(state, actionOf(line, path, index + 1), path, index + 1);
  }
}

function apply(state: DeltaState, action: Record<string, unknown>, path: string, line: number): void {
  const metaData = action["metaData"];
  if (isRecord(metaData)) {
    const id = metaData["id"];
    if (typeof id === "string" && /^[\w-]{1,100}$/.test(id)) state.tableId = id;
    state.columns = columnsOf(metaData["schemaString"]);
  }
  const add = action["add"];
  if (isRecord(add)) {
    const { size } = add;
    if (typeof add["path"] !== "string" || typeof size !== "number")
      throw broken(path, line, "an `add` without path or size");
    state.files.set(nameOf(add["path"], add["deletionVector"]), {
      path: add["path"],
      bytes: size,
      rows: rowsOf(add["stats"]),
      hasDeletions: isRecord(add["deletionVector"]),
    });
  }
  const remove = action["remove"];
  if (isRecord(remove)) {
    if (typeof remove["path"] !== "string") throw broken(path, line, "a `remove` without path");
    state.files.delete(nameOf(remove["path"], remove["deletionVector"]));
  }
}

/** Rows are deleted by adding the file anew with a vector and removing it without, in one commit and in any order. */
function nameOf(path: string, deletionVector: unknown): string {
  if (!isRecord(deletionVector)) return JSON.stringify([path]);
  const { storageType, pathOrInlineDv, offset } = deletionVector;
  return JSON.stringify([path, storageType, pathOrInlineDv, offset ?? null]);
}

function actionOf(line: string, path: string, number: number): Record<string, unknown> {
  let action: unknown;
  try {
    action = JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw broken(path, number, "what is no JSON");
  }
  if (!isRecord(action)) throw broken(path, number, "what is no action");
  return action;
}

/** `stats` is JSON in a text, and may be missing. */
function rowsOf(stats: unknown): number | undefined {
  const value = parsed(stats);
  const rows = isRecord(value) ? value["numRecords"] : undefined;
  return typeof rows === "number" && Number.isSafeInteger(rows) && rows >= 0 ? rows : undefined;
}

function columnsOf(schema: unknown): number | undefined {
  const value = parsed(schema);
  const fields = isRecord(value) ? value["fields"] : undefined;
  return Array.isArray(fields) ? fields.length : undefined;
}

/** Statistics that cannot be read make the number of rows unknown, and nothing wrong. */
function parsed(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function broken(path: string, line: number, what: string): UserError {
  return evidenceError(`${path}:${line}: the commit of a Delta table has ${what} here.`, {
    location: { path, line },
    hint: "Was the file cut off? Fetch the table anew.",
  });
}
