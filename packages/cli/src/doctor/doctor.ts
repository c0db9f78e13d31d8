import { connectGitHub } from "@gatewright/shared/github/client.ts";
import { createTimeBudget } from "@gatewright/shared/github/time-budget.ts";
import { productVersion } from "@gatewright/shared/report/product-version.ts";
import { type Diagnosis, diagnose } from "./diagnosis.ts";
import { gatherFacts } from "./facts.ts";
import type { Place } from "./place.ts";
import { workingTreeNotes } from "./working-tree.ts";

/** One examination asks some forty questions; a GitHub that is slow must not hold a job for minutes. */
const budgetMs = 60_000;

/** @throws UserError when the repository cannot be read at all, GitHub is down, or the examination is interrupted */
export async function examine(
  { repository, apiUrl, token, checkout }: Place,
  branch: string | undefined,
  signal: AbortSignal,
): Promise<Diagnosis> {
  const budget = createTimeBudget(budgetMs);
  signal.addEventListener("abort", () => budget.shrinkTo(0), { once: true });
  const github = await connectGitHub({ apiUrl, token, repository, userAgent: `gatewright/${productVersion}`, budget });
  const { facts, files } = await gatherFacts({ github, branch, now: new Date() });
  const notes = checkout === undefined ? [] : await workingTreeNotes(checkout, files.texts, facts.branch);
  return diagnose(facts, notes);
}
