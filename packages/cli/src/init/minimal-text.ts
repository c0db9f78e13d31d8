import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import { roles } from "./outputs.ts";
import { isLive } from "./policy-text.ts";
import type { ModelProposal, ProjectProposal } from "./proposal.ts";
import { predictionsBlock } from "./propose-rules.ts";
import { comment, flowMap, scalar } from "./yaml-words.ts";

/**
 * The policy of `--minimal`: one model, whose keys stand at the top level, in five lines.
 * @throws UserError (`configuration`) where there is not exactly one model
 */
export function minimalPolicy(proposals: readonly ProjectProposal[]): string {
  const models = proposals.flatMap(({ models: all }) => all).filter(isLive);
  const [model] = models;
  if (model === undefined) {
    throw configurationError(
      "The short form is of one model, and neither a command that trains one nor a result of it was found.",
      {
        hint: "Write a train.py, or run `gatewright init` without --minimal.",
      },
    );
  }
  if (models.length > 1) {
    throw configurationError(
      `The short form is of one model, and ${models.length} were found: ${models.map(({ name }) => name).join(", ")}.`,
      {
        hint: "Run `gatewright init` without --minimal.",
      },
    );
  }
  return [
    `gatewright: 1${comment("what blocks a merge; keys: docs/policy.md")}`,
    `name: ${scalar(model.name)}${comment("the model, in comment, checks and ledger")}`,
    `train: ${flowMap(trainEntries(model))}${comment(model.training?.from ?? "no command that trains was found")}`,
    ...predictionsLine(model),
    ...rulesLine(model),
    "",
  ].join("\n");
}

function trainEntries({ outputs, training }: ModelProposal): [string, unknown][] {
  const found = roles.flatMap((role): [string, string][] => {
    const output = outputs[role];
    return output === undefined ? [] : [[role, output.path]];
  });
  return [
    ...(training === undefined ? [] : [["run", training.command] as [string, unknown]]),
    ...(found.length === 0 ? [] : [["outputs", Object.fromEntries(found)] as [string, unknown]]),
  ];
}

function predictionsLine({ columns, outputs }: ModelProposal): string[] {
  if (columns === undefined) return [];
  return [
    `predictions: ${flowMap(Object.entries(predictionsBlock(columns)))}${comment(`columns of ${outputs.predictions?.path}`)}`,
  ];
}

/** The first limit and the comparison: the rest is in the longer form. */
function rulesLine({ rules }: ModelProposal): string[] {
  const live = rules.filter((rule) => rule.live);
  const chosen = [
    live.find(({ entries }) => /^at-/.test(String(entries[0]?.[1]))),
    live.find(({ entries }) => entries[0]?.[1] === "no-regression"),
  ].flatMap((rule) => rule ?? []);
  if (chosen.length === 0) {
    return [
      "# rules: [{ rule: no-regression, metric: accuracy }] # against the champion; needs predictions, see docs/policy.md",
    ];
  }
  return [
    `rules: [${chosen.map(({ entries }) => flowMap(entries)).join(", ")}]${comment(chosen.map(({ why }) => why).join("; "))}`,
  ];
}
