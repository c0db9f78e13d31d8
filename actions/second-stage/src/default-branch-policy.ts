import { posix } from "node:path";
import { configurationError, evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { readSide } from "@gatewright/shared/policy/policy-side.ts";
import { nameOfUnnamed } from "@gatewright/shared/policy/short-form.ts";
import type { WhichPolicy, WhichPolicyOptions } from "@gatewright/shared/policy/which-policy.ts";

/**
 * The second stage is not about a pull request but about the ledger, so it stands under the default branch's policy alone, whatever
 * the followed run's head or base say. It is asked of GitHub: the job needs no checkout.
 */
export async function defaultBranchPolicy({ run, policyPath, host }: WhichPolicyOptions): Promise<WhichPolicy> {
  if (run.defaultBranch === undefined) {
    throw configurationError(`The ${run.event} event does not name the default branch.`);
  }
  if (host === undefined) {
    throw configurationError("The second stage needs a token.", { hint: "Leave the input `token` at its default." });
  }
  const ref = `refs/heads/${run.defaultBranch}`;
  const read = async (path: string) => {
    const content = await host.getContent(path, ref);
    if (content.outcome === "found") return content.value;
    if (content.outcome === "absent") return undefined;
    throw evidenceError(`Whether the default branch has a ${path} cannot be said, because ${content.reason}.`);
  };
  const side = await readSide(ref, policyPath, read, () => nameOfUnnamed(run.repository, posix.dirname(policyPath)));
  if (side.problem !== undefined) throw side.problem;
  const reason =
    side.policyText === undefined
      ? `The default branch ${run.defaultBranch} has no ${policyPath}, so the defaults count.`
      : `The second stage stands under the policy of the default branch ${run.defaultBranch}.`;
  const provenance =
    side.digest === undefined ? { ref: "inputs", reason } : { path: side.path, ref, digest: side.digest, reason };
  return { counts: side, other: undefined, provenance, policyWins: false, also: undefined, notes: [] };
}
