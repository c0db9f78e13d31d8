/**
 * The seasonal naive forecast of one series: every value is that of one season before (Hyndman & Athanasopoulos 2021,
 * section 5.2), and its own error within the history, by which MASE scales (Hyndman & Koehler 2006).
 * @param history values of the training history in the order of time
 * @param period rows of a season: 12 for months in a year, 1 for the last value
 * @param horizon how many values to forecast
 * @returns `forecast` of length `horizon`, NaN where the history is shorter than a season; `scale`, the mean of
 *   |y_t − y_(t − period)| over the history, NaN when it is not longer than a season
 * @throws RangeError when period or horizon is no whole number above 0
 */
export function seasonalNaive(
  history: Float64Array,
  period: number,
  horizon: number,
): { forecast: Float64Array; scale: number } {
  for (const whole of [period, horizon]) {
    if (!Number.isInteger(whole) || whole < 1)
      throw new RangeError("A period and a horizon are whole numbers above 0.");
  }
  const n = history.length;
  const forecast = Float64Array.from(
    { length: horizon },
    (_, step) => history[n - period + (step % period)] ?? Number.NaN,
  );
  let total = 0;
  for (let at = period; at < n; at += 1) total += Math.abs((history[at] ?? 0) - (history[at - period] ?? 0));
  return { forecast, scale: n > period ? total / (n - period) : Number.NaN };
}
