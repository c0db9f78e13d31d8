import type { Ledger } from "../ledger/ledger.ts";
import type { LedgerRecord } from "../ledger/record.ts";
import type { Policy } from "../policy/policy.ts";
import type { PolicyFiles } from "../policy/policy-files.ts";
import type { ApprovedBy, WhichPolicy, WhichPolicyOptions } from "../policy/which-policy.ts";
import type { BesideReport } from "../publish/kept-report.ts";
import type { LedgerOutcome, Subject } from "../report/report.ts";
import type { Environment } from "./environment.ts";
import type { RunContext } from "./run-context.ts";

/** An action is a value: a name and one function. The runtime and the CLI own everything around `evaluate`. */
export interface Action<Inputs> {
  /** The folder under `actions/`, the report's `action`, the first word of its check run. */
  readonly name: string;
  /** What people read above its section, where that is not the name. */
  readonly title?: string;
  /**
   * Finds the policy in place of the rule of design section 2: for an action that is about another run than its own. Throws what
   * `whichPolicy` throws.
   */
  whichPolicy?(options: WhichPolicyOptions): Promise<WhichPolicy>;
  /**
   * The inputs `comment` and `check-run` are about reports of another run, which `evaluate` publishes. The action's own report stands in
   * summary and log alone.
   */
  readonly publishesForAnotherRun?: true;
  /** Reads evidence, applies rules. Reads no `process.env`, prints nothing, never exits. */
  evaluate(context: EvaluateContext<Inputs>): Promise<Evaluation>;
  /**
   * Copies records to other systems once they are safe in the ledger or in an artifact. Gives sentences for the report; a
   * copy that fails changes no verdict.
   */
  mirror?(records: readonly LedgerRecord[], context: EvaluateContext<Inputs>): Promise<string[]>;
}

/** What `evaluate` says; the runtime adds run, policy and mode and makes it a Report. */
export interface Evaluation {
  subjects: Subject[];
  notes: string[];
  /** Milliseconds per phase. */
  timings: Record<string, number>;
  /** Versions of engines that computed it, e.g. `{ duckdb: "1.5.5" }`. */
  versions: Record<string, string>;
  /** For the ledger. Only those of the side whose policy counts are written. */
  records?: LedgerRecord[];
  /** Files on the ledger's branch that the records name, by path; written in the same commit, only by a run that may append. */
  ledgerFiles?: ReadonlyMap<string, string>;
  /** What became of records of another run that the action has appended by itself; of `records` the runtime says it. */
  ledger?: LedgerOutcome;
  /** Files that stand beside the report, e.g. `model-card.md`. */
  files?: { name: string; text: string }[];
  /** The action's own outputs, besides the common ones. */
  outputs?: Record<string, string>;
  /** Reports of other jobs of this run that were read: their sections are put into the comment where it has lost them. */
  beside?: BesideReport[];
}

export interface EvaluateContext<Inputs> {
  inputs: Inputs;
  /** The counting policy; undefined when there is none and the action runs on its inputs alone. */
  policy: Policy | undefined;
  /** Reads the contracts that the policy names, from the side that counts (base tree, head, or working tree). */
  policyFiles: PolicyFiles;
  /**
   * True on a pull request whose base has a policy: then the policy's value wins over an input of the same meaning
   * (design section 2); the action says in a note which input it did not use.
   */
  policyWins: boolean;
  /** `sha256:<hex>` of the text of `policy`; absent without one. */
  policyDigest?: string;
  /**
   * Set while the policy that does not count is evaluated, to tell its verdict beside the other: the one that counts. What it
   * forbids to look at (an evaluation set with a budget) is not looked at in its place either.
   */
  countingPolicy?: Policy;
  /**
   * Whether what a pull request changes beside its policy, such as the evaluation set, is allowed by the base's `policy_changes`. Asks
   * GitHub, so only when it matters; absent where nothing can be approved.
   */
  approvedBy?: ApprovedBy;
  /** Absolute; paths in policy, contracts and inputs are relative to it. */
  workingDirectory: string;
  /** Event, commits and pull request that the run is about. */
  run: RunContext;
  /**
   * Opens the ledger for reading, once.
   * @throws UserError (`evidence`) when it cannot be read: never the same as a ledger that does not exist yet
   */
  openLedger(): Promise<Ledger>;
  host: EvaluateHost;
}

/** What `evaluate` may touch of the world, besides files under the working directory. */
export interface EvaluateHost {
  log: Log;
  now(): Date;
  /** A directory of this run, removed by the runtime afterwards. */
  temporaryDirectory: string;
  /** Where downloaded engines are kept between runs; undefined: nowhere. */
  toolCache: string | undefined;
  /** Explicit path of the engine's native module, when the user gave one. */
  enginePath: string | undefined;
  /** Upper bound of the engine's memory, e.g. `1GB`; undefined: from the machine. Beyond it the engine spills to disk. */
  memoryLimit: string | undefined;
  /** The job's environment variables, for what records describe; options of actions are inputs, never variables. */
  variables: Environment;
  signal: AbortSignal;
}

/** The log of an action reads as a story: groups, one sentence each. */
export interface Log {
  info(sentence: string): void;
  warning(sentence: string): void;
  debug(sentence: string): void;
  /** Everything that is logged inside `body` is folded under `title`. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
}
