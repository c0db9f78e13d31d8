/** One thing that the plan says. The sentence stands alone; the rest is for programs. */
export interface PlanAnswer {
  sentence: string;
  /** What `value` is: rows, looks, or a margin, difference or half-width in the metric's own unit, or a probability. */
  quantity: "rows" | "rows of each model" | "looks" | "margin" | "difference" | "half-width" | "probability";
  /** null: there is no such number, and the sentence says why. */
  value: number | null;
  /** By its full name. */
  method: string;
  formula: string;
}

export interface Plan {
  /** `accuracy, margin 0.01, confidence 95 %, power 80 %` */
  question: string;
  /** What was not given and therefore assumed, and what the numbers rest on. */
  assumptions: string[];
  answers: PlanAnswer[];
}

/** `4,707`; 1e21 and more as a power of ten. */
export function countText(count: number): string {
  if (!Number.isFinite(count)) return "more than 1e308";
  if (count >= 1e15) return count.toPrecision(3);
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `80 %`, to three digits. */
export function percentText(share: number): string {
  return `${numberText(share * 100)} %`;
}

/** To three significant digits, without an exponent where people read none: `0.0154`. */
export function numberText(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** `1 row`, `4,707 rows`. */
export function rowsText(rows: number): string {
  return rows === 1 ? "1 row" : `${countText(rows)} rows`;
}

/**
 * Said where fewer than ten rows decide: the normal curve is then a poor picture of a count.
 * @param deciding expected rows on which exactly one model is right
 */
export function fewRowsNote(deciding: number): string[] {
  return deciding < 10
    ? [
        `Only about ${numberText(deciding)} rows are expected to tell the models apart: too few for these formulas, read them as rough.`,
      ]
    : [];
}

/** The form for people: the question, what is assumed, then a paragraph an answer. */
export function planText({ question, assumptions, answers }: Plan): string {
  const lines = [
    `Plan for ${question}.`,
    ...assumptions.map((assumption) => `- ${assumption}`),
    ...answers.flatMap(({ sentence, method, formula }, at) => [
      "",
      sentence,
      // A formula that the next answer shares stands once, below the last of them.
      ...(answers[at + 1]?.formula === formula ? [] : [`    ${method}: ${formula}`]),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}
