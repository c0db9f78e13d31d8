import type { Mode } from "@gatewright/shared/report/verdict.ts";
import { modeOrder } from "@gatewright/shared/report/verdict.ts";
import type { Inputs } from "@gatewright/validate-data/inputs.generated.ts";
import type { Arguments } from "./command-line.ts";

/** The action's inputs as a command line gives them; what is about GitHub is empty. */
export function validateInputs(given: Arguments): Inputs {
  return {
    contract: given.list("contract").join("\n"),
    data: given.list("data").join("\n"),
    environment: given.text("environment") ?? "",
    policy: given.text("policy") ?? "",
    mode: given.text("mode") ?? "",
    "working-directory": "",
    token: "",
    comment: "false",
    "check-run": "false",
    "report-name": "",
    summary: "false",
    "upload-report": "false",
    "engine-path": "",
    "memory-limit": "",
    "job-check-run-id": "",
    matrix: "",
  };
}

export function givenMode(given: Arguments): Mode | undefined {
  const word = given.text("mode");
  return modeOrder.find((mode) => mode === word);
}
