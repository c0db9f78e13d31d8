import { resolve } from "node:path";
import { modeOrder } from "@gatewright/shared/report/verdict.ts";
import type { Command } from "../command.ts";
import type { Arguments, OptionDefinitions } from "../command-line.ts";
import { withLocalHost } from "../local-host.ts";
import { baseOption } from "../local-run.ts";
import { makeOutputDirectory } from "../output-directory.ts";
import { checkFormats, isReportFormat, type ReportFormat } from "../report-formats.ts";
import { givenMode } from "../validate-inputs.ts";

/** Options of every command that reads or writes the ledger. */
export const ledgerOptions = {
  remote: { value: "NAME", description: "Remote, or address, of the ledger; origin when not given, if there is one." },
  "no-push": { description: "Keeps the ledger on the checkout's own branch; nothing goes over the network." },
} as const satisfies OptionDefinitions;

/** Options of every command that may leave writing to somebody else. */
export const recordOptions = {
  keep: {
    description: "Keeps the record in a file, in --out or here, for a job that may write the ledger to append.",
  },
  ...ledgerOptions,
} as const satisfies OptionDefinitions;

/** `gatewright track`: what the action track-experiment does, without GitHub. */
export const trackCommand: Command = {
  name: "track",
  summary: "Records a run: code, data, parameters, metrics, environment.",
  description:
    "Records which code, data, parameters and environment made a model, as the action track-experiment does, in\nthe ledger of this checkout. Without options it records all models that the policy names.",
  operands: undefined,
  options: {
    policy: { value: "FILE", description: "Policy file; gatewright.yml when not given, if there is one." },
    ...baseOption,
    model: { value: "NAME", description: "One model of the policy; without a policy the name in the ledger." },
    params: { value: "FILE", several: true, description: "Parameter files, in place of the policy's." },
    metrics: { value: "FILE", several: true, description: "Files with metrics and curves, in place of the policy's." },
    data: {
      value: "ROLE=PATH",
      several: true,
      description: "Data with its role, e.g. train=data/train.csv, in place of the policy's.",
    },
    artifact: { value: "PATH", description: "The model's file or folder, in place of the policy's." },
    mode: {
      value: "MODE",
      choices: modeOrder.toReversed(),
      description: "Of this and the policy's mode the stricter counts.",
    },
    format: { value: "FORMAT", choices: checkFormats, description: "Form of the output; text when not given." },
    out: {
      value: "DIR",
      description: "Also writes the report in all its forms, model-card.md and ml-bom.json there.",
    },
    ...recordOptions,
  },
  examples: [
    ["gatewright track", "all models of gatewright.yml, record pushed to origin"],
    ["gatewright track --params params.yaml --metrics metrics.json --data train=data/train.csv", "no policy needed"],
    [
      "gatewright track --no-push --out .gatewright/report",
      "nothing leaves this machine; .gatewright never counts as code",
    ],
  ],
  run: async (given, terminal) => {
    const out = given.text("out");
    const directory = out === undefined ? undefined : resolve(terminal.workingDirectory, out);
    if (directory !== undefined) await makeOutputDirectory(directory, out ?? directory);
    const { trackInputs, trackRun } = await import("../track-run.ts");
    return await withLocalHost(terminal, (host) =>
      trackRun(
        {
          inputs: trackInputs({
            model: given.text("model") ?? "",
            params: given.list("params").join("\n"),
            metrics: given.list("metrics").join("\n"),
            data: given.list("data").join("\n"),
            artifact: given.text("artifact") ?? "",
          }),
          policy: given.text("policy"),
          base: given.text("base"),
          mode: givenMode(given),
          remote: given.text("remote"),
          noPush: given.flag("no-push"),
          keep: given.flag("keep"),
          format: formatOf(given),
          directory,
        },
        terminal,
        host,
      ),
    );
  },
};

function formatOf(given: Arguments): ReportFormat {
  const format = given.text("format") ?? "text";
  if (!isReportFormat(format)) throw new Error(`--format ${format} passed its check.`);
  return format;
}
