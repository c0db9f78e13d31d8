import { runAction } from "@gatewright/shared/runtime/run-action.ts";
import { inputNames } from "./inputs.generated.ts";
import { retrainPropose } from "./retrain-propose.ts";

await runAction(retrainPropose, inputNames);
