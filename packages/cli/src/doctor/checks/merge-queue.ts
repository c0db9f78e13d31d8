import { combined } from "../branch-rules.ts";
import type { Check } from "../check.ts";
import { ok, warning } from "../finding.ts";

export const mergeQueue: Check = {
  id: "merge-queue",
  title: "In a merge queue the gate runs as well",
  run({ rules, gates, branch }) {
    if (!combined(rules).mergeQueue) return [ok(`${branch} has no merge queue.`)];
    const files = [...new Map(gates.map(({ file }) => [file.path, file])).values()];
    const without = files.filter(({ triggers }) => !triggers.has("merge_group"));
    if (without.length === 0) return [ok("The gate's workflow runs in the merge queue.")];
    return without.map(({ path }) =>
      warning(
        `${branch} has a merge queue, but ${path} does not run on \`merge_group\`: its check never reports there, and nothing is merged.`,
        {
          remedy: `${path}: add \`merge_group:\` under \`on:\`.`,
          path,
          line: 1,
        },
      ),
    );
  },
};
