import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readPolicy } from "../../src/policy/read-policy.ts";

const page = readFileSync(new URL("../../../../docs/policy.md", import.meta.url), "utf8");
const schema: unknown = JSON.parse(
  readFileSync(new URL("../../../../schemas/policy.v1.json", import.meta.url), "utf8"),
);

const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
const policies = blocks.filter((code) => code.startsWith("gatewright:"));
const rows = [...page.matchAll(/^\| `([a-z_.]+(?:NAME[a-z_.]+)?)` +\| .* \| (\S*) +\| `([^`]*)` +\|$/gm)].map(
  ([, key = "", defaultValue = "", example = ""]) => ({ key, defaultValue, example }),
);
const shortest: Record<string, unknown> = { gatewright: 1, data: { contracts: ["contracts/strikes.yml"] } };

/**
 * Every path of keys that the schema knows, leaves only; `NAME` stands for the name of a model. The keys of a model that may stand
 * at the top level are the same definitions and have no rows of their own.
 */
function keys(node: unknown, path: string[] = []): string[] {
  const { $ref, properties, additionalProperties } = Object(node);
  const key = path.join(".");
  const shared = /^#\/\$defs\/(model\w+|model\/properties\/\w+)$/.exec($ref ?? "")?.[1];
  if (shared !== undefined && path.length === 1) return [];
  if (shared !== undefined) return keys(Object(schema).$defs[shared], path);
  if (Object(additionalProperties).$ref === "#/$defs/model") {
    return [key, ...keys(Object(schema).$defs.model, [...path, "NAME"])];
  }
  if (typeof properties !== "object" || properties === null) return [key];
  return Object.entries(properties).flatMap(([name, child]) => keys(child, [...path, name]));
}

/** `key: value` as a policy has it; models are called `m`. */
function nested(key: string, value: unknown): Record<string, unknown> {
  const [first = "", ...rest] = key.split(".");
  return { [first === "NAME" ? "m" : first]: rest.length === 0 ? value : nested(rest.join("."), value) };
}

describe("docs/policy.md", () => {
  test("has a row for every key of the schema and no other", () => {
    expect(rows.map(({ key }) => key)).toEqual(keys(schema));
  });

  test.each(rows)("the example of $key is a policy when it is added to the shortest one", ({ example }) => {
    const policy = { ...shortest, ...parse(example) };
    expect(() => readPolicy(JSON.stringify(policy), "gatewright.yml")).not.toThrow();
    expect(policy).not.toBe(shortest);
  });

  test.each(rows.filter(({ defaultValue }) => defaultValue !== "–"))(
    "the default of $key is what is read without it",
    ({ key, defaultValue }) => {
      const m = { rules: [{ rule: "no-regression", metric: "accuracy" }] };
      const value: unknown = parse(defaultValue.replaceAll("`", ""));
      const isOfModel = key.startsWith("models.");
      const ofModel = isOfModel ? { ...shortest, models: { m } } : shortest;
      const stated = isOfModel
        ? { ...ofModel, models: { m: { ...m, ...nested(key.slice("models.NAME.".length), value) } } }
        : { ...ofModel, ...nested(key, value) };
      expect(stated).not.toEqual(ofModel);
      expect(readPolicy(JSON.stringify(stated), "p")).toEqual(readPolicy(JSON.stringify(ofModel), "p"));
    },
  );

  test("shows the shortest policy and the whole one, which mean the same", () => {
    const [short = "", whole = "", ...more] = policies;
    expect(readPolicy(short, "gatewright.yml")).toEqual(readPolicy(whole, "gatewright.yml"));
    expect(more.map((policy) => readPolicy(policy, "gatewright.yml").models.length)).toEqual([1, 1, 1]);
  });

  test("shows the policy of the example as it is", () => {
    const example = new URL("../../../../examples/birdstrikes/gatewright.yml", import.meta.url);
    expect(policies.at(-1)).toBe(readFileSync(example, "utf8"));
  });

  test("shows every policy block from its first key on, so that none goes untested", () => {
    expect(blocks.filter((code) => !policies.includes(code) && !code.startsWith("name: ml-review"))).toEqual([]);
  });
});
