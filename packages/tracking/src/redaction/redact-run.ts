import type { RunRecord, SourceFile } from "@gatewright/shared/ledger/record.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { Evidence } from "@gatewright/shared/report/report.ts";
import { redactName } from "./redact.ts";

/**
 * A record whose names and paths hold no secret either: a metric can be called by a token, a path can have one in it. Values, the
 * command and the remote have lost theirs where they were read; what GitHub says of the run is no secret.
 */
export function recordWithoutSecrets(record: RunRecord, secrets: readonly string[]): RunRecord {
  const hide = (text: string): string => redactName(text, secrets);
  const source = (file: SourceFile): SourceFile => ({ ...file, path: hide(file.path) });
  const measured = <T extends { name: string; source: string }>(list: readonly T[]): T[] => {
    const nameOf = namesWithoutSecrets(hide);
    return list.map((one) => ({ ...one, name: nameOf(one.name), source: hide(one.source) }));
  };
  const { data, params, metrics, series, environment, artifact, outputs } = record;
  const { seeds, lock_files: lockFiles } = environment;
  return {
    ...record,
    data: data.map((one) => ({
      ...one,
      role: hide(one.role),
      version: hide(one.version),
      ...(one.resolved_from === undefined ? {} : { resolved_from: hide(one.resolved_from) }),
    })),
    params: {
      values: renamed(params.values, hide),
      sources: params.sources.map(source),
      redacted: params.redacted.map(hide),
    },
    metrics: measured(metrics),
    series: measured(series),
    environment: {
      ...environment,
      ...(seeds === undefined ? {} : { seeds: renamed(seeds, hide) }),
      ...(lockFiles === undefined ? {} : { lock_files: lockFiles.map((one) => ({ ...one, path: hide(one.path) })) }),
    },
    ...(artifact === undefined ? {} : { artifact: { ...artifact, path: hide(artifact.path) } }),
    outputs: outputs.map((output) => ({
      ...output,
      path: hide(output.path),
      ...(output.files === undefined ? {} : { files: output.files.map((one) => ({ ...one, path: hide(one.path) })) }),
    })),
  };
}

export function findingWithoutSecrets(finding: Finding, secrets: readonly string[]): Finding {
  const hide = (text: string): string => redactName(text, secrets);
  const { subject, message, hint, locations } = finding;
  return {
    ...finding,
    subject: hide(subject),
    message: hide(message),
    ...(hint === undefined ? {} : { hint: hide(hint) }),
    locations: locations.map((location) => ({ ...location, path: hide(location.path) })),
  };
}

export function evidenceWithoutSecrets(evidence: Evidence, secrets: readonly string[]): Evidence {
  return { ...evidence, role: redactName(evidence.role, secrets), path: redactName(evidence.path, secrets) };
}

function renamed<T>(values: Readonly<Record<string, T>>, hide: (name: string) => string): Record<string, T> {
  const nameOf = namesWithoutSecrets(hide);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [nameOf(name), value]));
}

/** Two names would become the same, and one of two values would be lost: the second has a number. */
function namesWithoutSecrets(hide: (name: string) => string): (name: string) => string {
  const hidden = new Map<string, string>();
  return (name) => {
    const shown = hide(name);
    if (shown === name) return name;
    const known = hidden.get(name) ?? (hidden.size === 0 ? shown : `${shown} (${hidden.size + 1})`);
    hidden.set(name, known);
    return known;
  };
}
