const unitMs: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of `90s`, `30m`, `48h` or `7d`. The schema has checked the form. */
export function durationMs(text: string): number {
  const unit = unitMs[text.slice(-1)];
  if (unit === undefined) throw new Error(`Not a duration: ${text}`);
  return Number(text.slice(0, -1)) * unit;
}
