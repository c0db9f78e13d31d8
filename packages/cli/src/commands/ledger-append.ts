import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Appended } from "@gatewright/shared/ledger/ledger.ts";
import { type LedgerRecord, recordKinds } from "@gatewright/shared/ledger/record.ts";
import { visibleText } from "@gatewright/shared/publish/render/visible-text.ts";
import type { Command } from "../command.ts";
import { keptIn } from "../kept-records.ts";
import { commitOptions, placeOptions, withStore } from "./ledger-place.ts";

/** `gatewright ledger append`: what a failed write has kept. */
export const appendCommand: Command = {
  name: "ledger append",
  summary: "Appends records that were kept in files.",
  description:
    "Appends records that could not be written when they were made. Each is compared with the schema, not with its\norigin: append only what comes from a run that you trust. A record that is there already is not written again;\none that is damaged or gone is restored. Predictions that the file holds for a champion are written with it.",
  operands: {
    label: "FILE…",
    description: "records.json of a run's artifact, files of single records, or a JSON Lines export.",
    atLeast: 1,
    atMost: Number.POSITIVE_INFINITY,
  },
  options: {
    kind: {
      value: "KIND",
      several: true,
      choices: recordKinds,
      description: "Refuses the files when they hold a record of another kind: what a training left has only runs.",
    },
    model: { value: "NAME", description: "Refuses the files when they hold a record of another model." },
    ...placeOptions,
  },
  examples: [["gatewright ledger append records.json", "what the artifact of a failed write has"]],
  run: async (given, terminal) => {
    const records: LedgerRecord[] = [];
    const files = new Map<string, string>();
    for (const path of given.operands) {
      const kept = await keptIn(path, terminal);
      refuseOthers(kept.records, path, { kinds: given.list("kind"), model: given.text("model") });
      records.push(...kept.records);
      for (const [name, text] of kept.files) files.set(name, text);
    }
    const { appendRecords } = await import("@gatewright/shared/ledger/append.ts");
    return await withStore(given, terminal, async (store) => {
      const appended = await appendRecords(store, records, { ...commitOptions(terminal), mend: true, files });
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

/** What a job may leave for another one to write is narrower than what the ledger holds. @throws UserError (`evidence`) */
function refuseOthers(
  records: readonly LedgerRecord[],
  path: string,
  { kinds, model }: { kinds: readonly string[]; model: string | undefined },
): void {
  for (const record of records) {
    const other = kinds.length > 0 && !kinds.includes(record.kind) ? `of the kind ${record.kind}` : undefined;
    const wrong = other ?? (model !== undefined && record.model !== model ? `of the model ${record.model}` : undefined);
    if (wrong === undefined) continue;
    throw evidenceError(
      `${path} holds a record ${visibleText(wrong)}, which it must not, so nothing of it is appended.`,
      {
        location: { path },
        hint: "Look at the job that left the file: it wrote what it had not been asked for.",
      },
    );
  }
}
