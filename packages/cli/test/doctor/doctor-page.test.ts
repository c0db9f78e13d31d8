import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { allChecks } from "../../src/doctor/all-checks.ts";
import { askedPermissions } from "../../src/doctor/checks/job-permissions.ts";
import { readWorkflow } from "../../src/doctor/workflow-file.ts";
import { guardedRulesets } from "./guarded-repository.ts";

const root = join(import.meta.dirname, "..", "..", "..", "..");
const page = readFileSync(join(root, "docs/doctor.md"), "utf8");
const sections = page.split(/^## /m).slice(1);

test("the page has a section for each check, in the order of the output, with its sentence and a remedy", () => {
  expect(sections.map((section) => section.split("\n")[0])).toEqual(allChecks.map(({ id }) => id));
  for (const [index, { title }] of allChecks.entries()) {
    expect(sections[index]).toContain(`\n\n${title}.\n`);
    expect(sections[index]).toContain("\n**Remedy**: ");
  }
});

test("the threat model names checks that there are", () => {
  const threats = readFileSync(join(root, "docs/threat-model.md"), "utf8");
  const cells = [...threats.matchAll(/^- \*\*Doctor:\*\* (.*)$|^\| \*?\*?.*\| (`[a-z-]+`) \|$/gm)];
  const named = cells.flatMap(([, line, cell]) => (line ?? cell ?? "").match(/(?<=`)[a-z-]+(?=`)/g) ?? []);
  const ids = allChecks.map(({ id }) => id);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});

test("the rulesets of the page are those with which everything holds", () => {
  const shown = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, json]) => JSON.parse(json ?? ""));
  const wanted = guardedRulesets().map(({ include, rules }) => ({ include, rules }));
  expect(shown.map(({ conditions, rules }) => ({ include: conditions.ref_name.include, rules }))).toEqual(wanted);
});

test("the workflow of the page is one that the doctor finds nothing against", () => {
  const [, text = ""] = /```yaml\n(.*?)```/s.exec(page) ?? [];
  expect(readWorkflow("doctor.yml", text)).toMatchObject({ name: "doctor", cron: [{ text: "20 6 * * 1" }] });
});

/** Everything that the jobs of a reusable workflow ask for, the higher level where two differ. */
function asked(name: string): Record<string, string> {
  const file = parse(readFileSync(join(root, `.github/workflows/ml-${name}.yml`), "utf8"));
  const all: Record<string, string> = {};
  for (const job of Object.values<{ permissions?: Record<string, string> }>(file.jobs)) {
    for (const [scope, level] of Object.entries(job.permissions ?? {})) {
      if (all[scope] !== "write") all[scope] = level;
    }
  }
  return all;
}

test.each(Object.keys(askedPermissions))("callers of ml-%s.yml are held to what its jobs ask for", (name) => {
  expect(askedPermissions[name]).toEqual(asked(name));
});
