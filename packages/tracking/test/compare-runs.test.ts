import { describe, expect, test } from "vitest";
import { compareRuns } from "../src/compare-runs.ts";
import { digestOf, runRecord } from "./run-record.ts";

const withParams = (values: Record<string, string | number | boolean | null>) =>
  runRecord({ params: { values, sources: [], redacted: [] } });

describe("two runs", () => {
  test("that are the same differ in nothing", () => {
    const { parameters, metrics, data, dataGone } = compareRuns(runRecord(), runRecord(), []);
    expect(parameters).toEqual([]);
    expect(metrics).toEqual([{ name: "accuracy", value: 0.9, reference: 0.9 }]);
    expect(data.map(({ change }) => change)).toEqual(["same"]);
    expect(dataGone).toEqual([]);
  });

  test("differ in parameters that changed, came and went", () => {
    const { parameters } = compareRuns(
      withParams({ a: 1, b: 2, new: null }),
      withParams({ a: 1, b: "2", gone: true }),
      [],
    );
    expect(parameters).toEqual([
      { name: "b", value: 2, reference: "2" },
      { name: "gone", value: undefined, reference: true },
      { name: "new", value: null, reference: undefined },
    ]);
  });

  test("have a parameter only when it is their own", () => {
    const { parameters } = compareRuns(withParams({ constructor: 1 }), withParams({}), []);
    expect(parameters).toEqual([{ name: "constructor", value: 1, reference: undefined }]);
  });

  test("show no secret that an older record still has, by its mask, its form or its name", () => {
    const old = { masked: "hunter2hunter2", form: `ghp_${"a1B2".repeat(9)}`, "db.password": "abc", lr: 0.1 };
    const now = { masked: "other", form: "other", "db.password": "[redacted]", lr: 0.2 };
    const compared = compareRuns(withParams(now), withParams(old), ["hunter2hunter2"]);
    expect(compared.parameters).toEqual([
      { name: "form", value: "other", reference: "[redacted]" },
      { name: "lr", value: 0.2, reference: 0.1 },
      { name: "masked", value: "other", reference: "[redacted]" },
    ]);
  });

  test("show no secret in the names and places of an older record", () => {
    const metrics = [{ name: "loss of hunter2hunter2", value: 1, source: "m.json" }];
    const data = [{ role: "train", version: "s3:hunter2hunter2/a@v1" }];
    const run = runRecord({ metrics: [], data: [{ role: "train", version: "s3:b/a@v2" }] });
    const compared = compareRuns(run, runRecord({ metrics, data }), ["hunter2hunter2"]);
    expect(JSON.stringify(compared)).not.toContain("hunter2");
    expect(compared.metrics.map(({ name }) => name)).toEqual(["loss of [redacted]"]);
  });

  test("have metrics of one name told apart by their files", () => {
    const metrics = ["a.json", "b.json"].map((source, index) => ({ name: "f1", value: index, source }));
    const { metrics: compared } = compareRuns(runRecord({ metrics }), runRecord(), []);
    expect(compared).toEqual([
      { name: "f1 (a.json)", value: 0, reference: undefined },
      { name: "f1 (b.json)", value: 1, reference: undefined },
      { name: "accuracy", value: undefined, reference: 0.9 },
    ]);
  });

  test("have the same data when its bytes are, wherever they stand", () => {
    const moved = { role: "train", version: `dvc:data/train.csv@${"1".repeat(32)}`, digest: digestOf("a") };
    expect(compareRuns(runRecord({ data: [moved] }), runRecord(), []).data[0]?.change).toBe("same");
    const other = { ...moved, digest: digestOf("f") };
    expect(compareRuns(runRecord({ data: [other] }), runRecord(), []).data[0]?.change).toBe("changed");
  });

  test("whose bytes nobody could read are compared by the version", () => {
    const at = (version: number) => runRecord({ data: [{ role: "train", version: `delta:t@${version}` }] });
    expect(compareRuns(at(12), at(12), []).data[0]?.change).toBe("same");
    expect(compareRuns(at(13), at(12), []).data[0]?.change).toBe("changed");
  });

  test("have other data when a table was made anew and counts its versions from the start", () => {
    const of = (table_id: string) => runRecord({ data: [{ role: "train", version: "delta:t@12", table_id }] });
    expect(compareRuns(of("a"), of("a"), []).data[0]?.change).toBe("same");
    expect(compareRuns(of("a"), of("b"), []).data[0]?.change).toBe("changed");
  });

  test("have the last values of their curves side by side", () => {
    const series = (last: number | "NaN") => [
      {
        name: "loss",
        source: "log.csv",
        length: 3,
        points: [[0, 0.9] as [number, number], [2, last] as [number, number | "NaN"]],
      },
    ];
    expect(compareRuns(runRecord({ series: series("NaN") }), runRecord({ series: series(0.25) }), []).curves).toEqual([
      { name: "loss", value: "NaN", reference: 0.25 },
    ]);
    expect(compareRuns(runRecord(), runRecord({ series: series(0.25) }), []).curves).toEqual([
      { name: "loss", value: undefined, reference: 0.25 },
    ]);
  });

  test("name data in a role that is new, or not used any more", () => {
    const test = { role: "test", version: "delta:t@1" };
    const { data, dataGone } = compareRuns(runRecord({ data: [test] }), runRecord(), []);
    expect(data[0]?.change).toBe("new");
    expect(dataGone.map(({ role }) => role)).toEqual(["train"]);
  });
});
