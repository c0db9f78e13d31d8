import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import { onTestFinished, vi } from "vitest";
import type { ReadContext } from "../src/read-context.ts";

/** A working directory with these files, removed after the test. */
export function workspace(
  files: Record<string, string | Uint8Array> = {},
  overrides: Partial<ReadContext> = {},
): ReadContext {
  const parent = mkdtempSync(join(tmpdir(), "gatewright-readers-"));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const workingDirectory = join(parent, "work");
  mkdirSync(workingDirectory);
  const context = { workingDirectory, variables: {}, signal: new AbortController().signal, secrets: [], ...overrides };
  for (const [path, content] of Object.entries(files)) write(context, path, content);
  return context;
}

export function write({ workingDirectory }: ReadContext, path: string, content: string | Uint8Array): void {
  const target = join(workingDirectory, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

/** What the user is told; anything else that is thrown, or nothing, fails the test. */
export async function refusal(reading: Promise<unknown>): Promise<UserError> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("Nothing was refused.");
}

/** The machine's git, but for `git diff`, which ends with this command of the shell; until the test is over. */
export function diffEndsWith(ending: string): void {
  const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  const folder = mkdtempSync(join(tmpdir(), "gatewright-git-"));
  const script = `#!/bin/sh\nfor word in "$@"; do if [ "$word" = diff ]; then ${ending}; fi; done\nexec ${real} "$@"\n`;
  writeFileSync(join(folder, "git"), script, { mode: 0o755 });
  vi.stubEnv("PATH", `${folder}${delimiter}${process.env["PATH"]}`);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });
}
