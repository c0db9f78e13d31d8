import { describe, expect, it } from "vitest";
import { findingsOf, notPassing, only } from "../evaluate-contract.ts";

describe("columns of the data that are named like columns of our queries", () => {
  it("hide nothing: nulls, limits and order are those of the declared column", async () => {
    const findings = await findingsOf({
      "contract.yml":
        "contract: 1\ndata: {path: d.csv, missing: [NA]}\nextra_columns: ignore\ncolumns: {speed: {type: integer, required: true, minimum: 0, monotonic: increasing}}\n",
      "d.csv":
        "NULL:speed,raw:speed,speed,value,raw,previous\ntrue,1,abc,1,1,1\ntrue,1,,1,1,1\nfalse,1,5,1,1,1\nfalse,1,-4,1,1,1\n",
    });
    expect(notPassing(findings)).toEqual(["minimum", "monotonic", "required", "type"]);
  });

  it("that are reserved stop the evaluation", async () => {
    const findings = await findingsOf({
      "contract.yml":
        "contract: 1\ndata: {path: d.csv}\nextra_columns: ignore\ncolumns: {s: {type: integer, monotonic: increasing}}\n",
      "d.csv": "gatewright:row,s\n3,3\n2,2\n1,1\n",
    });
    expect(only(findings, "structure")).toMatchObject({
      verdict: "error",
      message: expect.stringContaining("gatewright:row"),
    });
    expect(findings.some(({ verdict }) => verdict === "pass")).toBe(false);
  });
});
