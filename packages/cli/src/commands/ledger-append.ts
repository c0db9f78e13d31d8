import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { configurationError, evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Appended } from "@gatewright/shared/ledger/ledger.ts";
import type { LedgerRecord } from "@gatewright/shared/ledger/record.ts";
import { visibleText } from "@gatewright/shared/publish/render/visible-text.ts";
import type { Command } from "../command.ts";
import type { Terminal } from "../terminal.ts";
import { commitOptions, placeOptions, withStore } from "./ledger-place.ts";

/** `gatewright ledger append`: what a failed write has kept. */
export const appendCommand: Command = {
  name: "ledger append",
  summary: "Appends records that were kept in files.",
  description:
    "Appends records that could not be written when they were made. Each is compared with the schema, not with its\norigin: append only what comes from a run that you trust. A record that is there already is not written again;\none that is damaged or gone is restored.",
  operands: {
    label: "FILE…",
    description: "records.json of a run's artifact, files of single records, or a JSON Lines export.",
    atLeast: 1,
    atMost: Number.POSITIVE_INFINITY,
  },
  options: placeOptions,
  examples: [["gatewright ledger append records.json", "what the artifact of a failed write has"]],
  run: async (given, terminal) => {
    const records: LedgerRecord[] = [];
    for (const path of given.operands) records.push(...(await recordsIn(path, terminal)));
    const { appendRecords } = await import("@gatewright/shared/ledger/append.ts");
    return await withStore(given, terminal, async (store) => {
      const appended = await appendRecords(store, records, { ...commitOptions(terminal), mend: true });
      const { commit, ids, added, restored, anchors } = appended;
      for (const id of new Set(ids)) terminal.out(`${whatHappened(id, appended)} ${id}\n`);
      for (const [model, anchor] of Object.entries(anchors)) terminal.out(`anchor of ${model} ${anchor}\n`);
      terminal.note(`The ${store.name} is at commit ${commit}.\n`);
      const claim = claimOf(records.filter((_, at) => [...added, ...restored].includes(ids[at] ?? "")));
      if (claim !== undefined) terminal.note(`${visibleText(claim)}\n`);
      return 0;
    });
  },
};

/** Who appends by hand vouches for what the second stage would have refused, and should see what that is. */
function claimOf(added: readonly LedgerRecord[]): string | undefined {
  const claiming = added.filter(({ trust }) => trust === "default-branch");
  if (claiming.length === 0) return undefined;
  const places = new Set(
    claiming.map(({ origin: { repository = "an unnamed repository", run_id: run, event } }) => {
      return `${event} in ${repository}${run === undefined ? "" : `, run ${run}`}`;
    }),
  );
  const first = [...places].slice(0, 3).join("; ");
  const more = places.size > 3 ? ` and ${places.size - 3} more` : "";
  return `Made on the default branch, as ${claiming.length} of them say and nobody has checked: ${first}${more}.`;
}

function whatHappened(id: string, { added, restored }: Pick<Appended, "added" | "restored">): string {
  if (added.includes(id)) return "appended";
  return restored.includes(id) ? "restored" : "was there";
}

const readProblems: Partial<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a directory",
  ELOOP: "its links lead in a circle",
  EACCES: "this user may not read it",
};

/** @throws UserError when a file cannot be read, or something in it is no record */
async function recordsIn(path: string, { workingDirectory }: Terminal): Promise<LedgerRecord[]> {
  const whole = await readFile(resolve(workingDirectory, path), "utf8").catch((cause: NodeJS.ErrnoException) => {
    throw configurationError(`${path} cannot be read: ${readProblems[cause.code ?? ""] ?? cause.message}.`, {
      hint: "Give the records.json of a run's artifact.",
      cause,
    });
  });
  // Some editors put a byte order mark before it.
  const text = whole.replace(/^\uFEFF/, "");
  if (text.trim() === "") throw evidenceError(`${path} is empty.`, { location: { path } });
  const { checkRecord } = await import("@gatewright/shared/ledger/read-record.ts");
  const values = valuesIn(text, path);
  if (values.length === 0) throw evidenceError(`${path} holds no records.`, { location: { path } });
  return values.map((value, at) => checkRecord(value, values.length === 1 ? path : `Record ${at + 1} of ${path}`));
}

function valuesIn(text: string, path: string): unknown[] {
  const whole = parsed(text);
  if (whole !== undefined) return isRecordsFile(whole.value) ? whole.value.records : [whole.value];
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, at) => {
      const one = parsed(line);
      if (one !== undefined) return one.value;
      throw evidenceError(`${path} is neither JSON nor JSON Lines: line ${at + 1} is not JSON.`, {
        location: { path },
        hint: "It may have been cut off. Give the records.json of a run's artifact.",
      });
    });
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // Whether it must be JSON as a whole, the caller knows.
    return undefined;
  }
}

function isRecordsFile(value: unknown): value is { records: unknown[] } {
  return (
    typeof value === "object" &&
    value !== null &&
    "version" in value &&
    value.version === 1 &&
    "records" in value &&
    Array.isArray(value.records)
  );
}
