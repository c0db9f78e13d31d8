import { runAction } from "@gatewright/shared/runtime/run-action.ts";
import { inputNames } from "./inputs.generated.ts";
import { retrainPlan } from "./retrain-plan.ts";

await runAction(retrainPlan, inputNames);
