import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

// docs/threat-model.md promises a test for each threat. A promise that nobody checks is kept until the first renaming.

const root = join(import.meta.dirname, "..", "..", "..");
const page = readFileSync(join(root, "docs", "threat-model.md"), "utf8");
const labels = ["Attack", "Stopped by", "Not stopped", "Tests", "Doctor"];

interface Threat {
  title: string;
  /** Text behind each label. */
  told: Map<string, string>;
}

const threats = page
  .slice(page.indexOf("\n## Threats\n"))
  .split(/^### /m)
  .slice(1)
  .map((section): Threat => {
    const [title = "", ...lines] = section.split("\n");
    const told = lines.flatMap((line): [string, string][] => {
      const [, label = "", text = ""] = /^- \*\*([^*]+):\*\* (.*)$/.exec(line) ?? [];
      return label === "" ? [] : [[label, text]];
    });
    return { title, told: new Map(told) };
  });

interface NamedTest {
  path: string;
  name: string;
}

/** `[words](../path) "name", "name"; [words](../path) "name"`. */
function namedTests(text: string): NamedTest[] {
  return text.split(/; (?=\[)/).flatMap((part) => {
    const path = /^\[[^\]]+\]\(\.\.\/([^)]+)\)/.exec(part)?.[1] ?? "";
    return [...part.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => ({ path, name }));
  });
}

/** Whether the file has that name as a text of its own, which is where a test, a `describe` or a case has it. */
function has(path: string, name: string): boolean {
  if (!existsSync(join(root, path))) return false;
  const source = readFileSync(join(root, path), "utf8");
  return ['"', "'", "`"].some((quote) => source.includes(`${quote}${name}${quote}`));
}

test("there are the threats that people ask about", () => {
  expect(threats.length).toBeGreaterThanOrEqual(29);
  for (const word of ["pickle", "SQL", "symbolic link", "pull_request_target", "Self-hosted", "cache", "CODEOWNERS"])
    expect(page).toContain(word);
});

describe.each(threats)("$title", ({ told }) => {
  test("says what it is, what stops it and what does not, its test and its check", () => {
    expect([...told.keys()]).toEqual(labels);
    for (const [label, text] of told) expect(text, label).not.toBe("");
  });

  test("names tests that there are", () => {
    const named = namedTests(told.get("Tests") ?? "");
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ path, name }) => !has(path, name))).toEqual([]);
  });
});

test("every check of the doctor that is named is one", () => {
  const folder = join(root, "packages/cli/src/doctor/checks");
  const source = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  const ids = source.flatMap((text) => [...text.matchAll(/\bid: "([a-z-]+)"/g)].map(([, id = ""]) => id));
  const columns = page.split("\n").flatMap((line) => /^\|.*\| ([^|]+) \|$/.exec(line)?.slice(1, 2) ?? []);
  const told = [...threats.map((threat) => threat.told.get("Doctor") ?? ""), ...columns]
    .filter((text) => /^`|^–$/.test(text))
    .flatMap((text) => [...text.matchAll(/`([^`]+)`/g)].map(([, id = ""]) => id));
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter((id) => !ids.includes(id))).toEqual([]);
});

test("no test of threats goes unnamed", () => {
  const folder = "test/e2e/wide";
  const own = readdirSync(join(root, folder)).filter((name) => /^threats-(?!document).*\.test\.ts$/.test(name));
  const named = new Set(threats.flatMap(({ told }) => namedTests(told.get("Tests") ?? "").map(({ name }) => name)));
  for (const file of own) {
    const source = readFileSync(join(root, folder, file), "utf8");
    const names = [...source.matchAll(/\btest(?:\.each\([^)]*\))?\("([^"]+)"/g)].map(([, name = ""]) => name);
    expect(names.length, file).toBeGreaterThan(0);
    expect(
      names.filter((name) => !named.has(name)),
      file,
    ).toEqual([]);
  }
});

test("what is looked for can be missing: a name that no file has, and a file that is not there", () => {
  expect(has("test/e2e/wide/threats-document.test.ts", ["no test", "has this name"].join(" "))).toBe(false);
  expect(has("test/e2e/wide/gone.test.ts", "anything")).toBe(false);
});

test("every link leads somewhere", () => {
  const links = [...page.matchAll(/\]\(([^)#]+)(#[^)]*)?\)/g)].map(([, path = ""]) => path);
  expect(links.length).toBeGreaterThan(30);
  expect(links.filter((path) => !existsSync(join(root, "docs", path)))).toEqual([]);
});
