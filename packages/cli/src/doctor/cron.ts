/** The times of one `cron:` line as GitHub reads it: POSIX, five fields, UTC. Undefined when it is none. */
export interface Cron {
  fires(time: Date): boolean;
}

const names: Record<string, readonly string[]> = {
  month: ["", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"],
  weekday: ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"],
};

export function readCron(text: string): Cron | undefined {
  const [minute, hour, day, month, weekday, ...rest] = text.trim().split(/\s+/);
  if (weekday === undefined || rest.length > 0) return undefined;
  const minutes = valuesOf(minute, 0, 59);
  const hours = valuesOf(hour, 0, 23);
  const days = valuesOf(day, 1, 31);
  const months = valuesOf(month, 1, 12, names["month"]);
  const weekdays = valuesOf(weekday, 0, 7, names["weekday"]);
  if (!minutes || !hours || !days || !months || !weekdays) return undefined;
  if (weekdays.has(7)) weekdays.add(0);
  return {
    fires(time) {
      if (!minutes.has(time.getUTCMinutes()) || !hours.has(time.getUTCHours())) return false;
      if (!months.has(time.getUTCMonth() + 1)) return false;
      const ofMonth = days.has(time.getUTCDate());
      const ofWeek = weekdays.has(time.getUTCDay());
      // POSIX: when both are restricted, one of them is enough.
      return day?.startsWith("*") || weekday.startsWith("*") ? ofMonth && ofWeek : ofMonth || ofWeek;
    },
  };
}

const minuteMs = 60_000;
/** A leap day comes every fourth year at the most; what fires more rarely than a year is no schedule that can be late. */
const furthestMinutes = 366 * 24 * 60;

/** The last `count` times before `end`, newest first; fewer when a year has no more. */
export function lastFireTimes(cron: Cron, end: Date, count: number): Date[] {
  const found: Date[] = [];
  let time = Math.floor(end.getTime() / minuteMs) * minuteMs;
  for (let minutes = 0; minutes < furthestMinutes && found.length < count; minutes += 1, time -= minuteMs) {
    const at = new Date(time);
    if (cron.fires(at)) found.push(at);
  }
  return found;
}

function valuesOf(
  field: string | undefined,
  least: number,
  most: number,
  words: readonly string[] = [],
): Set<number> | undefined {
  const found = new Set<number>();
  for (const part of (field ?? "").split(",")) {
    const match = /^(?:\*|([0-9A-Za-z]+)(?:-([0-9A-Za-z]+))?)(?:\/([0-9]+))?$/.exec(part);
    if (match === null) return undefined;
    const [, from, to, step] = match;
    const first = from === undefined ? least : numberOf(from, words);
    // `5/15` means from 5 on.
    const last = to !== undefined ? numberOf(to, words) : from === undefined || step !== undefined ? most : first;
    const width = step === undefined ? 1 : Number(step);
    if (!(first >= least && last <= most && first <= last && width >= 1)) return undefined;
    for (let value = first; value <= last; value += width) found.add(value);
  }
  return found;
}

/** NaN for a word that is none, which no comparison accepts. */
function numberOf(text: string, words: readonly string[]): number {
  if (/^[0-9]+$/.test(text)) return Number(text);
  const index = words.indexOf(text.toUpperCase());
  return index === -1 ? Number.NaN : index;
}
