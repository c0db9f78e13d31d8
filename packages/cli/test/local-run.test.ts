import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { WhichPolicy } from "@gatewright/shared/policy/which-policy.ts";
import { describe, expect, test } from "vitest";
import { cloneTopic, type Files, git, type Origin, origin, write } from "../../shared/test/policy/repository.ts";
import { localPolicy } from "../src/local-policy.ts";
import { readLocalRun } from "../src/local-run.ts";

const contract = "contracts/strikes.yml";
const policy = (mode: string, more = "") => `gatewright: 1\nmode: ${mode}\n${more}data: {contracts: [${contract}]}\n`;
const guarded = { "gatewright.yml": policy("enforce"), [contract]: "rows: {min: 100}\n" };
const weakened = { "gatewright.yml": policy("observe") };

const mergeRequest = {
  GITLAB_CI: "true",
  CI_PROJECT_ID: "11",
  CI_DEFAULT_BRANCH: "main",
  CI_MERGE_REQUEST_IID: "7",
  CI_MERGE_REQUEST_PROJECT_ID: "11",
  CI_MERGE_REQUEST_PROJECT_URL: "https://gitlab.example/acme/ml",
  CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main",
};
const change = { JENKINS_URL: "https://jenkins.example/", CHANGE_ID: "7", CHANGE_TARGET: "main" };

interface Given {
  variables?: Record<string, string>;
  base?: string;
  policy?: string;
  contracts?: string[];
}

async function decide(
  folder: string,
  { variables = {}, base, policy, contracts = [] }: Given = {},
): Promise<WhichPolicy> {
  const localRun = await readLocalRun(base, { workingDirectory: folder, environment: variables });
  return await localPolicy({ policy, contracts, workingDirectory: folder, localRun });
}

async function refusal(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error(`No UserError but ${error}`);
  return error;
}

/** A clone of the topic branch beside which `origin/main` was fetched. */
function topic(base: Files, head: Files = weakened): { repository: Origin; folder: string } {
  const repository = origin(base, head);
  return { repository, folder: cloneTopic(repository) };
}

