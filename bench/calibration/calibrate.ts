// `npm run calibrate [-- --write | --page]`: simulates what docs/statistics.md promises, by the gate's own code, and prints the tables; exit code 1
// when a promise is broken. --write keeps the counts in results.json and puts the tables into the page. The same seeds give the same
// counts on every machine, whatever the number of threads. --page simulates nothing: it puts the kept counts and the methods of today
// into the page.
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { isBroken, promisesOf } from "./promises.ts";
import { type Result, type Study, seed, studies } from "./studies.ts";
import { type Calibration, calibrationTables } from "./tables.ts";
import { withTables } from "./with-tables.ts";

const { values: options } = parseArgs({ options: { write: { type: "boolean" }, page: { type: "boolean" } } });
const root = join(import.meta.dirname, "..", "..");
const kept = join(import.meta.dirname, "results.json");
if (options.page) writePage(JSON.parse(readFileSync(kept, "utf8")));
else await calibrate();

async function calibrate(): Promise<void> {
  const started = performance.now();
  const threads = Math.min(2, availableParallelism());
  const calibration: Calibration = {
    seed,
    node: process.versions.node.split(".")[0] ?? "",
    gatewright: JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version,
    results: await inThreads(studies, threads),
  };
  console.log(calibrationTables(calibration));
  const promises = promisesOf(calibration.results);
  const broken = promises.filter(isBroken);
  console.log(`\n${Math.round((performance.now() - started) / 1000)} s on ${threads} threads.`);
  console.log(`${promises.length} promises, ${broken.length} broken beyond three standard errors.`);
  for (const { what, count, of, atMost } of broken) {
    console.log(`BROKEN: ${what}: ${((100 * count) / of).toFixed(2)} %, at most ${100 * atMost} %.`);
  }
  if (options.write) {
    writeFileSync(kept, `${JSON.stringify(calibration, undefined, 2)}\n`);
    writePage(calibration);
  }
  process.exitCode = broken.length > 0 ? 1 : 0;
}

function writePage(calibration: Calibration): void {
  const page = join(root, "docs", "statistics.md");
  writeFileSync(page, withTables(readFileSync(page, "utf8"), calibration));
}

/** Each thread takes the next study as soon as it has finished one. */
async function inThreads(all: readonly Study[], threads: number): Promise<Result[]> {
  const results = new Array<Result>(all.length);
  let next = 0;
  const serve = async (): Promise<void> => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url));
    try {
      for (let at = next++; at < all.length; at = next++) {
        const begun = performance.now();
        results[at] = await new Promise<Result>((resolve, reject) => {
          worker.once("error", reject);
          worker.once("message", (result: Result) => {
            worker.off("error", reject);
            resolve(result);
          });
          worker.postMessage(all[at]);
        });
        process.stderr.write(
          `${at + 1} of ${all.length}: ${all[at]?.seed}, ${((performance.now() - begun) / 1000).toFixed(1)} s\n`,
        );
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, serve));
  return results;
}
