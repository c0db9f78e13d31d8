import { countOf } from "../wording/phrases.ts";
import { aggregateWhere, allOf, countTexts, hasText, textOf, textOnly } from "./conditions.ts";
import type { CheckOf, Plan, PlanContext } from "./rule.ts";
import { being, shareOfRows, values } from "./share-of-rows.ts";

const sides = {
  "min-length": { farthest: "min", outside: "<", inside: ">=", than: "shorter", atBest: "at least", end: "shortest" },
  "max-length": { farthest: "max", outside: ">", inside: "<=", than: "longer", atBest: "at most", end: "longest" },
} as const;

/** `min_length` and `max_length` are one rule seen from two sides. */
export function textLength(check: CheckOf<"min-length" | "max-length">, context: PlanContext): Plan {
  const side = sides[check.rule];
  const column = context.column(check.column);
  const length = `length(${textOf(column)})`;
  const farthest = aggregateWhere((value) => `${side.farthest}(${value})`, length, textOnly(column), context.when);
  return shareOfRows({
    check,
    when: context.when,
    considered: hasText(column),
    counted: countTexts(column, context.when),
    failing: allOf(hasText(column), `${length} ${side.outside} ${check.length}`),
    clean: `${farthest} ${side.inside} ${check.length}`,
    noun: values,
    verb: being(`${side.than} than ${countOf(check.length, "character")}`),
    all: being(`${side.atBest} ${countOf(check.length, "character")} long`),
    allowed: `allowed ${side.atBest} ${check.length}`,
    threshold: `${side.inside} ${check.length} characters`,
    shows: [column],
    measures: { farthest },
    detail: (measured) => {
      const characters = measured.number("farthest");
      return characters === null ? undefined : `${side.end} ${countOf(characters, "character")}`;
    },
    hint: "Correct the values, or the limit when they are right.",
  });
}
