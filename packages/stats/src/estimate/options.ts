/** What an estimation is asked for. */
export interface EstimateOptions {
  /** Indices of the rows that take part, ascending; absent: all. */
  rows?: Int32Array;
  /** Decides every random number, e.g. the rule's id and the digests of its evidence. */
  seed: string;
  /** Of a bootstrap at the 95 % level; higher levels draw more. 2,000 when absent. */
  replicates?: number;
  /** Rows a block of the moving-block bootstrap, of rows in the order of `time` (else as they stand). Not with groups. */
  blockLength?: number;
}

/** Between differences that are shares of the champion's absolute value and plain ones. */
export interface DifferenceOptions extends EstimateOptions {
  /** (candidate − champion)/|champion| in place of candidate − champion. */
  relative?: boolean;
}
