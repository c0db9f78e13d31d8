/** @throws RangeError when the level of an interval is not between 0 and 1 */
export function checkLevel(level: number): void {
  if (!(level > 0 && level < 1)) throw new RangeError(`The level of an interval is between 0 and 1, not ${level}.`);
}
