// The files for other CI systems, read as text: their pages say what they take, and nothing in them lets a failed gate pass.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";

const root = join(import.meta.dirname, "..", "..", "..", "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** What stands in backticks in the first column of a page's table under `heading`. */
function firstColumn(page: string, heading: string): string[] {
  const section = read(page).split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const cells = [...section.matchAll(/^\| (`.+?) *\|/gm)].map(([, cell = ""]) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
}

describe("integrations/gitlab/templates/gate.yml", () => {
  const text = read("integrations/gitlab/templates/gate.yml");
  const [header, body] = parseAllDocuments(text).map((document) => document.toJS());
  const jobs: [string, Record<string, unknown>][] = Object.entries(body);

  test("has the inputs that docs/gitlab.md explains, each with its meaning and a default", () => {
    const inputs: [string, object][] = Object.entries(header.spec.inputs);
    expect(inputs.map(([name]) => name).sort()).toEqual(firstColumn("docs/gitlab.md", "Inputs").sort());
    for (const [, input] of inputs)
      expect(Object.keys(input)).toEqual(expect.arrayContaining(["description", "default"]));
  });

  test("lets no job fail, retries none, and keeps what failed ones have said", () => {
    expect(text).not.toMatch(/allow_failure|retry:/);
    for (const [name, job] of jobs.filter(([name]) => /-(data|train|gate)$/.test(name))) {
      expect([name, job["artifacts"]]).toEqual([name, expect.objectContaining({ when: "always" })]);
    }
  });

  test("runs each job on a fresh clone, and shares no cache between merge requests and the default branch", () => {
    expect(jobs[0]?.[1]["variables"]).toMatchObject({ GIT_STRATEGY: "clone" });
    for (const [, job] of jobs.slice(1)) expect(job["extends"]).toBe(jobs[0]?.[0]);
    expect(text).not.toContain("unprotect");
  });

  test("names the ledger's token in one job only, of an environment of its own, which runs nothing of the project's", () => {
    const [ledger] = jobs.filter(([name]) => name.endsWith("-ledger"));
    const environments = jobs.filter(([, { environment }]) => JSON.stringify(environment ?? "").includes("-ledger"));
    expect(environments).toEqual([ledger]);
    expect(JSON.stringify(ledger)).not.toMatch(/inputs\.(setup|train|outputs)|cache|after_script/);
    expect(ledger?.[1]["inherit"]).toEqual({ default: ["tags", "timeout"] });
    // Everywhere else it stands only in the refusal to run beside it.
    const others = jobs.filter(([name]) => !name.startsWith(".") && !name.endsWith("-ledger"));
    expect(JSON.stringify(others)).not.toContain("GATEWRIGHT_LEDGER_TOKEN");
  });
});

describe("integrations/jenkins/vars/gatewright.groovy", () => {
  const text = read("integrations/jenkins/vars/gatewright.groovy");

  test("has the options that docs/jenkins.md explains", () => {
    const options = [...text.matchAll(/^ {8}(\w+) +: (?:'.*'|true),$/gm)].map(([, name = ""]) => name);
    expect(options.sort()).toEqual(firstColumn("docs/jenkins.md", "Options of the step").sort());
  });

  test("gives the shell what a pipeline says as variables only, never as text of a script", () => {
    const scripts = [...text.matchAll(/script: ('''|"""|'|")/g)].map(([, quote]) => quote);
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.every((quote) => quote?.startsWith("'"))).toBe(true);
  });
});
