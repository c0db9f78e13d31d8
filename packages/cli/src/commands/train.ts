import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import { isForPullRequest, trustOf } from "@gatewright/shared/ledger/trust.ts";
import { defaultLedgerBranch } from "@gatewright/shared/policy/read-policy.ts";
import { visibleText } from "@gatewright/shared/publish/render/visible-text.ts";
import { modeOrder } from "@gatewright/shared/report/verdict.ts";
import type { Log } from "@gatewright/shared/runtime/action.ts";
import type { TrainingOutcome } from "@gatewright/tracking/training/training-outcome.ts";
import { localModelPolicy } from "../action-run.ts";
import type { Command, ExitCode } from "../command.ts";
import type { Arguments } from "../command-line.ts";
import { withLocalHost } from "../local-host.ts";
import { localLedger } from "../local-ledger.ts";
import { baseOption, localRun, readLocalRun } from "../local-run.ts";
import { makeOutputDirectory } from "../output-directory.ts";
import { checkFormats, isReportFormat, type ReportFormat } from "../report-formats.ts";
import type { Terminal } from "../terminal.ts";
import { trackInputs, trackRun } from "../track-run.ts";
import { givenMode } from "../validate-inputs.ts";
import { recordOptions } from "./track.ts";

/** `gatewright train`: what the action train-model does, without GitHub. */
export const trainCommand: Command = {
  name: "train",
  summary: "Trains a model unless the ledger has a run of the same inputs, and records it.",
  description:
    "Runs the policy's training command, or the one behind --, and records the run, as the action train-model does.\nWhere the ledger has a run of the same code, data, parameters and environment, its outputs are restored instead.",
  operands: {
    label: "COMMAND…",
    description: "The command in place of the policy's, behind --.",
    atLeast: 0,
    atMost: Number.POSITIVE_INFINITY,
    behindDashes: true,
  },
  options: {
    policy: { value: "FILE", description: "Policy file; gatewright.yml when not given, if there is one." },
    ...baseOption,
    model: { value: "NAME", description: "One model of the policy; without a policy the name in the ledger." },
    smoke: { description: "Runs train.smoke, the small run; it has a fingerprint of its own." },
    force: { description: "Trains whatever the ledger has." },
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
      description: "Of this and the policy's mode the stricter counts. A training that failed is exit code 1 in any.",
    },
    format: { value: "FORMAT", choices: checkFormats, description: "Form of the report; text when not given." },
    out: { value: "DIR", description: "Also writes the report in all its forms, model-card.md and ml-bom.json there." },
    ...recordOptions,
  },
  examples: [
    ["gatewright train", "trains the policy's only model, or restores it"],
    ["gatewright train --model churn --smoke", "the small run of one model"],
    ["gatewright train --force -- python train.py --epochs 3", "another command, whatever the ledger has"],
  ],
  run: async (given, terminal) => {
    const out = given.text("out");
    const directory = out === undefined ? undefined : resolve(terminal.workingDirectory, out);
    if (directory !== undefined) await makeOutputDirectory(directory, out ?? directory);
    const scratch = await mkdtemp(join(tmpdir(), "gatewright-"));
    try {
      // Not under the progress line of the other commands: what the training prints is what people want to see.
      const outcome = await trainHere(given, terminal);
      const training = join(scratch, "training.json");
      await writeFile(training, JSON.stringify(outcome));
      return await record(given, terminal, {
        training,
        model: outcome.model,
        directory,
        failed: outcome.outcome === "failed",
      });
    } finally {
      await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
    }
  },
};