describe("outside GitHub a merge request cannot weaken its own gate", () => {
  test.each([
    ["GitLab", mergeRequest],
    ["Jenkins", change],
  ])("%s: the target branch's policy counts, and the weakened one is shown beside it", async (_, variables) => {
    const { repository, folder } = topic(guarded);
    const { counts, other, provenance, policyWins } = await decide(folder, { variables });
    expect([counts.ref, counts.policy?.mode, policyWins]).toEqual([repository.base, "enforce", true]);
    expect([other?.ref, other?.policy?.mode]).toEqual(["working tree", "observe"]);
    expect(provenance.reason).toBe(
      `The policy of the base main at ${repository.base.slice(0, 7)} counts, because approvals are read on GitHub only; the pull request's own differs in gatewright.yml.`,
    );
  });

  test("a weakened contract does not count either, and none that only the command line names", async () => {
    const { folder } = topic(guarded, { [contract]: "rows: {min: 0}\n", "contracts/lax.yml": "rows: {min: 0}\n" });
    const { counts } = await decide(folder, { variables: mergeRequest, contracts: ["contracts/lax.yml"] });
    expect(counts.policy?.data.contracts).toEqual([contract]);
    expect(await counts.files.read(contract)).toBe("rows: {min: 100}\n");
  });

  test("a branch that leaves an old commit does not choose the policy of that time", async () => {
    const { repository, folder } = topic({ ...guarded, "gatewright.yml": policy("observe") }, { "a.txt": "a\n" });
    const stricter = strengthen(repository, folder);
    const diffBase = { ...mergeRequest, CI_MERGE_REQUEST_DIFF_BASE_SHA: repository.base };
    const { counts } = await decide(folder, { variables: diffBase });
    expect([counts.ref, counts.policy?.mode]).toEqual([stricter, "enforce"]);
  });

  test("in a pipeline for merged results the commit that GitLab merged into counts", async () => {
    const { repository, folder } = topic(guarded);
    strengthen(repository, folder, policy("warn"));
    const variables = { ...mergeRequest, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: repository.base };
    expect((await decide(folder, { variables })).counts.ref).toBe(repository.base);
  });

  test("a pipeline of a branch stands under the default branch's policy, one of the default branch under its own", async () => {
    const { repository, folder } = topic(guarded);
    const branch = { GITLAB_CI: "true", CI_DEFAULT_BRANCH: "main", CI_COMMIT_BRANCH: "topic" };
    const { counts, provenance } = await decide(folder, { variables: branch });
    expect([counts.ref, counts.policy?.mode]).toEqual([repository.base, "enforce"]);
    expect(provenance.reason).toContain("outside a pull request nobody can approve another");
    const tag = { GITLAB_CI: "true", CI_DEFAULT_BRANCH: "main", CI_COMMIT_TAG: "v1" };
    expect((await decide(folder, { variables: tag })).counts.ref).toBe(repository.base);
    const main = { ...branch, CI_COMMIT_BRANCH: "main" };
    expect((await decide(folder, { variables: main })).counts.ref).toBe("working tree");
  });

  test("into another branch than the default one, the default branch's policy counts as well", async () => {
    const { folder } = topic(guarded);
    git(folder, "update-ref", "refs/remotes/origin/lax", "HEAD");
    const variables = { ...mergeRequest, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "lax" };
    const { counts, also } = await decide(folder, { variables });
    expect([counts.policy?.mode, also?.side.policy?.mode]).toEqual(["observe", "enforce"]);
  });

  test("the base says by policy_changes: head that the merge request's own counts", async () => {
    const { folder } = topic({ ...guarded, "gatewright.yml": policy("enforce", "policy_changes: head\n") });
    const { counts } = await decide(folder, { variables: mergeRequest });
    expect(counts.policy?.mode).toBe("observe");
  });

  test("without a policy on the base the merge request's own counts, which is said", async () => {
    const { repository, folder } = topic({ "a.txt": "a\n" }, guarded);
    const { counts, provenance } = await decide(folder, { variables: mergeRequest });
    expect(counts.ref).toBe("working tree");
    expect(provenance.reason).toBe(
      `The base main at ${repository.base.slice(0, 7)} has no gatewright.yml, so the pull request's own counts.`,
    );
  });

  test("a working directory below the root has its policy there on the base, too", async () => {
    const { folder } = topic(
      { "models/a/gatewright.yml": policy("enforce") },
      { "models/a/gatewright.yml": policy("observe") },
    );
    const below = join(folder, "models/a");
    const variables = { ...mergeRequest, CI_PROJECT_DIR: folder };
    expect((await decide(below, { variables })).counts.policy?.mode).toBe("enforce");
    expect((await decide(below, { variables: mergeRequest })).counts.policy?.mode).toBe("enforce");
    expect((await decide(below, { variables, policy: join(below, "gatewright.yml") })).counts.policy?.mode).toBe(
      "enforce",
    );
  });

  test("a policy elsewhere in the repository is refused, because there the base would have no say", async () => {
    const { folder } = topic(guarded);
    mkdirSync(join(folder, "models"));
    const error = await refusal(
      decide(join(folder, "models"), { variables: mergeRequest, policy: "../gatewright.yml" }),
    );
    expect([error.kind, error.message]).toEqual([
      "configuration",
      "../gatewright.yml lies in the repository but outside the working directory, so the base has no say in it.",
    ]);
  });

  test("a policy outside the repository is none of the merge request's", async () => {
    const { folder } = topic(guarded);
    const elsewhere = join(cloneTopic(origin({ "company.yml": policy("warn") }, {})), "company.yml");
    const { counts } = await decide(folder, { variables: mergeRequest, policy: elsewhere });
    expect(counts.policy?.mode).toBe("warn");
  });
});

describe("a base that cannot be read", () => {
  test("is an error that says what to fetch, never the tree's own policy", async () => {
    const { folder } = topic(guarded);
    git(folder, "update-ref", "-d", "refs/remotes/origin/main");
    const error = await refusal(decide(folder, { variables: mergeRequest }));
    expect([error.kind, error.message, error.hint]).toEqual([
      "evidence",
      "The base main (refs/remotes/origin/main) is not in this clone, so nobody can say whose policy counts.",
      "Fetch it before the gate: `git fetch --depth 1 origin +refs/heads/main:refs/remotes/origin/main`.",
    ]);
  });

  test.each([
    ["outside a git checkout", mergeRequest, /is no git checkout/],
    ["with a target that is not named", { ...change, CHANGE_TARGET: "" }, /^CHANGE_TARGET is not set/],
    [
      "in a pipeline of the fork, whose origin is the fork",
      { ...mergeRequest, CI_PROJECT_ID: "12" },
      /^This pipeline runs in the fork/,
    ],
  ])("%s", async (where, variables, sentence) => {
    const { folder } = topic(guarded);
    if (where.startsWith("outside")) execFileSync("rm", ["-rf", join(folder, ".git")]);
    expect((await refusal(decide(folder, { variables }))).message).toMatch(sentence);
  });

  test("is one of the command line, too", async () => {
    const { folder } = topic(guarded);
    expect((await refusal(decide(folder, { base: "no-such-branch" }))).message).toMatch(
      /^The base no-such-branch is not/,
    );
    expect(await refusal(decide(folder, { base: "--all" }))).toMatchObject({ kind: "configuration" });
  });
});

