import type { Report } from "../../report/report.ts";
import { countOfFindings } from "./wording.ts";

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

/** Fewer bytes than any row of findings has. */
const leastRow = 40;

/** What a rendering has to hold, so that those which cannot fit are not made. */
export interface Load {
  findings: number;
  /** Of each table that subjects bring, the number of its rows. */
  tables: readonly number[];
}

export function loadOf({ subjects }: Pick<Report, "subjects">): Load {
  return {
    findings: countOfFindings({ subjects }),
    tables: subjects.flatMap(({ tables = [] }) => tables.map(({ rows }) => rows.length)),
  };
}

/**
 * The longest rendering of the ladder that fits into `budget` bytes of UTF-8; the shortest when none does. Limits that
 * are meant in characters are kept too: no text has more characters (UTF-16 code units) than bytes.
 */
export function withinBudget(budget: number, load: Load, render: (detail: Detail) => string): string {
  for (const detail of ladder.slice(0, -1)) {
    if (leastBytes(load, detail) > budget) continue;
    const rendering = render(detail);
    if (Buffer.byteLength(rendering) <= budget) return rendering;
  }
  return render(verdictAlone);
}

/** Less than what this rung surely shows: a report of a stranger may hold a million rows, each of a letter. */
function leastBytes({ findings, tables }: Load, detail: Detail): number {
  // The report may hold findings of one kind only, so the smallest limit is all that is certain to be shown.
  const shown = Math.min(findings, detail.problems, detail.warnings, detail.rest);
  // Header, delimiter and each row have a character and three of the table's own.
  const rows = tables.reduce(
    (sum, length) => sum + (detail.tableRows === 0 ? 0 : 2 + Math.min(length, detail.tableRows)),
    0,
  );
  return Math.max(shown * leastRow, rows * 4);
}
