import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export interface FixtureOptions {
  inputs: Record<string, string>;
  /** A pull request by default; undefined values are left out of the environment. */
  environment?: Record<string, string | undefined>;
  event?: object;
  /** Sends this signal as soon as the step has saved this state. */
  kill?: { signal: NodeJS.Signals; whenSaved: string };
  /** State of a main step, for the post step. */
  state?: Record<string, string>;
  workspace?: string;
}

export interface FixtureResult {
  exitCode: number | null;
  log: string;
  outputs: Record<string, string>;
  state: Record<string, string>;
  summary: string;
  /** Directory with the report's files. */
  files: string[];
  report: unknown;
}

const fixture = fileURLToPath(new URL("./fixture-action.ts", import.meta.url));
export const headSha = "a".repeat(40);

/** Starts the fixture action as the runner starts an action, with a clean environment. */
export async function startFixture(options: FixtureOptions): Promise<FixtureResult> {
  const directory = await mkdtemp(join(tmpdir(), "gatewright-fixture-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true, maxRetries: 3 }));
  const workspace = options.workspace ?? join(directory, "workspace");
  await mkdir(workspace, { recursive: true });
  const file = (name: string) => join(directory, name);
  await writeFile(file("event.json"), JSON.stringify(options.event ?? { repository: { default_branch: "main" } }));
  for (const name of ["output", "state", "summary"]) await writeFile(file(name), "");
  const environment = {
    PATH: process.env["PATH"],
    HOME: directory,
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: file("event.json"),
    GITHUB_JOB: "gate",
    GITHUB_OUTPUT: file("output"),
    GITHUB_REF: "refs/heads/main",
    GITHUB_REPOSITORY: "acme/birds",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "100",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: headSha,
    GITHUB_STATE: file("state"),
    GITHUB_STEP_SUMMARY: file("summary"),
    GITHUB_WORKFLOW: "ci",
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: directory,
    ...options.environment,
    ...Object.fromEntries(
      Object.entries(options.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...Object.fromEntries(Object.entries(options.state ?? {}).map(([name, value]) => [`STATE_${name}`, value])),
  };
  const child = spawn(process.execPath, [fixture], { cwd: workspace, env: environment });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (log += chunk.toString()));
  const { kill } = options;
  const watch = setInterval(async () => {
    if (kill === undefined || !(await readFile(file("state"), "utf8")).includes(kill.whenSaved)) return;
    clearInterval(watch);
    child.kill(kill.signal);
  }, 20);
  const exitCode = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearInterval(watch);
  const outputs = pairs(await readFile(file("output"), "utf8"));
  const path = outputs["report-path"];
  return {
    exitCode,
    log,
    outputs,
    state: pairs(await readFile(file("state"), "utf8")),
    summary: await readFile(file("summary"), "utf8"),
    files: path === undefined ? [] : (await readdir(join(path, ".."))).sort(),
    report: path === undefined ? undefined : JSON.parse(await readFile(path, "utf8")),
  };
}

/** Reads a file command's heredocs. */
function pairs(text: string): Record<string, string> {
  const found = text.matchAll(/^(?<name>.+?)<<(?<delimiter>\S+)\n(?<value>[\s\S]*?)\n\k<delimiter>\n/gm);
  return Object.fromEntries([...found].map(({ groups }) => [groups?.["name"] ?? "", groups?.["value"] ?? ""]));
}
