import { runAction } from "@gatewright/shared/runtime/run-action.ts";
import { inputNames } from "./inputs.generated.ts";
import { reviewRerun } from "./review-rerun.ts";

await runAction(reviewRerun, inputNames);
