import { evidenceError, type UserError } from "@gatewright/shared/errors/user-error.ts";
import { defaultPolicyPath } from "@gatewright/shared/policy/read-policy.ts";

/** What a training changed among the files that git tracks, from the job that trained to the one that proposes. */
export interface Proposal {
  version: 1;
  model: string;
  /** Commit that was trained on. */
  head_sha: string;
  files: ChangedFile[];
  /** Files that changed and cannot be proposed, each with the reason. */
  left_out: { path: string; why: string }[];
}

export type ChangedFile =
  | { path: string; mode: "100644" | "100755"; base64: string }
  /** The training removed it. */
  | { path: string; deleted: true };

export const proposalFile = "proposal.json";
export const proposalPrefix = "gatewright-retrain-";

/** Together, before they are packed: an artifact that is read back has 5 MB at most. */
export const mostBytes = 3_500_000;
export const mostFiles = 200;

export function proposalText(proposal: Proposal): string {
  return `${JSON.stringify(proposal)}\n`;
}

export interface ProposalQuestion {
  model: string;
  headSha: string;
  /** Working directory from the root of the repository, forward slashes, empty at the root. */
  folder: string;
  /** The policy and the contracts that it names, from the root of the repository. */
  policyFiles: readonly string[];
}

/**
 * Reads what `proposalText` wrote, and nothing else: the training's own code ran in the job that wrote it. The policy and its contracts,
 * which that job cannot know for certain, are moved to what is left out.
 * @throws UserError (`evidence`) for every other text
 */
export function readProposal(text: string, { model, headSha, folder, policyFiles }: ProposalQuestion): Proposal {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refused("is not JSON", error);
  }
  if (!isProposal(value)) throw refused("is not what gatewright writes");
  if (value.model !== model || value.head_sha !== headSha) {
    throw refused(
      `is about ${value.model} at ${value.head_sha.slice(0, 10)}, not about ${model} at ${headSha.slice(0, 10)}`,
    );
  }
  for (const { path } of value.files) {
    const why = whyNotProposed(path, folder);
    if (why !== undefined) throw refused(`wants to change ${JSON.stringify(path)}, which no training may: ${why}`);
  }
  // Who approves a model must not approve a weaker policy with it.
  const ofPolicy = new Set(policyFiles.map((path) => path.toLowerCase()));
  const isPolicy = ({ path }: ChangedFile): boolean => ofPolicy.has(path.toLowerCase());
  const refusedFiles = value.files.filter(isPolicy).map(({ path }) => ({ path, why: policyIsPeoples }));
  return {
    ...value,
    files: value.files.filter((file) => !isPolicy(file)),
    left_out: [...refusedFiles, ...value.left_out],
  };
}

const policyIsPeoples = "the policy and its contracts are changed by people";

/** Files that say what other machines run, by their names in small letters. Those of GitHub and GitLab begin with `.git`. */
const machineFiles = /^(jenkinsfile.*|action\.ya?ml)$/;

/**
 * Why no training may propose a change of this path, whatever the policy is; undefined when it may.
 * @param folder working directory from the root of the repository, empty at the root
 */
export function whyNotProposed(path: string, folder: string): string | undefined {
  const parts = path.split("/");
  if (path === "" || /\p{Cc}|\\/u.test(path) || parts.some((part) => ["", ".", ".."].includes(part)))
    return "its path is none of a file";
  if (folder !== "" && !path.startsWith(`${folder}/`)) return "it is not below the working directory";
  const names = parts.map((part) => part.toLowerCase());
  const name = names.at(-1) ?? "";
  if (names.includes(".git") || names.some((part) => /^git~\d/.test(part))) return "it belongs to git itself";
  if (names.includes(".github") || machineFiles.test(name)) return "workflows and their settings are changed by people";
  if (names.some((part) => part.startsWith(".git"))) return "the files of git and GitLab are changed by people";
  if (name === "codeowners") return "people say who has to approve";
  if (name === defaultPolicyPath) return policyIsPeoples;
  if (names.includes(".gatewright")) return "gatewright itself writes there";
  return undefined;
}

function isProposal(value: unknown): value is Proposal {
  if (!isObject(value)) return false;
  const { version, model, head_sha: headSha, files, left_out: leftOut, ...more } = value;
  return (
    Object.keys(more).length === 0 &&
    version === 1 &&
    typeof model === "string" &&
    typeof headSha === "string" &&
    Array.isArray(files) &&
    files.length <= mostFiles &&
    files.every(isChangedFile) &&
    Array.isArray(leftOut) &&
    leftOut.every((one) => isObject(one) && typeof one["path"] === "string" && typeof one["why"] === "string")
  );
}

function isChangedFile(value: unknown): value is ChangedFile {
  if (!isObject(value) || typeof value["path"] !== "string") return false;
  if (value["deleted"] === true) return Object.keys(value).length === 2;
  const { mode, base64 } = value;
  return (
    (mode === "100644" || mode === "100755") && typeof base64 === "string" && /^[A-Za-z0-9+/]*={0,2}$/.test(base64)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refused(what: string, cause?: unknown): UserError {
  return evidenceError(`The list of files that the training changed ${what}.`, { cause });
}
