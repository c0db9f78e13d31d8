import type { Series } from "@gatewright/shared/ledger/record.ts";
import { describe, expect, test } from "vitest";
import { type ReadMetrics, readMetrics } from "../../src/metrics/read-metrics.ts";
import { refusal, workspace } from "../reader-fixture.ts";

function read(path: string, text: string): Promise<ReadMetrics> {
  return readMetrics([path], workspace({ [path]: text }));
}

function valuesOf({ metrics }: ReadMetrics): Record<string, unknown> {
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

function curvesOf({ series }: ReadMetrics): Record<string, Series["points"]> {
  return Object.fromEntries(series.map(({ name, points }) => [name, points]));
}

describe("JSON", () => {
  test("nested, with Python's bare NaN and infinities, and numbers in quotes", async () => {
    const found = await read(
      "m.json",
      '{"test": {"acc": 0.9, "loss": NaN}, "best": Infinity, "worst": -Infinity, "f1": "0.5"}',
    );
    expect(valuesOf(found)).toEqual({
      "test.acc": 0.9,
      "test.loss": "NaN",
      best: "Infinity",
      worst: "-Infinity",
      f1: 0.5,
    });
    expect(found.metrics[0]).toEqual({ name: "test.acc", value: 0.9, source: "m.json" });
    expect(found.sources).toEqual([
      { path: "m.json", digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), bytes: 86 },
    ]);
  });

  test("what is no number is named, not left out in silence", async () => {
    const found = await read("m.json", '{"acc": 0.9, "model": "forest", "done": true, "auc": null, "empty": {}}');
    expect(valuesOf(found)).toEqual({ acc: 0.9 });
    expect(found.notes).toEqual(["m.json: model, done, auc, empty are no numbers, so they are no metrics."]);
  });

  test("scikit-learn's classification report: the support is what the others rest on", async () => {
    const report = {
      "0": { precision: 0.6666666666666666, recall: 1.0, "f1-score": 0.8, support: 2.0 },
      "1": { precision: 1.0, recall: 0.6666666666666666, "f1-score": 0.8, support: 3.0 },
      accuracy: 0.8,
      "macro avg": { precision: 0.8333333333333333, recall: 0.8333333333333333, "f1-score": 0.8, support: 5.0 },
      "weighted avg": { precision: 0.8666666666666666, recall: 0.8, "f1-score": 0.8, support: 5.0 },
    };
    for (const [text, prefix] of [
      [JSON.stringify(report), ""],
      [JSON.stringify({ test: report }), "test."],
    ] as const) {
      const { metrics, notes } = await read("report.json", text);
      expect(metrics).toHaveLength(13);
      expect(metrics).toContainEqual({
        name: `${prefix}1.recall`,
        value: 0.6666666666666666,
        source: "report.json",
        n: 3,
      });
      expect(metrics).toContainEqual({ name: `${prefix}macro avg.f1-score`, value: 0.8, source: "report.json", n: 5 });
      expect(metrics).toContainEqual({ name: `${prefix}accuracy`, value: 0.8, source: "report.json", n: 5 });
      expect(notes).toEqual([]);
    }
  });

  test("what `gatewright metrics` prints: the estimate with its n, by the metric's own name", async () => {
    const { metrics } = await read(
      "m.json",
      '{"metrics": {"roc_auc": {"estimate": 0.9, "interval": {"low": 0.8, "high": 1}, "n": 120}}}',
    );
    expect(metrics).toEqual([{ name: "roc_auc", value: 0.9, source: "m.json", n: 120 }]);
  });

  test("lists of numbers are curves, as in Keras' history; one of a single number is a metric", async () => {
    const found = await read("history.json", '{"loss": [0.9, NaN, 0.5], "val_loss": [0.7], "lr": [0.1, null, 0.01]}');
    expect(curvesOf(found)).toEqual({
      loss: [
        [0, 0.9],
        [1, "NaN"],
        [2, 0.5],
      ],
      lr: [
        [0, 0.1],
        [2, 0.01],
      ],
    });
    expect(valuesOf(found)).toEqual({ val_loss: 0.7 });
  });

  test("lists of mappings are rows, as in the log history of a Hugging Face trainer", async () => {
    const state = {
      best_metric: 0.4,
      log_history: [
        { epoch: 0.5, step: 10, loss: 0.9 },
        { epoch: 1, step: 20, loss: 0.6 },
        { epoch: 1, step: 20, eval_loss: 0.7 },
      ],
    };
    const found = await read("trainer_state.json", JSON.stringify(state));
    expect(valuesOf(found)).toEqual({ best_metric: 0.4, "log_history.eval_loss": 0.7 });
    expect(curvesOf(found)).toEqual({
      "log_history.loss": [
        [10, 0.9],
        [20, 0.6],
      ],
      "log_history.epoch": [
        [10, 0.5],
        [20, 1],
        [20, 1],
      ],
    });
  });

  test("a confusion matrix is flattened", async () => {
    expect(valuesOf(await read("m.json", '{"acc": 1, "matrix": [[5, 0], [1, 4]]}'))).toEqual({ acc: 1 });
    expect(curvesOf(await read("m.json", '{"acc": 1, "matrix": [[5, 0], [1, 4]]}'))).toEqual({
      "matrix.0": [
        [0, 5],
        [1, 0],
      ],
      "matrix.1": [
        [0, 1],
        [1, 4],
      ],
    });
  });
});

