/**
 * Where a continuous function turns from at most 0 at `from` to above 0 at `to`, as near as 1e-15 of its size, on the side where it is
 * at most 0; in some ten evaluations where bisection takes fifty. `to` when it is at most 0 there, too.
 * @returns one of the places where it turns, when there are several
 * Source: Chandrupatla, A new hybrid quadratic/bisection algorithm for finding the zero of a nonlinear function, Advances in Engineering
 * Software 28 (1997).
 */
export function signChange(f: (x: number) => number, from: number, to: number): number {
  let [inside, outside] = [from, to];
  let [within, beyond] = [f(from), f(to)];
  if (!(beyond > 0)) return to;
  let share = 0.5;
  for (let step = 0; step < 200; step += 1) {
    if (Math.abs(outside - inside) <= 1e-15 * Math.max(Math.abs(inside), Math.abs(outside))) break;
    const x = inside + share * (outside - inside);
    if (x === inside || x === outside) break;
    const y = f(x);
    const [dropped, of] = y > 0 ? [outside, beyond] : [inside, within];
    if (y > 0) [outside, beyond] = [x, y];
    else [inside, within] = [x, y];
    share = nextShare({ inside, within, outside, beyond, dropped, of, last: x });
  }
  return inside;
}

interface Bracket {
  inside: number;
  within: number;
  outside: number;
  beyond: number;
  /** The end that was given up, and the function there. */
  dropped: number;
  of: number;
  /** The end that took its place. */
  last: number;
}

/** Inverse quadratic interpolation where the three points lie on a curve that it can follow, else the middle. */
function nextShare({ inside, within, outside, beyond, dropped, of, last }: Bracket): number {
  // a is the newest point, b the other end, c the one that was given up.
  const [a, fa, b, fb] = last === inside ? [inside, within, outside, beyond] : [outside, beyond, inside, within];
  const xi = (a - b) / (dropped - b);
  const phi = (fa - fb) / (of - fb);
  if (!(phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi)) return 0.5;
  const along = (fa / (fb - fa)) * (of / (fb - of)) + ((dropped - a) / (b - a)) * (fa / (of - fa)) * (fb / (of - fb));
  const edge = Math.min(0.5, 1e-15 * Math.max(1, Math.abs(a) / Math.abs(b - a)));
  const bounded = Math.min(1 - edge, Math.max(edge, along));
  return last === inside ? bounded : 1 - bounded;
}
