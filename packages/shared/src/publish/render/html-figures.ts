import type { Element, ElementContent } from "hast";
import { h, s } from "hastscript";
import { type Counts, countFindings, type Report } from "../../report/report.ts";
import type { Verdict } from "../../report/verdict.ts";
import { clippedText } from "./visible-text.ts";
import { countsSentence, formatEstimate, sentenceParts, verdictSign, verdictWord, worstFirst } from "./wording.ts";

const countOf = {
  pass: "passed",
  warn: "warned",
  fail: "failed",
  inconclusive: "inconclusive",
  error: "errors",
  skipped: "skipped",
} as const satisfies Record<Verdict, keyof Counts>;

/** The verdict as a word on its colour. */
export function chip(verdict: Verdict, ...classes: string[]): Element {
  return h("span", { className: ["chip", verdict, ...classes] }, [
    h("span", { ariaHidden: "true" }, `${verdictSign[verdict]} `),
    verdictWord[verdict],
  ]);
}

/** A sentence in which names stand between backticks. */
export function sentence(untrusted: string, length: number): ElementContent[] {
  return sentenceParts(clippedText(untrusted, length)).map((part) =>
    part.code ? h("code", part.text) : { type: "text", value: part.text },
  );
}

/** Number of findings of one verdict. */
export function countOfVerdict(counts: Counts, verdict: Verdict): number {
  return counts[countOf[verdict]];
}

/** All findings as one bar, worst first. The tiles beside it say the same in words. */
export function verdictBar(report: Report): Element | undefined {
  const counts = countFindings(report.subjects);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  // One failing check of thousands must still be seen: every part has at least 1 % of the width.
  const shares = worstFirst.map((verdict) => {
    const count = countOfVerdict(counts, verdict);
    return { verdict, share: count === 0 ? 0 : Math.max(1, (100 * count) / total) };
  });
  const scale = 100 / shares.reduce((sum, { share }) => sum + share, 0);
  let start = 0;
  const parts = shares.flatMap(({ verdict, share }) => {
    if (share === 0) return [];
    const width = share * scale;
    const part = s("rect", {
      className: ["part", `mark-${verdict}`],
      x: fixed(start),
      y: "0",
      width: fixed(width),
      height: "4",
    });
    start += width;
    return [part];
  });
  return s(
    "svg",
    {
      className: ["bar"],
      role: "img",
      viewBox: "0 0 100 4",
      preserveAspectRatio: "none",
      ariaLabel: `Checks by verdict: ${countsSentence(report.subjects)}.`,
    },
    parts,
  );
}

/** A share of 0 to 1 as a bar. */
export function shareBar(share: number, unit: string, verdict: Verdict): Element {
  // A share of one in a million is not nothing: it gets a hair's breadth.
  const width = share === 0 ? 0 : Math.max(0.8, 100 * share);
  return s(
    "svg",
    {
      className: ["share", `mark-${verdict}`],
      role: "img",
      viewBox: "0 0 100 6",
      preserveAspectRatio: "none",
      ariaLabel: formatEstimate(share, unit),
    },
    [
      s("rect", { className: ["track"], x: "0", y: "0", width: "100", height: "6", rx: "2" }),
      s("rect", { className: ["part"], x: "0", y: "0", width: fixed(width), height: "6", rx: "2" }),
    ],
  );
}

function fixed(value: number): string {
  return String(Number(value.toFixed(3)));
}
