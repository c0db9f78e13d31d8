import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { formatCount } from "@gatewright/shared/publish/render/wording.ts";

/**
 * A column of the evaluation set. `codes[row]` is the place of the row's value in `values`, −1 where it has none; or `numbers` by
 * row, NaN where it has none.
 */
export type SliceColumn = { name: string } & (
  | { codes: Int32Array; values: readonly string[] }
  | { numbers: Float64Array }
);

/** The rows of one value of a column, or of one value of each of two columns. */
export interface FoundSlice {
  /** `season = winter and speed > 120`. */
  name: string;
  /** Ascending. */
  rows: Int32Array;
}

const mostSlices = 10_000;
/** Of rows times columns and pairs of columns, each of which is held in memory once. */
const mostPlaces = 100_000_000;
/** Numbers with more values than these are cut at their quartiles. */
const mostNumbers = 8;

/**
 * All slices by one of the columns and by two of them that have rows, in the order of the columns; within a column in the order
 * of its values. Rows without a value are a slice of their own.
 * @param rows that are divided, ascending
 * @throws UserError (`evidence`) when there are more than 10,000
 */
export function searchedSlices(columns: readonly SliceColumn[], rows: Int32Array): FoundSlice[] {
  const parts = columns.map((column) => partOf(column, rows));
  const pairs = parts.flatMap((first, at) => parts.slice(at + 1).map((second) => [first, second] as const));
  if ((parts.length + pairs.length) * rows.length > mostPlaces) {
    throw evidenceError(
      `${columns.length} columns and their pairs of ${formatCount(rows.length)} rows are more than are searched at once.`,
      { hint: "Name fewer columns." },
    );
  }
  const found: FoundSlice[] = [];
  const add = (slices: FoundSlice[]) => {
    found.push(...slices);
    if (found.length > mostSlices) throw tooMany(columns);
  };
  for (const part of parts) add(divided(part, rows));
  for (const [first, second] of pairs) add(divided(paired(first, second, columns), rows));
  return found;
}

/** Rows divided by what holds of them: `codes[i]` of the i-th row is a place in `names`. */
interface Part {
  codes: Int32Array;
  names: string[];
}

function partOf(column: SliceColumn, rows: Int32Array): Part {
  const { name } = column;
  if ("numbers" in column)
    return byQuartiles(
      name,
      Float64Array.from(rows, (row) => column.numbers[row] ?? Number.NaN),
    );
  const { codes, values } = column;
  const own = Int32Array.from(rows, (row) => codes[row] ?? -1);
  const counts = new Int32Array(values.length);
  for (const code of own) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  const used = values.flatMap((value, code) => ((counts[code] ?? 0) > 0 ? [{ value, code }] : []));
  const areNumbers = used.every(({ value }) => value.trim() !== "" && Number.isFinite(Number(value)));
  if (areNumbers && used.length > mostNumbers) {
    const numbers = Float64Array.from(values, Number);
    return byQuartiles(
      name,
      Float64Array.from(own, (code) => (code < 0 ? Number.NaN : (numbers[code] ?? Number.NaN))),
    );
  }
  const placeOf = new Map(used.map(({ code }, place) => [code, place]));
  return {
    codes: own.map((code) => placeOf.get(code) ?? used.length),
    names: [...used.map(({ value }) => `${name} = ${value}`), noValue(name)],
  };
}

function noValue(name: string): string {
  return `${name} has no value`;
}

/** Cut at the quartiles over rows (the smallest value that a quarter, half, three quarters of them do not exceed); equal ones are one. */
function byQuartiles(name: string, numbers: Float64Array): Part {
  const rising = numbers.filter((number) => !Number.isNaN(number)).sort();
  const largest = rising.at(-1);
  const quartiles = [1, 2, 3].flatMap(
    (quarter) => rising[Math.max(Math.ceil((quarter * rising.length) / 4) - 1, 0)] ?? [],
  );
  const cuts = [...new Set(quartiles)].filter((cut) => cut !== largest);
  const names = Array.from({ length: cuts.length + 1 }, (_, place) => {
    const [from, to] = [cuts[place - 1], cuts[place]];
    if (from === undefined) return to === undefined ? `${name} has a value` : `${name} ≤ ${to}`;
    return to === undefined ? `${name} > ${from}` : `${from} < ${name} ≤ ${to}`;
  });
  const codes = Int32Array.from(numbers, (number) => {
    if (Number.isNaN(number)) return names.length;
    const place = cuts.findIndex((cut) => number <= cut);
    return place < 0 ? cuts.length : place;
  });
  return { codes, names: [...names, noValue(name)] };
}

function paired(first: Part, second: Part, columns: readonly SliceColumn[]): Part {
  const places = new Map<number, number>();
  const names: string[] = [];
  const codes = first.codes.map((one, at) => {
    const other = second.codes[at] ?? 0;
    const key = one * second.names.length + other;
    const known = places.get(key);
    if (known !== undefined) return known;
    if (places.size >= mostSlices) throw tooMany(columns);
    places.set(key, names.length);
    names.push(`${first.names[one]} and ${second.names[other]}`);
    return names.length - 1;
  });
  return { codes, names };
}

function divided({ codes, names }: Part, rows: Int32Array): FoundSlice[] {
  const counts = new Int32Array(names.length);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  const starts = new Int32Array(names.length);
  for (let code = 1; code < names.length; code += 1) starts[code] = (starts[code - 1] ?? 0) + (counts[code - 1] ?? 0);
  const next = Int32Array.from(starts);
  const order = new Int32Array(rows.length);
  codes.forEach((code, at) => {
    const place = next[code] ?? 0;
    order[place] = rows[at] ?? 0;
    next[code] = place + 1;
  });
  return names.flatMap((name, code) => {
    const [start, count] = [starts[code] ?? 0, counts[code] ?? 0];
    return count === 0 ? [] : [{ name, rows: order.subarray(start, start + count) }];
  });
}

function tooMany(columns: readonly SliceColumn[]) {
  const sizes = columns.map(
    (column) => `${column.name} has ${"values" in column ? formatCount(column.values.length) : "5"}`,
  );
  return evidenceError(
    `The values of ${columns.map(({ name }) => name).join(", ")} make more than ${formatCount(mostSlices)} slices (${sizes.join(", ")} values).`,
    { hint: "Name fewer columns, or columns with fewer values; rare values can be put together before." },
  );
}
