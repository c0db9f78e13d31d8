import { locatedFault } from "@gatewright/shared/errors/located-fault.ts";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Location } from "@gatewright/shared/report/finding.ts";
import type { Metric } from "@gatewright/stats/metrics/metric.ts";

/**
 * Refuses limits of a metric that every model keeps, or none: a rule that cannot fail is no rule, and takes its share of the error that
 * all comparisons are allowed together.
 * @throws UserError (`configuration`)
 */
export function refuseIdleLimits(
  metric: Metric,
  { low, high }: { low?: number; high?: number },
  location: Location,
): void {
  const [least, most] = metric.range;
  const range = `${metric.name} lies between ${words(least)} and ${words(most)}`;
  const fault = (what: string) =>
    locatedFault(location, `${range}, ${what}.`, "Set a limit that a model can miss and reach.");
  const bindsBelow = low !== undefined && low > least;
  const bindsAbove = high !== undefined && high < most;
  if (!bindsBelow && !bindsAbove) throw fault("so every model keeps this limit");
  if ((low ?? least) > most || (high ?? most) < least) throw fault("so no model can keep this limit");
}

/**
 * Refuses a margin as wide as all that the metric can be.
 * @throws UserError (`configuration`)
 */
export function refuseIdleMargin(metric: Metric, margin: number, location: Location): void {
  const [least, most] = metric.range;
  if (margin < most - least) return;
  throw locatedFault(
    location,
    `${metric.name} lies between ${words(least)} and ${words(most)}, so no difference can reach ${margin}.`,
    "Set a margin that a model can miss.",
  );
}

/**
 * Refuses a number that the metric cannot be: whoever wrote it measured something else.
 * @throws UserError (`evidence`)
 */
export function refuseImpossible(metric: Metric, value: number, source: string): void {
  const [least, most] = metric.range;
  const slack = 1e-9;
  if (!(value < least - slack || value > most + slack)) return;
  throw evidenceError(
    `${metric.name} in ${source} is ${value}, and can only lie between ${words(least)} and ${words(most)}.`,
    {
      hint: "Is it in percent, or another metric under this name?",
    },
  );
}

function words(end: number): string {
  if (end === Number.POSITIVE_INFINITY) return "infinity";
  return end === Number.NEGATIVE_INFINITY ? "−infinity" : String(end).replace("-", "−");
}
