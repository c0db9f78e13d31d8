import type { PhrasingContent, RootContent } from "mdast";
import type { Finding } from "../../report/finding.ts";
import type { Report, Subject } from "../../report/report.ts";
import type { Verdict } from "../../report/verdict.ts";
import {
  alert,
  code,
  details,
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
import { type Detail, withinBudget } from "./shortening.ts";
import { clippedText } from "./visible-text.ts";
import {
  countOfFindings,
  findingsWorstFirst,
  formatCount,
  headline,
  placeOf,
  plural,
  runUrl,
  type SampleGroup,
  sampleContext,
  sampleGroups,
  verdictSentence,
  verdictSign,
  verdictWord,
} from "./wording.ts";

/** One report as a part of the comment. */
export interface RenderedSection {
  key: string;
  verdict: Verdict;
  /** Plain text, e.g. `validate-data: failed — 3 of 61 checks, strikes.csv`. */
  headline: string;
  markdown: string;
}

export interface SectionOptions {
  /** Bytes of UTF-8. */
  budget: number;
  /** Where the whole report can be read. */
  reportUrl?: string;
  /** Tells this section from those of other jobs; the action's name when absent. */
  key?: string;
  /** What people call it, e.g. `validate-data (ubuntu)`; the action's name when absent. */
  title?: string;
}

/** The report for a reviewer: verdict first, what failed and what to do about it, the rest folded. */
export function renderSection(report: Report, options: SectionOptions): RenderedSection {
  const title = options.title ?? report.action;
  return {
    key: options.key ?? report.action,
    verdict: report.verdict,
    headline: clippedText(headline(report, title), 300),
    markdown: withinBudget(options.budget, countOfFindings(report), (detail) =>
      serialise(sectionBlocks(report, title, detail, options.reportUrl)),
    ),
  };
}

/** The section as a syntax tree; the job summary and the check run use it too. */
export function sectionBlocks(
  report: Report,
  title: string,
  detail: Detail,
  reportUrl: string | undefined,
): RootContent[] {
  const ordered = findingsWorstFirst(report.subjects);
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
  return [
    heading(3, words(`${verdictSign[report.verdict]} `), text(title), words(": "), text(verdictSentence(report), 300)),
    ...notes(report, detail),
    ...otherVerdict(report, detail),
    ...(shownProblems.length > 0 ? [problemTable(shownProblems, several, detail)] : []),
    ...(shownWarnings.length > 0
      ? [paragraph(strong(words(plural(warnings.length, "warning")))), problemTable(shownWarnings, several, detail)]
      : []),
    ...leftOut(hidden, report, reportUrl),
    ...(shownRest.length > 0 ? details(restTitle(rest), [restTable(shownRest, several, detail)]) : []),
    provenance(report, detail, reportUrl),
  ];
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

function problemTable(rows: Located[], several: boolean, detail: Detail): RootContent {
  const header = ["rule", "column", "found", "limit", "where", "what to do"];
  return table(
    several ? ["subject", ...header] : header,
    rows.map(({ subject, finding }) => {
      const cells: PhrasingContent[][] = [
        [words(`${verdictSign[finding.verdict]} ${verdictWord[finding.verdict]}`), lineBreak, code(finding.rule)],
        [code(finding.subject)],
        found(finding, detail),
        finding.threshold === undefined ? [] : [code(finding.threshold)],
        places(finding),
        finding.hint === undefined ? [] : sentence(finding.hint, detail.sentence),
      ];
      return several ? [[code(subject.name)], ...cells] : cells;
    }),
  );
}

function found(finding: Finding, detail: Detail): PhrasingContent[] {
  const groups = sampleGroups(finding.samples.slice(0, detail.samples * 10));
  const shown = groups.slice(0, detail.samples);
  return [
    ...sentence(finding.message, detail.sentence),
    ...shown.flatMap((group) => [lineBreak, ...groupWords(group)]),
  ];
}

function groupWords(group: SampleGroup): PhrasingContent[] {
  const value = group.value === undefined ? [] : [group.redacted ? words(group.value) : code(group.value, 80)];
  const context = sampleContext(group);
  return [...value, text(value.length === 0 ? context.trimStart() : context, 400)];
}

function places({ locations }: Finding): PhrasingContent[] {
  const shown = locations.slice(0, 2);
  return shown.flatMap((location, index) => [...(index === 0 ? [] : [lineBreak]), code(placeOf(location), 160)]);
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
  const header = ["rule", "column", "found"];
  return table(
    several ? ["subject", ...header] : header,
    rows.map(({ subject, finding }) => {
      const cells: PhrasingContent[][] = [
        [words(`${verdictSign[finding.verdict]} ${verdictWord[finding.verdict]} `), code(finding.rule)],
        [code(finding.subject)],
        sentence(finding.message, detail.sentence),
      ];
      return several ? [[code(subject.name)], ...cells] : cells;
    }),
  );
}

/** What this rendering does not show is said with its number and the place where it is shown. */
function leftOut(
  hidden: readonly (readonly [count: number, what: string])[],
  report: Report,
  reportUrl: string | undefined,
): RootContent[] {
  const parts = hidden.filter(([count]) => count > 0).map(([count, what]) => plural(count, what));
  if (parts.length === 0) return [];
  const url = reportUrl ?? runUrl(report);
  const where = url === undefined ? words("report.json") : link(url, words("the whole report"));
  return [paragraph(words(`Not shown here: ${parts.join(", ")}. They are in `), where, words("."))];
}
