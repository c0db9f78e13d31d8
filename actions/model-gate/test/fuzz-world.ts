import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import { readPolicy } from "@gatewright/shared/policy/read-policy.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import { metricNamed, metricNames } from "@gatewright/stats/metrics/catalogue.ts";
import { randomFrom } from "@gatewright/stats/random/random.ts";
import { type Inputs, inputNames } from "../src/inputs.generated.ts";
import { modelGate } from "../src/model-gate.ts";
import { contextOf } from "./rules/rule-world.ts";

/** Random choices of one seed. */
function chooser(seed: string) {
  const random = randomFrom(seed);
  const below = (count: number) => Math.floor(random.next() * count);
  return {
    below,
    chance: (share: number) => random.next() < share,
    number: () => random.next(),
    pick<T>(from: readonly [T, ...T[]]): T {
      return from[below(from.length)] ?? from[0];
    },
  };
}

type Chooser = ReturnType<typeof chooser>;

/** What was planted into the candidate's file that no rule may pass over. */
const faults = [
  "nothing",
  "missing file",
  "empty file",
  "header only",
  "NaN score",
  "gap in the score",
  "doubled id",
  "gap in the id",
  "gap in the label",
  "negative weight",
  "all weights 0",
  "open quote",
  "wide row",
] as const;
type Fault = (typeof faults)[number];

const tasks = ["binary", "multiclass", "regression", "ranking", "forecast", "multilabel"] as const;
type Task = (typeof tasks)[number];

const header = ["id", "label", "prediction", "score", "weight", "kind", "cost", "day", "a", "b"] as const;
type Row = Record<(typeof header)[number], string>;

function rowsOf(task: Task, n: number, { below, number, pick, chance }: Chooser): Row[] {
  const words = ["x", "y", "z"] as const;
  const oneClass = chance(0.1);
  const extreme = chance(0.1);
  return Array.from({ length: n }, (_, id) => {
    const label =
      task === "multiclass"
        ? pick(words)
        : task === "binary"
          ? String(oneClass ? 1 : below(2))
          : String(task === "ranking" ? below(4) : number() * 10);
    const large = extreme ? pick(["1e308", "-1e308", "5e-324", "0", "-0.0"]) : String(number());
    return {
      id: String(id),
      label,
      prediction: task === "multiclass" ? pick(words) : task === "binary" ? String(below(2)) : large,
      score: large,
      weight: String(chance(0.2) ? 0 : 1 + below(3)),
      kind: pick(["air", "sea", "", "über, 'land'"]),
      cost: chance(0.1) ? "" : String(below(100)),
      day: String(id),
      a: String(below(2)),
      b: String(below(2)),
    };
  });
}

function csvOf(rows: readonly Row[], fault: Fault, weighted: boolean): string {
  const columns = header.filter((name) => weighted || name !== "weight");
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((row) => columns.map((name) => cell(row[name])).join());
  if (fault === "empty file") return "";
  if (fault === "header only") return `${columns.join()}\n`;
  if (fault === "wide row") lines.push(`${lines.at(-1)},9,9`);
  if (fault === "open quote") lines.push('99,"');
  return `${[columns.join(), ...lines].join("\n")}\n`;
}

function planted(rows: readonly Row[], fault: Fault): Row[] {
  const [first, ...rest] = rows;
  if (first === undefined) return [];
  switch (fault) {
    case "NaN score":
      return [{ ...first, score: "NaN", prediction: "NaN" }, ...rest];
    case "gap in the score":
      return [{ ...first, score: "", prediction: "" }, ...rest];
    case "doubled id":
      return [first, ...rest, first];
    case "gap in the id":
      return [{ ...first, id: "" }, ...rest];
    case "gap in the label":
      return [{ ...first, label: "", a: "" }, ...rest];
    case "negative weight":
      return [{ ...first, weight: "-1" }, ...rest];
    case "all weights 0":
      return rows.map((row) => ({ ...row, weight: "0" }));
    default:
      return [...rows];
  }
}

type ChampionFault = "nothing" | "missing file" | "the same" | "fewer rows" | "other labels" | "NaN score";

