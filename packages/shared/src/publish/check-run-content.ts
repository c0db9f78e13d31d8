import type { Report } from "../report/report.ts";
import type { CheckRunContent } from "./check-run.ts";
import { renderCheckRun } from "./render/check-run.ts";
import type { CommentSection } from "./render/comment.ts";
import type { Said } from "./render/said.ts";
import { storeSection } from "./stored-section.ts";

/** GitHub counts bytes, though its documentation says characters (dorny/test-reporter#57). */
const fieldBytes = 65_535;

/** What the check run says, with the section for the comment in its text, so that no writer of the comment can lose it. */
export function checkRunContent(
  report: Report,
  section: CommentSection,
  options: { title: string; reportUrl?: string; said?: Said },
): CheckRunContent {
  const stored = storeSection(section);
  // Whose word it is stands in the text as well, so a stranger's is shortened rather than left out.
  const textBudget = options.said === undefined ? fieldBytes : fieldBytes - Buffer.byteLength(stored) - 10;
  const { conclusion, title, summary, text, annotations } = renderCheckRun(report, { ...options, textBudget });
  const whole = `${text}\n\n${stored}\n`;
  if (Buffer.byteLength(whole) <= fieldBytes) return { conclusion, title, summary, text: whole, annotations };
  const instead = "The explanations of the checks do not fit here; they are in the HTML report and in report.json.";
  return { conclusion, title, summary, text: `${instead}\n\n${stored}\n`, annotations };
}
