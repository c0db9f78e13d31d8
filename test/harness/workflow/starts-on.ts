import type { Event } from "../events.ts";
import { type Json, list, member } from "../json.ts";
import type { WorkflowFile } from "./workflow-file.ts";

/** Activities that start a workflow whose `on:` names none. */
const usualActivities: Record<string, string[]> = {
  pull_request: ["opened", "synchronize", "reopened"],
  pull_request_target: ["opened", "synchronize", "reopened"],
};

/** Whether the workflow starts on this event. Of filters `types` and `branches` are looked at, not `paths` and `tags`. */
export function startsOn({ root }: WorkflowFile, { eventName, event, ref }: Event & { ref: string }): boolean {
  const { on } = root;
  if (typeof on === "string") return on === eventName;
  if (Array.isArray(on)) return on.includes(eventName);
  const filters = member(on, eventName);
  if (filters === undefined) return false;
  const action = member(event, "action");
  const types = words(member(filters, "types")) ?? usualActivities[eventName];
  if (types !== undefined && typeof action === "string" && !types.includes(action)) return false;
  const branch = branchOf(eventName, event, ref);
  if (branch === undefined) return true;
  const wanted = words(member(filters, "branches"));
  const unwanted = words(member(filters, "branches-ignore"));
  return (wanted === undefined || isAmong(branch, wanted)) && (unwanted === undefined || !isAmong(branch, unwanted));
}

/** The branch that filters are about: of a pull request its base, of a followed run its head. */
function branchOf(eventName: string, event: Json, ref: string): string | undefined {
  if (eventName === "push") return /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  const path = eventName === "workflow_run" ? ["workflow_run", "head_branch"] : ["pull_request", "base", "ref"];
  const found = member(event, ...path);
  return typeof found === "string" ? found : undefined;
}

function words(written: Json | undefined): string[] | undefined {
  if (typeof written === "string") return [written];
  return Array.isArray(written) ? list(written).map(String) : undefined;
}

/** The last pattern that fits decides, because `!` takes back. */
function isAmong(branch: string, patterns: readonly string[]): boolean {
  const last = patterns.findLast((pattern) => expressionOf(pattern.replace(/^!/, "")).test(branch));
  return last !== undefined && !last.startsWith("!");
}

function expressionOf(pattern: string): RegExp {
  const text = pattern
    .replace(/[.+^${}()|\\]/g, "\\$&")
    .replace(/\*\*|\*/g, (stars) => (stars === "**" ? ".*" : "[^/]*"));
  return new RegExp(`^${text}$`);
}