function championRows(rows: readonly Row[], fault: ChampionFault, { number, chance, pick }: Chooser): Row[] {
  const others = rows.map((row) => ({
    ...row,
    score: String(number()),
    prediction: chance(0.3) ? pick(rows as [Row, ...Row[]]).prediction : row.prediction,
  }));
  if (fault === "the same") return [...rows].reverse();
  if (fault === "fewer rows") return others.slice(1);
  if (fault === "NaN score")
    return others.map((row, at) => (at === 0 ? { ...row, score: "NaN", prediction: "NaN" } : row));
  return others.map((row, at) =>
    at > 0 || fault !== "other labels" ? row : { ...row, label: `9${row.label}`, a: row.a === "1" ? "0" : "1" },
  );
}

const metricsOf = new Map(
  tasks.map((task) => {
    const names = metricNames.filter(
      (name) => metricNamed(name)?.tasks.includes(task) === true && !name.endsWith("_Q"),
    );
    return [task, names.map((name) => name.replace(/_K$/, "_5"))];
  }),
);

function ruleText(task: Task, { pick, below, number, chance }: Chooser): string {
  const names = metricsOf.get(chance(0.1) ? pick(tasks) : task) ?? [];
  const metric = chance(0.02) ? "acuracy" : (names[below(names.length)] ?? "accuracy");
  const value = pick(["0.5", "1", "1e9", String(1 + number())]);
  const margin = pick(["0", "0.01", "0.5", String(number())]);
  const use = pick(["", "", ", use: point"]);
  const slices = chance(0.3)
    ? `, slices: [${pick(["kinds", "dear", "all", "all", chance(0.2) ? "absent" : "all"])}]`
    : "";
  const ofMetrics = pick([
    `at-least, metric: ${metric}, value: ${value}${use}`,
    `at-most, metric: ${metric}, value: ${value}${use}`,
    `between, metric: ${metric}, min: -0.1, max: ${value}${use}`,
    `no-regression, metric: ${metric}`,
    `no-regression, metric: ${metric}, margin: ${margin}`,
    `non-inferior, metric: ${metric}, margin: ${margin}`,
    `non-inferior, metric: ${metric}, relative_margin: 0.1`,
    `superior, metric: ${metric}, margin: ${margin}`,
    `at-most-improvement, metric: ${metric}, value: 0.1`,
    "fairness, metric: equal_opportunity_difference, group: kind, at_most: 0.1",
    "fairness, metric: demographic_parity_ratio, group: kind, at_least: 0.8, min_group: 2, min_positives: 1",
    "churn, at_most: 0.2",
    "value, sql: score, no_worse_by: 0.1",
    `value, sql: "CASE WHEN prediction = '1' THEN ${pick(["cost", "1", "coalesce(cost, 0)", "cst"])} ELSE 0 END", no_worse_by: ${margin}`,
  ]);
  const others = pick([
    `worst-slice, metric: ${metric}, columns: [kind, cost], at_least: 0.2, min_rows: 3`,
    `worst-slice, metric: ${metric}, columns: [kind], margin: ${margin}, min_rows: 3`,
    "calibration, metric: ece_binary, at_most: 0.1",
    "calibration, metric: ece_top_label, at_most: 0.1",
    `beats-baseline, metric: ${metric}, baseline: ${pick(["majority", "mean", "seasonal-naive"])}, margin: ${margin}`,
    `overfit-gap, metric: ${metric}, train: champion.csv, at_most: 0.1`,
    "convergence, series: loss, file: gone.csv",
    `no-leakage, train: ${pick(["champion.csv", "gone.csv"])}, on: [${pick(["id", "kind", "absent"])}]`,
    "popularity, at_most: 3, k: 5",
    "coverage, at_least: 0.1, k: 5",
    "diversity, at_least: 0.1, k: 5",
    "size, at_most: 3 MB",
    "attribution, file: gone.json, ndcg_at_least: 0.9",
  ]);
  const severity = pick(["", "", ", severity: warn"]);
  return `{rule: ${chance(0.75) ? `${ofMetrics}${slices}` : others}${severity}}`;
}

const predictionsOf: Record<Task, string> = {
  binary: "{id: id}",
  multiclass: "{id: [id]}",
  regression: "{lower: a, upper: b}",
  ranking: "{query: kind, item: a, popularity: cost, category: b}",
  forecast: "{time: day, season: 2}",
  multilabel: "{labels: {a: a, b: b}, predictions: {a: b, b: a}}",
};

