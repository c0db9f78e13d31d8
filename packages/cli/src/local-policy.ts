import { spawnSync } from "node:child_process";
import { basename } from "node:path";
import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import { defaultPolicyPath } from "@gatewright/shared/policy/read-policy.ts";
import { nameOfUnnamed } from "@gatewright/shared/policy/short-form.ts";
import { type WhichPolicy, whichPolicy } from "@gatewright/shared/policy/which-policy.ts";
import type { RunContext } from "@gatewright/shared/runtime/run-context.ts";

/**
 * What a run on GitHub would call the model at the top level of a policy that has no `name:`, so that both write to one chain of the
 * ledger: as the repository that `origin` names, or as the folder below its root. Outside git, as the folder.
 */
function nameOfLocalModel(workingDirectory: string): string | undefined {
  const git = (...words: string[]): string | undefined => {
    const { status, stdout } = spawnSync("git", words, { cwd: workingDirectory, encoding: "utf8" });
    return status === 0 && stdout.trim() !== "" ? stdout.trim() : undefined;
  };
  const folder = git("rev-parse", "--show-prefix") ?? "";
  const origin = git("remote", "get-url", "origin")?.replace(/\.git$/, "");
  const root = git("rev-parse", "--show-toplevel") ?? workingDirectory;
  return nameOfUnnamed(origin ?? basename(root), folder);
}

/** A run on somebody's own machine: no event, no token. */
export const localRun: RunContext = { event: "local", readOnlyToken: true, notes: [] };

export interface LocalPolicyOptions {
  /** Undefined: the default path, which need not exist when contracts are named. */
  policy: string | undefined;
  /** Contracts named on the command line: then only they are checked, under the policy's mode. */
  contracts: readonly string[];
  workingDirectory: string;
}

/**
 * The policy in the working tree.
 * @throws UserError (`configuration`) when it is named and missing, or when nothing says what to check
 */
export async function localPolicy({ policy, contracts, workingDirectory }: LocalPolicyOptions): Promise<WhichPolicy> {
  const policyPath = policy ?? defaultPolicyPath;
  const which = await whichPolicy({
    run: localRun,
    policyPath,
    contracts,
    workspace: workingDirectory,
    workingDirectory,
    host: undefined,
    unnamed: () => nameOfLocalModel(workingDirectory),
  });
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
  if (contracts.length === 0) return which;
  return {
    ...which,
    counts: { ...which.counts, policy: { ...which.counts.policy, data: { contracts: [] } } },
    provenance: {
      ...which.provenance,
      reason: `${which.provenance.reason} Only the contracts that the command line names were checked.`,
    },
  };
}
