// The component of docs/gitlab.md, run by gitlab-ci-local, which reads such files as GitLab does and runs their jobs on this machine:
// no GitLab can be installed here. The notes go to the stand-in of packages/cli/test/note (gitlab-notes.test.ts).
import { execFile } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { plantedFaults } from "../../examples/birdstrikes/faults.ts";
import { militaryDropped, retrained } from "../../examples/birdstrikes/model-changes.ts";
import { type GitLabServer, gitLabToken, startGitLab } from "../../packages/cli/test/note/gitlab-server.ts";
import { codeQualitySchema } from "../../packages/shared/test/render/code-quality-schema.ts";
import { readReport } from "../e2e/report-on-stdout.ts";
import { startGitRemote } from "../harness/git-remote/server.ts";
import { type Change, git, type PipelineProject, pipelineProject, productRepository } from "./pipeline-project.ts";
import { gitLabCiLocal, jenkinsJunitSchema } from "./pipeline-tools.ts";
import { pythonPackages } from "./python-packages.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..", "..");
const node = join(root, "node_modules", ".bin", "node");

let gitLab: GitLabServer;
let scratch: string;
let project: PipelineProject;
let pipelines = 0;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "gatewright-gitlab-"));
  const product = productRepository(join(scratch, "product"));
  project = pipelineProject({
    ".gitlab-ci.yml": documented(product),
    "ci/gate.yml": readFileSync(join(root, "integrations", "gitlab", "templates", "gate.yml"), "utf8"),
  });
});

afterAll(async () => {
  project.remove();
  await rm(scratch, { recursive: true, force: true });
});

beforeEach(async () => {
  gitLab = await startGitLab();
});

afterEach(() => gitLab.stop());

/** The file of docs/gitlab.md. What it includes from the network is the same file in the project, and so is gatewright itself. */
function documented(product: string): string {
  const page = readFileSync(join(root, "docs", "gitlab.md"), "utf8");
  const [, file = ""] = /^```yaml\n# \.gitlab-ci\.yml\n(.+?)^```$/ms.exec(page) ?? [];
  const edits: [string, string][] = [
    [
      "- remote: https://raw.githubusercontent.com/OWNER/gatewright/v1/integrations/gitlab/templates/gate.yml",
      "- local: ci/gate.yml",
    ],
    ["image: registry.example.com/team/python-node:3.12", `repository: ${product}`],
    ["setup: pip install -r requirements.txt", 'setup: "true"'],
    ["train: python train.py", 'train: ""'],
    [
      'outputs: "{model.joblib,metrics.json,predictions.csv}"',
      'outputs: "{model.json,metrics.json,training.csv,predictions.csv,train-ids.csv}"',
    ],
  ];
  return edits.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`docs/gitlab.md does not hold once: ${from}`);
    return text.replace(from, to);
  }, file);
}

interface Pipeline {
  exitCode: number;
  log: string;
  /** PASS, FAIL 1, … of each job that ran. */
  jobs: Record<string, string>;
  /** The artifacts of a job. */
  artifacts(job: string): string;
}

const onMain = { CI_COMMIT_BRANCH: "main", CI_PIPELINE_SOURCE: "push" };
const onMergeRequest = {
  CI_PIPELINE_SOURCE: "merge_request_event",
  CI_COMMIT_BRANCH: "",
  CI_MERGE_REQUEST_IID: "7",
  CI_MERGE_REQUEST_PROJECT_ID: "11",
  CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main",
};

async function pipeline(variables: Record<string, string>): Promise<Pipeline> {
  const { program, environment } = await gitLabCiLocal();
  pipelines += 1;
  const given: Record<string, string> = {
    GITLAB_CI: "true",
    CI_PROJECT_ID: "11",
    CI_DEFAULT_BRANCH: "main",
    CI_PIPELINE_ID: String(pipelines),
    CI_API_V4_URL: `${gitLab.address}/api/v4`,
    GITLAB_TOKEN: gitLabToken,
    ...variables,
  };
  const state = join(project.folder, ".gitlab-ci-local");
  // What one pipeline leaves to the next is the cache.
  for (const part of ["artifacts", "builds", "output"]) await rm(join(state, part), { recursive: true, force: true });
  const words = [
    "--shell-executor-no-image",
    "--force-shell-executor",
    "--shell-isolation",
    "--no-artifacts-to-source",
    "--no-color",
    ...Object.entries(given).flatMap(([name, value]) => ["--variable", `${name}=${value}`]),
  ];
  const env = { ...process.env, ...environment, PATH: `${join(root, "node_modules", ".bin")}:${environment["PATH"]}` };
  const start = (...jobs: string[]): Promise<{ code: number; log: string }> =>
    run(node, [program, ...jobs, ...words], { cwd: project.folder, env, maxBuffer: 1 << 26 }).then(
      ({ stdout, stderr }) => ({ code: 0, log: stdout + stderr }),
      ({ code, stdout, stderr }) => ({ code, log: stdout + stderr }),
    );
  const made = await start();
  // GitLab starts a job with `when: always` also behind jobs that were skipped; gitlab-ci-local waits for them for ever.
  const waits = made.code !== 0 && Boolean(given["CI_MERGE_REQUEST_IID"]) && !made.log.includes("gatewright-note ");
  const { code } = made;
  const log = waits ? made.log + (await start("gatewright-note")).log : made.log;
  const ran = [...log.matchAll(/^ (PASS|FAIL) +(\S+) *$/gm)].map(([, verdict = "", job = ""]) => {
    const exit = new RegExp(`^${job} +finished in .* FAIL (\\d+)`, "m").exec(log)?.[1];
    return [job, exit === undefined ? verdict : `${verdict} ${exit}`] as const;
  });
  return {
    exitCode: code,
    log,
    jobs: Object.fromEntries(ran),
    artifacts: (job) => join(state, "artifacts", job),
  };
}

