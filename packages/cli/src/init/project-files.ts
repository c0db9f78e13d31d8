import { posix } from "node:path";
import { type Repository, readText, sizeOf } from "./repository.ts";

/** One folder with a model, or the data of one: the working directory of its policy. All paths are relative to it. */
export interface ProjectFiles {
  /** From the root of the repository; empty at the root. */
  folder: string;
  /** What git keeps; sorted. */
  kept: string[];
  /** What is there on this machine only. */
  ignored: string[];
  /** A text, bounded; undefined when there is none. */
  text(path: string): Promise<string | undefined>;
  bytes(path: string): Promise<number>;
}

export function projectFiles(repository: Repository, folder: string): ProjectFiles {
  const prefix = folder === "" ? "" : `${folder}/`;
  const below = (paths: readonly string[]) =>
    paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  return {
    folder,
    kept: below(repository.files),
    ignored: below(repository.ignored),
    text: (path) => readText(repository, posix.join(folder, path)),
    bytes: (path) => sizeOf(repository, posix.join(folder, path)),
  };
}

export function has(files: ProjectFiles, path: string): boolean {
  return files.kept.includes(path);
}

/** Folders of tests and documents, whose files are examples and no evidence. */
export function isAside(path: string): boolean {
  return /(^|\/)(tests?|docs?|examples?|fixtures|\.github|\.dvc|mlruns|mlartifacts|wandb)\//i.test(path);
}
