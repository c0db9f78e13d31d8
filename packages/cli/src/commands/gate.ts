import { resolve } from "node:path";
import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import { modeOrder } from "@gatewright/shared/report/verdict.ts";
import type { Command } from "../command.ts";
import { withLocalHost } from "../local-host.ts";
import { baseOption } from "../local-run.ts";
import { makeOutputDirectory } from "../output-directory.ts";
import { checkFormats, isReportFormat } from "../report-formats.ts";
import { givenMode } from "../validate-inputs.ts";
import { recordOptions } from "./track.ts";

/** `gatewright gate`: what the action model-gate does, without GitHub. */
export const gateCommand: Command = {
  name: "gate",
  summary: "Judges a model against the champion and the policy's rules.",
  description:
    "Compares a candidate's predictions with the champion's on the same rows, as the action model-gate does, and judges\nthem by the rules of the policy. Without a policy it looks for a regression on the main metrics of the task.",
  operands: undefined,
  options: {
    policy: { value: "FILE", description: "Policy file; gatewright.yml when not given, if there is one." },
    ...baseOption,
    model: { value: "NAME", description: "One model of the policy; all that have rules when not given." },
    candidate: { value: "FILE", description: "The candidate's predictions, in place of the policy's." },
    champion: { value: "FILE", description: "The champion's predictions, in place of the ledger's." },
    metrics: { value: "FILE", description: "The candidate's metrics as JSON, for rules with `use: point`." },
    mode: {
      value: "MODE",
      choices: modeOrder.toReversed(),
      description: "Of this and the policy's mode the stricter counts.",
    },
    record: { description: "Writes the gate's record into the ledger." },
    kept: {
      value: "FILE",
      several: true,
      description:
        "What `gatewright train --keep` has left: the gate's record names the run in it that made the model.",
    },
    format: { value: "FORMAT", choices: checkFormats, description: "Form of the output; text when not given." },
    out: { value: "DIR", description: "Also writes the report in all its forms there." },
    ...recordOptions,
  },
  examples: [
    ["gatewright gate", "all models of gatewright.yml that have rules, against the ledger's champions"],
    ["gatewright gate --candidate new.csv --champion old.csv", "no policy needed"],
    ["gatewright gate --format markdown --out .gatewright/report", "as the pull request's comment shows it"],
  ],
  run: async (given, terminal) => {
    const out = given.text("out");
    const directory = out === undefined ? undefined : resolve(terminal.workingDirectory, out);
    if (directory !== undefined) await makeOutputDirectory(directory, out ?? directory);
    const format = given.text("format") ?? "text";
    if (!isReportFormat(format)) throw configurationError(`There is no format ${format}.`);
    const [{ actionRun, localInputs }, { modelGate }] = await Promise.all([
      import("../action-run.ts"),
      import("@gatewright/model-gate/model-gate.ts"),
    ]);
    return await withLocalHost(terminal, (host) =>
      actionRun(
        {
          action: modelGate,
          record: given.flag("record"),
          inputs: {
            ...localInputs,
            model: given.text("model") ?? "",
            candidate: given.text("candidate") ?? "",
            champion: given.text("champion") ?? "",
            metrics: given.text("metrics") ?? "",
            adopt: "",
            "run-record": "",
          },
          policy: given.text("policy"),
          base: given.text("base"),
          mode: givenMode(given),
          remote: given.text("remote"),
          noPush: given.flag("no-push"),
          keep: given.flag("keep"),
          kept: given.list("kept"),
          format,
          directory,
        },
        terminal,
        host,
      ),
    );
  },
};
