import { readdir } from "node:fs/promises";
import { configurationError, evidenceError, type UserError } from "@gatewright/shared/errors/user-error.ts";
import type { DataVersion } from "@gatewright/shared/ledger/record.ts";
import { leavesWorkingDirectory } from "@gatewright/shared/policy/working-tree.ts";
import { cannotBeRead, locateEvidence, readEvidenceText } from "../evidence-file.ts";
import { readJson } from "../values/json-values.ts";
import { isMapping, isNumber, type Tree } from "../values/value-tree.ts";
import type { DataContext } from "./data-context.ts";
import { splitId } from "./data-reference.ts";
import { existsIn } from "./existing.ts";

const maxBytes = 32 * 1024 * 1024;

/**
 * An Iceberg table: `iceberg:<path>@<snapshot id>`, from its metadata file, or from a folder whose newest metadata file is taken. A branch or a tag
 * is resolved to its snapshot. Ids have 63 bits, more than JavaScript's numbers hold, so they are texts from the file on.
 */
export async function icebergVersion(locator: string, context: DataContext): Promise<DataVersion> {
  const { path, wanted } = await parseIceberg(locator, context);
  const located = await locateEvidence(path, context);
  const file = located.kind === "file" ? located.path : await newestMetadata(located.path, context);
  if (/\.gz\.metadata\.json$|\.metadata\.json\.gz$/.test(file)) {
    throw evidenceError(`${file} is compressed metadata, which is not read.`, {
      location: { path: file },
      hint: "Unpack it and name the unpacked file, or set write.metadata.compression-codec to none.",
    });
  }
  const { text } = await readEvidenceText(file, { ...context, secrets: [] }, { maxBytes });
  const metadata = readJson(text, file);
  if (!isMapping(metadata) || !metadata.has("format-version") || !metadata.has("table-uuid")) {
    throw evidenceError(`${file} is no metadata of an Iceberg table: it has no format-version and table-uuid.`, {
      location: { path: file },
      hint: "Name a file metadata/*.metadata.json, or the folder of the table.",
    });
  }
  const { id, resolvedFrom } = snapshotOf(metadata, wanted, file);
  const snapshot = snapshotsOf(metadata).get(id);
  if (snapshot === undefined) {
    throw evidenceError(`${file} has no snapshot ${id}.`, {
      location: { path: file },
      hint: "expire_snapshots takes away old ones; was the metadata fetched anew?",
    });
  }
  const uuid = metadata.get("table-uuid");
  return {
    role: context.role,
    version: `iceberg:${located.path}@${id}`,
    ...(typeof uuid === "string" && /^[\w-]{1,100}$/.test(uuid) ? { table_id: uuid } : {}),
    ...sizesOf(snapshot, metadata),
    ...(resolvedFrom === undefined ? {} : { resolved_from: resolvedFrom }),
  };
}

function snapshotOf(
  metadata: Map<string, Tree>,
  wanted: string | undefined,
  file: string,
): { id: string; resolvedFrom: string | undefined } {
  if (wanted !== undefined && /^\d+$/.test(wanted)) return { id: wanted, resolvedFrom: undefined };
  if (wanted !== undefined) {
    const refs = metadata.get("refs");
    const ref = isMapping(refs) ? refs.get(wanted) : undefined;
    const id = isMapping(ref) ? idOf(ref.get("snapshot-id")) : undefined;
    if (id !== undefined) return { id, resolvedFrom: wanted };
    const names = isMapping(refs) ? [...refs.keys()].slice(0, 10).join(", ") : "";
    throw evidenceError(`${file} has no branch and no tag ${wanted}.`, {
      location: { path: file },
      hint: names === "" ? "Name a snapshot id." : `It has ${names}.`,
    });
  }
  const id = idOf(metadata.get("current-snapshot-id"));
  // Before version 3 of the format, -1 stands for none.
  if (id !== undefined) return { id, resolvedFrom: "latest" };
  throw evidenceError(`${file} has no current snapshot: the table is empty.`, {
    location: { path: file },
    hint: "Did the step that writes the table run to its end?",
  });
}

function snapshotsOf(metadata: Map<string, Tree>): Map<string, Map<string, Tree>> {
  const list = metadata.get("snapshots");
  const found = new Map<string, Map<string, Tree>>();
  for (const snapshot of Array.isArray(list) ? list : []) {
    const id = isMapping(snapshot) ? idOf(snapshot.get("snapshot-id")) : undefined;
    if (isMapping(snapshot) && id !== undefined) found.set(id, snapshot);
  }
  return found;
}

function idOf(tree: Tree | undefined): string | undefined {
  return isNumber(tree) && /^\d{1,19}$/.test(tree.number) ? tree.number : undefined;
}

