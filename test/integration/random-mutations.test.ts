import { UserError } from "@gatewright/shared/errors/user-error.ts";
import { worstVerdict } from "@gatewright/shared/report/verdict.ts";
import { describe, expect, it } from "vitest";
import { evaluate, type Files, parquet } from "../../actions/validate-data/test/evaluate-contract.ts";

// Every column breaks a rule in every row, so no single mutation can mend the data; every rule stands on a line of its
// own and the first check stands at the top, so neither a cut nor any other mutation leaves a contract that holds.
const columns = ["a", "b", "c", "d"];

function contract(path: string): string {
  return `contract: 1
name: table
data:
  path: ${path}
rows: {min: 50}
duplicate_rows: 0
columns:
  a: {type: integer, maximum: 10}
  b: {type: string, enum: [x, y]}
  c: {type: number, minimum: 0.5, mean: [0, 1]}
  d: {type: date, minimum: '2020-01-01', unique: true}
rules:
  - {name: order, sql: a < c}
  - {name: together, correlation: {columns: [a, c], between: [-1, -0.9]}}
  - {column: b, pattern: '^x+$', mostly: 0.9}
  - {column: c, maximum: -5, by: b}
  - {column: a, outliers: {z: {threshold: 0.1, share: '<1%'}}}
`;
}

const rows = Array.from({ length: 12 }, (_, index) => [`${100 + index}`, "quer", `${-1 - index / 4}`, "1990-05-05"]);
const csv = Buffer.from(`${columns.join(",")}\n${rows.map((row) => row.join(",")).join("\n")}\n`);
const jsonl = Buffer.from(
  rows.map(([a, b, c, d]) => `${JSON.stringify({ a: Number(a), b, c: Number(c), d })}\n`).join(""),
);

/** mulberry32: the same numbers for the same seed everywhere. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const interesting = [
  '"',
  ",",
  "\n",
  "\r",
  "\0",
  "\t",
  "'",
  "#",
  ":",
  "{",
  "}",
  "[",
  "-",
  " ",
  "é",
  "\ufeff",
  "&a",
  "*a",
  "NaN",
  "inf",
  "1e999",
];

/** One change of a file: a byte flipped, bytes taken out, doubled, moved, or something awkward put in. */
function mutate(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const at = random(bytes.length);
  const length = 1 + random(8);
  const before = bytes.subarray(0, at);
  const part = bytes.subarray(at, at + length);
  const after = bytes.subarray(at + length);
  switch (random(6)) {
    case 0: {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << random(8));
      return flipped;
    }
    case 1:
      return Buffer.concat([before, after]);
    case 2:
      return Buffer.concat([before, part, part, after]);
    case 3:
      return Buffer.concat([before, Buffer.from(interesting[random(interesting.length)] ?? ""), part, after]);
    case 4:
      return bytes.subarray(0, at);
    default:
      return Buffer.concat([after, part, before]);
  }
}

/** The worst verdict, or what the user is told instead; anything else that is thrown is a bug and fails the test. */
async function outcome(files: Files): Promise<string> {
  try {
    const { subjects } = await evaluate({ files });
    return worstVerdict(subjects.flatMap(({ findings }) => findings.map(({ verdict }) => verdict)));
  } catch (error) {
    if (error instanceof UserError) return "error";
    throw error;
  }
}

async function expectNeverPassing(count: number, seed: number, files: (random: (below: number) => number) => Files) {
  for (let run = 0; run < count; run += 1) {
    const random = randomNumbers(seed + run);
    const mutated = files(random);
    const verdict = await outcome(mutated).catch((error: unknown) => {
      throw new Error(`Mutation ${seed + run} crashed: ${error}`, { cause: error });
    });
    expect(["fail", "error"], `mutation ${seed + run}: ${verdict}`).toContain(verdict);
  }
}

describe("500 random mutations crash nothing and turn no failing data set into a pass", () => {
  it(
    "of CSV data",
    () =>
      expectNeverPassing(150, 1000, (random) => ({ "contract.yml": contract("t.csv"), "t.csv": mutate(csv, random) })),
    180_000,
  );

  it(
    "of JSON Lines data",
    () =>
      expectNeverPassing(75, 2000, (random) => ({
        "contract.yml": contract("t.jsonl"),
        "t.jsonl": mutate(jsonl, random),
      })),
    180_000,
  );

  it("of Parquet data", async () => {
    const types = { a: "BIGINT", b: "VARCHAR", c: "DOUBLE", d: "DATE" };
    const table = await parquet(
      types,
      rows.map(([a = "", b, c = "", d]) => [a, `'${b}'`, c, `'${d}'`]),
    );
    await expectNeverPassing(75, 3000, (random) => ({
      "contract.yml": contract("t.parquet"),
      "t.parquet": mutate(table, random),
    }));
  }, 180_000);

  it(
    "of contracts",
    () =>
      expectNeverPassing(200, 4000, (random) => ({
        "contract.yml": mutate(Buffer.from(contract("t.csv")), random),
        "t.csv": csv,
      })),
    180_000,
  );
});
