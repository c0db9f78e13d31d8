import type { Severity } from "../report/finding.ts";

/** The keys of a model that are model-gate's, as `schemas/policy.v1.json` lets them through. */
export interface GateFile {
  predictions?: PredictionsFile;
  champion?: string | { run: string };
  confidence?: number;
  slices?: Record<string, string | { by: string }>;
  rules?: RuleFile[];
  thresholds?: Record<string, ThresholdFile>;
  budget?: {
    looks: number;
    passes?: number;
    error: number;
    reveal?: "score" | "verdict";
    when_spent?: "inconclusive" | "warn";
  };
}

export interface PredictionsFile {
  id?: string | string[];
  label?: string;
  prediction?: string;
  score?: string;
  scores?: Record<string, string>;
  labels?: Record<string, string>;
  predictions?: Record<string, string>;
  positive?: string | number | boolean;
  threshold?: number;
  weight?: string;
  group?: string;
  time?: string;
  query?: string;
  item?: string;
  popularity?: string;
  category?: string;
  series?: string;
  season?: number;
  history?: string;
  lower?: string;
  upper?: string;
}

/** MLflow's `MetricThreshold`. */
export interface ThresholdFile {
  threshold?: number;
  min_absolute_change?: number;
  min_relative_change?: number;
  greater_is_better: boolean;
}

/** One entry of `rules:` before its defaults; which other keys it may have, its `rule` says. */
export interface RuleFile {
  rule: string;
  severity?: Severity;
  slices?: string[];
  name?: string;
  [parameter: string]: unknown;
}
