import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { LedgerStore } from "@gatewright/shared/ledger/ledger.ts";
import { noLedger } from "@gatewright/shared/ledger/no-ledger.ts";
import { checkRecord } from "@gatewright/shared/ledger/read-record.ts";
import { pairedDecisionBounds } from "@gatewright/stats/reuse/decision-bounds.ts";
import { afterEach, describe, expect, it, test } from "vitest";
import { digestOf, ledgerOf } from "../../../../packages/shared/test/ledger/ledger-world.ts";
import { defaultBranch, lookAt, pullRequest } from "./budget-world.ts";

const stores: LedgerStore[] = [];
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
});

async function newStore(): Promise<LedgerStore> {
  const { store } = await ledgerOf();
  stores.push(store);
  return store;
}

const rules = "rules: [{rule: non-inferior, metric: accuracy, margin: 0.03}]";
const gate = `${rules}\nbudget: {looks: 3, passes: 2, error: 0.05}`;
const hidden = `${rules}\nbudget: {looks: 3, passes: 2, error: 0.05, reveal: verdict}`;

/** 8,200 right: better, and shown so even at the level of a budget. 7,000: worse. 7,710: nobody can say. */
const good = 8200;
const bad = 7000;
const unclear = 7710;

describe("a look at an evaluation set with a budget", () => {
  it("is charged, recorded with what it showed, and says what is left", async () => {
    const store = await newStore();
    const look = await lookAt({ gate, store, right: good });
    expect(look.verdicts).toEqual(["pass"]);
    expect(look.looksLeft).toBe(2);
    expect(look.record).toMatchObject({
      kind: "look",
      trust: "default-branch",
      evaluation_digest: digestOf("evaluation"),
      model_digest: digestOf("model"),
      predictions_digest: digestOf("predictions of model"),
      champion_digest: digestOf("champion"),
      passed: true,
      reveal: "score",
      rules: ["non-inferior"],
    });
    expect(look.notes).toEqual([
      "Budget: 1 of 3 looks at the evaluation set made, 1 of 2 that may pass have passed; 2 looks and 1 pass are left.",
      "3 looks of which 2 may pass can end in 6 ways, so each decision may err with 8.33e-3 (0.05 in all).",
      expect.stringMatching(/^Scores were shown: not guaranteed\./),
    ]);
    checkRecord(look.record, "the look");
  });

  it("decides each rule at error / K by bounds that hold there", async () => {
    const { findings } = await lookAt({ gate, store: await newStore(), right: good });
    const exact = pairedDecisionBounds({ gained: 200, lost: 0, n: 10_000 }, 0.05 / 6);
    expect(findings[0]?.interval).toMatchObject({
      low: exact.low,
      high: exact.high,
      method: "paired Clopper–Pearson bounds",
    });
    expect(findings[0]?.interval?.level).toBeCloseTo(1 - 0.1 / 6, 12);
  });

  it("is free when model, predictions, policy, rows and champion are the same, and says so", async () => {
    const store = await newStore();
    await lookAt({ gate, store, right: good, run: pullRequest });
    const again = await lookAt({ gate, store, right: good });
    expect(again.verdicts).toEqual(["pass"]);
    expect(again.record).toBeUndefined();
    expect(again.looksLeft).toBe(2);
    expect(again.notes[0]).toContain("This look told nothing new and was not charged.");
  });

  test.each([
    ["model", { model: "another" }],
    ["predictions of the same model", { predictions: "other" }],
    ["policy", { policy: "another" }],
    ["rows", { evaluation: "a row less", run: pullRequest }],
    ["champion", { champion: "another" }],
  ])("is charged with another %s", async (_, other) => {
    const store = await newStore();
    await lookAt({ gate, store, right: unclear });
    const second = await lookAt({ gate, store, right: unclear, ...other });
    expect(second.record).toBeDefined();
    expect(second.looksLeft).toBe(1);
  });

  it("of a pull request has its trust, for the second stage to append", async () => {
    const look = await lookAt({ gate, store: await newStore(), run: pullRequest });
    expect(look.record).toMatchObject({ trust: "pull_request", origin: { pull_request: 5, run_id: 43 } });
  });

  it("is none when every rule that looks was skipped", async () => {
    const look = await lookAt({ gate, store: await newStore(), noChampion: true });
    expect(look.verdicts).toEqual(["skipped"]);
    expect(look.record).toBeUndefined();
    expect(look.looksLeft).toBe(3);
  });
});

