import type { PhrasingContent, RootContent } from "mdast";
import type { Subject, SubjectTable } from "../../report/report.ts";
import { mermaidOf } from "./graph.ts";
import { code, details, fence, paragraph, sentence, strong, table, text, words } from "./markdown.ts";
import type { Detail } from "./shortening.ts";
import { plural } from "./wording.ts";

/** What a subject shows besides its findings: its tables, and the drawing of what came from what. */
export function subjectTables(subject: Subject, detail: Detail): RootContent[] {
  const { tables = [], graph } = subject;
  const first = findingsTable(subject, detail);
  return [
    ...tables.filter((one) => one !== first).flatMap((one) => subjectTable(one, detail)),
    ...(graph === undefined || !detail.graph ? [] : details(graph.title, [fence("mermaid", mermaidOf(graph))])),
  ];
}

/** The table that says all that the subject's findings say; undefined when there is none, or when it does not fit. */
export function findingsTable({ tables = [] }: Subject, { tableRows }: Detail): SubjectTable | undefined {
  return tables.find(({ findings, rows }) => findings === true && rows.length <= tableRows);
}

export function subjectTable(given: SubjectTable, detail: Detail): RootContent[] {
  const shown = given.rows.slice(0, detail.tableRows);
  if (detail.tableRows === 0 || (shown.length === 0 && given.rows.length > 0)) return [];
  const missing = given.rows.length - shown.length;
  const said = [
    ...(missing > 0 ? [`${plural(missing, "more row")} in report.json.`] : []),
    ...(given.note === undefined ? [] : [given.note]),
  ];
  const align = given.columns.map((column) => column.align ?? null);
  const body: RootContent[] = [
    ...(shown.length === 0
      ? []
      : [
          table(
            given.columns.map(({ name }) => text(name, 100)),
            shown.map((cells) => given.columns.map((column, index) => cell(cells[index] ?? "", column, detail))),
            align,
          ),
        ]),
    ...said.map((one) => paragraph(...sentence(one, detail.sentence))),
  ];
  if (given.folded) return details(given.title, body);
  return given.title === "" ? body : [paragraph(strong(text(given.title, 200))), ...body];
}

/** Numbers as running text, so that they can be read down a column; names and values as code. */
function cell(value: string, { align, sentences }: SubjectTable["columns"][number], detail: Detail): PhrasingContent[] {
  if (value === "") return [words("")];
  if (sentences) return sentence(value, detail.sentence);
  return [align === "right" ? text(value, 60) : code(value, Math.min(200, detail.sentence))];
}
