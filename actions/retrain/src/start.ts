import { readFile } from "node:fs/promises";
import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import { type Environment, environment } from "@gatewright/shared/runtime/environment.ts";
import type { RunContext } from "@gatewright/shared/runtime/run-context.ts";

/** What started this run, as far as it decides whether a training may start. */
export type Start =
  /** A schedule, new data, another system: nobody has looked. */
  | { kind: "automatic" }
  /** Somebody pressed the button, or called the API. */
  | { kind: "by hand"; login: string; force: boolean }
  | { kind: "comment"; login: string; issue: number; text: string }
  /** A comment that is no command, was only edited, or stands in a pull request. */
  | { kind: "other comment"; why: string };

/**
 * @throws UserError (`configuration`) when the run is not on the default branch, whose code and data are the only ones to retrain on
 */
export async function readStart(run: RunContext, variables: Environment): Promise<Start> {
  if (run.defaultBranch === undefined || run.ref !== `refs/heads/${run.defaultBranch}`) {
    throw configurationError(`Retraining was started on ${run.ref ?? "an unknown ref"}, not on the default branch.`, {
      hint: "Start it by `on: schedule`, `workflow_dispatch`, `repository_dispatch`, `issue_comment`, or a push to the default branch, as docs/retrain.md shows.",
    });
  }
  switch (run.event) {
    case "schedule":
    case "repository_dispatch":
    case "push":
      return { kind: "automatic" };
    case "workflow_dispatch": {
      const { inputs } = await readPayload(variables);
      const force = isObject(inputs) && String(inputs["force"]) === "true";
      return { kind: "by hand", login: run.actor ?? "", force };
    }
    case "issue_comment":
      return readComment(await readPayload(variables), run);
    default:
      throw configurationError(`Retraining was started by the event ${run.event}.`, {
        hint: "Start it by `on: schedule`, `workflow_dispatch`, `repository_dispatch`, `issue_comment`, or a push to the default branch, as docs/retrain.md shows.",
      });
  }
}

function readComment({ action, comment, issue }: Record<string, unknown>, run: RunContext): Start {
  if (action !== "created") return { kind: "other comment", why: "the comment was edited or deleted" };
  if (run.pullRequest !== undefined) return { kind: "other comment", why: "the comment stands in a pull request" };
  const [user, number] = [
    isObject(comment) ? comment["user"] : undefined,
    isObject(issue) ? issue["number"] : undefined,
  ];
  const login = isObject(user) ? user["login"] : undefined;
  const text = isObject(comment) ? comment["body"] : undefined;
  if (typeof login !== "string" || typeof text !== "string" || typeof number !== "number") {
    throw configurationError("The event issue_comment names no author, no text or no issue.");
  }
  return { kind: "comment", login, issue: number, text };
}

/** The runner wrote it, and the run's context has read it once. */
async function readPayload(variables: Environment): Promise<Record<string, unknown>> {
  const payload: unknown = JSON.parse(await readFile(variables[environment.eventPath] ?? "", "utf8"));
  return isObject(payload) ? payload : {};
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
