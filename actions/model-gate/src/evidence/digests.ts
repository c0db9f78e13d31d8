import { sha256Hex } from "@gatewright/shared/digest/digest.ts";
import type { Engine } from "@gatewright/tables/engine/engine.ts";
import type { Coding } from "./coding.ts";
import { idColumn, type LoadedSide, roleColumn } from "./loaded-side.ts";

/**
 * Names the evaluation set, whatever file holds it: SHA-256 over its (id, label, weight, group) rows in the order of their texts,
 * numbers in the shortest form that reads back as the same.
 */
export async function evaluationDigestOf(side: LoadedSide, coding: Coding, engine: Engine): Promise<string> {
  const labels = [...side.roles].filter((role) => role === "label" || role.startsWith("labels:")).sort();
  const coded = labels.map((role) => labelText(role, coding));
  const rest = ["weight", "group"]
    .filter((role) => side.roles.has(role))
    .map((role) => (role === "weight" ? asText(roleColumn(role)) : roleColumn(role)));
  return await digestOfRows(side.table, [...coded, ...rest], engine);
}

/** Names what a model said of the rows: two files of the same predictions have the same. */
export async function predictionsDigestOf(side: LoadedSide, coding: Coding, engine: Engine): Promise<string> {
  const said = [...side.roles].filter((role) =>
    /^(?:prediction$|score$|lower$|upper$|scores:|predictions:)/.test(role),
  );
  const texts = said.sort().map((role) => {
    return role === "prediction" ? labelText(role, coding) : asText(roleColumn(role));
  });
  return await digestOfRows(side.table, [`'${said.join("|").replaceAll("'", "''")}'`, ...texts], engine);
}

/** The classes of a multiclass label get other codes when another file has more of them: their names stay. */
function labelText(role: string, coding: Coding): string {
  const column = roleColumn(role);
  return coding.task === "multiclass" ? column : asText(coding.code(column));
}

function asText(sql: string): string {
  // −0 is the number 0, and the texts of both must be one: the sum of −0 and 0 is 0.
  return `CAST(${sql} + 0.0::DOUBLE AS VARCHAR)`;
}

async function digestOfRows(table: string, texts: readonly string[], engine: Engine): Promise<string> {
  const row = `concat_ws(chr(31), ${[idColumn, ...texts].join(", ")})`;
  const [result] = await engine.query(
    `SELECT sha256(string_agg(row, chr(10) ORDER BY row)) AS digest FROM (SELECT ${row} AS row FROM ${table})`,
  );
  const digest = result?.["digest"];
  return `sha256:${typeof digest === "string" ? digest : sha256Hex("")}`;
}