async function trainHere(given: Arguments, terminal: Terminal): Promise<TrainingOutcome> {
  const { workingDirectory, environment: variables, signal } = terminal;
  const [
    { train },
    { modelToTrain },
    { trainingPlan },
    { openObjectStore },
    { objectPlace },
    { dvcPlace },
    { secretsOf },
  ] = await Promise.all([
    import("@gatewright/tracking/training/train.ts"),
    import("@gatewright/tracking/training/model-to-train.ts"),
    import("@gatewright/tracking/training/training-plan.ts"),
    import("@gatewright/tracking/training/object-store.ts"),
    import("@gatewright/tracking/training/copy-place.ts"),
    import("@gatewright/tracking/training/dvc-place.ts"),
    import("@gatewright/tracking/redaction/job-secrets.ts"),
  ]);
  const stand = await readLocalRun(given.text("base"), terminal);
  const { counts, policyWins } = await localModelPolicy(given.text("policy"), workingDirectory, stand);
  if (counts.policy === undefined && given.text("policy") !== undefined) {
    throw configurationError(`There is no policy at ${given.text("policy")}.`, {
      hint: "Give the path of an existing policy file.",
    });
  }
  const model = modelToTrain(counts.policy, given.text("model") ?? "", basename(workingDirectory));
  const plan = trainingPlan(model, requestOf(given), policyWins);
  const store = await openObjectStore(workingDirectory, signal);
  const branch = counts.policy?.ledger.branch ?? defaultLedgerBranch;
  const { openLedger } = await import("@gatewright/shared/ledger/open-ledger.ts");
  const ledger = await localLedger({
    workingDirectory,
    remote: given.text("remote"),
    noPush: given.flag("no-push"),
    branch,
    signal,
  });
  const context = { workingDirectory, variables, signal, secrets: secretsOf("", variables) };
  const now = () => new Date();
  const objects = store === undefined ? [] : [objectPlace(store, workingDirectory)];
  try {
    return await train({
      plan,
      force: given.flag("force"),
      restorer: { trust: trustOf(localRun, variables), forPullRequest: isForPullRequest(localRun, variables) },
      context,
      fetch,
      now,
      openLedger: () => openLedger(ledger),
      places: [...objects, dvcPlace(context, { fetch, now })],
      log: logOf(terminal),
      write: terminal.note,
    });
  } finally {
    await ledger.close();
  }
}

function requestOf(given: Arguments) {
  const someOf = <T>(list: T[]): T[] | undefined => (list.length === 0 ? undefined : list);
  return {
    command: given.operands.length === 0 ? undefined : given.operands.map(quoted).join(" "),
    smoke: given.flag("smoke"),
    params: someOf(given.list("params")),
    metrics: someOf(given.list("metrics")),
    data: someOf(given.list("data").map(roleAndReference)),
    artifact: given.text("artifact"),
  };
}

/** The words have been through a shell once and must come out of the second one as they are. One word is a whole command line. */
function quoted(word: string, _index: number, words: readonly string[]): string {
  if (words.length === 1 || /^[\w@%+=:,./-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

function roleAndReference(text: string): [string, string] {
  const place = text.indexOf("=");
  if (place > 0 && place < text.length - 1) return [text.slice(0, place).trim(), text.slice(place + 1).trim()];
  throw configurationError(`The data ${JSON.stringify(text.slice(0, 100))} is not written as role=reference.`, {
    hint: "Write the role in front: `--data train=data/train.csv`.",
  });
}

async function record(
  given: Arguments,
  terminal: Terminal,
  {
    training,
    model,
    directory,
    failed,
  }: { training: string; model: string; directory: string | undefined; failed: boolean },
): Promise<ExitCode> {
  const code = await withLocalHost(terminal, (host) =>
    trackRun(
      {
        inputs: trackInputs({
          model,
          training,
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
  // A mode says what a verdict does; a command that failed has no outputs, whatever the mode.
  return failed && code === 0 ? 1 : code;
}

function logOf(terminal: Terminal): Log {
  const say = (sentence: string): void => terminal.note(`${visibleText(sentence)}\n`);
  return {
    info: say,
    warning: (sentence) => say(`warning: ${sentence}`),
    debug: () => {},
    group: (title, body) => {
      say(title);
      return body();
    },
  };
}

function formatOf(given: Arguments): ReportFormat {
  const format = given.text("format") ?? "text";
  if (!isReportFormat(format)) throw new Error(`--format ${format} passed its check.`);
  return format;
}
