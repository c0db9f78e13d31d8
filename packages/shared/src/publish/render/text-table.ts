import type { SubjectTable } from "../../report/report.ts";
import { displayWidth, fit, pad } from "./display-width.ts";
import { clippedText } from "./visible-text.ts";
import { plural } from "./wording.ts";

const mostRows = 100;
/** A column of long names must not push the numbers out of the terminal. */
const widestCell = 44;

/** A table for a terminal or a log: columns by blanks, nothing wider than `columns`. */
export function textTable(table: SubjectTable, columns: number): string[] {
  const shown = table.rows.slice(0, mostRows);
  const heads = table.columns.map(({ name }) => clippedText(name, widestCell));
  const cells = shown.map((row) => heads.map((_, index) => clippedText(row[index] ?? "", 200)));
  const widths = heads.map((head, index) =>
    Math.min(widestCell, Math.max(displayWidth(head), ...cells.map((row) => displayWidth(row[index] ?? "")))),
  );
  const line = (row: readonly string[]) =>
    fit(
      widths
        .map((width, index) => {
          const text = fit(row[index] ?? "", width);
          const right = table.columns[index]?.align === "right";
          return right ? " ".repeat(Math.max(0, width - displayWidth(text))) + text : pad(text, width);
        })
        .join("  ")
        .trimEnd(),
      columns,
    );
  const missing = table.rows.length - shown.length;
  return [
    fit(clippedText(table.title, 200), columns),
    ...(shown.length === 0 ? [] : [heads, ...cells].map((row) => `  ${line(row)}`.trimEnd())),
    ...(missing > 0 ? [`  ${plural(missing, "more row")} in report.json.`] : []),
  ];
}
