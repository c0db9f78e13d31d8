// The bird strikes with one planted fault each: what a reviewer would miss in a diff of data, and a gate must not.
// Everything is fixed by `seed`: the same data gives the same copies, byte for byte.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Cell, CsvLines } from "./csv-lines.ts";

export const exampleFolder = import.meta.dirname;

const seed = 1990;

export interface Fault {
  kind: string;
  /** What somebody did to the data, as a commit message would say it. */
  story: string;
  /** Name of the contract that must be broken. */
  contract: "strikes" | "airports";
  /** Id of the rule, and what it is about, in every finding that must block; no other rule may. */
  rule: string;
  subjects: string[];
  /** What the report as a whole says: a fault that stops the reading is an `error`. */
  verdict: "fail" | "error";
  /** Other rules that cannot hold either then. */
  consequences: readonly string[];
  /** False when the fault is spread over the table, so that no file can be named. */
  namesFile: boolean;
  /** Where the first failing cell or record stands, when the fault has a place. */
  location: { path: string; line: number; column?: number } | undefined;
  /** Files in place of the clean ones, by their path in the repository. */
  files: ReadonlyMap<string, Uint8Array>;
}

/** What a fault does to one file: `file` is changed in place, or other bytes are returned. */
interface Recipe
  extends Pick<Fault, "kind" | "story" | "rule" | "subjects">,
    Partial<Pick<Fault, "contract" | "verdict" | "consequences" | "namesFile">> {
  path: string;
  plant(file: CsvLines, random: (below: number) => number): Planted;
}

interface Planted {
  /** Cell or line where the fault stands. */
  at?: Cell | { line: number };
  /** In place of the changed lines: for faults that no text has. */
  bytes?: Uint8Array;
}

const damage = "Effect Amount of damage";
const speed = "Speed IAS in knots";

/** No bound holds for a value that is no number. */
const notFinite = ["minimum", "maximum"];

