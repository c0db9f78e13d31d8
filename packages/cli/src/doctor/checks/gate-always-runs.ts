import { combined } from "../branch-rules.ts";
import type { Check } from "../check.ts";
import { alwaysHolds, bareCondition, runsAfterFailures } from "../condition.ts";
import type { Facts } from "../facts.ts";
import { type Finding, gap, ok, warning } from "../finding.ts";
import { type GateCheck, isNamed } from "../gate-checks.ts";
import { isGateStep } from "../our-parts.ts";
import { type Job, type WorkflowFile, words } from "../workflow-file.ts";

export const gateAlwaysRuns: Check = {
  id: "gate-always-runs",
  title: "The gate's job cannot be skipped, and its workflow always starts",
  run(facts) {
    const { checks } = combined(facts.rules);
    const isRequired = (name: string): boolean => checks.some(({ context }) => context === name);
    const named = facts.gates.filter((gate) => checks.some(({ context }) => isNamed(gate, context)));
    const deciding = facts.gates.filter(({ kind }) => kind !== "fan-in");
    // Without a required one, those that could be: what is wrong with them is wrong also once they are required.
    const direct = named.length > 0 ? named : deciding;
    const behind = deciding.filter((gate) => !direct.includes(gate) && direct.some((one) => one.file === gate.file));
    const findings = [
      ...direct.flatMap((gate) => [
        ...gate.links.flatMap(({ file, job }) => [
          ...skippedJob(gate, file, job, isRequired),
          ...skippedSteps(gate, file, job),
        ]),
        ...(gate.kind === "fan-in" ? blindFanIn(gate) : []),
        ...neverStarts(gate, facts),
      ]),
      ...behind.flatMap((gate) =>
        gate.links.flatMap(({ file, job }) => [...skippedBehind(gate, file, job), ...skippedSteps(gate, file, job)]),
      ),
    ];
    const different = [...new Map(findings.map((finding) => [finding.message, finding])).values()];
    return different.length > 0 ? different : [ok("No condition, filter or failed neighbour can skip the gate.")];
  },
};

/** Every event on which the check counts. */
function holdsWhereItCounts(condition: string, { triggers }: WorkflowFile): boolean {
  return ["pull_request", "pull_request_target", "merge_group"]
    .filter((event) => triggers.has(event) || (event === "pull_request" && !triggers.has("pull_request_target")))
    .every((event) => alwaysHolds(condition, event));
}

function skippedJob(gate: GateCheck, file: WorkflowFile, job: Job, isRequired: (name: string) => boolean): Finding[] {
  const { condition } = job;
  // What a called workflow would have reported is never reported when its caller is skipped.
  const consequence = (why: string): Finding => {
    const place = { path: file.path, line: job.line };
    return job.uses !== undefined
      ? warning(`${why}; then "${gate.name}" is never reported, and the pull request waits for ever.`, {
          remedy: `${file.path}:${job.line}: take the condition out of the job ${job.id}.`,
          ...place,
        })
      : gap(`${why}, and GitHub counts a skipped job as success.`, {
          remedy: `${file.path}:${job.line}: give the job ${job.id} \`if: always()\` and let a step test its needs, or take the condition out.`,
          ...place,
        });
  };
  if (condition !== undefined && !holdsWhereItCounts(condition, gate.file)) {
    return [consequence(`The job ${job.id} has the condition \`${bareCondition(condition)}\` and may be skipped`)];
  }
  if (runsAfterFailures(condition)) return [];
  // A neighbour that is required as well blocks by itself when it fails.
  const harmless = (need: string): boolean => {
    const neighbour = file.jobs.find(({ id }) => id === need);
    return neighbour !== undefined && neighbour.condition === undefined && isRequired(neighbour.name);
  };
  const needs = job.needs.filter((need) => !harmless(need));
  if (needs.length === 0) return [];
  return [
    consequence(`The job ${job.id} is skipped when a job that it needs (${needs.join(", ")}) fails or is skipped`),
  ];
}

