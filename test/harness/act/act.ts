import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isObject, type Json, type JsonObject, list, parseJson } from "../json.ts";
import { repositoryRoot } from "../runner/repository-root.ts";
import { registerRun } from "../workflow/run-on-server.ts";
import type { Conclusion, SimulateOptions } from "../workflow/workflow-run.ts";

export interface ActOptions
  extends Pick<
    SimulateOptions,
    "workflow" | "event" | "directory" | "repository" | "github" | "results" | "secrets" | "vars"
  > {
  /** The built program. */
  program: string;
  runId: number;
  actor?: string;
  /** Of all jobs together: act has one token for a run. */
  token: string;
}

export interface ActJob {
  /** As GitHub shows it: `ml / gate`. */
  name: string;
  conclusion: Conclusion;
  /** What its steps said of their outputs, by the step's id, or its place when it has none. */
  outputs: Record<string, Record<string, string>>;
  log: string;
}

export interface ActRun {
  exitCode: number | null;
  /** Of every job that act has ended: it says nothing of those that it does not start. */
  jobs: ActJob[];
  job(name: string): ActJob;
  errors: string;
}

/** Third-party actions that do nothing here, as in the simulator. */
const idle = ["setup-python", "setup-node", "setup-uv", "setup-miniconda"];

/**
 * Runs a workflow with nektos/act on this machine: another reader of the same files. What it cannot do is written away in a copy: `$/`
 * becomes `OWNER/gatewright/…@v1`, and `queue:` of a concurrency group, which it does not know, is left out.
 */
export async function runAct(options: ActOptions): Promise<ActRun> {
  const scratch = mkdtempSync(join(tmpdir(), "gatewright-act-"));
  try {
    return await runIn(scratch, options);
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function runIn(scratch: string, options: ActOptions): Promise<ActRun> {
  const { program, workflow, event, directory, repository, github, results, runId, actor = "author", token } = options;
  const user = join(scratch, "user");
  const git = (...words: string[]): string => execFileSync("git", words, { encoding: "utf8" });
  git("clone", "--quiet", "--no-checkout", pathToFileURL(directory).href, user);
  git("-C", user, "fetch", "--quiet", "origin", event.sha);
  git("-C", user, "checkout", "--quiet", "--detach", event.sha);
  // Whose repository it is, act takes from here.
  git("-C", user, "remote", "set-url", "origin", `https://github.com/${repository.fullName}`);
  const ours = copyOfOurs(join(scratch, "gatewright"));
  const stub = join(scratch, "idle");
  mkdirSync(stub);
  writeFileSync(
    join(stub, "action.yml"),
    "name: idle\ndescription: Does nothing.\nruns:\n  using: composite\n  steps:\n    - run: 'true'\n      shell: bash\n",
  );
  const eventFile = join(scratch, "event.json");
  writeFileSync(eventFile, JSON.stringify({ ...event.event, ref: event.ref }));
  const locals = [`OWNER/gatewright@v1=${ours}`, ...idleActions(ours).map((uses) => `${uses}=${stub}`)];
  const variables = {
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_RUN_ID: String(runId),
    ...results.envForRun(`run-${runId}`),
  };
  const words = [
    event.eventName,
    ...["--workflows", join(user, workflow), "--directory", user, "--eventpath", eventFile, "--actor", actor],
    ...["--platform", "ubuntu-latest=-self-hosted", "--json", "--action-cache-path", join(scratch, "cache")],
    ...["--cache-server-path", join(scratch, "actions-cache"), "--cache-server-addr", "127.0.0.1"],
    ...locals.flatMap((local) => ["--local-repository", local]),
    ...Object.entries({ GITHUB_TOKEN: token, ...options.secrets }).flatMap(([name, value]) => [
      "-s",
      `${name}=${value}`,
    ]),
    ...Object.entries(options.vars ?? {}).flatMap(([name, value]) => ["--var", `${name}=${value}`]),
    ...Object.entries(variables).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
  ];
  const child = spawn(program, words, {
    cwd: scratch,
    env: { PATH: `${join(repositoryRoot, "node_modules", ".bin")}:${process.env["PATH"] ?? ""}`, HOME: scratch },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const entry = registerRun({ id: runId, attempt: 1, name: "act", options });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code));
  });
  Object.assign(entry, { status: "completed", conclusion: exitCode === 0 ? "success" : "failure" });
  const lines = Buffer.concat(stdout)
    .toString("utf8")
    .split("\n")
    .filter((line) => line.startsWith("{"));
  const jobs = readJobs(lines.map(parseJson));
  return {
    exitCode,
    jobs,
    job(name) {
      const found = jobs.find((job) => job.name === name);
      if (!found) throw new Error(`act ended no job ${name}, but ${jobs.map((job) => job.name).join(", ")}.`);
      return found;
    },
    errors: Buffer.concat(stderr).toString("utf8"),
  };
}

