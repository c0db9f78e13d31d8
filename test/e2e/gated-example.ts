import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import {
  betterFeatures,
  type ModelChange,
  militaryDropped,
  retrained,
} from "../../examples/birdstrikes/model-changes.ts";
import type { Gated, GateWorld } from "./gate-world.ts";

/**
 * The bird strikes' own model and policy, from the first pull request on: adopted without a champion, a typo is free, an equal model
 * is not blocked, one whose average hides a defect is, and a better one passes.
 * @param write the example as a change of its model leaves it
 */
export async function expectGatedExample(
  world: GateWorld,
  write: (folder: string, change?: ModelChange) => void,
): Promise<void> {
  const typo = (folder: string): void => appendFileSync(join(folder, "README.md"), "\nA word.\n");

  await world.seed((folder) => write(folder));
  const first = await world.pull(typo);
  expectGreen(first);
  expect(first.comment).toMatch(/^### ✅ Model gate: passed — strike-damage: no champion yet/);
  expect(verdicts(first)).toEqual({ pass: 5, skipped: 11 });
  expect(first.gate.outputs["champion"]).toBe("false");

  const adopted = await world.push(typo);
  expectGreen(adopted);
  expect(adopted.gate.log).toContain("no champion yet");
  expect(adopted.gate.outputs["champion"]).toBe("true");

  const unchanged = await world.pull(typo);
  expect(unchanged.training.outputs["outcome"]).toBe("restored");
  expectGreen(unchanged);
  expect(verdicts(unchanged)).toEqual({ pass: 5, skipped: 11 });
  for (const { verdict, message } of unchanged.report.findings) {
    if (verdict === "skipped") expect(message).toContain("unchanged model, it is the champion");
  }

  const equal = await world.pull((folder) => write(folder, retrained));
  expect(equal.training.outputs["outcome"]).toBe("trained");
  expectGreen(equal);
  expect(Object.keys(verdicts(equal)).filter((verdict) => verdict !== "inconclusive")).toEqual(["pass"]);

  const hidden = await world.pull((folder) => write(folder, militaryDropped));
  expect([hidden.gate.conclusion, hidden.gate.outputs["blocking"]]).toEqual(["failure", "true"]);
  const blocking = hidden.report.findings.filter(({ verdict }) => verdict === "fail" || verdict === "error");
  expect(blocking.map(({ rule, subject }) => `${rule}: ${subject}`)).toEqual([
    "no-regression: brier_score of military",
  ]);
  expect(hidden.comment).toMatch(/^### ❌ Model gate: failed — strike-damage: brier_score of military 0\.\d+ is /);
  const average = hidden.report.findings.find(({ rule }) => rule === "non-inferior");
  expect([average?.verdict, average?.subject]).toEqual(["pass", "roc_auc"]);

  const better = await world.pull((folder) => write(folder, betterFeatures));
  expectGreen(better);
  const gained = better.report.findings.find(({ rule }) => rule === "non-inferior");
  expect(gained?.verdict).toBe("pass");
  expect(gained?.interval?.low).toBeGreaterThan(0);
}

function expectGreen({ gate, report }: Gated): void {
  const blocking = report.findings.filter(({ verdict }) => verdict === "fail" || verdict === "error");
  expect(blocking.map(({ message }) => message)).toEqual([]);
  expect([gate.conclusion, gate.outputs["blocking"]], gate.log).toEqual(["success", "false"]);
}

function verdicts({ report }: Gated): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { verdict } of report.findings) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}
