import { stackOf } from "@gatewright/shared/errors/stack.ts";
import { configurationError, UserError } from "@gatewright/shared/errors/user-error.ts";
import { createPolicyHost } from "@gatewright/shared/github/policy-host.ts";
import { createTimeBudget } from "@gatewright/shared/github/time-budget.ts";
import { whichPolicy } from "@gatewright/shared/policy/which-policy.ts";
import { writeOutputs } from "@gatewright/shared/runtime/command-files.ts";
import { type Environment, environment, processEnvironment } from "@gatewright/shared/runtime/environment.ts";
import { githubConnection } from "@gatewright/shared/runtime/github-connection.ts";
import { openingSentence } from "@gatewright/shared/runtime/log-story.ts";
import { type Preparation, prepareAction } from "@gatewright/shared/runtime/prepare-action.ts";
import { commandData, createWorkflowLog, type WorkflowLog } from "@gatewright/shared/runtime/workflow-log.ts";
import { resolveWorkingDirectory, type WorkingDirectory } from "@gatewright/shared/runtime/working-directory.ts";
import { planOutputs } from "../../src/plan-outputs.ts";
import { type Inputs, inputNames } from "./inputs.generated.ts";
import { type Asked, type MadePlan, makePlan, type Place, wordOf } from "./plan.ts";

type Ready = Preparation<Inputs> & { ready: true };

/** Says what a run has to do. Its outputs make the other jobs, so where anything is wrong there are none, and it fails. */
export async function planStep(): Promise<void> {
  const variables = processEnvironment();
  const log = createWorkflowLog({
    write: (text) => process.stdout.write(text),
    secrets: [variables["INPUT_TOKEN"]?.trim() ?? ""],
  });
  const prepared = await prepareAction<Inputs>(inputNames, variables);
  log.info(openingSentence("pipeline", prepared.run));
  for (const note of prepared.notes) log.info(note);
  try {
    if (!prepared.ready) throw prepared.thrown;
    const { plan, story, summary } = await planOf(prepared, variables, log);
    for (const sentence of story) log.info(sentence);
    log.info(summary);
    await writeOutputs(variables[environment.output], { ...planOutputs(plan), summary });
  } catch (error) {
    process.exitCode = told(error, log);
  }
}

/** Design section 2: 2 for what is wrong on its own, 1 for what could not be read, 3 for a bug. */
function told(error: unknown, log: WorkflowLog): number {
  if (!(error instanceof UserError)) {
    log.info("This is a bug in gatewright; please report it with these lines:");
    for (const line of stackOf(error).split("\n")) log.info(line);
    return 3;
  }
  const { path, line, column } = error.location ?? {};
  const place = Object.entries({ file: path, line, col: column }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${commandData(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`],
  );
  log.command(`::error ${[...place, "title=gatewright pipeline"].join(",")}::${commandData(error.message)}`);
  if (error.hint !== undefined) log.info(error.hint);
  return error.kind === "configuration" ? 2 : 1;
}

async function planOf(prepared: Ready, variables: Environment, log: WorkflowLog): Promise<MadePlan> {
  const { inputs, run, runtime, workspace } = prepared;
  const asked: Asked = {
    models: [...new Set(lines(inputs.model))],
    train: inputs.train !== "",
    smoke: flag("smoke", inputs.smoke),
    code: (["lint", "test"] as const).filter((command) => inputs[command] !== ""),
    contracts: runtime.contracts,
  };
  const directories = await directoriesOf(workspace, inputs["working-directories"]);
  const connect = githubConnection(run, runtime.token, createTimeBudget(), variables, log.warning);
  const said = new Set<string>();
  const places: Place[] = [];
  for (const { workingDirectory, pathInWorkspace } of directories) {
    const directory = pathInWorkspace || ".";
    const resolved = await inDirectory(pathInWorkspace, () =>
      whichPolicy({
        run,
        policyPath: runtime.policy,
        contracts: runtime.contracts,
        workspace,
        workingDirectory,
        host: runtime.token === "" ? undefined : createPolicyHost(connect, run.pullRequest),
      }),
    );
    const { counts, also, provenance, policyWins, notes } = resolved;
    const reason = also === undefined ? provenance.reason : `${provenance.reason} ${also.provenance.reason}.`;
    log.info(directories.length === 1 ? reason : `In ${wordOf(directory)}: ${reason}`);
    for (const note of notes) if (!said.has(note)) log.info(note);
    for (const note of notes) said.add(note);
    const policies = [counts.policy, also?.side.policy].filter((policy) => policy !== undefined);
    places.push({ directory, policies, policyWins, reason });
  }
  const repositoryName = run.repository?.split("/").at(-1) ?? "";
  return makePlan(asked, places, { event: run.event, repositoryName });
}

/**
 * Each once: two jobs of one name in one directory would overwrite each other's reports. Expressions of workflows, as some file systems, do not
 * tell capitals apart.
 */
async function directoriesOf(workspace: string, input: string): Promise<WorkingDirectory[]> {
  const named = lines(input);
  const seen = new Map<string, string>();
  const directories: WorkingDirectory[] = [];
  for (const written of named.length === 0 ? ["."] : named) {
    const directory = await resolveWorkingDirectory(workspace, written);
    const place = directory.pathInWorkspace.toLowerCase();
    const twin = seen.get(place);
    if (twin !== undefined) {
      const spelled = twin === written ? `"${written}"` : `"${written}", which is "${twin}",`;
      throw configurationError(`The input "working-directories" names ${spelled} twice.`, {
        hint: "Name each folder once.",
      });
    }
    seen.set(place, written);
    directories.push(directory);
  }
  return directories;
}

/** What is wrong is told with the path from the root of the repository. */
async function inDirectory<T>(path: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    if (!(error instanceof UserError) || path === "") throw error;
    const { location, hint } = error;
    const begins = location !== undefined && error.message.startsWith(location.path);
    throw new UserError(error.kind, begins ? `${path}/${error.message}` : `In ${path}: ${error.message}`, {
      hint,
      cause: error,
      location: location === undefined ? undefined : { ...location, path: `${path}/${location.path}` },
    });
  }
}

function lines(text: string): string[] {
  return text.split(/\r?\n/).flatMap((line) => line.trim() || []);
}

function flag(input: string, value: string): boolean {
  const word = value.toLowerCase();
  if (word === "true") return true;
  if (word === "false" || word === "") return false;
  throw configurationError(`The input "${input}" is "${value}".`, { hint: "It must be one of true, false." });
}
