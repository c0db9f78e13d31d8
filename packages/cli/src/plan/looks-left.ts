import { chargedLooks } from "@gatewright/model-gate/budget/charged-looks.ts";
import { didYouMean } from "@gatewright/shared/document/suggestion.ts";
import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import { openLedger } from "@gatewright/shared/ledger/open-ledger.ts";
import { localModelPolicy } from "../action-run.ts";
import { localLedger } from "../local-ledger.ts";
import type { Terminal } from "../terminal.ts";

export interface LooksLeft {
  model: string;
  evaluationSet: string | undefined;
  looks: { budget: number; used: number; left: number };
  passes: { budget: number; used: number; left: number };
}

/**
 * What the budget of a model's evaluation set has left, by the ledger.
 * @throws UserError for a model that the policy does not have or that has no budget, and for a ledger that cannot be read
 */
export async function looksLeft(
  {
    model: name,
    policy: path,
    remote,
    noPush,
  }: { model: string; policy: string | undefined; remote: string | undefined; noPush: boolean },
  { workingDirectory, signal }: Terminal,
): Promise<LooksLeft> {
  const { policy } = (await localModelPolicy(path, workingDirectory)).counts;
  const models = policy?.models ?? [];
  const model = models.find((one) => one.name === name);
  if (policy === undefined || model === undefined) {
    const known = models.map((one) => one.name);
    throw configurationError(
      `The policy has no model ${JSON.stringify(name.slice(0, 100))}${didYouMean(name, known) || "."}`,
      {
        hint: known.length === 0 ? "There is no policy with models here." : `Its models are ${known.join(", ")}.`,
      },
    );
  }
  const budget = model.gate?.budget;
  if (budget === undefined) {
    throw configurationError(
      `The model ${name} has no \`budget:\`, so its evaluation set may be looked at without end.`,
      {
        hint: "`gatewright plan --margin 0.02 --looks 32 --passes 4` says what a budget costs in rows.",
      },
    );
  }
  const store = await localLedger({ workingDirectory, remote, noPush, branch: policy.ledger.branch, signal });
  try {
    const ledger = await openLedger(store);
    const newest = (await ledger.index(name)).findLast(({ kind }) => kind === "look");
    const record = newest === undefined ? undefined : await ledger.read(newest.record);
    const evaluationDigest = record?.kind === "look" ? record.evaluation_digest : undefined;
    const { looks, passes } =
      evaluationDigest === undefined
        ? { looks: [], passes: 0 }
        : await chargedLooks(ledger, name, { evaluationDigest, trust: "pull_request" });
    const count = (all: number, used: number) => ({ budget: all, used, left: Math.max(0, all - used) });
    return {
      model: name,
      evaluationSet: evaluationDigest,
      looks: count(budget.looks, looks.length),
      passes: count(budget.passes, passes),
    };
  } finally {
    await store.close();
  }
}

export function looksLeftText({ model, evaluationSet, looks, passes }: LooksLeft): string {
  const set = evaluationSet === undefined ? "no look was made yet" : `evaluation set ${evaluationSet.slice(0, 19)}`;
  const spent = looks.left > 0 && passes.left > 0 ? "" : " Nothing is left: the next gate needs a new evaluation set.";
  return `${model} (${set}): ${looks.used} of ${looks.budget} looks made, ${looks.left} left; ${passes.used} of ${passes.budget} passes, ${passes.left} left.${spent}\n`;
}
