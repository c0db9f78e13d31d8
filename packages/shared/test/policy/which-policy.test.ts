import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors/user-error.ts";
import { changedPaths } from "../../src/policy/policy-side.ts";
import { type WhichPolicy, type WhichPolicyOptions, whichPolicy } from "../../src/policy/which-policy.ts";
import type { RunContext } from "../../src/runtime/run-context.ts";
import { githubFor, review } from "./github.ts";
import {
  cloneBranch,
  cloneTopic,
  type Files,
  git,
  type Origin,
  origin,
  temporaryDirectory,
  write,
} from "./repository.ts";

const contract = "contracts/strikes.yml";
const strict = policy("enforce");
const weak = policy("observe");

function policy(mode: string, more = ""): string {
  return `gatewright: 1\nmode: ${mode}\n${more}data: {contracts: [${contract}]}\n`;
}

const guarded = { "gatewright.yml": strict, [contract]: "rows: {min: 100}\n" };

function pullRequest({ base, head }: Origin, overrides: Partial<RunContext> = {}): RunContext {
  return {
    event: "pull_request",
    repository: "octo/strikes",
    baseSha: base,
    headSha: head,
    baseRef: "main",
    defaultBranch: "main",
    pullRequest: 7,
    pullRequestAuthor: "anna",
    readOnlyToken: false,
    notes: [],
    ...overrides,
  };
}

function push({ head }: Origin, ref: string): RunContext {
  return { event: "push", headSha: head, ref, defaultBranch: "main", readOnlyToken: false, notes: [] };
}

function decide(
  run: RunContext,
  workingDirectory: string,
  options: Partial<WhichPolicyOptions> = {},
): Promise<WhichPolicy> {
  return whichPolicy({
    run,
    policyPath: "gatewright.yml",
    contracts: [],
    workspace: run.workspace ?? workingDirectory,
    workingDirectory,
    host: undefined,
    ...options,
  });
}

async function refusal(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error(`No UserError but ${error}`);
  return error;
}

