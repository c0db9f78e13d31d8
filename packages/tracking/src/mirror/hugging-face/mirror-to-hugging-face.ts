import type { RunRecord } from "@gatewright/shared/ledger/record.ts";
import type { Environment } from "@gatewright/shared/runtime/environment.ts";
import { withModelCard } from "../../documents/card-in-readme.ts";
import { openSession, Unanswered } from "../http-session.ts";
import { type MirrorContext, MirrorFailure, type MirrorTarget, type RecordToCopy } from "../mirror-target.ts";
import { mirrorVariables } from "../variables.ts";
import { type HubClient, hubClient, MovedOn } from "./client.ts";

const mostTries = 3;

/** The model card of a repository on the Hugging Face Hub; docs/mirrors.md says what of it is untested. */
export const huggingFace: MirrorTarget = {
  name: "Hugging Face",
  secrets: (variables) => [tokenOf(variables)].filter((token) => token !== undefined),
  copy(run, context) {
    const repository = context.policy.huggingFace?.repository;
    return repository === undefined ? undefined : copyToHub(run, repository, context);
  },
};

async function copyToHub(
  { record, id }: RecordToCopy,
  repository: string,
  { variables, fetch, signal }: MirrorContext,
): Promise<string> {
  const why = whyNotPublished(record);
  if (why !== undefined) return `The model card of ${repository} on Hugging Face was left as it is: ${why}.`;
  const token = tokenOf(variables);
  if (token === undefined) {
    throw new MirrorFailure(
      `The policy names a repository on Hugging Face, but ${mirrorVariables.huggingFaceToken} is not set in this job; set it from a secret whose token may write there.`,
    );
  }
  if (!/^[\w.-]+(\/[\w.-]+)?$/.test(repository) || /(^|\/)\.{1,2}(\/|$)/.test(repository)) {
    throw new MirrorFailure(`\`${repository}\` is no name of a repository on Hugging Face; write owner/name.`);
  }
  const address = (variables[mirrorVariables.huggingFaceEndpoint]?.trim() || "https://huggingface.co").replace(
    /\/+$/,
    "",
  );
  const headers = { authorization: `Bearer ${token}` };
  const session = openSession({ name: "Hugging Face", address, headers, fetch, signal });
  const page = `${address}/${repository}`;
  const client = hubClient(session, repository);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await publishCard(client, page, { record, id });
    } catch (error) {
      // Read anew: somebody else committed in between, or our own commit was made and its answer lost.
      const again = error instanceof MovedOn || (error instanceof Unanswered && error.anotherTry);
      if (!again || attempt === mostTries) throw error;
      await session.pause(attempt);
    }
  }
}

async function publishCard(client: HubClient, page: string, { record, id }: RecordToCopy): Promise<string> {
  const head = await client.head();
  const readme = await client.readReadme(head);
  const wanted = withModelCard(readme, record, id);
  if ("broken" in wanted) throw new MirrorFailure(`The README of ${page} was left as it is: ${wanted.broken}.`);
  if ("newer" in wanted) return `The model card of ${page} was left as it is: it is of a later run (${wanted.newer}).`;
  if (wanted.text === readme) return `The model card of ${page} is that of this run already.`;
  const commit = await client.commitReadme(head, wanted.text, {
    summary: `Model card of ${record.model} ${id.slice(0, 8)}`,
    description: `gatewright record ${id}`,
  });
  const stored = await client.readReadme(commit);
  const check = stored === wanted.text ? "read back and equal" : "but what was read back differs from what was sent";
  return `The model card of ${page} was updated in commit ${commit.slice(0, 12)}, ${check}.`;
}

/** The card is what users of the model read: only a run that counts stands there. */
function whyNotPublished({ smoke, trust }: RunRecord): string | undefined {
  if (smoke) return "this is a smoke run";
  return trust === "default-branch" ? undefined : `the record's trust is \`${trust}\`, not \`default-branch\``;
}

function tokenOf(variables: Environment): string | undefined {
  return variables[mirrorVariables.huggingFaceToken]?.trim() || undefined;
}
