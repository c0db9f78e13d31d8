import { lstat, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { cannotWrite } from "../output-directory.ts";
import type { PlannedFile } from "./plan-files.ts";
import type { Written } from "./story.ts";

/**
 * Writes what is not there. A file that is there stays as it is unless `force`.
 * @throws UserError (`configuration`) when a place cannot be written
 */
export async function writeFiles(root: string, files: readonly PlannedFile[], force: boolean): Promise<Written> {
  const written: Written = { wrote: [], left: [], overwrote: [] };
  for (const { path, text } of files) {
    const target = join(root, path);
    const there = await exists(target);
    if (there && !force) {
      written.left.push(path);
      continue;
    }
    try {
      await mkdir(dirname(target), { recursive: true });
      // Between the look and the writing somebody may have made it.
      await writeFile(target, text, { flag: force ? "w" : "wx" });
    } catch (error) {
      throw cannotWrite(path, error);
    }
    (there ? written.overwrote : written.wrote).push(path);
  }
  return written;
}

/** Also a link that leads nowhere is somebody's. */
export async function exists(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}
