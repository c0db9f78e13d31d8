import { didYouMean } from "@gatewright/shared/document/suggestion.ts";
import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import { connectGitHub } from "@gatewright/shared/github/client.ts";
import { createTimeBudget } from "@gatewright/shared/github/time-budget.ts";
import { productVersion } from "@gatewright/shared/report/product-version.ts";
import { allChecks } from "./all-checks.ts";
import { type Diagnosis, diagnose } from "./diagnosis.ts";
import { gatherFacts } from "./facts.ts";
import type { Place } from "./place.ts";
import { workingTreeNotes } from "./working-tree.ts";

/** One examination asks some forty questions; a GitHub that is slow must not hold a job for minutes. */
const budgetMs = 60_000;

/**
 * @param accepted checks about which it is enough not to know
 * @throws UserError when the repository cannot be read at all, GitHub is down, or the examination is interrupted
 */
export async function examine(
  { repository, apiUrl, token, checkout }: Place,
  branch: string | undefined,
  accepted: readonly string[],
  signal: AbortSignal,
): Promise<Diagnosis> {
  const ids = allChecks.map(({ id }) => id);
  const stranger = accepted.find((id) => !ids.includes(id));
  if (stranger !== undefined) {
    const meant = didYouMean(stranger, ids);
    throw configurationError(
      `There is no check ${stranger} whose not knowing could be accepted${meant === "" ? "." : meant}`,
      {
        hint: `The checks are ${ids.join(", ")}.`,
      },
    );
  }
  const budget = createTimeBudget(budgetMs);
  signal.addEventListener("abort", () => budget.shrinkTo(0), { once: true });
  const github = await connectGitHub({ apiUrl, token, repository, userAgent: `gatewright/${productVersion}`, budget });
  const { facts, files } = await gatherFacts({ github, branch, now: new Date() });
  const notes = checkout === undefined ? [] : await workingTreeNotes(checkout, files.texts, facts.branch);
  return diagnose(facts, accepted, notes);
}
