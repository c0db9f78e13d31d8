import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Permissions } from "../../../../test/harness/github/permissions.ts";
import { type GitHubServer, startGitHub } from "../../../../test/harness/github/server.ts";
import { allChecks } from "../../src/doctor/all-checks.ts";
import { main } from "../../src/main.ts";
import { administrator, type Guarded, guardedRepository, report, withoutRule } from "./guarded-repository.ts";
import { byHand, classic, planted, policy, requireCheck, withWorkflow, workflow } from "./planted-gaps.ts";

let github: GitHubServer;
let guarded: Guarded;
beforeAll(async () => {
  github = await startGitHub();
  guarded = await guardedRepository(github);
}, 60_000);
afterAll(() => github.close());
afterEach(() => {
  github.assertClean();
  github.forget();
});

interface Shown {
  exitCode: number;
  out: string;
  notes: string;
}

async function gatewright(words: string[], token: string, workingDirectory = guarded.checkout): Promise<Shown> {
  let [out, notes] = ["", ""];
  const exitCode = await main(["doctor", ...words], {
    out: (text) => {
      out += text;
    },
    note: (text) => {
      notes += text;
    },
    colour: false,
    width: 200,
    watched: false,
    workingDirectory,
    environment: { GITHUB_TOKEN: token, GITHUB_API_URL: github.url },
    signal: new AbortController().signal,
  });
  return { exitCode, out, notes };
}

interface Found {
  check: string;
  state: string;
  opens: boolean;
  message: string;
  remedy: string | null;
  command: string | null;
  permission: string | null;
  path: string | null;
  line: number | null;
}

/** What is not in order, and the exit code. */
async function examined(permissions: Permissions = administrator): Promise<{ exitCode: number; found: Found[] }> {
  const { exitCode, out, notes } = await gatewright(["--format", "json"], github.token(permissions));
  if (out === "") throw new Error(notes);
  const findings: Found[] = JSON.parse(out).findings;
  return { exitCode, found: findings.filter(({ state }) => state !== "ok" && state !== "info") };
}

test("a repository in which everything holds", async () => {
  await guarded.become();
  github.forget();
  const { exitCode, found } = await examined();
  expect({ exitCode, found }).toEqual({ exitCode: 0, found: [] });
  // Reading is all that it does.
  expect(new Set(github.requests.map(({ method }) => method))).toEqual(new Set(["GET"]));
  expect(github.usedPermissions()).toEqual([
    "actions: read",
    "administration: read",
    "checks: read",
    "contents: read",
    "pull-requests: read",
  ]);
});

test("every check but the one about forks has something that it finds", () => {
  const found = new Set(Object.values(planted).flatMap((one) => one.found.map(([check]) => check)));
  expect(allChecks.map(({ id }) => id).filter((id) => !found.has(id))).toEqual(["forks"]);
});

test("what forks may start is told, and that they get no secrets", async () => {
  await guarded.become(withWorkflow(`${workflow}    secrets: inherit\n`), (settings) => {
    settings.forkApproval = "first_time_contributors_new_to_github";
  });
  const { exitCode, out } = await gatewright([], github.token(administrator));
  expect(exitCode).toBe(0);
  expect(out).toContain(
    "info     forks: Runs of pull requests from forks wait for somebody's approval when they come from people who are new to GitHub.",
  );
  expect(out).toContain(
    "info     forks: The job ml in .github/workflows/ml.yml uses secrets, which pull requests from forks do not get",
  );
});

describe("each single gap is found, and nothing else", () => {
  test.each(Object.entries(planted))("%s", async (_, { files, settings, exitCode, found: wanted, says, remedy }) => {
    await guarded.become(files, (its) => settings?.(its, guarded));
    const { exitCode: code, found } = await examined();
    expect(found.map(({ check, state }) => [check, state])).toEqual(wanted);
    expect(code).toBe(exitCode);
    expect(`${found[0]?.message}`).toContain(says);
    expect(`${found[0]?.remedy}\n${found[0]?.command}`).toContain(remedy);
  });
});

test("the check that another App reports is told where the rules take it from any source", async () => {
  const settings = requireCheck({ context: "apps / gate" });
  await guarded.become(withWorkflow(workflow.replace("  ml:\n", "  apps:\n")), settings);
  await report(github, guarded.repository, guarded.pull.headSha, "apps / gate", "gates-app[bot]");
  const { exitCode, found } = await examined();
  expect(found.map(({ check, state }) => [check, state])).toEqual([
    ["required-check", "warning"],
    ["check-reported", "gap"],
  ]);
  expect([exitCode, found[1]?.message]).toEqual([
    1,
    expect.stringContaining("was reported by gates-app, not by GitHub Actions"),
  ]);
});

