import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { pythonPackages } from "./python-packages.ts";

const run = promisify(execFile);

/** `dvc` and, with its S3 extra, botocore. */
export const dvcEnvironment = () => pythonPackages("dvc-s3-3.67.1", ["dvc[s3]==3.67.1"]);

export const tableEnvironment = () =>
  pythonPackages("deltalake-1.6.6-pyiceberg-0.12.0", [
    "deltalake==1.6.6",
    "pyarrow==26.0.1",
    "pyiceberg[sql-sqlite,pyarrow]==0.12.0",
  ]);

/** The vendors' own clients, which our stand-ins for their servers have to satisfy. */
export const clientEnvironment = () =>
  pythonPackages("lakefs-sdk-1.88.0-huggingface-hub-2.4.0", ["lakefs-sdk==1.88.0", "huggingface_hub==2.4.0"]);

/** A program from the Go module proxy, built once per machine in the cache of the integration tests. */
export async function goProgram(module: string, version: string): Promise<string> {
  const cache = process.env["GATEWRIGHT_TEST_CACHE"] ?? join(tmpdir(), "gatewright-test-cache");
  const name = basename(module.replace(/\/v\d+$/, ""));
  const program = join(cache, `${name}-${version}`);
  if (existsSync(program)) return program;
  console.log(`Building ${module}@${version} into the cache of the integration tests.`);
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "building-"));
  try {
    await run("go", ["install", "-p", "2", `${module}@${version}`], {
      env: { ...process.env, GOBIN: folder, GOFLAGS: "-mod=mod" },
      maxBuffer: 1 << 26,
    });
    renameSync(join(folder, name), program);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return program;
}

export interface Server {
  address: string;
  stop(): Promise<void>;
}

/** Starts a program that listens on a port of 127.0.0.1, and waits until it does. */
export async function startServer(
  program: string,
  parametersOf: (port: number) => readonly string[],
  folder: string,
): Promise<Server> {
  const port = await freePort();
  const logPath = join(folder, `${basename(program)}.log`);
  const log = openSync(logPath, "w");
  const server = spawn(program, parametersOf(port), { cwd: folder, stdio: ["ignore", log, log] });
  closeSync(log);
  const ended = once(server, "exit");
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) server.kill("SIGTERM");
    await ended;
  };
  for (let tries = 0; tries < 300 && server.exitCode === null; tries += 1) {
    if (await listens(port)) return { address: `http://127.0.0.1:${port}`, stop };
    await wait(100);
  }
  await stop();
  throw new Error(`${program} did not start:\n${readFileSync(logPath, "utf8")}`);
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("No port.");
  return address.port;
}

/** What a program did is done when it printed it: Arrow's threads end the process with an abort when Python takes itself down. */
const leaveAtOnce = "import os, sys\nsys.stdout.flush()\nos._exit(0)";

/** Runs a program of Python; what it prints is JSON. */
export async function python(
  bin: string,
  program: string,
  cwd: string,
  env: Record<string, string> = {},
): Promise<unknown> {
  const { stdout } = await run(join(bin, "python"), ["-c", `${program}\n${leaveAtOnce}`], {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", HOME: cwd, ...env },
    maxBuffer: 1 << 26,
  });
  return JSON.parse(stdout);
}

/** Runs a program and gives what it printed. */
export async function output(
  program: string,
  parameters: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<string> {
  const { stdout } = await run(program, parameters, {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", HOME: cwd, GIT_CONFIG_NOSYSTEM: "1", ...env },
    maxBuffer: 1 << 26,
  });
  return stdout;
}
