import { defaultLedgerBranch, defaultPolicyPath } from "@gatewright/shared/policy/read-policy.ts";
import type { Command } from "../command.ts";
import { baseOption, localWhichPolicy, readLocalRun } from "../local-run.ts";

/** `gatewright ledger branch`: for a job that fetches the ledger before anything else may run. */
export const branchCommand: Command = {
  name: "ledger branch",
  summary: "Prints the name of the ledger's branch.",
  description: "Prints the name of the branch that the ledger is on, by the policy that counts.",
  operands: undefined,
  options: {
    policy: { value: "FILE", description: "Policy file; gatewright.yml when not given, if there is one." },
    ...baseOption,
  },
  examples: [['git fetch origin "$(gatewright ledger branch)"', "in a job that may not read origin later"]],
  run: async (given, terminal) => {
    const policyPath = given.text("policy") ?? defaultPolicyPath;
    const { workingDirectory } = terminal;
    const stand = await readLocalRun(given.text("base"), terminal);
    const { counts } = await localWhichPolicy(stand, { policyPath, contracts: [], workingDirectory });
    terminal.out(`${counts.policy?.ledger.branch ?? defaultLedgerBranch}\n`);
    return 0;
  },
};
