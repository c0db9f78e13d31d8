import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const folder = ".github/workflows";

/** Sentences about files of the working tree that are not what was looked at. */
export async function workingTreeNotes(
  root: string,
  texts: ReadonlyMap<string, string>,
  branch: string,
): Promise<string[]> {
  const differing: string[] = [];
  for (const [path, text] of texts) {
    const own = await readFile(join(root, path), "utf8").catch(() => undefined);
    if (own === undefined || unixLines(own) !== unixLines(text)) differing.push(path);
  }
  const names = await readdir(join(root, folder)).catch(() => []);
  const added = names.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${folder}/${name}`);
  differing.push(...added.filter((path) => !texts.has(path)));
  if (differing.length === 0) return [];
  return [`What was looked at is ${branch} on GitHub; your working tree differs in ${differing.sort().join(", ")}.`];
}

function unixLines(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
