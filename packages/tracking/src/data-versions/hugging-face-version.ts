import { configurationError, evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { DataVersion } from "@gatewright/shared/ledger/record.ts";
import { ask, below, endpoint, textIn, variable } from "./ask.ts";
import type { DataContext } from "./data-context.ts";

const hub = "https://huggingface.co";

/** A dataset of the Hugging Face Hub: `hf:<owner>/<name>@<40 hex digits>`; a branch or a tag is resolved to its commit. */
export async function huggingFaceVersion(locator: string, context: DataContext): Promise<DataVersion> {
  const shown = `hf:${locator}`;
  const { dataset, revision } = parseDataset(locator, shown);
  const address = variable(["HF_ENDPOINT"], context) ?? { name: "HF_ENDPOINT", value: hub };
  const token = variable(["HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"], context)?.value;
  const base = endpoint(address.value, address.name);
  const url = below(base, "api", "datasets", ...dataset.split("/"), "revision", revision);
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const { status, body } = await ask({ system: "The Hugging Face Hub", url, headers }, context);
  if (status !== 200) throw refusal(status, shown, token !== undefined);
  const sha = textIn(body, "sha") ?? "";
  const isCommit = /^[0-9a-f]{40}$/.test(revision);
  if (!/^[0-9a-f]{40}$/.test(sha) || (isCommit && sha !== revision)) {
    throw evidenceError(`The Hugging Face Hub at ${url.host} told no commit of ${shown} that fits.`, {
      hint: "Is HF_ENDPOINT the address of a hub?",
    });
  }
  return {
    role: context.role,
    version: `hf:${dataset}@${sha}`,
    ...(isCommit ? {} : { resolved_from: revision }),
  };
}

/** `owner/name[@revision]`, `datasets/owner/name`, or `//datasets/owner/name@revision` as the Hub's own file system has it. */
function parseDataset(locator: string, shown: string): { dataset: string; revision: string } {
  const isAddress = locator.startsWith("//");
  const path = locator.replace(/^\/\//, "");
  const at = path.indexOf("@");
  const whole = at === -1 ? path : path.slice(0, at);
  const revision = at === -1 ? "main" : path.slice(at + 1);
  const dataset = whole.replace(/^datasets\//, "");
  const expected = { hint: "Write hf:<owner>/<name>, and @<branch, tag or commit> behind it." };
  if (isAddress && dataset === whole) {
    throw configurationError(
      `${shown} names no dataset: hf:// addresses of datasets begin with hf://datasets/.`,
      expected,
    );
  }
  const step = "[A-Za-z0-9](?:[A-Za-z0-9._-]{0,95})";
  if (!new RegExp(`^${step}(?:/${step})?$`).test(dataset) || dataset.includes("..")) {
    throw configurationError(`${shown}: ${JSON.stringify(dataset)} is no name of a dataset.`, {
      hint: `${expected.hint} A version is of the whole dataset, not of one file in it.`,
    });
  }
  if (!/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(revision) || revision.includes("..")) {
    throw configurationError(`${shown}: ${JSON.stringify(revision)} is no revision.`, expected);
  }
  return { dataset, revision };
}

function refusal(status: number, shown: string, hasToken: boolean): Error {
  if (status === 401 || status === 403) {
    return evidenceError(
      `The Hugging Face Hub refuses to tell about ${shown} (${status})${hasToken ? "" : ", and there is no token to ask with"}.`,
      {
        hint: "The dataset is private, gated or not there: set HF_TOKEN to a token that may read it, and accept its terms.",
      },
    );
  }
  if (status === 404) {
    return evidenceError(`${shown} does not exist on the Hugging Face Hub.`, {
      hint: "Check owner, name and revision; a private dataset is hidden from those who may not read it.",
    });
  }
  return evidenceError(`The Hugging Face Hub answered ${status} about ${shown}.`, { hint: "Check owner and name." });
}
