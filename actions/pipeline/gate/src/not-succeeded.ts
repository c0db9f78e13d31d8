import type { Jobs } from "./job-results.ts";
import type { Row } from "./row.ts";
import type { Scene } from "./scene.ts";
import { placesOf } from "./stages.ts";

/** Of a place that was planned and has not succeeded. */
export function withoutSuccess(scene: Scene, id: string): Omit<Row, "stage" | "what"> {
  const { jobs } = scene;
  const result = jobs.byId.get(id)?.result;
  if (result === undefined) {
    return {
      verdict: "error",
      result: `there is no ${jobs.kind} \`${id}\`, and the plan has work for it`,
      next:
        jobs.kind === "job" ? `Write \`needs: [plan, code, data, train]\`.` : "Give `steps: toJSON(steps)` as it is.",
    };
  }
  if (result !== "skipped") {
    return { verdict: "error", result: resultWords(result), next: nextAfter(jobs, id, result) };
  }
  const word = placesOf(jobs).find((place) => place.id === id)?.word ?? id;
  const cause = causeOf(scene, id);
  if (cause === undefined) {
    const next = "Look at the `if:` of that job, and run all jobs again.";
    return { verdict: "error", result: `${word} was planned and did not start, and no stage before it failed`, next };
  }
  return {
    verdict: "fail",
    result: `${word} did not start, because ${cause.word} ${shortWords(cause.result)}`,
    next: `Mend ${cause.word} first.`,
    follows: true,
  };
}

/** The first place in front of `id` that should have succeeded and has not. */
function causeOf({ jobs, plan }: Scene, id: string): { word: string; result: string } | undefined {
  for (const place of placesOf(jobs)) {
    if (place.id === id) return undefined;
    const result = jobs.byId.get(place.id)?.result;
    if (result === undefined || result === "success") continue;
    if (result === "skipped" && !place.planned(plan, jobs)) continue;
    return { word: place.word, result };
  }
  return undefined;
}

export function resultWords(result: string): string {
  switch (result) {
    case "success":
      return "passed";
    case "failure":
      return "failed, and no report says why";
    case "cancelled":
      return "was cancelled before it was done";
    case "skipped":
      return "was skipped, and nobody says that it should be";
    default:
      return `has the unknown result ${JSON.stringify(result.slice(0, 40))}`;
  }
}

function shortWords(result: string): string {
  switch (result) {
    case "failure":
      return "failed";
    case "cancelled":
      return "was cancelled";
    case "skipped":
      return "did not start";
    default:
      return `has the unknown result ${JSON.stringify(result.slice(0, 40))}`;
  }
}

export function nextAfter({ kind }: Jobs, id: string, result: string): string {
  if (result === "cancelled") return "Run the failed jobs again.";
  return kind === "job" ? `Read the log of the job \`${id}\`.` : `Read the log above, at the step \`${id}\`.`;
}
