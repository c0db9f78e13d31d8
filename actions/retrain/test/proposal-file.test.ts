import { describe, expect, test } from "vitest";
import { type Proposal, proposalText, readProposal, whyNotProposed } from "../src/proposal-file.ts";

const sha = "a".repeat(40);
const proposal: Proposal = {
  version: 1,
  model: "strikes",
  head_sha: sha,
  files: [
    { path: "models/strikes.bin", mode: "100644", base64: Buffer.from("weights").toString("base64") },
    { path: "old.txt", deleted: true },
  ],
  left_out: [{ path: "link", why: "it is no plain file" }],
};
const read = (value: unknown) => readProposal(JSON.stringify(value), "strikes", sha);

describe("the list of files that a training changed", () => {
  test("is read as it was written", () => {
    expect(readProposal(proposalText(proposal), "strikes", sha)).toEqual(proposal);
  });

  test.each<[string, unknown]>([
    ["is no JSON object", []],
    ["has a key of its own", { ...proposal, ours: true }],
    ["is of another version", { ...proposal, version: 2 }],
    ["is about another model", { ...proposal, model: "bids" }],
    ["is about another commit", { ...proposal, head_sha: "b".repeat(40) }],
    ["has a file that is a link", { ...proposal, files: [{ path: "a", mode: "120000", base64: "" }] }],
    ["has a file that is no Base64", { ...proposal, files: [{ path: "a", mode: "100644", base64: "?" }] }],
    ["has a file that is there and is not", { ...proposal, files: [{ path: "a", deleted: true, base64: "" }] }],
    ["has too many files", { ...proposal, files: Array.from({ length: 201 }, () => ({ path: "a", deleted: true })) }],
  ])("is refused when it %s", (_, value) => {
    expect(() => read(value)).toThrow(/^The list of files that the training changed /);
  });

  test("is refused when it is no JSON", () => {
    expect(() => readProposal("{", "strikes", sha)).toThrow("is not JSON");
  });

  // The training's own code ran where the list was written, so it may hold anything.
  test.each([
    "../outside",
    "a/../../outside",
    "/etc/passwd",
    "a//b",
    "./a",
    "a\\b",
    "a\nb",
    ".git/config",
    "models/.GIT/hooks/post-checkout",
    ".github/workflows/ml.yml",
    ".GitHub/CODEOWNERS",
    "",
  ])("never changes %j", (path) => {
    expect(whyNotProposed(path)).toBeDefined();
    expect(() => read({ ...proposal, files: [{ path, deleted: true }] })).toThrow("which no training may");
  });

  test.each(["dvc.lock", ".dvc/config", "models/strikes.pkl.dvc", ".gatewright/retrain/strikes.json", "a b/ü.json"])(
    "may change %j",
    (path) => {
      expect(whyNotProposed(path)).toBeUndefined();
    },
  );
});
