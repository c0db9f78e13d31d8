import type { Check } from "../check.ts";
import { lastFireTimes, readCron } from "../cron.ts";
import type { Facts } from "../facts.ts";
import { type Finding, info, ok, unknown, warning } from "../finding.ts";
import type { WorkflowFile } from "../workflow-file.ts";

const hourMs = 60 * 60 * 1000;
/** GitHub starts schedules late when it is busy, and leaves single ones out. */
const patienceMs = 2 * hourMs;

export const schedules: Check = {
  id: "schedules",
  title: "Schedules are alive",
  run(facts) {
    const { scheduledRuns, workflows, branch, defaultBranch } = facts;
    if (branch !== defaultBranch) {
      return [info(`GitHub runs schedules as they stand on ${defaultBranch}, which is not looked at here.`)];
    }
    const files = workflows.filter(({ path }) => scheduledRuns.has(path));
    if (files.length === 0) return [ok("No workflow that uses gatewright has a schedule.")];
    return files.flatMap((file) => ofWorkflow(file, facts));
  },
};

function ofWorkflow(file: WorkflowFile, { scheduledRuns, workflowStates, repository, now }: Facts): Finding[] {
  const { path } = file;
  const name = path.slice(path.lastIndexOf("/") + 1);
  const state = workflowStates.known ? (workflowStates.value.get(path) ?? "active") : "active";
  if (state !== "active") {
    const why =
      state === "disabled_inactivity"
        ? "GitHub switched it off after 60 days without activity"
        : `it is switched off (${state})`;
    return [
      warning(`The schedule of ${path} does not run: ${why}.`, {
        remedy: "Actions > the workflow > Enable workflow.",
        command: `gh workflow enable ${name} --repo ${repository}`,
        path,
      }),
    ];
  }
  const findings: Finding[] = [];
  let allowed: Date | undefined;
  for (const { text, line } of file.cron) {
    const cron = readCron(text);
    if (cron === undefined) {
      findings.push(
        warning(`The schedule "${text}" is no cron line that GitHub reads.`, {
          remedy: `${path}:${line}: five fields, minute hour day month weekday.`,
          path,
          line,
        }),
      );
      continue;
    }
    // The last but one: a single run that GitHub left out is no sign.
    const [, before] = lastFireTimes(cron, new Date(now.getTime() - patienceMs), 2);
    if (before !== undefined && (allowed === undefined || before > allowed)) allowed = before;
  }
  const last = scheduledRuns.get(path);
  if (last === undefined || findings.length > 0) return findings;
  if (!last.known) return [unknown(`When ${path} ran last by its schedule`, last, false)];
  const crons = file.cron.map(({ text }) => `"${text}"`).join(", ");
  if (last.value === undefined) {
    return [info(`${path} (${crons}) has not run by its schedule yet.`)];
  }
  const day = last.value.toISOString().slice(0, 10);
  if (allowed !== undefined && last.value < allowed) {
    return [
      warning(
        `${path} (${crons}) ran by its schedule on ${day} for the last time and should have run at least twice since.`,
        {
          remedy: `Look at Actions > the workflow for runs that fail to start, and whether ${path} on the default branch still has this schedule.`,
          command: `gh workflow run ${name} --repo ${repository}`,
          path,
          line: file.cron[0]?.line ?? 1,
        },
      ),
    ];
  }
  return [ok(`${path} ran by its schedule on ${day}.`)];
}
