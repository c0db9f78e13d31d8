import { sha256Hex } from "../digest/digest.ts";
import { UserError } from "../errors/user-error.ts";
import type { Policy } from "./policy.ts";
import type { PolicyFiles } from "./policy-files.ts";
import { readPolicy } from "./read-policy.ts";
import type { UnnamedModel } from "./short-form.ts";

/** Policy and contracts as they stand on one side: a commit's tree, or the working tree. */
export interface PolicySide {
  /** A commit SHA, a branch, `working tree`, or `inputs` when there is no policy. */
  ref: string;
  /** Path of the policy file, relative to the working directory. */
  path: string;
  /** Undefined when there is no such file, or when it is wrong (`problem`). */
  policy: Policy | undefined;
  policyText: string | undefined;
  /** `sha256:<64 hex>` of the policy file. */
  digest: string | undefined;
  /** Why the policy file, though there, cannot be used. */
  problem: UserError | undefined;
  files: RememberedFiles;
}

export interface RememberedFiles extends PolicyFiles {
  /** Every path that was asked for, with its text. */
  readPaths(): Map<string, string | undefined>;
}

/** Reads through `read` once a path, and remembers. */
export function rememberFiles(read: (path: string) => Promise<string | undefined>): RememberedFiles {
  const texts = new Map<string, string | undefined>();
  return {
    read: async (path) => {
      if (texts.has(path)) return texts.get(path);
      const text = await read(path);
      texts.set(path, text);
      return text;
    },
    readPaths: () => new Map(texts),
  };
}

/**
 * A policy that is wrong, or a path that may not be read, is the side's `problem`: it matters only when the side counts.
 * @param unnamed what a model at the top level is called that has no `name:`
 * @throws UserError (`evidence`) when nobody can say whether there is a policy
 */
export async function readSide(
  ref: string,
  path: string,
  read: (path: string) => Promise<string | undefined>,
  unnamed?: UnnamedModel,
): Promise<PolicySide> {
  const side: PolicySide = {
    ref,
    path,
    policy: undefined,
    policyText: undefined,
    digest: undefined,
    problem: undefined,
    files: rememberFiles(read),
  };
  try {
    side.policyText = await read(path);
    if (side.policyText === undefined) return side;
    side.digest = `sha256:${sha256Hex(side.policyText)}`;
    side.policy = readPolicy(side.policyText, path, unnamed);
  } catch (error) {
    if (!(error instanceof UserError) || error.kind !== "configuration") throw error;
    side.problem = error;
  }
  return side;
}

/**
 * Paths of the policy and of the contracts read on either side whose text differs between the two, sorted. To be asked again
 * after an evaluation, when all paths that it needed are known. Line endings do not count: git may have changed them in
 * the working tree.
 */
export async function changedPaths(counts: PolicySide, other: PolicySide): Promise<string[]> {
  const paths = new Set([...counts.files.readPaths().keys(), ...other.files.readPaths().keys()]);
  paths.delete(counts.path);
  const changed: string[] = [];
  if (comparable(counts.policyText) !== comparable(other.policyText)) changed.push(counts.path);
  for (const path of paths) {
    if ((await textOrRefusal(counts, path)) !== (await textOrRefusal(other, path))) changed.push(path);
  }
  return changed.sort();
}

/** A file that one side refuses to read (it leaves the working directory, say) differs from any text. */
async function textOrRefusal(side: PolicySide, path: string): Promise<string | undefined> {
  try {
    return comparable(await side.files.read(path));
  } catch (error) {
    if (error instanceof UserError) return `\0${error.message}`;
    throw error;
  }
}

function comparable(text: string | undefined): string | undefined {
  return text?.replaceAll("\r\n", "\n");
}
