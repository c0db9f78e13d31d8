import type { PhrasingContent, RootContent } from "mdast";
import type { Report } from "../../report/report.ts";
import { code, link, paragraph, text, words } from "./markdown.ts";
import type { Detail } from "./shortening.ts";
import { plural, runName, runUrl, shortDigest } from "./wording.ts";

/** A line that nobody reads to its end says nothing; report.json names all files. */
const mostFiles = 6;

/** One line: of which commit, which contract, which data, whose policy, and which run this is. */
export function provenance(report: Report, detail: Detail, reportUrl: string | undefined): RootContent {
  const parts: PhrasingContent[][] = [];
  if (report.run.headSha !== undefined) parts.push([words("head "), code(shortDigest(report.run.headSha))]);
  const shownFiles = Math.min(detail.notes, mostFiles);
  const evidence = report.subjects.flatMap((subject) => subject.evidence);
  for (const { role, path, digest, rows } of evidence.slice(0, shownFiles)) {
    parts.push([
      text(`${role} `),
      code(path, 100),
      words(" "),
      code(shortDigest(digest)),
      ...(rows === undefined ? [] : [words(`, ${plural(rows, "row")}`)]),
    ]);
  }
  if (evidence.length > shownFiles) parts.push([words(plural(evidence.length - shownFiles, "more file"))]);
  parts.push(policy(report, detail));
  parts.push(...ledger(report));
  const url = runUrl(report);
  const name = runName(report);
  if (name !== undefined) parts.push(url === undefined ? [words(name)] : [link(url, words(name))]);
  if (reportUrl !== undefined) parts.push([link(reportUrl, words("HTML report"))]);
  parts.push([text(`gatewright ${report.versions.gatewright ?? ""}`.trim(), 60)]);
  return paragraph(...parts.flatMap((part, index) => (index === 0 ? part : [words(" · "), ...part])));
}

/** Ids in full where they are the anchor: only the whole of it can be compared later. */
function ledger({ ledger: outcome }: Report): PhrasingContent[][] {
  if (outcome === undefined) return [];
  const records = outcome.records.slice(0, mostFiles).flatMap((id) => [words(" "), code(shortDigest(id))]);
  const anchors = Object.entries(outcome.anchors ?? {}).slice(0, mostFiles);
  return [
    [words(`ledger record ${outcome.outcome}`), ...records],
    ...anchors.map(([model, anchor]) => [words("ledger anchor of "), code(model, 100), words(" "), code(anchor)]),
  ];
}

function policy({ policy: { path, ref, digest, reason, approvedBy } }: Report, detail: Detail): PhrasingContent[] {
  // Where there is no file, `inputs` in its place would read as if it were the name of one.
  if (path === undefined && ref === "inputs") {
    return [words("policy: "), text(reason.replace(/\.$/, ""), detail.sentence)];
  }
  return [
    words("policy "),
    ...(path === undefined ? [] : [code(path, 100), words(" of ")]),
    code(ref.length === 40 ? shortDigest(ref) : ref, 60),
    ...(digest === undefined ? [] : [words(" "), code(shortDigest(digest))]),
    ...(approvedBy === undefined ? [] : [words(", approved by "), code(approvedBy)]),
    words(": "),
    text(reason.replace(/\.$/, ""), detail.sentence),
  ];
}
