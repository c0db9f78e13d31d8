import type { GitHub } from "@gatewright/shared/github/client.ts";
import type { Answer, Refusal } from "./finding.ts";
import { calledPlace } from "./our-parts.ts";
import { repositoryFiles } from "./repository-files.ts";
import { readWorkflow, type UnreadWorkflow, type WorkflowFile } from "./workflow-file.ts";

/** Reusable workflows of other repositories, which may have the gate in them. Their path is the `uses:` that calls them. */
export interface CalledWorkflows {
  files: WorkflowFile[];
  unread: ({ path: string } & Refusal)[];
}

/** As many as GitHub allows a workflow. */
const mostFiles = 50;

/** Reads what the workflows that `matters` says call, also by workflows of the repository itself, and what that calls in turn. */
export async function readCalledWorkflows(
  github: GitHub,
  workflows: readonly WorkflowFile[],
  matters: (file: WorkflowFile) => boolean,
): Promise<CalledWorkflows> {
  const called: CalledWorkflows = { files: [], unread: [] };
  const asked = new Set<string>();
  let next = workflows.filter((file) => matters(file) || file.triggers.has("workflow_call"));
  while (next.length > 0) {
    const places = next.flatMap((file) => file.jobs.flatMap((job) => calledPlace(file, job) ?? []));
    next = [];
    for (const place of places) {
      if (place.repository === undefined || asked.has(place.path) || asked.size === mostFiles) continue;
      asked.add(place.path);
      const { owner, repo, file, ref } = place.repository;
      const text: Answer<string | undefined> = await repositoryFiles({ ...github, owner, repo }, ref).read(file);
      const read: WorkflowFile | UnreadWorkflow | undefined =
        text.known && text.value !== undefined ? readWorkflow(place.path, text.value) : undefined;
      if (read !== undefined && "jobs" in read) {
        called.files.push(read);
        next.push(read);
      } else {
        const refusal = text.known
          ? { reason: read?.reason ?? "GitHub finds no such file that this token may read", permission: undefined }
          : text;
        called.unread.push({ path: place.path, reason: refusal.reason, permission: refusal.permission });
      }
    }
  }
  return called;
}
