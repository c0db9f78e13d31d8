import type { YamlDocument } from "../document/yaml-document.ts";
import { locatedFault } from "../errors/located-fault.ts";
import { leavesWorkingDirectory } from "./working-tree.ts";

/**
 * Refuses a path of the policy that leaves the working directory or leads into git's own folder.
 * @param pointer of the path in the document
 * @throws UserError (`configuration`)
 */
export function refuseOutside(path: string, pointer: readonly (string | number)[], document: YamlDocument): void {
  const inGit = path.split(/[\\/]/).some((step) => step.toLowerCase() === ".git");
  if (!inGit && !leavesWorkingDirectory(path)) return;
  throw locatedFault(
    document.locate(pointer),
    `${path} ${inGit ? "belongs to git" : "leaves the working directory"}.`,
    "Paths are relative to the working directory and stay inside it.",
  );
}
