import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { appendRecords } from "@gatewright/shared/ledger/append.ts";
import { packPredictions } from "@gatewright/shared/ledger/kept-predictions.ts";
import { openLedger } from "@gatewright/shared/ledger/open-ledger.ts";
import type { GateRecord, RunRecord } from "@gatewright/shared/ledger/record.ts";
import { recordId } from "@gatewright/shared/ledger/record-id.ts";
import type { ModelPolicy } from "@gatewright/shared/policy/policy.ts";
import { readPolicy } from "@gatewright/shared/policy/read-policy.ts";
import type { EvaluateContext } from "@gatewright/shared/runtime/action.ts";
import type { RunContext } from "@gatewright/shared/runtime/run-context.ts";
import { afterAll, describe, expect, it } from "vitest";
import { aGate, aRun, digestOf, ledgerOf, silent } from "../../../../packages/shared/test/ledger/ledger-world.ts";
import { championBytes } from "../../src/champion/champion-bytes.ts";
import { type ChampionSource, findChampion } from "../../src/champion/champion-finder.ts";
import { gateRecord, type JudgedModel } from "../../src/champion/gate-record.ts";
import type { GatedModel } from "../../src/models-to-gate.ts";
import { defaultBranch, pullRequest } from "../budget/budget-world.ts";

const temporaryDirectory = mkdtempSync(join(tmpdir(), "gatewright-champion-"));
afterAll(() => rmSync(temporaryDirectory, { recursive: true, force: true }));

const csv = "id,label,prediction\n1,1,1\n";
const { kept, text } = packPredictions(csv);
const run = aRun();
/** The champion's record, as gateRecord writes it. */
const gate = aGate({
  run: recordId(run),
  evaluation_digest: digestOf("set"),
  predictions_digest: digestOf("said"),
  predictions: kept,
});

interface Situation {
  records?: [RunRecord, GateRecord];
  model?: string;
  /** Undefined: only metrics of the candidate are known. */
  rows?: { set: string; said: string } | undefined;
  run?: RunContext;
  approved?: boolean;
  openLedger?: EvaluateContext<unknown>["openLedger"];
}

function gatedModel(more = ""): GatedModel & { policy: ModelPolicy & { gate: NonNullable<ModelPolicy["gate"]> } } {
  const rules = `rules: [{rule: no-regression, metric: accuracy}, {rule: size, ratio_at_most: 2}]`;
  const policy = readPolicy(`gatewright: 1\nmodels:\n  strikes: {${more}${rules}}\n`, "gatewright.yml").models[0];
  if (policy?.gate === undefined) throw new Error("The model has no rules.");
  return {
    policy: { ...policy, gate: policy.gate },
    candidate: "predictions.csv",
    metrics: undefined,
    champion: undefined,
    notes: [],
  };
}

async function contextOf({
  records = [run, gate],
  ...situation
}: Situation): Promise<EvaluateContext<{ token: string }>> {
  const { store } = await ledgerOf(records[0]);
  const files = new Map([[kept.path, text]]);
  await appendRecords(store, [records[1]], { signal: new AbortController().signal, log: silent, files });
  const { approved } = situation;
  return {
    inputs: { token: "" },
    policy: undefined,
    policyFiles: { read: async () => undefined },
    policyWins: false,
    workingDirectory: temporaryDirectory,
    run: situation.run ?? pullRequest,
    openLedger: situation.openLedger ?? (() => openLedger(store)),
    ...(approved === undefined
      ? {}
      : {
          approvedBy: async () => ({
            approved,
            why: approved ? "rita has approved 1234567" : "nobody has approved it",
          }),
        }),
    host: {
      log: { ...silent, debug: () => {}, group: (_, body) => body() },
      now: () => new Date("2026-11-25T10:00:00Z"),
      temporaryDirectory,
      toolCache: undefined,
      enginePath: undefined,
      memoryLimit: undefined,
      variables: {},
      signal: new AbortController().signal,
    },
  };
}

async function found(situation: Situation): Promise<ChampionSource> {
  const model = gatedModel();
  const rows = "rows" in situation ? situation.rows : { set: "set", said: "said" };
  return await findChampion(
    {
      model,
      gate: model.policy.gate,
      rows:
        rows === undefined
          ? undefined
          : { evaluationDigest: digestOf(rows.set), predictionsDigest: digestOf(rows.said) },
      modelDigest: digestOf(situation.model ?? "candidate"),
    },
    await contextOf(situation),
  );
}

