import { describe, expect, it } from "vitest";
import { ruleOf } from "./policy-rule.ts";
import { binary, judged, random, refusal, times } from "./rule-world.ts";

const rule = (no_worse_by: number, unit?: string) =>
  ruleOf<"value">({
    rule: "value",
    sql: "CASE WHEN y_hat = 1 THEN 40 - cost ELSE 0 END",
    no_worse_by,
    ...(unit === undefined ? {} : { unit }),
  });

const n = 2000;
const model = binary(times<readonly [0 | 1, 0 | 1]>([[n, [1, 1]]]));

/** Values of both models whose difference has the mean `shift`. */
function worth(shift: number) {
  const draw = random("worth");
  const champion = Float64Array.from({ length: n }, () => 10 + 20 * draw.next());
  const candidate = champion.map((one) => one + shift + 4 * (draw.next() - 0.5));
  return { candidate, champion };
}

describe("value", () => {
  it("fails when the decisions are worth less by more than allowed", async () => {
    const finding = await judged(rule(0.5, "EUR"), { candidate: model, champion: model, perRow: worth(-2) });
    expect(finding.verdict).toBe("fail");
    expect(finding.estimate).toBeCloseTo(-2, 1);
    expect(finding.unit).toBe("EUR");
    expect(finding.message).toMatch(/value per row 1\d\.\d+ is below the champion's 2\d\.\d+ by \d\.\d+ EUR/);
    expect(finding.message).toMatch(/Over all 2,000 rows it is \d\d,\d{3} EUR, and \d\d,\d{3} EUR with the champion\./);
  });

  it("passes when they are worth the same", async () => {
    expect((await judged(rule(0.5), { candidate: model, champion: model, perRow: worth(0) })).verdict).toBe("pass");
  });

  it("is inconclusive when a loss at the limit can neither be shown nor excluded", async () => {
    expect((await judged(rule(0.5), { candidate: model, champion: model, perRow: worth(-0.5) })).verdict).toBe(
      "inconclusive",
    );
  });

  it("is inconclusive when no row is worth anything else: nothing shows how it would vary", async () => {
    const { champion } = worth(0);
    const finding = await judged(rule(0.5), {
      candidate: model,
      champion: model,
      perRow: { candidate: champion, champion },
    });
    expect(finding.verdict).toBe("inconclusive");
  });

  it("counts weights in the mean and in the total", async () => {
    const weight = new Float64Array(n).fill(0.5);
    const half = { ...model, weight };
    const perRow = { candidate: new Float64Array(n).fill(3).fill(5, 0, 500), champion: new Float64Array(n).fill(1) };
    const finding = await judged(rule(0.5), { candidate: half, champion: half, perRow });
    expect(finding.verdict).toBe("pass");
    expect(finding.message).toContain("it is 3,500, and 1,000 with the champion (weighted)");
  });

  it("looks at the slice's rows only", async () => {
    const perRow = worth(0);
    perRow.candidate.fill(-100, 1000);
    const slice = { name: "first", rows: Int32Array.from({ length: 1000 }, (_, row) => row) };
    expect((await judged(rule(0.5), { candidate: model, champion: model, perRow, slice })).verdict).toBe("pass");
    expect((await judged(rule(0.5), { candidate: model, champion: model, perRow })).verdict).toBe("fail");
  });

  it("needs rows", async () => {
    expect((await refusal(rule(0.5), {})).message).toContain("there are none");
  });
});
