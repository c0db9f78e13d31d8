import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import { onTestFinished } from "vitest";
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
