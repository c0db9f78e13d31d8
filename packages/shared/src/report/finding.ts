import type { Verdict } from "./verdict.ts";

/** What a rule that does not hold gives: `error` makes the finding `fail`, `warn` makes it `warn`. */
export type Severity = "error" | "warn";

/**
 * A place in a file. `path` is relative to the working directory, with forward slashes.
 * `line` and `column` are physical, 1-based (columns count UTF-16 code units, as GitHub and editors do).
 * Tables without lines (Parquet) have `row` (1-based) and `rowGroup` (0-based) instead.
 */
export interface Location {
  path: string;
  line?: number;
  column?: number;
  endColumn?: number;
  row?: number;
  rowGroup?: number;
}

/** One piece of evidence for a finding: a failing value, where it stands, and how often when it stands for several. */
export interface Sample {
  /** Text as it stands in the file; undefined when the value is null, or its column is redacted. */
  value?: string;
  /** Set when the column stands under `redact:`; then `value` is never set. */
  redacted?: boolean;
  location?: Location;
  /** Number of rows that this sample stands for. */
  count?: number;
  /** What the other side holds, e.g. the expected word or the first of two duplicate rows. */
  note?: string;
}

/** What one rule says about one column, slice or metric. Every rule gives at least one; none ever disappears. */
export interface Finding {
  /** kebab-case id, the same word in the policy or contract, the docs page and the source file. */
  rule: string;
  /** The rule's one-line description. */
  title: string;
  /** What it is about: a column, a compound key, a slice, the file. */
  subject: string;
  verdict: Verdict;
  severity: Severity;
  /** One full sentence with the numbers and the limit. Plain text: escaping is the publishers' work. */
  message: string;
  /** What to do next, one sentence. */
  hint?: string;
  /** The measured quantity, finite, in `unit`. */
  estimate?: number;
  /** Two-sided interval of the estimate with its level, when the estimate is not exact. */
  interval?: { low: number; high: number; level: number; method: string };
  /** Rows (or pairs, folds, …) that the estimate rests on. */
  n?: number;
  /** The limit in words, e.g. `<= 0.01` or `between 18 and 100`. */
  threshold?: string;
  unit?: string;
  /** How the estimate is computed, in words. */
  formula?: string;
  /** Best first. The first is where an annotation goes: the data file's line, or the contract's line that set the limit. */
  locations: Location[];
  samples: Sample[];
  /** Set when the policy, the contract or the command line is wrong on its own, whatever the data: exit code 2. */
  configuration?: true;
}
