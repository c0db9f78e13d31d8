import type { ColumnProfile, TableProfile } from "@gatewright/tables/profile/profile.ts";
import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { isKey, proposeColumn } from "./proposed-column.ts";

/**
 * A first contract that the data keeps: types, nulls, words, ranges and a key, with a comment wherever the data made
 * a guess that its owner must confirm. `paths` are as the contract will name them; `delimiter` stands in it when it is not the
 * format's own.
 */
export function proposeContract(
  table: TableProfile,
  { paths, delimiter }: { paths: readonly string[]; delimiter?: string | undefined },
): string {
  const root = new YAMLMap();
  const document = new Document(root);
  document.commentBefore = [
    ` Proposed from ${table.rows.toLocaleString("en-US")} rows. The data keeps it today; that does not make it right:`,
    " read every line, and mend what is only so by chance. Keys: docs/contract.md.",
  ].join("\n");
  const [onlyPath, ...otherPaths] = paths;
  const path = onlyPath !== undefined && otherPaths.length === 0 ? plainOrQuoted(onlyPath) : flow(paths);
  add(root, "contract", 1);
  if (delimiter === undefined) add(root, "data", flowMap([["path", path]]));
  else
    add(
      root,
      "data",
      flowMap([
        ["path", path],
        ["delimiter", delimiter],
      ]),
      " a guess: the header has more of it than of commas",
    );
  const key = table.columns.find((column) => isKey(column, table.rows));
  if (key !== undefined) add(root, "key", flow([key.name]), " a guess: the first column whose values all differ");
  const [rows, rowsComment] = rowsOf(table);
  add(root, "rows", rows, rowsComment);
  if (table.columns.length > 0) add(root, "columns", columnsOf(table, key));
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false, doubleQuotedAsJSON: true });
  return escapeInvisible(text);
}

/**
 * JSON leaves some characters as they are that an editor or a reader takes for a line end, a byte-order mark or a broken
 * byte. They stand in double quotes only (see `plainOrQuoted`), so the escape means the same.
 */
function escapeInvisible(text: string): string {
  return text.replaceAll(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u00a0\ufffd]/gu, (character) => {
    return `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`;
  });
}

function rowsOf({ rows }: TableProfile): [YAMLMap, string] {
  if (rows === 0) return [flowMap([["min", 0]]), " there are none now; without this line an empty table fails"];
  return [flowMap([["min", Math.max(1, Math.floor(rows / 2))]]), " a guess: half of the rows that there are now"];
}

function columnsOf({ columns, rows }: TableProfile, key: ColumnProfile | undefined): YAMLMap {
  const map = new YAMLMap();
  for (const column of columns) {
    const { keys, guesses } = proposeColumn(column, rows);
    // What the key says already is not said again.
    const own = column === key ? keys.filter(([name]) => name !== "unique" && name !== "required") : keys;
    const told = column === key ? [] : guesses;
    add(map, column.name, flowMap(own), told.length === 0 ? undefined : ` ${told.join("; ")}`);
  }
  return map;
}

/** Comments are our own words only: what stands in the data never goes into one. */
function add(map: YAMLMap, key: string, value: unknown, comment?: string): void {
  const node = toNode(value);
  if (comment !== undefined) node.comment = comment;
  map.items.push(new Pair(plainOrQuoted(key), node));
}

function flowMap(entries: readonly (readonly [string, unknown])[]): YAMLMap {
  const map = new YAMLMap();
  map.flow = true;
  for (const [key, value] of entries) map.items.push(new Pair(plainOrQuoted(key), toNode(value)));
  return map;
}

function flow(values: readonly unknown[]): YAMLSeq {
  const list = new YAMLSeq();
  list.flow = true;
  list.items.push(...values.map(toNode));
  return list;
}

function toNode(value: unknown): Scalar | YAMLMap | YAMLSeq {
  if (value instanceof Scalar || value instanceof YAMLMap || value instanceof YAMLSeq) return value;
  if (Array.isArray(value)) return flow(value);
  if (typeof value === "object" && value !== null) return flowMap(Object.entries(value));
  return typeof value === "string" ? plainOrQuoted(value) : new Scalar(value);
}

const specialWord = /^(true|false|yes|no|on|off|y|n|null|nan|inf)$/i;

/**
 * Names and values come from the data: only plain words stand without quotes, everything else is quoted as in JSON.
 */
function plainOrQuoted(text: string): Scalar {
  const scalar = new Scalar(text);
  const plain = /^(\.{0,2}\/)?[\p{L}_][\p{L}\p{N}_./*-]*( [\p{L}\p{N}_./*-]+)*$/u.test(text) && !specialWord.test(text);
  scalar.type = plain ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
  return scalar;
}
