import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { Command } from "../command.ts";
import type { OptionDefinitions } from "../command-line.ts";
import { ledgerOptions } from "./track.ts";

const numbers = {
  margin: { value: "M", description: "How much worse counts as worse, in the metric's own unit: 0.01 is one point." },
  rows: { value: "N", description: "Rows that there are: says what they can see." },
  power: { value: "P", description: "How often the decision is to be reached; 0.8 when not given." },
  confidence: { value: "P", description: "Of the two-sided interval that decides; 0.95 when not given." },
  discordance: {
    value: "P",
    description: "Share of rows on which exactly one of two models is right; 0.06 when not given.",
  },
  expected: { value: "V", description: "What the metric is expected to be; roc_auc and --limit need it." },
  prevalence: { value: "P", description: "Share of positive rows; roc_auc, recall and specificity need it." },
  correlation: { value: "R", description: "Of two areas under the ROC curve on the same rows; 0.8 when not given." },
  "standard-deviation": {
    value: "S",
    description: "Of the difference per row, or of the row with --limit; means need it.",
  },
  "standard-error": { value: "S", description: "Of the difference, as a gate measured it on --rows; for any metric." },
  limit: { value: "V", description: "A fixed value that --expected is to pass, instead of a champion." },
  looks: { value: "H", description: "How often the same evaluation set will be asked." },
  passes: { value: "B", description: "Passes after which the set is retired; 1 when not given." },
  error: { value: "D", description: "What all looks together may err; 0.05 when not given." },
} as const satisfies OptionDefinitions;

/** `gatewright plan`: rows for a decision, and decisions for rows. What a set has left is in the ledger, not in these numbers. */
export const planCommand: Command = {
  name: "plan",
  summary: "Says how many rows a gate needs, or what the rows that there are can see.",
  description:
    "Says how many rows of evaluation data a rule needs to decide, or what the rows that there are can see: for a comparison\nwith a champion (--margin), for a fixed limit (--limit), or for a set that is asked many times (--looks, --passes).\nWith --model it says what the budget of that model's evaluation set has left, by the ledger.",
  operands: undefined,
  options: {
    metric: { value: "NAME", description: "As in the policy; accuracy when not given." },
    ...numbers,
    model: { value: "NAME", description: "Model of the policy: says what its budget has left, by the ledger." },
    policy: { value: "FILE", description: "With --model: policy file; gatewright.yml when not given." },
    ...ledgerOptions,
    format: { value: "FORMAT", choices: ["text", "json"], description: "Form of the output; text when not given." },
  },
  examples: [
    ["gatewright plan --metric accuracy --margin 0.01", "rows until one point is seen"],
    ["gatewright plan --metric accuracy --rows 2000 --discordance 0.04", "what 2,000 rows can see"],
    ["gatewright plan --metric roc_auc --margin 0.01 --expected 0.85 --prevalence 0.1", "rows for an area"],
    ["gatewright plan --metric mae --margin 0.5 --standard-deviation 12", "rows for a mean"],
    ["gatewright plan --metric accuracy --limit 0.85 --expected 0.87", "rows for `at-least 0.85`"],
    ["gatewright plan --margin 0.02 --looks 32 --passes 4 --error 0.05", "rows for a budget of looks"],
    ["gatewright plan --model strike-damage", "looks that its evaluation set has left"],
    ["gatewright plan --margin 0.02 --rows 5000 --passes 4", "how many looks 5,000 rows can serve"],
  ],
  run: async (given, terminal) => {
    const model = given.text("model");
    if (model !== undefined) {
      const other = ["metric", ...Object.keys(numbers)].find((name) => given.text(name) !== undefined);
      if (other !== undefined) {
        throw configurationError(`--model asks the ledger and --${other} asks for rows: these are two questions.`, {
          hint: "Ask one at a time.",
        });
      }
      const { looksLeft, looksLeftText } = await import("../plan/looks-left.ts");
      const asked = {
        model,
        policy: given.text("policy"),
        remote: given.text("remote"),
        noPush: given.flag("no-push"),
      };
      const left = await looksLeft(asked, terminal);
      terminal.out(given.text("format") === "json" ? `${JSON.stringify(left, undefined, 2)}\n` : looksLeftText(left));
      return 0;
    }
    const [{ planNumbers }, { planOf }, { planText }] = await Promise.all([
      import("../plan/plan-numbers.ts"),
      import("../plan/plan.ts"),
      import("../plan/plan-answer.ts"),
    ]);
    const read = planNumbers(given, Object.keys(numbers));
    const plan = planOf(given.text("metric"), read);
    read.checkUse(plan.question.split(",")[0] ?? "");
    terminal.out(given.text("format") === "json" ? `${JSON.stringify(plan, undefined, 2)}\n` : planText(plan));
    return 0;
  },
};
