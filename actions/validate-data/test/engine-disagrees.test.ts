import { openEngine } from "@gatewright/tables/engine/engine.ts";
import { openTable } from "@gatewright/tables/source/open-table.ts";
import { describe, expect, it } from "vitest";
import { readContract } from "../src/contract/read-contract.ts";
import { evaluateTable } from "../src/evaluation/evaluate-table.ts";
import { inDirectory, only } from "./evaluate-contract.ts";

const contract = readContract(
  "contract: 1\nname: t\ndata: {path: t.csv}\ncolumns: {v: {type: integer, minimum: 0}}\n",
  "contract.yml",
);

describe("an engine that sees another number of rows than the files hold", () => {
  it("is an error, so that nothing passes on rows that were lost", async () => {
    await inDirectory({ files: { "t.csv": "v\n1\n2\n" } }, async ({ host, workingDirectory }) => {
      const engine = await openEngine(host);
      try {
        const table = await openTable({ ...contract.data, root: workingDirectory }, { engine, ...host });
        const options = { contract, engine, references: new Map(), environment: undefined, now: host.now() };
        const right = await evaluateTable({ ...options, table });
        expect(only(right, "structure").verdict).toBe("pass");
        const wrong = await evaluateTable({ ...options, table: { ...table, rows: 3 } });
        expect(wrong.filter(({ verdict }) => verdict === "error").map(({ rule, message }) => [rule, message])).toEqual([
          ["structure", "t: the query engine reads 2 rows and the files hold 3 records, so no number can be trusted"],
        ]);
      } finally {
        engine.close();
      }
    });
  });
});
