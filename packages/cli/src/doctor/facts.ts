import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import { defaultLedgerBranch } from "@gatewright/shared/policy/read-policy.ts";
import { ask } from "./ask.ts";
import { type BranchRules, combined, readBranchRules } from "./branch-rules.ts";
import { type CalledWorkflows, readCalledWorkflows } from "./called-workflows.ts";
import { type CodeOwners, codeOwnersPlaces, type OwnersError, readCodeOwners } from "./code-owners.ts";
import { type Answer, known } from "./finding.ts";
import { type GateCheck, gateChecks, isNamed, reportsOnHeads, runsOnPullRequests } from "./gate-checks.ts";
import { calledWorkflow, isOurs } from "./our-parts.ts";
import { type PolicyAndContracts, policyPlaces, readPolicies } from "./policies.ts";
import { type Reported, reportedChecks } from "./reported-checks.ts";
import { type RepositoryFiles, repositoryFiles } from "./repository-files.ts";
import { hasSecrets, readWorkflow, type UnreadWorkflow, type WorkflowFile } from "./workflow-file.ts";

/** All that the checks look at, asked once. Checks are functions of it and ask nothing themselves. */
export interface Facts {
  repository: string;
  repositoryId: number;
  /** Address of the repository's page. */
  page: string;
  defaultBranch: string;
  /** The branch that the gate guards. */
  branch: string;
  sha: string;
  now: Date;
  rules: BranchRules;
  workflows: WorkflowFile[];
  unreadWorkflows: UnreadWorkflow[];
  /** Path of a workflow to its state, `active` or why it does not run. */
  workflowStates: Answer<Map<string, string>>;
  /** Reusable workflows of other repositories that the gates may stand in. */
  calledWorkflows: CalledWorkflows;
  gates: GateCheck[];
  /** By the name of a check that is, or could be, required. */
  reported: Map<string, Answer<Reported | undefined>>;
  codeOwners: Answer<CodeOwners | undefined>;
  codeOwnersErrors: Answer<OwnersError[]>;
  policies: PolicyAndContracts[];
  tokenPermissions: Answer<{ writes: boolean; approves: boolean }>;
  /** Whose pull requests from forks wait for somebody's approval. */
  forkApproval: Answer<string>;
  ledger: LedgerFacts;
  /** Path of a workflow with a schedule to the time of its last scheduled run. */
  scheduledRuns: Map<string, Answer<Date | undefined>>;
}

export interface LedgerFacts {
  branch: string;
  exists: Answer<boolean>;
  rules: BranchRules;
  /** Whether a workflow that writes the ledger has succeeded on the default branch. */
  written: Answer<boolean>;
}

export interface FactsOptions {
  github: GitHub;
  /** Undefined: the default branch. */
  branch: string | undefined;
  now: Date;
}

