// The Jenkinsfile of docs/jenkins.md and the step of integrations/jenkins, compiled by the Groovy that Jenkins has, and run in a fake of the
// pipeline's words whose `sh` is real: Jenkins itself cannot be installed here.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plantedFaults } from "../../examples/birdstrikes/faults.ts";
import { militaryDropped, retrained } from "../../examples/birdstrikes/model-changes.ts";
import { gitLabToken, startGitLab } from "../../packages/cli/test/note/gitlab-server.ts";
import { readReport } from "../e2e/report-on-stdout.ts";
import { startGitRemote } from "../harness/git-remote/server.ts";
import { type Change, git, type PipelineProject, pipelineProject, productRepository } from "./pipeline-project.ts";
import { groovy } from "./pipeline-tools.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..", "..");
const vars = join(root, "integrations", "jenkins", "vars");
const dsl = join(import.meta.dirname, "jenkins-dsl");

let scratch: string;
let project: PipelineProject;
let jar: string;

beforeAll(async () => {
  jar = await groovy();
  scratch = await mkdtemp(join(tmpdir(), "gatewright-jenkins-"));
  const product = productRepository(join(scratch, "product"));
  project = pipelineProject({ Jenkinsfile: documented(product) });
  await compile(join(dsl, "Library.groovy"));
});

afterAll(async () => {
  project.remove();
  await rm(scratch, { recursive: true, force: true });
});

function page(): string {
  const text = readFileSync(join(root, "docs", "jenkins.md"), "utf8");
  return /^```groovy\n(\/\/ Jenkinsfile\n.+?)^```$/ms.exec(text)?.[1] ?? "";
}

/** The page's Jenkinsfile. gatewright comes from this checkout, and the model is the one that needs nothing but Node. */
function documented(product: string): string {
  const edits: [string, string][] = [
    ["setup: 'pip install -r requirements.txt'", `setup: 'echo set-up', repository: '${product}'`],
    ["train: 'python train.py'", "gitlabApi: System.getenv('TEST_GITLAB_API'), gitlabProject: 'acme/ml'"],
  ];
  return edits.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`docs/jenkins.md does not hold once: ${from}`);
    return text.replace(from, to);
  }, page());
}

function compile(file: string): Promise<unknown> {
  const classes = join(scratch, "classes");
  mkdirSync(classes, { recursive: true });
  const classPath = [jar, classes].join(delimiter);
  return run("java", [
    "-cp",
    classPath,
    "org.codehaus.groovy.tools.FileSystemCompiler",
    "-cp",
    classes,
    "-d",
    classes,
    file,
  ]);
}

interface Build {
  exitCode: number;
  log: string;
  /** Steps of Jenkins that were taken. */
  steps: string[];
}

const onMain = { BRANCH_NAME: "main", BRANCH_IS_PRIMARY: "true" };
const onChange = { BRANCH_NAME: "PR-7", CHANGE_ID: "7", CHANGE_TARGET: "main" };

async function build(variables: Record<string, string>): Promise<Build> {
  const env = {
    PATH: `${join(root, "node_modules", ".bin")}${delimiter}${process.env["PATH"]}`,
    HOME: process.env["HOME"],
    JENKINS_URL: "http://127.0.0.1:9/",
    BUILD_NUMBER: "1",
    WORKSPACE: project.folder,
    WORKSPACE_TMP: join(scratch, "tmp"),
    TEST_GITLAB_API: "",
    ...variables,
  };
  const words = [
    "-cp",
    [jar, join(scratch, "classes")].join(delimiter),
    "groovy.ui.GroovyMain",
    join(dsl, "Run.groovy"),
  ];
  const { code, log } = await run("java", [...words, join(project.folder, "Jenkinsfile"), vars, project.folder], {
    cwd: scratch,
    env,
    maxBuffer: 1 << 26,
  }).then(
    ({ stdout, stderr }) => ({ code: 0, log: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, log: stdout + stderr }),
  );
  return { exitCode: code, log, steps: [...log.matchAll(/^STEP (.+)$/gm)].map(([, step = ""]) => step) };
}

async function change(name: string, what: Change, more: Record<string, string> = {}): Promise<Build> {
  project.branch(name, what);
  return await build({ ...onChange, ...more });
}

const reportOf = (part: string) =>
  readReport(readFileSync(join(project.folder, ".gatewright", part, "report.json"), "utf8"));
const result = ({ log }: Build) => /^RESULT (.+)$/m.exec(log)?.[1];

