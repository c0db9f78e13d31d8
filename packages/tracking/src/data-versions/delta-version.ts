import { join } from "node:path";
import { digestFiles } from "@gatewright/shared/digest/digest-files.ts";
import { digestOfFiles } from "@gatewright/shared/digest/digest-set.ts";
import { configurationError, evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { DataVersion } from "@gatewright/shared/ledger/record.ts";
import { leavesWorkingDirectory } from "@gatewright/shared/policy/working-tree.ts";
import { cannotBeRead, type LocatedEvidence, locateEvidence } from "../evidence-file.ts";
import type { DataContext } from "./data-context.ts";
import { splitId } from "./data-reference.ts";
import { applyCommit, type DeltaState } from "./delta-actions.ts";
import { commitName, listDeltaLog, refuseBrokenParquet, wayTo } from "./delta-log.ts";
import { existsIn } from "./existing.ts";

/**
 * A Delta table in a folder: `delta:<path>@<version>`. The version is the newest of the log when none is named. Bytes, rows and a digest of the
 * table's files are told when the log says them all in JSON: what a Parquet checkpoint holds is not read.
 */
export async function deltaVersion(locator: string, context: DataContext): Promise<DataVersion> {
  const { path, wanted } = await parseDelta(locator, context);
  const table = await locateTable(path, context);
  const shown = table.path === "." ? "_delta_log" : `${table.path}/_delta_log`;
  const directory = join(table.absolutePath, "_delta_log");
  await refuseFile(shown, context);
  const log = await listDeltaLog(directory, shown);
  const newest = Math.max(log.commits.at(-1) ?? 0, log.checkpoints.at(-1)?.version ?? 0);
  if (wanted !== undefined && wanted > newest) {
    throw evidenceError(`${table.path} has no version ${wanted}: its newest is ${newest}.`, {
      location: { path: shown },
      hint: "Fetch the table anew, or name a version that it has.",
    });
  }
  const version = wanted ?? newest;
  const way = wayTo(version, log, shown);
  for (const name of way.checkpoint?.files ?? []) {
    if (name.endsWith(".parquet")) await refuseBrokenParquet(directory, name, shown);
  }
  const isWhole = log.commits.includes(0) && fromTheFirst(log.commits, version);
  const state: DeltaState = { tableId: undefined, columns: undefined, files: new Map() };
  for (const name of way.checkpoint?.files.filter((file) => !isWhole && file.endsWith(".json")) ?? []) {
    await applyCommit(state, `${shown}/${name}`, context);
  }
  const commits = isWhole ? log.commits.filter((commit) => commit <= version) : way.commits;
  for (const commit of commits) await applyCommit(state, `${shown}/${commitName(commit)}`, context);
  return {
    role: context.role,
    version: `delta:${table.path}@${version}`,
    ...(state.tableId === undefined ? {} : { table_id: state.tableId }),
    ...(isWhole ? await contentOf(state, table, version, context) : {}),
    ...(wanted === undefined ? { resolved_from: "latest" } : {}),
  };
}

/** Some hundred commits are read in a second; a longer log has its checkpoint. */
const maxCommits = 2_000;

function fromTheFirst(commits: readonly number[], version: number): boolean {
  return version < maxCommits && commits.filter((commit) => commit <= version).length === version + 1;
}

async function contentOf(
  { files, columns }: DeltaState,
  table: LocatedEvidence,
  version: number,
  context: DataContext,
): Promise<Pick<DataVersion, "digest" | "bytes" | "files" | "rows" | "columns">> {
  if (files.size === 0) {
    throw evidenceError(`Version ${version} of ${table.path} is empty: it has no files.`, {
      location: { path: table.path },
      hint: "Did the step that writes it run to its end?",
    });
  }
  const found = [...files.values()].map((file) => ({ ...file, path: localPath(file.path) }));
  const counts = found.map(({ rows, hasDeletions }) => (hasDeletions ? undefined : rows));
  const rows = counts.every((count) => count !== undefined) ? counts.reduce((sum, count) => sum + count, 0) : undefined;
  const facts = {
    bytes: found.reduce((sum, { bytes }) => sum + bytes, 0),
    files: found.length,
    ...(rows === undefined ? {} : { rows }),
    ...(columns === undefined ? {} : { columns }),
  };
  const paths = found.flatMap(({ path, hasDeletions }) => (path === undefined || hasDeletions ? [] : [path]));
  // Files of another table, or rows that are deleted elsewhere: the bytes here are not all there is.
  if (paths.length < found.length) return facts;
  return { ...facts, digest: digestOfFiles(await digestsOf(paths, table, version, context)) };
}

async function digestsOf(paths: readonly string[], table: LocatedEvidence, version: number, context: DataContext) {
  const prefix = table.path === "." ? "" : `${table.path}/`;
  for (const path of paths) {
    if (!(await existsIn(prefix + path, context))) {
      throw evidenceError(`Version ${version} of ${table.path} names ${path}, which is not there.`, {
        location: { path: prefix + path },
        hint: "VACUUM takes away files of old versions: name a version that is whole, or fetch the table anew.",
      });
    }
    await locateEvidence(prefix + path, context);
  }
  try {
    return await digestFiles(table.absolutePath, paths, context.signal);
  } catch (error) {
    throw cannotBeRead(table.path, error);
  }
}

/** Paths in the log are percent-encoded (PROTOCOL.md, "Add File"); undefined for one that leads out of the table. */
function localPath(written: string): string | undefined {
  try {
    const path = decodeURIComponent(written);
    return /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path) || leavesWorkingDirectory(path) ? undefined : path;
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return undefined;
  }
}

async function locateTable(path: string, context: DataContext): Promise<LocatedEvidence> {
  if (path.includes("://")) {
    throw configurationError(`delta:${path}: only tables in folders of the working directory are read.`, {
      hint: "Fetch the table's _delta_log in a step before, and name its folder.",
    });
  }
  const table = await locateEvidence(path.replace(/\/_delta_log\/?$/, ""), context);
  if (table.kind === "directory") return table;
  throw evidenceError(`${table.path} is a file; a Delta table is a folder with _delta_log in it.`, {
    location: { path: table.path },
    hint: "Name the folder.",
  });
}

async function refuseFile(shown: string, context: DataContext): Promise<void> {
  const table = shown.replace(/\/?_delta_log$/, "") || "The working directory";
  const isThere = await existsIn(shown, context);
  if (isThere && (await locateEvidence(shown, context)).kind === "directory") return;
  throw evidenceError(`${table} is no Delta table: it has no folder _delta_log.`, {
    location: { path: shown },
    hint: "Name the folder that holds _delta_log. Was the table fetched whole?",
  });
}

/** `data@2024/t` and `data@2024` are paths when they are there. */
async function parseDelta(
  locator: string,
  context: DataContext,
): Promise<{ path: string; wanted: number | undefined }> {
  const { name, id } = splitId(locator);
  if (id === undefined || id === "latest") return { path: name, wanted: undefined };
  if (!leavesWorkingDirectory(locator) && (await existsIn(locator, context)))
    return { path: locator, wanted: undefined };
  if (/^\d{1,15}$/.test(id)) return { path: name, wanted: Number(id) };
  throw configurationError(`delta:${locator}: ${JSON.stringify(id)} is no version of a Delta table.`, {
    hint: "A version is a number that counts from 0; leave it out for the newest.",
  });
}
