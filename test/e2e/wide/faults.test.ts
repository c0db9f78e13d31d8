// Each planted fault is blocked by the rule that is meant for it and by no other, and the clean data passes.
import { describe, expect, test } from "vitest";
import { plantedFaults, writeRepository } from "../../../examples/birdstrikes/faults.ts";
import { folderOf, runCli } from "../cli-process.ts";
import { type ReadReport, readReport } from "../report-on-stdout.ts";

const faults = plantedFaults();

async function validate(planted: Parameters<typeof writeRepository>[1]): Promise<ReadReport & { exitCode: number }> {
  const cwd = folderOf({});
  writeRepository(cwd, planted);
  const { exitCode, stdout, stderr } = await runCli(["validate", "--format", "json"], { cwd });
  expect(stderr).toBe("");
  return { ...readReport(stdout), exitCode };
}

describe("the clean bird strikes", () => {
  test("pass, with warnings about what is really wrong in them", async () => {
    const report = await validate([]);
    expect([report.exitCode, report.verdict, report.blocking]).toEqual([0, "warn", false]);
    const warnings = report.findings.filter(({ verdict }) => verdict === "warn");
    expect(warnings.map(({ rule, subject }) => ({ rule, subject })).sort(byRule)).toMatchObject([
      { rule: "duplicate-rows", subject: "no row stands twice" },
      { rule: "enum", subject: "Effect Amount of damage" },
      { rule: "not-enum", subject: "Effect Amount of damage" },
      { rule: "nulls", subject: "Speed IAS in knots" },
      { rule: "sql", subject: "a strike without damage costs no repair" },
    ]);
    const messages = warnings.map(({ message }) => message).join("\n");
    for (const number of ["24 of 10,000", "15 of 10,000", "8,939 of 10,000", "340 of 941", "27 of 8,939"]) {
      expect(messages).toContain(number);
    }
    // Nothing was left out: what does not warn holds.
    expect(new Set(report.findings.map(({ verdict }) => verdict))).toEqual(new Set(["pass", "warn"]));
    expect(report.findings.length).toBeGreaterThanOrEqual(60);
  });
});

describe("a planted fault is blocked by its rule and no other", () => {
  test.each(faults.map((fault) => [fault.kind, fault] as const))("%s", async (_, fault) => {
    const report = await validate([fault]);
    const blocking = report.findings.filter(({ verdict }) => verdict === "fail" || verdict === "error");
    expect(new Set(blocking.map(({ rule }) => rule))).toEqual(new Set([fault.rule, ...fault.consequences]));
    expect([report.exitCode, report.verdict, report.blocking]).toEqual([1, fault.verdict, true]);
    const own = blocking.filter(({ rule }) => rule === fault.rule);
    const subjects = new Set(own.map(({ subject }) => subject));
    if (fault.subjects.length > 0) expect(subjects).toEqual(new Set(fault.subjects));
    const broken = report.subjects.filter(({ verdict }) => verdict === "fail" || verdict === "error");
    expect(broken.map(({ name }) => name)).toEqual([fault.contract]);
    const places = own.flatMap(({ locations }) => locations);
    if (fault.location) expect(places).toContainEqual(expect.objectContaining(fault.location));
    // Whatever the fault, the report says which file it is in.
    const [file = ""] = fault.files.keys();
    if (fault.namesFile) {
      const told = own.map(({ message }) => message).join("\n");
      expect([...places.map(({ path }) => path), told].join("\n")).toContain(file);
    }
  });

  test("and there are as many kinds as the gate promises to see", () => {
    expect(new Set(faults.map(({ kind }) => kind)).size).toBe(faults.length);
    expect(faults.length).toBeGreaterThanOrEqual(16);
  });

  test("and planting is the same every time", () => {
    const bytes = (all: typeof faults) =>
      all.map(({ files }) => [...files].map(([path, content]) => [path, Buffer.from(content).toString("hex")]));
    expect(bytes(plantedFaults())).toEqual(bytes(faults));
  });
});

function byRule(a: { rule: string }, b: { rule: string }): number {
  return a.rule < b.rule ? -1 : 1;
}
