import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import type { Finding } from "../../report/finding.ts";
import { countFindings, type Report, type Subject } from "../../report/report.ts";
import { visibleText } from "./visible-text.ts";
import { placeOf, sampleContext, sampleGroups, verdictWord } from "./wording.ts";

/** JUnit XML, which every CI system can show: one suite a contract or model, one case a check. */
export function renderJunit(report: Report): string {
  const totals = totalsOf(report.subjects);
  const suites = report.subjects.map((subject) =>
    x(
      "testsuite",
      { name: attribute(subject.name), timestamp: report.createdAt.slice(0, 19), ...totalsOf([subject]) },
      [
        ...subject.findings.map((finding) => testCase(report, subject, finding)),
        ...(subject.notes.length > 0 ? [x("system-out", subject.notes.map(visibleText).join("\n"))] : []),
      ],
    ),
  );
  const root = x(null, [
    { type: "instruction", name: "xml", value: 'version="1.0" encoding="UTF-8"' },
    x("testsuites", { name: attribute(report.action), ...totals }, suites),
  ]);
  return `${toXml(root)}\n`;
}

function totalsOf(subjects: readonly Subject[]): Record<string, string> {
  const counts = countFindings(subjects);
  const tests = subjects.reduce((sum, { findings }) => sum + findings.length, 0);
  return {
    tests: String(tests),
    failures: String(counts.failed),
    errors: String(counts.errors),
    // JUnit knows no "inconclusive"; such a case is neither passed nor failed.
    skipped: String(counts.skipped + counts.inconclusive),
    // JUnit has no time that belongs to one of our checks: they share one scan.
    time: "0",
  };
}

function testCase(report: Report, subject: Subject, finding: Finding) {
  const place = finding.locations[0];
  const attributes = {
    name: attribute(`${finding.rule}: ${finding.subject}`),
    classname: attribute(`${report.action}.${subject.name}`),
    time: "0",
    ...(place === undefined ? {} : { file: attribute(place.path) }),
    ...(place?.line === undefined ? {} : { line: String(place.line) }),
  };
  return x("testcase", attributes, outcome(finding));
}

function outcome(finding: Finding) {
  const message = attribute(finding.message);
  switch (finding.verdict) {
    case "fail":
      return [x("failure", { message, type: finding.rule }, explanation(finding))];
    case "error":
      return [x("error", { message, type: finding.rule }, explanation(finding))];
    case "inconclusive":
      return [x("skipped", { message: attribute(`${verdictWord.inconclusive}: ${finding.message}`) })];
    case "skipped":
      return [x("skipped", { message })];
    case "warn":
      return [x("system-out", `${verdictWord.warn}: ${explanation(finding)}`)];
    case "pass":
      return [];
  }
}

/** Lines of our own making, each of text made visible. */
function explanation({ message, hint, locations, samples }: Finding): string {
  const lines = [message];
  if (hint !== undefined) lines.push(hint);
  lines.push(...locations.slice(0, 20).map((location) => `at ${placeOf(location)}`));
  for (const group of sampleGroups(samples).slice(0, 20)) {
    lines.push(`${group.value === undefined ? "rows" : `value ${group.value}`}${sampleContext(group)}`);
  }
  return lines.map(visibleText).join("\n");
}

function attribute(text: string): string {
  return visibleText(text);
}
