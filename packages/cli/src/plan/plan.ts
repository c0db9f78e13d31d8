import { type MetricFamily, metricFamily } from "./metric-family.ts";
import type { Plan } from "./plan-answer.ts";
import { planBudget } from "./plan-budget.ts";
import { planComparison } from "./plan-comparison.ts";
import { planLimit } from "./plan-limit.ts";
import { type PlanNumbers, wrongNumber } from "./plan-numbers.ts";

/**
 * Finds out which question the numbers ask: a budget of looks, a fixed limit, or a comparison with a champion.
 * @param metric `accuracy` when the command line names none
 * @throws UserError in one sentence when they ask none, two, or one that cannot be answered
 */
export function planOf(metric: string | undefined, numbers: PlanNumbers): Plan {
  const family = metricFamily(metric ?? "accuracy");
  const looks = numbers.count("looks");
  const passes = numbers.count("passes");
  const error = numbers.share("error");
  const limit = numbers.number("limit");
  const plan =
    looks !== undefined || passes !== undefined || error !== undefined
      ? budget(family, { looks, passes: passes ?? 1, error: error ?? 0.05 }, numbers)
      : limit !== undefined
        ? planLimit(family, { ...sureness(numbers), limit, rows: numbers.count("rows") }, numbers)
        : planComparison(
            family,
            { ...sureness(numbers), margin: numbers.positive("margin"), rows: numbers.count("rows") },
            numbers,
          );
  return plan;
}

function budget(
  family: MetricFamily,
  given: { looks: number | undefined; passes: number; error: number },
  numbers: PlanNumbers,
): Plan {
  const margin = numbers.positive("margin");
  if (margin === undefined) throw wrongNumber("A budget needs --margin: how finely a look has to decide.");
  const power = powerOf(numbers, given.error);
  return planBudget(family, { ...given, margin, power, rows: numbers.count("rows") }, numbers);
}

function sureness(numbers: PlanNumbers): { confidence: number; power: number } {
  const confidence = numbers.share("confidence") ?? 0.95;
  return { confidence, power: powerOf(numbers, (1 - confidence) / 2) };
}

/** A power that chance alone has is no plan. */
function powerOf(numbers: PlanNumbers, error: number): number {
  const power = numbers.share("power") ?? 0.8;
  if (power <= error)
    throw wrongNumber(`--power ${power} is no more than what chance decides, ${Number(error.toPrecision(6))}.`);
  return power;
}
