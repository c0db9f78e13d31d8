import { runAction } from "@gatewright/shared/runtime/run-action.ts";
import { inputNames } from "./inputs.generated.ts";
import { trackExperiment } from "./track-experiment.ts";

await runAction(trackExperiment, inputNames);
