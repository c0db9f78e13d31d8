import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { actionlint, invariants, languageService, type Problem } from "./lint.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Tracked files and files that are about to be, so that a new one is checked before it is committed. */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter(
    (path) => /(^|\/)action\.ya?ml$|(^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && existsSync(root + path),
  );
const workflows = files.filter((path) => path.includes(".github/workflows/"));

/** `OWNER/gatewright/…@v1` in an example stands for our own repository, which nobody can pin before it has a release. */
function ours(problem: Problem): boolean {
  // The runner's own tests have an action of the workspace.
  if (problem.path === "test/harness/fixtures/outer/action.yml") return problem.message.startsWith("./local-action is");
  return problem.path.startsWith("examples/") && /^OWNER\/gatewright\//.test(problem.message);
}

test("there are workflows and actions to look at", () => {
  expect(workflows).toContain(".github/workflows/ci.yml");
  expect(files).toContain("actions/validate-data/action.yml");
});

describe.each(files)("%s", (path) => {
  const text = readFileSync(root + path, "utf8");

  test("is right for GitHub's own language service", async () => {
    expect(await languageService(path, text)).toEqual([]);
  });

  test("is pinned, limited in time and rights, and cannot be injected into", () => {
    expect(invariants(path, text).filter((problem) => !ours(problem))).toEqual([]);
  });
});

test.each(workflows)("%s is right for actionlint", async (path) => {
  expect(await actionlint(path, readFileSync(root + path, "utf8"))).toEqual([]);
});
