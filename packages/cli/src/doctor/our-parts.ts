import { type ShellCommand, shellCommands } from "./shell-script.ts";
import type { Job, Step, WorkflowFile } from "./workflow-file.ts";

/** A `uses:` of ours, apart. */
export interface OurUse {
  repository: string;
  /** Path in the repository; empty: the root action. */
  path: string;
  /** What stands behind `@`. */
  ref: string;
}

const gates = /^(?:|actions\/(?:validate-data|model-gate|train-model|track-experiment|drift-check|pipeline\/gate))$/;
/** The command line's commands that end with 1 when they block. */
const gateMention = /\bgatewright(?:\.js)?(?:@[^\s"']+)?["']?\s+(?:validate|gate|train|track)\b/;
/** The same as a simple command: assignments, what starts a program in a usual way, the program. */
const gateBegins = new RegExp(
  [
    /^(?:[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|\S*)\s+)*/,
    /(?:(?:time|command|exec|timeout\s+[\d.]+[smhd]?|env(?:\s+[A-Za-z_]\w*=\S*)*)\s+)?/,
    /(?:(?:npx|bunx|yarn|pnpm|npm)\s+(?:(?:exec|dlx|-y|--yes|--no|--no-install|-q|--quiet|--|(?:-p|--package)[ =]\S+)\s+)*|(?:uv|poetry|pipenv)\s+run\s+|node\s+)?/,
    /["']?(?:[^\s"'|;&()`]*\/)?gatewright(?:\.js)?(?:@[^\s"']+)?["']?\s+(?:validate|gate|train|track)\b/,
  ]
    .map(({ source }) => source)
    .join(""),
);
const reusable = /^\.github\/workflows\/ml-(pr|main|report|retrain|review)\.ya?ml$/;

/** What of ours a `uses:` names. A company may mirror the repository under another owner, and under a longer name. */
export function ourUse(uses: string | undefined): OurUse | undefined {
  if (uses === undefined) return undefined;
  const match = /^([A-Za-z0-9._-]+\/[A-Za-z0-9._-]*gatewright[A-Za-z0-9._-]*)(?:\/([^@]*))?@(.+)$/i.exec(uses);
  return match === null
    ? undefined
    : { repository: match[1] ?? "", path: (match[2] ?? "").replace(/\/$/, ""), ref: match[3] ?? "" };
}

/** Which reusable workflow of ours a job calls: `pr`, `main`, `report`, `retrain` or `review`. */
export function calledWorkflow({ uses }: Pick<Job, "uses">): string | undefined {
  return reusable.exec(ourUse(uses)?.path ?? "")?.[1];
}

/** Where the workflow is that a job calls, when it is not one of ours: in the same repository, or in another one. */
export interface CalledPlace {
  /** As `WorkflowFile.path` has it. */
  path: string;
  repository: { owner: string; repo: string; file: string; ref: string } | undefined;
}

const called = /^([A-Za-z0-9._-]+)\/([A-Za-z0-9._-]+)\/(\.github\/workflows\/[^@]+)@(.+)$/;

export function calledPlace(from: WorkflowFile, job: Pick<Job, "uses">): CalledPlace | undefined {
  const { uses } = job;
  if (uses === undefined || ourUse(uses) !== undefined) return undefined;
  const [, owner, repo] = called.exec(from.path) ?? [];
  // `./` means the repository and commit of the file that says it.
  const path = uses.startsWith("./")
    ? owner === undefined
      ? uses.slice(2)
      : `${owner}/${repo}/${uses.slice(2)}@${called.exec(from.path)?.[4]}`
    : uses;
  const match = called.exec(path);
  if (match === null) return path.includes("@") ? undefined : { path, repository: undefined };
  const [, itsOwner = "", itsName = "", file = "", ref = ""] = match;
  return { path, repository: { owner: itsOwner, repo: itsName, file, ref } };
}

/** Whether the step decides: by one of our actions, or by the command line. */
export function isGateStep(step: Step): boolean {
  const use = ourUse(step.uses);
  if (use !== undefined) return gates.test(use.path);
  return step.run !== undefined && shellCommands(step.run).some(mayRunGate);
}

/** Whether a gate may run by this command. What is only said, or asks for help, runs none. */
export function mayRunGate({ text, after }: ShellCommand): boolean {
  if (!gateMention.test(text)) return false;
  if (/^(?:echo|printf)\b/.test(text)) return after === "|" || /\$\(|`|[<>]\(/.test(text);
  return !(beginsWithGate(text) && /\s(?:--help|-h|--version)(?=\s|$)/.test(text));
}

/** Whether the command is a gate's and nothing else, so that its exit code is the gate's. */
export function beginsWithGate(text: string): boolean {
  return gateBegins.test(text);
}

export function usesOurs(step: Step): boolean {
  return ourUse(step.uses) !== undefined || /\bgatewright(?:\.js)?\s+[a-z]/.test(step.run ?? "");
}

/** Whether anything of ours is in the workflow. */
export function isOurs(file: WorkflowFile): boolean {
  return file.jobs.some((job) => ourUse(job.uses) !== undefined || job.steps.some(usesOurs));
}

/** Which jobs call the second stage, by the reusable workflow or by its action. */
export function isSecondStage(job: Job): boolean {
  return (
    calledWorkflow(job) === "report" || job.steps.some((step) => ourUse(step.uses)?.path === "actions/second-stage")
  );
}
