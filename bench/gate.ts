// `npm run bench:gate [-- --runs N] [--only NAME] [--bundle DIR] [--write]`: the gate beside scikit-learn, whole processes in turn, and
// the statistics alone. --write puts the tables into docs/performance.md. Needs python3 with venv and pip for the packages from
// PyPI (kept where the integration tests keep theirs) and 100 MB under .bench/.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { pythonPackages } from "../test/integration/python-packages.ts";
import { gateFolder, type Pair, policyOf, predictionsOf } from "./gate-data.ts";
import { type Contender, type Measurement, measureAlternating, median, medianRatio } from "./measure.ts";
import { putBetween } from "./put-between.ts";

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    only: { type: "string" },
    bundle: { type: "string", default: join(import.meta.dirname, "..", "dist") },
    write: { type: "boolean" },
  },
});
const runs = Number(options.runs);
const root = join(import.meta.dirname, "..");
const cli = join(options.bundle, "gatewright.js");
const packages = ["numpy==2.4.6", "scikit-learn==1.7.2", "pandas==2.3.3", "pyarrow==26.0.1"];
const python = join(await pythonPackages("scikit-learn-1.7.2-pyarrow-26.0.1", packages), "python");

const sections: Record<string, () => Promise<string>> = { auc, statistics, rules, "cold-start": coldStart };
const loadBefore = loadavg()[0] ?? 0;
const blocks: string[] = [];
for (const [name, section] of Object.entries(sections)) {
  if (options.only !== undefined && options.only !== name) continue;
  const block = await section();
  console.log(`\n${block}`);
  blocks.push(block);
}
blocks.push(machine());
console.log(`\n${machine()}`);
if (options.write) write(blocks.join("\n\n"));

/** Two models, a million rows: the whole gate against two AUCs without an interval. */
async function auc(): Promise<string> {
  const pair = await predictionsOf(1_000_000);
  const policy = policyOf("roc-auc.yml", pair, "roc_auc");
  const contenders = [
    gate("gatewright gate: the files joined and named by digest, AUCs, DeLong, report", policy),
    script("Python: pyarrow, scikit-learn's `roc_auc_score` twice", "two_aucs.py", pair),
  ];
  return comparison("AUC of two models on 1,000,000 rows of Parquet", "at most 0.50 ×", contenders);
}

/** Of packages/stats, each in a new process and without warming up. */
async function statistics(): Promise<string> {
  const head = "| the statistics alone | median | range | wanted |\n| --- | ---: | ---: | --- |";
  const rows = [
    ["delong", "AUC with DeLong of two models on 1,000,000 rows", "under 1 s"],
    ["paired-mean", "2,000 BCa replicates of a paired mean on 10,000 rows", "under 0.15 s"],
    ["auc", "2,000 BCa replicates of AUC on 10,000 rows", "under 0.4 s"],
  ].map(([name = "", title, wanted]) => {
    const seconds = Array.from({ length: runs }, () => milliseconds(name) / 1000);
    return `| ${title} | ${median(seconds).toFixed(3)} s | ${range(seconds, 3)} | ${wanted} |`;
  });
  return `### Statistics in process\n\n${head}\n${rows.join("\n")}`;
}

function milliseconds(name: string): number {
  const path = join(import.meta.dirname, "gate-statistics.ts");
  const answer: { milliseconds: number } = JSON.parse(
    execFileSync(process.execPath, [path, name], { encoding: "utf8" }),
  );
  return answer.milliseconds;
}

/** A gate as large teams have it. What Python is compared with has been seen to give the same numbers. */
async function rules(): Promise<string> {
  const pair = await predictionsOf(1_000_000);
  const policy = policyOf("rules.yml", pair, "all");
  const compared = checkSameNumbers(policy, pair);
  const contenders = [
    gate("gatewright gate", policy),
    script("Python: pandas, scikit-learn and NumPy, the numbers without intervals", "gate_numbers.py", pair),
    script("the same with intervals (closed forms by NumPy, jackknife of 40 groups)", "gate_numbers.py", pair, true),
  ];
  const table = comparison(
    "20 rules and 10 slices on two Parquet files of 1,000,000 rows",
    "under 5 s and 1 GB",
    contenders,
  );
  return `${table}\n\nBefore the runs ${compared} numbers of both were seen to agree to 10 digits.`;
}