test("classic branch protection is as good as a ruleset", async () => {
  await guarded.become({}, classic());
  expect(await examined()).toEqual({ exitCode: 0, found: [] });
});

test("an account whose plan has no rules for private repositories is told so", async () => {
  await guarded.become();
  const message = "Upgrade to GitHub Pro or make this repository public to enable this feature.";
  github.fault({ fault: { kind: "status", status: 403, message }, path: /\/rules\/branches\/|\/protection$/ });
  const { exitCode, found } = await examined();
  expect([exitCode, found[0]?.check, found[0]?.message]).toEqual([
    1,
    "required-check",
    expect.stringContaining("This account's plan has no rules for private repositories"),
  ]);
  expect(found.map(({ state }) => state)).not.toContain("unknown");
});

describe("what the token may not see is unknown and never in order", () => {
  test("who bypasses a ruleset is shown to those who may change it only", async () => {
    await guarded.become();
    const { exitCode, found } = await examined({ ...administrator, administration: "read" });
    expect(found.map(({ check, state, permission, opens }) => [check, state, permission, opens])).toEqual([
      ["bypass-actors", "unknown", "administration: write", true],
      ["ledger-branch", "unknown", "administration: write", false],
    ]);
    expect(exitCode).toBe(1);
    const words = ["--accept-unknown", "bypass-actors"];
    const accepted = await gatewright(words, github.token({ ...administrator, administration: "read" }));
    expect([accepted.exitCode, accepted.out]).toEqual([
      0,
      expect.stringMatching(
        /\nunknown {2}bypass-actors: .*Accepted by --accept-unknown\.\n.*\n.*\n.*The gate holds; 1 unknown thing accepted by --accept-unknown\.\n$/s,
      ),
    ]);
  });

  test("the token of a job may not read what administrators set", async () => {
    await guarded.become({}, classic());
    const { administration: _, ...job } = administrator;
    const { exitCode, found } = await examined(job);
    expect([...new Set(found.map(({ state, permission }) => `${state} ${permission}`))]).toEqual([
      "unknown administration: read",
      "unknown administration: write",
    ]);
    expect(found.filter(({ opens }) => opens).map(({ check }) => check)).toEqual([
      "required-check",
      "code-owners",
      "approvals",
      "branch-protected",
      "token-permissions",
    ]);
    expect(exitCode).toBe(1);
    const { out } = await gatewright([], github.token(job));
    expect(out).toContain("Run it with a token that has `administration: read` for this repository.");
    expect(out).toContain(
      "Whether the gate can be bypassed is not known, which counts as if it could: 5 things could not be read (required-check, code-owners, approvals, branch-protected, token-permissions).",
    );
  });

  test("reports of checks and workflow states that cannot be read do not decide", async () => {
    await guarded.become();
    const { exitCode, found } = await examined({ administration: "write", contents: "read" });
    expect(found.map(({ check, state, permission }) => [check, state, permission])).toEqual([
      ["check-reported", "unknown", "checks: read"],
      ["second-stage", "unknown", "actions: read"],
    ]);
    expect(exitCode).toBe(0);
  });
});

describe("a gate in a workflow of another repository", () => {
  const wrapper =
    "name: gate\non: workflow_call\njobs:\n  model:\n    runs-on: x\n    steps: [{ uses: acme/gatewright/actions/model-gate@v1 }]\n";
  const calling = withWorkflow(
    "name: ml\non: [pull_request, merge_group]\npermissions: { contents: read }\njobs:\n  ml: { uses: acme/shared/.github/workflows/gate.yml@main }\n",
  );
  const settings = requireCheck({ context: "ml / model", integration_id: 15_368 });

  test("that cannot be read is unknown", async () => {
    await guarded.become(calling, settings);
    const { exitCode, found } = await examined();
    expect(found.map(({ check, state }) => [check, state])).toEqual([["required-check", "unknown"]]);
    expect([exitCode, found[0]?.message]).toEqual([
      1,
      expect.stringContaining(
        "The workflow acme/shared/.github/workflows/gate.yml@main, which may have the gate in it,",
      ),
    ]);
  });

  test("is found there, and a branch there is told", async () => {
    const shared = await github.seedRepository({ fullName: "acme/shared" });
    const folder = mkdtempSync(join(tmpdir(), "gatewright-shared-"));
    mkdirSync(join(folder, ".github", "workflows"), { recursive: true });
    writeFileSync(join(folder, ".github", "workflows", "gate.yml"), wrapper);
    const git = (...words: string[]): void =>
      void execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...words], { cwd: folder });
    git("init", "--quiet", "--initial-branch=main");
    git("add", ".");
    git("commit", "--quiet", "-m", "gate");
    await shared.push({ directory: folder });
    rmSync(folder, { recursive: true });
    await guarded.become(calling, settings);
    const { exitCode, found } = await examined();
    expect(found.map(({ check, state, path }) => [check, state, path])).toEqual([
      ["check-reported", "warning", null],
      ["pinned-actions", "warning", ".github/workflows/ml.yml"],
    ]);
    expect(exitCode).toBe(0);
  });
});