async function mergeRequest(name: string, change: Change, more: Record<string, string> = {}): Promise<Pipeline> {
  project.branch(name, change);
  return await pipeline({ ...onMergeRequest, ...more });
}

const ledger = () => git(project.folder, "ls-remote", "origin", "ml-ledger");
const reportOf = ({ artifacts }: Pipeline, part: string) =>
  readReport(
    readFileSync(join(artifacts(`gatewright-${part}`), ".gatewright", "gatewright", part, "report.json"), "utf8"),
  );
const passed = { "gatewright-data": "PASS", "gatewright-train": "PASS", "gatewright-gate": "PASS" };
const recorded = { ...passed, "gatewright-ledger": "PASS" };

/** Records of one kind on a ledger's branch, and the paths of all that stands there. */
function recordsIn(repository: string, kind: "runs" | "gates") {
  const paths = git(repository, "ls-tree", "-r", "--name-only", "ml-ledger").split("\n");
  const records = paths
    .filter((path) => path.startsWith(`${kind}/`))
    .map((path) => ({ id: basename(path, ".json"), ...JSON.parse(git(repository, "show", `ml-ledger:${path}`)) }));
  return { paths, records };
}

describe("the pipeline of docs/gitlab.md", () => {
  it("on the default branch trains, passes its gate, and makes the champion", async () => {
    project.main();
    const made = await pipeline(onMain);
    expect([made.exitCode, made.jobs], made.log).toEqual([0, recorded]);
    expect(reportOf(made, "gate").subjects[0]?.headline).toContain("no champion yet");
    expect(["train", "gate"].map((part) => reportOf(made, part).ledger?.outcome)).toEqual(["kept", "kept"]);
    const [{ records: runs }, { records: gates, paths }] = [
      recordsIn(project.origin, "runs"),
      recordsIn(project.origin, "gates"),
    ];
    expect(gates).toMatchObject([{ champion: true, run: runs[0]?.id }]);
    expect(paths).toContain(gates[0]?.predictions.path);
  });

  it("on the default branch again restores the model where nothing of it has changed", async () => {
    project.main({ files: { "README.md": (text) => `${text}\nA word.\n` } });
    const made = await pipeline(onMain);
    expect([made.exitCode, made.jobs]).toEqual([0, recorded]);
    expect(made.log).toContain("restored");
    expect(made.log).not.toContain("trained on 3748 strikes");
  });

  it("on a merge request with an equal model passes, writes one note, and leaves the ledger to the default branch", async () => {
    const before = ledger();
    const made = await mergeRequest("equal", { change: retrained });
    expect([made.exitCode, made.jobs]).toEqual([0, { ...passed, "gatewright-note": "PASS" }]);
    expect(reportOf(made, "gate")).toMatchObject({ verdict: "pass", blocking: false });
    expect(reportOf(made, "gate").subjects[0]?.headline).not.toContain("no champion yet");
    expect(reportOf(made, "gate").policy.reason).toContain("The policy of the base main at ");
    expect(reportOf(made, "train").ledger?.outcome).toBe("kept");
    expect(ledger()).toBe(before);
    expect(gitLab.notes.map(({ body }) => body.match(/^### .+?:/gm))).toEqual([
      ["### ✅ model-gate:", "### ✅ track-experiment:", "### ⚠️ validate-data:"],
    ]);
  });

  it("is blocked by bad data before anything is trained, and the note says so", async () => {
    const made = await mergeRequest("bad-data", { faults: plantedFaults().slice(0, 1) });
    expect([made.exitCode, made.jobs]).toEqual([1, { "gatewright-data": "FAIL 1", "gatewright-note": "PASS" }]);
    expect(made.log).not.toContain("Training strike-damage");
    expect(gitLab.notes[0]?.body).toMatch(/^### 🛑 validate-data: error — /m);
    await expectArtifacts(made, ["data"]);
  });

  it("is blocked by a model that is worse than the champion, and its artifacts are what GitLab reads", async () => {
    const made = await mergeRequest("worse", { change: militaryDropped });
    expect([made.exitCode, made.jobs]).toEqual([
      1,
      { ...passed, "gatewright-gate": "FAIL 1", "gatewright-note": "PASS" },
    ]);
    expect(gitLab.notes[0]?.body).toMatch(/^### ❌ model-gate: failed — strike-damage: brier_score of military/m);
    await expectArtifacts(made, ["data", "train", "gate"]);
  });

  it("stands under the target's policy when the merge request weakens its own, and shows both verdicts", async () => {
    const weaker = (policy: string) => policy.replace("gatewright: 1\n", "gatewright: 1\nmode: observe\n");
    const made = await mergeRequest("weaker", { change: militaryDropped, files: { "gatewright.yml": weaker } });
    expect(made.jobs["gatewright-gate"]).toBe("FAIL 1");
    const { mode, policy } = reportOf(made, "gate");
    expect([mode, policy.ref]).toEqual(["enforce", git(project.folder, "rev-parse", "main")]);
    expect(policy.other).toMatchObject({ ref: "working tree", changed: ["gatewright.yml"] });
    expect(gitLab.notes[0]?.body).toContain("This pull request changes `gatewright.yml`.");
  });

  it("says when the merge request describes another pipeline than its target", async () => {
    const edited = (text: string) => `${text}\n# edited\n`;
    const made = await mergeRequest("edited", { files: { ".gitlab-ci.yml": edited } });
    expect(gitLab.notes[0]?.body).toContain(".gitlab-ci.yml differs from the base's");
    expect(made.exitCode).toBe(0);
  });

  it("lets a wrong policy through as exit code 2, and a target that cannot be read as a failed job", async () => {
    project.main({ files: { "gatewright.yml": (text) => `${text}unknown: 1\n` } });
    const onBroken = await mergeRequest("on-broken", {});
    expect(onBroken.jobs["gatewright-data"]).toBe("FAIL 2");
    const gone = await mergeRequest("gone", {}, { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "gone" });
    expect(gone.jobs["gatewright-data"]).toMatch(/^FAIL /);
    expect(gone.jobs).not.toHaveProperty("gatewright-train");
  });
});

/** Setup and training of a curious project: they print all that they can read. */
const curious: Change = {
  change: retrained,
  files: {
    ".gitlab-ci.yml": (text) => text.replace('setup: "true"', 'setup: "env; cat .git/config"'),
    "gatewright.yml": (text) => text.replace("run: node ", "run: env; cat .git/config; node "),
  },
};
const token = "glpat-ledger-token";

describe("the token that writes the ledger", () => {
  it("reaches the job that appends and neither setup nor training, in whose log it would be", async () => {
    const remote = await startGitRemote();
    const variables = join(project.folder, ".gitlab-ci-local-variables.yml");
    try {
      remote.create("ml");
      remote.requireToken = token;
      project.main(curious);
      writeFileSync(variables, `GATEWRIGHT_LEDGER_TOKEN:\n  values:\n    gatewright-ledger: ${token}\n`);
      const made = await pipeline({ ...onMain, CI_SERVER_PROTOCOL: "http", CI_PROJECT_URL: `${remote.url}/ml` });
      expect([made.exitCode, made.jobs], made.log).toEqual([0, recorded]);
      expect(made.log).toContain('[remote "origin"]');
      expect(made.log).not.toContain(token);
      expect(recordsIn(remote.directory("ml"), "gates").records).toHaveLength(1);
    } finally {
      rmSync(variables, { force: true });
      await remote.close();
    }
  });

  it("fails every other job that it reaches, before anything of the project runs", async () => {
    project.main(curious);
    const made = await pipeline({ ...onMain, GATEWRIGHT_LEDGER_TOKEN: token });
    expect(made.jobs["gatewright-data"]).toBe("FAIL 2");
    expect(made.log).toContain("Limit the variable to the environment gatewright-ledger.");
    expect(made.log).not.toContain(token);
  });
});

/** JUnit by Jenkins' schema, Code Quality by what GitLab's documentation asks for. */
async function expectArtifacts({ artifacts }: Pipeline, parts: string[]): Promise<void> {
  const bin = await pythonPackages("python-gitlab-8.6.0", ["python-gitlab==8.6.0", "lxml==6.1.3"]);
  const isCodeQuality = new Ajv2020().compile(codeQualitySchema);
  for (const part of parts) {
    const folder = join(artifacts(`gatewright-${part}`), ".gatewright", "gatewright", part);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(["report.html", "report.json"]));
    expect(isCodeQuality(JSON.parse(readFileSync(join(folder, "code-quality.json"), "utf8")))).toBe(true);
    // GitLab reads the file and line of a test case, which the schema has not heard of.
    const script = [
      "import sys; from lxml import etree",
      "schema = etree.XMLSchema(etree.parse(sys.argv[1])); page = etree.parse(sys.argv[2])",
      "page.getroot().attrib.pop('skipped')",
      "for case in page.iter('testcase'): [case.attrib.pop(name, None) for name in ('file', 'line')]",
      "schema.assertValid(page)",
    ].join("\n");
    await run(join(bin, "python"), ["-c", script, await jenkinsJunitSchema(), join(folder, "junit.xml")]);
  }
}
