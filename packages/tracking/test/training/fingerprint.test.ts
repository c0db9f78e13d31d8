import { expect, test } from "vitest";
import { fingerprintOf } from "../../src/training/fingerprint.ts";
import { checkoutOf, contextOf, planOf, writeFiles } from "./workplace.ts";

const commit = (id: string) =>
  [
    { protocol: { minReaderVersion: 1, minWriterVersion: 2 } },
    { metaData: { id, format: { provider: "parquet", options: {} }, schemaString: "{}", partitionColumns: [] } },
    { add: { path: "part.parquet", size: 4, partitionValues: {}, modificationTime: 0, dataChange: true } },
  ]
    .map((action) => `${JSON.stringify(action)}\n`)
    .join("");

test("a Delta table that was deleted and made anew is other data, although its version number is the same", async () => {
  const folder = checkoutOf({ "train.sh": "true\n", "params.yaml": "lr: 0.1\n", "table/part.parquet": "rows" });
  const log = "table/_delta_log/00000000000000000000.json";
  const print = async (id: string): Promise<string> => {
    writeFiles(folder, { [log]: commit(id) });
    const plan = planOf({ data: { train: "delta:table" } });
    const { fingerprint, inputs } = await fingerprintOf({
      plan,
      context: contextOf(folder),
      fetch,
      now: () => new Date(),
    });
    expect(inputs.data[0]?.version).toBe("delta:table@0");
    return fingerprint;
  };
  const first = await print("6a2d8f3e-1111-4222-8333-444455556666");
  expect(await print("6a2d8f3e-1111-4222-8333-444455556666")).toBe(first);
  expect(await print("99999999-1111-4222-8333-444455556666")).not.toBe(first);
});
