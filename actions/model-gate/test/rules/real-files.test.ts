import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { GateEvidence } from "../../src/evidence/gate-evidence.ts";
import { folder } from "./folder.ts";
import { openedEvidence } from "./opened-evidence.ts";
import { ruleOf } from "./policy-rule.ts";
import { judged, random, refusal, type World } from "./rule-world.ts";

const { path: workingDirectory, file } = folder("real-files");
const n = 4000;

interface Row {
  id: number;
  label: number;
  prediction: number;
  cost: string;
  season: string;
  note: string;
}

/** Right in 95 of 100 rows; in 60 of 100 where the cost is above 750. Every tenth row has no cost, every seventh no season. */
const rows: Row[] = (() => {
  const draw = random("real files");
  return Array.from({ length: n }, (_, id) => {
    const cost = 1000 * draw.next();
    const known = draw.next() > 0.1;
    const label = draw.next() < 0.4 ? 1 : 0;
    const right = draw.next() < (known && cost > 750 ? 0.6 : 0.95);
    return {
      id,
      label,
      prediction: right ? label : 1 - label,
      cost: known ? cost.toFixed(4) : "",
      season: id % 7 === 0 ? "" : (["winter", "summer"][id % 2] ?? ""),
      note: `note ${id}`,
    };
  });
})();

function csv(decide: (row: Row) => number): string {
  const lines = rows.map((row) => `${row.id},${row.label},${decide(row)},${row.cost},${row.season},${row.note}`);
  return `id,label,prediction,cost,season,note\n${lines.join("\n")}\n`;
}

const champion = file(
  "champion.csv",
  csv(({ label, id }) => (id % 20 === 0 ? 1 - label : label)),
);
const candidate = file(
  "candidate.csv",
  csv(({ prediction }) => prediction),
);

let evidence: GateEvidence;
beforeAll(async () => {
  evidence = await openedEvidence(workingDirectory, { candidatePath: candidate, championPath: champion });
});
const world = (): World => ({ workingDirectory, evidence, variables: process.env });

describe("Rules about rows, on real files", () => {
  it("worst-slice cuts a column of thousands of numbers at its quartiles, and finds the defect", async () => {
    const rule = ruleOf<"worst-slice">({
      rule: "worst-slice",
      metric: "accuracy",
      columns: ["cost", "season"],
      at_least: 0.8,
      min_rows: 100,
    });
    const finding = await judged(rule, world());
    expect(finding.verdict).toBe("fail");
    // Quartiles and no cost, two seasons and none, 15 pairs less the one of neither, which has under 100 rows.
    expect(finding.subject).toMatch(/^accuracy of cost > 7\d\d\.\d+ \(worst of 22 slices by cost, season\)$/);
    expect(finding.samples.length).toBe(10);
  });

  it("worst-slice refuses thousands of texts", async () => {
    const rule = ruleOf<"worst-slice">({
      rule: "worst-slice",
      metric: "accuracy",
      columns: ["note"],
      at_least: 0.8,
      min_rows: 100,
    });
    expect((await refusal(rule, world())).message).toContain("4,000 different values");
  });

  it("worst-slice refuses a column that is not there, with a guess", async () => {
    const rule = ruleOf<"worst-slice">({
      rule: "worst-slice",
      metric: "accuracy",
      columns: ["seson"],
      at_least: 0.8,
      min_rows: 100,
    });
    const error = await refusal(rule, world());
    expect(error.kind).toBe("configuration");
    expect(error.message).toContain('did you mean "season"');
  });

  it("value runs an SQL expression for both models over the same rows", async () => {
    const sql = "CASE WHEN prediction = label THEN 10 ELSE 0 END";
    const value = ruleOf<"value">({ rule: "value", sql, no_worse_by: 0.1, unit: "EUR" });
    const finding = await judged(value, world());
    expect(finding.verdict).toBe("fail");
    const right = rows.filter(({ label, prediction }) => label === prediction).length;
    expect(finding.estimate).toBeCloseTo((10 * (right - 0.95 * n)) / n, 10);
  });

  it("fairness counts rows without a group, churn both directions", async () => {
    const fairness = ruleOf<"fairness">({
      rule: "fairness",
      metric: "demographic_parity_difference",
      group: "season",
      at_most: 0.2,
      method: "between_groups",
      aggregation: "worst_case",
      min_group: 1000,
      min_positives: 20,
    });
    expect((await judged(fairness, world())).message).toContain("572 of 4,000 rows (14.3 %) have no season");
    const churn = await judged(ruleOf<"churn">({ rule: "churn", at_most: 0.05, use: "bound" }), world());
    expect(churn.verdict).toBe("fail");
  });
});

describe("deterministic and reproducible, with real commands", () => {
  const script = (name: string, body: string) =>
    `"${process.execPath}" "${join(workingDirectory, file(name, `const { writeFileSync, readFileSync, existsSync } = require("node:fs");\nconst rows = Array.from({ length: 1000 }, (_, id) => ({ id, label: id % 2, score: id % 2 === 0 ? 0.2 : 0.7 }));\n${body}\nwriteFileSync(process.env.GATEWRIGHT_PREDICTIONS, "id,label,score\\n" + rows.map((r) => r.id + "," + r.label + "," + r.score).join("\\n") + "\\n");\n`))}"`;
  const steady = script("steady.cjs", "");
  const jitter = script("jitter.cjs", "for (const row of rows) row.score += 1e-9 * Math.random();");
  /** Every second time it decides three rows otherwise. */
  const flipping = script(
    "flipping.cjs",
    `const mark = __dirname + "/flipped"; const flip = existsSync(mark); require("node:fs")[flip ? "unlinkSync" : "writeFileSync"](mark, "1");
if (flip) for (const row of rows.slice(0, 3)) row.score = 1 - row.score;`,
  );
  const deterministic = (run: string, tolerance = 0) =>
    ruleOf<"deterministic">({ rule: "deterministic", run, tolerance });
  const reproducible = (run: string, more: object = {}) =>
    ruleOf<"reproducible">({ rule: "reproducible", run, ...more });

  it("passes what says the same twice", async () => {
    expect((await judged(deterministic(steady), world())).verdict).toBe("pass");
    expect((await judged(reproducible(steady), world())).verdict).toBe("pass");
  });

  it("fails scores that differ, up to the tolerance", async () => {
    const finding = await judged(deterministic(jitter), world());
    expect(finding.verdict).toBe("fail");
    expect(finding.message).toMatch(/differ in \d+ of 1000 rows, by up to/);
    expect((await judged(deterministic(jitter, 1e-8), world())).verdict).toBe("pass");
  });

  it("fails decisions that differ, and allows as many as the policy does", async () => {
    expect((await judged(deterministic(flipping, 0.1), world())).verdict).toBe("fail");
    expect((await judged(reproducible(flipping), world())).verdict).toBe("fail");
    expect((await judged(reproducible(flipping, { agreement: 0.99 }), world())).verdict).toBe("pass");
    expect((await judged(reproducible(flipping, { agreement: 0.999 }), world())).verdict).toBe("fail");
    expect((await judged(reproducible(flipping, { metric: "accuracy", tolerance: 0.01 }), world())).verdict).toBe(
      "pass",
    );
    expect((await judged(reproducible(flipping, { metric: "accuracy", tolerance: 0.001 }), world())).verdict).toBe(
      "fail",
    );
  });

  it("refuses a command that writes nothing", async () => {
    expect((await refusal(deterministic("true"), world())).message).toContain("ended well and wrote no predictions");
  });
});
