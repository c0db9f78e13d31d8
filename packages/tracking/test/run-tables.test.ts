import type { RunRecord } from "@gatewright/shared/ledger/record.ts";
import { describe, expect, test } from "vitest";
import { compareRuns } from "../src/compare-runs.ts";
import { runGraph, runTables } from "../src/run-tables.ts";
import { commit, digestOf, runRecord } from "./run-record.ts";

const titles = (...given: Parameters<typeof runTables>) => runTables(...given).map(({ title }) => title);

describe("tables of a run", () => {
  test("without a reference show what is, with one what differs", () => {
    expect(titles(runRecord(), undefined, undefined)).toEqual([
      "Metrics",
      "Parameters",
      "Data versions",
      "Code and environment",
    ]);
    const reference = { id: "e".repeat(64), record: runRecord(), what: "the champion's run" };
    const changed = runRecord({ params: { values: { lr: 0.2, depth: 3 }, sources: [], redacted: [] } });
    const tables = runTables(changed, reference, compareRuns(changed, reference.record, []));
    expect(tables.map(({ title }) => title)).toEqual([
      "Metrics against the champion's run",
      "Parameters that differ from the champion's run",
      "Data versions",
      "Code and environment",
    ]);
    expect(tables[1]?.rows).toEqual([["lr", "0.2", "0.1"]]);
  });

  test("show the last values of training curves, folded only where there are metrics too", () => {
    const loss = (last: number): RunRecord["series"][number] => {
      return {
        name: "loss",
        source: "log.csv",
        length: 2,
        points: [
          [1, 0.9],
          [2, last],
        ],
      };
    };
    const alone = runRecord({ metrics: [], series: [loss(0.25)] });
    const [first] = runTables(alone, undefined, undefined);
    expect(first).toMatchObject({ title: "Last values of the training curves", rows: [["loss", "0.25"]] });
    expect(first?.folded).toBeUndefined();
    const reference = { id: "e".repeat(64), record: runRecord({ series: [loss(0.5)] }), what: "the champion's run" };
    const run = runRecord({ series: [loss(0.25)] });
    const tables = runTables(run, reference, compareRuns(run, reference.record, []));
    expect(tables.map(({ title }) => title)).toEqual([
      "Metrics against the champion's run",
      "Data versions",
      "Last values of the training curves against the champion's run",
      "Code and environment",
    ]);
    expect(tables[2]).toMatchObject({
      folded: true,
      rows: [["loss", "0.25", "0.50", "-0.25"]],
    });
  });

  test("say what changed data was before", () => {
    const was = { role: "train", version: `file:data/train.csv@${digestOf("a")}`, digest: digestOf("a"), rows: 9000 };
    const reference = { id: "e".repeat(64), record: runRecord({ data: [was] }), what: "x" };
    const said = (data: RunRecord["data"][number]) => {
      const run = runRecord({ data: [data] });
      const table = runTables(run, reference, compareRuns(run, reference.record, []));
      return table.find(({ title }) => title === "Data versions")?.rows[0]?.at(-1);
    };
    const now = { ...was, version: `file:data/train.csv@${digestOf("b")}`, digest: digestOf("b") };
    expect(said(was)).toBe("same");
    expect(said(now)).toBe("changed, was @sha256:aaaaaaaaaaaa");
    expect(said({ ...now, rows: 8000 })).toBe("changed, was @sha256:aaaaaaaaaaaa (9,000 rows)");
    expect(said({ role: "train", version: "delta:t@3" })).toBe(
      "changed, was file:data/train.csv@sha256:aaaaaaaaaaaa (9,000 rows)",
    );
  });

  test("have a cell for every column", () => {
    const metrics = [
      { name: "accuracy", value: "NaN" as const, source: "m.json" },
      { name: "f1", value: 1, source: "m.json", n: 9 },
    ];
    const reference = {
      id: "e".repeat(64),
      record: runRecord({ data: [{ role: "gone", version: "delta:t@1" }] }),
      what: "x",
    };
    for (const run of [runRecord(), runRecord({ metrics, data: [], environment: {} })]) {
      for (const tables of [
        runTables(run, undefined, undefined),
        runTables(run, reference, compareRuns(run, reference.record, [])),
      ]) {
        for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
      }
    }
  });

  test("that would be long count what they leave out", () => {
    const values = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`p${index}`, index]));
    const [, parameters] = runTables(
      runRecord({ params: { values, sources: [], redacted: [] } }),
      undefined,
      undefined,
    );
    expect([parameters?.rows.length, parameters?.note]).toEqual([60, "40 more rows in the record."]);
  });

  test("say what an accelerator is", () => {
    const accelerator = { driver: "550.1", cuda: "12.4", devices: [{ name: "NVIDIA L4", count: 2 }] };
    const table = runTables(runRecord({ environment: { accelerator } }), undefined, undefined).at(-1);
    expect(table?.rows).toContainEqual(["accelerator", "2 × NVIDIA L4, driver 550.1, CUDA 12.4"]);
  });
});

describe("the drawing of a run", () => {
  test("leads from data and code over the run to the model", () => {
    const id = "1".repeat(64);
    const graph = runGraph(runRecord(), id);
    expect(graph?.nodes.map(({ kind, label }) => [kind, label])).toEqual([
      ["data", "train: file:data/train.csv@sha256:aaaaaaaaaaaa"],
      ["code", commit.slice(0, 12)],
      ["run", "111111111111"],
      ["model", `model.joblib ${digestOf("d").slice(7, 19)}`],
    ]);
    expect(graph?.edges).toHaveLength(3);
  });

  test("of which nothing but itself is known is none", () => {
    const { artifact: _, ...bare } = runRecord({ data: [], code: {} });
    expect(runGraph(bare, "1".repeat(64))).toBeUndefined();
  });
});
