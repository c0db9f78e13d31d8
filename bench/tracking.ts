// `npm run bench:tracking [-- --runs N] [--write]`: digests beside coreutils' sha256sum, and the ledger beside plain git; whole
// processes in turn, in the same run. --write puts the table into docs/performance.md. Needs 2.2 GB under .bench/.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { cpus, release, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchFolder } from "./data.ts";
import { type Contender, measureAlternating, median, medianRatio } from "./measure.ts";
import { putBetween } from "./put-between.ts";

const { values: options } = parseArgs({
  options: { runs: { type: "string", default: "5" }, write: { type: "boolean" } },
});
const root = join(import.meta.dirname, "..");
const cli = join(root, "dist", "gatewright.js");
const ledgerRecords = 10_000;

const gatewright = (...args: string[]): Contender => ({
  name: `gatewright ${args[0]}`,
  command: [process.execPath, cli, ...args],
});
const rows: string[] = [];

const big = bigFile();
compare("digest of one file of 2 GiB", "at most 1.2 ×", gatewright("digest", big), {
  name: "`sha256sum`",
  command: ["sha256sum", big],
});
const small = smallFiles();
compare("digest of 10,000 files of 0.5 to 10 kB", "at most 1.5 ×", gatewright("digest", small), {
  name: "`find \\| xargs sha256sum`",
  command: ["sh", "-c", `find "$1" -type f -print0 | xargs -0 sha256sum > /dev/null`, "sh", small],
});

const ledger = makeLedger();
compare(
  `one record into a ledger of ${ledgerRecords.toLocaleString("en-US")} on a local remote`,
  "under 0.5 s",
  shell(
    "gatewright ledger append",
    `cd ${ledger.checkout} && n=$(cat next) && echo $((n + 1)) > next && ${process.execPath} ${cli} ledger append ../records/$n.json`,
  ),
  shell(
    "clone, add, commit, push",
    `rm -rf ${ledger.folder}/c && git clone --quiet --depth=1 --branch plain file://${ledger.remote} ${ledger.folder}/c && cd ${ledger.folder}/c && date +%N > runs/$$-$(date +%s%N) && git add . && git -c user.name=b -c user.email=b@example.org commit --quiet -m r && git push --quiet`,
  ),
);
compare(
  `\`ledger log\` over ${ledgerRecords.toLocaleString("en-US")} records on a machine that has never read it`,
  "under 1 s",
  shell(
    "gatewright ledger log",
    `cd ${ledger.checkout} && rm -rf .git/gatewright && ${process.execPath} ${cli} ledger log --limit ${ledgerRecords} > /dev/null`,
  ),
  shell(
    "clone, read every record",
    `rm -rf ${ledger.folder}/c && git clone --quiet --depth=1 --branch plain file://${ledger.remote} ${ledger.folder}/c && cd ${ledger.folder}/c && find runs -type f | xargs cat > /dev/null`,
  ),
);

const table = [
  "### Digests and the ledger",
  "",
  "| what | gatewright | range | wanted | beside it | | ratio |",
  "| --- | ---: | ---: | --- | --- | ---: | ---: |",
  ...rows,
  "",
  `${options.runs} runs each in turn after one warm-up. ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${release()}. Node ${process.versions.node}, ${execFileSync("git", ["--version"], { encoding: "utf8" }).trim()}, ${execFileSync("sha256sum", ["--version"], { encoding: "utf8" }).split("\n")[0]}.`,
].join("\n");
console.log(table);
if (options.write) {
  const path = join(root, "docs", "performance.md");
  const page = readFileSync(path, "utf8");
  writeFileSync(path, putBetween(page, "bench-tracking", table));
}

function compare(what: string, wanted: string, ours: Contender, theirs: Contender): void {
  const measurements = measureAlternating([ours, theirs], Number(options.runs));
  const [own = [], other = []] = [ours, theirs].map(({ name }) => measurements.get(name));
  const wall = own.map(({ wallSeconds }) => wallSeconds);
  const seconds = (runs: typeof own) => `${median(runs.map(({ wallSeconds }) => wallSeconds)).toFixed(2)} s`;
  const range = `${Math.min(...wall).toFixed(2)}–${Math.max(...wall).toFixed(2)} s`;
  const ratio = `${medianRatio(own, other).toFixed(2)} ×`;
  rows.push(`| ${[what, seconds(own), range, wanted, theirs.name, seconds(other), ratio].join(" | ")} |`);
}

