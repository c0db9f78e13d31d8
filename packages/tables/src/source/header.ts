import { evidenceError } from "@gatewright/shared/errors/user-error.ts";

/**
 * Names of a header line as columns. A column without a name (pandas writes its index so) is called `(column N)`.
 * Throws a UserError for names that stand twice, also when they differ by case only: the engine, as every SQL, cannot
 * tell them apart.
 */
export function columnNamesOf(header: readonly string[], path: string, line: number): string[] {
  const names = header.map((name, index) => (name === "" ? `(column ${index + 1})` : name));
  const seen = new Map<string, string>();
  for (const name of names) {
    const before = seen.get(name.toLowerCase());
    if (before !== undefined) {
      const same = before === name;
      throw evidenceError(
        same
          ? `The header of ${path} names the column ${JSON.stringify(name)} twice.`
          : `The header of ${path} names the columns ${JSON.stringify(before)} and ${JSON.stringify(name)}, which differ by case only.`,
        { location: { path, line }, hint: "Rename one of them: a rule could not say which one it means." },
      );
    }
    seen.set(name.toLowerCase(), name);
  }
  return names;
}

const otherDelimiters: [character: string, word: string][] = [
  [",", "comma"],
  [";", "semicolon"],
  ["\t", "tab"],
  ["|", "vertical bar"],
];

/** Throws a UserError when a header of one column looks like several columns under another delimiter. */
export function refuseWrongDelimiter(header: readonly string[], delimiter: string, path: string, line: number): void {
  const [only, ...more] = header;
  if (only === undefined || more.length > 0) return;
  const other = otherDelimiters.find(([character]) => character !== delimiter && only.includes(character));
  if (other === undefined) return;
  const [character, word] = other;
  throw evidenceError(
    `The header of ${path} is one column, ${JSON.stringify(only.length > 80 ? `${only.slice(0, 80)}…` : only)}: the file is written with another delimiter than ${JSON.stringify(delimiter)}.`,
    {
      location: { path, line },
      hint: `It looks like a ${word}: state \`data: {delimiter: ${JSON.stringify(character)}}\`.`,
    },
  );
}
