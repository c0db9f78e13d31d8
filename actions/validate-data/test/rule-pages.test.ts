import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readContract } from "../src/contract/read-contract.ts";
import { rules } from "../src/rules/all-rules.ts";

const folder = join(import.meta.dirname, "../../../docs/rules");
const source = join(import.meta.dirname, "../src/rules");

describe("docs/rules", () => {
  it("has a page of every rule", async () => {
    const pages = await readdir(folder);
    expect(pages).toEqual(expect.arrayContaining(Object.keys(rules).map((id) => `${id}.md`)));
  });

  for (const rule of Object.values(rules)) {
    it(`${rule.id}: its example is a contract with such a check`, () => {
      const data = rule.example.startsWith("data:") ? "" : "data: {path: t.csv}\n";
      const columns = rule.example.startsWith("columns:")
        ? ""
        : "columns: {id: {type: integer}, speed: {type: number}, height: {type: number}}\n";
      const contract = readContract(`contract: 1\n${data}${columns}${rule.example}\n`, "contract.yml");
      expect(contract.checks.map((check) => check.rule)).toContain(rule.id);
    });
  }

  it("every rule has a file of its own, named by its id", async () => {
    const files = await readdir(source);
    for (const id of Object.keys(rules)) expect(files).toContain(`${id}.ts`);
  });
});
