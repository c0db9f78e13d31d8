import { lstat, readdir } from "node:fs/promises";
import { digestFile } from "@gatewright/shared/digest/digest.ts";
import { cannotBeRead, locateEvidence } from "../evidence-file.ts";

export interface LockFile {
  kind: string;
  path: string;
  digest: string;
}

/** Files that fix versions, by the tool that reads them. `environment.yml` and `requirements.in` ask for versions; what is asked for counts too. */
const kinds: readonly { kind: string; name: RegExp }[] = [
  { kind: "requirements", name: /^(?:.*[-_.])?requirements(?:[-_.].*)?\.(?:txt|in)$/ },
  { kind: "constraints", name: /^constraints(?:[-_.].*)?\.txt$/ },
  { kind: "uv", name: /^uv\.lock$/ },
  { kind: "poetry", name: /^poetry\.lock$/ },
  { kind: "pdm", name: /^pdm\.lock$/ },
  { kind: "pylock", name: /^pylock(?:\.[^.]+)?\.toml$/ },
  { kind: "pipenv", name: /^Pipfile\.lock$/ },
  { kind: "pixi", name: /^pixi\.lock$/ },
  { kind: "conda-lock", name: /^(?:.*[-.])?conda-lock\.ya?ml$|^conda-.*\.lock$/ },
  { kind: "conda", name: /^environment(?:[-_.].*)?\.ya?ml$/ },
  { kind: "renv", name: /^renv\.lock$/ },
  { kind: "julia", name: /^(?:Julia)?Manifest(?:-v[\d.]+)?\.toml$/ },
  { kind: "npm", name: /^(?:package-lock|npm-shrinkwrap)\.json$/ },
  { kind: "yarn", name: /^yarn\.lock$/ },
  { kind: "pnpm", name: /^pnpm-lock\.yaml$/ },
  { kind: "cargo", name: /^Cargo\.lock$/ },
];

/**
 * Digests of the lock files in the working directory, and of `requirements/*.txt`, sorted by name. Empty when there is none.
 * @throws UserError (`evidence`) for one that cannot be read or leads out of the working directory
 */
export async function readLockFiles(workingDirectory: string): Promise<LockFile[]> {
  const names = await filesIn(workingDirectory, ".");
  const found = names.flatMap((path) => {
    const kind = kinds.find(({ name }) => name.test(path))?.kind;
    return kind === undefined ? [] : [{ kind, path }];
  });
  const below = await filesIn(workingDirectory, "requirements");
  found.push(...below.filter((path) => /\.(?:txt|in)$/.test(path)).map((path) => ({ kind: "requirements", path })));
  const locks: LockFile[] = [];
  for (const { kind, path } of found) {
    const located = await locateEvidence(path, { workingDirectory });
    if (located.kind === "directory") continue;
    const { digest } = await digestFile(located.absolutePath).catch((error: unknown) => {
      throw cannotBeRead(path, error);
    });
    locks.push({ kind, path, digest });
  }
  return locks.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}

async function filesIn(workingDirectory: string, folder: string): Promise<string[]> {
  const directory = `${workingDirectory}/${folder}`;
  // A link to a folder elsewhere is not searched; a link to a file is judged when it is read.
  const status = await lstat(directory).catch(() => undefined);
  if (status === undefined || !status.isDirectory()) return [];
  const entries = await readdir(directory, { withFileTypes: true }).catch((error: unknown) => {
    throw cannotBeRead(folder, error);
  });
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map(({ name }) => (folder === "." ? name : `${folder}/${name}`));
}