/** What a release has of this repository, in words that act understands. */
function copyOfOurs(target: string): string {
  mkdirSync(target);
  for (const name of ["dist", "actions", "schemas", ".github", "action.yml", "package.json"]) {
    cpSync(join(repositoryRoot, name), join(target, name), {
      recursive: true,
      filter: (path) => !/[/\\](test|node_modules)$/.test(path),
    });
  }
  for (const path of yamlFiles(target)) {
    const text = readFileSync(path, "utf8");
    writeFileSync(
      path,
      text.replace(/(uses: )\$\/(\S+)/g, "$1OWNER/gatewright/$2@v1").replace(/^ +queue: max\n/gm, ""),
    );
  }
  // The engine is fetched on a runner; here it is installed. After the rewriting, which would follow the link into our own files.
  symlinkSync(join(repositoryRoot, "node_modules"), join(target, "node_modules"));
  return target;
}

function yamlFiles(root: string): string[] {
  return (
    readdirSync(root, { recursive: true, withFileTypes: true })
      // What a link leads to is not the copy's: it is neither changed nor searched.
      .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name) && !entry.parentPath.includes("node_modules"))
      .map((entry) => join(entry.parentPath, entry.name))
  );
}

/** `owner/name@ref` of the actions that prepare an environment, as our files pin them. */
function idleActions(ours: string): string[] {
  const found = yamlFiles(ours).flatMap((path) => {
    return [...readFileSync(path, "utf8").matchAll(/uses: ([\w.-]+\/([\w.-]+)@\w+)/g)]
      .filter(([, , name = ""]) => idle.includes(name))
      .map(([, uses = ""]) => uses);
  });
  return [...new Set(found)];
}

/** Jobs out of act's log, one JSON object a line. */
function readJobs(lines: readonly Json[]): ActJob[] {
  const logs = new Map<string, JsonObject[]>();
  for (const line of lines) {
    if (!isObject(line) || typeof line["job"] !== "string") continue;
    const name = nameOf(line["job"], String(line["jobID"]), line["matrix"]);
    logs.set(name, [...(logs.get(name) ?? []), line]);
  }
  const jobs: ActJob[] = [];
  for (const [name, all] of logs) {
    const result = all.map((line) => line["jobResult"]).find((value) => value !== undefined);
    if (result === undefined) continue;
    const outputs: ActJob["outputs"] = {};
    for (const line of all) {
      const [step, ...nested] = list(line["stepID"]).map(String);
      if (line["command"] !== "set-output" || step === undefined || nested.length > 0) continue;
      outputs[step] = { ...outputs[step], [String(line["name"])]: String(line["arg"]) };
    }
    const log = all.map((line) => String(line["msg"] ?? "")).join("\n");
    jobs.push({ name, conclusion: result === "success" ? "success" : "failure", outputs, log });
  }
  return jobs;
}

/** `workflow/job` and, of a called one, `calling job/called workflow/job`, as GitHub shows them; act numbers the legs of a matrix. */
function nameOf(job: string, id: string, matrix: Json | undefined): string {
  const [first = "", second = "", ...rest] = job.split("/");
  const values = Object.values(isObject(matrix) ? matrix : {}).map(String);
  const legged = (name: string): string => {
    const plain = name.trim();
    return values.length === 0 ? plain : `${plain.startsWith(`${id}-`) ? id : plain} (${values.join(", ")})`;
  };
  return rest.length === 0 ? legged(second) : `${first} / ${legged(rest.join("/"))}`;
}
