import { afterEach, describe, expect, it } from "vitest";
import { championOf, newestRun } from "../../src/ledger/find-runs.ts";
import type { Ledger, LedgerStore } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open-ledger.ts";
import type { LedgerRecord } from "../../src/ledger/record.ts";
import { recordId } from "../../src/ledger/record-id.ts";
import { aGate, aRun, digestOf, ledgerOf, tamper } from "./ledger-world.ts";

const stores: LedgerStore[] = [];
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
});

async function ledger(...records: LedgerRecord[]): Promise<Ledger> {
  const { store } = await ledgerOf(...records);
  stores.push(store);
  return await openLedger(store);
}

const own = ["default-branch"] as const;

describe("the newest run", () => {
  it("is the last that was appended, of the trust, the size and the fingerprint that are asked for", async () => {
    const runs = [
      aRun(),
      aRun({ cost: { wall_seconds: 2 } }),
      aRun({ smoke: true }),
      aRun({ trust: "pull_request" }),
      aRun({ trust: "fork" }),
      aRun({ fingerprint: digestOf("another") }),
    ];
    const opened = await ledger(...runs, aGate());
    const find = async (question: Parameters<typeof newestRun>[2]) => {
      const found = await newestRun(opened, "strikes", question);
      return runs.findIndex((run) => recordId(run) === found?.id);
    };
    expect(await find({ trust: own, smoke: false })).toBe(5);
    expect(await find({ trust: own, smoke: false, fingerprint: digestOf("fingerprint") })).toBe(1);
    expect(await find({ trust: own, smoke: true })).toBe(2);
    expect(await find({ trust: ["pull_request"], smoke: false })).toBe(3);
    expect(
      await find({ trust: ["pull_request", "default-branch"], smoke: false, fingerprint: digestOf("fingerprint") }),
    ).toBe(3);
    expect(await find({ trust: ["local"], smoke: false })).toBe(-1);
    expect(await newestRun(opened, "another", { trust: own, smoke: false })).toBeUndefined();
  });

  it("counts by its record: an index that lifts a fork's run to the default branch is an error", async () => {
    const { store, repository } = await ledgerOf(aRun({ trust: "fork" }));
    stores.push(store);
    const path = "index/strikes/000001.jsonl";
    const text = (await store.read((await store.tip()) ?? "", [path])).get(path) ?? "";
    tamper(repository, { [path]: text.replace('"trust":"fork"', '"trust":"default-branch"') });
    const opened = await openLedger(store);
    await expect(newestRun(opened, "strikes", { trust: own, smoke: false })).rejects.toThrow(
      "says something else about record",
    );
  });
});

describe("the champion", () => {
  it("is what the newest gate of the default branch made so, with its run", async () => {
    const [old, now] = [aRun(), aRun({ cost: { wall_seconds: 9 } })];
    const gates = [
      aGate({ run: recordId(old), created_at: "2026-11-25T05:00:00.000Z" }),
      aGate({ run: recordId(old) }),
      aGate({ champion: false, verdict: "fail" }),
      aGate({ champion: false, trust: "pull_request" }),
    ];
    const opened = await ledger(old, now, ...gates);
    expect(await championOf(opened, "strikes")).toEqual({ gate: gates[1], run: old });
  });

  it("has no run when its gate names none, and there is none before the first", async () => {
    expect(await championOf(await ledger(aRun(), aGate()), "strikes")).toEqual({ gate: aGate(), run: undefined });
    expect(await championOf(await ledger(aRun()), "strikes")).toBeUndefined();
    expect(await championOf(await ledger(), "strikes")).toBeUndefined();
  });

  it.each([
    ["a fork", aRun({ trust: "fork" })],
    ["a pull request", aRun({ trust: "pull_request" })],
    ["a smoke run", aRun({ smoke: true })],
    ["another model", aRun({ model: "another" })],
    ["no run at all", aGate({ champion: false })],
  ])("is an error when its gate names as its run that of %s", async (_, named) => {
    const opened = await ledger(named, aGate({ run: recordId(named) }));
    await expect(championOf(opened, "strikes")).rejects.toThrow("as its run, which is a");
  });

  it("is an error when the run that its gate names is not in the ledger", async () => {
    const opened = await ledger(aGate({ run: recordId(aRun()) }));
    await expect(championOf(opened, "strikes")).rejects.toThrow(`has no record ${recordId(aRun())}`);
  });
});
