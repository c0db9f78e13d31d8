import { digestFile } from "@gatewright/shared/digest/digest.ts";
import { digestDirectory } from "@gatewright/shared/digest/digest-set.ts";
import type {
  DataVersion,
  Metric,
  ModelArtifact,
  Output,
  Parameters,
  Series,
  SourceFile,
} from "@gatewright/shared/ledger/record.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { Evidence } from "@gatewright/shared/report/report.ts";
import type { DataContext } from "./data-versions/data-context.ts";
import { locateEvidence } from "./evidence-file.ts";
import { countWords } from "./number-words.ts";
import { interpolationNote } from "./params/interpolation.ts";
import type { ReadContext } from "./read-context.ts";
import { redactText } from "./redaction/redact.ts";
import { passFinding, refusedFinding, type TrackingRule, warnFinding } from "./run-findings.ts";

/** What one reader gave: always a finding a file, and the value when nothing was refused. */
export interface Gathered<T> {
  value: T;
  findings: Finding[];
  evidence: Evidence[];
  /** Sentences for the subject. */
  notes: string[];
}

/** The parameters of all files together; names that two files set differently are refused by the reader. */
export async function gatherParams(paths: readonly string[], context: ReadContext): Promise<Gathered<Parameters>> {
  const nothing: Parameters = { values: {}, sources: [], redacted: [] };
  if (paths.length === 0) return { value: nothing, findings: [], evidence: [], notes: [] };
  const { readParams } = await import("./params/read-params.ts");
  return await readFiles("params-file", "params", paths, context, nothing, async (named) => {
    const params = await readParams(named, context);
    const note = interpolationNote(params);
    return {
      value: params,
      sources: params.sources,
      what: countWords(Object.keys(params.values).length, "parameter"),
      notes: note === undefined ? [] : [note],
    };
  });
}

export interface Measured {
  metrics: Metric[];
  series: Series[];
}

export async function gatherMetrics(paths: readonly string[], context: ReadContext): Promise<Gathered<Measured>> {
  const nothing: Measured = { metrics: [], series: [] };
  if (paths.length === 0) return { value: nothing, findings: [], evidence: [], notes: [] };
  const { readMetrics } = await import("./metrics/read-metrics.ts");
  return await readFiles("metrics-file", "metrics", paths, context, nothing, async (named) => {
    const { metrics, series, sources, notes } = await readMetrics(named, context);
    const parts = [
      metrics.length > 0 ? countWords(metrics.length, "metric") : undefined,
      series.length > 0 ? countWords(series.length, "curve") : undefined,
    ];
    return {
      value: { metrics, series },
      sources,
      what: parts.filter((part) => part !== undefined).join(" and "),
      notes,
    };
  });
}

interface ReadTogether<T> {
  value: T;
  sources: SourceFile[];
  /** `12 parameters`. */
  what: string;
  notes: string[];
}

/** Files that are read as one: when that is refused, each is tried alone, so that every broken file has its finding. */
async function readFiles<T>(
  rule: TrackingRule,
  role: string,
  paths: readonly string[],
  { secrets, signal }: ReadContext,
  nothing: T,
  read: (paths: readonly string[]) => Promise<ReadTogether<T>>,
): Promise<Gathered<T>> {
  try {
    const { value, sources, what, notes } = await read(paths);
    const names = sources.map(({ path }) => path).join(", ");
    const findings = [
      passFinding(rule, { subject: names, message: `${what} from ${names}.`, location: at(sources[0]) }),
    ];
    return { value, findings, evidence: sources.map((source) => ({ role, ...source })), notes };
  } catch (together) {
    signal.throwIfAborted();
    const findings: Finding[] = [];
    for (const path of paths.length > 1 ? paths : []) {
      try {
        await read([path]);
      } catch (alone) {
        findings.push(refusedFinding(rule, path, alone, secrets));
      }
    }
    if (findings.length === 0) findings.push(refusedFinding(rule, paths.join(", "), together, secrets));
    return { value: nothing, findings, evidence: [], notes: [] };
  }
}