describe("JSON Lines", () => {
  test("are told from JSON by their content, under any name", async () => {
    const text = '{"step": 1, "train": {"loss": 0.9}}\n\n{"step": 2, "train": {"loss": Infinity}, "note": "x"}\n';
    for (const path of ["log.jsonl", "log.json", "log.txt", "log"]) {
      const found = await read(path, text);
      expect(curvesOf(found)).toEqual({
        "train.loss": [
          [1, 0.9],
          [2, "Infinity"],
        ],
      });
      expect(found.notes).toEqual([`${path}: note is no number, so it is no metric.`]);
    }
  });

  test("one line gives metrics", async () => {
    expect(valuesOf(await read("log.jsonl", '{"acc": 0.5}\n'))).toEqual({ acc: 0.5 });
  });

  test("a broken line is named", async () => {
    expect((await refusal(read("log.jsonl", '{"a": 1}\n{"a": \n'))).message).toMatch(
      /^log\.jsonl:2:\d+: the JSON text ends in the middle/,
    );
    expect((await refusal(read("log.jsonl", '{"a": 1}\n[1]\n'))).message).toMatch(
      /^log\.jsonl:2: the line holds a list; expected a mapping/,
    );
  });
});

describe("YAML", () => {
  test("is read under its name, or when it looks like it", async () => {
    for (const path of ["m.yaml", "summary"]) {
      expect(valuesOf(await read(path, "acc: 0.9\nloss: .nan\nnested:\n  f1: 1e-3\n"))).toEqual({
        acc: 0.9,
        loss: "NaN",
        "nested.f1": 0.001,
      });
    }
  });
});

