import { runAction } from "@gatewright/shared/runtime/run-action.ts";
import { inputNames } from "./inputs.generated.ts";
import { validateData } from "./validate-data.ts";

await runAction(validateData, inputNames);
