import { expect, it } from "vitest";
import { faultOf, fuzzedGate } from "../../actions/model-gate/test/fuzz-world.ts";

it("a thousand random policies over random files end in findings, and none passes over what is missing", async () => {
  for (let seed = 0; seed < 1000; seed += 1) {
    const fuzzed = await fuzzedGate(`integration ${seed}`);
    expect(faultOf(fuzzed), `${fuzzed.seed}\n${fuzzed.policy}`).toBeUndefined();
  }
});
