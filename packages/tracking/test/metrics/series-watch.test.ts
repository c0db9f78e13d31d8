import { appendFileSync, renameSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createLossWatch } from "../../src/metrics/loss-watch.ts";
import { watchSeries } from "../../src/metrics/series-watch.ts";
import { workspace } from "../reader-fixture.ts";

/** Everything that was written, looked at once at the end. */
function problemsOf(text: string, columns?: string[], name = "loss.csv"): string[] {
  const path = join(workspace({ [name]: text }).workingDirectory, name);
  const problems: string[] = [];
  watchSeries(path, { onProblem: (sentence) => problems.push(sentence), ...(columns ? { columns } : {}) }).stop();
  return problems;
}

describe("a file that is complete", () => {
  test.each([
    ["step,loss\n1,0.9\n2,nan\n", "loss is NaN in line 3 of loss.csv."],
    ["step,loss\r\n1,0.9\r\n2,-inf\r\n", "loss is -Infinity in line 3 of loss.csv."],
    ["step\ttrain_loss\n1\tInfinity", "train_loss is Infinity in line 2 of loss.csv."],
    ["epoch,mse\n0,NaN\n", "mse is NaN in line 2 of loss.csv."],
    ['{"step": 1, "loss": 0.5}\n{"step": 2, "loss": NaN}\n', "loss is NaN in line 2 of loss.csv."],
    ['{"loss": "inf"}\n', "loss is Infinity in line 1 of loss.csv."],
    ["step,quality\n1,nan\n", "quality is NaN in line 2 of loss.csv."],
  ])("%j: %s", (text, sentence) => {
    expect(problemsOf(text)).toEqual([sentence]);
  });

  test.each([
    ["step,loss\n1,0.9\n2,0.8\n"],
    ["step,loss\n"],
    ["step,train_loss,val_loss\n1,0.9,\n2,,0.8\n"],
    ["step,train_loss,val_loss\n1,0.9,nan\n2,nan,0.8\n3,0.7,nan\n4,nan,0.7\n"],
    ["lr,loss\ninf,0.5\n"],
    ["step,loss\n1,2,nan\n"],
    ["step,loss\nnot a number,x\n"],
    ['{"loss": 1}\nnot json\n{"loss": \n'],
  ])("%j is fine", (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  test("only the columns that were named are watched", () => {
    const text = "step,loss,val\n1,nan,0.5\n2,0.5,inf\n";
    expect(problemsOf(text, ["val"])).toEqual(["val is Infinity in line 3 of loss.csv."]);
  });

  test("a loss that stays NaN while another column has numbers is found after three rows", () => {
    const rows = ["1,0.9,0.5", "2,0.8,0.5", "3,0.7,0.5", "4,nan,0.5", "5,nan,0.5", "6,nan,0.5"];
    expect(problemsOf(["step,loss,val_loss", ...rows].join("\n"))).toEqual([
      "loss is NaN for 3 rows in turn in line 7 of loss.csv.",
    ]);
  });
});

describe("a file that grows", () => {
  function growing(): { path: string; problems: string[]; stop(): void; problem: Promise<string> } {
    const path = join(workspace().workingDirectory, "loss.csv");
    const problems: string[] = [];
    let tell: (sentence: string) => void = () => undefined;
    const problem = new Promise<string>((resolve) => {
      tell = resolve;
    });
    const watch = watchSeries(path, {
      intervalMs: 5,
      onProblem: (sentence) => {
        problems.push(sentence);
        tell(sentence);
      },
    });
    return { path, problems, problem, stop: () => watch.stop() };
  }

  test("appears later, and a NaN in it is told while the training runs, once", async () => {
    const { path, problem, problems, stop } = growing();
    writeFileSync(path, "step,loss\n1,0.9\n");
    appendFileSync(path, "2,nan\n3,nan\n");
    expect(await problem).toBe("loss is NaN in line 3 of loss.csv.");
    stop();
    expect(problems).toHaveLength(1);
  });

  test("half a line counts once its end is written", async () => {
    const { path, problem, problems, stop } = growing();
    writeFileSync(path, "step,loss\n1,0.9\n2,inf");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(problems).toEqual([]);
    appendFileSync(path, "inite_is_no_number\n3,inf\n");
    expect(await problem).toBe("loss is Infinity in line 4 of loss.csv.");
    stop();
  });

  test("a file that is cut and begins anew, with another header, is read from its beginning", async () => {
    const { path, problem, stop } = growing();
    writeFileSync(path, "step,loss\n1,0.9\n2,0.8\n3,0.7\n");
    await new Promise((resolve) => setTimeout(resolve, 50));
    truncateSync(path, 0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    appendFileSync(path, "loss,step\nnan,1\n");
    expect(await problem).toBe("loss is NaN in line 2 of loss.csv.");
    stop();
  });

  test("a file that is replaced by another is read from its beginning", async () => {
    const { path, problem, stop } = growing();
    writeFileSync(path, "step,loss\n1,0.9\n");
    await new Promise((resolve) => setTimeout(resolve, 50));
    writeFileSync(`${path}.new`, "loss\n1\n2\n3\nnan\n4\n5\n6\n7\n8\n9\n");
    renameSync(`${path}.new`, path);
    expect(await problem).toBe("loss is NaN in line 5 of loss.csv.");
    stop();
  });

  test("a file that never comes, or is a folder, is no problem of the watch", () => {
    const { workingDirectory } = workspace({ "folder/x": "" });
    const problems: string[] = [];
    for (const name of ["missing.csv", "folder"]) {
      watchSeries(join(workingDirectory, name), { onProblem: (sentence) => problems.push(sentence) }).stop();
    }
    expect(problems).toEqual([]);
  });
});

test("a gap in a column that had gaps before is a gap", () => {
  const watch = createLossWatch(undefined);
  const row = (train: string, validation: string) =>
    watch(
      new Map([
        ["train_loss", train],
        ["val_loss", validation],
      ]),
    );
  for (const [train, validation] of [
    ["1", "1"],
    ["nan", "1"],
    ["1", "1"],
    ["1", "1"],
    ["nan", "1"],
    ["nan", "1"],
    ["nan", "1"],
    ["nan", "1"],
  ]) {
    expect(row(train ?? "", validation ?? "")).toBeUndefined();
  }
});