async function coldStart(): Promise<string> {
  const pair = await predictionsOf(1000);
  const contenders = [
    gate("gatewright gate, 20 rules and 10 slices", policyOf("cold-rules.yml", pair, "all")),
    gate("gatewright gate, one rule", policyOf("cold-roc-auc.yml", pair, "roc_auc")),
    script("Python: pyarrow, scikit-learn's `roc_auc_score` twice", "two_aucs.py", pair),
  ];
  return comparison("Cold start: two Parquet files of 1,000 rows", "under 0.5 s", contenders);
}

function gate(name: string, policy: string): Contender {
  // Started where the policy's paths begin.
  return {
    name,
    command: [
      "sh",
      "-ec",
      'cd "$1" && shift && exec "$@"',
      "sh",
      gateFolder,
      process.execPath,
      cli,
      ...gateArguments(policy),
    ],
  };
}

function gateArguments(policy: string): string[] {
  return ["gate", "--policy", policy, "--format", "markdown"];
}

function script(name: string, file: string, { candidate, champion }: Pair, intervals = false): Contender {
  const paths = [candidate, champion].map((path) => join(gateFolder, path));
  const flags = intervals ? ["--intervals"] : [];
  return { name, command: [python, join(import.meta.dirname, "peers", file), ...paths, ...flags] };
}

interface Finding {
  rule: string;
  subject: string;
  estimate?: number;
}

/** How many numbers of the gate the Python script has as well; an error when one differs, or when one is missing. */
function checkSameNumbers(policy: string, pair: Pair): number {
  const text = execFileSync(process.execPath, [cli, "gate", "--policy", policy, "--format", "json"], {
    cwd: gateFolder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 1 << 26,
  });
  const report: { subjects: { findings: Finding[] }[] } = JSON.parse(text);
  const findings = report.subjects.flatMap((subject) => subject.findings);
  const [command = "", ...words] = script("", "gate_numbers.py", pair).command;
  const theirs = new Map(
    Object.entries(JSON.parse(execFileSync(command, words, { encoding: "utf8" })) as Record<string, number[]>),
  );
  if (theirs.size !== findings.length) {
    throw new Error(`The gate has ${findings.length} numbers, and the Python script ${theirs.size}.`);
  }
  for (const { rule, subject, estimate } of findings) {
    const [other] = theirs.get(`${rule} ${subject}`) ?? [];
    if (estimate === undefined || other === undefined || !(Math.abs(estimate - other) <= 1e-10)) {
      throw new Error(`${rule} ${subject}: the gate says ${estimate}, Python ${other}.`);
    }
  }
  return findings.length;
}

function comparison(title: string, wanted: string, contenders: readonly Contender[]): string {
  const measurements = measureAlternating(contenders, runs);
  const [own = []] = measurements.values();
  const rows = [...measurements].map(([name, measured], at) => {
    const wall = measured.map(({ wallSeconds }) => wallSeconds);
    const cells = [
      name,
      `${median(wall).toFixed(2)} s`,
      range(wall, 2),
      `${processor(measured).toFixed(2)} s`,
      `${(median(measured.map(({ peakBytes }) => peakBytes)) / 1e6).toFixed(0)} MB`,
      at === 0 ? "" : `${medianRatio(own, measured).toFixed(2)} ×`,
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const head = "| | median | range | processor | peak memory | gatewright takes of it |";
  return `### ${title} (wanted: ${wanted})\n\n${head}\n| --- | ---: | ---: | ---: | ---: | ---: |\n${rows.join("\n")}`;
}

function processor(measured: readonly Measurement[]): number {
  return median(measured.map(({ cpuSeconds }) => cpuSeconds));
}

function range(seconds: readonly number[], digits: number): string {
  return `${Math.min(...seconds).toFixed(digits)}–${Math.max(...seconds).toFixed(digits)} s`;
}

function machine(): string {
  const { model } = cpus()[0] ?? { model: "unknown" };
  const { version } = JSON.parse(readFileSync(join(root, "node_modules/@duckdb/node-api/package.json"), "utf8"));
  const pythonVersion = execFileSync(python, ["--version"], { encoding: "utf8" }).trim();
  return [
    `${runs} runs each in turn after one warm-up; the statistics alone ${runs} times in processes of their own. ${cpus().length} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${release()}; load ${loadBefore.toFixed(1)} before.`,
    `Node ${process.versions.node}, @duckdb/node-api ${version}; ${pythonVersion}, ${packages.join(", ")}.`,
  ].join("\n");
}

function write(text: string): void {
  if (options.only !== undefined) throw new Error("The page has all tables or none: leave out --only.");
  const path = join(root, "docs", "performance.md");
  const page = readFileSync(path, "utf8");
  writeFileSync(path, putBetween(page, "bench-gate", text));
}