describe("a spent budget", () => {
  it("looks at nothing more, is inconclusive and says what to do", async () => {
    const store = await newStore();
    for (const model of ["1", "2", "3"]) await lookAt({ gate, store, model, right: unclear });
    const look = await lookAt({ gate, store, model: "4", right: good });
    expect(look).toMatchObject({ verdicts: ["inconclusive"], record: undefined, looksLeft: 0, spent: true });
    expect(look.messages).toBe(
      "The budget of the evaluation set is spent: all 3 looks at it are made. Nothing was looked at.",
    );
    expect(look.findings[0]?.hint).toContain("Collect a new evaluation set");
    expect(look.findings[0]?.estimate).toBeUndefined();
  });

  it("is a warning where the policy says so", async () => {
    const store = await newStore();
    const warns = gate.replace("error: 0.05", "error: 0.05, when_spent: warn");
    for (const model of ["1", "2", "3"]) await lookAt({ gate: warns, store, model, right: unclear });
    expect((await lookAt({ gate: warns, store, model: "4" })).verdicts).toEqual(["warn"]);
  });

  it("still repeats the looks that were made", async () => {
    const store = await newStore();
    for (const model of ["1", "2", "3"]) await lookAt({ gate, store, model, right: unclear });
    expect(await lookAt({ gate, store, model: "2", right: unclear })).toMatchObject({
      verdicts: ["inconclusive"],
      spent: false,
      looksLeft: 0,
    });
  });

  it("comes with the pass that retires the set, which stays a pass and can be merged", async () => {
    const store = await newStore();
    await lookAt({ gate, store, model: "1", right: good });
    const last = await lookAt({ gate, store, model: "2", right: good, run: pullRequest });
    expect(last).toMatchObject({ verdicts: ["pass"], looksLeft: 0, spent: false });
    expect(last.notes[0]).toContain(
      "2 of 2 that may pass have passed; the set is retired, the next candidate needs a new one.",
    );
    expect((await lookAt({ gate, store, model: "2", right: good })).verdicts).toEqual(["pass"]);
    const next = await lookAt({ gate, store, model: "3", right: good });
    expect(next.messages).toContain("The evaluation set is retired: 2 looks of 2 that may pass have passed.");
  });

  it("is fresh again for a set that the default branch accepts, and not for a row less in a pull request", async () => {
    const store = await newStore();
    for (const model of ["1", "2", "3"]) await lookAt({ gate, store, model, right: unclear });
    const tried = await lookAt({ gate, store, model: "4", evaluation: "a row less", run: pullRequest });
    expect(tried.verdicts).toEqual(["inconclusive"]);
    const accepted = await lookAt({ gate, store, model: "4", evaluation: "new", right: good });
    expect(accepted).toMatchObject({ verdicts: ["pass"], looksLeft: 2 });
  });

  it("leaves rules that read no label as they are", async () => {
    const store = await newStore();
    const more = gate.replace("rules: [", "rules: [{rule: size, at_most: 1 MB, file: budget-world.ts}, ");
    for (const model of ["1", "2", "3"]) await lookAt({ gate: more, store, model, right: unclear });
    expect((await lookAt({ gate: more, store, model: "4" })).verdicts).toEqual(["pass", "inconclusive"]);
  });
});

describe("reveal: verdict", () => {
  test.each([
    ["passes", good, "pass", true],
    ["fails", bad, "fail", false],
    ["is inconclusive, which is no pass,", unclear, "fail", false],
  ])("shows one bit and nothing else when the gate %s", async (_, right, verdict, passed) => {
    const look = await lookAt({ gate: hidden, store: await newStore(), right });
    expect(look.findings).toHaveLength(1);
    expect(look.findings[0]).toMatchObject({ rule: "budget", verdict, samples: [], locations: [] });
    for (const key of ["estimate", "interval", "n", "threshold", "formula"])
      expect(look.findings[0]).not.toHaveProperty(key);
    expect(look).toMatchObject({ hidden: true, record: { passed, reveal: "verdict" } });
    expect(JSON.stringify([look.findings, look.notes])).not.toMatch(/accuracy|non-inferior|0\.0[123]\b|0\.[789]/);
  });

  it("has the bit of the whole gate: a model that is too large does not say that its metrics hold", async () => {
    const more = hidden.replace("rules: [", "rules: [{rule: size, at_most: 10 B, file: budget-world.ts}, ");
    const look = await lookAt({ gate: more, store: await newStore(), right: good });
    expect(look.verdicts).toEqual(["fail"]);
    expect(look.record?.passed).toBe(false);
  });

  it("does not tell which rule warns", async () => {
    const more = hidden.replace("]", ", {rule: at-least, metric: accuracy, value: 0.99, severity: warn}]");
    expect((await lookAt({ gate: more, store: await newStore(), right: good })).verdicts).toEqual(["pass"]);
  });

  it("tells when the budget is spent", async () => {
    const store = await newStore();
    for (const model of ["1", "2", "3"]) await lookAt({ gate: hidden, store, model, right: unclear });
    const look = await lookAt({ gate: hidden, store, model: "4", right: good });
    expect(look.verdicts).toEqual(["inconclusive"]);
    expect(look.messages).toContain("The budget of the evaluation set is spent");
  });

  it("needs a command that scores the champion, since no predictions are kept", async () => {
    const look = await lookAt({ gate: hidden, championPolicy: "ledger", store: await newStore(), right: good });
    expect(look).toMatchObject({ verdicts: ["error"], record: undefined, findings: [{ configuration: true }] });
    expect(look.messages).toContain("no predictions are kept");
    const shown = await lookAt({ gate, championPolicy: "ledger", store: await newStore(), right: good });
    expect(shown.verdicts).toEqual(["pass"]);
  });
});

