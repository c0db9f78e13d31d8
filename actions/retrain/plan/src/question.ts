import type { GitHub } from "@gatewright/shared/github/client.ts";
import type { RetrainPolicy } from "@gatewright/shared/policy/read-retrain.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { EvaluateContext } from "@gatewright/shared/runtime/action.ts";
import type { Place } from "../../src/pages.ts";
import type { IssuePage } from "../../src/retrain-issue.ts";
import type { Start } from "../../src/start.ts";
import type { Inputs } from "./inputs.generated.ts";

/** What the questions have in common. */
export interface Plan {
  place: Place;
  rules: RetrainPolicy;
  start: Start;
  github: GitHub;
  context: EvaluateContext<Inputs>;
}

/** A question's answer: a finding, and what the model's issue has to say. */
export interface Answer {
  finding: Finding;
  page?: IssuePage;
}
