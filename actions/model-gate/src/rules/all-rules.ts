import type { RuleId } from "@gatewright/shared/policy/gate-policy.ts";
import { atLeast } from "./at-least.ts";
import { atMost } from "./at-most.ts";
import { atMostImprovement } from "./at-most-improvement.ts";
import { between } from "./between.ts";
import { noRegression } from "./no-regression.ts";
import { nonInferior } from "./non-inferior.ts";
import type { GateRule } from "./rule.ts";
import { superior } from "./superior.ts";

/** Every rule by its id. */
export const gateRules: { [Id in RuleId]?: GateRule<Id> } = {
  "at-least": atLeast,
  "at-most": atMost,
  between,
  "no-regression": noRegression,
  "non-inferior": nonInferior,
  superior,
  "at-most-improvement": atMostImprovement,
};
