import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/report/finding.ts";
import type { Report } from "../../src/report/report.ts";
import { fromV1, toV1 } from "../../src/report/v1.ts";
import { verdictOrder } from "../../src/report/verdict.ts";
import { finding, reportOf, sampleReport } from "../render/sample-report.ts";

const schema = JSON.parse(readFileSync("schemas/report.v1.json", "utf8"));
const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const everyField: Finding = finding({
  verdict: "inconclusive",
  hint: "Collect more rows.",
  interval: { low: -0.1, high: 0.2, level: 0.95, method: "Wilson score interval" },
  configuration: true,
  locations: [
    { path: "a.csv", line: 3, column: 4, endColumn: 9 },
    { path: "a.parquet", row: 17, rowGroup: 0 },
  ],
  samples: [{ value: "x", location: { path: "a.csv", line: 3 }, count: 2, note: "expected y" }, { redacted: true }, {}],
});

const reports: Record<string, Report> = {
  "a pull request": sampleReport(),
  "every field": reportOf([everyField], {
    policy: {
      path: "gatewright.yml",
      ref: "working tree",
      digest: `sha256:${"0".repeat(64)}`,
      approvedBy: "octocat",
      reason: "Approved.",
      other: { ref: "abc", verdict: "pass", changed: ["contracts/a.yml"] },
    },
    run: { ...sampleReport().run, mergeSha: "f".repeat(40), fork: true },
  }),
  "a local run": sampleReport({ run: { event: "local" }, policy: { ref: "inputs", reason: "No policy." } }),
  "no subject": sampleReport({ subjects: [], verdict: "error" }),
  "hostile text": reportOf([finding({ message: "\u0000\u202E\uD800<!-- ", subject: "", samples: [{ value: "" }] })]),
  ...Object.fromEntries(verdictOrder.map((verdict) => [`verdict ${verdict}`, reportOf([finding({ verdict })])])),
};

describe("report v1", () => {
  test.each(Object.entries(reports))("%s satisfies the schema", (_, report) => {
    validate(JSON.parse(JSON.stringify(toV1(report))));
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each(Object.entries(reports))("%s survives the way out and back", (_, report) => {
    expect(fromV1(toV1(report))).toEqual(report);
  });

  test("the way through a file loses nothing", () => {
    const report = sampleReport();
    expect(fromV1(JSON.parse(JSON.stringify(toV1(report))))).toEqual(report);
  });

  test("a number that JSON does not know is left out, not written as null", () => {
    const { subjects } = toV1(
      reportOf([finding({ estimate: Number.NaN }), finding({ estimate: Number.POSITIVE_INFINITY })]),
    );
    expect(subjects[0]?.findings.map((one) => "estimate" in one)).toEqual([false, false]);
  });

  test("a value of a redacted column is never written", () => {
    const v1 = toV1(reportOf([finding({ samples: [{ value: "secret@example.org", redacted: true }] })]));
    expect(JSON.stringify(v1)).not.toContain("secret");
  });

  test("an unknown field is refused at every level", () => {
    for (const path of [[], ["run"], ["policy"], ["subjects", 0], ["subjects", 0, "findings", 0], ["counts"]]) {
      const v1 = JSON.parse(JSON.stringify(toV1(sampleReport())));
      const target = path.reduce((value, key) => value[key], v1);
      target.surprise = 1;
      expect(validate(v1), path.join(".")).toBe(false);
    }
  });

  test("every field of the schema has a description, and none may be added unseen", () => {
    const problems: string[] = [];
    visit(schema, "schema");
    expect(problems).toEqual([]);

    function visit(node: Record<string, unknown>, name: string): void {
      if (typeof node.description !== "string") problems.push(`${name} has no description`);
      if (node.type === "object" && node.additionalProperties === undefined) problems.push(`${name} is open`);
      for (const group of [node.properties, node.$defs]) {
        for (const [key, child] of Object.entries(group ?? {})) visit(child, `${name}.${key}`);
      }
    }
  });
});
