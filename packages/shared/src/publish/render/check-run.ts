import type { Report } from "../../report/report.ts";
import { type Annotation, annotationsOf } from "./annotations.ts";
import { alert, code, heading, paragraph, sentence, serialise, table, text, words } from "./markdown.ts";
import { type Said, saidCaution, speakerWords } from "./said.ts";
import { sectionBlocks, wholeReport } from "./section.ts";
import { loadOf, withinBudget } from "./shortening.ts";
import { countOfFindings, findingsWorstFirst, measured, outcome, plural, verdictSign, verdictWord } from "./wording.ts";

export type Conclusion = "success" | "neutral" | "failure";

export interface RenderedCheckRun {
  conclusion: Conclusion;
  /** At most 60 characters: the merge box cuts what is longer. */
  title: string;
  /** At most 65,535 bytes each. */
  summary: string;
  text: string;
  /** Worst first. GitHub takes at most 50 a request. */
  annotations: Annotation[];
}

/** GitHub counts bytes, though its documentation says characters (dorny/test-reporter#57). */
const fieldBudget = 65_535;

export function renderCheckRun(
  report: Report,
  options: { reportUrl?: string; title?: string; textBudget?: number; said?: Said } = {},
): RenderedCheckRun {
  const { said, reportUrl } = options;
  return {
    conclusion: said === undefined ? conclusionOf(report) : "neutral",
    title: said === undefined ? checkTitle(report) : saidTitle(report, said),
    summary: withinBudget(fieldBudget, loadOf(report), (detail) =>
      serialise(sectionBlocks(report, options.title ?? report.action, detail, { reportUrl, said })),
    ),
    text: explanations(report, { reportUrl, said }, options.textBudget ?? fieldBudget),
    // On the lines of a change a stranger's words would stand without the sentence that they are his.
    annotations: said === undefined ? annotationsOf(report) : [],
  };
}

/**
 * `neutral` does not block a required check, so it is right for what is to be seen and not to be stopped: warnings,
 * evidence that is not enough, and every verdict of a mode that does not enforce.
 */
export function conclusionOf({ verdict, mode, blocking }: Pick<Report, "verdict" | "mode" | "blocking">): Conclusion {
  // Also in `observe`: the step fails when the configuration is wrong, whatever the mode, and both must say the same.
  if (blocking) return "failure";
  if (mode === "observe") return "neutral";
  switch (verdict) {
    case "pass":
      return "success";
    case "warn":
    case "inconclusive":
    case "skipped":
    case "fail":
    case "error":
      return "neutral";
  }
}

/** At most 60 characters. */
export function checkTitle(report: Report): string {
  return shortTitle(outcome(report));
}

function saidTitle(report: Report, { by }: Said): string {
  return shortTitle(`${speakerWords(by)} says: ${outcome(report)}`);
}

function shortTitle(title: string): string {
  const capital = `${title.slice(0, 1).toUpperCase()}${title.slice(1)}`;
  return capital.length <= 60 ? capital : `${capital.slice(0, 59)}…`;
}

/** Every check with its sentence, its number and how that number is computed. */
function explanations(
  report: Report,
  { reportUrl, said }: { reportUrl: string | undefined; said: Said | undefined },
  budget: number,
): string {
  const all = findingsWorstFirst(report.subjects);
  // No table stands here but that of the checks.
  return withinBudget(budget, { findings: countOfFindings(report), tables: [] }, (detail) => {
    const limit = detail.problems + detail.warnings + detail.rest;
    const shown = all.slice(0, limit);
    const rest = all.length - shown.length;
    return serialise([
      ...(said === undefined ? [] : [alert("WARNING", text(saidCaution(said)))]),
      heading(3, words("Every check")),
      table(
        ["verdict", "rule", "about", "found", "measured", "limit", "how it is computed"],
        shown.map(({ finding }) => [
          [words(`${verdictSign[finding.verdict]} ${verdictWord[finding.verdict]}`)],
          [code(finding.rule)],
          [code(finding.subject)],
          sentence(finding.message, detail.sentence),
          [text(measured(finding) ?? "")],
          finding.threshold === undefined ? [] : [code(finding.threshold)],
          finding.formula === undefined ? [] : [text(finding.formula, detail.sentence)],
        ]),
      ),
      ...(rest > 0
        ? [
            paragraph(
              words(`Not shown here: ${plural(rest, "check")}. They are in `),
              wholeReport(report, { reportUrl }),
              words("."),
            ),
          ]
        : []),
    ]);
  });
}
