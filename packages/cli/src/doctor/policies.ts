import { posix } from "node:path";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Policy } from "@gatewright/shared/policy/policy.ts";
import { defaultPolicyPath, readPolicy } from "@gatewright/shared/policy/read-policy.ts";
import { readContract } from "@gatewright/validate-data/contract/read-contract.ts";
import type { Answer } from "./finding.ts";
import type { GateCheck } from "./gate-checks.ts";
import { isGateStep } from "./our-parts.ts";
import type { RepositoryFiles } from "./repository-files.ts";

/** A policy or contract as it stands on the branch. */
export interface ReadFile<T> {
  /** From the root of the repository. */
  path: string;
  content:
    | { state: "valid"; value: T }
    | { state: "absent" }
    | { state: "broken"; message: string; line: number | undefined }
    | { state: "unread"; reason: string; permission: string | undefined };
}

export interface PolicyAndContracts {
  policy: ReadFile<Policy>;
  contracts: ReadFile<unknown>[];
}

export interface PolicyPlace {
  directory: string;
  policy: string;
  /** Contracts that a workflow names itself. */
  contracts: string[];
}

/** Where the gates of the workflows look for their policies; one place with the defaults when no workflow says. */
export function policyPlaces(gates: readonly GateCheck[]): PolicyPlace[] {
  const places = new Map<string, PolicyPlace>();
  // What decides is the last link; what its callers are given is theirs.
  for (const { job } of gates.flatMap(({ links }) => links.slice(-1))) {
    const inputs = job.uses === undefined ? job.steps.filter(isGateStep).map((step) => step.with) : [job.with];
    for (const given of inputs) {
      const directories = lines(given["working-directories"] ?? given["working-directory"]);
      for (const directory of directories.length === 0 ? ["."] : directories) {
        const policy = given["policy"] || defaultPolicyPath;
        const place = places.get(`${directory}\n${policy}`) ?? { directory, policy, contracts: [] };
        place.contracts.push(...lines(given["contract"]));
        places.set(`${directory}\n${policy}`, place);
      }
    }
  }
  return places.size > 0 ? [...places.values()] : [{ directory: ".", policy: defaultPolicyPath, contracts: [] }];
}

function lines(text: string | undefined): string[] {
  return (text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

export async function readPolicies(
  places: readonly PolicyPlace[],
  files: RepositoryFiles,
): Promise<PolicyAndContracts[]> {
  return Promise.all(
    places.map(async ({ directory, policy: name, contracts }) => {
      const fromRoot = (path: string): string => posix.normalize(posix.join(directory, path));
      const policy = await readFile(files, fromRoot(name), (text) => readPolicy(text, fromRoot(name)));
      const named = policy.content.state === "valid" ? policy.content.value.data.contracts : [];
      const paths = [...new Set([...named, ...contracts].map(fromRoot))];
      return {
        policy,
        contracts: await Promise.all(paths.map((path) => readFile(files, path, (text) => readContract(text, path)))),
      };
    }),
  );
}

async function readFile<T>(files: RepositoryFiles, path: string, read: (text: string) => T): Promise<ReadFile<T>> {
  if (path.includes("${{")) {
    const reason = "the workflow gives its path by an expression, which only a run knows";
    return { path, content: { state: "unread", reason, permission: undefined } };
  }
  const answer: Answer<string | undefined> = await files.read(path);
  if (!answer.known)
    return { path, content: { state: "unread", reason: answer.reason, permission: answer.permission } };
  if (answer.value === undefined) return { path, content: { state: "absent" } };
  try {
    return { path, content: { state: "valid", value: read(answer.value) } };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { path, content: { state: "broken", message: error.message, line: error.location?.line } };
  }
}
