import { fileURLToPath } from "node:url";

/** This repository: what `OWNER/gatewright@v1` is in the tests. */
export const repositoryRoot = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[/\\]$/, "");

/** Path inside this repository that a `uses` of somebody else's repository names; undefined when it names another one. */
export function ourPath(uses: string): string | undefined {
  const found = /^[\w.-]+\/gatewright(?:\/([^@]+))?@/.exec(uses);
  return found === null ? undefined : (found[1] ?? ".");
}
