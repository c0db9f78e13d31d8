import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { Policy } from "@gatewright/shared/policy/policy.ts";
import type { EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import { defaultGate, defaultRules } from "../default-gate.ts";
import { enginePool } from "../evidence/engine-pool.ts";
import { openEvidence } from "../evidence/open-evidence.ts";
import type { Inputs } from "../inputs.generated.ts";
import { modelsToGate } from "../models-to-gate.ts";
import { type AaCheck, aaCheck } from "./aa-check.ts";

export interface CheckModels {
  policy: Policy | undefined;
  inputs: Inputs;
  times: number;
  seed: string;
  workingDirectory: string;
  host: EvaluateHost;
}

/**
 * `aaCheck` of the models of a policy, or of two files alone. The ledger is not asked: the champion's predictions are a file.
 * @throws UserError as `aaCheck`, and when a file is not named or cannot be read
 */
export async function checkModels(options: CheckModels): Promise<{ model: string; check: AaCheck }[]> {
  const { policy, inputs, workingDirectory, host } = options;
  const run = { event: "local" as const, readOnlyToken: true, notes: [] };
  const models = modelsToGate({ policy, inputs, policyWins: false, workingDirectory, run });
  const engines = enginePool(host);
  try {
    const checked: { model: string; check: AaCheck }[] = [];
    for (const { policy: model, candidate, champion } of models) {
      if (candidate === undefined || champion === undefined) {
        throw configurationError(
          `Nothing names the predictions of the ${candidate === undefined ? "candidate" : "champion"} of ${model.name}.`,
          {
            hint: `Give --${candidate === undefined ? "candidate" : "champion"} FILE; \`gatewright ledger show\` has those that the ledger keeps.`,
          },
        );
      }
      const columns = model.gate ?? defaultGate;
      const evidence = await openEvidence({
        task: model.task,
        gate: columns,
        candidatePath: candidate,
        metricsPath: undefined,
        champion: async () => ({ kind: "file", path: champion, name: champion }),
        modelPath: undefined,
        seriesPath: undefined,
        workingDirectory,
        host,
        engines,
      });
      const own = evidence.predictions?.candidate;
      const gate =
        model.gate === undefined && own !== undefined ? { ...columns, rules: defaultRules(own, candidate) } : columns;
      checked.push({ model: model.name, check: await aaCheck({ ...options, model, gate, evidence }) });
    }
    return checked;
  } finally {
    engines.close();
  }
}
