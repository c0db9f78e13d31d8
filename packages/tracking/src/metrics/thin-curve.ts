import type { Series } from "@gatewright/shared/ledger/record.ts";

type Point = Series["points"][number];

export const maxPoints = 1_000;

/**
 * A curve of at most 1,000 points, or `most` of them: the first, the last, the smallest, the largest and the first that is no finite number are kept,
 * the others are taken evenly.
 */
export function thinCurve(points: readonly Point[], most: number = maxPoints): Point[] {
  if (points.length <= most) return [...points];
  const kept = new Set([0, points.length - 1, ...landmarks(points)]);
  const evenly = most - kept.size;
  for (let index = 0; index < evenly; index += 1) kept.add(Math.floor(((index + 0.5) * points.length) / evenly));
  return points.filter((_, index) => kept.has(index));
}

function landmarks(points: readonly Point[]): number[] {
  let smallest: { index: number; value: number } | undefined;
  let largest: { index: number; value: number } | undefined;
  let broken: number | undefined;
  points.forEach(([, value], index) => {
    if (typeof value !== "number") {
      broken ??= index;
      return;
    }
    if (smallest === undefined || value < smallest.value) smallest = { index, value };
    if (largest === undefined || value > largest.value) largest = { index, value };
  });
  return [smallest?.index, largest?.index, broken].filter((index) => index !== undefined);
}
