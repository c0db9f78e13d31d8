import { describe, expect, it } from "vitest";
import { datasetOf } from "../../src/mirror/mlflow/datasets.ts";
import { differences } from "../../src/mirror/mlflow/read-back.ts";
import { runContent } from "../../src/mirror/mlflow/run-content.ts";
import { namesWithHistory, pointKey, type StoredRun } from "../../src/mirror/mlflow/stored-run.ts";
import { runRecord } from "./run-record.ts";

const id = "0123456789abcdef".repeat(4);
const content = runContent({ record: runRecord(), id });

/** A run that holds exactly the content. */
function stored(changes: Partial<StoredRun> = {}): StoredRun {
  const points = [...content.metrics, ...content.curves];
  return {
    runId: "run",
    artifactUri: "",
    status: "FINISHED",
    params: new Map(content.params.map(({ key, value }) => [key, value])),
    tags: new Map(content.tags.map(({ key, value }) => [key, value])),
    points: new Set(points.map(pointKey)),
    lengths: new Map([["loss", 3]]),
    latest: new Map(points.map((point) => [point.key, point])),
    datasets: new Set(content.datasets.map(({ dataset }) => `${dataset.name} ${dataset.digest}`)),
    ...changes,
  };
}

describe("a record in MLflow's words", () => {
  it("keeps a curve apart from the final value of the same name", () => {
    const record = runRecord({ metrics: [{ name: "loss", value: 0.1, source: "metrics.json" }] });
    const { metrics, curves } = runContent({ record, id });
    expect(metrics.map(({ key }) => key)).toEqual(["loss"]);
    expect(new Set(curves.map(({ key }) => key))).toEqual(new Set(["curve/loss"]));
  });

  it("tells metrics of the same name apart by the file that they come from", () => {
    const metrics = [
      { name: "auc", value: 0.1, source: "train.json" },
      { name: "auc", value: 0.2, source: "test.json" },
      { name: "auc", value: 0.3, source: "test.json" },
    ];
    expect(runContent({ record: runRecord({ metrics }), id }).metrics.map(({ key }) => key)).toEqual([
      "train.json/auc",
      "test.json/auc/2",
      "test.json/auc/3",
    ]);
  });

  it("numbers a curve whose steps are no whole numbers, and says so", () => {
    const series = [
      {
        name: "loss",
        source: "t.csv",
        length: 2,
        points: [
          [0.5, 1],
          [1.5, 2],
        ] satisfies [number, number][],
      },
    ];
    const { curves, notes } = runContent({ record: runRecord({ series }), id });
    expect(curves.map(({ step }) => step)).toEqual([0, 1]);
    expect(notes).toEqual(["The curve loss is numbered from 0, because its steps are no whole numbers."]);
  });

  it("is the same content each time", () => {
    expect(runContent({ record: runRecord(), id })).toEqual(content);
  });

  it("gives a data version without readable bytes a digest of its version", () => {
    const { dataset } = datasetOf({ role: "train", version: "delta:s3://lake/strikes@12" });
    expect(dataset).toMatchObject({ name: "s3://lake/strikes", source_type: "delta" });
    expect(dataset.digest).toMatch(/^[0-9a-f]{36}$/);
    expect(JSON.parse(dataset.source)).toEqual({ uri: "s3://lake/strikes", version: "delta:s3://lake/strikes@12" });
  });

  it("reads whole histories only where a metric has more than one point", () => {
    expect(namesWithHistory([...content.metrics, ...content.curves])).toEqual(new Set(["loss"]));
  });
});

describe("the comparison with what MLflow holds", () => {
  it("finds nothing where everything is there", () => {
    expect(differences(stored(), content)).toEqual([]);
  });

  it.each([
    ["a missing parameter", { params: new Map() }, /^5 parameters missing there, e\.g\. `model\.depth`/],
    [
      "another value of a parameter",
      { params: new Map([...stored().params, ["solver", "saga"]]) },
      /`solver` is `saga` there and `lbfgs` in the record/,
    ],
    ["a missing tag", { tags: new Map() }, /^\d+ tags differ there/],
    ["a missing point", { points: new Set<string>() }, /^5 of 5 metric points missing there or of another value/],
    [
      "a point too many",
      { lengths: new Map([["loss", 4]]) },
      /^1 metric with more points .* `loss`: 4 there, 3 in the record/,
    ],
    [
      "a missing data version",
      { datasets: new Set<string>() },
      /^2 data versions missing there, e\.g\. `data\/train\.csv`/,
    ],
    ["a run that is not finished", { status: "RUNNING" }, /^The run is RUNNING there, not FINISHED/],
  ])("tells %s", (_, changes: Partial<StoredRun>, sentence) => {
    const found = differences(stored(changes), content);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(sentence);
  });
});
