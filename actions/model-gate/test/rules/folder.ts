import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A working directory of one test file, removed after it. */
export function folder(name: string) {
  const path = mkdtempSync(join(tmpdir(), `gatewright-${name}-`));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    /** Writes a file and gives back its path relative to the folder. */
    file(file: string, content: string | Buffer): string {
      writeFileSync(join(path, file), content);
      return file;
    },
  };
}