describe("delimited text", () => {
  test("one row is values", async () => {
    expect(valuesOf(await read("m.csv", "accuracy,f1\n0.9,0.8\n"))).toEqual({ accuracy: 0.9, f1: 0.8 });
    expect(valuesOf(await read("m.txt", "accuracy\tf1\n0.9\tnan\n"))).toEqual({ accuracy: 0.9, f1: "NaN" });
    expect(valuesOf(await read("m.csv", ",accuracy;x\n0,0.9\n"))).toEqual({ "accuracy;x": 0.9 });
  });

  test("Keras' CSVLogger: several rows are curves over the epoch", async () => {
    const text = "epoch,accuracy,loss,val_loss\n0,0.5,0.9,NA\n1,0.7,0.6,0.8\n2,0.8,inf,0.7\n";
    expect(curvesOf(await read("training.csv", text))).toEqual({
      accuracy: [
        [0, 0.5],
        [1, 0.7],
        [2, 0.8],
      ],
      loss: [
        [0, 0.9],
        [1, 0.6],
        [2, "Infinity"],
      ],
      val_loss: [
        [1, 0.8],
        [2, 0.7],
      ],
    });
  });

  test("Lightning's CSVLogger: sparse columns, the finer step, one value is a metric", async () => {
    const text = [
      "epoch,step,test_acc,train_loss,val_loss",
      "0,49,,0.9,",
      "0,99,,0.7,",
      "0,99,,,0.8",
      "1,199,,0.5,",
      "1,199,,,0.6",
      "2,200,0.93,,",
    ].join("\n");
    const found = await read("metrics.csv", text);
    expect(valuesOf(found)).toEqual({ test_acc: 0.93 });
    expect(curvesOf(found)).toEqual({
      train_loss: [
        [49, 0.9],
        [99, 0.7],
        [199, 0.5],
      ],
      val_loss: [
        [99, 0.8],
        [199, 0.6],
      ],
      epoch: [
        [49, 0],
        [99, 0],
        [99, 0],
        [199, 1],
        [199, 1],
        [200, 2],
      ],
    });
  });

  test("the long form: each name is a metric", async () => {
    expect(valuesOf(await read("m.csv", "metric,value\naccuracy,0.9\nroc_auc,0.8\n"))).toEqual({
      accuracy: 0.9,
      roc_auc: 0.8,
    });
    expect(valuesOf(await read("m.csv", ".metric,.estimator,.estimate\nrmse,standard,1.5\n"))).toEqual({ rmse: 1.5 });
    expect(curvesOf(await read("m.csv", "name,step,value\nloss,1,0.9\nloss,2,0.8\n"))).toEqual({
      loss: [
        [1, 0.9],
        [2, 0.8],
      ],
    });
  });

  test("pandas' unnamed index is the step", async () => {
    expect(curvesOf(await read("m.csv", ",loss\n0,0.9\n1,0.8\n"))).toEqual({
      loss: [
        [0, 0.9],
        [1, 0.8],
      ],
    });
  });

  test.each([
    ["a,b\n1,2\n3\n", "m.csv:3: the row has 1 field, the header 2."],
    ['a,b\n1,"2\n', "m.csv:2: a quoted field has no closing quote."],
    ["a,a\n1,2\n", 'm.csv:1: the column "a" stands in the header twice.'],
    ["a,b\n", "m.csv has a header and no row."],
    ["1,2\n3,4\n", "m.csv:1: the first line holds numbers; expected the names of the columns."],
    ["loss\n0.9\nabc\n", 'm.csv:3: loss is "abc", which is no number.'],
    ["loss;acc\n0,9;1\n", 'm.csv:2: loss is "0,9", which is no number.'],
    ["name,kind\nx,y\n", "m.csv holds no metric. It holds name, kind, none of them a number."],
    ["loss,note\n0.9,tensor(0.5)\n0.8,0.7\n", 'm.csv:2: note is "tensor(0.5)", which is no number.'],
  ])("%j is refused", async (text, message) => {
    expect((await refusal(read("m.csv", text))).message).toBe(message);
  });
});

describe("test results", () => {
  const pytest = `<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="1" failures="1" skipped="1" tests="4" time="1.5">
<testcase classname="t" name="a" time="0.5" /><testcase classname="t" name="b" time="0.2"><failure message="a &gt; b">x</failure></testcase>
<testcase classname="t" name="c" time="0"><skipped/></testcase><testcase name="d"><error><![CDATA[<testcase>]]></error></testcase></testsuite></testsuites>`;

  test("pytest's JUnit XML is counted, under any name", async () => {
    const found = await read("results.xml", pytest);
    expect(found.metrics).toEqual([
      { name: "tests", value: 4, source: "results.xml" },
      { name: "failures", value: 1, source: "results.xml", n: 4 },
      { name: "errors", value: 1, source: "results.xml", n: 4 },
      { name: "skipped", value: 1, source: "results.xml", n: 4 },
      { name: "time", value: 1.5, source: "results.xml" },
    ]);
    expect(valuesOf(await read("results.json", pytest))).toMatchObject({ tests: 4 });
  });

  test("suites without cases speak for themselves", async () => {
    const text = '<testsuites><testsuite tests="3" failures="1"/><testsuite tests="2" time="0.25"/></testsuites>';
    expect(valuesOf(await read("r.xml", text))).toEqual({ tests: 5, failures: 1, errors: 0, skipped: 0, time: 0.25 });
  });

  test("a suite that claims other numbers than its cases is told", async () => {
    const { notes } = await read("r.xml", '<testsuite tests="9"><testcase name="a"/></testsuite>');
    expect(notes).toEqual(["r.xml lists 1 test cases, its suites speak of 9; the cases count."]);
  });

  test.each([
    ["<testsuite><testcase></testsuite>", /^r\.xml:1: an end of testsuite, which is not open/],
    ["<testsuite>\n<testcase>", /^r\.xml:2: the end of the file inside <testcase>/],
    ["<html><body/></html>", /^r\.xml is XML whose root is <html>; expected <testsuites> or <testsuite>\.$/],
    ["<testsuites></testsuites>", /^r\.xml:1: no testsuite where/],
    ['<!DOCTYPE x [<!ENTITY a "b">]><testsuite/>', /^r\.xml:1: no XML element/],
    ["<testsuite><!-- never", /^r\.xml:1: <!-- without its end/],
    ["< <", /^r\.xml:1: no XML element/],
  ])("%s is refused", async (text, message) => {
    expect((await refusal(read("r.xml", text))).message).toMatch(message);
  });
});

