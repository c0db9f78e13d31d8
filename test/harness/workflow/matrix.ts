import { isObject, type Json, type JsonObject, list } from "../json.ts";

/** The legs of a matrix whose expressions have been evaluated, in GitHub's order; one empty leg without a matrix. */
export function matrixLegs(matrix: Json | undefined): JsonObject[] {
  if (!isObject(matrix)) return [{}];
  const { include, exclude, ...axes } = matrix;
  let legs: JsonObject[] = Object.keys(axes).length === 0 ? [] : [{}];
  for (const [name, values] of Object.entries(axes)) {
    legs = legs.flatMap((leg) => list(values).map((value) => ({ ...leg, [name]: value })));
  }
  legs = legs.filter((leg) => !list(exclude).some((one) => isObject(one) && isPartOf(one, leg)));
  const original = Object.keys(axes);
  for (const more of list(include).filter(isObject)) {
    const shared = Object.fromEntries(Object.entries(more).filter(([name]) => original.includes(name)));
    const fitting = original.length === 0 ? [] : legs.filter((leg) => isPartOf(shared, leg));
    if (fitting.length === 0) legs.push({ ...more });
    for (const leg of fitting) Object.assign(leg, more);
  }
  return legs;
}

function isPartOf(part: JsonObject, whole: JsonObject): boolean {
  return Object.entries(part).every(([name, value]) => JSON.stringify(whole[name]) === JSON.stringify(value));
}
