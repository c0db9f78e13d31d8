import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LedgerStore } from "@gatewright/shared/ledger/ledger.ts";
import { openLedger } from "@gatewright/shared/ledger/open-ledger.ts";
import { readPolicy } from "@gatewright/shared/policy/read-policy.ts";
import type { EvaluateContext, EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { append, digestOf, newRepository, openLocal } from "../../../../packages/shared/test/ledger/ledger-world.ts";
import { type Inputs, inputNames } from "../../src/inputs.generated.ts";
import { modelGate } from "../../src/model-gate.ts";
import { defaultBranch } from "./budget-world.ts";

let repository = "";
let store: LedgerStore;
let logged: string[] = [];

beforeEach(async () => {
  repository = newRepository();
  store = await openLocal(repository);
  logged = [];
  mkdirSync(join(repository, "temporary"));
  writeFileSync(join(repository, "model.bin"), "a model");
  writeFileSync(join(repository, "predictions.csv"), predictions(9137));
});

afterEach(async () => {
  await store.close();
});

const rows = 10_000;

function predictions(right: number): string {
  const lines = Array.from({ length: rows }, (_, row) => `${row},1,${row < right ? 1 : 0}`);
  return `id,label,prediction\n${lines.join("\n")}\n`;
}

function policyText(budget: string): string {
  return `gatewright: 1
models:
  strikes:
    task: binary
    train: {outputs: {model: model.bin, predictions: predictions.csv}}
    champion: {run: python score.py}
    rules:
      - {rule: at-least, metric: accuracy, value: 0.85}
      - {rule: at-least, metric: recall, value: 0.8, name: not too few}
${budget === "" ? "" : `    budget: ${budget}\n`}`;
}

async function gate(budget: string, over: Partial<EvaluateContext<Inputs>> = {}) {
  const text = policyText(budget);
  const say = (sentence: string) => void logged.push(sentence);
  const group: EvaluateHost["log"]["group"] = (title, body) => {
    say(title);
    return body();
  };
  const inputs = Object.fromEntries(inputNames.map((name) => [name, ""])) as Record<keyof Inputs, string>;
  const evaluation = await modelGate.evaluate({
    inputs,
    policy: readPolicy(text, "gatewright.yml"),
    policyFiles: { read: async () => undefined },
    policyWins: false,
    policyDigest: digestOf(text),
    workingDirectory: repository,
    run: defaultBranch,
    openLedger: () => openLedger(store),
    host: {
      log: { info: say, warning: say, debug: say, group },
      now: () => new Date("2026-11-25T10:00:00Z"),
      temporaryDirectory: mkdtempSync(join(repository, "temporary", "run-")),
      toolCache: undefined,
      enginePath: undefined,
      memoryLimit: undefined,
      variables: {},
      signal: new AbortController().signal,
    },
    ...over,
  });
  const { records = [] } = evaluation;
  if (records.length > 0) await append(store, ...records);
  const [subject] = evaluation.subjects;
  if (subject === undefined) throw new Error("There is no subject.");
  return { ...evaluation, subject };
}

describe("the gate of a model with a budget", () => {
  it("records the gate and its look, and gives what is left as an output", async () => {
    const first = await gate("{looks: 5, passes: 2, error: 0.05}");
    expect(first.subject.verdict).toBe("pass");
    expect(first.records?.map(({ kind }) => kind)).toEqual(["gate", "look"]);
    expect(first.records?.[0]).toMatchObject({ champion: true, policy_digest: expect.stringMatching(/^sha256:/) });
    expect(first.outputs).toMatchObject({ "looks-left": "4", champion: "true" });
    expect(first.subject.notes).toContainEqual(expect.stringMatching(/^Scores were shown: not guaranteed\./));
    const again = await gate("{looks: 5, passes: 2, error: 0.05}");
    expect(again.records?.map(({ kind }) => kind)).toEqual(["gate"]);
    expect(again.outputs).toMatchObject({ "looks-left": "4" });
  });

  it("shows one bit with `reveal: verdict`: no number of the rules stands anywhere, and no predictions are kept", async () => {
    const shown = await gate("{looks: 5, passes: 2, error: 0.05, reveal: verdict}");
    expect(shown.subject).toMatchObject({
      verdict: "pass",
      headline: expect.stringMatching(/^strikes: no champion yet \(.*\); The candidate passes the gate$/),
    });
    expect(shown.subject.findings).toHaveLength(1);
    expect(shown.subject.tables).toBeUndefined();
    expect(shown.ledgerFiles?.size).toBe(0);
    expect(shown.records?.[0]).toMatchObject({ champion: true });
    expect(shown.records?.[0]).not.toHaveProperty("predictions");
    const everything = JSON.stringify([shown, logged]);
    expect(everything).not.toMatch(/accuracy|recall|not too few|0\.9137|91\.37|9137|0\.85|bounds/);
    writeFileSync(join(repository, "predictions.csv"), predictions(8400));
    writeFileSync(join(repository, "model.bin"), "another model");
    logged = [];
    const failed = await gate("{looks: 5, passes: 2, error: 0.05, reveal: verdict}");
    expect(failed.subject.verdict).toBe("fail");
    expect(JSON.stringify([failed, logged])).not.toMatch(/accuracy|recall|not too few|0\.84|8400|0\.85|bounds/);
  });

  it("makes no champion of a model that nothing was looked at for", async () => {
    for (const name of ["1", "2"]) {
      writeFileSync(join(repository, "model.bin"), name);
      await gate("{looks: 2, passes: 1, error: 0.05}");
    }
    expect((await gate("{looks: 2, passes: 1, error: 0.05}")).subject.verdict).toBe("inconclusive");
    writeFileSync(join(repository, "model.bin"), "3");
    const spent = await gate("{looks: 2, passes: 1, error: 0.05}");
    expect(spent.outputs).toMatchObject({ champion: "false", "looks-left": "0" });
    expect(spent.subject.notes).toContain("Nothing was looked at, so the model does not become the champion.");
    expect(spent.records?.map(({ kind }) => kind)).toEqual(["gate"]);
  });

  it("says nothing under a policy that does not count: its verdict would be a look that nobody charges", async () => {
    const counting = readPolicy(policyText("{looks: 5, passes: 2, error: 0.05, reveal: verdict}"), "gatewright.yml");
    const other = await gate("", { countingPolicy: counting });
    expect(other.subject).toMatchObject({ verdict: "skipped", evidence: [] });
    expect(other.records).toEqual([]);
    expect(JSON.stringify([other, logged])).not.toMatch(/0\.9137|accuracy/);
  });

  it("has no looks left to tell without a budget", async () => {
    const free = await gate("");
    expect(free.outputs).toMatchObject({ "looks-left": "" });
    expect(free.records?.map(({ kind }) => kind)).toEqual(["gate"]);
  });
});
