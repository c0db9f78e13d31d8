/**
 * The last number from `from` towards `to` for which `holds` is true, by bisection to the last digit; `holds` is true up to there and
 * false behind. `to` when it is true throughout.
 */
export function lastTrue(holds: (x: number) => boolean, from: number, to: number): number {
  if (holds(to)) return to;
  let [inside, outside] = [from, to];
  for (let step = 0; step < 200; step += 1) {
    const middle = inside + (outside - inside) / 2;
    if (middle === inside || middle === outside) break;
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}
