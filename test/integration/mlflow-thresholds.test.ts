// `thresholds:` against the real gate of MLflow, in a release whose relative change still turns round with a negative baseline and in today's.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Random, randomFrom } from "@gatewright/stats/random/random.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { judgeNumbers } from "../../actions/model-gate/test/metrics-file-gate.ts";
import { mlflowVersion } from "./mlflow-server.ts";
import { pythonPackages } from "./python-packages.ts";

const olderVersion = "3.4.0";

interface Threshold {
  threshold?: number;
  min_absolute_change?: number;
  min_relative_change?: number;
  greater_is_better: boolean;
}

interface Case {
  thresholds: Record<string, Threshold>;
  candidate: Record<string, number>;
  champion: Record<string, number>;
}

let bin = "";
let older = "";

beforeAll(async () => {
  bin = await pythonPackages(`mlflow-${mlflowVersion}`, [`mlflow[auth]==${mlflowVersion}`]);
  // The older release alone, on the dependencies of today's.
  const folder = join(
    await pythonPackages(`mlflow-${olderVersion}-alone`, ["--no-deps", `mlflow==${olderVersion}`]),
    "../lib",
  );
  older = join(folder, readdirSync(folder)[0] ?? "", "site-packages");
});

/** `pass`, `fail`, or the name of the exception that nobody foresaw, a case. */
function askMlflow(cases: readonly Case[], version: string): string[] {
  const { status, stdout, stderr } = spawnSync(
    join(bin, "python"),
    [join(import.meta.dirname, "mlflow-thresholds.py")],
    {
      input: cases.map(pythonJson).join("\n"),
      encoding: "utf8",
      maxBuffer: 1 << 26,
      env: { ...process.env, ...(version === mlflowVersion ? {} : { PYTHONPATH: older }) },
    },
  );
  expect(status, stderr).toBe(0);
  const [said, ...verdicts] = stdout.trim().split("\n");
  expect(said).toBe(version);
  expect(verdicts).toHaveLength(cases.length);
  return verdicts;
}

/** JSON with the NaN and Infinity that Python reads. */
function pythonJson(value: Case): string {
  const text = JSON.stringify(value, (_, one: unknown) =>
    typeof one === "number" && !Number.isFinite(one) ? `#${one}` : one,
  );
  return text.replaceAll(/"#(-?\w+)"/g, "$1");
}

async function ours({ thresholds, candidate, champion }: Case): Promise<boolean> {
  const findings = await judgeNumbers(`thresholds: ${JSON.stringify(thresholds)}`, candidate, champion);
  return findings.every(({ verdict }) => verdict === "pass");
}

type Hole = "no number" | "sign of the baseline" | "baseline of zero" | "impossible value";

const possible: Record<string, [number, number]> = {
  r2: [Number.NEGATIVE_INFINITY, 1],
  mae: [0, Number.POSITIVE_INFINITY],
};

/** Which of MLflow's holes the case can fall into, or whether we refuse numbers that the metric cannot be; without any the two must agree. */
function holesOf({ thresholds, candidate, champion }: Case): Hole[] {
  const holes = Object.entries(thresholds).flatMap(([name, { threshold, min_relative_change: relative }]): Hole[] => {
    const [mine, theirs] = [candidate[name], champion[name]];
    const [least, most] = possible[name] ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    const finite = [mine, theirs, threshold].filter((value) => value !== undefined && Number.isFinite(value));
    if (finite.some((value) => value !== undefined && (value < least || value > most))) return ["impossible value"];
    // A limit at the very end of what is possible is one that every model keeps, or none can miss.
    if (threshold !== undefined && (threshold === least || threshold === most)) return ["impossible value"];
    if ([mine, theirs].some((value) => value !== undefined && !Number.isFinite(value))) return ["no number"];
    if (relative === undefined || theirs === undefined) return [];
    if (Math.abs(theirs) < 1e-12) return ["baseline of zero"];
    return theirs < 0 ? ["sign of the baseline"] : [];
  });
  return [...new Set(holes)];
}

/** Numbers of the grid of 64ths add up without rounding, so limits are met exactly; the rest is anything. */
function someNumber(random: Random): number {
  const kind = random.integer(20);
  if (kind === 0) return [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY][random.integer(3)] ?? 0;
  if (kind === 1) return 0;
  return kind < 14 ? (random.integer(129) - 32) / 64 : random.next() * 2 - 0.5;
}

