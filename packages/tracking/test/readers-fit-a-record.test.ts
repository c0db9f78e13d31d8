import { readdirSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import { checkRecord } from "@gatewright/shared/ledger/read-record.ts";
import type { RunRecord } from "@gatewright/shared/ledger/record.ts";
import { expect, test } from "vitest";
import { determinismOf, seedsOf } from "../src/environment/determinism.ts";
import { readMetrics } from "../src/metrics/read-metrics.ts";
import { readModel } from "../src/model-facts/read-model.ts";
import { readParams } from "../src/params/read-params.ts";
import { workspace, write } from "./reader-fixture.ts";
import { runRecord } from "./run-record.ts";

/** Texts that a file can hold and a record cannot, or only just. */
const hostile = [
  "plain",
  "",
  " ",
  "a.b",
  '"',
  "\\",
  "\u0000",
  "\u001b[2J",
  "\n",
  "\u2028",
  "\u0085",
  "\ud800",
  "__proto__",
  "constructor",
  "toString",
  "é\u0301",
  "😀",
  "x".repeat(250),
  "x".repeat(251),
  "y".repeat(501),
  "z".repeat(20_001),
  "seed",
  "deterministic",
  "NaN",
  "1e400",
  "-0",
  "Infinity",
];

test("whatever parameters and metrics hold, the record is one or the reader refuses", async () => {
  const context = workspace();
  let read = 0;
  for (const name of hostile) {
    for (const text of hostile) {
      write(context, "params.json", JSON.stringify({ [name]: text, list: [text, { [text]: name }], seed: 1 }));
      write(context, "metrics.json", JSON.stringify({ [name]: 0.5, [`${text}!`]: [1, -0, 1e308], note: text }));
      try {
        const params = await readParams(["params.json"], context);
        const { metrics, series } = await readMetrics(["metrics.json"], context);
        const seeds = seedsOf({}, params);
        const determinism = determinismOf({ XLA_FLAGS: text }, params, []);
        const environment = { ...(seeds === undefined ? {} : { seeds }), determinism };
        expectRecord({ params, metrics, series, environment });
        read += 1;
      } catch (error) {
        if (!(error instanceof UserError) || !/^(?:params|metrics)\.json/.test(error.message)) throw error;
      }
    }
  }
  expect(read).toBeGreaterThan(400);
});

test("the facts of every model fit a record", async () => {
  const fixtures = join(import.meta.dirname, "model-facts", "fixtures");
  for (const name of readdirSync(fixtures)) {
    expectRecord({ artifact: await readModel(name, { ...workspace(), workingDirectory: fixtures }) });
  }
  for (const text of hostile) {
    const header = Buffer.from(JSON.stringify({ __metadata__: { [text]: text, a: text } }));
    const size = Buffer.alloc(8);
    size.writeBigUInt64LE(BigInt(header.length));
    expectRecord({
      artifact: await readModel("m.safetensors", workspace({ "m.safetensors": Buffer.concat([size, header]) })),
    });
    // A pickle that names the text as a module.
    const name = Buffer.from(text.replaceAll("\n", ""), "utf8");
    const bytes = Buffer.concat([Buffer.from("cos.\n"), name, Buffer.from("\n.")]);
    expectRecord({ artifact: await readModel("m.pkl", workspace({ "m.pkl": bytes })).catch(refused) });
  }
});

function expectRecord(part: Partial<Record<keyof RunRecord, unknown>>): void {
  // As it would be read from the ledger: what JSON cannot hold would be lost here.
  const record: unknown = JSON.parse(JSON.stringify({ ...runRecord(), ...part }));
  checkRecord(record, "the record");
}

function refused(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error;
  return undefined;
}
