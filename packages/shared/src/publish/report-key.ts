import { sha256Hex } from "../digest/digest.ts";
import type { RunIdentity } from "../report/report.ts";

/** Names under which one job's report is published, the same in every run of it. */
export interface ReportNames {
  /** Tells reports of one pull request apart: action, workflow, job, matrix and report name. Letters, digits, `.`, `-`. */
  key: string;
  /** For people: `validate-data`, or `validate-data (ubuntu, 3.12)`. */
  title: string;
}

/**
 * Two workflows, two jobs, or two legs of a matrix that run the same action must not overwrite each other's section, so
 * all of them are in the key. What the user sees holds only what he wrote to tell them apart.
 */
export function reportNames(
  action: string,
  run: Pick<RunIdentity, "workflow" | "job">,
  distinction: { reportName: string; matrix: readonly string[] },
): ReportNames {
  const told = [distinction.reportName, ...distinction.matrix].filter((part) => part !== "");
  const parts = [action, run.workflow ?? "", run.job ?? "", ...told];
  const suffix = told.join(", ");
  const title = suffix === "" ? action : `${action} (${shorten(suffix, 60)})`;
  return { key: slug(parts), title };
}

function slug(parts: readonly string[]): string {
  const readable = parts
    .map((part) => part.replaceAll(/[^A-Za-z0-9.]+/g, "-").replaceAll(/^-+|-+$/g, ""))
    .filter((part) => part !== "")
    .join(".");
  // Different names can read the same once they are made safe ("a/b" and "a-b"); the digest keeps them apart.
  return `${shorten(readable, 80)}.${sha256Hex(JSON.stringify(parts)).slice(0, 8)}`;
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length);
}
