import { existsSync } from "node:fs";
import type { CodeVersion, Cost, Parameters, RecordedEnvironment } from "@gatewright/shared/ledger/record.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { Environment } from "@gatewright/shared/runtime/environment.ts";
import type { DataContext } from "./data-versions/data-context.ts";
import type { ReadContext } from "./read-context.ts";
import { gatherData, gatherMetrics, gatherModel, gatherOutputs, gatherParams } from "./run-evidence.ts";
import { refusedFinding } from "./run-findings.ts";
import type { TrainingOutcome } from "./training/training-outcome.ts";
import { notTimed } from "./training-findings.ts";

/** Where the evidence of a run is, by policy and inputs; paths are relative to the working directory. */
export interface RunSources {
  params: string[];
  /** Files with metrics and with training curves. */
  metrics: string[];
  data: [role: string, reference: string][];
  /** The model's file or directory. */
  artifact: string | undefined;
  /** Everything that the run wrote, by role, the model included. */
  outputs: Record<string, string>;
  /** The command that made the run, when the policy says it. */
  command: string | undefined;
}

export interface ReadRunOptions {
  sources: RunSources;
  /** What train-model did; undefined when another step made the run. */
  training: TrainingOutcome | undefined;
  context: ReadContext;
  fetch: typeof fetch;
  now(): Date;
  /** Rows and columns of data that is a table; undefined where nobody counts. */
  countTable: DataContext["countTable"];
}

export type ReadRun = Awaited<ReturnType<typeof readRun>>;

/** Everything that is named, and the machine; what was refused is a finding, and its value is empty. */
export async function readRun(options: ReadRunOptions) {
  const { sources, training, context, fetch, now, countTable } = options;
  const { workingDirectory, variables, signal, secrets } = context;
  const params = await gatherParams(sources.params, context);
  // Programs of the machine are asked while files are read.
  const [machine, metrics, data, model] = await Promise.all([
    readMachine(options, params.value),
    gatherMetrics(sources.metrics, context),
    gatherData(
      sources.data,
      { workingDirectory, variables, fetch, signal, now, ...(countTable === undefined ? {} : { countTable }) },
      secrets,
    ),
    gatherModel(sources.artifact, context),
  ]);
  const outputs =
    training === undefined
      ? await gatherOutputs(sources.outputs, model.value, context)
      : { value: training.outputs, findings: [], evidence: [], notes: [] };
  const { environment } = machine;
  const cost: Cost = {
    ...(training?.wallSeconds === undefined ? {} : { wall_seconds: training.wallSeconds }),
    runner: runnerWords(variables),
  };
  const parts = [params, metrics, data, model, outputs];
  return {
    params: params.value,
    metrics: metrics.value,
    data: data.value,
    artifact: model.value,
    outputs: outputs.value,
    code: machine.code,
    environment,
    cost,
    facts: {
      code: machine.code,
      data: data.value,
      params: params.value,
      metrics: metrics.value.metrics,
      series: metrics.value.series,
      environment,
      ...(model.value === undefined ? {} : { artifact: model.value }),
      cost,
      inContainer: inContainer(),
      notTimed: notTimed(training),
    },
    findings: [...parts.flatMap(({ findings }) => findings), ...machine.findings],
    evidence: parts.flatMap(({ evidence }) => evidence),
    notes: [...parts.flatMap(({ notes }) => notes), ...machine.notes],
  };
}

async function readMachine(
  { sources, training, context }: ReadRunOptions,
  params: Parameters,
): Promise<{ code: CodeVersion; environment: RecordedEnvironment; findings: Finding[]; notes: string[] }> {
  const { secrets, signal } = context;
  const findings: Finding[] = [];
  const notes: string[] = [];
  const attempt = async <T>(subject: string, nothing: T, read: () => Promise<T>): Promise<T> => {
    try {
      return await read();
    } catch (error) {
      signal.throwIfAborted();
      findings.push(refusedFinding("run-context", subject, error, secrets));
      return nothing;
    }
  };
  const { readCode } = await import("./code/read-code.ts");
  const { readEnvironment } = await import("./environment/read-environment.ts");
  // What the run itself wrote does not make the checkout dirty.
  const written = [...sources.metrics, ...Object.values(sources.outputs), sources.artifact ?? []].flat();
  const command = training?.command ?? sources.command;
  const code = await attempt<CodeVersion>("code", {}, () =>
    readCode(context, command, written, { onProblem: (phrase) => notes.push(phrase) }),
  );
  const environment = await attempt<RecordedEnvironment>("environment", {}, () =>
    readEnvironment(context, { params, command }),
  );
  return { code, environment, findings, notes };
}

/** `github-hosted Linux X64`, as the runner says it of itself. */
function runnerWords(variables: Environment): string {
  const words = [variables["RUNNER_ENVIRONMENT"], variables["RUNNER_OS"], variables["RUNNER_ARCH"]];
  const said = words.filter((word) => word !== undefined && word !== "");
  return said.length === 0 ? "local" : said.join(" ");
}

/** Docker and Podman leave a file in every container of theirs. */
function inContainer(): boolean {
  return existsSync("/.dockerenv") || existsSync("/run/.containerenv");
}
