import { existsSync } from "node:fs";
import { join } from "node:path";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { LocatedEvidence } from "../evidence-file.ts";

/** A parameter file; its names begin with `prefix` when it is not the file of the values themselves. */
export interface NamedFile {
  path: string;
  prefix: string | undefined;
}

/** In this order, the first that is there counts. */
const layouts: readonly (readonly string[])[] = [
  [".hydra/config.yaml", ".hydra/overrides.yaml"],
  ["params.yaml"],
  ["hparams.yaml"],
];

/** The parameter files of a run's folder: what Hydra, DVCLive or Lightning writes there. */
export function fileOfDirectory({ path, absolutePath }: LocatedEvidence): NamedFile[] {
  const isHydra = path === ".hydra" || path.endsWith("/.hydra");
  const known = isHydra ? [["config.yaml", "overrides.yaml"]] : layouts;
  for (const [main = "", ...beside] of known) {
    if (!existsSync(join(absolutePath, main))) continue;
    const files = [main, ...beside.filter((name) => existsSync(join(absolutePath, name)))];
    return files.map((name) => ({ path: path === "." ? name : `${path}/${name}`, prefix: undefined }));
  }
  throw evidenceError(`The directory ${path} holds no parameter file.`, {
    location: { path },
    hint: `Looked for ${known.map(([main]) => main).join(", ")}: name the file itself.`,
  });
}

/** The list of what was given to Hydra on the command line. Its values stand in the composed configuration. */
export function isHydraOverrides(path: string): boolean {
  return /(^|\/)\.hydra\/overrides\.yaml$/.test(path);
}