export interface Fuzzed {
  seed: string;
  policy: string;
  fault: Fault;
  championFault: ChampionFault;
  /** Undefined: the policy was refused, as a UserError. */
  verdict: string | undefined;
  findings: Finding[];
  rules: number;
}

/**
 * One gate of a random policy over random files.
 * @throws what evaluate throws, but UserErrors of the policy
 */
export async function fuzzedGate(seed: string): Promise<Fuzzed> {
  const choose = chooser(seed);
  const { pick, chance, below } = choose;
  const folder = mkdtempSync(join(tmpdir(), "gatewright-fuzz-"));
  try {
    const task = pick(tasks);
    const fault = chance(0.6) ? "nothing" : pick(faults);
    const championFault: ChampionFault = pick([
      "nothing",
      "nothing",
      "nothing",
      "missing file",
      "the same",
      "fewer rows",
      "other labels",
      "NaN score",
    ]);
    const weighted = fault.includes("weight") || chance(0.5);
    const rows = rowsOf(task, pick([1, 3, 12, 60, 250, 250]), choose);
    if (fault !== "missing file")
      writeFileSync(join(folder, "candidate.csv"), csvOf(planted(rows, fault), fault, weighted));
    if (championFault !== "missing file") {
      writeFileSync(
        join(folder, "champion.csv"),
        csvOf(championRows(rows, championFault, choose), "nothing", weighted),
      );
    }
    const rules = Array.from({ length: 1 + below(4) }, () => ruleText(task, choose));
    const policy = `gatewright: 1
models:
  fuzzed:
${chance(0.8) || task === "multilabel" ? `    task: ${task}\n` : ""}    train: {outputs: {predictions: candidate.csv}}
    champion: champion.csv
    predictions: ${predictionsOf[task]}
    slices: {kinds: {by: kind}, dear: cost > 50, absent: "kind = 'road'", all: "id IS NOT NULL"}
    rules:
${rules.map((rule) => `      - ${rule}`).join("\n")}
`;
    const about = { seed, policy, fault, championFault, rules: rules.length };
    const inputs = Object.fromEntries(inputNames.map((name) => [name, ""])) as Record<keyof Inputs, string>;
    try {
      const { subjects } = await modelGate.evaluate({
        inputs,
        policy: readPolicy(policy, "gatewright.yml"),
        policyFiles: { read: async () => undefined },
        policyWins: false,
        workingDirectory: folder,
        run: { event: "local", readOnlyToken: true, notes: [] },
        openLedger: () => Promise.reject(new Error("The champion is a path.")),
        host: { ...contextOf({}).host, temporaryDirectory: folder },
      });
      return { ...about, verdict: subjects[0]?.verdict, findings: subjects.flatMap(({ findings }) => findings) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { ...about, verdict: undefined, findings: [] };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Why a gate was wrong to say what it said; undefined when it was not. */
export function faultOf({ verdict, findings, fault, championFault, rules }: Fuzzed): string | undefined {
  if (verdict === undefined) return undefined;
  const spoken = findings.find(({ message, hint = "" }) =>
    /undefined|\[object|gatewright:[a-z]|Error:|\n {4}at /.test(message + hint),
  );
  if (spoken !== undefined) return `a sentence that nobody wrote: ${spoken.message} ${spoken.hint}`;
  if (fault !== "nothing") return verdict === "error" ? undefined : `${verdict} although the candidate has: ${fault}`;
  // What cannot be read at all is one finding about all rules.
  if (verdict === "error" && findings.length === 1) return undefined;
  if (findings.length < rules) return `${findings.length} findings of ${rules} rules`;
  const compares = ["no-regression", "non-inferior", "superior", "at-most-improvement", "churn"];
  if (championFault === "nothing") return undefined;
  const wrong = findings.find((finding) => compares.includes(finding.rule) && !["error"].includes(finding.verdict));
  return wrong === undefined
    ? undefined
    : `${wrong.verdict} of ${wrong.rule} although the champion has: ${championFault}: ${wrong.message}`;
}
