import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { withModelCard } from "../../src/documents/card-in-readme.ts";
import { runRecord } from "../mirror/run-record.ts";

const id = "0123456789abcdef".repeat(4);

function written(readme: string | undefined, record = runRecord()): string {
  const result = withModelCard(readme, record, id);
  if (!("text" in result)) throw new Error(JSON.stringify(result));
  return result.text;
}

const frontOf = (text: string): unknown => parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? "");

const team = `---
# Chosen by the legal department.
license: apache-2.0
tags:
  - birds
datasets: acme/strikes
---

# Our model

Do not use it for planes.
`;

describe("the model card in a README", () => {
  it("is the whole of it where there is none", () => {
    for (const readme of [undefined, " \n"]) {
      const text = written(readme);
      expect(frontOf(text)).toMatchObject({ model_name: "strike-damage", "model-index": [{ name: "strike-damage" }] });
      expect(text).toContain("0.871");
    }
  });

  it("leaves the team's text, licence and comments as they are", () => {
    const text = written(team);
    expect(text).toContain("# Chosen by the legal department.\nlicense: apache-2.0\n");
    expect(text).toContain("\n# Our model\n\nDo not use it for planes.\n\n<!-- gatewright:begin");
    expect(frontOf(text)).toMatchObject({ tags: ["birds", "gatewright"], datasets: "acme/strikes" });
  });

  it("stands under a front matter of its own where the README has none", () => {
    const text = written("# Our model\n");
    expect(text).toMatch(/^---\nmodel_name: strike-damage\n[\s\S]*\n---\n\n# Our model\n\n<!-- gatewright:begin /);
  });

  it("takes the place of the card of the run before", () => {
    const first = written(team);
    const later = runRecord({
      created_at: "2026-11-26T04:00:00.000Z",
      metrics: [{ name: "roc_auc", value: 0.5, source: "metrics.json" }],
    });
    const second = written(first, later);
    expect(second.match(/gatewright:begin/g)).toHaveLength(1);
    expect(second).not.toContain("0.871");
    expect(frontOf(second)).toMatchObject({ tags: ["birds", "gatewright"] });
    expect(second).toContain("Do not use it for planes.");
  });

  it("is the same text when it is written a second time", () => {
    const text = written(team);
    expect(written(text)).toBe(text);
  });

  it("does not take the place of the card of a later run", () => {
    const text = written(team, runRecord({ created_at: "2026-11-26T04:00:00.000Z" }));
    expect(withModelCard(text, runRecord(), id)).toEqual({ newer: "2026-11-26T04:00:00.000Z" });
  });

  it("takes results away that the newest run does not have", () => {
    const text = written(written(team), runRecord({ metrics: [] }));
    expect(frontOf(text)).not.toHaveProperty("model-index");
  });

  it("is not written over a front matter that cannot be read", () => {
    expect(withModelCard("---\na: [\n---\n", runRecord(), id)).toMatchObject({
      broken: expect.stringContaining("no YAML"),
    });
    expect(withModelCard("---\n- a\n---\n", runRecord(), id)).toEqual({ broken: "its front matter is no mapping" });
  });
});
