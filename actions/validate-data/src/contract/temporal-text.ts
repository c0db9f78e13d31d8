const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const timestampPattern =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;

export interface TimestampText {
  /** ISO 8601 with seconds and a `T`, with its offset when the text has one. */
  text: string;
  hasOffset: boolean;
  /** For comparing two bounds of one kind; a text without an offset is read as if it were UTC. */
  epochMs: number;
}

/** Days since 1970 of a calendar date `YYYY-MM-DD`; undefined when there is no such day. */
export function readDate(text: string): number | undefined {
  const parts = datePattern.exec(text);
  if (parts === null) return undefined;
  const ms = Date.parse(`${text}T00:00:00Z`);
  // The parser refuses month 13 but rolls 30 February over into March.
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text ? undefined : ms / 86_400_000;
}

/** ISO 8601 with `T` or one space, or a date alone, which means its midnight. */
export function readTimestamp(text: string): TimestampText | undefined {
  const parts = timestampPattern.exec(text);
  if (parts === null) return undefined;
  const [, date = "", hour = "00", minute = "00", second = "00", fraction = "", offset = ""] = parts;
  if (readDate(date) === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const zone = normalOffset(offset);
  if (zone === undefined) return undefined;
  const local = `${date}T${hour}:${minute}:${second}${fraction}`;
  return {
    text: local + zone,
    hasOffset: zone !== "",
    epochMs: Date.parse(`${local.slice(0, 23)}${zone === "" ? "Z" : zone}`),
  };
}

function normalOffset(offset: string): string | undefined {
  if (offset === "" || offset === "Z") return offset;
  const hours = offset.slice(1, 3);
  const minutes = offset.length > 3 ? offset.slice(-2) : "00";
  if (Number(hours) > 15 || Number(minutes) > 59) return undefined;
  return `${offset[0]}${hours}:${minutes}`;
}

/** `none`, `UTC`, or a name of the IANA time zone database that this machine knows. */
export function isKnownZone(zone: string): boolean {
  if (zone === "none" || zone === "UTC") return true;
  // An offset such as +01:00 is accepted by Intl but is no zone of the database; the engine would refuse it.
  if (!/^[A-Z][A-Za-z]+(\/[A-Za-z0-9_+-]+)*$/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const strptimeLetters = new Set("aAbBcdfgGHIjmMnpSuUVwWxXyYzZ%");

/** Why `format` is no strptime format for a value of `type`; undefined when it is one. */
export function strptimeFault(format: string, type: "date" | "timestamp"): string | undefined {
  const letters = new Set<string>();
  for (let at = 0; at < format.length; at += 1) {
    if (format[at] !== "%") continue;
    const padded = format[at + 1] !== "-";
    const letter = format[at + (padded ? 1 : 2)];
    if (letter === undefined || !strptimeLetters.has(letter)) {
      return `%${format.slice(at + 1, at + (padded ? 2 : 3))} is no strptime specifier`;
    }
    letters.add(letter);
    at += padded ? 1 : 2;
  }
  const has = (...wanted: string[]): boolean => wanted.some((letter) => letters.has(letter));
  const whole = has("c", "x") || (has("Y", "y") && (has("j") || (has("m", "b", "B") && has("d"))));
  const week = has("G") && has("V") && has("u");
  if (!whole && !week) return "it does not say year, month and day";
  if (type === "timestamp" && !has("c", "X") && !has("H", "I")) return "it does not say the time of day";
  return undefined;
}
