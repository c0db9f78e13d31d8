import { isAbsolute, relative } from "node:path";
import { configurationError, UserError } from "../errors/user-error.ts";
import type { PolicyProvenance } from "../report/report.ts";
import type { RunContext } from "../runtime/run-context.ts";
import { findApproval, short } from "./approval.ts";
import { type CommitSource, readCommitFile } from "./base-files.ts";
import { compareCheckout } from "./checkout.ts";
import { type GitRepository, openRepository } from "./git-tree.ts";
import type { PolicyHost } from "./policy-host.ts";
import { normalizedPath } from "./policy-path.ts";
import { changedPaths, type PolicySide, readSide } from "./policy-side.ts";
import { defaultPolicyPath } from "./read-policy.ts";
import { nameOfUnnamed, type UnnamedModel } from "./short-form.ts";
import {
  type BaseSituation,
  baseSource,
  describeBase,
  type OwnSituation,
  type Situation,
  situationOf,
} from "./situation.ts";
import { noteWorkflowChanges } from "./workflow-changes.ts";
import { readWorkingTree } from "./working-tree.ts";

export interface WhichPolicyOptions {
  run: RunContext;
  /** Relative to the working directory; outside GitHub any path. */
  policyPath: string;
  /** Contracts that inputs name, relative to the working directory; outside GitHub any paths. */
  contracts: readonly string[];
  /** Absolute. Its repository, or outside git the folder itself, is what the base is asked about. */
  workspace: string;
  /** Absolute, in the workspace. */
  workingDirectory: string;
  /** Undefined without a token. */
  host: PolicyHost | undefined;
  /** What a model at the top level is called that has no `name:`; not given: as the repository and the folder of the run say. */
  unnamed?: UnnamedModel;
}

export interface WhichPolicy {
  counts: PolicySide;
  /** The side that does not count, when the two differ in the policy or in a contract that either names. */
  other: PolicySide | undefined;
  provenance: Omit<PolicyProvenance, "other">;
  /** The base has a policy: its values win over inputs of the same meaning. */
  policyWins: boolean;
  /**
   * On a pull request into another branch than the default one, the default branch's policy when it is another: the worse verdict
   * of the two counts. Anybody who may push can make a branch, and the required check is the same for every base.
   */
  also: AlsoCounts | undefined;
  /** Asked when it matters; absent where the commit's own policy counts, so that there is nothing to approve. */
  approvedBy?: ApprovedBy;
  /** Sentences that stand in the report. */
  notes: string[];
}

export interface AlsoCounts {
  side: PolicySide;
  provenance: Omit<PolicyProvenance, "other">;
  approvedBy: ApprovedBy;
}

/**
 * Whether what a pull request changes beside its policy, such as the evaluation set, is allowed by the base's `policy_changes`; `why` is a
 * phrase that fits behind "because".
 */
export type ApprovedBy = () => Promise<{ approved: boolean; why: string }>;

/** Who decides, without what is told beside it. */
type Decision = Omit<WhichPolicy, "also" | "notes">;

const workingTree = "working tree";

/**
 * Says whose policy counts (design section 2): on a pull request the base's, so that it cannot weaken its own gate; a push or
 * dispatch on another branch than the default one stands under the default branch's.
 * @throws UserError `evidence` when the base cannot be read, `configuration` when the counting policy is wrong
 */
export async function whichPolicy(given: WhichPolicyOptions): Promise<WhichPolicy> {
  const { run, host, workspace, workingDirectory } = given;
  const options = {
    ...given,
    contracts: given.contracts.map(normalizedPath),
    unnamed: given.unnamed ?? (() => nameOfUnnamed(run.repository, relative(workspace, workingDirectory))),
  };
  const situation = situationOf(run);
  const repository =
    run.event === "local" && situation.kind === "own"
      ? undefined
      : await openRepository(options.workspace, options.workingDirectory);
  const checkout = await compareCheckout(repository, run, host);
  const [decided, workflows] = await Promise.all([
    situation.kind === "own" ? ownPolicy(situation, repository, options) : basePolicy(situation, repository, options),
    noteWorkflowChanges(repository, run, host),
  ]);
  const { counts } = decided;
  if (counts.problem !== undefined) throw explained(counts.problem, decided.provenance.reason, counts.ref);
  if (counts.policy === undefined && options.policyPath !== defaultPolicyPath) {
    throw configurationError(`There is no policy at ${options.policyPath}.`, {
      hint: run.event === "local" ? "Give the path of an existing policy file." : decided.provenance.reason,
    });
  }
  const stricter = await defaultBranchPolicy(situation, decided, repository, options);
  return { ...decided, also: stricter.also, notes: [...checkout, ...workflows, ...stricter.notes] };
}

