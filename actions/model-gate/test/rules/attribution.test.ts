import { describe, expect, it } from "vitest";
import { rankAgreement } from "../../src/rules/attribution.ts";
import { folder } from "./folder.ts";
import { ruleOf } from "./policy-rule.ts";
import { judged, refusal } from "./rule-world.ts";

const { path: workingDirectory, file } = folder("attribution");
const champion = { speed: 8, height: 4, season: 2, operator: 1 };

let files = 0;
function rule(mine: Record<string, number>, theirs: Record<string, number> = champion, ndcg_at_least = 0.9) {
  files += 1;
  return ruleOf<"attribution">({
    rule: "attribution",
    file: file(`mine-${files}.json`, JSON.stringify(mine)),
    champion_file: file(`theirs-${files}.json`, JSON.stringify(theirs)),
    ndcg_at_least,
  });
}

const map = (attributions: Record<string, number>) => new Map(Object.entries(attributions));

describe("The agreement of two orders of attributions", () => {
  it("is 1 for the same order, whatever the sizes", () => {
    expect(rankAgreement(map({ speed: 0.4, height: 0.3, season: 0.2, operator: 0.1 }), map(champion))).toBe(1);
  });

  it("is the ratio of two discounted sums, by hand", () => {
    // The candidate's order is operator, season, height, speed, with the champion's 1, 2, 4, 8 as gains:
    // 1/log2(2) + 2/log2(3) + 4/log2(4) + 8/log2(5) = 1 + 1.261860 + 2 + 3.445412 = 7.707272;
    // the champion's own order: 8 + 4/log2(3) + 2/2 + 1/log2(5) = 8 + 2.523719 + 1 + 0.430677 = 11.954396.
    const reversed = { speed: 1, height: 2, season: 4, operator: 8 };
    expect(rankAgreement(map(reversed), map(champion))).toBeCloseTo(7.707272 / 11.954396, 6);
  });

  it("does not see signs: what pushes down matters as much", () => {
    expect(rankAgreement(map({ speed: -8, height: 4, season: -2, operator: 1 }), map(champion))).toBe(1);
  });
});

describe("attribution", () => {
  it("fails when the candidate relies on what the champion hardly used", async () => {
    const finding = await judged(rule({ speed: 1, height: 2, season: 4, operator: 8 }), { workingDirectory });
    expect(finding.verdict).toBe("fail");
    expect(finding.estimate).toBeCloseTo(0.6447, 4);
    expect(finding.hint).toBe("speed moved most, from place 1 to 4.");
  });

  it("passes when the order is the same", async () => {
    expect((await judged(rule({ speed: 9, height: 4, season: 3, operator: 1 }), { workingDirectory })).verdict).toBe(
      "pass",
    );
  });

  it("refuses models with other features", async () => {
    const error = await refusal(rule({ speed: 9, height: 4, season: 3, wind: 1 }), { workingDirectory });
    expect(error.message).toContain("1 are missing and 1 are new (operator, wind)");
  });

  it("refuses attributions that are all 0", async () => {
    const error = await refusal(rule(champion, { speed: 0, height: 0, season: 0, operator: 0 }), { workingDirectory });
    expect(error.message).toContain("no attribution other than 0");
  });

  it("is an error without the champion's", async () => {
    const { champion_file: _, ...alone } = rule(champion);
    expect((await judged(alone, { workingDirectory })).verdict).toBe("error");
  });
});
