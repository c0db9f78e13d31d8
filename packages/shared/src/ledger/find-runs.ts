import { evidenceError } from "../errors/user-error.ts";
import type { IndexLine, Ledger } from "./ledger.ts";
import type { GateRecord, LedgerRecord, RunRecord, Trust } from "./record.ts";

export interface RunQuestion {
  /** Only records of these: what a run may be used for is its trust (docs/ledger.md). */
  trust: readonly Trust[];
  /** A small sample says nothing about a full run, so it is one or the other. */
  smoke: boolean;
  /** `sha256:<hex>`; undefined: any. */
  fingerprint?: string;
}

/**
 * The newest run of a model that may be used. The index only finds it: what counts is the record itself.
 * @throws UserError (`evidence`) when the ledger cannot be read, which is never the same as that there is none
 */
export async function newestRun(
  ledger: Ledger,
  model: string,
  { trust, smoke, fingerprint }: RunQuestion,
): Promise<{ id: string; record: RunRecord } | undefined> {
  const fits = (run: { trust: Trust; smoke?: boolean; fingerprint?: string }): boolean =>
    trust.includes(run.trust) && run.smoke === smoke && (fingerprint === undefined || run.fingerprint === fingerprint);
  const lines = await ledger.index(model);
  const line = lines.findLast((one) => one.kind === "run" && fits(one));
  if (line === undefined) return undefined;
  const record = await readLine(ledger, line);
  if (record.kind !== "run" || !fits(record)) throw indexLies(ledger, line);
  return { id: line.record, record };
}

/**
 * The gate record that made the model's champion, and the run that made that model; `run` is undefined when the gate names none.
 * @throws UserError (`evidence`) when the ledger cannot be read, or the run that is named is not one that may be champion
 */
export async function championOf(
  ledger: Ledger,
  model: string,
): Promise<{ gate: GateRecord; run: RunRecord | undefined } | undefined> {
  const lines = await ledger.index(model);
  const line = lines.findLast((one) => one.kind === "gate" && one.champion === true && one.trust === "default-branch");
  if (line === undefined) return undefined;
  const gate = await readLine(ledger, line);
  if (gate.kind !== "gate" || !gate.champion || gate.trust !== "default-branch") throw indexLies(ledger, line);
  if (gate.run === undefined) return { gate, run: undefined };
  const run = await ledger.read(gate.run);
  if (run.kind !== "run" || run.model !== model || run.smoke || run.trust !== "default-branch") {
    throw evidenceError(
      `The champion of ${model} in the ${ledger.name} (gate ${line.record}) names ${gate.run} as its run, which is ${described(run)}.`,
      { hint: "Only a full run of the default branch can be champion. Append the record of a gate that says so." },
    );
  }
  return { gate, run };
}

async function readLine(ledger: Ledger, line: IndexLine): Promise<LedgerRecord> {
  const record = await ledger.read(line.record);
  if (record.model !== line.model) throw indexLies(ledger, line);
  return record;
}

function indexLies(ledger: Ledger, { model, number, record }: IndexLine) {
  return evidenceError(
    `The index of ${model} in the ${ledger.name} says something else about record ${record} (number ${number}) than the record itself.`,
    { hint: "Somebody changed the index by hand. `gatewright ledger rebuild-index` makes it anew from the records." },
  );
}

function described(record: LedgerRecord): string {
  const smoke = record.kind === "run" && record.smoke ? "smoke " : "";
  return `a ${smoke}${record.kind} of ${record.model} with trust ${record.trust}`;
}
