import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const source = join(root, "packages/stats/src");

const modules = globSync("**/*.ts", { cwd: source }).sort();

/** What a file names behind `from`, or in `import(…)`. */
const importsOf = (file: string): string[] =>
  Array.from(readFileSync(file, "utf8").matchAll(/(?:\bfrom|\bimport\(?)\s*"([^"]+)"/g), (match) => match[1] ?? "");

/** Modules that code outside the package and outside tests imports. */
function importedFromOutside(): string[] {
  const files = globSync(["actions/*/src/**/*.ts", "packages/*/src/**/*.ts", "bench/**/*.ts"], { cwd: root });
  return files
    .map((file) => join(root, file))
    .filter((file) => !file.startsWith(source))
    .flatMap(importsOf)
    .flatMap((name) => (name.startsWith("@gatewright/stats/") ? [name.slice("@gatewright/stats/".length)] : []));
}

/** Modules that the README lists as public on purpose. */
function listed(): string[] {
  const readme = readFileSync(join(root, "packages/stats/README.md"), "utf8");
  const section = readme.split("\n## Public on purpose\n")[1]?.split("\n## ")[0] ?? "";
  const items = section.split("\n").filter((line) => line.startsWith("- "));
  return items.flatMap((line) => Array.from(line.matchAll(/`([a-z0-9/-]+\.ts)`/g), (match) => match[1] ?? ""));
}

/** The modules, with all that they import. */
function withImports(first: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const waiting = [...first];
  for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
    if (seen.has(module) || !existsSync(join(source, module))) continue;
    seen.add(module);
    const folder = dirname(join(source, module));
    for (const name of importsOf(join(source, module))) {
      if (name.startsWith(".")) waiting.push(relative(source, join(folder, name)).replaceAll("\\", "/"));
    }
  }
  return seen;
}

it("has no module that only its own test imports, but those listed in the README as public on purpose", () => {
  const reached = withImports([...importedFromOutside(), ...listed()]);
  expect(reached.size).toBeGreaterThan(100);
  expect(modules.filter((module) => !reached.has(module))).toEqual([]);
});

it("lists as public no module that is not there", () => {
  expect(listed().length).toBeGreaterThan(10);
  expect(listed().filter((module) => !modules.includes(module))).toEqual([]);
});

it("imports nothing but itself and the seeded generator", () => {
  const foreign = modules.flatMap((module) =>
    importsOf(join(source, module)).filter((name) => !name.startsWith(".") && !name.startsWith("pure-rand")),
  );
  expect(foreign).toEqual([]);
});
