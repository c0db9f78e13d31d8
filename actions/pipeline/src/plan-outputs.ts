import { evidenceError, type UserError } from "@gatewright/shared/errors/user-error.ts";

/** What a run has to do. */
export interface Plan {
  directories: DirectoryLeg[];
  /** The directories in which data are checked. */
  data: DirectoryLeg[];
  models: ModelLeg[];
  /** The user's own commands check the code. */
  code: boolean;
  /** Branch that holds the ledger. */
  ledgerBranch: string;
}

export interface DirectoryLeg {
  /** From the root of the workspace, forward slashes; `.` for the root itself. */
  directory: string;
  /** For the input `report-name`: no other leg of the list has it. Empty for the root. */
  name: string;
}

/** One model, which is one job of the matrix. */
export interface ModelLeg {
  directory: string;
  /** For the input `report-name` and the job's own name: the model's, as far as they can hold it. */
  name: string;
  model: string;
  /** A command trains it. */
  train: boolean;
  /** It is trained small first. */
  smoke: boolean;
  /** Rules judge it. */
  gate: boolean;
  /** Whose command trains it. */
  command: "policy" | "input" | "none";
}

/**
 * The plan as outputs of a step or a job, which are texts. A matrix of one value a leg names its jobs by that value, and shows a skipped job
 * by its bare name, where GitHub shows an expression in `name:` as it is written; so what else a leg has is looked up by its value.
 */
export function planOutputs({ directories, data, models, code, ledgerBranch }: Plan): Record<string, string> {
  return {
    directories: JSON.stringify(directories),
    data: JSON.stringify(data),
    models: JSON.stringify(models),
    "directory-matrix": JSON.stringify(directories.map(({ directory }) => directory)),
    "data-matrix": JSON.stringify(data.map(({ directory }) => directory)),
    "model-matrix": JSON.stringify(models.map(({ name }) => name)),
    names: JSON.stringify(Object.fromEntries(directories.map(({ directory, name }) => [directory, name]))),
    legs: JSON.stringify(Object.fromEntries(models.map((leg) => [leg.name, leg]))),
    code: String(code),
    "ledger-branch": ledgerBranch,
  };
}

/**
 * Reads what `planOutputs` wrote.
 * @throws UserError (`evidence`) for everything else: a plan that cannot be read must not be a plan of nothing
 */
export function readPlanOutputs(outputs: Readonly<Record<string, unknown>>): Plan {
  const directories = legs("directories", isDirectoryLeg, outputs);
  const data = legs("data", isDirectoryLeg, outputs);
  const models = legs("models", isModelLeg, outputs);
  const { code, "ledger-branch": ledgerBranch } = outputs;
  if (code !== "true" && code !== "false") throw malformed("code");
  if (!isText(ledgerBranch)) throw malformed("ledger-branch");
  const known = new Set(directories.map(({ directory }) => directory));
  for (const { directory } of [...data, ...models]) {
    if (!known.has(directory)) {
      throw evidenceError(`The plan has work in ${directory}, which is none of its directories.`, { hint });
    }
  }
  return { directories, data, models, code: code === "true", ledgerBranch };
}

const hint = "Give the outputs of actions/pipeline/plan as they are.";

function legs<Leg extends DirectoryLeg>(
  name: string,
  isLeg: (value: unknown) => value is Leg,
  outputs: Readonly<Record<string, unknown>>,
): Leg[] {
  const list = parsed(name, outputs);
  if (!Array.isArray(list) || !list.every(isLeg)) throw malformed(name);
  const known = new Set(list.map((leg) => leg.name));
  if (known.size !== list.length) throw malformed(name);
  return list;
}

function parsed(name: string, outputs: Readonly<Record<string, unknown>>): unknown {
  const text = outputs[name];
  if (typeof text !== "string" || text === "") {
    throw evidenceError(`The plan has no output \`${name}\`, so nobody knows what had to run.`, { hint });
  }
  try {
    return JSON.parse(text);
  } catch {
    throw malformed(name);
  }
}

function malformed(name: string): UserError {
  const what = `The plan's output \`${name}\` is not what gatewright writes, so nobody knows what had to run.`;
  return evidenceError(what, { hint });
}

function isDirectoryLeg(value: unknown): value is DirectoryLeg {
  if (typeof value !== "object" || value === null) return false;
  const { directory, name }: Partial<Record<keyof DirectoryLeg, unknown>> = value;
  return isText(directory) && typeof name === "string";
}

function isModelLeg(value: unknown): value is ModelLeg {
  if (!isDirectoryLeg(value)) return false;
  const { name, model, train, smoke, gate, command }: Partial<Record<keyof ModelLeg, unknown>> = value;
  return (
    isText(name) &&
    isText(model) &&
    [train, smoke, gate].every((flag) => typeof flag === "boolean") &&
    (command === "policy" || command === "input" || command === "none")
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
