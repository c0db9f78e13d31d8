import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Finding, Sample } from "../../report/finding.ts";
import type { Evidence, Subject, SubjectGraph, SubjectTable } from "../../report/report.ts";
import type { Verdict } from "../../report/verdict.ts";
import { svgOf } from "./graph.ts";
import { chip, sentence, shareBar } from "./html-figures.ts";
import { clippedText } from "./visible-text.ts";
import {
  countsSentence,
  findingsWorstFirst,
  formatCount,
  isShare,
  measured,
  placeOf,
  plural,
  sampleContext,
  sampleGroups,
} from "./wording.ts";

/** The page stays readable, and opens at once, whatever the report holds. */
const shown = { attention: 300, rest: 1_000, evidence: 100, samples: 20, places: 3, notes: 50, tableRows: 500 };

/** One contract or model: what needs attention, what passed, and what was read. */
export function subjectSection(subject: Subject, number: number): Element {
  const ordered = findingsWorstFirst([subject]).map(({ finding }) => finding);
  const having = (...verdicts: Verdict[]) => ordered.filter(({ verdict }) => verdicts.includes(verdict));
  const problems = having("error", "fail", "inconclusive");
  const warnings = having("warn");
  const rest = having("pass", "skipped");
  const id = `subject-${number}`;
  return h("section", { ariaLabelledBy: id }, [
    h("h2", { id }, [clippedText(subject.name, 200), " ", chip(subject.verdict)]),
    h("p", { className: ["muted"] }, `${countsSentence([subject]) || "no check was made"}.`),
    ...subject.notes.slice(0, shown.notes).map((note) => h("p", { className: ["note"] }, sentence(note, 2_000))),
    ...attention(problems, "What is wrong", `${id}-problems`),
    ...attention(warnings, "Warnings", `${id}-warnings`),
    ...passed(rest, `${id}-rest`),
    ...(subject.tables ?? []).flatMap((one, index) => ownTable(one, `${id}-table-${index + 1}`)),
    ...(subject.graph === undefined ? [] : [drawing(subject.graph, `${id}-graph`)]),
    ...evidence(subject.evidence, `${id}-evidence`),
  ]);
}

function attention(findings: Finding[], caption: string, id: string): ElementContent[] {
  if (findings.length === 0) return [];
  const columns = [
    ["check", "check"],
    ["found", "found"],
    ["limit", "limit"],
    ["where", "where"],
    ["todo", "what to do"],
  ] as const;
  return [
    table(
      id,
      "findings",
      `${caption}: ${plural(findings.length, "check")}`,
      columns,
      findings
        .slice(0, shown.attention)
        .map((finding) => [
          [
            chip(finding.verdict),
            h("span", { className: ["name"] }, clippedText(finding.subject, 200)),
            h("code", clippedText(finding.rule, 100)),
          ],
          [h("div", sentence(finding.message, 2_000)), ...share(finding), ...samples(finding.samples)],
          finding.threshold === undefined ? [] : [h("code", clippedText(finding.threshold, 200))],
          [places(finding)],
          finding.hint === undefined ? [] : sentence(finding.hint, 1_000),
        ]),
    ),
    ...leftOut(findings.length - shown.attention, "check"),
  ];
}

function passed(findings: Finding[], id: string): ElementContent[] {
  if (findings.length === 0) return [];
  const columns = [
    ["check", "check"],
    ["found", "found"],
    ["measured", "measured"],
  ] as const;
  const rows = findings
    .slice(0, shown.rest)
    .map((finding) => [
      [chip(finding.verdict), " ", h("code", clippedText(finding.rule, 100)), " ", clippedText(finding.subject, 200)],
      sentence(finding.message, 600),
      [h("span", { className: ["number"] }, clippedText(measured(finding) ?? "", 200))],
    ]);
  const skipped = findings.filter(({ verdict }) => verdict === "skipped").length;
  const title = `${plural(findings.length - skipped, "check")} passed${skipped > 0 ? `, ${formatCount(skipped)} skipped` : ""}`;
  return [
    h("details", [
      h("summary", title),
      table(id, "rest", title, columns, rows),
      ...leftOut(findings.length - rows.length, "check"),
    ]),
  ];
}