async function ownPolicy(
  situation: OwnSituation,
  repository: GitRepository | undefined,
  options: WhichPolicyOptions,
): Promise<Decision> {
  const { sha } = situation;
  if (sha !== undefined && repository !== undefined && (await repository.hasCommit(sha))) {
    const source: CommitSource = { ref: sha, repository, host: options.host, prefix: repository.prefix };
    // A contract that only an input names may have been made by an earlier step.
    const read = async (path: string) => {
      const text = await readCommitFile(source, path);
      if (text !== undefined || !options.contracts.includes(path)) return text;
      return readWorkingTree(options.workingDirectory, path);
    };
    const side = await readSide(sha, options.policyPath, read, options.unnamed);
    if (side.policyText !== undefined)
      return alone(side, `${situation.why}, so the policy of ${short(sha)} itself counts.`);
  }
  const side = await headSide(options);
  if (side.policyText === undefined) {
    return alone(side, `There is no ${options.policyPath}, so the inputs and the working tree count.`);
  }
  return alone(side, `${situation.why}, so the policy in the working tree counts.`);
}

async function basePolicy(
  situation: BaseSituation,
  repository: GitRepository | undefined,
  options: WhichPolicyOptions,
): Promise<Decision> {
  const { run, policyPath } = options;
  const source = await baseSource(situation, repository, options);
  const where = describeBase(situation, source.ref);
  const base = await readSide(source.ref, policyPath, (path) => readCommitFile(source, path), options.unnamed);
  const head = await headSide(options);
  const approvedBy = approvalUnder(situation, base, options);
  const whose = run.pullRequest === undefined ? "the commit's own" : "the pull request's own";
  if (base.policyText === undefined) {
    const reason =
      head.policyText === undefined
        ? `${where} has no ${policyPath} and neither has the head, so the inputs and the working tree count.`
        : `${where} has no ${policyPath}, so ${whose} counts.`;
    const edited = await editedContracts(base, head, options.contracts);
    if (edited.length === 0) return { ...alone(head, reason), approvedBy };
    const told = `${edited.join(", ")} differs from the base's, and the head's counted because there is no policy on the base.`;
    return { ...alone(head, `${reason} ${told}`), other: base, approvedBy };
  }
  const differences = await knownDifferences(base, head, options.contracts);
  if (differences.length === 0) {
    return {
      ...alone(base, `The policy of ${lowerFirst(where)} counts; the head has the same.`),
      policyWins: true,
      approvedBy,
    };
  }
  const changes = `${whose} differs in ${differences.join(", ")}`;
  const chosen = await choose(situation, base, options);
  const reason =
    chosen.side === "head"
      ? `The head's policy counts, because ${chosen.why}; ${changes} from that of ${lowerFirst(where)}.`
      : `The policy of ${lowerFirst(where)} counts, because ${chosen.why}; ${changes}.`;
  const [counts, other] = chosen.side === "head" ? [head, base] : [base, head];
  return {
    counts,
    other,
    provenance: { ...provenanceOf(counts, reason), ...(chosen.by === undefined ? {} : { approvedBy: chosen.by }) },
    policyWins: true,
    approvedBy,
  };
}

/** Contracts of inputs that the base has with another text: without a policy nothing but a reader guards them. */
async function editedContracts(base: PolicySide, head: PolicySide, contracts: readonly string[]): Promise<string[]> {
  for (const path of contracts) await base.files.read(path).catch(onlyUserErrors);
  const texts = base.files.readPaths();
  const changed = await changedPaths(base, head);
  return changed.filter((path) => contracts.includes(path) && texts.get(path) !== undefined);
}

