import type { ProjectFiles } from "./project-files.ts";

/** A file that the project's code writes, by the line that does. */
export interface WrittenFile {
  path: string;
  /** `train.py:94`. */
  from: string;
}

const mostSources = 200;
/** A name in quotes with the ending of a model, a table or a document. */
const name =
  /["']([\w./-]+\.(?:joblib|pkl|pickle|onnx|pt|pth|h5|keras|cbm|ubj|safetensors|json|jsonl|csv|tsv|parquet))["']/g;
const writes = /dump|save|to_csv|to_json|to_parquet|to_pickle|write|export|open\([^)]*["'][wa]b?["']|writeFile/;

/** Files that the code writes under a name that stands in it. A path that is put together at run time is not seen. */
export async function findWrittenFiles(files: ProjectFiles, sources: readonly string[]): Promise<WrittenFile[]> {
  const found: WrittenFile[] = [];
  for (const source of sources.slice(0, mostSources)) {
    const text = (await files.text(source)) ?? "";
    for (const [index, line] of text.split("\n").entries()) {
      if (line.length > 2_000 || !writes.test(line)) continue;
      for (const [, path = ""] of line.matchAll(name)) {
        if (!isInside(path) || found.some((other) => other.path === path)) continue;
        found.push({ path: path.replace(/^\.\//, ""), from: `${source}:${index + 1}` });
      }
    }
  }
  return found;
}

function isInside(path: string): boolean {
  return !path.startsWith("/") && !path.split("/").includes("..");
}
