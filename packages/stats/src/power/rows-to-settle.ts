import { checkPositive } from "./design.ts";

/**
 * Rows that would settle an interval that straddles its limit, if the estimate stayed where it is: half-widths shrink with
 * the square root of the rows, so n·(h / |d − limit|)², rounded up.
 * @param given.estimate d
 * @param given.halfWidthTowardsLimit h, from the estimate to the end of the interval on the limit's side
 * @param given.n rows, or whatever varies independently
 * @returns undefined when the estimate is the limit, where no number of rows settles it, or the half-width is infinite
 * @throws RangeError when n is not above 0, the half-width negative, or a number NaN
 */
export function rowsToSettle({
  estimate,
  halfWidthTowardsLimit,
  limit,
  n,
}: {
  estimate: number;
  halfWidthTowardsLimit: number;
  limit: number;
  n: number;
}): number | undefined {
  checkPositive(n, "n");
  if (!Number.isFinite(estimate) || !Number.isFinite(limit)) {
    throw new RangeError(`estimate and limit must be finite, not ${estimate} and ${limit}.`);
  }
  if (!(halfWidthTowardsLimit >= 0)) {
    throw new RangeError(`halfWidthTowardsLimit must be 0 and more, not ${halfWidthTowardsLimit}.`);
  }
  const distance = Math.abs(estimate - limit);
  const rows = Math.ceil(n * (halfWidthTowardsLimit / distance) ** 2);
  if (distance === 0 || !Number.isFinite(rows)) return undefined;
  return Math.max(rows, 1);
}