describe("folders", () => {
  test("DVCLive: its metrics, and its curves under the same names", async () => {
    const context = workspace({
      "dvclive/metrics.json": '{"train": {"loss": 0.5}, "acc": 0.9, "step": 2}',
      "dvclive/params.yaml": "lr: 0.1\n",
      "dvclive/plots/metrics/train/loss.tsv": "step\tloss\n0\t0.9\n1\tnan\n2\t0.5\n",
      "dvclive/plots/metrics/acc.tsv": "timestamp\tstep\tacc\n1700000000\t0\t0.8\n1700000001\t1\t0.9\n",
      "dvclive/plots/images/x.png": "",
    });
    const found = await readMetrics(["dvclive"], context);
    expect(valuesOf(found)).toEqual({ "train.loss": 0.5, acc: 0.9, step: 2 });
    expect(curvesOf(found)).toEqual({
      "train.loss": [
        [0, 0.9],
        [1, "NaN"],
        [2, 0.5],
      ],
      acc: [
        [0, 0.8],
        [1, 0.9],
      ],
      timestamp: [
        [0, 1700000000],
        [1, 1700000001],
      ],
    });
    expect(found.sources.map(({ path }) => path)).toEqual([
      "dvclive/metrics.json",
      "dvclive/plots/metrics/acc.tsv",
      "dvclive/plots/metrics/train/loss.tsv",
    ]);
  });

  test("a folder without metrics says what is read of folders", async () => {
    const error = await refusal(readMetrics(["out"], workspace({ "out/model.bin": "x" })));
    expect(error.message).toBe("The directory out holds no metrics.");
    expect(error.hint).toContain("plots/metrics/*.tsv");
  });
});

describe("limits", () => {
  test("a curve is thinned to 1,000 points and keeps first, last, smallest, largest and the first broken one", async () => {
    const values = Array.from({ length: 50_000 }, (_, step) => {
      if (step === 12_345) return "-7";
      if (step === 23_456) return "99";
      return step === 34_567 ? "nan" : String(1 / (1 + step));
    });
    const { series } = await read(
      "m.csv",
      `step,loss\n${values.map((value, step) => `${step},${value}`).join("\n")}\n`,
    );
    const [curve] = series;
    expect(curve?.length).toBe(50_000);
    expect(curve?.points.length).toBeLessThanOrEqual(1_000);
    expect(curve?.points.length).toBeGreaterThan(900);
    for (const point of [
      [0, 1],
      [12_345, -7],
      [23_456, 99],
      [34_567, "NaN"],
      [49_999, 1 / 50_000],
    ]) {
      expect(curve?.points).toContainEqual(point);
    }
  });

  test("more than 10,000 metrics are refused, and a name longer than a record holds", async () => {
    const many = JSON.stringify(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`m${index}`, index])));
    expect((await refusal(read("m.json", many))).message).toBe("m.json holds more than 10000 metrics.");
    const long = JSON.stringify({ ["x".repeat(251)]: 1 });
    expect((await refusal(read("m.json", long))).message).toBe(
      "m.json has a metric whose name has 251 characters; a name has 1 to 250.",
    );
  });

  test("a form that nobody knows is refused with what was expected", async () => {
    const error = await refusal(read("metrics.txt", "hello world\n"));
    expect(error.message).toBe("metrics.txt has no form of metrics that is known.");
    expect(error.hint).toContain("JSON Lines");
  });

  test.each([["0.93"], ["[1, 2]"], ["true"], ['"x"']])("%s has no names", async (text) => {
    expect((await refusal(read("m.json", text))).message).toContain("expected a mapping of names to numbers");
  });
});