describe("The ledger's champion", () => {
  it("is compared by its kept predictions", async () => {
    const source = await found({});
    expect(source).toMatchObject({
      kind: "file",
      name: expect.stringMatching(/^the champion sha256:[0-9a-f]{12} of commit aaaaaaa$/),
    });
    expect(source.kind === "file" && readFileSync(source.path, "utf8")).toBe(csv);
  });

  it("is the candidate when the model, the rows and what it says of them are the same", async () => {
    expect(await found({ model: "model" })).toMatchObject({
      kind: "absent",
      reason: expect.stringMatching(/^unchanged model/),
    });
    expect(await found({ model: "model", rows: undefined })).toMatchObject({ kind: "absent" });
    expect(await found({ model: "model", rows: { set: "set", said: "else" } })).toMatchObject({ kind: "file" });
    expect(await found({ model: "model", rows: { set: "other", said: "said" } })).toMatchObject({ kind: "broken" });
  });

  it("is compared by what its run has recorded when there are only metrics", async () => {
    const source = await found({ rows: undefined });
    expect(source.kind === "metrics" && [...source.values]).toEqual([["roc_auc", 0.84]]);
    const silentRun = aRun({ metrics: [] });
    const records: Situation["records"] = [silentRun, { ...gate, run: recordId(silentRun) }];
    expect(await found({ rows: undefined, records })).toMatchObject({
      error: { message: expect.stringContaining("knows no metrics of the champion") },
    });
  });

  it("is an error when its predictions were not kept", async () => {
    const { predictions: _, ...without } = gate;
    expect(await found({ records: [run, without] })).toMatchObject({
      kind: "broken",
      error: {
        message: expect.stringContaining("are not in the ledger"),
        hint: expect.stringContaining("champion: {run: <command>}"),
      },
    });
  });

  it("is an error when the ledger cannot be read", async () => {
    const openLedger = () => Promise.reject(evidenceError("GitHub does not answer."));
    expect(await found({ openLedger })).toMatchObject({
      kind: "broken",
      error: { message: "GitHub does not answer." },
    });
  });
});

describe("Another evaluation set", () => {
  const rows = { set: "other", said: "said" };

  it("is an error in a pull request, whether nobody may approve it or nobody has", async () => {
    expect(await found({ rows })).toMatchObject({
      error: { hint: expect.stringContaining("because nobody can approve it here.") },
    });
    expect(await found({ rows, approved: false })).toMatchObject({
      error: {
        message: expect.stringMatching(
          /^The evaluation set is another one than that of the champion .* cannot be compared\.$/,
        ),
        hint: expect.stringContaining("because nobody has approved it."),
      },
    });
  });

  it.each([
    ["somebody has approved it", { approved: true }, /accepted because rita has approved 1234567$/],
    ["the default branch has it", { run: defaultBranch }, /accepted because the default branch has it$/],
    [
      "it is in a merge group",
      { run: { ...defaultBranch, event: "merge_group", ref: "refs/heads/gh-readonly-queue/main/pr-1" } },
      /accepted because each pull request of the merge group has passed with it$/,
    ],
  ] satisfies [string, Situation, RegExp][])("is a first run when %s", async (_, situation, reason) => {
    expect(await found({ rows, ...situation })).toMatchObject({
      kind: "absent",
      first: true,
      reason: expect.stringMatching(reason),
    });
  });

  it("of a push to another branch is not accepted", async () => {
    expect(await found({ rows, run: { ...defaultBranch, ref: "refs/heads/release" } })).toMatchObject({
      kind: "broken",
    });
  });
});

describe("The size of the champion's model", () => {
  it("is what its run has recorded", async () => {
    const model = gatedModel();
    expect(await championBytes(model, model.policy.gate, await contextOf({}))).toBe(10);
    expect(
      await championBytes({ ...model, champion: "old.csv" }, model.policy.gate, await contextOf({})),
    ).toBeUndefined();
  });

  it("is an error when there is a champion and nobody knows it", async () => {
    const model = gatedModel();
    const { run: _, ...without } = gate;
    const bytes = championBytes(model, model.policy.gate, await contextOf({ records: [run, without] }));
    expect(await bytes).toMatchObject({ message: expect.stringContaining("does not know the size of the champion") });
    const openLedger = () => Promise.reject(evidenceError("GitHub does not answer."));
    expect(await championBytes(model, model.policy.gate, await contextOf({ openLedger }))).toMatchObject({
      kind: "evidence",
    });
  });
});

