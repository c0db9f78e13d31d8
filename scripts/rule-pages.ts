import { rules } from "../actions/validate-data/src/rules/all-rules.ts";
import type { Rule } from "../actions/validate-data/src/rules/rule.ts";

/** The pages of `docs/rules/` by their paths: what the code says, so that the two cannot differ. */
export function rulePages(): [path: string, text: string][] {
  const all = Object.values(rules);
  return [
    ["docs/rules/README.md", rulesList(all)],
    ...all.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, rulePage(rule)]),
  ];
}

function rulePage({ id, title, meaning, words, example }: Rule): string {
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

function rulesList(all: readonly Rule[]): string {
  const rows = all.map(({ id, title }) => `- [\`${id}\`](${id}.md): ${title}.`);
  return `# Rules of validate-data

Written by \`npm run generate\` from \`actions/validate-data/src/rules/\`; \`npm run check\` compares them.

${rows.join("\n")}

A contract that cannot be read or used, or that checks nothing, is an error under the id \`contract\` (exit code 2). When all that it
states is skipped on the data, that id is inconclusive.
`;
}
