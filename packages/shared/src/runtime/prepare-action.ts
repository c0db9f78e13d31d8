import {
  type RuntimeInputs,
  readActionInputs,
  readRuntimeInputs,
  runtimeInputsForWrongInputs,
  type TextInputs,
} from "./action-inputs.ts";
import { type Environment, environment } from "./environment.ts";
import { type RunContext, readRunContext } from "./run-context.ts";
import { resolveWorkingDirectory, type WorkingDirectory } from "./working-directory.ts";

/** What is known before the evaluation starts. */
export type Preparation<Inputs> = {
  runtime: RuntimeInputs;
  run: RunContext;
  notes: string[];
} & (
  | ({ ready: true; inputs: Inputs } & WorkingDirectory)
  /** The inputs or the event are wrong; what was thrown becomes the report. */
  | { ready: false; thrown: unknown }
);

/** Reads inputs and event. Never rejects: a run with wrong inputs still publishes that they are wrong. */
export async function prepareAction<Inputs extends TextInputs<Inputs>>(
  names: readonly (keyof Inputs & string)[],
  variables: Environment,
): Promise<Preparation<Inputs>> {
  let run: RunContext = withoutPayload(variables);
  let runtime = runtimeInputsForWrongInputs(variables);
  try {
    const { inputs, notes } = readActionInputs<Inputs>(variables, names);
    runtime = readRuntimeInputs(inputs);
    run = await readRunContext(variables);
    const workspace = run.workspace ?? variables[environment.workspace] ?? process.cwd();
    const where = await resolveWorkingDirectory(workspace, runtime.workingDirectory);
    return { ready: true, runtime, run, notes: [...run.notes, ...notes], inputs, ...where };
  } catch (thrown) {
    // The run is read again: the inputs may be what is wrong, and the report should still say where it comes from.
    run = await readRunContext(variables).catch(() => run);
    return { ready: false, runtime, run, notes: run.notes, thrown };
  }
}

/** What the variables alone say, when the event's file cannot be read. */
function withoutPayload(variables: Environment): RunContext {
  const runId = Number(variables[environment.runId]);
  const runAttempt = Number(variables[environment.runAttempt]);
  const repository = variables[environment.repository];
  return {
    event: variables[environment.eventName] || "local",
    readOnlyToken: true,
    notes: [],
    ...(repository === undefined ? {} : { repository }),
    ...(runId > 0 ? { runId } : {}),
    ...(runAttempt > 0 ? { runAttempt } : {}),
  };
}
