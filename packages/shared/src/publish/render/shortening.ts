/** How much of a report one rendering shows. */
export interface Detail {
  /** Rows of failing, inconclusive and erroneous findings. */
  problems: number;
  warnings: number;
  /** Passed and skipped checks in the folded list. */
  rest: number;
  /** Failing values a finding. */
  samples: number;
  /** Notes, and pieces of evidence in the provenance. */
  notes: number;
  /** Characters of one sentence. */
  sentence: number;
  /** Rows of each table that a subject brings. */
  tableRows: number;
  /** Whether what came from what is drawn. */
  graph: boolean;
}

const verdictAlone: Detail = {
  problems: 0,
  warnings: 0,
  rest: 0,
  samples: 0,
  notes: 1,
  sentence: 120,
  tableRows: 0,
  graph: false,
};

/** The ladder of ever shorter renderings. The last rung is the verdict, the counts and the link alone. */
export const ladder: readonly Detail[] = [
  {
    problems: 1_000,
    warnings: 1_000,
    rest: 5_000,
    samples: 5,
    notes: 100,
    sentence: 2_000,
    tableRows: 1000,
    graph: true,
  },
  { problems: 200, warnings: 200, rest: 1_000, samples: 5, notes: 50, sentence: 1_000, tableRows: 200, graph: true },
  { problems: 100, warnings: 60, rest: 200, samples: 5, notes: 20, sentence: 600, tableRows: 50, graph: true },
  { problems: 50, warnings: 20, rest: 50, samples: 3, notes: 10, sentence: 400, tableRows: 20, graph: false },
  { problems: 20, warnings: 10, rest: 0, samples: 2, notes: 10, sentence: 300, tableRows: 10, graph: false },
  { problems: 10, warnings: 5, rest: 0, samples: 1, notes: 5, sentence: 200, tableRows: 5, graph: false },
  { problems: 5, warnings: 0, rest: 0, samples: 0, notes: 3, sentence: 120, tableRows: 0, graph: false },
  verdictAlone,
];

/** Fewer bytes than any table row of ours has. */
const leastRow = 40;

/**
 * The longest rendering of the ladder that fits into `budget` bytes of UTF-8; the shortest when none does. Limits that
 * are meant in characters are kept too: no text has more characters (UTF-16 code units) than bytes.
 * @param findings number of findings, so that renderings which cannot fit are not made
 */
export function withinBudget(budget: number, findings: number, render: (detail: Detail) => string): string {
  for (const detail of ladder.slice(0, -1)) {
    // The report may hold findings of one kind only, so the smallest limit is all that is certain to be shown.
    const shown = Math.min(findings, detail.problems, detail.warnings, detail.rest);
    if (shown * leastRow > budget) continue;
    const rendering = render(detail);
    if (Buffer.byteLength(rendering) <= budget) return rendering;
  }
  return render(verdictAlone);
}
