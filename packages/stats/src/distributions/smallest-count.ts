/**
 * The smallest whole number from `low` to `high` at which a condition holds that stays true once it is.
 * @param low where the search may begin
 * @param high where the condition is known to hold
 * @param guess where it probably begins to hold: steps double outwards from there, then halve
 */
export function smallestCount(low: number, high: number, guess: number, holds: (k: number) => boolean): number {
  const from = Math.max(low, Math.min(high, Math.round(guess)));
  let below = low - 1;
  let above = high;
  if (holds(from)) {
    above = from;
    for (let step = 1; above - step > below; step *= 2) {
      if (!holds(above - step)) {
        below = above - step;
        break;
      }
      above -= step;
    }
  } else {
    below = from;
    for (let step = 1; below + step < above; step *= 2) {
      if (holds(below + step)) {
        above = below + step;
        break;
      }
      below += step;
    }
  }
  while (above - below > 1) {
    const middle = below + Math.floor((above - below) / 2);
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}
