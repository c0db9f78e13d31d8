import { describe, expect, it } from "vitest";
import { adaptiveDeveloper } from "../../../../bench/calibration/adaptive-developer.ts";

describe("a developer who keeps what passes, every pass being wrong", () => {
  const { shares, errorPerLook } = adaptiveDeveloper({ histories: 1000, seed: "test", passes: 1 });

  it("fools a gate without a budget in half of all histories, and in nearly all when the scores are shown", () => {
    expect(shares.withoutBudget.share).toBeGreaterThan(0.45);
    expect(shares.withoutBudgetScoresShown.share).toBeGreaterThan(0.9);
  });

  it("fools one with a budget in at most the share that the budget allows", () => {
    expect(errorPerLook).toBe(0.05 / 32);
    expect(shares.withBudget.share).toBeLessThanOrEqual(0.05);
    expect(adaptiveDeveloper({ histories: 300, seed: "test", passes: 32 }).shares.withBudget.share).toBe(0);
  });

  it("gets the same from the same seed", () => {
    const again = adaptiveDeveloper({ histories: 1000, seed: "test", passes: 1 });
    expect(again.shares).toEqual(shares);
  });

  it("cannot lose more than the models differ", () => {
    expect(() => adaptiveDeveloper({ histories: 1, seed: "", margin: 0.1, discordance: 0.05 })).toThrow(RangeError);
  });
});
