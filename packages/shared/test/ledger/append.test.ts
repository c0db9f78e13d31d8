import { describe, expect, it } from "vitest";
import { sha256Hex } from "../../src/digest/digest.ts";
import { evidenceError, UserError } from "../../src/errors/user-error.ts";
import { appendRecords } from "../../src/ledger/append.ts";
import { canonicalJson } from "../../src/ledger/canonical-json.ts";
import { linesAbout } from "../../src/ledger/find-lines.ts";
import type { LedgerStore } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open-ledger.ts";
import { recordId, recordPath } from "../../src/ledger/record-id.ts";
import { verifyLedger } from "../../src/ledger/verify.ts";
import { git } from "../policy/repository.ts";
import { aGate, append, aRun, digestOf, ledgerOf, openLocal, silent, tamper } from "./ledger-world.ts";

async function filesOf(store: LedgerStore): Promise<Map<string, string>> {
  const commit = (await store.tip()) ?? "";
  return await store.read(commit, await store.list(commit, ""));
}

/** `count` runs that differ. */
function runs(count: number, model = "strikes") {
  return Array.from({ length: count }, (_, at) => aRun({ model, cost: { wall_seconds: at } }));
}

describe("appending records", () => {
  it("writes each under the SHA-256 of its canonical JSON, its place in the chain, and a README with the first", async () => {
    const [run, gate] = [aRun(), aGate({ run: recordId(aRun()) })];
    const { store } = await ledgerOf();
    const appended = await append(store, run, gate);
    const files = await filesOf(store);
    await store.close();

    const first = canonicalJson({ record: recordId(run), prev: null });
    const second = canonicalJson({ record: recordId(gate), prev: sha256Hex(first) });
    expect(appended.ids).toEqual([recordId(run), recordId(gate)]);
    expect(appended.added).toEqual(appended.ids);
    expect(appended.anchors).toEqual({ strikes: sha256Hex(second) });
    expect(files.get(recordPath("run", sha256Hex(canonicalJson(run))))).toBe(canonicalJson(run));
    expect(files.get("chain/strikes/00000001.json")).toBe(first);
    expect(files.get("chain/strikes/00000002.json")).toBe(second);
    expect([...files.keys()].sort()).toEqual(
      [
        "README.md",
        "chain/strikes/00000001.json",
        "chain/strikes/00000002.json",
        "index/strikes/000001.jsonl",
        recordPath("run", recordId(run)),
        recordPath("gate", recordId(gate)),
      ].sort(),
    );
  });

  it("lets no record make the index so large that GitHub would take no other; long data versions are found by their digests", async () => {
    const version = (characters: number, at: number): string => `s3:b/${"€".repeat(characters)}@${at}`;
    const stranger = (characters: number) =>
      aRun({
        trust: "fork",
        data: Array.from({ length: 64 }, (_, at) => ({
          role: `d${at}`,
          version: version(characters, at),
          digest: digestOf(`d${at}`),
        })),
      });
    const { store } = await ledgerOf(stranger(1_400), stranger(80));
    const index = (await filesOf(store)).get("index/strikes/000001.jsonl") ?? "";
    const longest = Math.max(...index.split("\n").map((line) => Buffer.byteLength(line)));
    // In base64 with the records of one run, which GitHub takes 30 MB of.
    expect((longest * 256 * 4) / 3).toBeLessThan(9_000_000);
    const lines = await (await openLedger(store)).index("strikes");
    expect(linesAbout(lines, digestOf("d63"), "ledger")).toHaveLength(2);
    expect(linesAbout(lines, version(80, 63), "ledger")).toHaveLength(1);
    expect(() => linesAbout(lines, version(1_400, 63), "ledger")).toThrow("Nothing in the ledger is about");
    expect(await verifyLedger(store, {})).toEqual([]);
    await store.close();
  });

  it("restores a record whose file was damaged, and says that it did", async () => {
    const { store, repository } = await ledgerOf(aRun(), aGate());
    const [path, gone] = [recordPath("run", recordId(aRun())), recordPath("gate", recordId(aGate()))];
    tamper(repository, { [path]: canonicalJson(aRun()).slice(0, 50) });
    expect(await append(store, aRun())).toMatchObject({ added: [], restored: [recordId(aRun())] });
    expect(await verifyLedger(store, {})).toEqual([]);

    tamper(repository, { [gone]: undefined });
    const options = { signal: new AbortController().signal, log: silent, mend: true };
    const mended = await appendRecords(store, [aRun(), aGate()], options);
    expect(mended).toMatchObject({ added: [], restored: [recordId(aGate())] });
    expect(await verifyLedger(store, {})).toEqual([]);

    tamper(repository, { "chain/strikes/00000002.json": undefined });
    expect((await appendRecords(store, [aGate()], options)).added).toEqual([recordId(aGate())]);
    expect(await verifyLedger(store, {})).toEqual([]);
    await store.close();
  });

  it("writes a record only once, however often it is appended, in one call or in several", async () => {
    const { store } = await ledgerOf(aRun());
    const before = await store.tip();
    const again = await append(store, aRun());
    expect(again.commit).toBe(before);
    expect(again.added).toEqual([]);
    const mixed = await append(store, aRun(), aGate(), aGate());
    expect(mixed.ids).toEqual([recordId(aRun()), recordId(aGate()), recordId(aGate())]);
    expect(mixed.added).toEqual([recordId(aGate())]);
    expect((await (await openLedger(store)).index("strikes")).map(({ kind }) => kind)).toEqual(["run", "gate"]);
    await store.close();
  });

  it("leaves out a champion of an older run than the one that stands, and nothing else", async () => {
    const gateOf = (run_id: number, overrides: Parameters<typeof aGate>[0] = {}) =>
      aGate({ origin: { event: "push", run_id }, model_digest: digestOf(`model ${run_id}`), ...overrides });
    const { store } = await ledgerOf(gateOf(7), gateOf(9), gateOf(9, { champion: false }));
    const [older, run, judged] = [gateOf(8), aRun(), gateOf(8, { champion: false })];
    const appended = await append(store, run, older, judged);
    expect(appended.added).toEqual([recordId(run), recordId(judged)]);
    expect(appended.ids).toEqual(appended.added);
    expect(appended.refused).toEqual([
      {
        id: recordId(older),
        reason:
          "A newer run of the default branch (9) has made a champion of strikes since, so this one of run 8 makes none.",
      },
    ]);
    // A further attempt of the same run, a newer one, another model, another server, and one that was made outside of GitHub.
    const others = [
      gateOf(9, { verdict: "warn" }),
      gateOf(10),
      gateOf(1, { model: "else" }),
      gateOf(11, { origin: { event: "push", run_id: 11, server_url: "https://github.example" } }),
      gateOf(2, { origin: { event: "local" } }),
    ];
    for (const one of others) expect((await append(store, one)).refused).toEqual([]);
    // A person who restores a ledger says what belongs there.
    const options = { signal: new AbortController().signal, log: silent, mend: true };
    expect((await appendRecords(store, [older], options)).added).toEqual([recordId(older)]);
    expect(await verifyLedger(store, {})).toEqual([]);
    await store.close();
  });

  it("leaves out an older champion also when the newer one came while it was being written", async () => {
    const gateOf = (run_id: number) =>
      aGate({ origin: { event: "push", run_id }, created_at: `2026-11-25T04:3${run_id}:00.000Z` });
    const { store } = await ledgerOf(gateOf(1));
    let first = true;
    const late: LedgerStore = {
      ...store,
      name: store.name,
      tip: () => store.tip(),
      list: (commit, folder) => store.list(commit, folder),
      read: (commit, paths) => store.read(commit, paths),
      close: () => store.close(),
      async commit(change) {
        if (first) await append(store, gateOf(3));
        first = false;
        return store.commit(change);
      },
    };
    const appended = await append(late, gateOf(2));
    expect(appended).toMatchObject({ added: [], refused: [{ id: recordId(gateOf(2)) }] });
    await store.close();
  });

  it("keeps a chain for each model", async () => {
    const { store } = await ledgerOf(aRun({ model: "a" }), aRun({ model: "b" }), aGate({ model: "a" }));
    const ledger = await openLedger(store);
    expect(await ledger.models()).toEqual(["a", "b"]);
    expect((await ledger.index("a")).map(({ number, kind }) => [number, kind])).toEqual([
      [1, "run"],
      [2, "gate"],
    ]);
    expect((await ledger.index("b")).map(({ number }) => number)).toEqual([1]);
    expect(await ledger.index("c")).toEqual([]);
    await store.close();
  });

  it("rewrites one segment of 256 lines, and begins another behind it", async () => {
    const { store, repository } = await ledgerOf(...runs(256));
    await append(store, aGate());
    const changed = git(repository, "diff", "--name-only", "ml-ledger~1", "ml-ledger").split("\n").sort();
    expect(changed).toEqual([
      "chain/strikes/00000257.json",
      recordPath("gate", recordId(aGate())),
      "index/strikes/000002.jsonl",
    ]);
    const lines = await (await openLedger(store)).index("strikes");
    expect(lines.map(({ number }) => number)).toEqual(Array.from({ length: 257 }, (_, at) => at + 1));
    expect(await verifyLedger(store, {})).toEqual([]);
    await store.close();
  });

  it("makes chain and index anew when another writer was faster", async () => {
    const { store, repository } = await ledgerOf(aRun());
    const [mine, theirs] = runs(3).slice(1);
    if (mine === undefined || theirs === undefined) throw new Error("There are three.");
    const other = await openLocal(repository);
    let interrupted = false;
    const slow: LedgerStore = {
      ...store,
      commit: async (change) => {
        if (!interrupted) await append(other, theirs);
        interrupted = true;
        return await store.commit(change);
      },
    };
    const appended = await append(slow, mine);
    expect(appended.attempts).toBe(2);
    const ledger = await openLedger(store);
    expect((await ledger.index("strikes")).map(({ record }) => record)).toEqual([aRun(), theirs, mine].map(recordId));
    expect(await verifyLedger(store, {})).toEqual([]);
    await other.close();
    await store.close();
  });

  it("refuses what is no record before anything is written", async () => {
    const { store } = await ledgerOf();
    const broken = { ...aRun(), model: "../x" };
    await expect(append(store, aRun(), broken)).rejects.toThrow("New record 2 is no record: model must");
    expect(await store.tip()).toBeUndefined();
    await store.close();
  });

  it("ends at once when it is interrupted", async () => {
    const { store } = await ledgerOf();
    const signal = AbortSignal.abort(new Error("Interrupted."));
    await expect(appendRecords(store, [aRun()], { signal, log: silent })).rejects.toThrow("Interrupted.");
    await store.close();
  });

  it.each([
    ["is missing", undefined],
    ["was cut off", '{"model":"stri'],
    ["has lost a line", ""],
  ])("makes an index that %s anew, loses no record and says so", async (_, text) => {
    const { store, repository } = await ledgerOf(aRun(), aGate());
    tamper(repository, { "index/strikes/000001.jsonl": text });
    const said: string[] = [];
    const log = { info: () => {}, warning: (sentence: string) => void said.push(sentence) };
    await appendRecords(store, [aRun({ smoke: true })], { signal: new AbortController().signal, log });
    expect(said).toEqual([
      "The index of strikes in the branch ml-ledger of this repository does not fit its chain and is made anew from the records.",
    ]);
    expect(await (await openLedger(store)).index("strikes")).toHaveLength(3);
    expect(await verifyLedger(store, {})).toEqual([]);
    await store.close();
  });

  it("waits for a store that is busy or down, as long as it asks and for a minute, and then appends once", async () => {
    const { store } = await ledgerOf(aRun());
    let clock = 0;
    const waited: number[] = [];
    const options = {
      signal: new AbortController().signal,
      log: silent,
      random: () => 0.5,
      now: () => clock,
      wait: async (ms: number) => {
        waited.push(ms);
        clock += ms;
      },
    };
    const failing = (times: number, retryAfterMs?: number): LedgerStore => ({
      ...store,
      commit: async (change) => {
        if (times-- > 0) throw evidenceError("It is down.", { retryAfterMs });
        return await store.commit(change);
      },
    });
    const asked = await appendRecords(failing(2, 20_000), [aGate()], options);
    expect([asked.attempts, waited]).toEqual([3, [20_000, 20_000]]);
    clock = 0;
    await expect(appendRecords(failing(Number.POSITIVE_INFINITY, 0), [aRun({ smoke: true })], options)).rejects.toThrow(
      "It is down.",
    );
    expect(clock).toBeGreaterThanOrEqual(60_000);
    clock = 0;
    for (const useless of [undefined, 3_600_000]) {
      await expect(appendRecords(failing(1, useless), [aRun({ smoke: true })], options)).rejects.toThrow("It is down.");
    }
    expect(clock).toBe(0);
    expect(await (await openLedger(store)).index("strikes")).toHaveLength(2);
    await store.close();
  });

  it("gives up only after 50 tries and a minute, with what to do", async () => {
    const { store } = await ledgerOf(aRun());
    let [clock, tries] = [0, 0];
    const busy: LedgerStore = {
      ...store,
      commit: async () => {
        tries += 1;
        return { outcome: "moved" };
      },
    };
    const failed = appendRecords(busy, [aGate()], {
      signal: new AbortController().signal,
      log: silent,
      random: () => 0.5,
      now: () => clock,
      wait: async (ms) => {
        clock += ms;
      },
    });
    const error = await failed.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(/moved on under each of \d+ tries in \d+ s, so nothing was written/);
    expect(tries).toBeGreaterThanOrEqual(50);
    expect(clock).toBeGreaterThanOrEqual(60_000);
    await store.close();
  });
});
