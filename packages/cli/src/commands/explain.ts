import { didYouMean } from "@gatewright/shared/document/suggestion.ts";
import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { Command } from "../command.ts";

/** `gatewright explain`: the page of a rule of model-gate. */
export const explainCommand: Command = {
  name: "explain",
  summary: "Says what a rule of model-gate measures, when it fails, and when not to use it.",
  description:
    "Prints the page of a rule as it stands in docs/rules: what it measures, how it decides, its formula, when another is\nthe right one, an example, and its parameters with their defaults.",
  operands: { label: "RULE", description: "Id of a rule, e.g. non-inferior.", atLeast: 0, atMost: 1 },
  options: {},
  examples: [
    ["gatewright explain", "all rules, a line each"],
    ["gatewright explain non-inferior", "one rule"],
  ],
  run: async (given, terminal) => {
    const [{ gateRules }, { ruleParameters }] = await Promise.all([
      import("@gatewright/model-gate/rules/all-rules.ts"),
      import("@gatewright/model-gate/rules/rule-parameters.ts"),
    ]);
    const rules = Object.values(gateRules);
    const [id] = given.operands;
    if (id === undefined) {
      const width = Math.max(...rules.map((rule) => rule.id.length));
      terminal.out(rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.title}\n`).join(""));
      return 0;
    }
    const rule = rules.find((one) => one.id === id);
    if (rule === undefined) {
      const known = rules.map((one) => one.id);
      throw configurationError(`There is no rule ${JSON.stringify(id.slice(0, 60))}${didYouMean(id, known)}`, {
        hint: `Rules: ${known.join(", ")}.`,
      });
    }
    const { what, decision, formula, notWhen, example } = rule.page;
    const parameters = ruleParameters(rule.id);
    const width = Math.max(...parameters.map(({ name }) => name.length));
    const lines = parameters.map(({ name, meaning, fallback }) => {
      return `  ${name.padEnd(width)}  ${meaning}${fallback === undefined ? "" : ` Default: ${fallback}.`}`;
    });
    const paragraphs = [
      `${rule.id}: ${rule.title}.`,
      what,
      `Decision: ${decision}`,
      notWhen,
      `Formula:\n  ${formula}`,
      `Example:\n  - ${example}`,
      `Parameters:\n${lines.join("\n")}`,
    ];
    terminal.out(`${paragraphs.join("\n\n")}\n`);
    return 0;
  },
};
