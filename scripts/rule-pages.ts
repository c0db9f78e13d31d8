import { gateRules } from "../actions/model-gate/src/rules/all-rules.ts";
import type { GateRule } from "../actions/model-gate/src/rules/rule.ts";
import { ruleParameters } from "../actions/model-gate/src/rules/rule-parameters.ts";
import { rules } from "../actions/validate-data/src/rules/all-rules.ts";
import type { Rule } from "../actions/validate-data/src/rules/rule.ts";

/** What the pages need of a rule of model-gate, whatever its id. */
type GatePage = Pick<GateRule, "id" | "title" | "needs" | "page">;

/** The pages of `docs/rules/` by their paths: what the code says, so that the two cannot differ. */
export function rulePages(): [path: string, text: string][] {
  const ofData = Object.values(rules);
  const ofModels: GatePage[] = Object.values(gateRules);
  return [
    ["docs/rules/README.md", rulesList(ofData, ofModels)],
    ...ofData.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, dataRulePage(rule)]),
    ...ofModels.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, gateRulePage(rule)]),
  ];
}

function dataRulePage({ id, title, meaning, words, example }: Rule): string {
  return `# ${id}

${title}.

${meaning}

**Estimate**: ${words}.

\`\`\`yaml
${example}
\`\`\`

${frame(id)} See [contracts](../contract.md).
`;
}

/** What stands beside the rule's own parameters. */
function frame(id: string): string {
  if (["structure", "columns", "extra-columns", "column-order"].includes(id)) {
    return "It is about the form of the whole table: it takes no `where`, `by` or `mostly`.";
  }
  if (["type", "finite"].includes(id)) {
    return "It is implied by the column's type and about all rows: `severity` of the column may name it, `where` and `by` leave it alone.";
  }
  return "It takes `severity`, `environments`, `where` and `by`, and `mostly` where it is about the share of rows.";
}

const needsWords: Record<GateRule["needs"], string> = {
  champion:
    "It compares with the champion, so it is `skipped` while there is none, and when the pull request leaves the model as it is.",
  candidate: "It is about the candidate alone, so it also holds for the very first model.",
  none: "It reads other files or runs commands.",
};

function gateRulePage({ id, title, needs, page }: GatePage): string {
  const { what, decision, formula, notWhen, example } = page;
  const rows = ruleParameters(id).map(({ name, meaning, fallback }) => {
    const shown = fallback === undefined ? "–" : `\`${fallback}\``;
    return `| \`${name}\` | ${meaning.replaceAll("|", "\\|")} | ${shown} |`;
  });
  return `# ${id}

${title}.

${markdown(what)}

**Decision**: ${markdown(decision)}

${markdown(notWhen)}

\`\`\`text
${formula}
\`\`\`

\`\`\`yaml
rules:
  - ${example}
\`\`\`

| parameter | meaning | default |
| --- | --- | --- |
${rows.join("\n")}

${needsWords[needs]} See [the policy](../policy.md#a-model-that-is-gated).
`;
}

/** `|`, `<`, `*` and `_` of a sentence are no Markdown. */
function markdown(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") ? part : part.replaceAll(/[<|*_]/g, "\\$&")))
    .join("");
}

function rulesList(ofData: readonly Rule[], ofModels: readonly GatePage[]): string {
  const line = ({ id, title }: { id: string; title: string }) => `- [\`${id}\`](${id}.md): ${title}.`;
  const compared = ofModels.filter(({ needs }) => needs === "champion");
  const alone = ofModels.filter(({ needs }) => needs !== "champion");
  return `# Rules

Written by \`npm run generate\` from \`actions/validate-data/src/rules/\` and \`actions/model-gate/src/rules/\`; \`npm run check\`
compares them. They stand in a [contract](../contract.md) (validate-data) or under a model in [the policy](../policy.md) (model-gate);
\`gatewright explain RULE\` prints the page of a rule of model-gate.

## Rules of validate-data

${ofData.map(line).join("\n")}

A contract that cannot be read or used, or that checks nothing, is an error under the id \`contract\` (exit code 2). When all that it
states is skipped on the data, that id is inconclusive.

## Rules of model-gate

Which one to take:

- A new model must not be worse: [\`no-regression\`](no-regression.md) blocks when the evidence says that it is,
  [\`non-inferior\`](non-inferior.md) passes only when the evidence says that it is not.
- It must be better: [\`superior\`](superior.md). It must be good enough: [\`at-least\`](at-least.md) or [\`at-most\`](at-most.md).
- An average hides a part of the data: name the part as a slice, or let [\`worst-slice\`](worst-slice.md) search.

Compared with the champion; skipped while there is none, and when the model is unchanged:

${compared.map(line).join("\n")}

About the candidate alone:

${alone.map(line).join("\n")}

A candidate whose evidence cannot be read is an error under the id \`evidence\`, one that the budget does not serve any more is told under
\`budget\`.
`;
}
