import { describe, expect, it } from "vitest";
import { findingsOf, notPassing, only, parquet } from "../evaluate-contract.ts";

/** A number computed from 1, 2, 3, 4, and a range that holds it and one that does not. */
interface Aggregate {
  rule: string;
  column(range: string): string;
  estimate: number;
  holds: string;
  breaks: string;
  message: string;
}

const aggregates: Aggregate[] = [
  {
    rule: "mean",
    column: (range) => `{type: number, mean: ${range}}`,
    estimate: 2.5,
    holds: "[2.5, 2.5]",
    breaks: "[2.6, null]",
    message: "v: the mean of 4 values is 2.5, below the range; allowed at least 2.6",
  },
  {
    rule: "std",
    column: (range) => `{type: number, std: ${range}}`,
    estimate: 1.29099444874,
    holds: "[1.29, 1.3]",
    breaks: "[null, 1.29]",
    message: "v: the standard deviation of 4 values is 1.29099, above the range; allowed at most 1.29",
  },
  {
    rule: "sum",
    column: (range) => `{type: integer, sum: ${range}}`,
    estimate: 10,
    holds: "[10, 10]",
    breaks: "[11, 12]",
    message: "v: the sum of 4 values is 10, below the range; allowed between 11 and 12",
  },
  {
    rule: "median",
    column: (range) => `{type: number, median: ${range}}`,
    estimate: 2.5,
    holds: "[2.5, 3]",
    breaks: "[3, 4]",
    message: "v: the median of 4 values is 2.5, below the range; allowed between 3 and 4",
  },
  {
    rule: "quantile",
    column: (range) => `{type: number, quantiles: {p25: ${range}}}`,
    estimate: 1.75,
    holds: "[1.75, 2]",
    breaks: "[2, 4]",
    message: "v: the 0.25 quantile of 4 values is 1.75, below the range; allowed between 2 and 4",
  },
  {
    rule: "distinct",
    column: (range) => `{type: integer, distinct: ${range}}`,
    estimate: 4,
    holds: "[4, 4]",
    breaks: "[1, 3]",
    message: "v: the number of different values of 4 values is 4, above the range; allowed between 1 and 3",
  },
  {
    rule: "distinct-share",
    column: (range) => `{type: integer, distinct_share: ${range}}`,
    estimate: 1,
    holds: "[1, 1]",
    breaks: "[0, 0.9]",
    message: "v: the share of different values of 4 values is 1, above the range; allowed between 0 and 0.9",
  },
  {
    rule: "most-common-share",
    column: (range) => `{type: integer, most_common_share: ${range}}`,
    estimate: 0.25,
    holds: "[0.25, 0.5]",
    breaks: "[0.5, 1]",
    message:
      'v: the share of the most common value of 4 values is 0.25, below the range ("1" once); allowed between 0.5 and 1',
  },
  {
    rule: "entropy",
    column: (range) => `{type: integer, entropy: ${range}}`,
    estimate: 2,
    holds: "[2, 2]",
    breaks: "[0, 1]",
    message: "v: the entropy of 4 values is 2, above the range; allowed between 0 and 1",
  },
];

function contract(column: string, more = ""): string {
  return `contract: 1\nname: table\ndata: {path: data.csv}\ncolumns:\n  id: {type: integer}\n  v: ${column}\n${more}`;
}

const data = "id,v\n1,1\n2,2\n3,3\n4,4\n5,\n";

describe("an aggregate fails outside its range, and passes at the very limit", () => {
  for (const { rule, column, estimate, holds, breaks, message } of aggregates) {
    it(rule, async () => {
      const good = await findingsOf({ "contract.yml": contract(column(holds)), "data.csv": data });
      expect(notPassing(good)).toEqual([]);
      expect(only(good, rule)).toMatchObject({ verdict: "pass", estimate, n: 4 });
      const bad = await findingsOf({ "contract.yml": contract(column(breaks)), "data.csv": data });
      expect(notPassing(bad)).toEqual([rule]);
      expect(only(bad, rule)).toMatchObject({ verdict: "fail", message, estimate });
    });

    it(`${rule} of nothing but nulls is inconclusive`, async () => {
      const findings = await findingsOf({
        "contract.yml": contract(column("[0, null]")),
        "data.csv": "id,v\n1,\n2,\n",
      });
      expect(only(findings, rule).verdict).toBe("inconclusive");
    });
  }

  it("std and correlation of one value are inconclusive", async () => {
    const rules = "rules: [{correlation: {columns: [id, v], between: [-1, 1]}}]\n";
    const findings = await findingsOf({
      "contract.yml": contract("{type: number, std: [0, null]}", rules),
      "data.csv": "id,v\n1,1\n",
    });
    expect(only(findings, "std").verdict).toBe("inconclusive");
    expect(only(findings, "correlation").verdict).toBe("inconclusive");
  });
});