describe("the Jenkinsfile of docs/jenkins.md and the step that it calls", () => {
  it("are Groovy, and a mistake in one would be seen", async () => {
    const jenkinsfile = join(scratch, "Jenkinsfile.groovy");
    await writeFile(jenkinsfile, page());
    await compile(jenkinsfile);
    await compile(join(vars, "gatewright.groovy"));
    await writeFile(jenkinsfile, page().replace("stages {", "stages {{"));
    await expect(compile(jenkinsfile)).rejects.toThrow(/Jenkinsfile\.groovy/);
  });
});

describe("in a fake of Jenkins' pipeline words with a real shell", () => {
  it("the primary branch trains, passes its gate, and makes the champion", async () => {
    project.main();
    const made = await build(onMain);
    expect([made.exitCode, result(made)]).toEqual([0, "SUCCESS"]);
    expect(made.log).toContain("set-up");
    expect(["train", "gate"].map((part) => reportOf(part).ledger?.outcome)).toEqual(["kept", "kept"]);
    const on = (path: string) => git(project.origin, "ls-tree", "-r", "--name-only", "ml-ledger", path).split("\n");
    const [gate = "", run = ""] = [on("gates")[0], on("runs")[0]];
    const champion = JSON.parse(git(project.origin, "show", `ml-ledger:${gate}`));
    expect(champion).toMatchObject({ champion: true, run: basename(run, ".json") });
    expect(on("predictions")).toEqual([champion.predictions.path]);
    expect(made.steps).toEqual([
      "stage ML",
      "sh gatewright: tidy",
      "sh gatewright: fetch",
      "sh gatewright: renew",
      "sh gatewright validate",
      "junit .gatewright/data/junit.xml found",
      "sh gatewright: setup",
      "sh gatewright: renew",
      "sh gatewright train",
      "junit .gatewright/train/junit.xml found",
      "sh gatewright: renew",
      "sh gatewright gate",
      "junit .gatewright/gate/junit.xml found",
      "sh gatewright: renew",
      "sh gatewright ledger append",
      "archiveArtifacts .gatewright/*/*",
    ]);
  });

  it("a change with an equal model passes under its target's policy, and keeps its records among the artifacts", async () => {
    const before = git(project.folder, "ls-remote", "origin", "ml-ledger");
    const made = await change("equal", { change: retrained });
    expect([made.exitCode, result(made)]).toEqual([0, "SUCCESS"]);
    expect(reportOf("gate").policy.reason).toContain("The policy of the base main at ");
    expect(reportOf("gate").subjects[0]?.headline).not.toContain("no champion yet");
    expect(reportOf("train").ledger?.outcome).toBe("kept");
    expect(git(project.folder, "ls-remote", "origin", "ml-ledger")).toBe(before);
  });

  it("bad data fails the build before anything is trained, with its results on the build's page", async () => {
    const made = await change("bad-data", { faults: plantedFaults().slice(0, 1) });
    expect([made.exitCode, result(made)]).toEqual([1, "FAILURE gatewright validate ended with exit code 1."]);
    expect(made.steps).toEqual([
      "stage ML",
      "sh gatewright: tidy",
      "sh gatewright: fetch",
      "sh gatewright: renew",
      "sh gatewright validate",
      "junit .gatewright/data/junit.xml found",
      "archiveArtifacts .gatewright/*/*",
    ]);
    expect(made.log).not.toContain("Training strike-damage");
  });

  it("a worse model fails the build, also when the change weakens the policy, which is shown beside it", async () => {
    const weaker = (policy: string) => policy.replace("gatewright: 1\n", "gatewright: 1\nmode: observe\n");
    const made = await change("worse", { change: militaryDropped, files: { "gatewright.yml": weaker } });
    expect(result(made)).toBe("FAILURE gatewright gate ended with exit code 1.");
    expect(reportOf("gate").mode).toBe("enforce");
    expect(reportOf("gate").policy.other).toMatchObject({ ref: "working tree", changed: ["gatewright.yml"] });
  });

  it("a training that gives origin, the target and the copies beside the workspace another content changes no policy", async () => {
    const weak = "gatewright: 1\\nmode: observe\\n";
    const tampering = [
      "git clone -q . ../evil && cd ../evil",
      `printf '${weak}' > gatewright.yml && git -c user.name=T -c user.email=t@example.com commit -qam weak`,
      "git branch -f main HEAD 2>/dev/null || git checkout -qB main",
      'cd "$WORKSPACE" && git remote set-url origin ../evil && git config url.../evil.insteadOf "$GATEWRIGHT_ORIGIN"',
      "git fetch -q ../evil +main:refs/remotes/origin/main",
      'git -C "$WORKSPACE_TMP/gatewright-ledger" update-ref -d refs/heads/ml-ledger || true',
    ].join(" && ");
    const setUp = (text: string) => text.replace("setup: 'echo set-up'", () => `setup: '''${tampering}'''`);
    const configuration = join(project.folder, ".git", "config");
    const before = readFileSync(configuration);
    const made = await change("tamper", { change: militaryDropped, files: { Jenkinsfile: setUp } });
    await writeFile(configuration, before);
    expect(result(made), made.log).toBe("FAILURE gatewright gate ended with exit code 1.");
    expect(reportOf("gate")).toMatchObject({
      mode: "enforce",
      policy: { ref: git(project.origin, "rev-parse", "main") },
    });
    expect(reportOf("gate").subjects[0]?.headline).toContain("brier_score of military");
  });

  it("an edited copy of the ledger beside the workspace fails the build", async () => {
    const forged = 'git -C "$WORKSPACE_TMP/gatewright-ledger.git" update-ref -d refs/heads/ml-ledger';
    const setUp = (text: string) => text.replace("setup: 'echo set-up'", () => `setup: '''${forged}'''`);
    const made = await change("forged", { change: retrained, files: { Jenkinsfile: setUp } });
    expect(made.exitCode).toBe(1);
    expect(made.steps).not.toContain("sh gatewright gate");
  });

  it("credentials are there for the fetch and for the append, and neither setup nor training can read them", async () => {
    const [remote, password] = [await startGitRemote(), "jenkins-ledger-password"];
    try {
      const address = remote.create("ml");
      const curious = (text: string) =>
        text.replace("setup: 'echo set-up'", "credentialsId: 'git', setup: 'env; cat .git/config'");
      const policy = (text: string) => text.replace("run: node ", "run: env; cat .git/config; node ");
      git(project.folder, "checkout", "--quiet", "--force", "main");
      project.main({ change: retrained, files: { Jenkinsfile: curious, "gatewright.yml": policy } });
      git(project.folder, "push", "--quiet", remote.directory("ml"), "main");
      git(project.folder, "remote", "set-url", "origin", address);
      remote.requireToken = password;
      const made = await build({ ...onMain, TEST_GIT_PASSWORD: password });
      expect([made.exitCode, result(made)], made.log).toEqual([0, "SUCCESS"]);
      expect(made.log).toContain("GATEWRIGHT_SETUP=");
      expect(made.log).not.toContain(password);
      const [first, ...others] = made.steps.flatMap((step, at) => (step.startsWith("withCredentials") ? [at] : []));
      expect([first, ...others].map((at = 0) => made.steps.slice(at + 1, at + 3))).toEqual([
        ["sh gatewright: fetch", "end of withCredentials"],
        ["sh gatewright ledger append", "end of withCredentials"],
      ]);
      expect(
        git(remote.directory("ml"), "ls-tree", "-r", "--name-only", "ml-ledger", "gates").split("\n"),
      ).toHaveLength(1);
      const onPullRequest = await build({ ...onChange, TEST_GIT_PASSWORD: password });
      expect(onPullRequest.steps.filter((step) => step.startsWith("withCredentials"))).toHaveLength(1);
      expect(onPullRequest.log).not.toContain(password);
    } finally {
      git(project.folder, "remote", "set-url", "origin", pathToFileURL(project.origin).href);
      await remote.close();
    }
  });

  it("a change on GitLab gets one note, whatever became of the build", async () => {
    const gitLab = await startGitLab();
    try {
      const gitLabIs = { TEST_GITLAB_API: `${gitLab.address}/api/v4`, GITLAB_TOKEN: gitLabToken };
      const made = await change("note", { faults: plantedFaults().slice(0, 1) }, gitLabIs);
      expect(made.exitCode).toBe(1);
      // Not the gate's report that an earlier build has left in this workspace.
      expect(gitLab.notes.map(({ body }) => body.match(/^### .+? — /gm))).toEqual([["### 🛑 validate-data: error — "]]);
    } finally {
      await gitLab.stop();
    }
  });

  it("a target that cannot be fetched fails the build, and so does an option that the step does not know", async () => {
    const gone = await change("gone", {}, { CHANGE_TARGET: "gone" });
    expect(result(gone)).toMatch(/^FAILURE script returned exit code/);
    expect(existsSync(join(project.folder, ".gatewright", "train"))).toBe(false);
    const misspelt = (text: string) => text.replace("setup:", "setpu:");
    const wrong = await change("misspelt", { files: { Jenkinsfile: misspelt } });
    expect(result(wrong)).toMatch(/^FAILURE gatewright has no option setpu; it knows repository, ref,/);
  });
});
