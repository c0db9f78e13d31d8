/** One expectation in words that every tool measured here has. Shares and bounds are inclusive. */
export interface BenchCheck {
  column: string;
  kind:
    | "type"
    | "null_share"
    | "minimum"
    | "maximum"
    | "enum"
    | "pattern"
    | "min_length"
    | "max_length"
    | "mean"
    | "std";
  /** Type name, limit, list of words, pattern or [low, high], by kind. */
  value: string | number | string[] | [number, number];
}

type ColumnChecks = Partial<Record<BenchCheck["kind"], BenchCheck["value"]>>;

function checks(columns: Record<string, ColumnChecks>): BenchCheck[] {
  return Object.entries(columns).flatMap(([column, kinds]) =>
    Object.entries(kinds).map(([kind, value]) => ({ column, kind: kind as BenchCheck["kind"], value })),
  );
}

const text = (maximum: number): ColumnChecks => ({
  type: "string",
  null_share: 0,
  min_length: 1,
  max_length: maximum,
});
const cost: ColumnChecks = { type: "integer", null_share: 0, minimum: 0, maximum: 20_000_000 };

/** 60 checks on the 10,000 bird strikes. */
export const birdstrikeChecks = checks({
  "Airport Name": text(40),
  "Aircraft Make Model": text(20),
  "Effect Amount of damage": { ...text(11), enum: ["None", "Minor", "Medium", "Substantial", "B", "C"] },
  "Flight Date": { type: "date", null_share: 0 },
  "Aircraft Airline Operator": text(30),
  "Origin State": { ...text(20) },
  "Phase of flight": {
    ...text(20),
    enum: ["Approach", "Climb", "Take-off run", "Landing Roll", "Descent", "Taxi", "Parked"],
  },
  "Wildlife Size": { ...text(6), enum: ["Small", "Medium", "Large"] },
  "Wildlife Species": text(30),
  "Time of day": { ...text(5), enum: ["Day", "Night", "Dusk", "Dawn"] },
  "Cost Other": cost,
  "Cost Repair": { ...cost, mean: [0, 100_000] },
  "Cost Total $": { ...cost, mean: [0, 100_000] },
  "Speed IAS in knots": { type: "integer", null_share: 0.4, minimum: 0, maximum: 600 },
});

const integer: ColumnChecks = {
  type: "integer",
  null_share: 0.02,
  minimum: 0,
  maximum: 1000,
  mean: [400, 600],
  std: [200, 400],
};
const double: ColumnChecks = {
  type: "number",
  null_share: 0.02,
  minimum: 0,
  maximum: 1,
  mean: [0.4, 0.6],
  std: [0.2, 0.4],
};
const word: ColumnChecks = { type: "string", null_share: 0.02, enum: ["alpha", "beta", "gamma", "delta", "epsilon"] };
const code: ColumnChecks = { type: "string", null_share: 0.02, pattern: "^[A-F0-9]{16}$" };

/** Columns of the synthetic table (see data.ts) and their 110 checks. */
export const wideChecks = checks({
  id: { type: "integer", null_share: 0, minimum: 0, maximum: 100_000_000, mean: [0, 1e8], std: [0, 1e8] },
  ...Object.fromEntries(["i1", "i2", "i3", "i4", "i5", "i6", "i7"].map((name) => [name, integer])),
  ...Object.fromEntries(["d1", "d2", "d3", "d4", "d5", "d6", "d7"].map((name) => [name, double])),
  w1: word,
  w2: word,
  w3: { ...word, min_length: 1, max_length: 16 },
  c1: { ...code, min_length: 16 },
  c2: { ...code, min_length: 16, max_length: 16 },
});

/** 74 of them, for the CSV: no moments, no lengths, and the second code column by its type only. */
export const csvChecks = wideChecks.filter(({ column, kind }) => {
  return !["mean", "std", "min_length", "max_length"].includes(kind) && !(column === "c2" && kind === "pattern");
});
