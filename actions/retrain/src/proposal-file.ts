import { evidenceError, type UserError } from "@gatewright/shared/errors/user-error.ts";

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

/**
 * Reads what `proposalText` wrote, and nothing else: the training's own code ran in the job that wrote it.
 * @throws UserError (`evidence`) for every other text
 */
export function readProposal(text: string, model: string, headSha: string): Proposal {
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
  const wrong = value.files.find(({ path }) => whyNotProposed(path) !== undefined);
  if (wrong !== undefined) throw refused(`wants to change ${JSON.stringify(wrong.path)}, which no training may`);
  return value;
}

/** Why no training may propose a change of this path; undefined when it may. */
export function whyNotProposed(path: string): string | undefined {
  const parts = path.split("/");
  if (path === "" || /\p{Cc}|\\/u.test(path) || parts.some((part) => ["", ".", ".."].includes(part)))
    return "its path is none of a file";
  if (parts.some((part) => part.toLowerCase() === ".git")) return "it belongs to git itself";
  if (parts[0]?.toLowerCase() === ".github") return "workflows and their settings are changed by people";
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
