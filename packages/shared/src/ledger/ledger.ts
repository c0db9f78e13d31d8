import type { LedgerRecord, RecordKind, Trust } from "./record.ts";

/** Where one record stands in its model's order: `chain/<model>/<number>.json`. */
export interface ChainEntry {
  /** `<64 hex>`, the record's id. */
  record: string;
  /** SHA-256 (`<64 hex>`) of the previous entry's canonical JSON; null for the first. */
  prev: string | null;
}

/** What is known of a record without reading it. Rebuilt from records and chain at any time. */
export interface IndexLine {
  model: string;
  /** 1-based place in the model's chain. */
  number: number;
  /** `<64 hex>`. */
  record: string;
  /** SHA-256 (`<64 hex>`) of the chain entry's canonical JSON; that of the newest is the anchor. */
  entry: string;
  kind: RecordKind;
  created_at: string;
  trust: Trust;
  commit?: string;
  fingerprint?: string;
  smoke?: boolean;
  model_digest?: string;
  /** `sha256:<hex>` and version strings of the data. */
  data?: string[];
  verdict?: string;
  champion?: boolean;
}

/** Reading the ledger at one commit of its branch. Nothing here touches the user's checkout. */
export interface Ledger {
  /** For messages, e.g. `branch ml-ledger of origin`. */
  readonly name: string;
  /** The commit that is read; undefined when there is no ledger yet (which is not the same as one that cannot be read). */
  readonly commit: string | undefined;
  models(): Promise<string[]>;
  /** Oldest first; empty for a model without records. */
  index(model: string): Promise<IndexLine[]>;
  /**
   * The record, compared with its id and the schema.
   * @throws UserError (`evidence`) when it is missing, edited or no record
   */
  read(id: string): Promise<LedgerRecord>;
  /** Several records in one round trip where the store can, by id. @throws as `read`, for the first that cannot be read */
  readAll(ids: readonly string[]): Promise<Map<string, LedgerRecord>>;
  /** A file beside the records, such as a champion's predictions; undefined when there is none. Whoever asks compares its digest. */
  file(path: string): Promise<string | undefined>;
}

export interface Appended {
  /** Newest commit of the branch afterwards. */
  commit: string;
  /** Per model the SHA-256 (`<64 hex>`) of its newest chain entry: the anchor. */
  anchors: Record<string, string>;
  /** Ids of the records that are there now, in the order given; one that stood there already is not written twice. */
  ids: string[];
  /** Those of them that were not there before. */
  added: string[];
  /** Those whose place was there, and whose file was gone or damaged: it is whole again. */
  restored: string[];
  /** Those that were left out, each with a sentence why: a champion that an older run made than the one that stands. */
  refused: { id: string; reason: string }[];
  attempts: number;
}

/**
 * A branch that holds a ledger, as files: local git, a git remote, or GitHub's API. It knows nothing of records.
 * Each function throws UserError (`evidence`) with what to do when the store cannot be reached or refuses.
 */
export interface LedgerStore {
  readonly name: string;
  /** Newest commit of the branch; undefined when the store was reached and there is no such branch. */
  tip(): Promise<string | undefined>;
  /** Paths of the files directly or deeper below `folder` (no slash at the end), relative to the root; empty when absent. */
  list(commit: string, folder: string): Promise<string[]>;
  /** Texts by path; a path without a file is not in the result. One round trip where the store can. */
  read(commit: string, paths: readonly string[]): Promise<Map<string, string>>;
  /**
   * Writes files on top of `parent` (undefined: the first commit, without a parent). `moved`: the branch is not at `parent`
   * any more and nothing was written. The caller reads again and retries.
   */
  commit(change: StoreChange): Promise<{ outcome: "committed"; commit: string } | { outcome: "moved" }>;
  close(): Promise<void>;
}

export interface StoreChange {
  parent: string | undefined;
  /** Text by path relative to the branch's root. */
  files: ReadonlyMap<string, string>;
  message: string;
}