/** @throws UserError when the repository, the branch or its files cannot be read at all, or GitHub is down */
export async function gatherFacts(options: FactsOptions): Promise<{ facts: Facts; files: RepositoryFiles }> {
  const { github, now } = options;
  const repository = await readRepository(github);
  const branch = options.branch ?? repository.defaultBranch;
  const head = await readBranch(github, branch);
  if (!head.known) throw noContents(github, head.reason);
  if (head.value === undefined) {
    throw configurationError(`${github.owner}/${github.repo} has no branch ${branch}.`, {
      hint: "Name an existing branch with --branch, or push the first commit.",
    });
  }
  const { sha } = head.value;
  const files = repositoryFiles(github, sha);
  const [rules, workflowStates, tokenPermissions, forkApproval, read, codeOwnersErrors] = await Promise.all([
    readBranchRules(github, branch, head.value.isProtected),
    readWorkflowStates(github),
    readTokenPermissions(github),
    readForkApproval(github),
    readWorkflows(files),
    readOwnersErrors(github, branch),
  ]);
  if (!read.known) throw noContents(github, read.reason);
  const workflows = read.value.flatMap((file) => ("jobs" in file ? [file] : []));
  const calledWorkflows = await readCalledWorkflows(
    github,
    workflows,
    (file) => runsOnPullRequests(file) || reportsOnHeads(file, branch) || hasSecrets(file),
  );
  const gates = gateChecks(workflows, calledWorkflows.files);
  const policies = await readPolicies(policyPlaces(gates), files);
  const ledgerBranch =
    policies.flatMap(({ policy: { content } }) =>
      content.state === "valid" ? [content.value.ledger.branch] : [],
    )[0] ?? defaultLedgerBranch;
  const [codeOwners, ledger, scheduledRuns, reported] = await Promise.all([
    readOwners(files, codeOwnersErrors),
    readLedger(github, ledgerBranch, workflows),
    readScheduledRuns(github, workflows),
    reportedChecks(github, { sha, branch, now, names: namesToLookFor(rules, gates) }),
  ]);
  const facts: Facts = {
    repository: `${github.owner}/${github.repo}`,
    repositoryId: repository.id,
    page: repository.page,
    defaultBranch: repository.defaultBranch,
    branch,
    sha,
    now,
    rules,
    workflows,
    unreadWorkflows: read.value.flatMap((file) => ("jobs" in file ? [] : [file])),
    workflowStates,
    calledWorkflows,
    gates,
    reported,
    codeOwners,
    codeOwnersErrors,
    policies,
    tokenPermissions,
    forkApproval,
    ledger,
    scheduledRuns,
  };
  return { facts, files };
}

/** The required ones that are ours; without any, those that could be required. */
function namesToLookFor(rules: BranchRules, gates: readonly GateCheck[]): string[] {
  const contexts = combined(rules).checks.map(({ context }) => context);
  const required = contexts.filter((context) => gates.some((gate) => isNamed(gate, context)));
  const possible = gates.map(({ name }) => name).filter((name) => !name.includes("${{"));
  return [...new Set(required.length > 0 ? required : possible)].slice(0, mostNames);
}

const mostNames = 5;

async function readRepository({
  octokit,
  owner,
  repo,
}: GitHub): Promise<{ id: number; page: string; defaultBranch: string }> {
  const answer = await ask(() => octokit.rest.repos.get({ owner, repo }), { permission: "metadata: read" });
  if (answer.known) {
    const { id, html_url: page, default_branch: defaultBranch } = answer.value.data;
    return { id, page, defaultBranch };
  }
  throw configurationError(`The repository ${owner}/${repo} cannot be read with this token: ${answer.reason}.`, {
    hint: "Check the name given with --repository, and that the token may read the repository.",
  });
}

function noContents({ owner, repo }: GitHub, reason: string): Error {
  return configurationError(`The files of ${owner}/${repo} cannot be read with this token: ${reason}.`, {
    hint: "The token needs `contents: read` for this repository.",
  });
}

async function readBranch(
  { octokit, owner, repo }: GitHub,
  branch: string,
): Promise<Answer<{ sha: string; isProtected: boolean } | undefined>> {
  return ask<{ sha: string; isProtected: boolean } | undefined>(
    async () => {
      const { data } = await octokit.rest.repos.getBranch({ owner, repo, branch });
      return { sha: data.commit.sha, isProtected: data.protected };
    },
    { permission: "contents: read", absent: { value: undefined } },
  );
}

const workflowFolder = ".github/workflows";