/** As the writer counted them; with deletes that stand in files of their own nobody knows the rows without reading them. */
function sizesOf(
  snapshot: Map<string, Tree>,
  metadata: Map<string, Tree>,
): Pick<DataVersion, "bytes" | "files" | "rows" | "columns"> {
  const summary = snapshot.get("summary");
  const count = (key: string): number | undefined => {
    const value = isMapping(summary) ? summary.get(key) : undefined;
    return typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
  };
  const bytes = count("total-files-size");
  const files = count("total-data-files");
  const rows = count("total-delete-files") === 0 ? count("total-records") : undefined;
  const columns = columnsOf(snapshot, metadata);
  return {
    ...(bytes === undefined ? {} : { bytes }),
    ...(files === undefined ? {} : { files }),
    ...(rows === undefined ? {} : { rows }),
    ...(columns === undefined ? {} : { columns }),
  };
}

function columnsOf(snapshot: Map<string, Tree>, metadata: Map<string, Tree>): number | undefined {
  const id = snapshot.get("schema-id") ?? metadata.get("current-schema-id");
  const schemas = metadata.get("schemas");
  const all = Array.isArray(schemas) ? schemas.filter(isMapping) : [];
  const schema = all.find((candidate) => {
    const own = candidate.get("schema-id");
    return isNumber(own) && isNumber(id) && own.number === id.number;
  });
  const fields = schema?.get("fields");
  return Array.isArray(fields) ? fields.length : undefined;
}

/**
 * The newest metadata file of a folder: what `version-hint.text` says (and whatever was written after it), else the highest version. A
 * catalog knows better, so two files of the same version are an error.
 */
async function newestMetadata(table: string, context: DataContext): Promise<string> {
  const folder = /(?:^|\/)metadata$/.test(table) ? table : table === "." ? "metadata" : `${table}/metadata`;
  if (!(await existsIn(folder, context))) throw noTable(table, `it has no folder metadata`);
  const { absolutePath, kind } = await locateEvidence(folder, context);
  if (kind !== "directory") throw noTable(table, "its metadata is no folder");
  const names = await readdir(absolutePath).catch((error: unknown) => {
    throw cannotBeRead(folder, error);
  });
  const versions = new Map<number, string[]>();
  for (const name of names) {
    // `00003-<uuid>.metadata.json` of catalogs, `v3.metadata.json` of plain folders.
    const version = /^(?:v(\d{1,9})|(\d{1,9})-.+?)(?:\.gz)?\.metadata\.json(?:\.gz)?$/.exec(name);
    if (version === null) continue;
    const number = Number(version[1] ?? version[2]);
    versions.set(number, [...(versions.get(number) ?? []), name]);
  }
  if (versions.size === 0) throw noTable(table, "its folder metadata holds no *.metadata.json");
  const newest = await newestVersion(folder, names, versions, context);
  const [only, second] = versions.get(newest) ?? [];
  if (only === undefined) throw noTable(table, `version-hint.text names version ${newest}, which is not there`);
  if (second !== undefined) {
    throw evidenceError(`${folder} has ${versions.get(newest)?.length} metadata files of version ${newest}.`, {
      location: { path: folder },
      hint: "Only the catalog knows which of them counts: name the file itself.",
    });
  }
  return `${folder}/${only}`;
}

async function newestVersion(
  folder: string,
  names: readonly string[],
  versions: ReadonlyMap<number, string[]>,
  context: DataContext,
): Promise<number> {
  if (!names.includes("version-hint.text")) return Math.max(...versions.keys());
  const path = `${folder}/version-hint.text`;
  const { text } = await readEvidenceText(path, { ...context, secrets: [] }, { maxBytes: 1024 });
  const hint = /^(?:v?(\d{1,9})(?:\.metadata\.json)?|(\d{1,9})-.+)$/.exec(text.trim());
  if (hint === null) {
    throw evidenceError(`${path} names no version.`, {
      location: { path },
      hint: "It holds one number. Name the metadata file itself.",
    });
  }
  // Writers replace the hint after the metadata, so a reader goes on from it (Iceberg's HadoopTableOperations).
  let newest = Number(hint[1] ?? hint[2]);
  while (versions.has(newest + 1)) newest += 1;
  return newest;
}

function noTable(table: string, what: string): UserError {
  return evidenceError(`${table} is no Iceberg table: ${what}.`, {
    location: { path: table },
    hint: "Name the folder that holds metadata/, or a metadata file.",
  });
}

async function parseIceberg(
  locator: string,
  context: DataContext,
): Promise<{ path: string; wanted: string | undefined }> {
  if (locator.includes("://") || locator.startsWith("//")) {
    throw configurationError(`iceberg:${locator}: only metadata in the working directory is read.`, {
      hint: "Fetch the table's metadata file in a step before, and name it.",
    });
  }
  const { name, id } = splitId(locator);
  if (id === undefined || id === "latest") return { path: name, wanted: undefined };
  if (!leavesWorkingDirectory(locator) && (await existsIn(locator, context)))
    return { path: locator, wanted: undefined };
  if (id === "") throw configurationError(`iceberg:${locator} has nothing behind its @.`, { hint: "Leave the @ out." });
  return { path: name, wanted: id };
}
