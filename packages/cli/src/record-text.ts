import type {
  DeploymentRecord,
  GateRecord,
  LedgerRecord,
  LookRecord,
  RecordedEnvironment,
  RunRecord,
} from "@gatewright/shared/ledger/record.ts";
import { clippedText } from "@gatewright/shared/publish/render/visible-text.ts";

type Row = readonly [label: string, text: string | number | boolean | undefined];

/** Longer lists are in `--format json`. */
const mostListed = 40;
const longestText = 300;

/** A record for a person: a line a fact, what is not known left out. */
export function recordText(record: LedgerRecord, { id, number }: { id: string; number: number }): string {
  const { origin } = record;
  const rows: Row[] = [
    ["record", id],
    ["made", `${record.created_at.slice(0, 19).replace("T", " ")} UTC, number ${number} of ${record.model}`],
    ["trust", record.trust],
    [
      "event",
      origin.pull_request === undefined ? origin.event : `${origin.event}, pull request ${origin.pull_request}`,
    ],
    ["repository", origin.repository],
    ["about commit", origin.head_sha],
    ["workflow run", origin.run_id === undefined ? undefined : `${origin.run_id}, attempt ${origin.run_attempt ?? 1}`],
    ...ofKind(record),
  ];
  const shown = rows.flatMap(([label, value]) =>
    value === undefined ? [] : [[clippedText(label, 60), clippedText(String(value), longestText)] as const],
  );
  const width = Math.min(28, Math.max(...shown.map(([label]) => label.length)));
  const lines = shown.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`);
  return `${[`${kindWords(record)} of ${record.model}`, ...lines].join("\n")}\n`;
}

function kindWords(record: LedgerRecord): string {
  return record.kind === "run" && record.smoke ? "smoke run" : record.kind;
}

function ofKind(record: LedgerRecord): Row[] {
  switch (record.kind) {
    case "run":
      return runRows(record);
    case "gate":
      return gateRows(record);
    case "deployment":
      return deploymentRows(record);
    case "look":
      return lookRows(record);
  }
}

function runRows(run: RunRecord): Row[] {
  const { code, params, artifact, cost } = run;
  const changed = code.dirty === true ? `, changed (${code.diff_digest ?? "no digest"})` : "";
  return [
    ["code", code.commit === undefined ? undefined : `${code.commit}${changed}`],
    ["branch", code.branch],
    ["command", code.command],
    ...run.data.map(({ role, version, rows }): Row => {
      return [`data: ${role}`, rows === undefined ? version : `${version}, ${rows} rows`];
    }),
    ...listed(Object.entries(params.values).map(([name, value]): Row => [`parameter ${name}`, String(value)])),
    ...listed(run.metrics.map(({ name, value }): Row => [`metric ${name}`, value])),
    ...listed(
      run.series.map(({ name, length, points }): Row => {
        return [`curve ${name}`, `${length} points, the last ${points.at(-1)?.[1] ?? "none"}`];
      }),
    ),
    ...environmentRows(run.environment),
    ["model", artifact === undefined ? undefined : `${artifact.path}, ${artifact.digest}, ${artifact.bytes} bytes`],
    ...run.outputs.map(({ role, path, kept }): Row => {
      const where = kept.map(({ kind }) => kind).join(", ");
      return [`output: ${role}`, where === "" ? path : `${path}, kept as ${where}`];
    }),
    ["trained in", cost.wall_seconds === undefined ? undefined : `${cost.wall_seconds} s`],
    ["runner", cost.runner],
    ["fingerprint", run.fingerprint],
    ["restored from", run.restored_from],
    ["reproducibility", reproducibilityWords(run)],
  ];
}

function environmentRows({
  os,
  arch,
  container,
  language,
  lock_files: locks,
  accelerator,
  seeds,
}: RecordedEnvironment): Row[] {
  const devices = typeof accelerator === "object" ? accelerator.devices : [];
  return [
    [
      "system",
      os === undefined ? undefined : [os.name, os.version, arch].filter((word) => word !== undefined).join(" "),
    ],
    ["container", container],
    ["language", language === undefined ? undefined : `${language.name} ${language.version}`],
    ...(locks ?? []).map(({ path, digest }): Row => [`lock file ${path}`, digest]),
    [
      "accelerator",
      accelerator === "none" ? "none" : devices.map(({ name, count }) => `${count} × ${name}`).join(", ") || undefined,
    ],
    ...Object.entries(seeds ?? {}).map(([name, value]): Row => [`seed ${name}`, value]),
  ];
}

function reproducibilityWords({ reproducibility: { present, missing } }: RunRecord): string {
  const missed = missing.length === 0 ? "" : `; missing: ${missing.join(", ")}`;
  return `${present.length} of ${present.length + missing.length} fields${missed}`;
}

function gateRows(gate: GateRecord): Row[] {
  return [
    ["verdict", `${gate.verdict} by ${gate.action}`],
    ["champion", gate.champion ? "this gate made the model the champion" : undefined],
    ["model", gate.model_digest],
    ["run", gate.run],
    ["policy", gate.policy_digest],
    ["evaluation set", gate.evaluation_digest],
    ["predictions", gate.predictions_digest],
    ["report", gate.report_digest],
  ];
}

function deploymentRows(deployment: DeploymentRecord): Row[] {
  return [
    ["outcome", `${deployment.outcome}, ${deployment.environment}`],
    ["model", deployment.model_digest],
    ["proof", deployment.gate],
  ];
}

const lookShown = { score: "scores were shown: not guaranteed", verdict: "one bit was shown" };

function lookRows(look: LookRecord): Row[] {
  return [
    ["evaluation set", look.evaluation_digest],
    ["model", look.model_digest],
    ["policy", look.policy_digest],
    ["predictions", look.predictions_digest],
    ["compared with", look.champion_digest],
    ["rules", look.rules?.join(", ")],
    ["passed", look.passed],
    ["shown", look.reveal === undefined ? undefined : lookShown[look.reveal]],
  ];
}

function listed(rows: readonly Row[]): Row[] {
  const more = rows.length - mostListed;
  return more <= 0 ? [...rows] : [...rows.slice(0, mostListed), ["…", `${more} more with --format json`]];
}
