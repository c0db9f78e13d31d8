import type { Finding, Location } from "../../report/finding.ts";
import type { Report } from "../../report/report.ts";
import { annotationMessage } from "./annotations.ts";
import { clippedText } from "./visible-text.ts";
import { findingsWorstFirst, plural } from "./wording.ts";

/** GitHub takes at most 25,000 results a run and shows 5,000; more than these are no longer read by anybody. */
const maxResults = 5_000;
const informationUri = "https://github.com/marketplace/actions/gatewright";

/** SARIF 2.1.0 with what GitHub's code scanning asks for: rules with help, and a place for every result. */
export function renderSarif(report: Report): string {
  const findings = findingsWorstFirst(report.subjects).filter(({ finding }) => levelOf(finding) !== undefined);
  const rules = [...new Map(findings.map(({ finding }) => [finding.rule, finding])).values()];
  const shown = findings.slice(0, maxResults);
  const missing = findings.length - shown.length;
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "gatewright",
            version: report.versions.gatewright ?? "0.0.0",
            informationUri,
            rules: rules.map(ruleOf),
          },
        },
        automationDetails: { id: `gatewright/${report.action}/` },
        columnKind: "utf16CodeUnits",
        ...(report.run.headSha === undefined || report.run.repository === undefined
          ? {}
          : {
              versionControlProvenance: [
                {
                  repositoryUri: `${report.run.serverUrl ?? "https://github.com"}/${report.run.repository}`,
                  revisionId: report.run.headSha,
                },
              ],
            }),
        invocations: [
          {
            executionSuccessful: report.verdict !== "error",
            endTimeUtc: report.createdAt,
            toolExecutionNotifications:
              missing > 0 ? [{ level: "warning", message: { text: `${plural(missing, "result")} not shown.` } }] : [],
          },
        ],
        results: shown.map(({ subject, finding }) => ({
          ruleId: finding.rule,
          ruleIndex: rules.findIndex(({ rule }) => rule === finding.rule),
          level: levelOf(finding),
          kind: finding.verdict === "inconclusive" ? "open" : "fail",
          message: { text: annotationMessage(finding, 4_000) },
          locations: locationsOf(finding, subject.evidence[0]?.path),
          // The same fault is the same alert in the next run, whatever line it has moved to.
          partialFingerprints: {
            "gatewrightFinding/v1": clippedText(`${subject.name}/${finding.rule}/${finding.subject}`, 500),
          },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function levelOf({ verdict }: Finding): "error" | "warning" | "none" | undefined {
  switch (verdict) {
    case "fail":
    case "error":
      return "error";
    case "warn":
      return "warning";
    case "inconclusive":
      // SARIF 2.1.0 section 3.27.10: a result whose kind is not "fail" has level "none".
      return "none";
    case "pass":
    case "skipped":
      return undefined;
  }
}

function ruleOf(finding: Finding) {
  const { rule, title, formula, hint } = finding;
  const help = [title, formula === undefined ? "" : `Computed as: ${formula}`, hint ?? ""].filter(
    (part) => part !== "",
  );
  return {
    id: rule,
    name: rule,
    shortDescription: { text: clippedText(title, 1_000) },
    fullDescription: { text: clippedText(help.slice(0, 2).join(". "), 1_000) },
    help: { text: clippedText(help.join(". "), 4_000) },
    defaultConfiguration: { level: finding.severity === "warn" ? "warning" : "error" },
    properties: {
      tags: ["data"],
      precision: "very-high",
      "problem.severity": finding.severity === "warn" ? "warning" : "error",
    },
  };
}

/** GitHub refuses results without a place; the evidence as a whole is one. */
function locationsOf({ locations }: Finding, evidencePath: string | undefined) {
  const places: Location[] =
    locations.length > 0 ? locations.slice(0, 10) : [{ path: evidencePath ?? "gatewright.yml" }];
  return places.map(({ path, line, column, endColumn }) => ({
    physicalLocation: {
      artifactLocation: { uri: relativeReference(path), uriBaseId: "%SRCROOT%" },
      region: {
        startLine: line ?? 1,
        ...(line === undefined || column === undefined
          ? {}
          : { startColumn: column, endColumn: endColumn ?? column + 1 }),
      },
    },
  }));
}

/** Segment by segment: a colon must not read as a scheme, nor a number sign as a fragment. */
function relativeReference(path: string): string {
  return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
