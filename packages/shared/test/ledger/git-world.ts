import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { openGitStore } from "../../src/ledger/git-store.ts";
import type { LedgerStore } from "../../src/ledger/ledger.ts";
import { git, temporaryDirectory, write } from "../policy/repository.ts";

/** A checkout with one commit on main, whose `origin` is `url`. */
export function checkoutOf(url: string, ...initOptions: string[]): string {
  const directory = temporaryDirectory();
  git(directory, "init", "-q", "-b", "main", ...initOptions);
  git(directory, "remote", "add", "origin", url);
  write(directory, { "train.py": "print('hi')\n", "src/model.py": "" });
  git(directory, "add", "-A");
  git(directory, "commit", "-q", "-m", "code");
  return directory;
}

export type StoreOptions = Partial<Parameters<typeof openGitStore>[0]> & { repository: string };

export function open(options: StoreOptions): Promise<LedgerStore> {
  return openGitStore({ remote: "origin", branch: "ml-ledger", signal: new AbortController().signal, ...options });
}

/** Writes files on top of the newest commit, as one writer with nobody else around. */
export async function writeFiles(options: StoreOptions, files: Record<string, string>): Promise<string> {
  const store = await open(options);
  try {
    const parent = await store.tip();
    const result = await store.commit({ parent, files: new Map(Object.entries(files)), message: "record" });
    if (result.outcome !== "committed") throw new Error("The branch moved.");
    return result.commit;
  } finally {
    await store.close();
  }
}

/** What a fresh reader finds at the branch's newest commit. */
export async function readFiles(options: StoreOptions): Promise<Record<string, string> | undefined> {
  const store = await open(options);
  try {
    const tip = await store.tip();
    if (tip === undefined) return undefined;
    return Object.fromEntries(await store.read(tip, await store.list(tip, "")));
  } finally {
    await store.close();
  }
}

export const aLedger = { "README.md": "A ledger.\n", "runs/aa/1.json": "{}" };

/** Digest of every file below a folder, its mode and its links, so that any change is seen. `leftOut`: a path below it. */
export function fingerprintOf(directory: string, leftOut?: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (folder: string): void => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      const shown = relative(directory, path);
      if (shown === leftOut) continue;
      const entry = lstatSync(path);
      if (entry.isDirectory()) {
        found.set(`${shown}/`, String(entry.mode));
        walk(path);
      } else {
        const content = entry.isSymbolicLink() ? readlinkSync(path) : readFileSync(path);
        found.set(shown, `${entry.mode} ${createHash("sha256").update(content).digest("hex")}`);
      }
    }
  };
  walk(directory);
  return found;
}