/** A job that is not required itself, because another one looks at its result. */
function skippedBehind(gate: GateCheck, file: WorkflowFile, job: Job): Finding[] {
  if (job.condition === undefined || holdsWhereItCounts(job.condition, gate.file)) return [];
  return [
    warning(
      `The job ${job.id} has the condition \`${bareCondition(job.condition)}\` and may be skipped; whether the job that is required takes that for a failure cannot be told here.`,
      {
        remedy: `${file.path}:${job.line}: take the condition out, or see that \`skipped\` among \`needs.*.result\` fails.`,
        path: file.path,
        line: job.line,
      },
    ),
  ];
}

function skippedSteps(gate: GateCheck, file: WorkflowFile, job: Job): Finding[] {
  return job.steps.filter(isGateStep).flatMap(({ condition, label, line }) => {
    if (condition === undefined || holdsWhereItCounts(condition, gate.file)) return [];
    return [
      gap(
        `The step "${label}" has the condition \`${bareCondition(condition)}\`: when it is skipped, the job succeeds without a gate.`,
        { remedy: `${file.path}:${line}: take the condition out.`, path: file.path, line },
      ),
    ];
  });
}

function blindFanIn({ file, job }: GateCheck): Finding[] {
  if (/needs\s*[.[]|toJSON\(\s*needs\s*\)/i.test(job.text)) return [];
  return [
    gap(`The job ${job.id} runs after the gate and does not look at its result, so it succeeds when the gate fails.`, {
      remedy: `${file.path}:${job.line}: test \`needs.*.result\` in a step, or require the gate's own check.`,
      path: file.path,
      line: job.line,
    }),
  ];
}

function neverStarts(gate: GateCheck, { branch, workflowStates }: Facts): Finding[] {
  const { file, name } = gate;
  const filters = file.triggers.get("pull_request") ?? file.triggers.get("pull_request_target") ?? {};
  const waits = (why: string, remedy: string): Finding =>
    warning(`${why}; then "${name}" is never reported, and a pull request that needs it waits for ever.`, {
      remedy: `${file.path}: ${remedy}`,
      path: file.path,
      line: 1,
    });
  const findings: Finding[] = [];
  const byPath = ["paths", "paths-ignore"].filter((filter) => filter in filters);
  if (byPath.length > 0) {
    findings.push(
      waits(
        `The filter \`${byPath.join("` and `")}\` keeps ${file.path} from starting`,
        "take the filter out; gatewright itself skips what did not change.",
      ),
    );
  }
  if (!startsFor(filters, branch)) {
    findings.push(
      waits(
        `The filter of branches keeps ${file.path} from starting on pull requests into ${branch}`,
        `let \`branches\` name ${branch}.`,
      ),
    );
  }
  const types = words(filters["types"]);
  if (types.length > 0 && !(types.includes("opened") && types.includes("synchronize"))) {
    findings.push(
      waits(
        `${file.path} starts on \`types: [${types.join(", ")}]\` only, which leaves out opened or synchronize`,
        "take `types` out, or add opened, synchronize and reopened.",
      ),
    );
  }
  const state = workflowStates.known ? (workflowStates.value.get(file.path) ?? "active") : "active";
  if (state !== "active") {
    findings.push(
      waits(`${file.path} is switched off (${state})`, "switch it on: Actions > the workflow > Enable workflow."),
    );
  }
  return findings;
}

/** Whether filters of branches let a pull request into `branch` start the workflow. The last pattern that matches counts. */
export function startsFor(filters: Record<string, unknown>, branch: string): boolean {
  const wanted = words(filters["branches"]);
  if (wanted.length > 0) {
    const last = wanted.findLast((pattern) => globOf(pattern.replace(/^!/, "")).test(branch));
    return last !== undefined && !last.startsWith("!");
  }
  return !words(filters["branches-ignore"]).some((pattern) => globOf(pattern).test(branch));
}

function globOf(pattern: string): RegExp {
  const source = pattern
    .split(/(\*\*|\*|\?)/)
    .map((part) =>
      part === "**"
        ? ".*"
        : part === "*"
          ? "[^/]*"
          : part === "?"
            ? "[^/]?"
            : part.replaceAll(/[\\^$.+()[\]{}|]/g, "\\$&"),
    )
    .join("");
  return new RegExp(`^${source}$`, "s");
}
