import { configurationError, UserError } from "@gatewright/shared/errors/user-error.ts";
import { normalizedPath } from "@gatewright/shared/policy/policy-path.ts";
import { leavesWorkingDirectory, readWorkingTree } from "@gatewright/shared/policy/working-tree.ts";
import type { EvaluateContext } from "@gatewright/shared/runtime/action.ts";
import type { Contract } from "./contract/contract.ts";
import { readContract } from "./contract/read-contract.ts";
import type { Inputs } from "./inputs.generated.ts";

/** A contract that was named, read or not. */
export interface NamedContract {
  path: string;
  contract: Contract | UserError;
  /** Sentences about where it was read. */
  notes: string[];
}

/** What `evaluate` needs to find contracts; the whole context has it. */
export type ContractSource = Pick<
  EvaluateContext<Inputs>,
  "inputs" | "policy" | "policyFiles" | "policyWins" | "workingDirectory"
>;

/**
 * The contracts that the policy names and those of the input, each once.
 * @throws UserError (`configuration`) when none is named
 */
export async function contractsToCheck(source: ContractSource): Promise<NamedContract[]> {
  const stated = source.policy?.data.contracts ?? [];
  const given = lines(source.inputs.contract);
  if (stated.length + given.length === 0) {
    throw configurationError("No data contract is named, so there is nothing to check.", {
      hint: "Name one in the input `contract`, or under `data: contracts:` in gatewright.yml; `gatewright propose --data FILE` writes a first one.",
    });
  }
  const fromPolicy = new Set(stated.map(normalizedPath));
  const paths = [...new Set([...stated, ...given].map(normalizedPath))];
  const contracts: NamedContract[] = [];
  for (const path of paths) contracts.push(await named(path, fromPolicy.has(path), source));
  return contracts;
}

/** The side that counts decides about all contracts; one that only the input names and this side lacks is the head's own. */
async function named(path: string, ofPolicy: boolean, source: ContractSource): Promise<NamedContract> {
  const notes: string[] = [];
  try {
    let text = await source.policyFiles.read(path);
    if (text === undefined && !ofPolicy && !leavesWorkingDirectory(path)) {
      text = await readWorkingTree(source.workingDirectory, path);
      if (text !== undefined && source.policyWins) {
        notes.push(
          `The input names ${path}, which is not on the side whose policy counts, so the head's own was checked.`,
        );
      }
    }
    if (text !== undefined) return { path, contract: readContract(text, path), notes };
    const missing = configurationError(`The contract ${path} does not exist.`, {
      location: { path },
      hint: "Check the path; it is relative to the working directory.",
    });
    return { path, contract: missing, notes };
  } catch (error) {
    if (error instanceof UserError) return { path, contract: error, notes };
    throw error;
  }
}

/** One path a line, as the inputs of an action are written. */
export function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
