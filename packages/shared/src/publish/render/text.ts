import type { Finding } from "../../report/finding.ts";
import type { Report, Subject, SubjectTable } from "../../report/report.ts";
import type { Verdict } from "../../report/verdict.ts";
import { displayWidth, fit, pad, wrap } from "./display-width.ts";
import { textTable } from "./text-table.ts";
import { clippedText } from "./visible-text.ts";
import {
  countsSentence,
  findingsWorstFirst,
  headline,
  placeOf,
  plural,
  runName,
  sampleContext,
  sampleGroups,
  shortDigest,
  verdictWord,
} from "./wording.ts";

const shownFindings = 200;
const shownSamples = 5;

/** The report for a terminal or a log: what needs somebody in full, what passed in one line. */
export function renderText(report: Report, { colour, width }: { colour: boolean; width: number }): string {
  const columns = Math.max(40, width);
  const paint = colour ? painted : plain;
  const ordered = findingsWorstFirst(report.subjects).filter(
    ({ finding }) => !["pass", "skipped"].includes(finding.verdict),
  );
  const shown = ordered.slice(0, shownFindings);
  const several = report.subjects.length > 1;
  const lines: string[] = [];
  lines.push(...wrapped(headline(report), columns).map((line) => paint(line, report.verdict, "bold")), "");
  const notes = [...report.subjects.flatMap((subject) => subject.notes), ...report.notes];
  for (const note of notes) lines.push(...indented(note, columns, "- ", "  "));
  if (report.policy.other !== undefined) {
    const { ref, verdict, changed } = report.policy.other;
    const sentence = `This pull request changes ${changed.join(", ") || "the policy"}. By the version that did not count (${ref}) the verdict would be: ${verdictWord[verdict]}. ${report.policy.reason}`;
    lines.push(...indented(sentence, columns, "! ", "  "));
  }
  if (notes.length > 0 || report.policy.other !== undefined) lines.push("");
  for (const { subject, finding } of shown)
    lines.push(...findingLines(finding, several ? subject : undefined, columns, paint), "");
  if (ordered.length > shown.length)
    lines.push(`${plural(ordered.length - shown.length, "more finding")} in report.json.`, "");
  for (const subject of report.subjects) {
    for (const one of subject.tables ?? []) {
      if (one.findings) lines.push(...findingRows(one, columns));
      else lines.push(...textTable(several ? { ...one, title: `${subject.name}: ${one.title}` } : one, columns));
      if (one.note !== undefined) lines.push(...indented(one.note, columns, "  ", "  "));
      lines.push("");
    }
  }
  lines.push(...table(report, columns), "");
  for (const part of provenance(report)) lines.push(...indented(part, columns, "", "  "));
  return `${lines.join("\n")}\n`;
}

type Paint = (text: string, verdict: Verdict, weight?: "bold") => string;

const plain: Paint = (text) => text;

/** SGR colours of the terminal's own palette, so that they fit a light and a dark one. */
const painted: Paint = (text, verdict, weight) => {
  const colours = { pass: 32, warn: 33, inconclusive: 35, fail: 31, error: 31, skipped: 36 } as const satisfies Record<
    Verdict,
    number
  >;
  return `\u001B[${weight === "bold" ? "1;" : ""}${colours[verdict]}m${text}\u001B[0m`;
};

function findingLines(finding: Finding, subject: Subject | undefined, columns: number, paint: Paint): string[] {
  const word = verdictWord[finding.verdict];
  const about = [finding.rule, finding.subject, ...(subject === undefined ? [] : [`(${subject.name})`])].join("  ");
  const lines = [
    `${paint(pad(word, wordWidth), finding.verdict, "bold")}  ${fit(clippedText(about, 500), columns - wordWidth - 2)}`,
  ];
  lines.push(...indented(finding.message, columns, indent, indent));
  const place = finding.locations[0];
  if (place !== undefined) lines.push(...indented(`at ${placeOf(place)}`, columns, indent, `${indent}   `));
  const samples = sampleGroups(finding.samples)
    .slice(0, shownSamples)
    .map((group) => {
      const value = group.value === undefined ? "" : `value ${clippedText(group.value, 80)}`;
      return `${value}${sampleContext(group)}`.trim();
    })
    .filter((line) => line !== "");
  for (const sample of samples) lines.push(...indented(sample, columns, indent, `${indent}   `));
  if (finding.hint !== undefined) lines.push(...indented(finding.hint, columns, `${indent}-> `, `${indent}   `));
  return lines;
}

const wordWidth = Math.max(...Object.values(verdictWord).map((word) => word.length));
const indent = " ".repeat(wordWidth + 2);

/** A table of sentences: a row in full, over several lines where it is long. */
function findingRows({ rows }: SubjectTable, columns: number): string[] {
  return rows
    .slice(0, shownFindings)
    .flatMap((row) => indented(row.filter((cell) => cell !== "").join(" · "), columns, "  ", "    "));
}

/** One line a contract or model. */
function table(report: Report, columns: number): string[] {
  const rows = report.subjects.map((subject) => [
    clippedText(subject.name, 200),
    verdictWord[subject.verdict],
    countsSentence([subject]),
  ]);
  const all = [["subject", "verdict", "checks"], ...rows];
  const checks = Math.max(...all.map(([, , last = ""]) => displayWidth(last)));
  const first = Math.max(
    8,
    Math.min(Math.max(...all.map(([name = ""]) => displayWidth(name))), columns - checks - wordWidth - 4),
  );
  return all.map(([name = "", verdict = "", last = ""]) =>
    fit(`${pad(fit(name, first), first)}  ${pad(verdict, wordWidth)}  ${last}`, columns).trimEnd(),
  );
}

function provenance(report: Report): string[] {
  const { policy, run, subjects, versions } = report;
  const evidence = subjects.flatMap((subject) => subject.evidence);
  const parts = evidence.slice(0, 20).map(({ role, path, digest, rows }) => {
    return `${role} ${path}  ${shortDigest(digest)}${rows === undefined ? "" : `  ${plural(rows, "row")}`}`;
  });
  if (evidence.length > 20) parts.push(plural(evidence.length - 20, "more file"));
  const ref = policy.ref === "inputs" ? "" : ` ${policy.ref}`;
  parts.push(`policy${policy.path === undefined ? ref : ` ${policy.path} of ${policy.ref}`}: ${policy.reason}`);
  const name = runName(report);
  if (run.headSha !== undefined) parts.push(`head ${shortDigest(run.headSha)}${name === undefined ? "" : `, ${name}`}`);
  if (report.ledger !== undefined) {
    const { sentence, records, anchors = {} } = report.ledger;
    parts.push(`ledger: ${sentence}`, ...records.map((id) => `record ${id}`));
    parts.push(...Object.entries(anchors).map(([model, anchor]) => `anchor of ${model} ${anchor}`));
  }
  parts.push(
    Object.entries(versions)
      .map(([tool, version]) => `${tool} ${version}`)
      .join(", "),
  );
  return parts;
}

function wrapped(text: string, columns: number): string[] {
  return wrap(clippedText(text, 4_000), columns);
}

function indented(text: string, columns: number, first: string, rest: string): string[] {
  const lines = wrapped(text, columns - Math.max(first.length, rest.length));
  return lines.map((line, index) => `${index === 0 ? first : rest}${line}`);
}
