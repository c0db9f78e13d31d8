import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type RunFacts,
  reproducibilityFields,
  reproducibilityOf,
  reproducibilitySentence,
} from "../src/reproducibility.ts";
import { trackingRules } from "../src/run-findings.ts";
import { commit, runRecord } from "./run-record.ts";

const page = readFileSync(new URL("../../../docs/reproducibility.md", import.meta.url), "utf8");
const schema: unknown = JSON.parse(readFileSync(new URL("../../../schemas/policy.v1.json", import.meta.url), "utf8"));

const facts = (overrides: Partial<RunFacts> = {}): RunFacts => {
  const { code, data, params, metrics, series, environment, artifact, cost } = runRecord();
  return {
    code,
    data,
    params,
    metrics,
    series,
    environment,
    ...(artifact === undefined ? {} : { artifact }),
    cost,
    inContainer: false,
    notTimed: undefined,
    ...overrides,
  };
};

const nothing: RunFacts = {
  code: {},
  data: [],
  params: { values: {}, sources: [], redacted: [] },
  metrics: [],
  series: [],
  environment: {},
  cost: {},
  inContainer: true,
  notTimed: undefined,
};

describe("the list of fields is the same", () => {
  test("in the code and on the page, with the same words", () => {
    const rows = [...page.matchAll(/^\| `([a-z_]+)` \| (.*) \| ([A-Z].*) \|$/gm)].map(([, name, meaning, hint]) => ({
      name,
      meaning,
      hint,
    }));
    expect(rows).toEqual(reproducibilityFields.map(({ name, meaning, hint }) => ({ name, meaning, hint })));
  });

  test("in the code and in the policy's schema", () => {
    const { modelRequire } = Object(schema).$defs;
    expect(modelRequire.items.enum).toEqual(reproducibilityFields.map(({ name }) => name));
  });

  test("of the rules in the code and on the page", () => {
    const rules = [...page.matchAll(/^\| `([a-z-]+)` \| .* \| `(?:fail|warn|error)`/gm)].map(([, rule]) => rule);
    expect(rules).toEqual(Object.keys(trackingRules));
  });
});

describe("reproducibility", () => {
  test("of a run that records everything outside a container is complete", () => {
    const found = reproducibilityOf(facts());
    expect(found.record.missing).toEqual([]);
    expect(reproducibilitySentence(found)).toBe(
      "reproducibility: 14 of 14 fields; not counted: container (the run is not in a container)",
    );
  });

  test("of a run that records nothing has every field missing", () => {
    expect(reproducibilityOf(nothing).record).toEqual({
      present: [],
      missing: reproducibilityFields.map(({ name }) => name),
    });
  });

  test("counts changes in the working tree against the run, and not knowing of any as well", () => {
    expect(reproducibilityOf(facts({ code: { commit, dirty: true } })).record.missing).toContain("clean");
    expect(reproducibilityOf(facts({ code: { commit } })).record.missing).toContain("clean");
  });

  test("counts the explicit word that there is no accelerator, not that nobody looked", () => {
    expect(reproducibilityOf(facts()).record.present).toContain("accelerator");
    expect(reproducibilityOf(facts({ environment: {} })).record.missing).toContain("accelerator");
  });

  test("counts training curves as metrics: Keras and Lightning write nothing else", () => {
    const series = [{ name: "loss", source: "log.csv", length: 2, points: [[0, 0.9] as [number, number]] }];
    expect(reproducibilityOf(facts({ metrics: [], series })).record.present).toContain("metrics");
    expect(reproducibilityOf(facts({ metrics: [] })).record.missing).toEqual(["metrics"]);
  });

  test("in a container wants the digest of its image", () => {
    const inside = facts({ inContainer: true });
    expect(reproducibilityOf(inside).record.missing).toEqual(["container"]);
    const known = { ...inside, environment: { ...inside.environment, container: `sha256:${"e".repeat(64)}` } };
    expect(reproducibilityOf(known).record.present).toContain("container");
  });

  test("does not count the time of a training that another step ran", () => {
    const { record, notApplicable } = reproducibilityOf(facts({ cost: {}, notTimed: "another step made the run" }));
    expect(record.missing).toEqual([]);
    expect(notApplicable).toContainEqual({ name: "cost", reason: "another step made the run" });
    expect(reproducibilityOf(facts({ cost: {} })).record.missing).toEqual(["cost"]);
  });
});