function ownTable({ title, columns, rows, note }: SubjectTable, id: string): ElementContent[] {
  const body = rows.slice(0, shown.tableRows).map((cells) =>
    columns.map(({ align, sentences }, index) => {
      if (sentences) return sentence(cells[index] ?? "", 600);
      const value = clippedText(cells[index] ?? "", 300);
      return [align === "right" ? h("span", { className: ["number"] }, value) : value];
    }),
  );
  const heads = columns.map(({ name, align }) => [align === "right" ? "right" : "", clippedText(name, 100)] as const);
  return [
    ...(rows.length === 0
      ? [h("h3", clippedText(title, 200))]
      : [table(id, "own", clippedText(title, 200), heads, body)]),
    ...leftOut(rows.length - shown.tableRows, "row"),
    ...(note === undefined ? [] : [h("p", { className: ["muted"] }, sentence(note, 2_000))]),
  ];
}

function drawing(graph: SubjectGraph, id: string): Element {
  return h("figure", [
    h("figcaption", { id }, clippedText(graph.title, 200)),
    h("div", { className: ["scroll"], role: "region", ariaLabelledBy: id, tabIndex: 0 }, [svgOf(graph)]),
  ]);
}

function evidence(entries: Evidence[], id: string): ElementContent[] {
  if (entries.length === 0) return [];
  const columns = [
    ["role", "what"],
    ["path", "file"],
    ["rows", "rows"],
    ["bytes", "bytes"],
    ["digest", "SHA-256"],
  ] as const;
  const content = [
    table(
      id,
      "evidence",
      "What was read",
      columns,
      entries
        .slice(0, shown.evidence)
        .map(({ role, path, rows, bytes, digest }) => [
          [clippedText(role, 60)],
          [h("code", clippedText(path, 300))],
          [h("span", { className: ["number"] }, rows === undefined ? "" : formatCount(rows))],
          [h("span", { className: ["number"] }, formatCount(bytes))],
          [h("code", digest.replace(/^sha256:/, ""))],
        ]),
    ),
    ...leftOut(entries.length - shown.evidence, "file"),
  ];
  // A data set of a hundred files must not stand between the reader and the next contract.
  return entries.length <= 5
    ? content
    : [h("details", [h("summary", `${plural(entries.length, "file")} read`), ...content])];
}

/** A table that scrolls inside its own region, which the keyboard can reach. */
function table(
  id: string,
  className: string,
  caption: string,
  columns: readonly (readonly [className: string, title: string])[],
  rows: (ElementContent | string)[][][],
): Element {
  return h("div", { className: ["scroll"], role: "region", ariaLabelledBy: id, tabIndex: 0 }, [
    h("table", { className: [className] }, [
      h("caption", { id }, caption),
      h(
        "colgroup",
        columns.map(([name]) => h("col", { className: [name] })),
      ),
      h("thead", [
        h(
          "tr",
          columns.map(([name, title]) => h("th", { scope: "col", className: atTheRight(name) }, title)),
        ),
      ]),
      h(
        "tbody",
        rows.map((cells) =>
          h(
            "tr",
            cells.map((cell, index) =>
              index === 0
                ? h("th", { scope: "row" }, cell)
                : h("td", { className: atTheRight(columns[index]?.[0]) }, cell),
            ),
          ),
        ),
      ),
    ]),
  ]);
}

function atTheRight(column: string | undefined): string[] {
  return column === "right" ? ["right"] : [];
}

function share(finding: Finding): ElementContent[] {
  const { estimate, unit, verdict } = finding;
  if (estimate === undefined || unit === undefined || !isShare(finding)) return [];
  const amount = h("span", { className: ["amount"] }, clippedText(measured(finding) ?? "", 200));
  return [h("div", { className: ["measure"] }, [shareBar(estimate, unit, verdict), amount])];
}

function samples(all: Sample[]): ElementContent[] {
  if (all.length === 0) return [];
  const groups = sampleGroups(all.slice(0, shown.samples * 10)).slice(0, shown.samples);
  const items = groups.map((group) => {
    const { value, redacted } = group;
    const shownValue =
      value === undefined || redacted ? value : h("code", value === "" ? "(empty)" : clippedText(value, 200));
    return h("li", [shownValue ?? "", clippedText(sampleContext(group, 5), 600)]);
  });
  return [
    h("details", { open: items.length <= 3 }, [
      h("summary", plural(all.length, "example")),
      h("ul", { className: ["samples"] }, items),
    ]),
  ];
}

function places({ locations }: Finding): Element {
  const items = locations
    .slice(0, shown.places)
    .map((location) => h("li", h("code", clippedText(placeOf(location), 300))));
  const more = locations.length - items.length;
  return h("ul", { className: ["places"] }, [
    ...items,
    ...(more > 0 ? [h("li", `and ${plural(more, "more place")}`)] : []),
  ]);
}

function leftOut(count: number, what: string): ElementContent[] {
  return count > 0 ? [h("p", { className: ["muted"] }, `${plural(count, `more ${what}`)} in report.json.`)] : [];
}