describe("an aggregate is judged by all the digits that it has", () => {
  const large = "id,v\n1,1234567890123\n2,1\n";

  it("a sum of integers that is one too large fails, and the message shows every digit", async () => {
    const findings = await findingsOf({
      "contract.yml": contract("{type: integer, sum: [null, 1234567890123]}"),
      "data.csv": large,
    });
    expect(only(findings, "sum")).toMatchObject({
      verdict: "fail",
      message: "v: the sum of 2 values is 1,234,567,890,124, above the range; allowed at most 1,234,567,890,123",
    });
  });

  it("a sum beyond 2^53 keeps its last digit", async () => {
    const findings = await findingsOf({
      "contract.yml": contract("{type: integer, sum: [null, 9007199254740992]}"),
      "data.csv": "id,v\n1,9007199254740992\n2,1\n",
    });
    expect(only(findings, "sum").message).toContain("is 9,007,199,254,740,993, above the range");
  });

  it("a mean of integers is compared without rounding, and told with enough digits", async () => {
    const findings = await findingsOf({
      "contract.yml": contract("{type: integer, mean: [null, 1234567890123]}"),
      "data.csv": "id,v\n1,1234567890123\n2,1234567890124\n",
    });
    expect(only(findings, "mean")).toMatchObject({ verdict: "fail" });
    expect(only(findings, "mean").message).toContain("is 1,234,567,890,123.5, above the range");
  });

  it("a median that is a little too large is not rounded to the limit", async () => {
    const findings = await findingsOf({
      "contract.yml": contract("{type: integer, median: [null, 1234567890123]}"),
      "data.csv": "id,v\n1,1234567890124\n",
    });
    expect(only(findings, "median").message).toBe(
      "v: the median of 1 value is 1,234,567,890,124, above the range; allowed at most 1,234,567,890,123",
    );
  });

  it("a sum of Parquet decimals keeps every digit", async () => {
    const findings = await findingsOf({
      "contract.yml": contract("{type: number, sum: [null, 0.3]}").replace("data.csv", "data.parquet"),
      "data.parquet": await parquet({ id: "INTEGER", v: "DECIMAL(38, 20)" }, [
        ["1", "0.3"],
        ["2", "0.00000000000000000001"],
      ]),
    });
    expect(only(findings, "sum").message).toContain("is 0.30000000000000000001, above the range");
  });

  it("0.1 + 0.2 is 0.3, whatever the binary digits say", async () => {
    const findings = await findingsOf({
      "contract.yml": contract("{type: number, sum: [0.3, 0.3], median: [0.15, 0.15]}"),
      "data.csv": "id,v\n1,0.1\n2,0.2\n",
    });
    expect(notPassing(findings)).toEqual([]);
  });
});

describe("NaN and infinity never hide in an aggregate", () => {
  const withNaN = "id,v\n1,1\n2,2\n3,nan\n4,3\n";

  it("where finite blocks them, the aggregate is judged without them and says so", async () => {
    const findings = await findingsOf({
      "contract.yml": contract("{type: number, mean: [2, 2]}"),
      "data.csv": withNaN,
    });
    expect(only(findings, "finite").verdict).toBe("fail");
    expect(only(findings, "mean").message).toContain("without 1 NaN or infinite");
  });

  it("where finite only warns, the aggregate fails", async () => {
    const column = "{type: number, mean: [2, 2], severity: {default: error, finite: warn}}";
    const findings = await findingsOf({ "contract.yml": contract(column), "data.csv": withNaN });
    expect(only(findings, "mean")).toMatchObject({ verdict: "fail" });
  });
});