describe("a pull request cannot weaken its own gate", () => {
  test("a weaker policy in the head does not count; both sides are there", async () => {
    const repository = origin(guarded, { "gatewright.yml": weak });
    const host = githubFor(repository);
    const { counts, other, provenance, policyWins } = await decide(pullRequest(repository), cloneTopic(repository), {
      host,
    });
    expect(counts).toMatchObject({ ref: repository.base, policy: { mode: "enforce" } });
    expect(other).toMatchObject({ ref: "working tree", policy: { mode: "observe" } });
    expect(policyWins).toBe(true);
    expect(provenance).toEqual({
      path: "gatewright.yml",
      ref: repository.base,
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      reason: `The policy of the base main at ${repository.base.slice(0, 7)} counts, because nobody with write access other than the author has approved ${repository.head.slice(0, 7)}; the pull request's own differs in gatewright.yml.`,
    });
  });

  test("one contract is one change, however its path is spelled", async () => {
    const spelled = strict.replace(contract, `./${contract}`);
    const repository = origin({ ...guarded, "gatewright.yml": spelled }, { [contract]: "rows: {min: 0}\n" });
    const { counts, other } = await decide(pullRequest(repository), cloneTopic(repository));
    await counts.files.read(contract);
    expect(other === undefined ? undefined : await changedPaths(counts, other)).toEqual([contract]);
  });

  test("a weaker contract in the head does not count, and the base's text is read", async () => {
    const repository = origin(guarded, { [contract]: "rows: {min: 0}\n" });
    const { counts, other } = await decide(pullRequest(repository), cloneTopic(repository));
    expect(await counts.files.read(contract)).toBe("rows: {min: 100}\n");
    expect(other).toBeDefined();
    if (other !== undefined) expect(await changedPaths(counts, other)).toEqual([contract]);
  });

  test("a contract that only an input names is compared too", async () => {
    const repository = origin({ ...guarded, "contracts/more.yml": "a\n" }, { "contracts/more.yml": "b\n" });
    const { counts, other } = await decide(pullRequest(repository), cloneTopic(repository), {
      contracts: ["contracts/more.yml"],
    });
    expect(await counts.files.read("contracts/more.yml")).toBe("a\n");
    if (other !== undefined) expect(await changedPaths(counts, other)).toEqual(["contracts/more.yml"]);
    expect(other).toBeDefined();
  });

  test("a head that deletes the policy is still held to the base's", async () => {
    const repository = origin(guarded, { "gatewright.yml": undefined });
    const { counts } = await decide(pullRequest(repository), cloneTopic(repository));
    expect(counts.policy?.mode).toBe("enforce");
  });

  test("a head that changes neither has one side, and GitHub is not asked", async () => {
    const repository = origin(guarded, { "train.py": "pass\n" });
    const host = githubFor(repository);
    const { counts, other, provenance } = await decide(pullRequest(repository), cloneTopic(repository), { host });
    expect(counts.ref).toBe(repository.base);
    expect(other).toBeUndefined();
    expect(provenance.reason).toMatch(/^The policy of the base main at [0-9a-f]{7} counts; the head has the same\.$/);
    expect(host.asked).toEqual([]);
  });

  test("line endings that git changed in the working tree are no change", async () => {
    const repository = origin(guarded);
    const checkout = cloneTopic(repository);
    write(checkout, { "gatewright.yml": strict.replaceAll("\n", "\r\n") });
    expect((await decide(pullRequest(repository), checkout)).other).toBeUndefined();
  });

  test("a replacement ref does not put another text in place of the base's", async () => {
    const repository = origin(guarded, { "gatewright.yml": weak });
    const checkout = cloneTopic(repository);
    git(checkout, "replace", git(checkout, "rev-parse", `${repository.base}:gatewright.yml`), "HEAD:gatewright.yml");
    expect((await decide(pullRequest(repository), checkout)).counts.policy?.mode).toBe("enforce");
  });

  test("a policy that the base has changed since the event's base commit is the base's, not a change of the head", async () => {
    const repository = origin({ ...guarded, "gatewright.yml": weak });
    git(repository.directory, "checkout", "-q", "main");
    write(repository.directory, { "gatewright.yml": strict });
    git(repository.directory, "commit", "-q", "-a", "-m", "stricter");
    const tip = git(repository.directory, "rev-parse", "HEAD");
    git(repository.directory, "checkout", "-q", "-b", "merge");
    git(repository.directory, "merge", "-q", "--no-ff", "-m", "merge", "topic");
    const mergeSha = git(repository.directory, "rev-parse", "HEAD");
    const checkout = cloneBranch(repository, "merge", "--depth", "1");
    const host = githubFor(repository);
    const { counts, other } = await decide(pullRequest(repository, { mergeSha }), checkout, { host });
    expect(counts).toMatchObject({ ref: tip, policy: { mode: "enforce" } });
    expect(other).toBeUndefined();
    expect(host.asked).toContain(`content gatewright.yml ${tip}`);
  });

  test("a commit that only looks like the merge of the head does not move the base", async () => {
    const repository = origin(guarded, { "gatewright.yml": weak });
    const run = pullRequest(repository, { mergeSha: repository.head });
    expect((await decide(run, cloneTopic(repository))).counts.ref).toBe(repository.base);
  });

  test("a broken policy in the head is the other side's problem", async () => {
    const repository = origin(guarded, { "gatewright.yml": "gatewright: 1\nmod: warn\n" });
    const { counts, other } = await decide(pullRequest(repository), cloneTopic(repository));
    expect(counts.policy?.mode).toBe("enforce");
    expect(other?.problem?.message).toMatch(/unknown key "mod"/);
  });

  test("a broken policy in the base is an error that says which text it is about", async () => {
    const repository = origin({ "gatewright.yml": "gatewright: 1\nmod: warn\n" }, { "gatewright.yml": strict });
    const error = await refusal(decide(pullRequest(repository), cloneTopic(repository)));
    expect(error.message).toMatch(/^gatewright\.yml:2:1: unknown key "mod"/);
    expect(error.hint).toContain(`The text was read at ${repository.base.slice(0, 7)}.`);
    expect(error.kind).toBe("configuration");
  });

  test("without a policy on the base the head's counts, and this is said", async () => {
    const repository = origin({}, guarded);
    const { counts, other, provenance, policyWins } = await decide(pullRequest(repository), cloneTopic(repository));
    expect(counts).toMatchObject({ ref: "working tree", policy: { mode: "enforce" } });
    expect(other).toBeUndefined();
    expect(policyWins).toBe(false);
    expect(provenance.reason).toMatch(
      /^The base main at .* has no gatewright\.yml, so the pull request's own counts\.$/,
    );
  });

  test("with inputs alone the working tree counts, beside the base whose contract is another", async () => {
    const repository = origin({ [contract]: "a\n" }, { [contract]: "b\n" });
    const { counts, other, provenance } = await decide(pullRequest(repository), cloneTopic(repository), {
      contracts: [contract],
    });
    expect(await counts.files.read(contract)).toBe("b\n");
    expect(provenance).toMatchObject({
      ref: "inputs",
      reason: expect.stringMatching(
        /the inputs and the working tree count\. contracts\/strikes\.yml differs from the base's, and the head's counted because there is no policy on the base\.$/,
      ),
    });
    expect(other?.ref).toBe(repository.base);
    expect(await other?.files.read(contract)).toBe("a\n");
    expect(provenance.path).toBeUndefined();
  });

  test.each([
    ["is new", {}],
    ["is the same", { [contract]: "b\n" }],
  ])("a bare contract that %s has no other side", async (_, base) => {
    const repository = origin(base, { [contract]: "b\n" });
    const { other } = await decide(pullRequest(repository), cloneTopic(repository), { contracts: [contract] });
    expect(other).toBeUndefined();
  });

  test("a policy path that was given must exist", async () => {
    const repository = origin(guarded);
    const error = await refusal(
      decide(pullRequest(repository), cloneTopic(repository), { policyPath: "policies/none.yml" }),
    );
    expect(error.message).toBe("There is no policy at policies/none.yml.");
  });

  test("and on a person's own machine the hint is about the path, not about whose policy counts", async () => {
    const folder = cloneTopic(origin(guarded));
    const local: RunContext = { event: "local", readOnlyToken: true, notes: [] };
    const error = await refusal(decide(local, folder, { policyPath: "none.yml" }));
    expect(error.hint).toBe("Give the path of an existing policy file.");
  });
});

