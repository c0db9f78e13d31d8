import { readFile } from "node:fs/promises";
import { posix, resolve } from "node:path";
import { configurationError, UserError } from "@gatewright/shared/errors/user-error.ts";
import type { EvaluateContext } from "@gatewright/shared/runtime/action.ts";
import type { Contract } from "./contract/contract.ts";
import { readContract } from "./contract/read-contract.ts";
import type { Inputs } from "./inputs.generated.ts";

/** A contract that was named, read or not. */
export interface NamedContract {
  path: string;
  contract: Contract | UserError;
}

/** What `evaluate` needs to find contracts; the whole context has it. */
export type ContractSource = Pick<EvaluateContext<Inputs>, "inputs" | "policy" | "policyFiles" | "workingDirectory">;

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
  const fromPolicy = new Set(stated.map(normalized));
  const paths = [...new Set([...stated, ...given].map(normalized))];
  const contracts: NamedContract[] = [];
  for (const path of paths) {
    contracts.push({ path, contract: await read(path, fromPolicy.has(path), source) });
  }
  return contracts;
}

/** The side that counts decides about contracts that its policy names; one that only the input names is the head's own. */
async function read(path: string, ofPolicy: boolean, source: ContractSource): Promise<Contract | UserError> {
  try {
    const text = ofPolicy
      ? await source.policyFiles.read(path)
      : await readOwn(path, resolve(source.workingDirectory, path));
    if (text !== undefined) return readContract(text, path);
    return configurationError(`The contract ${path} does not exist.`, {
      location: { path },
      hint: "Check the path; it is relative to the working directory.",
    });
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

async function readOwn(path: string, absolutePath: string): Promise<string | undefined> {
  try {
    return await readFile(absolutePath, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw configurationError(`The contract ${path} cannot be read: ${error instanceof Error ? error.message : error}`, {
      location: { path },
      hint: "Name a text file that the job may read.",
      cause: error,
    });
  }
}

/** One path a line, as the inputs of an action are written. */
export function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function normalized(path: string): string {
  return posix.normalize(path.replaceAll("\\", "/"));
}
