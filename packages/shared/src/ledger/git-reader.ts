import {
  type Listing,
  listFiles,
  type ObjectFailure,
  presentObjects,
  type RunInSession,
  readBlobs,
  rootEntries,
} from "./git-objects.ts";

/** Files of commits whose trees are in the session's repository. */
export interface GitReader {
  list(commit: string, folder: string): Promise<string[] | ObjectFailure>;
  read(commit: string, paths: readonly string[]): Promise<Map<string, string> | ObjectFailure>;
  /** To be told when objects have come into the store by another way. */
  objectsCame(): void;
  /** Undefined: it is a ledger; else the first entries of what is there instead. */
  foreignEntries(commit: string): Promise<string[] | undefined | ObjectFailure>;
}

const mostListedCommits = 3;

/** `fetchMissing`: gets blobs that are not in the store; without it a missing one is a failure. */
export function gitReader(
  run: RunInSession,
  fetchMissing?: (ids: readonly string[]) => Promise<ObjectFailure | undefined>,
): GitReader {
  const listed = new Map<string, Listing>();
  const ledgers = new Set<string>();
  let present: Set<string> | undefined;

  const note = (commit: string, listing: Listing): Listing => {
    const known = listed.get(commit) ?? new Map<string, string>();
    for (const [path, id] of listing) known.set(path, id);
    listed.delete(commit);
    listed.set(commit, known);
    // A writer in a storm sees a new commit with every attempt; the newest is the last one in the map.
    for (const old of [...listed.keys()].slice(0, -mostListedCommits)) listed.delete(old);
    return known;
  };

  const complete = async (ids: readonly string[]): Promise<ObjectFailure | undefined> => {
    if (fetchMissing === undefined || ids.length === 0) return undefined;
    if (present === undefined) {
      const found = await presentObjects(run);
      if ("failed" in found) return found;
      present = found;
    }
    const store = present;
    const missing = ids.filter((id) => !store.has(id));
    if (missing.length === 0) return undefined;
    const failure = await fetchMissing(missing);
    if (failure !== undefined) return failure;
    for (const id of missing) store.add(id);
    return undefined;
  };

  return {
    list: async (commit, folder) => {
      const listing = await listFiles(run, commit, folder === "" ? [] : [folder]);
      if (!(listing instanceof Map)) return listing;
      note(commit, listing);
      return [...listing.keys()].filter((path) => folder === "" || path.startsWith(`${folder}/`));
    },
    read: async (commit, paths) => {
      const before = listed.get(commit);
      const unknown = paths.filter((path) => before?.has(path) !== true);
      if (unknown.length > 0) {
        const listing = await listFiles(run, commit, unknown);
        if (!(listing instanceof Map)) return listing;
        note(commit, listing);
      }
      const known = listed.get(commit);
      const wanted = paths.flatMap((path) => {
        const id = known?.get(path);
        return id === undefined || id === "" ? [] : [{ path, id }];
      });
      const ids = [...new Set(wanted.map(({ id }) => id))];
      const failure = await complete(ids);
      if (failure !== undefined) return failure;
      const texts = await readBlobs(run, ids);
      if (!(texts instanceof Map)) return texts;
      return new Map(wanted.map(({ path, id }) => [path, texts.get(id) ?? ""]));
    },
    objectsCame: () => {
      present = undefined;
    },
    foreignEntries: async (commit) => {
      if (ledgers.has(commit)) return undefined;
      const entries = await rootEntries(run, commit);
      if (!Array.isArray(entries)) return entries;
      if (!isLedger(entries)) return entries.slice(0, 5);
      ledgers.add(commit);
      return undefined;
    },
  };
}

const ledgerFolders = ["runs/", "gates/", "deployments/", "looks/", "chain/"];

/** By its folders, so that a ledger with something deleted from it can still be examined. A first commit may hold the README alone. */
function isLedger(entries: readonly string[]): boolean {
  return entries.some((entry) => ledgerFolders.includes(entry)) || entries.every((entry) => entry === "README.md");
}
