import { calledPlace, calledWorkflow, isGateStep } from "./our-parts.ts";
import type { Job, WorkflowFile } from "./workflow-file.ts";

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

/** Whether a required name is this check. A name with an expression is compared by what stands around it. */
export function isNamed(check: GateCheck, context: string): boolean {
  if (!check.name.includes("${{")) return check.name === context;
  const parts = check.name.split(/\$\{\{.*?\}\}/);
  const pattern = parts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join(".+");
  return parts.some((part) => part !== "") && new RegExp(`^${pattern}$`, "s").test(context);
}
