import { expect, test } from "vitest";
import { outcomeOf } from "../propose/src/outcome.ts";
import { proposalMessage, proposalPage } from "../propose/src/proposal-page.ts";

/** What a training's own code can make of the gate's report. */
const headline = "fine\n\n[skip ci] Fixes #1 @acme/everybody\nCo-authored-by: A <a@example.com>";
const outcome = outcomeOf({
  model: "strikes",
  training: "success",
  runRecord: "f".repeat(64),
  digest: `sha256:${"1".repeat(64)}`,
  verdict: "pass",
  champion: undefined,
  onInconclusive: "warn",
  headline,
});
if (outcome.kind !== "won") throw new Error(outcome.said);

test("the commit's message has fixed words and the record's id, nothing that a report says", () => {
  expect(proposalMessage("strikes", outcome)).toBe(
    `The retrained strikes passed its gate (pass).\n\nRecord of the run in the ledger: ${"f".repeat(64)}`,
  );
});

test("the pull request's page shows a headline that notifies, closes and skips nothing", () => {
  const place = {
    model: "strikes",
    workflow: ".github/workflows/ml-retrain.yml",
    run: { event: "schedule", readOnlyToken: false, notes: [] },
  };
  const { title, body } = proposalPage({
    place,
    outcome,
    evidence: "`[Skip CI]`",
    checks: { kind: "by themselves" },
    proposal: { version: 1, model: "strikes", head_sha: "a".repeat(40), files: [], left_out: [] },
  });
  expect(title).toBe("Retrained strikes: passed its gate");
  expect(body).toContain("The retrained strikes passed its gate: fine");
  expect(body).not.toMatch(/\[skip ci\]|#1|@acme|^Co-authored-by/im);
});
