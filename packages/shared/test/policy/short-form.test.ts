import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readPolicy } from "../../src/policy/read-policy.ts";
import { nameOfUnnamed } from "../../src/policy/short-form.ts";
import { whichPolicy } from "../../src/policy/which-policy.ts";
import type { RunContext } from "../../src/runtime/run-context.ts";

const path = "gatewright.yml";
const body = `task: binary
train: { run: python train.py, outputs: { model: model.joblib, predictions: predictions.csv } }
predictions: { id: id, label: damaged, score: p_damaged }
rules: [{ rule: no-regression, metric: roc_auc }]
`;
const short = `gatewright: 1\nname: strikes\n${body}`;
const long = `gatewright: 1\nmodels:\n  strikes:\n${body.replaceAll(/^/gm, "    ")}\n`;

/** Rules say where they stand, which is all that the two forms may differ in. */
function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part) => (key === "location" ? undefined : part)));
}

describe("one model at the top level", () => {
  test("means what it means under its name", () => {
    expect(withoutPlaces(readPolicy(short, path))).toEqual(withoutPlaces(readPolicy(long, path)));
  });

  test("stands beside contracts and the keys of the policy itself", () => {
    const policy = readPolicy(`${short}mode: warn\ndata: { contracts: [contracts/strikes.yml] }\n`, path);
    expect(policy).toMatchObject({ mode: "warn", data: { contracts: ["contracts/strikes.yml"] } });
    expect(policy.models.map(({ name }) => name)).toEqual(["strikes"]);
  });

  test("may have every key that a model under its name may have", () => {
    const schema: unknown = JSON.parse(
      readFileSync(new URL("../../../../schemas/policy.v1.json", import.meta.url), "utf8"),
    );
    const { properties, $defs } = Object(schema);
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys($defs.model.properties)));
  });

  test("without a name is called as the caller says, or refused", () => {
    const unnamed = `gatewright: 1\n${body}`;
    expect(readPolicy(unnamed, path, () => "birds").models[0]?.name).toBe("birds");
    expect(readPolicy(short, path, () => "birds").models[0]?.name).toBe("strikes");
    expect(() => readPolicy(unnamed, path)).toThrow("gatewright.yml:2:1: the model at the top level has no name.");
  });

  test.each([
    [
      "a path outside",
      "gatewright: 1\nname: m\ntrain:\n  params: [../p.yaml]\n",
      "gatewright.yml:4:12: ../p.yaml leaves the working directory.",
    ],
    [
      "an unknown rule",
      "gatewright: 1\nname: m\nrules:\n  - { rule: at-leest, metric: f1, value: 1 }\n",
      'gatewright.yml:4:13: rules[0].rule is no known rule: "at-leest"; did you mean "at-least"?',
    ],
    [
      "a misspelt key",
      "gatewright: 1\nname: m\ntrian: { run: python train.py }\n",
      'gatewright.yml:3:1: unknown key "trian" in the policy; did you mean "train"?',
    ],
    [
      "a key that nothing uses",
      "gatewright: 1\nname: m\nslices: { a: x > 1 }\n",
      "gatewright.yml:3:1: slices is declared and no rule uses it: the model has no `rules`.",
    ],
    [
      "a name that no folder could have",
      "gatewright: 1\nname: ../m\n",
      "gatewright.yml:2:7: name must be a name of up to",
    ],
  ])("has %s refused where it stands", (_, text, message) => {
    expect(() => readPolicy(text, path)).toThrow(message);
  });

  test.each([
    [
      "gatewright: 1\nmodels: { m: {} }\ntask: binary\n",
      'gatewright.yml:3:1: "task" of a model stands beside "models"; did you mean "models.m.task"?',
    ],
    [
      "gatewright: 1\nrules: [{ rule: churn, at_most: 0.1 }]\nmodels: { m: {}, n: {} }\n",
      'gatewright.yml:2:1: "rules" of a model stands beside "models"; did you mean "models.NAME.rules"?',
    ],
    ["gatewright: 1\nname: m\nmodels: { m: {} }\n", 'gatewright.yml:2:1: "name" of a model stands beside "models"'],
  ])("is refused beside `models:`: %j", (text, message) => {
    expect(() => readPolicy(text, path)).toThrow(expect.objectContaining({ kind: "configuration", message }));
  });
});

test.each([
  ["acme/birds", "", "birds"],
  ["acme/birds", ".", "birds"],
  ["acme/.birds", "", "birds"],
  ["acme/birds", "models/strikes/", "models-strikes"],
  [undefined, "models/größe", "models-gr-e"],
  [undefined, "", undefined],
])("a model without a name in %s at %j is called %s", (repository, folder, name) => {
  expect(nameOfUnnamed(repository, folder)).toBe(name);
});

test("a run on GitHub gives its model without a name the repository's, or the path of the working directory", async () => {
  const workspace = mkdtempSync(join(tmpdir(), "gatewright-test-"));
  onTestFinished(() => rmSync(workspace, { recursive: true, force: true }));
  const workingDirectory = join(workspace, "models", "churn");
  mkdirSync(workingDirectory, { recursive: true });
  const text = `gatewright: 1\n${body}`;
  for (const folder of [workspace, workingDirectory]) writeFileSync(join(folder, path), text);
  const run: RunContext = { event: "schedule", repository: "acme/birds", readOnlyToken: false, notes: [] };
  const nameIn = async (folder: string) => {
    const options = { run, policyPath: path, contracts: [], workspace, workingDirectory: folder, host: undefined };
    return (await whichPolicy(options)).counts.policy?.models.map(({ name }) => name);
  };
  expect(await nameIn(workspace)).toEqual(["birds"]);
  expect(await nameIn(workingDirectory)).toEqual(["models-churn"]);
});
