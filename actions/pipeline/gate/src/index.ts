import { runAction } from "@gatewright/shared/runtime/run-action.ts";
import { inputNames } from "./inputs.generated.ts";
import { pipeline } from "./pipeline.ts";

await runAction(pipeline, inputNames);
