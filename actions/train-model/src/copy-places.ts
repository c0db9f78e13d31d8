import { attemptSuffix } from "@gatewright/shared/publish/report-key.ts";
import type { Log } from "@gatewright/shared/runtime/action.ts";
import { environment } from "@gatewright/shared/runtime/environment.ts";
import type { Connection } from "@gatewright/shared/runtime/github-connection.ts";
import { artifactService } from "@gatewright/shared/runtime/job-pages.ts";
import type { RunContext } from "@gatewright/shared/runtime/run-context.ts";
import type { ReadContext } from "@gatewright/tracking/read-context.ts";
import { artifactPlace } from "@gatewright/tracking/training/artifact-place.ts";
import { type CopyPlace, objectPlace } from "@gatewright/tracking/training/copy-place.ts";
import { dvcPlace } from "@gatewright/tracking/training/dvc-place.ts";
import { openObjectStore } from "@gatewright/tracking/training/object-store.ts";
import type { TrainingPlan } from "@gatewright/tracking/training/training-plan.ts";

/** Two jobs of one run may train the same; more than these are a matrix that does not tell its models apart. */
const mostOfOneName = 5;

export interface PlacesOptions {
  plan: TrainingPlan;
  run: RunContext;
  connect: Connection;
  context: ReadContext;
  temporaryDirectory: string;
  now(): Date;
  log: Log;
}

/** Where this job keeps outputs and looks for them: on a machine that stays its own disk, DVC's cache, and the run's artifacts. */
export async function copyPlaces(options: PlacesOptions): Promise<CopyPlace[]> {
  const { plan, run, connect, context, temporaryDirectory, now, log } = options;
  const { workingDirectory, variables, signal } = context;
  const places: CopyPlace[] = [];
  // A machine of GitHub's own is gone with the job.
  if (variables["RUNNER_ENVIRONMENT"] === "self-hosted") {
    const store = await openObjectStore(workingDirectory, signal);
    if (store !== undefined) places.push(objectPlace(store, workingDirectory));
  }
  places.push(dvcPlace(context, { fetch, now }));
  const { repository, runId, serverUrl } = run;
  if (repository === undefined || runId === undefined) return places;
  const name = `gatewright-outputs-${plan.model}${plan.smoke ? "-smoke" : ""}${attemptSuffix(run)}`;
  const service = artifactService(serverUrl, {
    token: variables[environment.runtimeToken],
    resultsUrl: variables[environment.resultsUrl],
  });
  places.push(
    artifactPlace({
      connect,
      repository,
      runId,
      names: Array.from({ length: mostOfOneName }, (_, index) => (index === 0 ? name : `${name}-${index + 1}`)),
      canUpload: service === "yes",
      workingDirectory,
      temporaryDirectory,
      signal,
      debug: log.debug,
    }),
  );
  return places;
}
