import type { RunRecord } from "@gatewright/shared/ledger/record.ts";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { modelCard } from "../../src/documents/model-card.ts";
import { runRecord } from "../mirror/run-record.ts";

const id = "0123456789abcdef".repeat(4);

function parts(record: RunRecord): { front: Record<string, unknown>; body: string; html: string } {
  const [, front = "", body = ""] = /^---\n(.*?\n)---\n\n(.*)$/s.exec(modelCard(record, id)) ?? [];
  const html = micromark(body, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  return { front: parse(front), body, html };
}

describe("the model card", () => {
  it("has the results as the Hub's model-index, on the data that they were measured on", () => {
    expect(parts(runRecord()).front).toEqual({
      model_name: "strike-damage",
      tags: ["gatewright"],
      "model-index": [
        {
          name: "strike-damage",
          results: [
            {
              task: { type: "other" },
              dataset: { type: "data_test.csv", name: `file:data/test.csv@sha256:${"b".repeat(64)}` },
              metrics: [
                { type: "roc_auc", value: 0.871, name: "roc_auc" },
                { type: "accuracy", value: 0.9, name: "accuracy" },
              ],
              source: { name: "gatewright", url: "https://github.com/acme/birdstrikes/actions/runs/42" },
            },
          ],
        },
      ],
    });
  });

  it("names data sets of the Hub as the Hub does", () => {
    const data = [{ role: "test", version: `hf:acme/strikes/data/test.csv@${"a".repeat(40)}` }];
    const { front } = parts(runRecord({ data }));
    expect(front["datasets"]).toEqual(["acme/strikes"]);
    expect(front["model-index"]).toMatchObject([
      { results: [{ dataset: { type: "acme/strikes", name: "acme/strikes", revision: "a".repeat(40) } }] },
    ]);
  });

  it("claims no results when no data is named that they were measured on, or when none is a number", () => {
    expect(parts(runRecord({ data: [] })).front).not.toHaveProperty("model-index");
    const metrics = [{ name: "loss", value: "NaN" as const, source: "metrics.json" }];
    expect(parts(runRecord({ metrics })).front).not.toHaveProperty("model-index");
  });

  it("says what the run is made of", () => {
    const { html } = parts(runRecord());
    for (const shown of [
      id,
      "python train.py",
      `sha256:${"e".repeat(64)}`,
      `file:data/train.csv@sha256:${"a".repeat(64)}`,
      "0.871",
      "requirements.txt",
      "3 of 4 fields are known.",
      "Missing: container.",
      "Python 3.11.7",
    ]) {
      expect(html).toContain(shown);
    }
    expect(html).toContain("Warning:</strong> The pickle calls <code>os.system</code>.");
  });

  it("warns of a smoke run and of a run from elsewhere than the default branch", () => {
    expect(parts(runRecord()).body).not.toContain("[!WARNING]");
    expect(parts(runRecord({ smoke: true })).body).toContain("a smoke run");
    expect(parts(runRecord({ trust: "fork" })).body).toContain("It was not made on the default branch (trust: fork).");
  });

  it("makes nothing of a name that would be markup, front matter or a mention", () => {
    const odd = "<img src=x onerror=alert(1)> | @acme #7\n---\nlicense: stolen";
    const { front, html, body } = parts(
      runRecord({
        metrics: [{ name: odd, value: 1, source: odd }],
        params: { values: { [odd]: odd }, sources: [], redacted: [] },
        data: [{ role: odd, version: `file:${odd}@1` }],
        code: { command: odd, branch: odd, remote: odd },
      }),
    );
    expect(front).not.toHaveProperty("license");
    expect(html).not.toContain("<img");
    expect(html).not.toMatch(/<a [^>]*acme"/);
    expect(body).not.toMatch(/^license/m);
  });

  it("shows 100 rows and counts the others", () => {
    const values = Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`p${index}`, index]));
    const { html } = parts(runRecord({ params: { values, sources: [], redacted: [] } }));
    expect(html).toContain("30 more rows in the record.");
    expect(html).toContain("130 parameters");
  });
});