describe("The record of a gate", () => {
  const judged = (csvOfCandidate: string, more: Partial<JudgedModel> = {}): JudgedModel => {
    const model = gatedModel();
    const unused = () => Promise.reject(new Error("Nobody asks for it here."));
    return {
      model,
      gate: model.policy.gate,
      evidence: {
        predictions: {
          toCsv: async () => csvOfCandidate,
          candidate: { task: "binary", n: 1, label: new Float64Array([1]) },
          champion: { kind: "absent", reason: "no champion yet", first: true },
          evaluationDigest: digestOf("set"),
          predictionsDigest: digestOf("said"),
          championDigest: undefined,
          columns: [],
          column: unused,
          rowsWhere: unused,
          numberPerRow: unused,
          rowsAlsoIn: unused,
        },
        metrics: undefined,
        modelPath: "model.bin",
        championBytes: undefined,
        seriesPath: undefined,
        readPredictions: unused,
        files: () => [],
      },
      subject: { name: "strikes", verdict: "pass", evidence: [], findings: [], notes: [] },
      modelDigest: digestOf("model"),
      ...more,
    };
  };

  it("makes a champion on the default branch, with its run and its predictions", async () => {
    const { records, ledgerFiles, becomesChampion } = await gateRecord(
      judged(csv),
      await contextOf({ run: defaultBranch }),
    );
    expect(becomesChampion).toBe(true);
    expect(records).toMatchObject([
      { champion: true, run: recordId(run), predictions: kept, predictions_digest: digestOf("said") },
    ]);
    expect([...ledgerFiles]).toEqual([[kept.path, text]]);
  });

  it("says what it costs that predictions are too many to keep", async () => {
    const { records, ledgerFiles, notes } = await gateRecord(
      judged(randomBytes(4_500_000).toString("base64")),
      await contextOf({ run: defaultBranch }),
    );
    expect(records[0]).toMatchObject({ champion: true });
    expect(records[0]).not.toHaveProperty("predictions");
    expect(ledgerFiles.size).toBe(0);
    expect(notes.join()).toMatch(
      /more than the 5,000,000 that the ledger keeps: the next candidate needs `champion: \{run: …\}`/,
    );
  });

  it("makes none of what only smoke runs have made, nor when the ledger cannot be read, and the verdict stands", async () => {
    const smoke = aRun({ smoke: true });
    const onlySmoke = await contextOf({ run: defaultBranch, records: [smoke, aGate({ champion: false })] });
    expect((await gateRecord(judged(csv), onlySmoke)).becomesChampion).toBe(false);
    const openLedger = () => Promise.reject(evidenceError("GitHub does not answer."));
    const unreadable = await gateRecord(judged(csv), await contextOf({ run: defaultBranch, openLedger }));
    expect(unreadable.becomesChampion).toBe(false);
    expect(unreadable.notes).toEqual([
      "The ledger cannot be read, so the model does not become the champion: GitHub does not answer.",
    ]);
    expect(unreadable.records).toMatchObject([{ verdict: "pass", champion: false }]);
  });

  it("makes none when it was asked not to, and says so only where it would have made one", async () => {
    const asked = judged(csv, { adopt: false });
    const onMain = await gateRecord(asked, await contextOf({ run: defaultBranch }));
    expect([onMain.becomesChampion, onMain.records[0]?.champion, onMain.ledgerFiles.size]).toEqual([false, false, 0]);
    expect(onMain.notes.join()).toMatch(/`adopt` is `false`/);
    expect((await gateRecord(asked, await contextOf({}))).notes).toEqual([]);
  });

  it("names the run that the job says made it, which the ledger does not have yet", async () => {
    const earlier = "5".repeat(64);
    const nothing = await contextOf({
      run: defaultBranch,
      records: [aRun({ smoke: true }), aGate({ champion: false })],
    });
    const { records, becomesChampion } = await gateRecord(judged(csv, { runRecord: earlier }), nothing);
    expect([records[0]?.run, becomesChampion]).toEqual([earlier, true]);
  });

  it("of a pull request makes none", async () => {
    const { records, ledgerFiles, becomesChampion } = await gateRecord(judged(csv), await contextOf({}));
    expect([becomesChampion, records[0]?.trust, records[0]?.champion, ledgerFiles.size]).toEqual([
      false,
      "pull_request",
      false,
      0,
    ]);
  });
});
