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
const question = {
  model: "strikes",
  headSha: sha,
  folder: "",
  policyFiles: ["gates/policy.yml", "contracts/birds.yml"],
};
const read = (value: unknown) => readProposal(JSON.stringify(value), question);

describe("the list of files that a training changed", () => {
  test("is read as it was written", () => {
    expect(readProposal(proposalText(proposal), question)).toEqual(proposal);
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
    expect(() => readProposal("{", question)).toThrow("is not JSON");
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
    "CODEOWNERS",
    "docs/CODEOWNERS",
    ".gitmodules",
    "models/.gitattributes",
    ".gitlab-ci.yml",
    ".gitlab/ci/jobs.yml",
    "git~1/config",
    "ci/Jenkinsfile",
    "Jenkinsfile.release",
    "action.yml",
    "gatewright.yml",
    "another/gatewright.yml",
    ".gatewright/retrain/bids.json",
  ])("never changes %j", (path) => {
    expect(whyNotProposed(path, "")).toBeDefined();
    expect(() => read({ ...proposal, files: [{ path, deleted: true }] })).toThrow("which no training may");
  });

  test.each(["dvc.lock", ".dvc/config", "models/strikes.pkl.dvc", "a b/ü.json"])("may change %j", (path) => {
    expect(whyNotProposed(path, "")).toBeUndefined();
  });

  test("changes nothing outside of the working directory", () => {
    const inBirds = (path: string) =>
      readProposal(JSON.stringify({ ...proposal, files: [{ path, deleted: true }] }), { ...question, folder: "birds" });
    expect(inBirds("birds/metrics.json").files).toHaveLength(1);
    expect(() => inBirds("planes/train.py")).toThrow("it is not below the working directory");
    expect(() => inBirds("birds-2/train.py")).toThrow("it is not below the working directory");
  });

  test("never brings a weaker policy: it and its contracts are left out, which is said first", () => {
    const files = ["contracts/birds.yml", "Gates/policy.yml", "metrics.json"].map((path) => ({ path, deleted: true }));
    const { files: kept, left_out } = read({ ...proposal, files });
    expect(kept.map(({ path }) => path)).toEqual(["metrics.json"]);
    expect(left_out).toEqual([
      { path: "contracts/birds.yml", why: "the policy and its contracts are changed by people" },
      { path: "Gates/policy.yml", why: "the policy and its contracts are changed by people" },
      ...proposal.left_out,
    ]);
  });
});