const recipes: Recipe[] = [
  {
    kind: "missing-column",
    story: "The export of 1991 was made without the speed.",
    path: strikes(1991),
    rule: "columns",
    subjects: [speed],
    verdict: "error",
    plant: (file) => {
      file.dropColumn(speed);
      return {};
    },
  },
  {
    kind: "renamed-column",
    story: "The export of 1992 calls the label `Damage`.",
    path: strikes(1992),
    rule: "columns",
    subjects: [damage],
    // The checks of the column cannot be evaluated.
    verdict: "error",
    plant: (file) => {
      file.set(1, damage, "Damage");
      return {};
    },
  },
  {
    kind: "swapped-columns",
    story: "The size and the time of day changed places under their headings.",
    path: strikes(1993),
    rule: "enum",
    subjects: ["Wildlife Size", "Time of day"],
    plant: (file) => {
      file.swapValues("Wildlife Size", "Time of day");
      return { at: file.cell(2, "Wildlife Size") };
    },
  },
  {
    kind: "wrong-type",
    story: "Repairs are written with a unit.",
    path: strikes(1994),
    rule: "type",
    subjects: ["Cost Repair"],
    plant: (file, random) => ({ at: file.set(file.anyLine(random), "Cost Repair", "1200 USD") }),
  },
  {
    kind: "new-category",
    story: "A phase of flight that nobody agreed on.",
    path: strikes(1995),
    rule: "enum",
    subjects: ["Phase of flight"],
    plant: (file, random) => ({ at: file.set(file.anyLine(random), "Phase of flight", "Holding") }),
  },
  {
    kind: "out-of-range",
    story: "A speed with a zero too many.",
    path: strikes(1996),
    rule: "maximum",
    subjects: [speed],
    plant: (file, random) => ({ at: file.set(file.anyLine(random), speed, "1400") }),
  },
  {
    kind: "null-burst",
    story: "The sensor's feed was down: no speeds in 2001.",
    path: strikes(2001),
    rule: "nulls",
    subjects: [speed],
    namesFile: false,
    plant: (file) => {
      for (const line of file.recordLines()) file.set(line, speed, "");
      return {};
    },
  },
  {
    kind: "not-a-number",
    story: "A division by zero upstream wrote NaN.",
    path: strikes(1997),
    rule: "finite",
    subjects: [speed],
    consequences: notFinite,
    plant: (file, random) => ({ at: file.set(file.anyLine(random), speed, "NaN") }),
  },
  {
    kind: "infinite",
    story: "An overflow upstream wrote -inf.",
    path: strikes(1998),
    rule: "finite",
    subjects: [speed],
    consequences: notFinite,
    plant: (file, random) => ({ at: file.set(file.anyLine(random), speed, "-inf") }),
  },
  {
    kind: "duplicate-key",
    story: "An airport was added that was there.",
    path: "data/airports.csv",
    contract: "airports",
    rule: "key",
    subjects: ["name"],
    plant: (file, random) => {
      const original = file.anyLine(random);
      return { at: { line: file.append(file.line(original)) } };
    },
  },
  {
    kind: "duplicate-rows",
    story: "A batch of 1999 was loaded twice.",
    path: strikes(1999),
    rule: "duplicate-rows",
    subjects: ["few rows stand twice"],
    namesFile: false,
    plant: (file) => {
      // Each copy beside its original, so that the dates stay in order; from the end, so that line numbers hold.
      const batch = file.recordLines().slice(-120).reverse();
      for (const line of batch) file.insertAfter(line, file.line(line));
      return {};
    },
  },
  {
    kind: "ragged-row",
    story: "A comma inside an unquoted name.",
    path: strikes(1998),
    rule: "structure",
    subjects: [],
    plant: (file, random) => {
      const line = file.anyLine(random);
      file.set(line, "Wildlife Species", "Gull, ring-billed");
      return { at: { line } };
    },
  },
  {
    kind: "broken-quote",
    story: "A quote was opened and never closed.",
    path: strikes(2000),
    rule: "structure",
    subjects: [],
    plant: (file, random) => {
      const line = file.anyLine(random);
      return { at: file.set(line, "Aircraft Make Model", `"${file.value(line, "Aircraft Make Model")}`) };
    },
  },
  {
    kind: "invalid-utf-8",
    story: "One editor saved one name in Latin-1.",
    path: strikes(1990),
    rule: "structure",
    subjects: [],
    plant: (file, random) => {
      const line = file.anyLine(random);
      file.set(line, "Wildlife Species", "Pic épeiche");
      return { at: { line }, bytes: Buffer.from(file.text(), "latin1") };
    },
  },
  {
    kind: "truncated-file",
    story: "The upload of 2002 stopped in the middle of a record.",
    path: strikes(2002),
    rule: "structure",
    subjects: [],
    plant: (file, random) => {
      const line = file.anyLine(random);
      const whole = file.text();
      const end = file.offset(line) + Math.floor(file.line(line).length / 2);
      return { at: { line }, bytes: Buffer.from(whole.slice(0, end)) };
    },
  },
  {
    kind: "wrong-delimiter",
    story: "A spreadsheet saved 1997 with semicolons.",
    path: strikes(1997),
    rule: "structure",
    verdict: "error",
    subjects: [],
    plant: (file) => ({ bytes: Buffer.from(file.text().replaceAll(",", ";")) }),
  },
  {
    kind: "empty-file",
    story: "The disk was full: 1996 has no bytes.",
    path: strikes(1996),
    rule: "structure",
    verdict: "error",
    subjects: [],
    plant: () => ({ bytes: new Uint8Array() }),
  },
  {
    kind: "future-date",
    story: "A strike of the year 2025 among those of 2002.",
    path: strikes(2002),
    rule: "maximum",
    subjects: ["Flight Date"],
    // The last record, so that the dates stay in order.
    plant: (file) => ({ at: file.set(lastOf(file.recordLines()), "Flight Date", "2025-07-25") }),
  },
  {
    kind: "unknown-airport",
    story: "A strike at an airport that is not in the list.",
    path: strikes(1991),
    rule: "references",
    subjects: ["the airport is known and lies in that state"],
    plant: (file, random) => ({ at: { line: file.set(file.anyLine(random), "Airport Name", "ATLANTIS INTL").line } }),
  },
  {
    kind: "wrong-sum",
    story: "A total that is not the sum of its parts.",
    path: strikes(1994),
    rule: "sql",
    subjects: ["costs add up"],
    plant: (file, random) => ({ at: { line: file.set(file.anyLine(random), "Cost Total $", "77").line } }),
  },
  {
    kind: "unsorted-date",
    story: "A date of the year before was corrected in the wrong file.",
    path: strikes(1995),
    rule: "monotonic",
    subjects: ["Flight Date"],
    plant: (file, random) => ({ at: file.set(file.anyLine(random), "Flight Date", "1994-06-01") }),
  },
];

const usual = { contract: "strikes", verdict: "fail", consequences: [], namesFile: true } as const;

/** All faults, each planted alone in an otherwise clean copy of the data. */
export function plantedFaults(): Fault[] {
  return recipes.map((recipe, index) => {
    const { path, plant, ...stated } = recipe;
    const file = new CsvLines(readFileSync(join(exampleFolder, path), "utf8"));
    const { at, bytes } = plant(file, randomNumbers(seed + index));
    const location = at === undefined ? undefined : { path, ...at };
    const files = new Map([[path, bytes ?? file.bytes()]]);
    return { ...usual, ...stated, location, files };
  });
}

/** Copies the example's repository (data, contracts, policy, workflow) to `folder` and puts the faults in. */
export function writeRepository(folder: string, faults: readonly Pick<Fault, "files">[] = []): void {
  for (const part of ["data", "contracts", "gatewright.yml", ".github", "README.md"]) {
    cpSync(join(exampleFolder, part), join(folder, part), { recursive: true });
  }
  for (const [path, bytes] of faults.flatMap(({ files }) => [...files])) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

function strikes(year: number): string {
  return `data/strikes-${year}.csv`;
}

function lastOf(lines: readonly number[]): number {
  const last = lines.at(-1);
  if (last === undefined) throw new Error("The file has no records.");
  return last;
}

/** mulberry32: whole numbers from 0 to below `below`, the same for the same seed everywhere. */
function randomNumbers(start: number): (below: number) => number {
  let state = start >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
