import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

const root = join(import.meta.dirname, "..", "..");
export const cliPath = join(root, "dist", "gatewright.js");

export interface CliResult {
  exitCode: number;
  stdout: string;
  stderr: string;
}

export interface CliOptions {
  cwd: string;
  env?: Record<string, string>;
  /** Node that runs it; the tests' own when not given. */
  node?: string;
  /** A copy of the program somewhere else. */
  program?: string;
}

/** Runs the built CLI as a user does: a process of its own, nothing of this environment but PATH and HOME. */
export function runCli(
  words: readonly string[],
  { cwd, env = {}, node = process.execPath, program = cliPath }: CliOptions,
): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    execFile(
      node,
      [program, ...words],
      {
        cwd,
        env: { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "", ...env },
        maxBuffer: 64 * 1024 * 1024,
      },
      (error, stdout, stderr) => {
        if (error === null) resolve({ exitCode: 0, stdout, stderr });
        else if (typeof error.code === "number") resolve({ exitCode: error.code, stdout, stderr });
        else reject(error);
      },
    );
  });
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files, gone when the test has finished. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "gatewright-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
