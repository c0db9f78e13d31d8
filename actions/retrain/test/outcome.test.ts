import { describe, expect, test } from "vitest";
import { type OutcomeQuestion, outcomeOf } from "../propose/src/outcome.ts";

const digest = `sha256:${"1".repeat(64)}`;
const question: OutcomeQuestion = {
  model: "strikes",
  training: "success",
  runRecord: "f".repeat(64),
  digest,
  verdict: "pass",
  champion: `sha256:${"2".repeat(64)}`,
  onInconclusive: "warn",
};
const kindOf = (more: Partial<OutcomeQuestion>) => outcomeOf({ ...question, ...more }).kind;

describe("what a retraining came to", () => {
  test("is a better model only when the gate holds and it is another model", () => {
    expect(["pass", "warn", "skipped"].map((verdict) => kindOf({ verdict }))).toEqual(["won", "won", "won"]);
    expect(kindOf({ verdict: "fail" })).toBe("lost");
    expect(outcomeOf({ ...question, champion: digest })).toMatchObject({ kind: "lost", unchanged: true });
  });

  test("is by the policy's word when the gate cannot tell", () => {
    expect(kindOf({ verdict: "inconclusive" })).toBe("won");
    expect(kindOf({ verdict: "inconclusive", onInconclusive: "fail" })).toBe("lost");
  });

  test("says that there is no champion yet", () => {
    expect(outcomeOf({ ...question, champion: undefined }).said).toContain("there is no champion yet");
  });

  test("is unknown, never better, when anything is missing", () => {
    const missing: Partial<OutcomeQuestion>[] = [
      { verdict: "error" },
      { verdict: "" },
      { digest: "" },
      { runRecord: "" },
      { training: "failure", verdict: "" },
      { training: "cancelled" },
      { training: "skipped", verdict: "" },
    ];
    expect(missing.map((more) => kindOf(more))).toEqual(missing.map(() => "broken"));
    expect(() => kindOf({ verdict: "passed" })).toThrow("is no verdict");
  });

  test("is not told as a second red job after a training that failed", () => {
    expect(outcomeOf({ ...question, training: "failure", verdict: "" })).toMatchObject({ alreadyRed: true });
    expect(outcomeOf({ ...question, verdict: "error" })).toMatchObject({ alreadyRed: false });
  });

  test("is broken when files were lost after a gate that passed", () => {
    expect(kindOf({ training: "failure" })).toBe("broken");
  });

  test("is not told with a record or a model that is no digest, whoever says so", () => {
    const forged = `${"f".repeat(64)}\n\nFixes #1 [skip ci]\nCo-authored-by: A <a@b>`;
    expect(() => kindOf({ runRecord: forged })).toThrow('"run-record" is no id of a record');
    expect(() => kindOf({ runRecord: `${"f".repeat(64)}\n` })).toThrow('"run-record" is no id of a record');
    expect(() => kindOf({ digest: `${digest} @acme/everybody` })).toThrow('"model-digest" is no digest');
  });
});