async function readWorkflows(files: RepositoryFiles): Promise<Answer<(WorkflowFile | UnreadWorkflow)[]>> {
  const names = await files.list(workflowFolder);
  if (!names.known) return names;
  const paths = names.value.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${workflowFolder}/${name}`);
  return known(
    await Promise.all(
      paths.map(async (path) => {
        const text = await files.read(path);
        if (text.known && text.value !== undefined) return readWorkflow(path, text.value);
        return { path, line: undefined, reason: text.known ? `${path} is not there` : text.reason };
      }),
    ),
  );
}

async function readWorkflowStates({ octokit, owner, repo }: GitHub): Promise<Answer<Map<string, string>>> {
  return ask(
    async () => {
      const workflows = await octokit.paginate(octokit.rest.actions.listRepoWorkflows, { owner, repo, per_page: 100 });
      return new Map(workflows.map(({ path, state }) => [path, state]));
    },
    { permission: "actions: read" },
  );
}

async function readTokenPermissions({ octokit, owner, repo }: GitHub): Promise<Facts["tokenPermissions"]> {
  return ask(
    async () => {
      const { data } = await octokit.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository({ owner, repo });
      return {
        writes: data.default_workflow_permissions === "write",
        approves: data.can_approve_pull_request_reviews,
      };
    },
    { permission: "administration: read" },
  );
}

async function readForkApproval({ octokit, owner, repo }: GitHub): Promise<Answer<string>> {
  return ask(
    async () => {
      const { data } = await octokit.request(
        "GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval",
        { owner, repo },
      );
      return String(data.approval_policy);
    },
    { permission: "administration: read" },
  );
}

async function readOwnersErrors({ octokit, owner, repo }: GitHub, ref: string): Promise<Answer<OwnersError[]>> {
  return ask(
    async () => {
      const { data } = await octokit.rest.repos.codeownersErrors({ owner, repo, ref });
      return data.errors.map(({ line, kind, message }) => ({ line, kind, message }));
    },
    { permission: "contents: read", absent: { value: [] } },
  );
}

async function readOwners(
  files: RepositoryFiles,
  errors: Answer<OwnersError[]>,
): Promise<Answer<CodeOwners | undefined>> {
  for (const path of codeOwnersPlaces) {
    const text = await files.read(path);
    if (!text.known) return text;
    if (text.value !== undefined) return known(readCodeOwners(text.value, path, errors.known ? errors.value : []));
  }
  return known(undefined);
}

async function readLedger(github: GitHub, branch: string, workflows: readonly WorkflowFile[]): Promise<LedgerFacts> {
  const { octokit, owner, repo } = github;
  const head = await readBranch(github, branch);
  const exists: Answer<boolean> = head.known ? known(head.value !== undefined) : head;
  const isProtected = head.known ? (head.value?.isProtected ?? false) : undefined;
  const writers = workflows.filter((file) => file.jobs.some((job) => calledWorkflow(job) === "main"));
  let written: Answer<boolean> = known(false);
  for (const { path } of exists.known && !exists.value ? writers : []) {
    const runs = await ask(
      async () => {
        const workflow_id = fileName(path);
        return (
          await octokit.rest.actions.listWorkflowRuns({ owner, repo, workflow_id, status: "success", per_page: 1 })
        ).data.total_count;
      },
      { permission: "actions: read", absent: { value: 0 } },
    );
    written = runs.known ? known(runs.value > 0) : runs;
  }
  return { branch, exists, rules: await readBranchRules(github, branch, isProtected), written };
}

async function readScheduledRuns(
  { octokit, owner, repo }: GitHub,
  workflows: readonly WorkflowFile[],
): Promise<Facts["scheduledRuns"]> {
  const scheduled = workflows.filter((file) => file.cron.length > 0 && isOurs(file));
  const answers = scheduled.map(async ({ path }): Promise<[string, Answer<Date | undefined>]> => {
    const answer = await ask<Date | undefined>(
      async () => {
        const { data } = await octokit.rest.actions.listWorkflowRuns({
          owner,
          repo,
          workflow_id: fileName(path),
          event: "schedule",
          per_page: 1,
        });
        const created = data.workflow_runs[0]?.created_at;
        return created === undefined ? undefined : new Date(created);
      },
      { permission: "actions: read", absent: { value: undefined } },
    );
    return [path, answer];
  });
  return new Map(await Promise.all(answers));
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
