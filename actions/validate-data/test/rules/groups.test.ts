import { describe, expect, it } from "vitest";
import { findingsOf, notPassing } from "../evaluate-contract.ts";

describe("checks by groups", () => {
  it("find what is wrong in a group, whatever the order in which they and others name its columns", async () => {
    const checks = ["unique: true", "monotonic: strictly_increasing"];
    for (const check of checks) {
      const rules = [
        `  - {name: ab, column: v, ${check}, by: [a, b]}`,
        `  - {name: ba, column: v, ${check}, by: [b, a]}`,
      ];
      const findings = await findingsOf({
        "contract.yml": `contract: 1\ndata: {path: d.csv}\ncolumns: {a: {type: string}, b: {type: string}, v: {type: integer}}\nrules:\n${rules.join("\n")}\n`,
        "d.csv": "a,b,v\nx,p,1\nx,p,1\ny,q,1\ny,q,2\n",
      });
      const about = findings.filter(({ subject }) => subject.startsWith("v ["));
      expect(about.map(({ subject, verdict }) => [subject, verdict])).toEqual([
        ["v [a = x, b = p]", "fail"],
        ["v [a = y, b = q]", "pass"],
        ["v [b = p, a = x]", "fail"],
        ["v [b = q, a = y]", "pass"],
      ]);
    }
  });

  it("find it for keys and references too", async () => {
    const rules = [
      "  - {key: [v], by: [a, b]}",
      "  - {rows: {min: 1}, by: [b, a]}",
      "  - {references: {columns: [v], path: other.csv}, by: [a, b]}",
    ];
    const findings = await findingsOf({
      "contract.yml": `contract: 1\ndata: {path: d.csv}\ncolumns: {a: {type: string}, b: {type: string}, v: {type: integer}}\nrules:\n${rules.join("\n")}\n`,
      "d.csv": "a,b,v\nx,p,1\nx,p,1\n",
      "other.csv": "v\n2\n",
    });
    expect(notPassing(findings)).toEqual(["key", "references"]);
  });

  it("are all judged when there are more of them than a number has bits", async () => {
    const names = Array.from({ length: 40 }, (_, index) => `g${index}`);
    const rules = names.map((name) => `  - {column: v, maximum: 0, by: [${name}]}`);
    const findings = await findingsOf({
      "contract.yml": `contract: 1\ndata: {path: d.csv}\nextra_columns: ignore\ncolumns: {v: {type: integer}}\nrules:\n${rules.join("\n")}\n`,
      "d.csv": `v,${names.join(",")}\n1,${names.join(",")}\n`,
    });
    expect(findings.filter(({ rule }) => rule === "maximum").map(({ verdict }) => verdict)).toEqual(
      names.map(() => "fail"),
    );
  });

  it("come in the order of their values, nulls last", async () => {
    const findings = await findingsOf({
      "contract.yml":
        "contract: 1\ndata: {path: d.csv}\ncolumns: {g: {type: string}, v: {type: integer}}\nrules: [{column: v, maximum: 9, by: g}]\n",
      "d.csv": "g,v\n\uffff\uffff,1\n,1\nb,1\na,1\n",
    });
    expect(findings.filter(({ rule }) => rule === "maximum").map(({ subject }) => subject)).toEqual([
      "v [g = a]",
      "v [g = b]",
      "v [g = \uffff\uffff]",
      "v [g is null]",
    ]);
  });
});