/** On a pull request into another branch than the default one: what the default branch says about it. */
async function defaultBranchPolicy(
  situation: Situation,
  { counts }: Decision,
  repository: GitRepository | undefined,
  options: WhichPolicyOptions,
): Promise<{ also: AlsoCounts | undefined; notes: string[] }> {
  const none = { also: undefined, notes: [] };
  const { run, policyPath, contracts } = options;
  if (situation.kind !== "base" || !situation.reviews) return none;
  if (situation.branch === undefined || run.defaultBranch === undefined || situation.branch === run.defaultBranch) {
    return none;
  }
  const ofDefault: BaseSituation = { kind: "base", sha: undefined, branch: run.defaultBranch, reviews: false };
  const source = await baseSource(ofDefault, repository, options);
  const where = lowerFirst(describeBase(ofDefault, source.ref));
  const side = await readSide(source.ref, policyPath, (path) => readCommitFile(source, path), options.unnamed);
  if (side.policyText === undefined) return none;
  const differences = await knownDifferences(side, counts, contracts);
  if (differences.length === 0) return none;
  const chosen = await choose(situation, side, options);
  if (chosen.side === "head") {
    return {
      also: undefined,
      notes: [
        `The policy of ${where} differs in ${differences.join(", ")} and does not count, because ${chosen.why.replace("the base", "it")}.`,
      ],
    };
  }
  const reason = `The policy of ${where} counts as well, because the pull request goes into another branch, ${situation.branch}, which differs in ${differences.join(", ")}`;
  if (side.problem !== undefined) throw explained(side.problem, `${reason}.`, side.ref);
  const approvedBy = approvalUnder(situation, side, options);
  return { also: { side, provenance: provenanceOf(side, reason), approvedBy }, notes: [] };
}

/** Which side counts when they differ, by the base's `policy_changes`; a phrase that fits behind "because". */
async function choose(
  situation: BaseSituation,
  base: PolicySide,
  { run, host }: WhichPolicyOptions,
): Promise<{ side: "base" | "head"; why: string; by?: string }> {
  // A base whose policy is broken can say nothing else than the default.
  const rule = base.policy?.policyChanges ?? "approved";
  if (rule === "head") return { side: "head", why: "the base says `policy_changes: head`" };
  if (rule === "base") return { side: "base", why: "it says `policy_changes: base`" };
  if (!situation.reviews) return { side: "base", why: "outside a pull request nobody can approve another" };
  if (run.event === "local") return { side: "base", why: "approvals are read on GitHub only" };
  if (host === undefined) return { side: "base", why: "there is no token to read the reviews with" };
  const { headSha, pullRequestAuthor } = run;
  if (headSha === undefined || pullRequestAuthor === undefined) {
    return { side: "base", why: `the event ${run.event} does not say which head and whose pull request was approved` };
  }
  const approval = await findApproval(host, { headSha, author: pullRequestAuthor });
  if (!approval.approved) return { side: "base", why: approval.why };
  return { side: "head", why: `${approval.by} has approved ${short(headSha)}`, by: approval.by };
}

function approvalUnder(situation: BaseSituation, base: PolicySide, options: WhichPolicyOptions): ApprovedBy {
  return async () => {
    const { side, why } = await choose(situation, base, options);
    return { approved: side === "head", why };
  };
}

function headSide(options: WhichPolicyOptions): Promise<PolicySide> {
  const { run, workingDirectory, policyPath, contracts, unnamed } = options;
  // Where a base counts the tree is a stranger's: of what a command line names only files outside it may be anywhere.
  const mayBeAnywhere = [policyPath, ...contracts].filter((path) => run.baseSha === undefined || isAbsolute(path));
  const named = new Set(run.event === "local" ? mayBeAnywhere : []);
  return readSide(workingTree, policyPath, (path) => readWorkingTree(workingDirectory, path, named.has(path)), unnamed);
}

/** Reads what either policy and the inputs name, so that a changed contract is seen before anything is evaluated. */
async function knownDifferences(base: PolicySide, head: PolicySide, contracts: readonly string[]): Promise<string[]> {
  const named = [base, head].flatMap((side) => side.policy?.data.contracts.map(normalizedPath) ?? []);
  for (const path of [...named, ...contracts]) {
    await base.files.read(path).catch(onlyUserErrors);
  }
  return changedPaths(base, head);
}

/** What is wrong with a contract is told by whoever evaluates it. */
function onlyUserErrors(error: unknown): void {
  if (!(error instanceof UserError)) throw error;
}

function alone(counts: PolicySide, reason: string): Decision {
  return { counts, other: undefined, provenance: provenanceOf(counts, reason), policyWins: false };
}

function provenanceOf(side: PolicySide, reason: string): Omit<PolicyProvenance, "other"> {
  if (side.digest === undefined) return { ref: "inputs", reason };
  return { path: side.path, ref: side.ref, digest: side.digest, reason };
}

/** The same mistake with the sentence of where the text was read, for a person who looks at another one. */
function explained(problem: UserError, reason: string, ref: string): UserError {
  if (ref === workingTree) return problem;
  return new UserError(problem.kind, problem.message, {
    location: problem.location,
    hint: [problem.hint, `The text was read at ${short(ref)}. ${reason}`]
      .filter((part) => part !== undefined)
      .join(" "),
    cause: problem,
  });
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
