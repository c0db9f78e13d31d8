import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LedgerStore } from "../../src/ledger/ledger.ts";
import { lineageOf } from "../../src/ledger/lineage.ts";
import { openLedger } from "../../src/ledger/open-ledger.ts";
import type { LedgerRecord } from "../../src/ledger/record.ts";
import { recordId } from "../../src/ledger/record-id.ts";
import { aDeployment, aGate, aRun, digestOf, ledgerOf } from "./ledger-world.ts";

async function lineage(what: string, ...records: LedgerRecord[]) {
  const { store } = await ledgerOf(...records);
  try {
    return await lineageOf(await openLedger(store), what);
  } finally {
    await store.close();
  }
}

const run = aRun();
const gate = aGate({ run: recordId(run), evaluation_digest: digestOf("evaluation") });
const deployment = aDeployment({ gate: recordId(gate) });
const stranger = aRun({
  model: "other",
  code: { commit: "b".repeat(40) },
  origin: { event: "push", head_sha: "b".repeat(40) },
  data: [{ role: "train", version: "delta:data/t@12" }],
  artifact: { path: "m", digest: digestOf("other model"), bytes: 1, files: 1, format: "onnx", facts: {}, warnings: [] },
  fingerprint: digestOf("other fingerprint"),
});
const all = [run, gate, deployment, stranger];

let store: LedgerStore;
beforeAll(async () => {
  ({ store } = await ledgerOf(...all));
});
afterAll(() => store.close());

describe("lineage", () => {
  it.each([
    ["the id of a run", recordId(run)],
    ["the first digits of the id of a gate", recordId(gate).slice(0, 9)],
    ["a deployment", recordId(deployment)],
    ["a commit", "a".repeat(40)],
    ["the first 7 digits of a commit, in capitals", "A".repeat(7)],
    ["a digest of data", digestOf("train")],
    ["a data version", run.data[0]?.version ?? ""],
    ["a digest of the model", digestOf("model")],
    ["the digest without its algorithm", digestOf("model").slice("sha256:".length, 20)],
    ["the digest of an evaluation set", digestOf("evaluation")],
    ["a fingerprint", digestOf("fingerprint")],
  ])("is found by %s, from data to deployment, without what is another model's", async (_, what) => {
    const { nodes, edges, title } = await lineageOf(await openLedger(store), what);
    expect(title).toBe(`Lineage of ${what}`);
    const shape = edges.map(({ from, to, label }) => [from.split(" ")[0], label, to.split(" ")[0]]);
    expect(shape).toEqual([
      ["data", "train", "run"],
      ["code", undefined, "run"],
      ["run", undefined, "model"],
      ["model", undefined, "gate"],
      ["data", "evaluated on", "gate"],
      ["gate", undefined, "deployment"],
    ]);
    expect(nodes.map(({ kind }) => kind).sort()).toEqual([
      "code",
      "data",
      "data",
      "deployment",
      "gate",
      "model",
      "run",
    ]);
    for (const { from, to } of edges) {
      expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([from, to]));
    }
  });

  it("names a model as this repository does, not as a fork's run of the same bytes", async () => {
    const stranger = aRun({ model: "aaa", trust: "fork", created_at: "2026-01-01T00:00:00.000Z" });
    const { nodes } = await lineage(recordId(run), stranger, run);
    expect(nodes.filter(({ kind }) => kind === "model").map(({ label }) => label)).toEqual([
      expect.stringMatching(/^strikes sha256:/),
    ]);
  });

  it("shows the run whose outputs were restored in place of training", async () => {
    const restored = aRun({ restored_from: recordId(run), created_at: "2026-11-26T00:00:00.000Z" });
    const { edges } = await lineage(recordId(restored), run, restored);
    expect(edges).toContainEqual({
      from: `run ${recordId(run)}`,
      to: `run ${recordId(restored)}`,
      label: "restored",
    });
  });

  it("leaves older runs out when data has very many, and says how many", async () => {
    const many = Array.from({ length: 18 }, (_, at) =>
      aRun({ created_at: `2026-11-25T04:30:${String(at).padStart(2, "0")}.000Z` }),
    );
    const { title, nodes } = await lineage(digestOf("train"), ...many);
    expect(title).toContain("(3 older records are left out)");
    expect(nodes.filter(({ kind }) => kind === "run")).toHaveLength(15);
  });

  it.each([
    ["c".repeat(40), "Nothing in the branch ml-ledger of this repository is about"],
    ["delta:data/t@13", "Nothing in the branch ml-ledger of this repository is about"],
    ["abc12", "is too short to name a record, a commit or a digest"],
  ])("of %s is an error with what to do", async (what, message) => {
    await expect(lineageOf(await openLedger(store), what)).rejects.toThrow(message);
  });

  it("of digits that several begin with is an error that names them", async () => {
    const [one, other] = [`${"c".repeat(7)}${"1".repeat(33)}`, `${"c".repeat(7)}${"2".repeat(33)}`];
    const at = (commit: string) => aRun({ code: { commit }, origin: { event: "push", head_sha: commit } });
    const error = await lineage("c".repeat(7), at(one), at(other)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      message: "ccccccc is the beginning of 2.",
      hint: `Give more digits: ${one}, ${other}.`,
    });
  });
});
