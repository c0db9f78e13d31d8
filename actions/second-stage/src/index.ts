import { runAction } from "@gatewright/shared/runtime/run-action.ts";
import { inputNames } from "./inputs.generated.ts";
import { secondStage } from "./second-stage.ts";

await runAction(secondStage, inputNames);
