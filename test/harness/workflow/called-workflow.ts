import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject, type JsonObject } from "../json.ts";
import { asText } from "../runner/action-file.ts";
import { scalar } from "../runner/expressions.ts";
import { ourPath, repositoryRoot } from "../runner/repository-root.ts";
import { beyond, declaredPermissions } from "./granted.ts";
import { calledInputs, calledSecrets, readWorkflowFile, type WorkflowFile } from "./workflow-file.ts";
import type { Level, SimulateOptions } from "./workflow-run.ts";

/** What a file has of itself, wherever it is called. */
type Found = Pick<Level, "file" | "ref" | "root">;

/** The workflow that the event starts, from the event's commit. */
export async function startedFile({ directory, repository, event, workflow }: SimulateOptions): Promise<Found> {
  const file = await readWorkflowFile(workflow, show(directory, event.sha, workflow));
  return { file, ref: `${repository.fullName}/${workflow}@${event.ref}`, root: undefined };
}

/** The file that a job calls, and the repository that `$/` means in it. */
async function calledFile(uses: string, { root }: Pick<Level, "root">, options: SimulateOptions): Promise<Found> {
  const { directory, event, repository } = options;
  // `./` is the repository and commit of the calling file, for workflows.
  const local = /^(?:\.|\$)\/(.+)$/.exec(uses)?.[1];
  const ours = ourPath(uses) ?? (root === undefined ? undefined : local);
  if (ours !== undefined) {
    const file: WorkflowFile = await readWorkflowFile(ours, readFileSync(join(repositoryRoot, ours), "utf8"));
    return { file, ref: `OWNER/gatewright/${ours}@refs/tags/v1`, root: repositoryRoot };
  }
  if (local === undefined) throw new Error(`The simulator does not have ${uses}.`);
  const file = await readWorkflowFile(local, show(directory, event.sha, local));
  return { file, ref: `${repository.fullName}/${local}@${event.ref}`, root: undefined };
}

/** The level of the workflow that a job calls, with what the job gives it. */
export async function calledLevel(
  job: JsonObject,
  { name, contexts, again }: { name: string; contexts: JsonObject; again: boolean },
  level: Level,
  options: SimulateOptions,
): Promise<Level> {
  const called = await calledFile(asText(job["uses"]) ?? "", level, options);
  const given = isObject(job["with"]) ? job["with"] : {};
  const values = Object.entries(given).map(([input, value]) => [input, scalar(value, contexts)]);
  const { secrets } = job;
  return {
    ...called,
    prefix: `${name} / `,
    inputs: calledInputs(called.file, Object.fromEntries(values)),
    secrets:
      secrets === "inherit" ? level.secrets : calledSecrets(called.file, isObject(secrets) ? secrets : {}, contexts),
    granted: permissionsOf(job, level),
    again,
  };
}

/**
 * GitHub looks at the permissions of all nested jobs before it starts any of them.
 * @throws Error with what it shows instead of a run
 */
export async function refuseMissingRights(
  level: Pick<Level, "file" | "root" | "granted" | "prefix">,
  options: SimulateOptions,
): Promise<void> {
  const { file, granted, prefix } = level;
  for (const [id, job] of file.jobs) {
    const declared = permissionsOf(job, level);
    const missing = granted === undefined ? [] : beyond(declared, granted);
    if (missing.length > 0) {
      const job = `The job ${prefix}${id} of ${file.path}`;
      throw new Error(
        `Invalid workflow file: ${job} requests ${missing.join(", ")}, but is only allowed ${JSON.stringify(granted)}.`,
      );
    }
    const uses = asText(job["uses"]);
    if (uses === undefined) continue;
    const { file: called, root } = await calledFile(uses, level, options);
    await refuseMissingRights({ file: called, root, prefix: `${prefix}${id} / `, granted: declared }, options);
  }
}

/** What is declared at the job, else at the workflow, else what the caller has; GitHub's restricted default else. */
export function permissionsOf(
  job: JsonObject,
  { file, granted }: Pick<Level, "file" | "granted">,
): Record<string, "read" | "write" | "none"> {
  return (
    declaredPermissions(job["permissions"]) ??
    declaredPermissions(file.root["permissions"]) ??
    granted ?? { contents: "read" }
  );
}

function show(directory: string, sha: string, path: string): string {
  try {
    return execFileSync("git", ["show", `${sha}:${path}`], {
      cwd: directory,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch {
    throw new Error(`There is no ${path} at ${sha}.`);
  }
}
