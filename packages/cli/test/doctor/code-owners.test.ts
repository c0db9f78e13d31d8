import { expect, test } from "vitest";
import { ownerlessBelow, ownersOf, readCodeOwners } from "../../src/doctor/code-owners.ts";

/** Owners of `file` by a CODEOWNERS file with these lines. */
function owners(
  text: string,
  file: string,
  errors: { line: number; kind: string; message: string }[] = [],
): string[] | undefined {
  return ownersOf(readCodeOwners(text, "CODEOWNERS", errors), file)?.owners;
}

// The examples of GitHub's page "About code owners", and what gitignore's rules add.
test.each([
  ["*", "a/b/c.txt", true],
  ["*.js", "src/deep/index.js", true],
  ["*.js", "index.jsx", false],
  ["/build/logs/", "build/logs/a/b.txt", true],
  ["/build/logs/", "other/build/logs/a.txt", false],
  ["/build/logs/", "build/logs", false],
  ["docs/*", "docs/getting-started.md", true],
  ["docs/*", "docs/build-app/troubleshooting.md", false],
  ["apps/", "deep/apps/a.txt", true],
  ["apps/", "apps/a.txt", true],
  ["/docs/", "docs/a/b.md", true],
  ["/docs/", "x/docs/a.md", false],
  ["**/logs", "build/logs/a.txt", true],
  ["**/logs", "logs", true],
  ["/.github/", ".github/workflows/ml.yml", true],
  [".github", ".github/workflows/ml.yml", true],
  ["/.github/*", ".github/workflows/ml.yml", false],
  ["/.github/**", ".github/workflows/ml.yml", true],
  [".github/**/*.yml", ".github/workflows/ml.yml", true],
  [".github/**/*.yml", ".github/dependabot.yml", true],
  ["/gatewright.yml", "sub/gatewright.yml", false],
  ["gatewright.yml", "sub/gatewright.yml", true],
  ["/Gatewright.yml", "gatewright.yml", false],
  ["/a?.yml", "ab.yml", true],
  ["/with\\ space.yml", "with space.yml", true],
  ["/(a|b)+.yml", "a.yml", false],
])("%s matches %s: %s", (pattern, file, matches) => {
  expect(owners(`${pattern} @a\n`, file)).toEqual(matches ? ["@a"] : undefined);
});

test("the last line that matches counts, also when it has no owner", () => {
  expect(owners("* @all\n/.github/ @platform\n", ".github/a.yml")).toEqual(["@platform"]);
  expect(owners("/.github/ @platform\n* @all # everybody\n", ".github/a.yml")).toEqual(["@all"]);
  expect(owners("/.github/ @platform\n*.yml # nobody\n", ".github/a.yml")).toEqual([]);
  expect(owners("# /.github/ @platform\n\n", ".github/a.yml")).toBeUndefined();
});

test("lines that GitHub does not understand are left out, owners that it does not know do not count", () => {
  expect(owners("/.github/ @a\n!/.github/ @b\n/[a-z]/ @c\n", ".github/a.yml")).toEqual(["@a"]);
  const error = (kind: string) => [{ line: 2, kind, message: "" }];
  const text = "/.github/ @a\n/.github/ @b\n";
  expect(owners(text, ".github/a.yml", error("Invalid pattern"))).toEqual(["@a"]);
  expect(owners(text, ".github/a.yml", error("Unknown owner"))).toEqual([]);
  expect(owners("\n/.github/ @b @c\n", ".github/a.yml", error("Unknown owner"))).toHaveLength(1);
});

test.each([
  ["/.github/ @a\n/.github/workflows/ml-*.yml\n", ["/.github/workflows/ml-*.yml"]],
  ["/.github/ @a\n/.github/actions/setup/\n", ["/.github/actions/setup/"]],
  ["/.github/ @a\nsetup/\n*.sh\n**/any.js\n/*/b\n", ["setup/", "*.sh", "**/any.js", "/*/b"]],
  ["/.github/actions/setup/\n/.github/ @a\n", []],
  ["/.github/actions/setup/\n/.github/* @a\n", ["/.github/actions/setup/"]],
  ["/.github/actions/setup/\n* @a\n", []],
  ["/.github/ @a\n/docs/x\n*.md\n/README\n", []],
])("of %j the lines %j take owners away below .github", (text, patterns) => {
  const found = ownerlessBelow(readCodeOwners(text, "CODEOWNERS", []), ".github");
  expect(found.map(({ pattern }) => pattern)).toEqual(patterns);
});
