import type { Rule } from "./rule.ts";

/** The page of a rule in `docs/rules/`: what the code says, so that the two cannot differ. */
export function rulePage({ id, title, meaning, words, example }: Rule): string {
  return `# ${id}

${title}.

${meaning}

**Estimate**: ${words}.

\`\`\`yaml
${example}
\`\`\`

Every rule takes \`severity\`, \`environments\`, \`where\` and \`by\`, and \`mostly\` where it is about rows: see [contracts](../contract.md).
`;
}

/** The list of all rules, \`docs/rules/README.md\`. */
export function rulesList(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, title }) => `- [\`${id}\`](${id}.md): ${title}.`);
  return `# Rules of validate-data

Written by \`node actions/validate-data/test/write-rule-pages.ts\` from \`actions/validate-data/src/rules/\`; a test compares them.

${rows.join("\n")}

A contract that cannot be read or used, or that checks nothing, is an error under the id \`contract\` (exit code 2).
`;
}