describe("a budget fails closed", () => {
  it("without a ledger that can be read: nobody knows what is left", async () => {
    const look = await lookAt({ gate, openLedger: noLedger });
    expect(look).toMatchObject({
      verdicts: ["error"],
      record: undefined,
      messages: "There is no ledger to read here.",
    });
    const down = await lookAt({ gate, openLedger: () => Promise.reject(evidenceError("GitHub is down.")) });
    expect(down.messages).toBe("GitHub is down.");
    expect((await lookAt({ gate: hidden, openLedger: noLedger })).messages).toBe("There is no ledger to read here.");
  });

  it("without a model file, and without rows", async () => {
    const store = await newStore();
    expect(await lookAt({ gate, store, model: undefined })).toMatchObject({
      verdicts: ["error"],
      messages: "A budget counts looks by the model that is looked at, and no model file could be read.",
    });
    const numbers = await lookAt({ gate, store, onlyMetrics: true });
    expect(numbers.messages).toContain("there are only numbers about it");
  });

  it("when K leaves no decision an error that any set could serve", async () => {
    const look = await lookAt({
      gate: `${rules}\nbudget: {looks: 64, passes: 64, error: 0.05}`,
      store: await newStore(),
    });
    expect(look.verdicts).toEqual(["error"]);
    expect(look.messages).toContain("The budget of 64 looks and 64 passes leaves each decision an error of 2.7e-21");
    expect(look.findings[0]?.configuration).toBe(true);
  });

  test.each([
    ["{rule: non-inferior, metric: roc_auc, margin: 0.01}", "roc_auc is no mean of one number a row"],
    ["{rule: at-least, metric: f1, value: 0.5}", "f1 is no mean of one number a row"],
    ["{rule: at-most, metric: mae, value: 0.5}", "mae has no limit a row"],
    ["{rule: no-regression, metric: accuracy}", "no-regression passes whatever is not shown to be worse"],
    ["{rule: at-least, metric: accuracy, value: 0.5, use: point}", "a point has no probability of being wrong"],
    ["{rule: non-inferior, metric: accuracy, relative_margin: 0.1}", "a share of the champion's value"],
    ["{rule: non-inferior, metric: precision, margin: 0.1}", "precision counts other rows for each of the two models"],
    ["{rule: worst-slice, metric: accuracy, columns: [a], at_least: 0.5}", "worst-slice searches among many slices"],
    ["{rule: fairness, metric: equal_opportunity_difference, group: g, at_most: 0.1}", "fairness compares rates"],
    ["{rule: calibration, metric: ece_binary, at_most: 0.05}", "calibration measures errors in bins"],
    [
      "{rule: beats-baseline, metric: accuracy, baseline: majority}",
      "beats-baseline makes its baseline from the labels",
    ],
    ["{rule: overfit-gap, metric: accuracy, train: train.csv, at_most: 0.1}", "overfit-gap compares means of two sets"],
    ["{rule: value, sql: '1', no_worse_by: 0.1}", "value has values without known limits"],
    ["{rule: at-least, metric: acuracy, value: 0.5}", 'there is no metric "acuracy"'],
    ["{rule: at-least, metric: auc, value: 0.5}", 'there is no metric "auc"; did you mean "roc_auc"?'],
  ])("by a policy error with its place, before anything is looked at: %s", async (rule, why) => {
    const both = `rules:\n  - {rule: non-inferior, metric: recall, margin: 0.03}\n  - ${rule}\nbudget: {looks: 3, passes: 2, error: 0.05}`;
    const look = await lookAt({ gate: both, store: await newStore() });
    expect(look.verdicts).toEqual(["skipped", "error"]);
    expect(look.findings[1]).toMatchObject({ configuration: true, message: expect.stringContaining(why) });
    expect(look.findings[1]?.message).toMatch(/^gatewright\.yml:7:\d+: /);
    expect(look.record).toBeUndefined();
  });
});

describe("looks of other runs", () => {
  it("that begin at the same time are both charged, one more than the budget at most for each that did not see the other", async () => {
    const store = await newStore();
    for (const model of ["1", "2"]) await lookAt({ gate, store, model, right: unclear });
    const both = await Promise.all(
      ["3", "4"].map((model) => lookAt({ gate, store, model, right: unclear, run: pullRequest })),
    );
    expect(both.map(({ looksLeft }) => looksLeft)).toEqual([0, 0]);
    const next = await lookAt({ gate, store, model: "5", run: defaultBranch });
    expect(next.messages).toContain("is spent");
    expect(next.looksLeft).toBe(0);
  });
});