function shell(name: string, script: string): Contender {
  return { name, command: ["sh", "-ec", script] };
}

/** A remote with a ledger and, for comparison, a branch that holds the same records as plain files. */
function makeLedger(): { folder: string; checkout: string; remote: string } {
  const folder = join(benchFolder, "ledger");
  const [remote, checkout, records] = ["remote.git", "checkout", "records"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(records, { recursive: true });
  const git = (...args: string[]) => execFileSync("git", args, { stdio: ["ignore", "ignore", "inherit"] });
  git("init", "--quiet", "--bare", "--initial-branch=main", remote);
  git("-C", remote, "config", "uploadpack.allowFilter", "true");
  git("init", "--quiet", "--initial-branch=main", checkout);
  git("-C", checkout, "remote", "add", "origin", `file://${remote}`);
  const all = Array.from({ length: ledgerRecords }, (_, number) => JSON.stringify(runRecord(number)));
  writeFileSync(join(folder, "all.jsonl"), all.join("\n"));
  execFileSync(process.execPath, [cli, "ledger", "append", "../all.jsonl"], { cwd: checkout, stdio: "ignore" });
  const plain = join(folder, "plain");
  git("clone", "--quiet", "--branch", "ml-ledger", `file://${remote}`, plain);
  git("-C", plain, "switch", "--quiet", "--create", "plain");
  git("-C", plain, "push", "--quiet", "origin", "plain");
  for (let number = 0; number <= Number(options.runs); number += 1) {
    writeFileSync(join(records, `${number}.json`), JSON.stringify(runRecord(ledgerRecords + number)));
  }
  writeFileSync(join(checkout, "next"), "0");
  return { folder, checkout, remote };
}

function runRecord(number: number) {
  const digest = (what: string) => `sha256:${createHash("sha256").update(`${what} ${number}`).digest("hex")}`;
  return {
    version: 1,
    kind: "run",
    model: "strike-damage",
    created_at: new Date(1_700_000_000_000 + number * 60_000).toISOString(),
    trust: "default-branch",
    origin: {
      event: "push",
      repository: "acme/birdstrikes",
      head_sha: digest("commit").slice(7, 47),
      run_id: number + 1,
    },
    smoke: false,
    code: { commit: digest("commit").slice(7, 47), branch: "main", dirty: false, command: "python train.py" },
    data: [{ role: "train", version: `file:data/train.csv@${digest("data")}`, digest: digest("data"), rows: 10_000 }],
    params: { values: { learning_rate: number / 1000, epochs: 40 }, sources: [], redacted: [] },
    metrics: [{ name: "roc_auc", value: 0.7 + (number % 100) / 1000, source: "metrics.json" }],
    series: [],
    environment: { arch: "x64", accelerator: "none" },
    outputs: [],
    cost: { wall_seconds: 12.5 },
    fingerprint: digest("fingerprint"),
    reproducibility: { present: ["code", "data"], missing: [] },
  };
}

/** Bytes that no file system can leave out, the same in every run. */
function pseudoRandom(seed: number, bytes: number): Buffer {
  const blocks: Buffer[] = [];
  for (let block = 0; block * 64 < bytes; block += 1) {
    blocks.push(createHash("sha512").update(`${seed} ${block}`).digest());
  }
  return Buffer.concat(blocks).subarray(0, bytes);
}

function bigFile(): string {
  const path = join(benchFolder, "digest-2-gib.bin");
  const bytes = 2 ** 31;
  if (existsSync(path) && statSync(path).size === bytes) return path;
  mkdirSync(benchFolder, { recursive: true });
  const file = openSync(path, "w");
  for (let piece = 0; piece < bytes; piece += 2 ** 23) writeSync(file, pseudoRandom(piece, 2 ** 23));
  closeSync(file);
  return path;
}

function smallFiles(): string {
  const folder = join(benchFolder, "digest-small");
  for (let index = 0; index < 10_000; index += 1) {
    const inner = join(folder, String(index % 100).padStart(2, "0"));
    if (index < 100) mkdirSync(inner, { recursive: true });
    const path = join(inner, `${index}.jpg`);
    if (!existsSync(path)) writeFileSync(path, pseudoRandom(index, 500 + ((index * 7919) % 9_500)));
  }
  return folder;
}
