import { configurationError, type UserError } from "@gatewright/shared/errors/user-error.ts";

/** What GitHub says about a job, or about a step of a composite action. */
export interface JobResult {
  /** `success`, `failure`, `cancelled`, `skipped`; whatever else stands there is kept, and never counts as success. */
  result: string;
  outputs: Readonly<Record<string, unknown>>;
}

/** The jobs that the fan-in needs, or the steps before it. */
export interface Jobs {
  kind: "job" | "step";
  byId: ReadonlyMap<string, JobResult>;
}

/**
 * Reads what `toJSON(needs)` or `toJSON(steps)` has written.
 * @throws UserError (`configuration`) when there is neither or both, and for every text that GitHub does not write: of a job whose result
 * cannot be read nobody knows whether it ran
 */
export function readJobs({ needs, steps }: { needs: string; steps: string }): Jobs {
  if (needs !== "" && steps !== "") {
    throw configurationError("Both `needs` and `steps` are given, and only one of them can say what has run.");
  }
  if (needs === "" && steps === "") {
    throw configurationError("Neither `needs` nor `steps` says what has run, so nothing can have passed.", {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow.
      hint: "Give `needs: ${{ toJSON(needs) }}`, in a job that needs the others.",
    });
  }
  const kind = steps === "" ? "job" : "step";
  const input = kind === "job" ? "needs" : "steps";
  const entries = Object.entries(parsed(input, needs || steps));
  if (entries.length === 0) throw malformed(input, "it names none, so nothing can have passed");
  return { kind, byId: new Map(entries.map(([id, value]) => [id, readResult(id, value, kind)])) };
}

function parsed(input: string, text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw malformed(input, "it is not JSON");
  }
  if (!isObject(value)) throw malformed(input, "it is no JSON object");
  return value;
}

/** Of a step the outcome, because `continue-on-error` turns the conclusion of a step that failed into a success. */
function readResult(id: string, value: unknown, kind: Jobs["kind"]): JobResult {
  const input = kind === "job" ? "needs" : "steps";
  if (!isObject(value)) throw malformed(input, `${id} is no JSON object`);
  const word = kind === "job" ? "result" : "outcome";
  const result = value[word];
  if (typeof result !== "string" || result === "") throw malformed(input, `${id} has no \`${word}\``);
  // act, and what runs workflows with it (Gitea, Forgejo), writes null for a job that gave none.
  const outputs = value["outputs"] ?? {};
  if (!isObject(outputs)) throw malformed(input, `the outputs of ${id} are no JSON object`);
  return { result, outputs };
}

function malformed(input: string, what: string): UserError {
  return configurationError(`The input \`${input}\` is not what GitHub writes: ${what}.`, {
    hint: `Give \`${input}: \${{ toJSON(${input}) }}\` as it is.`,
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
