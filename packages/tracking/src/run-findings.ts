import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Metric, Parameters, Series } from "@gatewright/shared/ledger/record.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import { redactText } from "./redaction/redact.ts";

/** Rules of track-experiment, each with its one-line description; docs/reproducibility.md explains them. */
export const trackingRules = {
  "something-to-record": "The run names something to record",
  training: "The training came to its end",
  "params-file": "The parameters can be read",
  "metrics-file": "The metrics can be read",
  "data-version": "The version of the data is known",
  "model-file": "The model can be described",
  "output-file": "What the training wrote is there",
  "run-context": "Code and environment can be described",
  "finite-metrics": "Every metric is a finite number",
  "finite-series": "Every point of a training curve is a finite number",
  "no-secrets": "No secret stands in parameters, names and paths",
  reproducibility: "The required field is recorded",
  record: "The ledger takes the record",
  ledger: "The ledger can be read",
} as const satisfies Record<string, string>;
export type TrackingRule = keyof typeof trackingRules;

interface FindingText {
  subject: string;
  message: string;
  hint?: string | undefined;
  location?: Finding["locations"][number] | undefined;
}

export function passFinding(rule: TrackingRule, text: FindingText): Finding {
  return findingOf(rule, "pass", "error", text);
}

export function failFinding(rule: TrackingRule, text: FindingText): Finding {
  return findingOf(rule, "fail", "error", text);
}

export function warnFinding(rule: TrackingRule, text: FindingText): Finding {
  return findingOf(rule, "warn", "warn", text);
}

export function errorFinding(rule: TrackingRule, text: FindingText): Finding {
  return findingOf(rule, "error", "error", text);
}

/**
 * What a reader has refused, as a finding. A message may quote the file, so secrets are taken out of it.
 * @throws what is no UserError
 */
export function refusedFinding(
  rule: TrackingRule,
  subject: string,
  error: unknown,
  secrets: readonly string[],
): Finding {
  if (!(error instanceof UserError)) throw error;
  const finding = errorFinding(rule, {
    subject,
    message: redactText(error.message, secrets),
    hint: error.hint === undefined ? undefined : redactText(error.hint, secrets),
    location: error.location,
  });
  return error.kind === "configuration" ? { ...finding, configuration: true } : finding;
}

/** NaN and infinity are numbers that nobody can compare, so they never pass. */
export function finiteMetrics(metrics: readonly Metric[]): Finding[] {
  if (metrics.length === 0) return [];
  const broken = metrics.filter(({ value }) => typeof value === "string");
  if (broken.length === 0) {
    const are =
      metrics.length === 1 ? "The metric is a finite number." : `The ${metrics.length} metrics are finite numbers.`;
    return [passFinding("finite-metrics", { subject: "metrics", message: are })];
  }
  return broken.map(({ name, value, source }) =>
    errorFinding("finite-metrics", {
      subject: name,
      message: `${name} is ${value} in ${source}.`,
      hint: "Look for a division by zero, a logarithm of zero, or a training that diverged.",
      location: { path: source },
    }),
  );
}

/** Mixed-precision training has an infinite gradient norm now and then, so a curve only warns. */
export function finiteSeries(series: readonly Series[]): Finding[] {
  return series.flatMap(({ name, source, points }) => {
    const first = points.find(([, value]) => typeof value === "string");
    if (first === undefined) return [];
    return warnFinding("finite-series", {
      subject: name,
      message: `${name} is ${first[1]} at step ${first[0]} in ${source}.`,
      hint: "A loss that is no number does not come back: lower the learning rate, or clip the gradients.",
      location: { path: source },
    });
  });
}

export function redactedSecrets({ redacted, sources }: Parameters): Finding[] {
  if (redacted.length === 0) return [];
  const names = redacted.slice(0, 10).join(", ");
  const more = redacted.length > 10 ? ` and ${redacted.length - 10} more` : "";
  const [verb, value] = redacted.length === 1 ? ["looks", "its value is"] : ["look", "their values are"];
  return [
    warnFinding("no-secrets", {
      subject: "params",
      message: `${names}${more} ${verb} like secrets: ${value} recorded nowhere.`,
      hint: "Take secrets from the environment; one that was committed is known to everybody who can read the repository, so revoke it.",
      location: sources[0] === undefined ? undefined : { path: sources[0].path },
    }),
  ];
}

/** Whoever calls a metric by a token has published it in the file already. */
export function redactedNames(): Finding {
  return warnFinding("no-secrets", {
    subject: "names",
    message:
      "What looks like a secret stands in the name of a parameter or a metric, or in a path: it is recorded as [redacted].",
    hint: "Give it another name; a secret that was committed is known to everybody who can read the repository, so revoke it.",
  });
}

function findingOf(
  rule: TrackingRule,
  verdict: Finding["verdict"],
  severity: Finding["severity"],
  { subject, message, hint, location }: FindingText,
): Finding {
  return {
    rule,
    title: trackingRules[rule],
    subject,
    verdict,
    severity,
    message,
    ...(hint === undefined ? {} : { hint }),
    locations: location === undefined ? [] : [location],
    samples: [],
  };
}