describe("--base", () => {
  test("names on anybody's machine the commit whose policy counts", async () => {
    const { repository, folder } = topic(guarded);
    const { counts, provenance } = await decide(folder, { base: "origin/main" });
    expect(counts.ref).toBe(repository.base);
    expect(provenance.reason).toContain(`The policy of the base ${repository.base.slice(0, 7)} counts`);
    expect((await decide(folder)).counts.ref).toBe("working tree");
  });

  test("is refused when a tag of the same name stands for another commit, whoever pushed it", async () => {
    const { folder } = topic(guarded);
    git(folder, "tag", "origin/main", "HEAD");
    const error = await refusal(decide(folder, { base: "origin/main" }));
    expect(error.message).toBe(
      "The base origin/main names more than one commit: origin/main, refs/remotes/origin/main, refs/tags/origin/main.",
    );
    expect((await decide(folder, { base: "refs/remotes/origin/main" })).counts.policy?.mode).toBe("enforce");
    expect((await decide(folder, { variables: mergeRequest })).counts.policy?.mode).toBe("enforce");
  });

  test("stands above what the CI system says", async () => {
    const { repository, folder } = topic(guarded);
    const inFork = { ...mergeRequest, CI_PROJECT_ID: "12" };
    expect((await decide(folder, { base: "origin/main", variables: inFork })).counts.ref).toBe(repository.base);
  });
});

describe("a pipeline that the merge request describes itself", () => {
  test.each([
    ["GitLab", mergeRequest, ".gitlab-ci.yml"],
    ["GitLab with another file", { ...mergeRequest, CI_CONFIG_PATH: "ci/ml.yml" }, "ci/ml.yml"],
    ["Jenkins", change, "Jenkinsfile"],
  ])("%s: a changed file is shown", async (_, variables, file) => {
    const { folder } = topic({ ...guarded, [file]: "a\n" }, { [file]: "b\n" });
    expect((await decide(folder, { variables })).notes).toEqual([
      `${file} differs from the base's: the pipeline that runs here is described by the branch itself, so look whether this gate still runs as it should.`,
    ]);
  });

  test("one that is a link out of the checkout is shown and not followed", async () => {
    const { folder } = topic({ ...guarded, ".gitlab-ci.yml": "a\n" }, { ".gitlab-ci.yml": { link: "/dev/zero" } });
    expect((await decide(folder, { variables: mergeRequest })).notes).toHaveLength(1);
  });

  test("an unchanged one, or one of another project, is not", async () => {
    const { folder } = topic({ ...guarded, ".gitlab-ci.yml": "a\n" }, { "a.txt": "a\n" });
    expect((await decide(folder, { variables: mergeRequest })).notes).toEqual([]);
    write(folder, { ".gitlab-ci.yml": "b\n" });
    const ofAnother = { ...mergeRequest, CI_CONFIG_PATH: "gate.yml@platform/ci" };
    expect((await decide(folder, { variables: ofAnother })).notes).toEqual([]);
  });

  test("Jenkins does not say which branch is the default one, which is said", async () => {
    const { folder } = topic(guarded);
    const { counts, notes } = await decide(folder, { variables: { ...change, CHANGE_ID: "", BRANCH_NAME: "topic" } });
    expect(counts.ref).toBe("working tree");
    expect(notes).toEqual([expect.stringContaining("the policy of topic itself counts")]);
  });
});

/** Puts another policy on main, which the topic branch has not seen, and fetches it. */
function strengthen(repository: Origin, folder: string, text = policy("enforce")): string {
  const clone = cloneTopic(repository);
  git(clone, "checkout", "--quiet", "-B", "main", repository.base);
  write(clone, { "gatewright.yml": text });
  git(clone, "commit", "--quiet", "--all", "-m", "another policy");
  git(clone, "push", "--quiet", "origin", "main");
  git(folder, "fetch", "--quiet", "origin", "main");
  return git(folder, "rev-parse", "refs/remotes/origin/main").trim();
}
