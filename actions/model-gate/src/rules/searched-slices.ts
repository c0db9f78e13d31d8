import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { formatCount } from "@gatewright/shared/publish/render/wording.ts";

/** A column of the evaluation set: `codes[row]` is the place of the row's value in `values`, −1 where it has none. */
export interface SliceColumn {
  name: string;
  codes: Int32Array;
  values: readonly string[];
}

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

function partOf({ name, codes, values }: SliceColumn, rows: Int32Array): Part {
  const own = Int32Array.from(rows, (row) => codes[row] ?? -1);
  const counts = new Int32Array(values.length);
  for (const code of own) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  const used = values.flatMap((value, code) => ((counts[code] ?? 0) > 0 ? [{ value, code }] : []));
  const numbers = used.every(({ value }) => value.trim() !== "" && Number.isFinite(Number(value)));
  const { names, placeOf } =
    numbers && used.length > mostNumbers ? byQuartiles(name, used, counts) : byValue(name, used);
  const missing = names.length;
  const places = own.map((code) => (code < 0 ? missing : (placeOf.get(code) ?? missing)));
  return { codes: places, names: [...names, `${name} has no value`] };
}

type Used = readonly { value: string; code: number }[];

function byValue(name: string, used: Used) {
  return {
    names: used.map(({ value }) => `${name} = ${value}`),
    placeOf: new Map(used.map(({ code }, place) => [code, place])),
  };
}

/** Quartiles over rows (the smallest value that so many rows do not exceed); equal ones are one. */
function byQuartiles(name: string, used: Used, counts: Int32Array) {
  const rising = [...used].sort((a, b) => Number(a.value) - Number(b.value));
  const total = rising.reduce((sum, { code }) => sum + (counts[code] ?? 0), 0);
  const cuts: string[] = [];
  const placeOf = new Map<number, number>();
  let below = 0;
  let quarter = 1;
  for (const { value, code } of rising) {
    placeOf.set(code, cuts.length);
    below += counts[code] ?? 0;
    if (below * 4 < quarter * total || below === total) continue;
    cuts.push(value);
    while (below * 4 >= quarter * total) quarter += 1;
  }
  const names = Array.from({ length: cuts.length + 1 }, (_, place) => {
    const [from, to] = [cuts[place - 1], cuts[place]];
    if (from === undefined) return to === undefined ? `${name} has a value` : `${name} ≤ ${to}`;
    return to === undefined ? `${name} > ${from}` : `${from} < ${name} ≤ ${to}`;
  });
  return { names, placeOf };
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
  const sizes = columns.map(({ name, values }) => `${name} has ${formatCount(values.length)}`).join(", ");
  return evidenceError(
    `The values of ${columns.map(({ name }) => name).join(", ")} make more than ${formatCount(mostSlices)} slices (${sizes} values).`,
    { hint: "Name fewer columns, or columns with fewer values; rare values can be put together before." },
  );
}