function someCase(random: Random): Case {
  const thresholds: Case["thresholds"] = {};
  const [candidate, champion]: Record<string, number>[] = [{}, {}];
  for (const [name, better] of [
    ["r2", true],
    ["mae", false],
  ] as const) {
    if (candidate === undefined || champion === undefined) break;
    if (name === "mae" && random.integer(3) > 0) continue;
    const threshold: Threshold = { greater_is_better: better };
    const which = 1 + random.integer(7);
    if (which & 1) threshold.threshold = (random.integer(129) - 32) / 64;
    if (which & 2) threshold.min_absolute_change = (1 + random.integer(16)) / 64;
    if (which & 4) threshold.min_relative_change = random.integer(17) / 64;
    thresholds[name] = threshold;
    if (random.integer(40) > 0) candidate[name] = someNumber(random);
    if (random.integer(40) > 0) champion[name] = someNumber(random);
  }
  return { thresholds, candidate: candidate ?? {}, champion: champion ?? {} };
}

describe.each([
  [mlflowVersion, ["baseline of zero", "impossible value", "no number"]],
  [olderVersion, ["baseline of zero", "impossible value", "no number", "sign of the baseline"]],
])("thresholds against MLflow %s", (version, holes) => {
  test("differ in 4,000 random and edge cases by its holes and by nothing else", async () => {
    const random = randomFrom(`thresholds against ${version}`);
    const cases = Array.from({ length: 4000 }, () => someCase(random));
    const theirs = askMlflow(cases, version);
    const found = new Set<Hole>();
    const exceptions = new Set<string>();
    let passes = 0;
    for (const [at, one] of cases.entries()) {
      const passed = await ours(one);
      if (passed) passes += 1;
      const said = theirs[at] ?? "";
      // An exception that nobody foresaw (a metric that is not in the baseline's, a NaN as Decimal) is no verdict.
      if (said !== "pass" && said !== "fail") exceptions.add(said);
      else if (passed !== (said === "pass")) {
        const holes = holesOf(one);
        const told = `${pythonJson(one)}: ours ${passed ? "passes" : "does not"}, MLflow says ${said}`;
        expect(holes, told).not.toEqual([]);
        // Only the turned sign also blocks a better model; the others let something through.
        if (!holes.includes("sign of the baseline")) expect(passed, told).toBe(false);
        if (holes.length === 1) for (const hole of holes) found.add(hole);
      }
    }
    expect([...exceptions].sort()).toEqual(["InvalidOperation", "KeyError", "TypeError"]);
    expect([...found].sort()).toEqual(holes);
    expect(passes).toBeGreaterThan(300);
  });

  test("has the holes where they were found", () => {
    const relative = (r2: number, baseline: number): Case => ({
      thresholds: { r2: { min_relative_change: 0.1, greater_is_better: true } },
      candidate: { r2 },
      champion: { r2: baseline },
    });
    const turned = version === olderVersion;
    expect(
      askMlflow([relative(Number.NaN, 0.5), relative(-0.6, -0.5), relative(-0.4, -0.5), relative(1e-9, 0)], version),
    ).toEqual(["pass", turned ? "pass" : "fail", turned ? "fail" : "pass", "pass"]);
  });

  test("ends by an exception, not a verdict, where a champion lacks the metric of a relative change of 0", async () => {
    const missing: Case = {
      thresholds: { r2: { min_relative_change: 0, greater_is_better: true } },
      candidate: { r2: 0.4 },
      champion: { mae: 1 },
    };
    expect(askMlflow([missing], version)).toEqual(["KeyError"]);
    expect(await ours(missing)).toBe(false);
  });

  test("takes for a miss what misses the limit by the last binary digit, where ours takes it for the limit", async () => {
    const tie: Case = {
      thresholds: { r2: { min_absolute_change: 0.2, greater_is_better: true } },
      candidate: { r2: 0.3 },
      champion: { r2: 0.1 },
    };
    expect(askMlflow([tie], version)).toEqual(["fail"]);
    expect(await ours(tie)).toBe(true);
  });
});
