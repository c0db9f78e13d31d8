import { configurationError, UserError } from "@gatewright/shared/errors/user-error.ts";
import type { LedgerRecord } from "@gatewright/shared/ledger/record.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { Evidence, Subject } from "@gatewright/shared/report/report.ts";
import { worstVerdict } from "@gatewright/shared/report/verdict.ts";
import type { Action, EvaluateContext, Evaluation } from "@gatewright/shared/runtime/action.ts";
import { readModel } from "@gatewright/tracking/model-facts/read-model.ts";
import { secretsOf } from "@gatewright/tracking/redaction/job-secrets.ts";
import { openBudget } from "./budget/open-budget.ts";
import { settleLook } from "./budget/settle-look.ts";
import { championBytes } from "./champion/champion-bytes.ts";
import { findChampion } from "./champion/champion-finder.ts";
import { gateRecord, type JudgedModel } from "./champion/gate-record.ts";
import { defaultGate, defaultRules } from "./default-gate.ts";
import { type Compared, championOf, evaluateRules } from "./evaluate-rules.ts";
import { type EnginePool, enginePool } from "./evidence/engine-pool.ts";
import type { GateEvidence } from "./evidence/gate-evidence.ts";
import { openEvidence } from "./evidence/open-evidence.ts";
import type { Inputs } from "./inputs.generated.ts";
import { type GatedModel, modelsToGate } from "./models-to-gate.ts";
import { comparisonTable } from "./report/comparison-table.ts";
import { headlineOf } from "./report/headline.ts";
import { decide, type Measured } from "./verdict/decide.ts";

/** Candidate and champion in, a verdict out. Every model is a subject, and none takes another with it. */
export const modelGate: Action<Inputs> = { name: "model-gate", title: "Model gate", evaluate };

async function evaluate(context: EvaluateContext<Inputs>): Promise<Evaluation> {
  const { host } = context;
  const started = performance.now();
  const models = modelsToGate(context);
  const wanted = { adopt: mayAdopt(context.inputs.adopt), ...runRecordOf(context.inputs["run-record"], models.length) };
  const engines = enginePool(host);
  try {
    const gates: GateOutcome[] = [];
    for (const model of models) {
      gates.push(
        await host.log.group(`Model ${model.policy.name}`, async () => {
          const outcome = await judge(model, context, engines, wanted);
          for (const { message } of outcome.subject.findings) host.log.info(message);
          return outcome;
        }),
      );
    }
    const version = engines.version();
    return {
      subjects: gates.map(({ subject }) => subject),
      notes: models.flatMap(({ notes }) => notes),
      timings: { gate: Math.round(performance.now() - started) },
      versions: version === undefined ? {} : { duckdb: version },
      records: gates.flatMap(({ records }) => records),
      ledgerFiles: new Map(gates.flatMap(({ ledgerFiles }) => [...ledgerFiles])),
      outputs: {
        champion: gates.map(({ becomesChampion }) => String(becomesChampion)).join("\n"),
        "looks-left": gates.some(({ looksLeft }) => looksLeft !== undefined)
          ? gates.map(({ looksLeft = "" }) => String(looksLeft)).join("\n")
          : "",
      },
    };
  } finally {
    engines.close();
  }
}

interface GateOutcome {
  subject: Subject;
  records: LedgerRecord[];
  ledgerFiles: Map<string, string>;
  becomesChampion: boolean;
  /** Undefined without a budget. */
  looksLeft?: number;
}

