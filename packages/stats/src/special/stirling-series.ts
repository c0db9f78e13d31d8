/**
 * What Stirling's formula leaves out: log Γ(x) − ((x − ½) log x − x + ½ log 2π), by its asymptotic series.
 * @param x at least 10, where eight terms reach full precision
 * Source: Abramowitz and Stegun, 6.1.41.
 */
export function stirlingSeries(x: number): number {
  const inverse = 1 / x;
  const s = inverse * inverse;
  // Far out the later terms are below the last bit.
  if (x > 1e5) return inverse * (1 / 12 - s / 360);
  return (
    inverse *
    (1 / 12 -
      s *
        (1 / 360 -
          s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s * (1 / 156 - s * (3617 / 122400))))))))
  );
}
