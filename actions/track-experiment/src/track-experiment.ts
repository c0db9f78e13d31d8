import type { LedgerRecord } from "@gatewright/shared/ledger/record.ts";
import { recordId, recordPath } from "@gatewright/shared/ledger/record-id.ts";
import { originOf, trustOf } from "@gatewright/shared/ledger/trust.ts";
import type { Subject } from "@gatewright/shared/report/report.ts";
import { worstVerdict } from "@gatewright/shared/report/verdict.ts";
import type { Action, EvaluateContext, Evaluation } from "@gatewright/shared/runtime/action.ts";
import { type GatheredRun, gatherRun } from "@gatewright/tracking/gather-run.ts";
import { secretsOf } from "@gatewright/tracking/redaction/job-secrets.ts";
import { reproducibilityShare } from "@gatewright/tracking/reproducibility.ts";
import type { TrainingOutcome } from "@gatewright/tracking/training/training-outcome.ts";
import { tableCounter } from "./count-table.ts";
import type { Inputs } from "./inputs.generated.ts";
import { modelsToTrack, type TrackedModel } from "./models-to-track.ts";
import { readTraining } from "./training-file.ts";

/** What a run has left behind in, its record out. Every model is a subject, and none takes another with it. */
export const trackExperiment: Action<Inputs> = { name: "track-experiment", title: "Experiment", evaluate, mirror };

async function evaluate(context: EvaluateContext<Inputs>): Promise<Evaluation> {
  const { inputs, host, workingDirectory } = context;
  const started = performance.now();
  const models = modelsToTrack(context);
  const training = inputs.training === "" ? undefined : await readTraining(inputs.training, models);
  const counter = tableCounter({ workingDirectory, host });
  try {
    const runs: { model: TrackedModel; run: GatheredRun }[] = [];
    for (const model of models) {
      const run = await host.log.group(`Model ${model.name}`, async () => {
        const gathered = await gather(model, training, context, counter.count);
        for (const { message } of gathered.findings) host.log.info(message);
        return gathered;
      });
      runs.push({ model, run });
    }
    const version = counter.version();
    return {
      subjects: runs.map(({ model, run }) => subjectOf(model, run)),
      notes: models.flatMap(({ notes }) => notes),
      timings: { gather: Math.round(performance.now() - started) },
      versions: version === undefined ? {} : { duckdb: version },
      records: runs.flatMap(({ run }) => run.record ?? []),
      files: await documentsOf(runs),
      outputs: outputsOf(
        runs.map(({ run }) => run),
        training,
      ),
    };
  } finally {
    counter.close();
  }
}

function gather(
  model: TrackedModel,
  training: TrainingOutcome | undefined,
  { inputs, host, workingDirectory, run, openLedger }: EvaluateContext<Inputs>,
  countTable: ReturnType<typeof tableCounter>["count"],
): Promise<GatheredRun> {
  const { variables, signal } = host;
  return gatherRun({
    model: model.name,
    sources: model.sources,
    require: model.require,
    training,
    trust: trustOf(run, variables),
    origin: originOf(run, variables),
    context: { workingDirectory, variables, signal, secrets: secretsOf(inputs.token, variables) },
    fetch,
    now: host.now,
    countTable,
    openLedger,
  });
}

function subjectOf({ name }: TrackedModel, { findings, evidence, notes, tables, graph }: GatheredRun): Subject {
  return {
    name,
    verdict: worstVerdict(findings.map(({ verdict }) => verdict)),
    evidence,
    findings,
    notes,
    ...(tables.length === 0 ? {} : { tables }),
    ...(graph === undefined ? {} : { graph }),
  };
}

/** Model card and bill of materials; with several models each has its name in front. */
async function documentsOf(
  runs: readonly { model: TrackedModel; run: GatheredRun }[],
): Promise<{ name: string; text: string }[]> {
  const { modelCard } = await import("@gatewright/tracking/documents/model-card.ts");
  const { mlBom } = await import("@gatewright/tracking/documents/ml-bom.ts");
  return runs.flatMap(({ model, run: { record, id } }) => {
    if (record === undefined || id === undefined) return [];
    const prefix = runs.length === 1 ? "" : `${model.name}.`;
    return [
      { name: `${prefix}model-card.md`, text: modelCard(record, id) },
      { name: `${prefix}ml-bom.json`, text: `${JSON.stringify(mlBom(record, id), null, 2)}\n` },
    ];
  });
}

function outputsOf(runs: readonly GatheredRun[], training: TrainingOutcome | undefined): Record<string, string> {
  const lines = (value: (run: GatheredRun) => string) => runs.map(value).join("\n").trimEnd();
  return {
    "record-id": lines(({ id }) => id ?? ""),
    "record-path": lines(({ id }) => (id === undefined ? "" : recordPath("run", id))),
    "model-digest": lines(({ record }) => record?.artifact?.digest ?? ""),
    reproducibility: lines(({ record }) => (record === undefined ? "" : reproducibilityShare(record.reproducibility))),
    smoke: String(training?.smoke ?? false),
  };
}

/** Copies for the systems that the model's policy names. */
async function mirror(records: readonly LedgerRecord[], context: EvaluateContext<Inputs>): Promise<string[]> {
  const { variables, signal, log } = context.host;
  const models = modelsToTrack(context);
  const sentences: string[] = [];
  for (const record of records) {
    const model = models.find(({ name }) => name === record.model);
    if (record.kind !== "run" || model === undefined) continue;
    const { mirrorRun } = await import("@gatewright/tracking/mirror/mirror-run.ts");
    sentences.push(
      ...(await mirrorRun(record, recordId(record), { policy: model.mirror, variables, fetch, signal, log })),
    );
  }
  return sentences;
}