describe("one sentence when nothing can be examined", () => {
  test("GitHub is down", async () => {
    await guarded.become();
    github.fault({ fault: { kind: "status", status: 503 }, path: /\/rules\/branches\// });
    const { exitCode, out, notes } = await gatewright([], github.token(administrator));
    expect([exitCode, out]).toEqual([1, ""]);
    expect(notes).toMatch(
      /^gatewright: GitHub cannot be asked, so nothing is known of the repository's settings: 503 .*\n.*later\.\n$/,
    );
  });

  test.each([
    [["--repository", "acme"], undefined, '--repository is "acme", which is not OWNER/NAME.'],
    [["--repository", "acme/nothing"], undefined, "The repository acme/nothing cannot be read with this token"],
    [["--branch", "trunk"], undefined, "has no branch trunk."],
    [["--accept-unknown", "bypass"], undefined, "There is no check bypass whose not knowing could be accepted"],
    [[], "ghs_unknown", "GitHub does not know the token: 401 Bad credentials"],
    [["--api-url", "ftp://a"], undefined, 'The address of the API is "ftp://a", which is no http address.'],
  ])("%j with the token %s", async (words, token, sentence) => {
    const { exitCode, out, notes } = await gatewright(words, token ?? github.token(administrator));
    expect([exitCode, out, notes]).toEqual([2, "", expect.stringContaining(sentence)]);
    expect(notes.trimEnd().split("\n")).toHaveLength(2);
  });

  test("a token that may not read files", async () => {
    const { exitCode, notes } = await gatewright([], github.token({ administration: "write" }));
    expect([exitCode, notes]).toEqual([2, expect.stringContaining("The token needs `contents: read`")]);
  });
});

describe("what people read", () => {
  test("each finding with its remedy, its command and its page, and names that hide nothing", async () => {
    await guarded.become(
      byHand(
        '    steps:\n      - name: "a\\e[2J\\u202Eb"\n        uses: acme/gatewright/actions/model-gate@v1\n        continue-on-error: true\n',
      ),
      (settings) => withoutRule(settings, "required_status_checks"),
    );
    const { exitCode, out } = await gatewright([], github.token(administrator));
    expect(exitCode).toBe(1);
    expect(out).toMatch(new RegExp(`^${guarded.repository.fullName}, branch main at [0-9a-f]{12}\n`));
    expect(out).toContain('GAP      required-check: The check "ml / gate" is not required on main');
    expect(out).toContain(`| gh api repos/${guarded.repository.fullName}/rulesets --input -\n`);
    expect(out).toContain("         docs/doctor.md#required-check\n");
    expect(out).toContain("a␛[2J⟨U+202E⟩b");
    for (const hidden of ["\u001b", "\u202e"]) expect(out).not.toContain(hidden);
    expect(out).toMatch(/The gate can be bypassed: 2 gaps \(required-check, swallowed-failures\)\.\n$/);
  });

  test("that the working tree is not what was looked at", async () => {
    await guarded.become();
    const path = join(guarded.checkout, "gatewright.yml");
    writeFileSync(path, `${policy}mode: warn\n`);
    const { exitCode, out } = await gatewright([], github.token(administrator));
    writeFileSync(path, policy);
    expect([exitCode, out]).toEqual([0, expect.stringContaining("your working tree differs in gatewright.yml.")]);
  });
});

test.skipIf(process.platform === "win32")(
  "every command that is printed is one that the shell reads as it stands",
  async () => {
    await guarded.become(withWorkflow(workflow.replace("  ml:\n", "  ml:\n    name: it's ours\n")));
    const { found } = await examined();
    const command = found.find(({ check }) => check === "required-check")?.command ?? "";
    const json = execFileSync("sh", ["-c", command.replace(/ \| gh api .*$/, "")], { encoding: "utf8" });
    expect(JSON.parse(json).rules[0].parameters.required_status_checks[0].context).toBe("it's ours / gate");
  },
);