describe("policy_changes", () => {
  const approvedBy = (repository: Origin, ...reviews: Parameters<typeof review>[0][]) =>
    githubFor(repository, {
      reviews: { outcome: "found", value: reviews.map((given) => review({ commitId: repository.head, ...given })) },
      permissions: {
        anna: { outcome: "found", value: "admin" },
        rita: { outcome: "found", value: "write" },
        mona: { outcome: "found", value: "maintain" },
        reader: { outcome: "found", value: "read" },
        triager: { outcome: "found", value: "triage" },
        "bot[bot]": { outcome: "found", value: "write" },
        hidden: { outcome: "unreadable", reason: "GitHub answered 403" },
      },
    });
  const changed = () => origin(guarded, { "gatewright.yml": weak });

  test("approved: the head's counts once a person with write access has approved this very commit", async () => {
    const repository = changed();
    const host = approvedBy(repository, {});
    const { counts, other, provenance } = await decide(pullRequest(repository), cloneTopic(repository), { host });
    expect(counts.policy?.mode).toBe("observe");
    expect(other?.policy?.mode).toBe("enforce");
    expect(provenance.approvedBy).toBe("rita");
    expect(provenance.reason).toMatch(/^The head's policy counts, because rita has approved [0-9a-f]{7};/);
  });

  test.each([
    ["of an older commit", [{ commitId: "e".repeat(40) }], /rita approved an older commit/],
    ["of no known commit", [{ commitId: null }], /rita approved an older commit/],
    ["by the author", [{ login: "Anna" }], /nobody with write access other than the author/],
    ["by a bot", [{ login: "bot[bot]", type: "Bot" }], /nobody with write access/],
    ["by a reader", [{ login: "reader" }], /reader, who approved it, has no write access/],
    ["by a triager", [{ login: "triager" }], /triager, who approved it, has no write access/],
    ["by a stranger", [{ login: "stranger" }], /stranger, who approved it, has no write access/],
    ["whose permission cannot be read", [{ login: "hidden" }], /permission of hidden, .* \(GitHub answered 403\)/],
    ["that was dismissed", [{ state: "DISMISSED" }], /nobody with write access/],
    ["that was withdrawn", [{}, { state: "CHANGES_REQUESTED" }], /nobody with write access/],
    ["that was given before a dismissed one", [{}, { state: "DISMISSED" }], /nobody with write access/],
    ["that only comments", [{ state: "COMMENTED" }], /nobody with write access/],
  ])("approved: an approval %s does not count", async (_, reviews, why) => {
    const repository = changed();
    const host = approvedBy(repository, ...reviews);
    const { counts, provenance } = await decide(pullRequest(repository), cloneTopic(repository), { host });
    expect(counts.policy?.mode).toBe("enforce");
    expect(provenance.reason).toMatch(why);
    expect(provenance.approvedBy).toBeUndefined();
  });

  test("what else a pull request changes, such as its evaluation set, is approved by the same word", async () => {
    const repository = origin(guarded);
    const ask = async (base: Origin, ...reviews: Parameters<typeof review>[0][]) => {
      const host = approvedBy(base, ...reviews);
      return (await decide(pullRequest(base), cloneTopic(base), { host })).approvedBy?.();
    };
    expect(await ask(repository, {})).toMatchObject({
      approved: true,
      why: expect.stringMatching(/^rita has approved/),
    });
    expect(await ask(repository)).toMatchObject({ approved: false, why: expect.stringMatching(/^nobody with write/) });
    const head = origin({ ...guarded, "gatewright.yml": policy("enforce", "policy_changes: head\n") });
    expect(await ask(head)).toEqual({ approved: true, why: "the base says `policy_changes: head`" });
    const never = origin({ ...guarded, "gatewright.yml": policy("enforce", "policy_changes: base\n") });
    expect(await ask(never, {})).toMatchObject({ approved: false });
    const main = push(repository, "refs/heads/main");
    expect((await decide(main, cloneBranch(repository, "main"))).approvedBy).toBeUndefined();
  });

  test("approved: a comment after the approval does not withdraw it, and one of several approvers is enough", async () => {
    const repository = changed();
    const host = approvedBy(repository, { login: "reader" }, { login: "mona" }, { login: "mona", state: "COMMENTED" });
    const { provenance } = await decide(pullRequest(repository), cloneTopic(repository), { host });
    expect(provenance.approvedBy).toBe("mona");
  });

  test("approved: reviews that cannot be read approve nothing", async () => {
    const repository = changed();
    const host = githubFor(repository, { reviews: { outcome: "unreadable", reason: "GitHub answered 502" } });
    const { counts, provenance } = await decide(pullRequest(repository), cloneTopic(repository), { host });
    expect(counts.policy?.mode).toBe("enforce");
    expect(provenance.reason).toMatch(/the reviews of the pull request cannot be read \(GitHub answered 502\)/);
  });

  test("approved: a contract alone can be approved, too", async () => {
    const repository = origin(guarded, { [contract]: "rows: {min: 5}\n" });
    const { counts } = await decide(pullRequest(repository), cloneTopic(repository), {
      host: approvedBy(repository, {}),
    });
    expect(await counts.files.read(contract)).toBe("rows: {min: 5}\n");
  });

  test("approved: a head without any policy counts when it is approved", async () => {
    const repository = origin(guarded, { "gatewright.yml": undefined });
    const { counts, provenance } = await decide(pullRequest(repository), cloneTopic(repository), {
      host: approvedBy(repository, {}),
    });
    expect(counts.policy).toBeUndefined();
    expect(provenance).toMatchObject({ ref: "inputs", approvedBy: "rita" });
  });

  test("approved: an approved head repairs a base whose policy is broken", async () => {
    const repository = origin({ "gatewright.yml": "gatewright: 1\n" }, guarded);
    const { counts } = await decide(pullRequest(repository), cloneTopic(repository), {
      host: approvedBy(repository, {}),
    });
    expect(counts.policy?.mode).toBe("enforce");
  });

  test("base: no approval helps", async () => {
    const repository = origin(
      { ...guarded, "gatewright.yml": policy("enforce", "policy_changes: base\n") },
      { "gatewright.yml": policy("observe", "policy_changes: head\n") },
    );
    const host = approvedBy(repository, {});
    const { counts, provenance } = await decide(pullRequest(repository), cloneTopic(repository), { host });
    expect(counts.policy?.mode).toBe("enforce");
    expect(provenance.reason).toMatch(/because it says `policy_changes: base`/);
    expect(host.asked).toEqual([]);
  });

  test("head: the head's counts; what the head itself says about policy_changes does not matter", async () => {
    const repository = origin(
      { ...guarded, "gatewright.yml": policy("enforce", "policy_changes: head\n") },
      { "gatewright.yml": policy("warn", "policy_changes: base\n") },
    );
    const { counts, provenance } = await decide(pullRequest(repository), cloneTopic(repository));
    expect(counts.policy?.mode).toBe("warn");
    expect(provenance.reason).toMatch(/because the base says `policy_changes: head`/);
  });
});

describe("where the base is read", () => {
  test("a shallow clone without the base commit asks GitHub", async () => {
    const repository = origin(guarded, { "gatewright.yml": weak });
    const host = githubFor(repository);
    const { counts } = await decide(pullRequest(repository), cloneTopic(repository, "--depth", "1"), { host });
    expect(counts.policy?.mode).toBe("enforce");
    expect(host.asked).toContain(`content gatewright.yml ${repository.base}`);
  });

  test("a shallow clone that has the base commit does not ask GitHub", async () => {
    const repository = origin(guarded, { "gatewright.yml": weak });
    const checkout = cloneTopic(repository, "--depth", "1");
    git(checkout, "fetch", "-q", "--depth", "1", "origin", repository.base);
    const host = githubFor(repository, { contentFails: "GitHub is down" });
    expect((await decide(pullRequest(repository), checkout, { host })).counts.policy?.mode).toBe("enforce");
    expect(host.asked.filter((question) => question.startsWith("content"))).toEqual([]);
  });

  test("GitHub's 404 for a readable repository means that the base has none", async () => {
    const repository = origin({}, guarded);
    const { counts } = await decide(pullRequest(repository), cloneTopic(repository, "--depth", "1"), {
      host: githubFor(repository),
    });
    expect(counts.ref).toBe("working tree");
  });

  test("the tree alone decides that there is none, whatever GitHub says", async () => {
    const repository = origin({}, guarded);
    const host = githubFor(repository, { contentFails: "GitHub is down" });
    expect((await decide(pullRequest(repository), cloneTopic(repository), { host })).counts.ref).toBe("working tree");
  });

  test.each(["GitHub answered 403", "GitHub answered 500", "the connection broke"])(
    "%s is an error",
    async (reason) => {
      const repository = origin(guarded);
      const host = githubFor(repository, { contentFails: reason });
      const error = await refusal(decide(pullRequest(repository), cloneTopic(repository, "--depth", "1"), { host }));
      expect(error.message).toBe(
        `gatewright.yml cannot be read at ${repository.base.slice(0, 7)}, because the local clone does not have this commit and ${reason}.`,
      );
      expect(error.kind).toBe("evidence");
    },
  );

  test("no commit and no token is an error", async () => {
    const repository = origin(guarded);
    const error = await refusal(decide(pullRequest(repository), cloneTopic(repository, "--depth", "1")));
    expect(error.message).toMatch(/does not have this commit and there is no token to ask GitHub with/);
  });

  test("a folder without git asks GitHub, inside the workspace's subfolder", async () => {
    const repository = origin({ "models/gatewright.yml": strict });
    const workspace = temporaryDirectory();
    write(workspace, { "models/gatewright.yml": weak });
    const host = githubFor(repository);
    const run = pullRequest(repository, { workspace });
    expect((await decide(run, join(workspace, "models"), { host })).counts.policy?.mode).toBe("enforce");
    expect(host.asked).toContain(`content models/gatewright.yml ${repository.base}`);
  });

  test.each(["blob:none", "tree:0"])("a partial clone (%s) fetches nothing and asks GitHub", async (filter) => {
    const repository = origin(guarded, { "gatewright.yml": weak });
    const checkout = cloneTopic(repository, `--filter=${filter}`);
    const missing = () => git(checkout, "rev-list", "--objects", "--missing=print", "--all").match(/^\?/gm)?.length;
    const before = missing();
    const host = githubFor(repository);
    const { counts } = await decide(pullRequest(repository), checkout, { host });
    expect(counts.policy?.mode).toBe("enforce");
    expect(host.asked).toContain(`content gatewright.yml ${repository.base}`);
    expect(missing()).toBe(before);
    expect(before).toBeGreaterThan(0);
  });

  test("a partial clone without GitHub is an error, never an absent policy", async () => {
    const repository = origin(guarded, { "gatewright.yml": weak });
    const error = await refusal(decide(pullRequest(repository), cloneTopic(repository, "--filter=blob:none")));
    expect(error.message).toMatch(/because the local clone is partial and there is no token/);
  });

  test("a working directory below the root reads its own policy", async () => {
    const repository = origin(
      { "gatewright.yml": weak, "models/gatewright.yml": strict, [`models/${contract}`]: "a\n" },
      { [`models/${contract}`]: "b\n" },
    );
    const workspace = cloneTopic(repository);
    const { counts } = await decide(pullRequest(repository, { workspace }), join(workspace, "models"));
    expect(counts.policy?.mode).toBe("enforce");
    expect(await counts.files.read(contract)).toBe("a\n");
  });

  test("symbolic links of the base are followed inside the working directory, to files and through folders", async () => {
    const repository = origin({
      "gatewright.yml": { link: "config/policy.yml" },
      "config/policy.yml": policy("enforce").replace("contracts/", "linked/"),
      linked: { link: "contracts" },
      [contract]: "a\n",
    });
    const { counts } = await decide(pullRequest(repository), cloneTopic(repository));
    expect(counts.policy?.mode).toBe("enforce");
    expect(await counts.files.read("linked/strikes.yml")).toBe("a\n");
    expect(await counts.files.read("linked/none.yml")).toBeUndefined();
  });

  test.each([
    ["outside", "../../elsewhere.yml", /leaves the working directory/],
    ["absolute", "/etc/hostname", /leaves the working directory/],
    ["to itself", "gatewright.yml", /lead in a circle/],
    ["through an absolute folder", "absolute/policy.yml", /leaves the working directory/],
    ["to a folder", "contracts", /it is a folder/],
  ])("a base policy that is a symbolic link %s is an error", async (_, link, message) => {
    const repository = origin(
      { "gatewright.yml": { link }, absolute: { link: "/etc" }, [contract]: "a\n" },
      { "gatewright.yml": strict },
    );
    expect((await refusal(decide(pullRequest(repository), cloneTopic(repository)))).message).toMatch(message);
  });
  test("a base policy inside a submodule is an error, never an absent policy", async () => {
    const repository = origin({});
    git(repository.directory, "checkout", "-q", "main");
    git(repository.directory, "update-index", "--add", "--cacheinfo", `160000,${repository.head},vendor`);
    git(repository.directory, "commit", "-q", "-m", "submodule");
    const base = git(repository.directory, "rev-parse", "HEAD");
    const error = await refusal(
      decide(pullRequest({ ...repository, base }), cloneTopic(repository), { policyPath: "vendor/gatewright.yml" }),
    );
    expect(error.message).toMatch(/because vendor is a submodule\.$/);
  });
});

describe("which repository is the checkout's", () => {
  const base = { "m/gatewright.yml": strict, [`m/${contract}`]: "a\n" };

  test("one that was checked out into a folder of the workspace", async () => {
    const repository = origin(base, { [`m/${contract}`]: "b\n" });
    const checkout = cloneTopic(repository);
    const run = pullRequest(repository, { workspace: dirname(checkout) });
    const { counts } = await decide(run, join(checkout, "m"));
    expect(counts.ref).toBe(repository.base);
    expect(await counts.files.read(contract)).toBe("a\n");
  });

  test("a linked worktree, whose .git is a file", async () => {
    const repository = origin(base, { [`m/${contract}`]: "b\n" });
    const workspace = join(temporaryDirectory(), "worktree");
    git(cloneTopic(repository), "worktree", "add", "-q", "--detach", workspace, repository.head);
    const { counts } = await decide(pullRequest(repository, { workspace }), join(workspace, "m"));
    expect(await counts.files.read(contract)).toBe("a\n");
  });

  test("the second of two that the workflow checked out, one inside the other", async () => {
    const repository = origin(base, { [`m/${contract}`]: "b\n" });
    const workspace = cloneBranch(repository, "main");
    git(workspace, "clone", "-q", "--branch", "topic", repository.url, "head");
    const run = pullRequest(repository, { event: "pull_request_target", workspace });
    const { counts, other } = await decide(run, join(workspace, "head", "m"));
    expect(counts).toMatchObject({ ref: repository.base, policy: { mode: "enforce" } });
    expect(await counts.files.read(contract)).toBe("a\n");
    expect(await other?.files.read(contract)).toBe("b\n");
  });

  test("not a submodule, whose .git is a file", async () => {
    const repository = origin(base);
    const workspace = cloneTopic(repository);
    write(workspace, { "m/deep/.git": "gitdir: ../../.git/modules/deep\n", "m/deep/gatewright.yml": weak });
    const error = await refusal(decide(pullRequest(repository, { workspace }), join(workspace, "m/deep")));
    expect(error.message).toMatch(/^The working directory lies in m\/deep, which is a repository of its own/);
    expect(error.kind).toBe("configuration");
  });

  test("not files of a commit that look like one", async () => {
    const bare = {
      "m/HEAD": "ref: refs/heads/main\n",
      "m/config": "[core]\n\tbare = true\n",
      "m/objects/x": "",
      "m/refs/x": "",
    };
    const repository = origin(base, { ...bare, "m/gatewright.yml": weak });
    const workspace = cloneTopic(repository);
    const { counts } = await decide(pullRequest(repository, { workspace }), join(workspace, "m"));
    expect(counts).toMatchObject({ ref: repository.base, policy: { mode: "enforce" } });
  });

  test("and reading it runs no command of its configuration, also with a git that does not know GIT_NO_LAZY_FETCH", async () => {
    const repository = origin(guarded, { "gatewright.yml": weak });
    const checkout = cloneTopic(repository, "--filter=blob:none");
    const scripts = temporaryDirectory();
    const trace = join(scripts, "ran");
    git(checkout, "config", "protocol.ext.allow", "always");
    git(checkout, "config", "remote.origin.url", `ext::sh -c touch% ${trace}`);
    const realGit = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
    const oldGit = `#!/bin/sh\nunset GIT_NO_LAZY_FETCH\nexec "${realGit}" "$@"\n`;
    writeFileSync(join(scripts, "git"), oldGit, { mode: 0o755 });
    const { PATH } = process.env;
    process.env["PATH"] = `${scripts}:${PATH}`;
    try {
      await decide(pullRequest(repository), checkout, { host: githubFor(repository) });
    } finally {
      process.env["PATH"] = PATH;
    }
    expect(existsSync(trace)).toBe(false);
  });
});

describe("the commit that is checked out", () => {
  const changed = () => origin(guarded, { "gatewright.yml": weak });

  test.each(["pull_request", "pull_request_review", "pull_request_target"])("must be the head on %s", async (event) => {
    const repository = changed();
    const error = await refusal(decide(pullRequest(repository, { event }), cloneBranch(repository, "main")));
    expect(error.message).toBe(
      `The checkout stands at ${repository.base.slice(0, 7)}, the report would be about pull request 7 at ${repository.head.slice(0, 7)}.`,
    );
    expect(error.kind).toBe("evidence");
    expect(error.hint).toMatch(/github\.event\.pull_request\.head\.sha/);
  });

  test("must be the head of the run that a workflow_run follows, also from a fork", async () => {
    const repository = changed();
    const run: RunContext = {
      ...push(repository, "refs/heads/main"),
      event: "workflow_run",
      fork: true,
      followedRun: { id: 1, event: "pull_request", headRepository: "mallory/strikes" },
    };
    const error = await refusal(decide(run, cloneBranch(repository, "main")));
    expect(error.message).toMatch(/the report would be about the followed run at /);
    expect(error.hint).toMatch(/github\.event\.workflow_run\.head_sha/);
  });

  test.each([
    ["GitHub answered 403", /The head of pull request 7 is not known, because GitHub answered 403;/],
    [undefined, /because there is no token to ask GitHub with; an issue_comment event does not name it\.$/],
  ])("of an issue_comment is an error when the head cannot be asked for (%s)", async (reason, message) => {
    const repository = changed();
    const { headSha: _, ...run } = pullRequest(repository, { event: "issue_comment" });
    const host =
      reason === undefined ? undefined : githubFor(repository, { headSha: { outcome: "unreadable", reason } });
    expect((await refusal(decide(run, cloneTopic(repository), { host }))).message).toMatch(message);
  });

  test.each(["pull_request_target", "workflow_run", "issue_comment"])(
    "cannot be told without git, which is an error on %s",
    async (event) => {
      const repository = changed();
      const run = pullRequest(repository, { event });
      const error = await refusal(decide(run, temporaryDirectory(), { host: githubFor(repository) }));
      expect(error.message).toMatch(/^On an? \S+ event the working directory must be a git checkout of the head/);
      expect(error.kind).toBe("evidence");
    },
  );

  test("is an error when git cannot tell it", async () => {
    const repository = changed();
    const checkout = cloneTopic(repository);
    write(checkout, { ".git/HEAD": "ref: refs/heads/none\n" });
    const error = await refusal(decide(pullRequest(repository), checkout));
    expect(error.message).toMatch(/^Git cannot say which commit is checked out/);
  });

  test("does not matter on a push", async () => {
    const repository = changed();
    const { counts } = await decide(push(repository, "refs/heads/main"), cloneBranch(repository, "main"));
    expect(counts.policy?.mode).toBe("observe");
  });
});

describe("a pull request into another branch than the default one", () => {
  const into = (repository: Origin, files: Files): string => {
    git(repository.directory, "checkout", "-q", "-b", "release", repository.base);
    write(repository.directory, files);
    git(repository.directory, "commit", "-q", "-a", "-m", "release");
    return git(repository.directory, "rev-parse", "HEAD");
  };

  test("stands under the default branch's policy as well", async () => {
    const repository = origin(guarded);
    const base = into(repository, { "gatewright.yml": weak });
    const run = pullRequest({ ...repository, base }, { baseRef: "release" });
    const { counts, also } = await decide(run, cloneTopic(repository));
    expect(counts).toMatchObject({ ref: base, policy: { mode: "observe" } });
    expect(also?.side).toMatchObject({ ref: repository.base, policy: { mode: "enforce" } });
    expect(also?.provenance.reason).toMatch(
      /^The policy of the default branch main at its tip [0-9a-f]{7} counts as well, .* differs in gatewright\.yml$/,
    );
  });

  test("has one policy when the two are the same", async () => {
    const repository = origin(guarded);
    const base = into(repository, { "README.md": "release\n" });
    const run = pullRequest({ ...repository, base }, { baseRef: "release" });
    expect((await decide(run, cloneTopic(repository))).also).toBeUndefined();
  });

  test("has one policy when the default branch says `policy_changes: head`", async () => {
    const repository = origin({ ...guarded, "gatewright.yml": policy("enforce", "policy_changes: head\n") });
    const base = into(repository, { "gatewright.yml": weak });
    const run = pullRequest({ ...repository, base }, { baseRef: "release" });
    const { also, notes } = await decide(run, cloneTopic(repository));
    expect(also).toBeUndefined();
    expect(notes).toEqual([expect.stringMatching(/does not count, because it says `policy_changes: head`\.$/)]);
  });

  test("is an error when the default branch cannot be read", async () => {
    const repository = origin(guarded);
    const base = into(repository, { "gatewright.yml": weak });
    const checkout = cloneTopic(repository, "--depth", "1");
    git(checkout, "fetch", "-q", "--depth", "1", "origin", base);
    const run = pullRequest({ ...repository, base }, { baseRef: "release" });
    expect((await refusal(decide(run, checkout))).kind).toBe("evidence");
  });

  test("is an error when the default branch's policy is broken", async () => {
    const repository = origin({ ...guarded, "gatewright.yml": "gatewright: 1\n" });
    const base = into(repository, { "gatewright.yml": weak });
    const run = pullRequest({ ...repository, base }, { baseRef: "release" });
    expect((await refusal(decide(run, cloneTopic(repository)))).kind).toBe("configuration");
  });
});

describe("a change below .github/", () => {
  const workflow = { ".github/workflows/ml.yml": "on: push\n" };

  test("is told from the local history, also when a file is deleted", async () => {
    const repository = origin({ ...guarded, ...workflow }, { ".github/workflows/ml.yml": undefined });
    const host = githubFor(repository);
    const { notes } = await decide(pullRequest(repository), cloneTopic(repository), { host });
    expect(notes).toEqual([expect.stringMatching(/^This pull request changes \.github\/workflows\/ml\.yml: /)]);
    expect(host.asked).toEqual([]);
  });

  test("is not told when the base alone has changed there", async () => {
    const repository = origin(guarded);
    git(repository.directory, "checkout", "-q", "main");
    write(repository.directory, workflow);
    git(repository.directory, "add", "-A");
    git(repository.directory, "commit", "-q", "-m", "workflow");
    const base = git(repository.directory, "rev-parse", "HEAD");
    expect((await decide(pullRequest({ ...repository, base }), cloneTopic(repository))).notes).toEqual([]);
  });

  test.each([
    [
      { outcome: "unreadable" as const, reason: "GitHub answered 403" },
      /could not be told, because GitHub answered 403\.$/,
    ],
    [
      { outcome: "found" as const, value: { paths: ["a", "b"], complete: false } },
      /could not be told, because it changes more than 2 files and the local clone lacks the history\.$/,
    ],
  ])("that nobody can tell is a note: %j", async (changedFiles, note) => {
    const repository = origin(guarded, workflow);
    const host = githubFor(repository, { changedFiles });
    const { notes } = await decide(pullRequest(repository), cloneTopic(repository, "--depth", "1"), { host });
    expect(notes).toEqual([expect.stringMatching(note)]);
  });
});

describe("the working tree of a head", () => {
  test.each([
    ["../outside.yml", /leaves the working directory/],
    ["a/../../outside.yml", /leaves the working directory/],
    ["/etc/hostname", /leaves the working directory/],
    [".git/config", /belongs to git/],
    ["models/.GIT/config", /belongs to git/],
    ["linked.yml", /is a symbolic link that leaves the working directory/],
    ["linked/outside.yml", /is a symbolic link that leaves the working directory/],
    ["contracts", /contracts is no file/],
  ])("%s is not read", async (path, message) => {
    const outside = temporaryDirectory();
    write(outside, { "outside.yml": "secret\n" });
    const repository = origin(
      {},
      {
        ...guarded,
        "linked.yml": { link: join(outside, "outside.yml") },
        linked: { link: outside },
      },
    );
    const { counts } = await decide(pullRequest(repository), cloneTopic(repository));
    const error = await refusal(counts.files.read(path));
    expect(error.message).toMatch(message);
    expect(error.kind).toBe("configuration");
  });

  test("a link inside the working directory is read", async () => {
    const repository = origin({}, { ...guarded, "linked.yml": { link: contract } });
    const { counts } = await decide(pullRequest(repository), cloneTopic(repository));
    expect(await counts.files.read("linked.yml")).toBe("rows: {min: 100}\n");
  });

  test("a policy that is a link to the outside is the head's problem, and the base's counts", async () => {
    const repository = origin(guarded, { "gatewright.yml": { link: "/etc/hostname" } });
    const { counts, other } = await decide(pullRequest(repository), cloneTopic(repository));
    expect(counts.ref).toBe(repository.base);
    expect(other?.problem?.message).toMatch(/is a symbolic link that leaves/);
  });
});

describe("other events", () => {
  test("a push to the default branch stands under its own commit, whatever the working tree says", async () => {
    const repository = origin(guarded);
    const checkout = cloneTopic(repository);
    write(checkout, { "gatewright.yml": weak });
    const { counts, provenance, policyWins } = await decide(push(repository, "refs/heads/main"), checkout);
    expect(counts).toMatchObject({ ref: repository.head, policy: { mode: "enforce" } });
    expect(provenance.reason).toMatch(
      /^The push is on the default branch main, so the policy of [0-9a-f]{7} itself counts\.$/,
    );
    expect(policyWins).toBe(false);
  });

  test("a push to another branch stands under the default branch's tip, and nobody can approve another", async () => {
    const repository = origin(guarded, { "gatewright.yml": weak });
    const host = githubFor(repository);
    const { counts, other, provenance } = await decide(push(repository, "refs/heads/topic"), cloneTopic(repository), {
      host,
    });
    expect(counts).toMatchObject({ ref: repository.base, policy: { mode: "enforce" } });
    expect(other?.policy?.mode).toBe("observe");
    expect(provenance.reason).toMatch(
      /^The policy of the default branch main at its tip [0-9a-f]{7} counts, because outside a pull request nobody can approve another; the commit's own differs in gatewright\.yml\.$/,
    );
    expect(host.asked).toEqual([]);
  });

  test("a push to another branch whose clone lacks the default branch asks GitHub for the branch", async () => {
    const repository = origin(guarded, { "gatewright.yml": weak });
    const host = githubFor(repository);
    const checkout = cloneTopic(repository, "--depth", "1", "--single-branch");
    const { counts } = await decide(push(repository, "refs/heads/topic"), checkout, { host });
    expect(counts).toMatchObject({ ref: "refs/heads/main", policy: { mode: "enforce" } });
    expect(host.asked).toContain("content gatewright.yml refs/heads/main");
  });

  test("a push to another branch is an error when the default branch cannot be read", async () => {
    const repository = origin(guarded, { "gatewright.yml": weak });
    const checkout = cloneTopic(repository, "--depth", "1", "--single-branch");
    expect((await refusal(decide(push(repository, "refs/heads/topic"), checkout))).kind).toBe("evidence");
  });

  test.each(["refs/tags/main", "refs/heads/main-2", undefined])("%s is not the default branch", async (ref) => {
    const repository = origin(guarded, { "gatewright.yml": weak });
    const { ref: _, ...run } = push(repository, "");
    const { counts } = await decide(ref === undefined ? run : { ...run, ref }, cloneTopic(repository));
    expect(counts.policy?.mode).toBe("enforce");
  });

  test("a dispatch on another branch with policy_changes: head uses its own", async () => {
    const repository = origin(
      { ...guarded, "gatewright.yml": policy("enforce", "policy_changes: head\n") },
      { "gatewright.yml": weak },
    );
    const run = { ...push(repository, "refs/heads/topic"), event: "workflow_dispatch" };
    expect((await decide(run, cloneTopic(repository))).counts.policy?.mode).toBe("observe");
  });

  test.each(["schedule", "merge_group"])("a %s stands under its own commit", async (event) => {
    const repository = origin(guarded, { "gatewright.yml": weak });
    const run = { ...push(repository, "refs/heads/gh-readonly-queue/main/pr-7"), event };
    expect((await decide(run, cloneTopic(repository))).counts).toMatchObject({
      ref: repository.head,
      policy: { mode: "observe" },
    });
  });

  test("a workflow_run stands under the default branch, never under the commit that it follows", async () => {
    const repository = origin(guarded, { "gatewright.yml": weak });
    const run: RunContext = {
      ...push(repository, "refs/heads/main"),
      event: "workflow_run",
      fork: true,
      followedRun: { id: 1, event: "pull_request", headRepository: "mallory/strikes" },
    };
    expect((await decide(run, cloneTopic(repository))).counts.policy?.mode).toBe("enforce");
  });

  test("a comment on a pull request cannot tell which head was approved, so the base's counts", async () => {
    const repository = origin(guarded, { "gatewright.yml": weak });
    const { headSha: _, ...run } = pullRequest(repository, { event: "issue_comment" });
    const { counts, provenance } = await decide(run, cloneTopic(repository), { host: githubFor(repository) });
    expect(counts.policy?.mode).toBe("enforce");
    expect(provenance.reason).toMatch(/the event issue_comment does not say which head/);
  });

  test("outside GitHub the working tree counts, and a path from the command line may be anywhere", async () => {
    const outside = temporaryDirectory();
    write(outside, { "policy.yml": weak, "named.yml": "a\n", "other.yml": "b\n" });
    const run: RunContext = { event: "local", readOnlyToken: true, notes: [] };
    const { counts, provenance } = await decide(run, temporaryDirectory(), {
      policyPath: join(outside, "policy.yml"),
      contracts: [join(outside, "named.yml")],
    });
    expect(counts).toMatchObject({ ref: "working tree", policy: { mode: "observe" } });
    expect(provenance.reason).toBe("The run is outside GitHub, so the policy in the working tree counts.");
    expect(await counts.files.read(join(outside, "named.yml"))).toBe("a\n");
    expect((await refusal(counts.files.read(join(outside, "other.yml")))).message).toMatch(
      /leaves the working directory/,
    );
  });
});
