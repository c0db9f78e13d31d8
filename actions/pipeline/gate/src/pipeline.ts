import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Action } from "@gatewright/shared/runtime/action.ts";
import type { Inputs } from "./inputs.generated.ts";

export const pipeline: Action<Inputs> = {
  name: "pipeline",
  title: "Pipeline",
  evaluate: () => Promise.reject(evidenceError("Nothing was read.")),
};