async function judge(
  model: GatedModel,
  context: EvaluateContext<Inputs>,
  engines: EnginePool,
  wanted: Pick<JudgedModel, "adopt" | "runRecord">,
): Promise<GateOutcome> {
  const { host, workingDirectory } = context;
  const { policy } = model;
  const guarding = context.countingPolicy?.models.find(({ name }) => name === policy.name)?.gate;
  if (guarding?.budget !== undefined) {
    return { subject: notLookedAt(model), records: [], ledgerFiles: new Map(), becomesChampion: false };
  }
  let gate = policy.gate ?? defaultGate;
  const modelPath = policy.train?.outputs["model"];
  const modelDigest = await digestOfModel(modelPath, context);
  let evidence: GateEvidence;
  try {
    evidence = await openEvidence({
      task: policy.task,
      gate,
      candidatePath: model.candidate,
      metricsPath: model.metrics,
      champion: (rows) => findChampion({ model, gate, rows, modelDigest }, context),
      championBytes: await championBytes(model, gate, context),
      modelPath,
      seriesPath: policy.train?.outputs["series"],
      workingDirectory,
      host,
      engines,
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { subject: unreadable(model, error), records: [], ledgerFiles: new Map(), becomesChampion: false };
  }
  if (policy.gate === undefined && evidence.predictions !== undefined) {
    gate = { ...gate, rules: defaultRules(evidence.predictions.candidate, model.candidate ?? "inputs") };
  }
  const budget = await openBudget({ model: policy.name, gate, evidence, modelDigest }, context);
  const extra: Evidence[] = [];
  const measured = await evaluateRules({
    model: policy,
    gate,
    evidence,
    workingDirectory,
    host,
    addEvidence: (one) => extra.push(one),
    ...(budget === undefined ? {} : { budget }),
  });
  const decided = decide(measured, { confidence: budget?.confidence ?? gate.confidence });
  const look = budget === undefined ? undefined : settleLook(budget, decided, policy.name);
  const findings = [
    ...(look?.findings ?? decided.map(({ finding }) => finding)),
    ...namedChampionFault(model, evidence, measured),
  ];
  const verdict = worstVerdict(findings.map((finding) => finding.verdict));
  const shown = look?.hidden === true ? [] : decided;
  const table = comparisonTable(shown);
  const champion = championOf(evidence);
  const subject: Subject = {
    name: policy.name,
    verdict,
    headline:
      look?.hidden === true
        ? hiddenHeadline(policy.name, findings, champion)
        : headlineOf(policy.name, decided, champion),
    ...(policy.critical ? { inconclusiveBlocks: true } : {}),
    evidence: [...evidence.files(), ...extra],
    findings,
    notes: [...championNotes(champion, evidence), ...gate.translations, ...(look?.notes ?? [])],
    ...(table === undefined ? {} : { tables: [table] }),
  };
  const judged = { model, gate, evidence, subject, modelDigest, ...wanted, ...(look === undefined ? {} : { look }) };
  const { notes, records, ...recorded } = await gateRecord(judged, context);
  return {
    subject: { ...subject, notes: [...subject.notes, ...notes] },
    records: [...records, ...(look?.records ?? [])],
    ...recorded,
    ...(look === undefined ? {} : { looksLeft: look.looksLeft }),
  };
}

/**
 * It can only take away: what is left out, as on the command line, is as before.
 * @throws UserError (`configuration`) for a word that is neither `true` nor `false`
 */
function mayAdopt(input = ""): boolean {
  const word = input.toLowerCase();
  if (word === "false") return false;
  if (word === "true" || word === "") return true;
  throw configurationError(`The input "adopt" is "${input}".`, { hint: "It must be one of true, false." });
}

/** @throws UserError (`configuration`) for what is no record's id, or an id for several models */
function runRecordOf(input: string, models: number): Pick<JudgedModel, "runRecord"> {
  if (input === "") return {};
  if (!/^[0-9a-f]{64}$/.test(input)) {
    throw configurationError(`The input "run-record" is "${input}".`, {
      hint: "Give the output `record-id` of train-model or track-experiment.",
    });
  }
  if (models === 1) return { runRecord: input };
  throw configurationError(`The input "run-record" names one run, and ${models} models are judged.`, {
    hint: "Name the model with the input `model`, or leave `run-record` out.",
  });
}

/** Each verdict about an evaluation set with a budget is charged, also that of a policy that does not count: so it makes none. */
function notLookedAt({ policy: { name } }: GatedModel): Subject {
  const finding: Finding = {
    rule: "budget",
    title: "The policy that counts allows the look",
    subject: name,
    verdict: "skipped",
    severity: "error",
    message:
      "Not evaluated under this policy: the one that counts has a budget, and each verdict about the evaluation set is charged to it.",
    locations: [],
    samples: [],
  };
  return { name, verdict: "skipped", evidence: [], findings: [finding], notes: [] };
}

/** With `reveal: verdict` the first line has no number either. */
function hiddenHeadline(name: string, [finding]: readonly Finding[], champion: Compared): string {
  const first = champion.kind === "absent" ? `${champion.reason}; ` : "";
  return `${name}: ${first}${(finding?.message ?? "").replace(/\.$/, "")}`;
}

/** Undefined when the model has no file here: then nothing proves that it is unchanged. */
async function digestOfModel(
  path: string | undefined,
  { inputs, host, workingDirectory }: EvaluateContext<Inputs>,
): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const { variables, signal } = host;
  const context = { workingDirectory, variables, signal, secrets: secretsOf(inputs.token, variables) };
  try {
    return (await readModel(path, context)).digest;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    host.log.warning(`The model's own file could not be read: ${error.message}`);
    return undefined;
  }
}

/** A champion that an input or the policy names by its path is evidence, also where no rule compares with it. */
function namedChampionFault(
  { champion: path, policy }: GatedModel,
  evidence: GateEvidence,
  measured: readonly Measured[],
): Finding[] {
  const champion = championOf(evidence);
  if (path === undefined || champion.kind !== "broken") return [];
  const { error } = champion;
  const told = measured.some(({ result }) => result.kind === "decided" && result.message === error.message);
  return told ? [] : [evidenceFinding(policy.name, "The champion's evidence can be read", error)];
}

function evidenceFinding(subject: string, title: string, error: UserError): Finding {
  return {
    rule: error.kind,
    title,
    subject,
    verdict: "error",
    severity: "error",
    message: error.message,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    locations: error.location === undefined ? [] : [error.location],
    samples: [],
    ...(error.kind === "configuration" ? { configuration: true as const } : {}),
  };
}

/** What a reviewer must know of the comparison before its numbers. */
function championNotes(champion: Compared, { predictions }: GateEvidence): string[] {
  if (champion.kind === "absent") return [`Comparison rules were skipped: ${champion.reason}.`];
  return predictions?.champion.kind === "compared" ? [`Compared with ${predictions.champion.name}.`] : [];
}

/** The candidate's evidence cannot be read: one error stands for all rules. */
function unreadable({ policy }: GatedModel, error: UserError): Subject {
  const finding = evidenceFinding(policy.name, "The candidate's evidence can be read", error);
  const headline = `${policy.name}: ${error.message.replace(/\.$/, "")}`;
  return { name: policy.name, verdict: "error", headline, evidence: [], findings: [finding], notes: [] };
}
