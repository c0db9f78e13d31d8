import type { RuleId } from "@gatewright/shared/policy/gate-policy.ts";
import { ruleDefaults } from "@gatewright/shared/policy/read-rule.ts";
import { gateRules } from "./all-rules.ts";
import { parameterWords } from "./parameter-words.ts";

export interface RuleParameter {
  name: string;
  /** Markdown; `gatewright explain` shows it as it is. */
  meaning: string;
  /** As it would stand in the policy; undefined: there is none. */
  fallback: string | undefined;
}

/** Parameters of a rule that exist only where it judges rows of the evaluation set. */
const overSlices = (id: RuleId): RuleParameter[] =>
  gateRules[id].needs === "none" || ["worst-slice", "overfit-gap", "no-leakage"].includes(id)
    ? []
    : [
        {
          name: "slices",
          meaning: "Slices of the policy; the rule is judged on each in place of all rows.",
          fallback: undefined,
        },
      ];

/** The keys of a rule in the policy, its own first, with meaning and default. */
export function ruleParameters(id: RuleId): RuleParameter[] {
  const defaults: Record<string, unknown> = ruleDefaults[id];
  const own = Object.entries<string>(parameterWords[id]).map(([name, meaning]) => {
    const value = defaults[name];
    const empty = value === undefined || (Array.isArray(value) && value.length === 0);
    return { name, meaning, fallback: empty ? undefined : String(value) };
  });
  return [
    ...own,
    ...overSlices(id),
    { name: "severity", meaning: "`error` blocks, `warn` only tells.", fallback: "error" },
    { name: "name", meaning: "Your own words for the rule, in place of its title.", fallback: undefined },
  ];
}
