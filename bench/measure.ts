import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** One whole process, as the operating system accounts for it. */
export interface Measurement {
  wallSeconds: number;
  cpuSeconds: number;
  peakBytes: number;
  exitCode: number;
}

export interface Contender {
  name: string;
  command: string[];
  env?: Record<string, string>;
}

/**
 * Runs every contender `runs` times in turn (A B C A B C …, after one warm-up round), so that a machine whose speed drifts
 * slows all of them. A contender that does not exit with 0 is an error: a benchmark of something that failed says nothing.
 */
export function measureAlternating(contenders: readonly Contender[], runs: number): Map<string, Measurement[]> {
  const results = new Map<string, Measurement[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round <= runs; round += 1) {
    for (const contender of contenders) {
      const measurement = measure(contender);
      if (measurement.exitCode !== 0) throw new Error(`${contender.name} exited with ${measurement.exitCode}`);
      if (round > 0) results.get(contender.name)?.push(measurement);
    }
  }
  return results;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const high = sorted[Math.floor(middle)] ?? Number.NaN;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  return (low + high) / 2;
}

/** Median of the ratios of the same round. */
export function medianRatio(numerator: readonly Measurement[], denominator: readonly Measurement[]): number {
  return median(
    numerator.map(({ wallSeconds }, round) => wallSeconds / (denominator[round]?.wallSeconds ?? Number.NaN)),
  );
}

function measure({ name, command, env }: Contender): Measurement {
  try {
    const output = execFileSync("python3", [join(import.meta.dirname, "measure.py"), ...command], {
      env: { ...process.env, ...env },
      encoding: "utf8",
      stdio: ["ignore", "pipe", process.env["BENCH_VERBOSE"] ? "inherit" : "pipe"],
    });
    return JSON.parse(output);
  } catch (error) {
    throw new Error(`${name} could not be started`, { cause: error });
  }
}
