import { runAction } from "@gatewright/shared/runtime/run-action.ts";
import { inputNames } from "./inputs.generated.ts";
import { modelGate } from "./model-gate.ts";

await runAction(modelGate, inputNames);
