import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import { defaultPolicyPath } from "@gatewright/shared/policy/read-policy.ts";
import type { WhichPolicy } from "@gatewright/shared/policy/which-policy.ts";
import { type LocalRun, localWhichPolicy } from "./local-run.ts";

export interface LocalPolicyOptions {
  /** Undefined: the default path, which need not exist when contracts are named. */
  policy: string | undefined;
  /** Contracts named on the command line: then only they are checked, under the policy's mode. */
  contracts: readonly string[];
  workingDirectory: string;
  localRun: LocalRun;
}

/**
 * The policy in the working tree, or where the run has a base the base's.
 * @throws UserError (`configuration`) when it is named and missing, or when nothing says what to check
 */
export async function localPolicy(options: LocalPolicyOptions): Promise<WhichPolicy> {
  const { policy, contracts, workingDirectory, localRun } = options;
  const policyPath = policy ?? defaultPolicyPath;
  const which = await localWhichPolicy(localRun, { policyPath, contracts, workingDirectory });
  if (which.counts.policy === undefined) {
    if (policy !== undefined) {
      throw configurationError(`There is no policy at ${policy}.`, {
        hint: "Give the path of an existing policy file.",
      });
    }
    if (contracts.length === 0) {
      throw configurationError(
        `There is nothing to check: no contract was named and there is no ${defaultPolicyPath}.`,
        {
          hint: "Name a contract with --contract FILE, or write a policy: `gatewright: 1` and `data: {contracts: [FILE]}`. `gatewright propose --data FILE` writes a first contract.",
        },
      );
    }
    return which;
  }
  // Where a base's policy counts its contracts do, whatever the command line of a merge request names.
  if (contracts.length === 0 || which.policyWins) return which;
  return {
    ...which,
    counts: { ...which.counts, policy: { ...which.counts.policy, data: { contracts: [] } } },
    provenance: {
      ...which.provenance,
      reason: `${which.provenance.reason} Only the contracts that the command line names were checked.`,
    },
  };
}
