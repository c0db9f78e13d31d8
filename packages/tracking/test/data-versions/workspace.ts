import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { DataContext } from "../../src/data-versions/data-context.ts";

export interface Workspace {
  folder: string;
  context: DataContext;
  write(path: string, content: string | Buffer): void;
  remove(): void;
}

/** A working directory with nothing in it, and what a reader gets there. */
export function makeWorkspace(overrides: Partial<DataContext> = {}): Workspace {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "data-versions-")));
  return {
    folder,
    context: contextOf(folder, overrides),
    write: (path, content) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function contextOf(workingDirectory: string, overrides: Partial<DataContext> = {}): DataContext {
  return {
    role: "train",
    workingDirectory,
    variables: {},
    fetch,
    signal: new AbortController().signal,
    now: () => new Date(),
    ...overrides,
  };
}

export function sha256(content: string | Buffer): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}

export function md5(content: string | Buffer): string {
  return createHash("md5").update(content).digest("hex");
}
