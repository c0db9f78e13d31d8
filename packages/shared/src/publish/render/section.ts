import type { PhrasingContent, RootContent } from "mdast";
import type { Finding } from "../../report/finding.ts";
import type { Report, Subject } from "../../report/report.ts";
import type { Verdict } from "../../report/verdict.ts";
import {
  alert,
  code,
  details,
  emphasis,
  heading,
  lineBreak,
  link,
  list,
  paragraph,
  sentence,
  serialise,
  strong,
  table,
  text,
  words,
} from "./markdown.ts";
import { provenance } from "./provenance.ts";
import { type Said, saidCaution, saidSign } from "./said.ts";
import { type Detail, loadOf, withinBudget } from "./shortening.ts";
import { findingsTable, subjectTable, subjectTables } from "./subject-tables.ts";
import { clippedText } from "./visible-text.ts";
import {
  findingsWorstFirst,
  formatCount,
  headline,
  placeOf,
  plural,
  type SampleGroup,
  sampleGroups,
  summaryUrl,
  verdictSentence,
  verdictSign,
  verdictWord,
} from "./wording.ts";

/** One report as a part of the comment. */
export interface RenderedSection {
  key: string;
  verdict: Verdict;
  /** Plain text, e.g. `validate-data: failed — 3 of 61 checks in strikes.csv`. */
  headline: string;
  markdown: string;
}

export interface SectionOptions {
  /** Bytes of UTF-8. */
  budget: number;
  /** Where the HTML report can be read, when there is one. */
  reportUrl?: string;
  /** Tells this section from those of other jobs; the action's name when absent. */
  key?: string;
  /** What people call it, e.g. `validate-data (ubuntu)`; the action's name when absent. */
  title?: string;
  /** Set when nobody vouches for the report. */
  said?: Said;
}

/** The report for a reviewer: verdict first, what failed and what to do about it, the rest folded. */
export function renderSection(report: Report, options: SectionOptions): RenderedSection {
  const title = options.title ?? report.action;
  return {
    key: options.key ?? report.action,
    verdict: report.verdict,
    headline: clippedText(headline(report, title), 300),
    markdown: withinBudget(options.budget, loadOf(report), (detail) =>
      serialise(sectionBlocks(report, title, detail, { reportUrl: options.reportUrl, said: options.said })),
    ),
  };
}

/** What a shortened rendering can point to. */
export interface Elsewhere {
  /** Where the HTML report can be read, when there is one. */
  reportUrl: string | undefined;
  /** The rendering is the job summary itself. */
  inSummary?: boolean;
  /** Set when nobody vouches for the report. */
  said?: Said | undefined;
}

/** The section as a syntax tree; the job summary and the check run use it too. */
export function sectionBlocks(report: Report, title: string, detail: Detail, elsewhere: Elsewhere): RootContent[] {
  const inTables = report.subjects.filter((subject) => findingsTable(subject, detail) !== undefined);
  const ordered = findingsWorstFirst(report.subjects.filter((subject) => !inTables.includes(subject)));
  const several = report.subjects.length > 1;
  const having = (...verdicts: Verdict[]) => ordered.filter(({ finding }) => verdicts.includes(finding.verdict));
  const problems = having("error", "fail", "inconclusive");
  const warnings = having("warn");
  const rest = having("pass", "skipped");
  const shownProblems = problems.slice(0, detail.problems);
  const shownWarnings = warnings.slice(0, detail.warnings);
  const shownRest = rest.slice(0, detail.rest);
  const hidden = [
    [problems.length - shownProblems.length, "failing or undecided check"],
    [warnings.length - shownWarnings.length, "warning"],
    [rest.length - shownRest.length, "passed or skipped check"],
  ] as const;
  const { said } = elsewhere;
  const sign = said === undefined ? verdictSign[report.verdict] : saidSign;
  return [
    heading(3, words(`${sign} `), text(title), words(": "), text(verdictSentence(report), 300)),
    ...(said === undefined ? [] : [alert("WARNING", text(saidCaution(said)))]),
    ...notes(report, detail),
    ...otherVerdict(report, detail),
    ...inTables.flatMap((subject) => tableOfFindings(subject, several, detail)),
    ...problemTables(shownProblems, several, detail),
    ...report.subjects.flatMap((subject) => ownTables(subject, several, detail)),
    ...foldedUnless(
      problems.length === 0,
      plural(warnings.length, "warning"),
      problemTables(shownWarnings, several, detail),
    ),
    ...leftOut(hidden, report, elsewhere),
    ...(shownRest.length > 0 ? details(restTitle(rest), [restTable(shownRest, several, detail)]) : []),
    provenance(report, detail, elsewhere.reportUrl),
  ];
}

/** What is not the point of this report is one click away. */
function foldedUnless(open: boolean, summary: string, body: RootContent[]): RootContent[] {
  if (body.length === 0) return [];
  return open ? [paragraph(strong(words(summary))), ...body] : details(summary, body);
}

type Located = { subject: Subject; finding: Finding };

function notes(report: Report, detail: Detail): RootContent[] {
  const said = [...report.subjects.flatMap((subject) => subject.notes), ...report.notes];
  const shown = said.slice(0, detail.notes).map((note) => sentence(note, detail.sentence));
  const missing = said.length - shown.length;
  if (missing > 0) shown.push([text(`${plural(missing, "more note")} in the whole report.`)]);
  return shown.length === 0 ? [] : [list(shown)];
}

