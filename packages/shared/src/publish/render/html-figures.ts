import type { Element, ElementContent } from "hast";
import { h, s } from "hastscript";
import { type Counts, countFindings, type Report } from "../../report/report.ts";
import type { Verdict } from "../../report/verdict.ts";
import { clippedText } from "./visible-text.ts";
import { countsSentence, formatEstimate, sentenceParts, verdictWord, worstFirst } from "./wording.ts";

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
  return h("span", { className: ["chip", verdict, ...classes] }, [verdictIcon(verdict), " ", verdictWord[verdict]]);
}

/** Drawn, because fonts with coloured pictures are not everywhere. It says nothing that the word beside it does not. */
export function verdictIcon(verdict: Verdict): Element {
  const shapes = {
    pass: "M2.5 8.5 6.3 12.3 13.5 4.2",
    warn: "M8 2.2 14.6 13.8H1.4ZM8 6.6V9.6M8 11.6V11.8",
    inconclusive: "M5.2 5.6C5.2 1.6 10.8 1.8 10.8 5.4 10.8 7.8 8 7.8 8 10.2M8 13V13.2",
    fail: "M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5",
    error: "M5.2 1.6H10.8L14.4 5.2V10.8L10.8 14.4H5.2L1.6 10.8V5.2ZM8 4.6V8.8M8 11.2V11.4",
    skipped: "M3 4 7 8 3 12M8.5 4 12.5 8 8.5 12",
  } as const satisfies Record<Verdict, string>;
  return s("svg", { className: ["icon"], viewBox: "0 0 16 16", ariaHidden: "true" }, [
    s("path", { d: shapes[verdict] }),
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
