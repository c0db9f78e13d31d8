// `npm run bench [-- --runs N] [--only NAME] [--write]`: whole processes, in turn, medians; prints the tables of docs/performance.md
// and with --write puts them there. Needs python3 with venv and pip for the peers, and some 3 GB of disk under .bench/.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { type BenchCheck, birdstrikeChecks, csvChecks, wideChecks } from "./checks.ts";
import { contractYaml } from "./contract.ts";
import { benchFolder, birdstrikesCsv, wideTable } from "./data.ts";
import { handWrittenQuery } from "./hand-written.ts";
import { type Contender, type Measurement, measureAlternating, median, medianRatio } from "./measure.ts";
import { installPeer, type Peer, peerContender, peers, peerVersions } from "./peers.ts";

const { values: options } = parseArgs({
  options: { runs: { type: "string", default: "5" }, only: { type: "string" }, write: { type: "boolean" } },
});
const root = join(import.meta.dirname, "..");
const cli = join(root, "dist", "gatewright.js");
const action = join(root, "dist", "validate-data.js");

interface Scenario {
  name: string;
  title: string;
  data: string;
  checks: BenchCheck[];
  peers: readonly Peer[];
  /** Started as the runner starts the action; else through the CLI. */
  asAction: boolean;
  memoryLimit?: string;
}

const onPolars = peers.filter(({ name }) => name.includes("Polars"));
const scenarios: (() => Promise<Scenario>)[] = [
  async () => ({
    name: "cold-start",
    title: "Cold start: 10,000 rows of CSV, 60 checks, from process start to exit with the report written",
    data: birdstrikesCsv(),
    checks: birdstrikeChecks,
    peers,
    asAction: true,
  }),
  async () => ({
    name: "parquet",
    title: "10 million rows × 20 columns of Parquet, 110 checks",
    data: await wideTable(10_000_000, "parquet"),
    checks: wideChecks,
    peers: onPolars,
    asAction: false,
    memoryLimit: "1GB",
  }),
  async () => ({
    name: "csv",
    title: "1 million rows × 20 columns of CSV, 74 checks",
    data: await wideTable(1_000_000, "csv"),
    checks: csvChecks,
    peers: onPolars,
    asAction: false,
  }),
];

const blocks: string[] = [];
for (const make of scenarios) {
  const scenario = await make();
  if (options.only !== undefined && options.only !== scenario.name) continue;
  const block = table(scenario, run(scenario));
  console.log(`\n${block}`);
  blocks.push(block);
}
blocks.push(machine());
console.log(`\n${machine()}`);
if (options.write) writeInto(join(root, "docs", "performance.md"), blocks.join("\n\n"));

interface Result {
  contender: string;
  measurements: Measurement[];
  installSeconds?: number;
}

function run(scenario: Scenario): Result[] {
  const folder = join(benchFolder, scenario.name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const contract = join(folder, "contract.yml");
  const checks = join(folder, "checks.json");
  const query = join(folder, "query.sql");
  writeFileSync(contract, contractYaml(scenario.checks, relative(benchFolder, scenario.data)));
  writeFileSync(checks, JSON.stringify(scenario.checks));
  writeFileSync(query, handWrittenQuery(scenario.checks, scenario.data));

  const installSeconds = new Map<string, number | undefined>(
    scenario.peers.map((peer) => [peer.name, installPeer(peer)]),
  );
  const contenders: Contender[] = [
    ours("gatewright", scenario, folder, contract),
    {
      name: "one hand-written DuckDB query, bare Node",
      command: [process.execPath, join(import.meta.dirname, "peers", "duckdb.mjs"), query],
    },
    ...(scenario.memoryLimit
      ? [ours(`gatewright, memory limit ${scenario.memoryLimit}`, scenario, folder, contract, scenario.memoryLimit)]
      : []),
    ...scenario.peers.map((peer) => peerContender(peer, scenario.data, checks)),
  ];
  const measurements = measureAlternating(contenders, Number(options.runs));
  return [...measurements].map(([contender, runs]) => {
    const seconds = installSeconds.get(contender);
    return { contender, measurements: runs, ...(seconds === undefined ? {} : { installSeconds: seconds }) };
  });
}

function ours(name: string, scenario: Scenario, folder: string, contract: string, memoryLimit = ""): Contender {
  const flags = memoryLimit === "" ? [] : ["--memory-limit", memoryLimit];
  if (!scenario.asAction) {
    const args = [
      "validate",
      "--contract",
      contract,
      "--data",
      scenario.data,
      "--out",
      join(folder, "report"),
      ...flags,
    ];
    return { name, command: [process.execPath, cli, ...args] };
  }
  // The runner's own environment, on an event without a pull request, so that no network is asked.
  const file = (name: string, content = "") => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return {
    name,
    command: [process.execPath, action],
    env: {
      INPUT_CONTRACT: relative(benchFolder, contract),
      INPUT_SUMMARY: "true",
      INPUT_COMMENT: "false",
      "INPUT_CHECK-RUN": "false",
      "INPUT_UPLOAD-REPORT": "false",
      "INPUT_WORKING-DIRECTORY": ".",
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: benchFolder,
      GITHUB_EVENT_NAME: "workflow_dispatch",
      GITHUB_EVENT_PATH: file(
        "event.json",
        JSON.stringify({ repository: { full_name: "octo/birds", default_branch: "main" } }),
      ),
      GITHUB_REPOSITORY: "octo/birds",
      GITHUB_SHA: "0123456789".repeat(4),
      GITHUB_REF: "refs/heads/main",
      GITHUB_OUTPUT: file("output"),
      GITHUB_STATE: file("state"),
      GITHUB_STEP_SUMMARY: file("summary"),
      RUNNER_TEMP: folder,
    },
  };
}

function table({ title }: Scenario, results: Result[]): string {
  const reference = results[1]?.measurements ?? [];
  const rows = results.map(({ contender, measurements, installSeconds }) => {
    const wall = measurements.map(({ wallSeconds }) => wallSeconds);
    const cells = [
      contender,
      `${median(wall).toFixed(2)} s`,
      `${Math.min(...wall).toFixed(2)}–${Math.max(...wall).toFixed(2)} s`,
      `${medianRatio(measurements, reference).toFixed(2)} ×`,
      `${(median(measurements.map(({ peakBytes }) => peakBytes)) / 1e6).toFixed(0)} MB`,
      installSeconds === undefined ? "" : `${(installSeconds + median(wall)).toFixed(1)} s`,
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const head = "| | median | range | ratio to the hand-written query | peak memory | with its installation |";
  return `### ${title}\n\n${head}\n| --- | ---: | ---: | ---: | ---: | ---: |\n${rows.join("\n")}`;
}

function machine(): string {
  const { model } = cpus()[0] ?? { model: "unknown" };
  const versions = [...new Set(peers.map(peerVersions).join(", ").split(", "))].join(", ");
  const { version } = JSON.parse(readFileSync(join(root, "node_modules/@duckdb/node-api/package.json"), "utf8"));
  return [
    `${options.runs} runs each in turn after one warm-up. ${cpus().length} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${release()}.`,
    `Node ${process.versions.node}, @duckdb/node-api ${version}; ${versions}.`,
  ].join("\n");
}

function writeInto(path: string, text: string): void {
  const page = readFileSync(path, "utf8");
  writeFileSync(
    path,
    page.replace(
      /(<!-- bench:start -->\n)[\s\S]*(<!-- bench:end -->)/,
      (_, start: string, end: string) => `${start}\n${text}\n\n${end}`,
    ),
  );
}
