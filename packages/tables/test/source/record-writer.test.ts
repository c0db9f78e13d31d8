import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withRecordWriter } from "../../src/source/record-writer.ts";
import { tableWorkspace } from "../table-fixture.ts";

const workspace = tableWorkspace();

describe("a large copy", () => {
  it("is written whole, and waiting for the disk again and again leaves nothing behind", async () => {
    const warnings: Error[] = [];
    const take = (warning: Error) => warnings.push(warning);
    process.on("warning", take);
    const record = Buffer.alloc(100_000, "x");
    const path = join(workspace.scratch, "copy.csv");
    await withRecordWriter(path, async (writer) => {
      for (let count = 0; count < 30; count += 1) {
        writer?.write(record, 0, record.length);
        await writer?.drain();
      }
      await writer?.end();
    });
    // Node tells a leak of listeners on the next turn.
    await new Promise((resolve) => setImmediate(resolve));
    process.off("warning", take);
    expect(warnings).toEqual([]);
    expect((await readFile(path)).length).toBe(30 * 100_001);
  });
});
