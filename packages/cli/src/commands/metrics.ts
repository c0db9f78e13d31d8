import { resolve } from "node:path";
import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { Command, ExitCode } from "../command.ts";
import { withLocalHost } from "../local-host.ts";

const tasks = ["binary", "multiclass", "multilabel", "regression", "forecast", "ranking"] as const;

/** `gatewright metrics`: values of a predictions file with their intervals. */
export const metricsCommand: Command = {
  name: "metrics",
  summary: "Computes metrics of a predictions file, with intervals.",
  description:
    "Computes metrics of a predictions file as model-gate does. Columns have the names id, label, prediction, score,\nweight, group and time, or those of the policy's model.",
  operands: { label: "FILE", description: "Predictions: CSV, TSV, JSON Lines or Parquet.", atLeast: 1, atMost: 1 },
  options: {
    metric: { value: "NAME", several: true, description: "A metric as in the policy; at least one." },
    task: { value: "TASK", choices: tasks, description: "What the model predicts; from the data when not given." },
    policy: { value: "FILE", description: "Policy whose model says the columns." },
    model: { value: "NAME", description: "Model of the policy." },
    format: { value: "FORMAT", choices: ["text", "json"], description: "Form of the output; text when not given." },
  },
  examples: [
    ["gatewright metrics predictions.csv --metric roc_auc --metric log_loss", "two metrics"],
    ["gatewright metrics predictions.parquet --metric f1_macro --format json", "for a program"],
  ],
  run: async (given, terminal) => {
    const names = given.list("metric");
    if (names.length === 0) {
      throw configurationError("No metric is named.", { hint: "Name one with --metric, e.g. --metric roc_auc." });
    }
    const { measureFile } = await import("@gatewright/model-gate/measure-file.ts");
    const { localModelPolicy } = await import("../action-run.ts");
    const [path = ""] = given.operands;
    return await withLocalHost(terminal, async (host): Promise<ExitCode> => {
      const policyPath = given.text("policy");
      const policy =
        policyPath === undefined && given.text("model") === undefined
          ? undefined
          : (await localModelPolicy(policyPath, terminal.workingDirectory)).counts.policy;
      const measured = await measureFile({
        path: resolve(terminal.workingDirectory, path),
        shown: path,
        metrics: names,
        task: tasks.find((task) => task === given.text("task")),
        policy,
        model: given.text("model"),
        workingDirectory: terminal.workingDirectory,
        host,
      });
      if (given.text("format") === "json") {
        terminal.out(`${JSON.stringify({ metrics: measured }, undefined, 2)}\n`);
        return 0;
      }
      const width = Math.max(...Object.keys(measured).map((name) => name.length));
      for (const [name, { estimate, interval, n }] of Object.entries(measured)) {
        const shown = (value: number) => String(Number(value.toPrecision(6)));
        const range =
          interval === undefined
            ? ""
            : `  ${shown(interval.low)} to ${shown(interval.high)} (${interval.level * 100} %, ${interval.method})`;
        terminal.out(`${name.padEnd(width)}  ${shown(estimate)}${range}  n = ${n}\n`);
      }
      return 0;
    });
  },
};
