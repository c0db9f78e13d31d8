import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { createTimeBudget } from "@gatewright/shared/github/time-budget.ts";
import type { RunRecord } from "@gatewright/shared/ledger/record.ts";
import type { EvaluateContext } from "@gatewright/shared/runtime/action.ts";
import { githubConnection } from "@gatewright/shared/runtime/github-connection.ts";
import { secretsOf } from "@gatewright/tracking/redaction/job-secrets.ts";
import { artifactPlace } from "@gatewright/tracking/training/artifact-place.ts";
import { type CopyPlace, objectPlace } from "@gatewright/tracking/training/copy-place.ts";
import { dvcPlace } from "@gatewright/tracking/training/dvc-place.ts";
import { openObjectStore } from "@gatewright/tracking/training/object-store.ts";
import { restoreOutputs } from "@gatewright/tracking/training/restore-outputs.ts";
import { scoredAgain } from "../commands/scored-again.ts";
import type { Inputs } from "../inputs.generated.ts";

export interface ScoreChampion {
  command: string;
  /** The run that made the champion; undefined when the ledger does not know it. */
  run: RunRecord | undefined;
  name: string;
  model: string;
}

const restoreMs = 10 * 60_000;

/**
 * Lets the policy's command score the champion on today's evaluation set. The command finds the champion's outputs, at their paths, in the
 * folder `GATEWRIGHT_CHAMPION`, and writes its predictions to `GATEWRIGHT_PREDICTIONS`.
 * @returns the path that the command was told to write to
 * @throws UserError (`evidence`) when the champion's outputs cannot be had, the command fails or writes nothing
 */
export async function scoreChampion(
  { command, run, name }: ScoreChampion,
  context: EvaluateContext<Pick<Inputs, "token">>,
): Promise<string> {
  const { host, workingDirectory } = context;
  const folder = await mkdtemp(join(host.temporaryDirectory, "champion-"));
  if (run === undefined) {
    throw evidenceError(`The ledger does not know the run that made ${name}, so its model cannot be had.`, {
      hint: "Record runs with track-experiment, and name the model under `train.outputs.model`.",
    });
  }
  await host.log.group(`The outputs of ${name}`, async () => {
    await restoreOutputs(run.outputs, await placesOf(context), { workingDirectory: folder, signal: host.signal });
  });
  const variables = { ...host.variables, GATEWRIGHT_CHAMPION: folder };
  return await host.log.group(`Scoring ${name} anew`, () =>
    scoredAgain(command, "`champion.run`", { workingDirectory, host: { ...host, variables } }),
  );
}

/** Where the outputs of a run of the default branch may be kept. */
async function placesOf({
  inputs,
  host,
  run,
  workingDirectory,
}: EvaluateContext<Pick<Inputs, "token">>): Promise<CopyPlace[]> {
  const { variables, signal, log } = host;
  const places: CopyPlace[] = [];
  const store = await openObjectStore(workingDirectory, signal);
  if (store !== undefined) places.push(objectPlace(store, workingDirectory));
  const secrets = secretsOf(inputs.token, variables);
  places.push(dvcPlace({ workingDirectory, variables, signal, secrets }, { fetch, now: host.now }));
  const { repository, runId } = run;
  if (repository === undefined || runId === undefined) return places;
  places.push(
    artifactPlace({
      connect: githubConnection(run, inputs.token, createTimeBudget(restoreMs), variables, log.warning),
      repository,
      runId,
      names: [],
      canUpload: false,
      workingDirectory,
      temporaryDirectory: host.temporaryDirectory,
      signal,
      debug: log.debug,
    }),
  );
  return places;
}
