import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { systemErrorCode } from "@gatewright/shared/errors/system-error.ts";
import { cannotBeRead } from "../evidence-file.ts";
import type { DataContext } from "./data-context.ts";

/**
 * Whether there is something at a path; a link that leads to nothing is nothing.
 * @throws UserError when the file system does not say, as for a circle of links
 */
export async function existsIn(
  path: string,
  { workingDirectory }: Pick<DataContext, "workingDirectory">,
): Promise<boolean> {
  try {
    await stat(resolve(workingDirectory, path));
    return true;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return false;
    throw cannotBeRead(path, error);
  }
}
