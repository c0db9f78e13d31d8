import type { RuleId, RuleOf, RuleParameters } from "@gatewright/shared/policy/gate-policy.ts";
import type { Severity } from "@gatewright/shared/report/finding.ts";

const location = { path: "gatewright.yml", line: 7, column: 9 };

/** A rule as the policy's reader gives it, with the parameters that the test is about. */
export function ruleOf<Id extends RuleId>(
  parameters: Extract<RuleParameters, { rule: Id }>,
  severity: Severity = "error",
): RuleOf<Id> {
  return { ...parameters, severity, slices: [], name: undefined, location } as unknown as RuleOf<Id>;
}
