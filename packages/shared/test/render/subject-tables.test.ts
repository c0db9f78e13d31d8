import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { mermaidOf, svgFile } from "../../src/publish/render/graph.ts";
import { renderHtml } from "../../src/publish/render/html.ts";
import { renderSection } from "../../src/publish/render/section.ts";
import { renderText } from "../../src/publish/render/text.ts";
import type { Report, SubjectGraph, SubjectTable } from "../../src/report/report.ts";
import { fromV1, toV1 } from "../../src/report/v1.ts";
import { validate } from "../../src/schemas/report.v1.generated.js";
import { finding, reportOf } from "./sample-report.ts";

const metrics: SubjectTable = {
  title: "Metrics against the champion",
  columns: [{ name: "metric" }, { name: "this run", align: "right" }, { name: "champion", align: "right" }],
  rows: [
    ["roc_auc", "0.871", "0.842"],
    ["recall", "0.61", ""],
  ],
  note: "1 metric of the champion is not in this run: `f1`.",
};
const lineage: SubjectGraph = {
  title: "What this model was made of",
  nodes: [
    { id: "d", kind: "data", label: "file:data/train.csv@sha256:aa" },
    { id: "r", kind: "run", label: "run 42" },
    { id: "m", kind: "model", label: "model.joblib" },
  ],
  edges: [
    { from: "d", to: "r" },
    { from: "r", to: "m" },
  ],
};
const anchor = "a".repeat(64);

function withTables(tables: SubjectTable[], graph?: SubjectGraph): Report {
  const report = reportOf([finding()]);
  const subjects = report.subjects.map((subject) => ({ ...subject, tables, ...(graph && { graph }) }));
  return {
    ...report,
    subjects,
    ledger: {
      records: ["b".repeat(64)],
      outcome: "appended",
      sentence: "It is there.",
      anchors: { strikes: anchor },
    },
  };
}

const asGitHub = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

describe("what a subject shows besides its findings", () => {
  test("the page has its numbers and their headings at the right too", () => {
    const page = renderHtml(withTables([metrics]));
    expect(page).toContain('<th scope="col" class="right">this run</th>');
    expect(page).toContain('<td class="right"><span class="number">0.871</span></td>');
  });

  test("a table stands in the comment, with its numbers at the right and its note under it", () => {
    const html = asGitHub(renderSection(withTables([metrics]), { budget: 20_000 }).markdown);
    expect(html).toContain("<strong>Metrics against the champion</strong>");
    expect(html).toContain('<td align="right">0.871</td>');
    expect(html).toContain("is not in this run: <code>f1</code>.");
  });

  test("a folded table and the drawing are one click away", () => {
    const { markdown } = renderSection(withTables([{ ...metrics, folded: true }], lineage), { budget: 20_000 });
    expect(markdown).toContain("<summary>Metrics against the champion</summary>");
    expect(markdown).toContain("```mermaid\nflowchart LR");
    expect(markdown).toContain("n0 --> n1");
  });

  test("rows that do not fit are counted, and none are shown rather than a comment that is refused", () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => [`metric_${index}`, "1", "2"]);
    const report = withTables([{ ...metrics, rows }]);
    const { markdown } = renderSection(report, { budget: 4_000 });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(4_000);
    expect(markdown).toMatch(/[\d,]+ more rows in report\.json/);
  });

  test("the anchor stands in full in comment, page and terminal, because only the whole of it can be compared", () => {
    const report = withTables([metrics]);
    expect(renderSection(report, { budget: 20_000 }).markdown).toContain(anchor);
    expect(renderHtml(report)).toContain(anchor);
    expect(renderText(report, { colour: false, width: 100 })).toContain(anchor);
  });

  test("the page draws the graph and tells it in words", () => {
    const html = renderHtml(withTables([metrics], lineage));
    expect(html).toContain('<svg class="graph"');
    expect(html).toContain("run run 42 leads to model model.joblib.");
    expect(svgFile(lineage)).toMatch(/^<svg .*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  });

  test("a terminal has the table in columns", () => {
    const text = renderText(withTables([metrics]), { colour: false, width: 80 });
    expect(text).toContain("  metric   this run  champion\n  roc_auc     0.871     0.842\n  recall       0.61\n");
  });

  test("all of it survives report.json", () => {
    const report = withTables([metrics], lineage);
    const stored = JSON.parse(JSON.stringify(toV1(report)));
    expect(validate(stored)).toBe(true);
    expect(fromV1(stored)).toEqual(report);
  });
});

describe("hostile names in tables and graphs", () => {
  const hostile = '"]; click n0 "javascript:alert(1)" %%{init: {}}%% <img src=x onerror=alert(1)> | @octocat ```\n# x';

  test("mean nothing to Mermaid", () => {
    const drawn = mermaidOf({ title: hostile, nodes: [{ id: hostile, kind: hostile, label: hostile }], edges: [] });
    const [, node = "", ...rest] = drawn.split("\n");
    expect(rest).toEqual([]);
    expect(node.replace("<br>", "")).toMatch(/^ {2}n0\["[\p{L}\p{N} ._/@+,#;-]*"\]$/u);
  });

  test("mean nothing in the comment and the page", () => {
    const nodes = [{ id: "a", kind: "data", label: hostile }];
    const report = withTables([{ title: hostile, columns: [{ name: hostile }], rows: [[hostile]], note: hostile }], {
      title: hostile,
      nodes,
      edges: [],
    });
    const page = asGitHub(renderSection(report, { budget: 20_000 }).markdown);
    for (const html of [page, renderHtml(report)]) {
      expect(html).not.toContain("<img");
      expect(html).not.toMatch(/<h1>x/);
    }
  });

  test("a circle of arrows is drawn and ends", () => {
    const nodes = ["a", "b"].map((id) => ({ id, kind: "run", label: id }));
    const edges = [
      { from: "a", to: "b" },
      { from: "b", to: "a" },
    ];
    expect(svgFile({ title: "circle", nodes, edges })).toContain("</svg>");
  });
});
