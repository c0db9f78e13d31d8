import { realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { configurationError, evidenceError, UserError } from "@gatewright/shared/errors/user-error.ts";
import type { EvaluateContext } from "@gatewright/shared/runtime/action.ts";
import type { Engine } from "@gatewright/tables/engine/engine.ts";
import { openTable } from "@gatewright/tables/source/open-table.ts";
import type { Table } from "@gatewright/tables/source/table.ts";
import type { Check, Contract } from "./contract/contract.ts";
import { lines, type NamedContract } from "./contracts-to-check.ts";
import type { Inputs } from "./inputs.generated.ts";
import { clip, enumerate } from "./wording/phrases.ts";

/** A contract with its data, opened as far as it could be. */
export interface OpenedSubject {
  path: string;
  contract: Contract | UserError;
  table: Table | UserError | undefined;
  /** Tables of `references` checks by path. */
  references: Map<string, Table | UserError>;
  notes: string[];
}

type OpenContext = Pick<EvaluateContext<Inputs>, "inputs" | "policyWins" | "workingDirectory" | "host">;

/**
 * Opens the data of every contract, before the engine is locked. What cannot be opened is that subject's finding; the
 * others are still evaluated.
 */
export async function openSubjects(
  contracts: readonly NamedContract[],
  context: OpenContext,
  engine: () => Promise<Engine>,
): Promise<OpenedSubject[]> {
  const subjects: OpenedSubject[] = [];
  const readable = contracts.filter(({ contract }) => !(contract instanceof UserError)).length;
  for (const { path, contract, notes: where } of contracts) {
    const references = new Map<string, Table | UserError>();
    if (contract instanceof UserError) {
      subjects.push({ path, contract, table: undefined, references, notes: where });
      continue;
    }
    const { paths, named, notes } = dataPaths(contract, context, readable);
    const { host, workingDirectory: root } = context;
    const open = async (declared: Contract["data"], mayLeave: boolean) => {
      for (const declaredPath of declared.paths) if (!mayLeave) refuseOutside(declaredPath, root, contract);
      const { temporaryDirectory, signal } = host;
      const table = await openTable({ ...declared, root }, { engine: await engine(), temporaryDirectory, signal });
      if (!mayLeave) await refuseGitFiles(table);
      return table;
    };
    const table = await attempt(() => open({ ...contract.data, paths }, named));
    for (const reference of contract.checks.filter(isReference)) {
      if (references.has(reference.path)) continue;
      const declared = { paths: [reference.path], format: undefined, dialect: {}, hivePartitions: false };
      references.set(reference.path, await attempt(() => open(declared, false)));
    }
    subjects.push({ path, contract, table, references, notes: [...where, ...notes] });
  }
  return subjects;
}

/** From here on the engine reads the opened files only: before any SQL of a contract is looked at. */
export async function lockToTables(opened: readonly OpenedSubject[], engine: () => Promise<Engine>): Promise<void> {
  const tables = opened.flatMap(({ table, references }) => [table, ...references.values()]).filter(isTable);
  if (tables.length > 0) await (await engine()).lock(tables.flatMap(({ enginePaths }) => enginePaths));
}

export function isTable(value: Table | UserError | undefined): value is Table {
  return value !== undefined && !(value instanceof UserError);
}

/** The contract's own paths, or the input's, unless the base's policy wins (design section 2). */
function dataPaths(
  contract: Contract,
  { inputs, policyWins }: OpenContext,
  readable: number,
): { paths: string[]; named: boolean; notes: string[] } {
  const given = lines(inputs.data);
  const stated = contract.data.paths;
  if (given.length === 0) return { paths: stated, named: false, notes: [] };
  const shown = enumerate(given.map((path) => clip(path, 120)));
  const same = given.length === stated.length && given.every((path, index) => path === stated[index]);
  if (same) return { paths: stated, named: !policyWins, notes: [] };
  if (policyWins && stated.length > 0) {
    const note = `The input data (${shown}) was not used: on a pull request the contract's data.path, ${enumerate(stated.map((path) => clip(path, 120)))}, counts.`;
    return { paths: stated, named: false, notes: [note] };
  }
  if (readable > 1) {
    throw configurationError(`The input data (${shown}) is given, and ${readable} contracts are checked.`, {
      hint: "Name one contract beside the data, or let each contract name its own.",
    });
  }
  const note = `The input data (${shown}) was read in place of the contract's data.path.`;
  return { paths: given, named: true, notes: [note] };
}

/** A contract may read the working directory only, and not what git keeps there: `.git/config` can hold a token. */
function refuseOutside(path: string, root: string, contract: Contract): void {
  const inside = relative(root, resolve(root, path));
  if (inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside) && !isOfGit(inside)) return;
  throw configurationError(`${contract.path} names ${clip(path, 120)}, which a contract may not read.`, {
    location: { path: contract.path },
    hint: "Data lies in the working directory, outside .git; other files are read only when the command line names them.",
  });
}

/** The same for files that a pattern or a link leads to. */
async function refuseGitFiles(table: Table): Promise<void> {
  for (const { path, absolutePath } of table.files) {
    if (!isOfGit(await realpath(absolutePath))) continue;
    throw evidenceError(`${path} leads into .git, which is no data.`, {
      location: { path },
      hint: "Name the data file itself.",
    });
  }
}

function isOfGit(path: string): boolean {
  return path.split(sep).some((part) => part.toLowerCase() === ".git");
}

function isReference(check: Check): check is Check & { rule: "references" } {
  return check.rule === "references";
}

async function attempt(open: () => Promise<Table>): Promise<Table | UserError> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