/** A pointer names data that need not be on this machine: then nobody has looked at the bytes. */
function unseen({ version, digest }: DataVersion): string {
  const pointer = /^(?:dvc|git-lfs):/.test(version) && digest === undefined;
  return pointer ? " Its bytes are not on this machine, so the pointer alone says so." : "";
}

/** A version for each role. */
export async function gatherData(
  references: readonly (readonly [role: string, reference: string])[],
  context: Omit<DataContext, "role">,
  secrets: readonly string[],
): Promise<Gathered<DataVersion[]>> {
  const gathered: Gathered<DataVersion[]> = { value: [], findings: [], evidence: [], notes: [] };
  if (references.length === 0) return gathered;
  const { readDataVersion } = await import("./data-versions/read-data-version.ts");
  for (const [role, reference] of references) {
    try {
      const data = await readDataVersion(reference, { ...context, role });
      gathered.value.push(data);
      const from = data.resolved_from === undefined ? "" : `, resolved from ${data.resolved_from} in this run`;
      gathered.findings.push(
        passFinding("data-version", {
          subject: role,
          message: `The ${role} data is ${data.version}${from}.${unseen(data)}`,
        }),
      );
      const { digest, bytes, rows } = data;
      if (digest === undefined || bytes === undefined) continue;
      gathered.evidence.push({
        role: `data: ${role}`,
        path: redactText(reference, secrets),
        digest,
        bytes,
        ...(rows === undefined ? {} : { rows }),
      });
    } catch (error) {
      context.signal.throwIfAborted();
      gathered.findings.push(refusedFinding("data-version", role, error, secrets));
    }
  }
  return gathered;
}

export async function gatherModel(
  path: string | undefined,
  context: ReadContext,
): Promise<Gathered<ModelArtifact | undefined>> {
  if (path === undefined) return { value: undefined, findings: [], evidence: [], notes: [] };
  const { readModel } = await import("./model-facts/read-model.ts");
  try {
    const model = await readModel(path, context);
    const { digest, bytes, files, format, warnings } = model;
    const size = `${countWords(bytes, "byte")}${files > 1 ? ` in ${countWords(files, "file")}` : ""}`;
    const form = format === "unknown" ? "" : `, ${format}`;
    const findings = [
      passFinding("model-file", { subject: path, message: `The model ${path} is ${digest} (${size}${form}).` }),
      ...warnings.map((message) =>
        warnFinding("model-file", { subject: path, message, location: { path: model.path } }),
      ),
    ];
    return { value: model, findings, evidence: [{ role: "model", path: model.path, digest, bytes }], notes: [] };
  } catch (error) {
    context.signal.throwIfAborted();
    return {
      value: undefined,
      findings: [refusedFinding("model-file", path, error, context.secrets)],
      evidence: [],
      notes: [],
    };
  }
}

/** Digests of what another step wrote; `model`, whose digest is known already, is not read twice. */
export async function gatherOutputs(
  outputs: Readonly<Record<string, string>>,
  model: ModelArtifact | undefined,
  context: ReadContext,
): Promise<Gathered<Output[]>> {
  const gathered: Gathered<Output[]> = { value: [], findings: [], evidence: [], notes: [] };
  for (const [role, path] of Object.entries(outputs)) {
    try {
      const located = await locateEvidence(path, context);
      if (located.kind === "file") {
        const known =
          model !== undefined && model.path === located.path ? model : await digestFile(located.absolutePath);
        gathered.value.push({ role, path: located.path, digest: known.digest, bytes: known.bytes, kept: [] });
      } else {
        const { digest, bytes, files } = await digestDirectory(located.absolutePath);
        gathered.value.push({ role, path: located.path, digest, bytes, files, kept: [] });
      }
    } catch (error) {
      context.signal.throwIfAborted();
      // What is wrong with these, their own readers have said.
      if (["model", "metrics", "series"].includes(role)) continue;
      gathered.findings.push(refusedFinding("output-file", role, error, context.secrets));
    }
  }
  return gathered;
}

function at(source: SourceFile | undefined): { path: string } | undefined {
  return source === undefined ? undefined : { path: source.path };
}