describe("correlation", () => {
  const rule = (between: string) => `rules: [{name: together, correlation: {columns: [id, v], between: ${between}}}]\n`;

  it("passes inside its range and fails outside", async () => {
    const good = await findingsOf({ "contract.yml": contract("{type: number}", rule("[0.9, 1]")), "data.csv": data });
    expect(only(good, "correlation")).toMatchObject({ verdict: "pass", estimate: 1, n: 4 });
    const bad = await findingsOf({
      "contract.yml": contract("{type: number}", rule("[0.9, 1]")),
      "data.csv": "id,v\n1,4\n2,3\n3,2\n4,1\n",
    });
    expect(notPassing(bad)).toEqual(["correlation"]);
  });

  it("of a constant column is inconclusive", async () => {
    const findings = await findingsOf({
      "contract.yml": contract("{type: number}", rule("[-1, 1]")),
      "data.csv": "id,v\n1,4\n2,4\n",
    });
    expect(only(findings, "correlation").verdict).toBe("inconclusive");
  });
});

describe("outliers", () => {
  const many = Array.from({ length: 40 }, (_, index) => `${index},${10 + (index % 5)}`).join("\n");
  const z = "{type: number, outliers: {z: {threshold: 3, share: 0}}}";
  const iqr = "{type: number, outliers: {iqr: {factor: 1.5, share: 0}}}";
  for (const [rule, column] of [
    ["z-score-outliers", z],
    ["iqr-outliers", iqr],
  ] as const) {
    it(`${rule}: a planted one is counted, shown and located`, async () => {
      const good = await findingsOf({ "contract.yml": contract(column), "data.csv": `id,v\n${many}\n` });
      expect(notPassing(good)).toEqual([]);
      const bad = await findingsOf({ "contract.yml": contract(column), "data.csv": `id,v\n${many}\n40,1000\n` });
      expect(notPassing(bad)).toEqual([rule]);
      expect(only(bad, rule)).toMatchObject({ verdict: "fail", n: 41 });
      expect(only(bad, rule).message).toContain("1 of 41 values is an outlier");
      expect(only(bad, rule).locations[0]).toMatchObject({ path: "data.csv", line: 42, column: 4 });
    });

    it(`${rule}: too few values are inconclusive`, async () => {
      const findings = await findingsOf({ "contract.yml": contract(column), "data.csv": "id,v\n1,1\n" });
      expect(only(findings, rule).verdict).toBe("inconclusive");
    });
  }
});

describe("freshness", () => {
  const column = "{type: timestamp, zone: UTC, freshness: 48h}";
  const at = (time: string) => ({
    "contract.yml": contract(column),
    "data.csv": `id,v\n1,2020-01-01T00:00:00\n2,${time}\n`,
  });

  it("passes at its very limit and fails beyond", async () => {
    expect(only(await findingsOf(at("2026-01-08T12:00:00")), "freshness").verdict).toBe("pass");
    expect(only(await findingsOf(at("2026-01-08T11:59:59")), "freshness")).toMatchObject({ verdict: "fail" });
    expect(only(await findingsOf(at("2026-01-01T12:00:00")), "freshness").message).toBe(
      "v: the newest value (2026-01-01 12:00:00+00) is 9 days old; allowed at most 48h old",
    );
  });

  it("fails when the newest value is in the future, which would hide old data", async () => {
    expect(only(await findingsOf(at("2030-01-01T00:00:00")), "freshness")).toMatchObject({ verdict: "fail" });
    expect(only(await findingsOf(at("2026-01-11T08:00:00")), "freshness")).toMatchObject({
      verdict: "fail",
      message:
        "v: the newest value (2026-01-11 08:00:00+00) is 20 hours in the future, so its age says nothing; allowed at most 48h old",
    });
  });

  it("tolerates clocks that differ by minutes, and says so", async () => {
    expect(only(await findingsOf(at("2026-01-10T12:03:00")), "freshness")).toMatchObject({
      verdict: "pass",
      message: "v: the newest value (2026-01-10 12:03:00+00) is 3 minutes in the future; allowed at most 48h old",
    });
  });

  it("takes the date of a zone where the next day has begun", async () => {
    const contractText = contract("{type: date, freshness: 48h}");
    const findings = await findingsOf({ "contract.yml": contractText, "data.csv": "id,v\n1,2026-01-11\n" });
    expect(only(findings, "freshness").verdict).toBe("pass");
  });

  it("of a redacted column tells neither the value nor its age", async () => {
    for (const time of ["1986-04-26T01:23:45", "2026-01-10T11:00:00"]) {
      const files = at(time);
      const redacted = { ...files, "contract.yml": `${files["contract.yml"]}report: {redact: [v]}\n` };
      const finding = only(await findingsOf(redacted), "freshness");
      expect(finding.message).toMatch(/^v: the newest value is (too old|young enough); allowed at most 48h old$/);
      expect(finding.estimate).toBeUndefined();
    }
  });
});
