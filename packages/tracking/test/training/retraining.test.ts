import { describe, expect, test } from "vitest";
import { fingerprintOf } from "../../src/training/fingerprint.ts";
import { retrainingPath } from "../../src/training/retraining.ts";
import type { TrainingPlan } from "../../src/training/training-plan.ts";
import { checkoutOf, contextOf, planOf, writeFiles } from "./workplace.ts";

const path = retrainingPath("strikes");
const named = (retraining: string, more = {}) => JSON.stringify({ model: "strikes", retraining, ...more });

async function print(folder: string, plan: Partial<TrainingPlan> = {}): Promise<string> {
  const options = {
    plan: planOf({ model: "strikes", ...plan }),
    context: contextOf(folder),
    fetch,
    now: () => new Date(),
  };
  return (await fingerprintOf(options)).fingerprint;
}

const checkout = () => checkoutOf({ "train.sh": "true\n", "params.yaml": "lr: 0.1\n", "data.csv": "x\n1\n" });

describe("a retraining of unchanged inputs", () => {
  test("is restored only where the tree names it, whatever else the file says", async () => {
    const folder = checkout();
    const before = await print(folder);
    const retrained = await print(folder, { retraining: "42" });
    expect(retrained).not.toBe(before);
    writeFiles(folder, { [path]: named("42") });
    expect(await print(folder)).toBe(retrained);
    writeFiles(folder, { [path]: named("42", { trained_at: "2026-11-25T03:17:00.000Z" }) });
    expect(await print(folder)).toBe(retrained);
    writeFiles(folder, { [path]: named("43") });
    expect(await print(folder)).not.toBe(retrained);
  });

  test("has its own name although the tree stands on an earlier one", async () => {
    const folder = checkout();
    const wanted = await print(folder, { retraining: "43" });
    writeFiles(folder, { [path]: named("42") });
    expect(await print(folder, { retraining: "43" })).toBe(wanted);
  });

  test("is nothing to smoke runs, nor to other models", async () => {
    const folder = checkout();
    const [smoke, other] = [await print(folder, { smoke: true }), await print(folder, { model: "bids" })];
    writeFiles(folder, { [path]: named("42") });
    expect([await print(folder, { smoke: true }), await print(folder, { model: "bids" })]).toEqual([smoke, other]);
  });

  test.each(["", "{", "[]", "{}", '{"retraining": 42}', '{"retraining": "../42"}'])(
    "is never guessed from a file that holds %j",
    async (text) => {
      const folder = checkout();
      writeFiles(folder, { [path]: text });
      await expect(print(folder)).rejects.toThrow(/names no retraining|is no name for a retraining/);
    },
  );
});
