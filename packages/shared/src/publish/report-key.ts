import { sha256Hex } from "../digest/digest.ts";
import type { RunIdentity } from "../report/report.ts";

/** Names under which one job's report is published, the same in every run of it. */
export interface ReportNames {
  /** Tells reports of one pull request apart: action, workflow, job, step, matrix and report name. Letters, digits, `.`, `-`. */
  key: string;
  /** Name of the check run: `validate-data`, or `validate-data (ubuntu, 3.12)`. */
  title: string;
  /** Above the section: the same with the word that people use for the action, e.g. `Experiment`. */
  heading: string;
}

export interface Distinction {
  reportName: string;
  matrix: readonly string[];
  /** The step's id, or what the runner calls a step without one: `__` and the action's name, from the second on with `_2`. */
  step: string;
}

/**
 * Two workflows, two jobs, two steps, or two legs of a matrix that run the same action must not overwrite each other's
 * section, so all of them are in the key. What the user sees holds only what he wrote to tell them apart.
 */
export function reportNames(
  { name: action, title: word = action }: { name: string; title?: string | undefined },
  run: Pick<RunIdentity, "workflow" | "job">,
  { reportName, matrix, step }: Distinction,
): ReportNames {
  const distinction = reportName === "" && step !== action ? wordOfStep(step) : reportName;
  const told = [distinction, ...matrix].filter((part) => part !== "");
  const parts = [action, workflowWord(run.workflow), run.job ?? "", ...told];
  const suffix = told.join(", ");
  const named = (what: string) => (suffix === "" ? what : `${what} (${shorten(suffix, 60)})`);
  return { key: slug(parts, step), title: named(action), heading: named(word) };
}

/** Artifacts are unique in a run, and a second attempt is the same run. */
export function attemptSuffix({ runAttempt = 1 }: Pick<RunIdentity, "runAttempt">): string {
  return runAttempt === 1 ? "" : `.attempt-${runAttempt}`;
}

/** What people call a step: its id, or its number when the runner had to number it. */
function wordOfStep(step: string): string {
  if (!step.startsWith("__")) return step;
  const number = /_(\d+)$/.exec(step)?.[1];
  return number === undefined ? "" : `step ${number}`;
}

/** What every key of an action in a workflow begins with. */
export function keyBeginning(action: string, workflow: string | undefined): string {
  return readable([action, workflowWord(workflow)]);
}

/** A name in other letters than Latin ones would leave no word of its own, and its keys could be any other workflow's. */
function workflowWord(workflow = ""): string {
  return workflow === "" || /[A-Za-z0-9]/.test(workflow) ? workflow : `workflow-${sha256Hex(workflow).slice(0, 8)}`;
}

function slug(parts: readonly string[], step: string): string {
  // Different names can read the same once they are made safe ("a/b" and "a-b"); the digest keeps them apart.
  return `${readable(parts)}.${sha256Hex(JSON.stringify([...parts, step])).slice(0, 8)}`;
}

function readable(parts: readonly string[]): string {
  const safe = parts.map((part) => part.replaceAll(/[^A-Za-z0-9.]+/g, "-").replaceAll(/^-+|-+$/g, ""));
  return shorten(safe.filter((part) => part !== "").join("."), 80);
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length);
}
