import { describe, expect, it } from "vitest";
import { appendRecords } from "../../src/ledger/append.ts";
import { packPredictions, unpackPredictions } from "../../src/ledger/kept-predictions.ts";
import { openLedger } from "../../src/ledger/open-ledger.ts";
import { verifyLedger } from "../../src/ledger/verify.ts";
import { aGate, aRun, ledgerOf, silent, tamper } from "./ledger-world.ts";

const csv = "id,label,score\n1,0,0.25\n2,1,0.75\n";

describe("a champion's predictions", () => {
  it("stand on the branch in the record's own commit, and come back byte for byte", async () => {
    const { kept, text } = packPredictions(csv);
    const { store } = await ledgerOf(aRun());
    const gate = aGate({ champion: true, trust: "default-branch", predictions: kept });
    const options = { signal: new AbortController().signal, log: silent };
    await appendRecords(store, [gate], { ...options, files: new Map([[kept.path, text]]) });
    expect(await verifyLedger(store, {})).toEqual([]);
    const ledger = await openLedger(store);
    expect(unpackPredictions(await ledger.file(kept.path), kept, ledger.name).toString()).toBe(csv);
    await store.close();
  });

  it("that were edited, packed badly or removed are told, by the reader and by verify", async () => {
    const { kept, text } = packPredictions(csv);
    const { store, repository } = await ledgerOf(aRun());
    const gate = aGate({ champion: true, trust: "default-branch", predictions: kept });
    const options = { signal: new AbortController().signal, log: silent };
    await appendRecords(store, [gate], { ...options, files: new Map([[kept.path, text]]) });
    for (const [bad, sentence] of [
      [packPredictions(csv.replace("0.75", "0.95")).text, "are sha256:"],
      ["no gzip", "cannot be unpacked"],
      [undefined, "are gone"],
    ] as const) {
      expect(() => unpackPredictions(bad, kept, "ledger")).toThrow(sentence);
      tamper(repository, { [kept.path]: bad });
      expect(await verifyLedger(store, {})).toMatchObject([{ kind: "file", path: kept.path }]);
    }
    await store.close();
  });
});
