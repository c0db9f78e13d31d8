import { expect, it } from "vitest";
import { faultOf, fuzzedGate } from "./fuzz-world.ts";

// The integration tier judges a thousand of them.
it("thirty random policies over random files end in findings, and none passes over what is missing", async () => {
  const verdicts = new Set<string>();
  for (let seed = 0; seed < 30; seed += 1) {
    const fuzzed = await fuzzedGate(`unit ${seed}`);
    for (const { verdict } of fuzzed.findings) verdicts.add(verdict);
    expect(faultOf(fuzzed), `${fuzzed.seed}\n${fuzzed.policy}`).toBeUndefined();
  }
  expect([...verdicts]).toEqual(expect.arrayContaining(["pass", "inconclusive", "error"]));
});
