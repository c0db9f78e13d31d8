import type { RuleId } from "@gatewright/shared/policy/gate-policy.ts";
import { atLeast } from "./at-least.ts";
import { atMost } from "./at-most.ts";
import { atMostImprovement } from "./at-most-improvement.ts";
import { attribution } from "./attribution.ts";
import { beatsBaseline } from "./beats-baseline.ts";
import { between } from "./between.ts";
import { calibration } from "./calibration.ts";
import { churn } from "./churn.ts";
import { convergence } from "./convergence.ts";
import { coverage } from "./coverage.ts";
import { deterministic } from "./deterministic.ts";
import { diversity } from "./diversity.ts";
import { fairness } from "./fairness.ts";
import { latency } from "./latency.ts";
import { memory } from "./memory.ts";
import { noLeakage } from "./no-leakage.ts";
import { noRegression } from "./no-regression.ts";
import { nonInferior } from "./non-inferior.ts";
import { overfitGap } from "./overfit-gap.ts";
import { popularity } from "./popularity.ts";
import { reproducible } from "./reproducible.ts";
import type { GateRule } from "./rule.ts";
import { size } from "./size.ts";
import { superior } from "./superior.ts";
import { value } from "./value.ts";
import { worstSlice } from "./worst-slice.ts";

/** Every rule by its id, in the order of the documentation. */
export const gateRules: { [Id in RuleId]: GateRule<Id> } = {
  "at-least": atLeast,
  "at-most": atMost,
  between,
  "no-regression": noRegression,
  "non-inferior": nonInferior,
  superior,
  "at-most-improvement": atMostImprovement,
  "worst-slice": worstSlice,
  fairness,
  calibration,
  churn,
  "beats-baseline": beatsBaseline,
  "overfit-gap": overfitGap,
  convergence,
  reproducible,
  deterministic,
  "no-leakage": noLeakage,
  popularity,
  coverage,
  diversity,
  value,
  attribution,
  size,
  memory,
  latency,
};