function otherVerdict(report: Report, detail: Detail): RootContent[] {
  const { other, reason } = report.policy;
  if (other === undefined) return [];
  const changed = other.changed.slice(0, 5).flatMap((path, index) => [words(index === 0 ? "" : ", "), code(path)]);
  const more = other.changed.length - 5;
  return [
    alert(
      "WARNING",
      words("This pull request changes "),
      ...(changed.length > 0 ? changed : [words("the policy")]),
      ...(more > 0 ? [words(` and ${formatCount(more)} more`)] : []),
      words(`. The verdict above is ${verdictWord[report.verdict]}; by the version that did not count (`),
      code(other.ref, 40),
      words(") it would be "),
      strong(words(verdictWord[other.verdict])),
      words(". "),
      ...sentence(reason, detail.sentence),
    ),
  ];
}

/** One table a subject; its name stands above when there are several, so that no column is spent on it. */
function problemTables(rows: Located[], several: boolean, detail: Detail): RootContent[] {
  const subjects = [...new Set(rows.map(({ subject }) => subject))];
  return subjects.flatMap((subject) => {
    const own = rows.filter((row) => row.subject === subject).map(({ finding }) => finding);
    return several ? [paragraph(strong(code(subject.name))), problemTable(own, detail)] : [problemTable(own, detail)];
  });
}

function tableOfFindings(subject: Subject, several: boolean, detail: Detail): RootContent[] {
  const one = findingsTable(subject, detail);
  const blocks = one === undefined ? [] : subjectTable({ ...one, title: "" }, detail);
  return several ? [paragraph(strong(code(subject.name))), ...blocks] : blocks;
}

function ownTables(subject: Subject, several: boolean, detail: Detail): RootContent[] {
  const blocks = subjectTables(subject, detail);
  return several && blocks.length > 0 ? [paragraph(strong(code(subject.name))), ...blocks] : blocks;
}

function problemTable(findings: Finding[], detail: Detail): RootContent {
  return table(
    ["check", "found", "where"],
    findings.map((finding) => [checkWords(finding), found(finding, detail), places(finding, detail)]),
  );
}

function checkWords(finding: Finding): PhrasingContent[] {
  const verdict = words(`${verdictSign[finding.verdict]} ${verdictWord[finding.verdict]}`);
  return [verdict, lineBreak, code(finding.subject), lineBreak, code(finding.rule)];
}

/** What is wrong, and what to do about it. The subject stands in the first column, so the sentence does without it. */
function found(finding: Finding, detail: Detail): PhrasingContent[] {
  const hint = finding.hint === undefined ? [] : sentence(finding.hint, detail.sentence);
  return [
    ...sentence(withoutSubject(finding), detail.sentence),
    ...(hint.length === 0 ? [] : [lineBreak, emphasis(...hint)]),
  ];
}

function withoutSubject({ message, subject }: Finding): string {
  const prefix = `${subject}: `;
  return message.startsWith(prefix) ? message.slice(prefix.length) : message;
}

/** The failing values where they stand; without values the places, best first. */
function places({ samples, locations }: Finding, detail: Detail): PhrasingContent[] {
  const groups = sampleGroups(samples.slice(0, detail.samples * 10)).slice(0, detail.samples);
  const lines =
    groups.length > 0
      ? groups.map(groupWords)
      : locations.slice(0, 2).map((location): PhrasingContent[] => [code(placeOf(location), 160)]);
  return lines.flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]));
}

function groupWords({ value, redacted, count, places: at, note }: SampleGroup): PhrasingContent[] {
  const [first] = at;
  return [
    ...(value === undefined ? [] : [redacted ? words(value) : code(value, 80)]),
    ...(count === undefined ? [] : [words(` × ${formatCount(count)}`)]),
    ...(first === undefined ? [] : [words(value === undefined ? "" : " at "), code(placeOf(first), 160)]),
    ...(at.length > 1 ? [words(` and ${formatCount(at.length - 1)} more`)] : []),
    ...(note === undefined ? [] : [text(`: ${note}`, 200)]),
  ];
}

function restTitle(rest: Located[]): string {
  const skipped = rest.filter(({ finding }) => finding.verdict === "skipped").length;
  const passed = rest.length - skipped;
  const parts = [
    passed > 0 ? `${plural(passed, "check")} passed` : "",
    skipped > 0 ? `${plural(skipped, "check")} skipped` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function restTable(rows: Located[], several: boolean, detail: Detail): RootContent {
  const header = ["rule", "about", "found"];
  return table(
    several ? ["subject", ...header] : header,
    rows.map(({ subject, finding }) => {
      const cells: PhrasingContent[][] = [
        [words(`${verdictSign[finding.verdict]} ${verdictWord[finding.verdict]} `), code(finding.rule)],
        [code(finding.subject)],
        sentence(withoutSubject(finding), detail.sentence),
      ];
      return several ? [[code(subject.name)], ...cells] : cells;
    }),
  );
}

/** What this rendering does not show is said with its number and the place where it is shown. */
function leftOut(
  hidden: readonly (readonly [count: number, what: string])[],
  report: Report,
  elsewhere: Elsewhere,
): RootContent[] {
  const parts = hidden.filter(([count]) => count > 0).map(([count, what]) => plural(count, what));
  if (parts.length === 0) return [];
  return [
    paragraph(words(`Not shown here: ${parts.join(", ")}. They are in `), wholeReport(report, elsewhere), words(".")),
  ];
}

/** Where all of it can be read: the HTML report when there is one, else the job summary, unless this is in it. */
export function wholeReport(report: Report, { reportUrl, inSummary }: Elsewhere): PhrasingContent {
  if (reportUrl !== undefined) return link(reportUrl, words("the HTML report"));
  const url = inSummary ? undefined : summaryUrl(report);
  return url === undefined ? words("report.json") : link(url, words("the job summary of this run"));
}
