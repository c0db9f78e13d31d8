/** One line of a CODEOWNERS file that GitHub uses. */
export interface OwnersLine {
  line: number;
  pattern: string;
  /** Empty: the line takes the owners away. */
  owners: string[];
}

export interface CodeOwners {
  /** Which of the three places. */
  path: string;
  lines: OwnersLine[];
}

/** Where GitHub looks, in this order; the first file that is there counts. */
export const codeOwnersPlaces = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"] as const;

/** What GitHub's endpoint for errors says of a line. */
export interface OwnersError {
  line: number;
  kind: string;
  message: string;
}

/**
 * Reads a CODEOWNERS file as GitHub does: a pattern and its owners a line, `#` comments. A line with a mistake in its pattern or form
 * is skipped by GitHub; one whose owner does not exist, or may not write, stays and has that owner less.
 */
export function readCodeOwners(text: string, path: string, errors: readonly OwnersError[]): CodeOwners {
  const lines: OwnersLine[] = [];
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    const [pattern, ...rest] = words(raw);
    if (pattern === undefined) continue;
    const own = errors.filter((error) => error.line === line);
    if (own.some(({ kind }) => !/unknown owner/i.test(kind))) continue;
    if (pattern.startsWith("!") || /[[\]]/.test(pattern)) continue;
    const owners = own.length === 0 ? rest : rest.slice(0, Math.max(0, rest.length - own.length));
    lines.push({ line, pattern, owners });
  }
  return { path, lines };
}

/** The last line that matches counts; undefined when none does. */
export function ownersOf({ lines }: CodeOwners, file: string): OwnersLine | undefined {
  return lines.findLast(({ pattern }) => matches(pattern, file));
}

/**
 * Lines without owner that may take the ownership away of files in a folder, and that no later line gives back for the whole of it. A
 * pattern that names no folder from the root may match at any depth; there only documents are left out, which nothing runs.
 */
export function ownerlessBelow({ lines }: CodeOwners, folder: string): OwnersLine[] {
  const whole = lines.findLastIndex(({ pattern, owners }) => owners.length > 0 && ownsAllOf(pattern, folder));
  return lines
    .slice(whole + 1)
    .filter(({ pattern, owners }) => owners.length === 0 && mayMatchBelow(pattern, folder))
    .filter(({ pattern }) => !/\.(?:md|mdx|rst|txt|png|svg|jpe?g|gif|pdf)$/i.test(pattern));
}

/** Whether the pattern matches whatever a file below the folder is called: tried with names that nobody writes. */
function ownsAllOf(pattern: string, folder: string): boolean {
  const names = ["\u0001", "\u0001\u0002\u0003"];
  return names.every((name) =>
    [`${name}`, `${name}/${name}`, `${name}/${name}/${name}`].every((path) => matches(pattern, `${folder}/${path}`)),
  );
}

function mayMatchBelow(pattern: string, folder: string): boolean {
  const body = pattern.replace(/\/$/, "");
  if (!body.includes("/")) return true;
  const [first = ""] = body.replace(/^\//, "").split("/");
  return first === "**" || matches(`/${first}`, folder);
}

/** Words of a line up to a comment. A space in a pattern is written `\ `. */
function words(raw: string): string[] {
  const found = raw.trim().match(/(?:\\.|[^\s\\])+/g) ?? [];
  const comment = found.findIndex((word) => word.startsWith("#"));
  return (comment === -1 ? found : found.slice(0, comment)).map((word) => word.replaceAll("\\ ", " "));
}

/**
 * The rules of gitignore without `!` and `[ ]`: a pattern with a slash before its end starts at the root, another matches at any depth; a
 * folder stands for everything below it. Other than there, `docs/*` means the files of that folder only.
 */
function matches(pattern: string, file: string): boolean {
  const anchored = pattern.replace(/\/$/, "").includes("/");
  const folder = pattern.endsWith("/");
  const body = pattern.replace(/^\//, "").replace(/\/$/, "");
  if (body === "") return false;
  const steps = body.split("/");
  let source = anchored ? "^" : "^(?:.*/)?";
  for (const [index, step] of steps.entries()) {
    const last = index === steps.length - 1;
    if (step === "**") source += last ? ".+" : "(?:.*/)?";
    else source += `${[...step].map(characterOf).join("")}${last ? "" : "/"}`;
  }
  if (folder) source += "/.+";
  else if (steps.at(-1) !== "*" || steps.length === 1) source += "(?:/.*)?";
  return new RegExp(`${source}$`, "su").test(file);
}

function characterOf(character: string): string {
  if (character === "*") return "[^/]*";
  if (character === "?") return "[^/]";
  return character.replace(/[\\^$.*+?()[\]{}|]/u, "\\$&");
}
