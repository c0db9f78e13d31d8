import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readTraining } from "../src/training-file.ts";

const folder = mkdtempSync(join(tmpdir(), "gatewright-training-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const outcome = {
  model: "strikes",
  command: "python train.py",
  smoke: false,
  fingerprint: `sha256:${"f".repeat(64)}`,
  outcome: "trained",
  outputs: [],
};

function file(text: string): string {
  const path = join(folder, `${Math.random()}.json`);
  writeFileSync(path, text);
  return path;
}

test("what train-model wrote is read", async () => {
  expect(await readTraining(file(JSON.stringify(outcome)), [{ name: "strikes" }])).toEqual(outcome);
});

test.each([
  ["no file", join(folder, "gone.json"), "names no file that train-model wrote"],
  ["half a file", file('{"model": "str'), "names no file that train-model wrote"],
  ["another file", file("[]"), "is not what train-model writes"],
  [
    "an outcome that nobody knows",
    file(JSON.stringify({ ...outcome, outcome: "fine" })),
    "is not what train-model writes",
  ],
  ["a training of another model", file(JSON.stringify({ ...outcome, model: "costs" })), "The training was of costs"],
])("%s is a mistake of the configuration", async (_, path, says) => {
  await expect(readTraining(path, [{ name: "strikes" }])).rejects.toMatchObject({
    kind: "configuration",
    message: expect.stringContaining(says),
  });
});
