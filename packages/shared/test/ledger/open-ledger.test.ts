import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors/user-error.ts";
import { canonicalJson } from "../../src/ledger/canonical-json.ts";
import { openLedger } from "../../src/ledger/open-ledger.ts";
import { recordId, recordPath } from "../../src/ledger/record-id.ts";
import { aGate, append, aRun, ledgerOf, tamper } from "./ledger-world.ts";

const segment = "index/strikes/000001.jsonl";

describe("an open ledger", () => {
  it("that does not exist yet has no commit, no models and no records", async () => {
    const { store } = await ledgerOf();
    const ledger = await openLedger(store);
    expect(ledger.commit).toBeUndefined();
    expect(await ledger.models()).toEqual([]);
    expect(await ledger.index("strikes")).toEqual([]);
    await expect(ledger.read("a".repeat(64))).rejects.toThrow("because there is no such branch yet");
    await store.close();
  });

  it("says of each record what can be known without reading it", async () => {
    const { store } = await ledgerOf(aRun(), aGate());
    const [run, gate] = await (await openLedger(store)).index("strikes");
    expect(run).toMatchObject({
      number: 1,
      record: recordId(aRun()),
      kind: "run",
      trust: "default-branch",
      commit: "a".repeat(40),
      fingerprint: aRun().fingerprint,
      smoke: false,
      model_digest: aRun().artifact?.digest,
      data: [aRun().data[0]?.digest, aRun().data[0]?.version],
    });
    expect(gate).toMatchObject({ number: 2, kind: "gate", verdict: "pass", champion: true });
    await store.close();
  });

  it("reads records by their ids, several at once too", async () => {
    const { store } = await ledgerOf(aRun(), aGate());
    const ledger = await openLedger(store);
    expect(await ledger.read(recordId(aGate()))).toEqual(aGate());
    const both = await ledger.readAll([recordId(aRun()), recordId(aGate())]);
    expect([...both.values()]).toEqual([aRun(), aGate()]);
    await store.close();
  });

  it("reads one commit, whatever is written later", async () => {
    const { store } = await ledgerOf(aRun());
    const ledger = await openLedger(store);
    await append(store, aGate());
    expect(await ledger.index("strikes")).toHaveLength(1);
    expect(await (await openLedger(store)).index("strikes")).toHaveLength(2);
    await store.close();
  });

  it.each([
    ["has lost a line", (text: string) => text.split("\n").slice(1).join("\n"), "has 1 records and its chain has 2"],
    [
      "has a line twice",
      (text: string) => `${text.split("\n")[0]}\n${text.split("\n")[0]}\n`,
      "has 2 records and its chain has 2",
    ],
    ["is gone", () => undefined, "has 0 records and its chain has 2"],
    ["was cut off", (text: string) => text.slice(0, -5), "is cut off"],
    ["has a line that is none", (text: string) => text.replace('"kind":"run"', '"kind":"walk"'), "Line 1 of"],
    [
      "names another model",
      (text: string) => text.replace('"model":"strikes"', '"model":"other"'),
      "names another model",
    ],
  ])("whose index %s is an error, never a shorter ledger", async (_, change, message) => {
    const { store, repository } = await ledgerOf(aRun(), aGate());
    const text = (await store.read((await store.tip()) ?? "", [segment])).get(segment) ?? "";
    tamper(repository, { [segment]: change(text) });
    const error = await (await openLedger(store)).index("strikes").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      kind: "evidence",
      message: expect.stringContaining(message),
      hint: expect.stringContaining("gatewright ledger rebuild-index"),
    });
    await store.close();
  });

  it.each([
    ["was edited", (text: string) => text.replace("0.84", "0.94"), "was changed after it was written"],
    ["was cut off", (text: string) => text.slice(0, 100), "was cut off or overwritten"],
    ["is gone", () => undefined, "has no record"],
  ])("does not read a record that %s", async (_, change, message) => {
    const { store, repository } = await ledgerOf(aRun());
    const id = recordId(aRun());
    tamper(repository, { [recordPath("run", id)]: change(canonicalJson(aRun())) });
    await expect((await openLedger(store)).read(id)).rejects.toThrow(message);
    await store.close();
  });

  it("does not read a record that stands in the folder of another kind", async () => {
    const { store, repository } = await ledgerOf(aRun());
    const id = recordId(aRun());
    tamper(repository, {
      [recordPath("run", id)]: undefined,
      [recordPath("gate", id)]: canonicalJson(aRun()),
    });
    await expect((await openLedger(store)).read(id)).rejects.toThrow("holds a record of the kind run");
    await store.close();
  });
});
