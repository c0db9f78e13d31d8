import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { ColumnKind } from "../evaluation/bound-column.ts";
import { clip } from "../wording/phrases.ts";
import { aggregateWhere, countValues, countWhere } from "./conditions.ts";
import { defineRule } from "./rule.ts";
import { nothingToJudge } from "./share-of-rows.ts";

const dayMs = 86_400_000;
/** Clocks differ. */
const clockToleranceMs = 300_000;

export const freshness = defineRule("freshness", {
  title: "The newest value is young enough",
  meaning:
    "Age is measured from the run's clock to the newest value; the limit itself passes. A date counts from its first moment in UTC, a timestamp without a zone as UTC. A newest value in the future fails, since it would hide that the data is old: a timestamp more than five minutes ahead, a date more than a day ahead, since the day begins earlier elsewhere.",
  example: "columns: {measured_at: {type: timestamp, freshness: 48h}}",
  formula: "time of the run minus the newest value",
  plan: (check, context) => {
    const column = context.column(check.column);
    if (!["date", "timestamp", "instant"].includes(column.kind)) {
      throw configurationError(
        `freshness needs dates or timestamps, and ${clip(check.column)} is not declared as such.`,
        {
          location: check.location,
          hint: "Declare type: timestamp or type: date for the column.",
        },
      );
    }
    const newest = column.kind === "date" ? `CAST(${column.value} AS TIMESTAMP)` : column.value;
    return {
      measures: {
        candidates: countWhere("true", context.when),
        considered: countValues(column, context.when),
        newest: aggregateWhere((value) => `max(epoch_ms(${value}))`, newest, context.when),
        text: `CAST(${aggregateWhere((value) => `max(${value})`, column.value, context.when)} AS VARCHAR)`,
      },
      shows: [],
      judge: (measured) => {
        const n = measured.count("considered");
        const threshold = `at most ${check.text} old`;
        if (n === 0) return nothingToJudge(measured.count("candidates"), check.where, "values", threshold);
        const newestMs = measured.number("newest");
        const frame = { n, threshold, unit: "hours", allowed: `allowed ${threshold}` };
        if (newestMs === null)
          return { ...frame, outcome: "error", statement: "the newest value is not a finite time" };
        const age = context.now.getTime() - newestMs;
        const future = -age > (column.kind === "date" ? dayMs : clockToleranceMs);
        const holds = !future && age <= check.maxAgeMs;
        return {
          ...frame,
          outcome: holds ? "holds" : "broken",
          // The age tells a redacted value as well as the value itself.
          statement: column.redacted
            ? `the newest value is ${future ? "in the future, so its age says nothing" : holds ? "young enough" : "too old"}`
            : `the newest value (${measured.text("text") ?? ""}) is ${ageText(age)}${future ? ", so its age says nothing" : ""}`,
          hint: holds ? undefined : hintFor(future, column.kind),
          estimate: column.redacted ? undefined : Math.round(age / 36_000) / 100,
        };
      },
    };
  },
});

function hintFor(future: boolean, kind: ColumnKind): string {
  if (!future) return "Fetch newer data, or find out why none came.";
  return kind === "timestamp"
    ? "Correct the times that have not come yet; when they are local times, state their zone in the contract."
    : "Correct the dates that have not come yet.";
}

function ageText(age: number): string {
  return age < 0 ? `${duration(-age)} in the future` : `${duration(age)} old`;
}

/** In days or hours, minutes below two hours. */
function duration(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 120) return minutes === 1 ? "1 minute" : `${minutes} minutes`;
  const hours = Math.round(ms / 3_600_000);
  return hours < 72 ? `${hours} hours` : `${Math.floor(ms / dayMs).toLocaleString("en-US")} days`;
}
