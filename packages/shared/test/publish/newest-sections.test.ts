import { expect, test } from "vitest";
import { newestSections } from "../../src/publish/newest-sections.ts";
import { reportNames } from "../../src/publish/report-key.ts";
import { readStoredSections, storeSection } from "../../src/publish/stored-section.ts";

const section = (key: string, run: number, attempt = 1) => ({ key, run, attempt });

test("of each key the newest run wins, then the newest attempt, in the same order for every writer", () => {
  const one = newestSections([section("b", 5)], [section("a", 9), section("b", 4)], [section("a", 9, 2)]);
  expect(one).toEqual([section("a", 9, 2), section("b", 5)]);
});

test("two workflows, two jobs, two steps and two legs of a matrix have different keys, and only the user's words in the title", () => {
  const named = (workflow: string, job: string, matrix: string[] = [], reportName = "", step = "__acme_gate") =>
    reportNames({ name: "validate-data" }, { workflow, job }, { matrix, reportName, step });
  const all = [
    named("ci", "a"),
    named("ci", "b"),
    named("cd", "a"),
    named("ci", "a", ["x/y"]),
    named("ci", "a", ["x-y"]),
    named("ci", "a", [], "", "__acme_gate_2"),
    named("ci", "a", [], "", "birds"),
  ];
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  expect(named("ci", "a").title).toBe("validate-data");
  expect(named("ci", "a", ["linux"], "train").title).toBe("validate-data (train, linux)");
  expect(named("ci", "a", [], "", "__acme_gate_2").title).toBe("validate-data (step 2)");
  expect(named("ci", "a", ["linux"], "", "birds").title).toBe("validate-data (birds, linux)");
  expect(named("ci", "a", [], "train", "birds").title).toBe("validate-data (train)");
  for (const { key } of all) expect(key).toMatch(/^[A-Za-z0-9.-]+$/);
});

test("a section survives the check run's text, and nothing else is read from it", () => {
  const stored = {
    ...section("validate-data.ci", 7),
    sha: "a".repeat(40),
    pullRequest: 3,
    verdict: "fail",
    headline: "validate-data: failed",
    markdown: "### failed\n\n| a | b |\n| - | - |\n| --> | `x` |",
  } as const;
  expect(readStoredSections(`text\n\n${storeSection(stored)}\n`)).toEqual([stored]);
  expect(readStoredSections("text")).toEqual([]);
  expect(readStoredSections("<!-- gatewright:v1:stored AAAA -->")).toEqual([]);
});
