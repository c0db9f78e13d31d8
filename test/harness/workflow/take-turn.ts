import { isObject, type Json, type JsonObject, member } from "../json.ts";
import { asText } from "../runner/action-file.ts";
import { interpolate, scalar } from "../runner/expressions.ts";
import { enterGroup } from "./concurrency.ts";
import type { LiveJob, Run } from "./workflow-run.ts";

export interface Turn {
  /** False: something newer took the place, or the run was cancelled while it waited. */
  given: boolean;
  leave(): void;
}

/** Waits until a `concurrency:` lets the job or workflow of that name go on; at once where there is none. */
export async function takeTurn(
  written: Json | undefined,
  contexts: JsonObject,
  run: Run,
  { name, cancel }: { name: string; cancel(): void },
): Promise<Turn> {
  if (written === undefined) return { given: true, leave: () => undefined };
  const group = interpolate(asText(isObject(written) ? written["group"] : written) ?? "", contexts);
  const cancelInProgress = scalar(member(written, "cancel-in-progress") ?? false, contexts) === true;
  const queueAll = scalar(member(written, "queue") ?? "single", contexts) === "max";
  run.groups.push({ group, cancelInProgress });
  const place = enterGroup(`${run.options.repository.fullName} ${group}`, { cancelInProgress, queueAll, cancel });
  const waiting: LiveJob = { name, goesOn: () => false, cancel: place.leave };
  run.live.add(waiting);
  const given = await place.turn;
  run.live.delete(waiting);
  return { given, leave: place.leave };
}
