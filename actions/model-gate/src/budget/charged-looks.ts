import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Ledger } from "@gatewright/shared/ledger/ledger.ts";
import type { LookRecord, Trust } from "@gatewright/shared/ledger/record.ts";

/** What a look depends on: with all of it the same it tells nothing new. */
export interface LookIdentity {
  model_digest: string;
  policy_digest?: string;
  evaluation_digest: string;
  predictions_digest?: string;
  /** Of the predictions that were compared with; absent: nothing was compared. */
  champion_digest?: string;
}

export interface ChargedLooks {
  /** Those that count for the evaluation set of this run, each once, oldest first. */
  looks: LookRecord[];
  /** How many of them passed. */
  passes: number;
}

/**
 * The looks that are charged to the evaluation set that this run looks at. A set is opened by a look of the default branch at
 * it: whoever drops a row in a pull request looks at the set that was open before. To a set belong all looks while it was
 * open, and all at its very rows whenever they were made: those of the pull request that brought it, and those of an earlier
 * time when it comes back.
 * @throws UserError (`evidence`) when the ledger cannot be read: then nobody knows what is left
 */
export async function chargedLooks(
  ledger: Ledger,
  model: string,
  { evaluationDigest, trust }: { evaluationDigest: string; trust: Trust },
): Promise<ChargedLooks> {
  const all = await looksOf(ledger, model);
  // Without a default branch (no GitHub, no CI) there is nobody else to accept a set than the one who works there.
  const remote = [...all, { trust }].some((look) => look.trust !== "local");
  const opens = (by: Trust): boolean => by === "default-branch" || (by === "local" && !remote);
  let open: string | undefined;
  const during = all.map((look) => {
    if (opens(look.trust)) open = look.evaluation_digest;
    return open;
  });
  const first = during.find((set) => set !== undefined);
  if (opens(trust)) open = evaluationDigest;
  const current = open;
  const looks = distinct(
    all.filter((look, at) => {
      const set = during[at] ?? first;
      return set === undefined || set === current || look.evaluation_digest === current;
    }),
  );
  return { looks, passes: looks.filter(({ passed }) => passed).length };
}

async function looksOf(ledger: Ledger, model: string): Promise<LookRecord[]> {
  const lines = (await ledger.index(model)).filter(({ kind }) => kind === "look");
  if (lines.length === 0) return [];
  const records = await ledger.readAll(lines.map(({ record }) => record));
  return lines.map(({ record: id, number }) => {
    const record = records.get(id);
    if (record?.kind === "look" && record.model === model) return record;
    throw evidenceError(
      `The index of ${model} in the ${ledger.name} says something else about record ${id} (number ${number}) than the record itself, so the looks cannot be counted.`,
      { hint: "`gatewright ledger rebuild-index` makes the index anew from the records." },
    );
  });
}

/** Two jobs that made the same look at once are one; so is all that one run of a fork claims, whose records nobody made but itself. */
function distinct(looks: readonly LookRecord[]): LookRecord[] {
  const found = new Map<string, LookRecord>();
  for (const look of looks) {
    const key =
      look.trust === "fork"
        ? JSON.stringify([look.origin.repository, look.origin.run_id])
        : JSON.stringify(identityOf(look));
    const known = found.get(key);
    found.set(key, known === undefined ? look : { ...known, passed: known.passed || look.passed });
  }
  return [...found.values()];
}

/**
 * Whether an earlier look has told it all: the same model, which said the same about the same rows, under the same policy, and
 * against the same champion unless nothing is compared now.
 */
export function isRepeated(looks: readonly LookRecord[], now: LookIdentity): boolean {
  return looks.some((look) => {
    const [before, same] = [identityOf(look), identityOf(now)];
    const parts = now.champion_digest === undefined ? before.slice(0, -1) : before;
    return parts.every((part, at) => part !== null && part === same[at]);
  });
}

function identityOf(look: LookIdentity): (string | null)[] {
  return [
    look.model_digest,
    look.policy_digest ?? null,
    look.evaluation_digest,
    look.predictions_digest ?? null,
    look.champion_digest ?? null,
  ];
}
