import { calledPlace, calledWorkflow, isGateStep } from "./our-parts.ts";
import { type Job, type WorkflowFile, words } from "./workflow-file.ts";

/** A check that GitHub shows on a pull request and that fails when a gate of ours does. */
export interface GateCheck {
  /** As it must stand in a rule; holds an expression when nobody but the run knows it. */
  name: string;
  file: WorkflowFile;
  /** The job of `file` that makes it. */
  job: Job;
  /** That job and, through reusable workflows that are not ours, the one that decides. */
  links: { file: WorkflowFile; job: Job }[];
  /** A call of ml-pr.yml, whose last job is `gate`; a job with a step of ours; a job that needs one of these. */
  kind: "pipeline" | "step" | "fan-in";
}

/** The events on which GitHub reports checks on the head of a pull request. */
const onPullRequests = ["pull_request", "pull_request_target"];

/** Every check that can stand in a rule. `called` are the workflows of other repositories. */
export function gateChecks(files: readonly WorkflowFile[], called: readonly WorkflowFile[] = []): GateCheck[] {
  const all = new Map([...files, ...called].map((file) => [file.path, file]));
  return files.filter(runsOnPullRequests).flatMap((file) => checksOf(file, all, 0));
}

export function runsOnPullRequests({ triggers }: WorkflowFile): boolean {
  return onPullRequests.some((event) => triggers.has(event));
}

/** GitHub allows ten levels of reusable workflows. */
const deepest = 10;

function checksOf(file: WorkflowFile, all: ReadonlyMap<string, WorkflowFile>, depth: number): GateCheck[] {
  const found: GateCheck[] = [];
  for (const job of file.jobs) {
    const shown = job.matrix && !job.name.includes("${{") ? `${job.name} (\${{ matrix }})` : job.name;
    const called = calledWorkflow(job);
    const own = { file, job, links: [{ file, job }] };
    if (called === "pr" || called === "main") {
      found.push({ ...own, name: `${shown} / gate`, kind: "pipeline" });
    } else if (job.steps.some(isGateStep)) {
      found.push({ ...own, name: shown, kind: "step" });
    } else if (depth < deepest) {
      const inner = all.get(calledPlace(file, job)?.path ?? "");
      for (const { name, kind, links } of inner === undefined ? [] : checksOf(inner, all, depth + 1)) {
        found.push({ file, job, name: `${shown} / ${name}`, kind, links: [{ file, job }, ...links] });
      }
    }
  }
  const reached = new Set(found.map(({ job }) => job.id));
  for (;;) {
    const more = file.jobs.filter((job) => !reached.has(job.id) && job.needs.some((need) => reached.has(need)));
    if (more.length === 0) return found;
    for (const job of more) {
      reached.add(job.id);
      // A job that calls another workflow shows that one's jobs, none of which looks at our result.
      if (job.uses === undefined) found.push({ name: job.name, file, job, links: [{ file, job }], kind: "fan-in" });
    }
  }
}

/** Everything of a workflow that GitHub shows as a check, gate or not. */
export interface ShownCheck {
  name: string;
  file: WorkflowFile;
  /** The job of `file` that makes it, and the job that runs, which may stand in a workflow that it calls. */
  job: Job;
  leaf: Job;
  /** Of a call whose jobs are not known: then `name` ends with an expression. */
  unread: string | undefined;
}

/** `all` are the workflows by path, those of other repositories too. */
export function shownChecks(
  file: WorkflowFile,
  all: ReadonlyMap<string, WorkflowFile>,
  depth = 0,
): readonly ShownCheck[] {
  return file.jobs.flatMap((job): ShownCheck[] => {
    // A matrix that is skipped as a whole is shown by the bare name.
    const names = job.matrix
      ? [...withMatrix(job), ...(job.name.includes("${{") ? [] : [`${job.name} (\${{ matrix }})`])]
      : [job.name];
    if (job.uses === undefined) return names.map((name) => ({ name, file, job, leaf: job, unread: undefined }));
    const ours = ourJobs[calledWorkflow(job) ?? ""];
    const inner = all.get(calledPlace(file, job)?.path ?? "");
    const below =
      ours?.map((name) => ({ name, leaf: job, unread: undefined })) ??
      (inner === undefined || depth === deepest
        ? [{ name: "$\u007b{ unread }}", leaf: job, unread: job.uses }]
        : shownChecks(inner, all, depth + 1));
    return names.flatMap((name) => below.map((one) => ({ ...one, name: `${name} / ${one.name}`, file, job })));
  });
}

/** Jobs of our own workflows by the names under which they are shown; a pipeline's `gate` is the gate. */
const ourJobs: Record<string, string[] | undefined> = {
  pr: ["gate"],
  main: ["gate"],
  report: ["Append records and publish"],
  retrain: ["plan", "train ($\u007b{ model }})", "propose"],
  review: ["rerun"],
};

/** The name with each value that its matrix has, where the file says which. */
function withMatrix({ name, matrixValues }: Pick<Job, "name" | "matrixValues">): string[] {
  const [, key] = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/.exec(name) ?? [];
  const values = key === undefined ? undefined : matrixValues[key];
  if (key === undefined || values === undefined) return [name];
  const expression = new RegExp(`\\$\\{\\{\\s*matrix\\.${key}\\s*\\}\\}`, "g");
  return [...new Set(values)].flatMap((value) =>
    withMatrix({ name: name.replaceAll(expression, () => value), matrixValues }),
  );
}

/**
 * Whether the check may have this name: `yes`, `no`, or `perhaps` where an expression decides, which may also be empty.
 */
export function mayBeNamed(name: string, context: string): "yes" | "no" | "perhaps" {
  if (!name.includes("${{")) return name === context ? "yes" : "no";
  const parts = name.split(/\$\{\{.*?\}\}/s).map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s").test(context) ? "perhaps" : "no";
}

/** Events whose runs stand at the default branch's commit, or at none, so that no pull request shows them. */
const elsewhere = new Set([
  ...["branch_protection_rule", "check_run", "check_suite", "delete", "discussion", "discussion_comment", "fork"],
  ...["gollum", "issue_comment", "issues", "label", "milestone", "page_build", "project", "public", "schedule"],
  ...["repository_dispatch", "status", "watch", "workflow_call", "workflow_run"],
]);

/**
 * Whether a run of the workflow can report on the head of a pull request into `branch`. A push or a dispatch is no pull request's, but
 * its commit may be the same; only a push of nothing but that branch itself is not.
 */
export function reportsOnHeads({ triggers }: WorkflowFile, branch: string): boolean {
  return [...triggers].some(([event, filters]) => {
    if (event !== "push") return !elsewhere.has(event);
    const branches = words(filters["branches"]);
    const onlyIt = branches.length > 0 && branches.every((one) => one === branch);
    return !onlyIt || filters["tags"] !== undefined || filters["tags-ignore"] !== undefined;
  });
}

/** Whether a required name is this check. A name with an expression is compared by what stands around it. */
export function isNamed(check: GateCheck, context: string): boolean {
  if (!check.name.includes("${{")) return check.name === context;
  const parts = check.name.split(/\$\{\{.*?\}\}/);
  const pattern = parts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join(".+");
  return parts.some((part) => part !== "") && new RegExp(`^${pattern}$`, "s").test(context);
}
