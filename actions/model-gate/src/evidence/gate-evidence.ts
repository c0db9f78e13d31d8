import type { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Location } from "@gatewright/shared/report/finding.ts";
import type { Evidence } from "@gatewright/shared/report/report.ts";
import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import type { FoldScores } from "./fold-scores.ts";

/** Everything that rules may read of the two models. */
export interface GateEvidence {
  /** Undefined when there is only a metrics file, or nothing that rules about predictions could use. */
  predictions: Predictions | undefined;
  /** Metrics by name, from the metrics file of the candidate and that of the champion: point rules only. */
  metrics: PointMetrics | undefined;
  /** Path of the candidate's model file or folder; undefined when none is known. */
  modelPath: string | undefined;
  /** Of the champion's model, for a ratio of sizes: undefined when there is none to compare with, an error when nobody knows it. */
  championBytes: number | UserError | undefined;
  /** Path of the candidate's training curve (`train.outputs.series`). */
  seriesPath: string | undefined;
  /** Reads another predictions file, alone or joined with one more in the place of the champion. Absolute paths of the run itself are allowed. */
  readPredictions(path: string, role: string, other?: { path: string; name: string }): Promise<Predictions>;
  /** The files read so far, in the order of their reading. */
  files(): Evidence[];
}

/** A predictions file, joined with the champion's on id. Rows are in the candidate file's order. */
export interface Predictions {
  /** Id, label, weight, group and what the model said, under the names of the file: what the ledger keeps of a champion. */
  toCsv(): Promise<string>;
  candidate: Outcomes;
  champion: Champion;
  /** `sha256:<hex>` over the sorted (id, label, weight, group) rows: names the evaluation set. */
  evaluationDigest: string;
  /** `sha256:<hex>` over the sorted rows of what the model said (id, prediction, score, scores, lower, upper). */
  predictionsDigest: string;
  /** The same of the champion's file; undefined without one. */
  championDigest: string | undefined;
  /** Names of all columns of the candidate's file. */
  columns: readonly string[];
  /**
   * A column of the candidate's file by row: `codes[i]` is the place of row i's value in `values`; −1 where it is null.
   * @throws UserError (`configuration`) when there is no such column, with a guess
   */
  column(name: string, location: Location): Promise<{ codes: Int32Array; values: string[] }>;
  /**
   * Rows for which an SQL condition over the candidate's columns holds, ascending.
   * @throws UserError (`configuration`) when the guard refuses it
   */
  rowsWhere(condition: string, location: Location): Promise<Int32Array>;
  /**
   * A number a row by an SQL expression, for candidate and champion. The champion's row has the candidate's columns with its own
   * prediction and scores in their place.
   * @throws UserError when the guard refuses it, or a row has no finite number
   */
  numberPerRow(
    sql: string,
    location: Location,
  ): Promise<{ candidate: Float64Array; champion: Float64Array | undefined }>;
  /** Rows of this file whose key (or, for `row`, whose every shared column but those of the model) also stands in another file. */
  rowsAlsoIn(
    path: string,
    on: readonly string[],
    location: Location,
  ): Promise<{ rows: number; examples: string[]; of: number; otherRows: number }>;
}

/** What the candidate is compared with. */
export type Champion =
  /** The same rows in the same order. */
  | { kind: "compared"; outcomes: Outcomes; name: string }
  /** Comparison rules are skipped with this reason, e.g. `no champion yet`. `first`: said in the first line. */
  | { kind: "absent"; reason: string; first: boolean }
  /** Comparison rules are an error: the champion is named and cannot be compared. */
  | { kind: "broken"; error: UserError };

export interface PointMetrics {
  candidate: ReadonlyMap<string, number>;
  champion: ReadonlyMap<string, number> | undefined;
  /** Why the champion has none. */
  absent?: Exclude<Champion, { kind: "compared" }>;
  source: string;
  /** Scores of both models on the same folds, by metric: what an interval of their difference rests on. */
  folds?: ReadonlyMap<string, FoldScores>;
}
