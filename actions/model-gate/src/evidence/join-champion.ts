import { evidenceError, type UserError } from "@gatewright/shared/errors/user-error.ts";
import { formatCount, plural } from "@gatewright/shared/publish/render/wording.ts";
import type { Engine } from "@gatewright/tables/engine/engine.ts";
import { quoteIdentifier } from "@gatewright/tables/plan/identifiers.ts";
import type { Coding } from "./coding.ts";
import { examples, idColumn, type LoadedSide, plainText, roleColumn, shown } from "./loaded-side.ts";

/** Rows of both, each side's by its alias. */
export function joined(candidate: LoadedSide, champion: LoadedSide): string {
  return `${candidate.table} c JOIN ${champion.table} h ON c.${idColumn} = h.${idColumn}`;
}

/**
 * Refuses two files that are not about the same rows: ids that only one has, and another label, weight or group, or another value
 * of a column that slices and rules name, for one id.
 * @param deciding names of these columns
 * @throws UserError (`evidence`) with counts and examples
 */
export async function refuseOtherRows(
  candidate: LoadedSide,
  champion: LoadedSide,
  { coding, deciding, engine }: { coding: Coding; deciding: readonly string[]; engine: Engine },
): Promise<void> {
  const from = joined(candidate, champion);
  const compare = [...comparedRoles(candidate, champion, coding), ...comparedColumns(candidate, champion, deciding)];
  const measures = compare.map(({ differs }, at) => `count(*) FILTER (WHERE ${differs}) AS d${at}`);
  // One join for all of it: joining a million ids is what costs.
  const [counts] = await engine.query(`SELECT ${["count(*) AS n", ...measures].join(", ")} FROM ${from}`);
  const both = Number(counts?.["n"] ?? 0);
  if (both !== candidate.rows || both !== champion.rows) throw await unmatched(candidate, champion, both, engine);
  for (const [at, one] of compare.entries()) {
    const found = Number(counts?.[`d${at}`] ?? 0);
    if (found > 0) throw await otherTruth(candidate, champion, { one, found, engine });
  }
}

/** What must be the same in both files. */
interface Compared {
  what: string;
  /** SQL of both texts. */
  mine: string;
  theirs: string;
  /** BOOLEAN. */
  differs: string;
}

/** Equal texts are equal whatever they mean; only others are read. */
function comparedRole(role: string, what: string, code: (column: string) => string): Compared {
  const [mine, theirs] = [`c.${roleColumn(role)}`, `h.${roleColumn(role)}`];
  const differs = `CASE WHEN ${mine} = ${theirs} THEN false ELSE ${code(mine)} IS DISTINCT FROM ${code(theirs)} END`;
  return { what, mine: plainText(mine), theirs: plainText(theirs), differs };
}

function comparedColumns(candidate: LoadedSide, champion: LoadedSide, deciding: readonly string[]): Compared[] {
  return deciding
    .filter((name) => !candidate.spoken.includes(name))
    .map((name) => {
      if (!champion.file.columns.has(name)) {
        throw evidenceError(
          `${champion.file.path} has no column "${name}", which the policy's slices and rules are about, so nobody can see whether rows were moved.`,
          {
            location: { path: champion.file.path },
            hint: "Write the column into both files. The ledger's champion has it from the next push to the default branch on.",
          },
        );
      }
      const [mine, theirs] = [plainText(`c.${quoteIdentifier(name)}`), plainText(`h.${quoteIdentifier(name)}`)];
      return { what: name, mine, theirs, differs: `${mine} IS DISTINCT FROM ${theirs}` };
    });
}

function comparedRoles(candidate: LoadedSide, champion: LoadedSide, coding: Coding): Compared[] {
  const compare: Compared[] = [];
  const labels = [...candidate.roles].filter((role) => role === "label" || role.startsWith("labels:"));
  for (const role of labels) {
    if (!champion.roles.has(role)) {
      throw evidenceError(
        `${champion.file.path} has no labels, so nobody can see whether both are about the same truth.`,
        {
          location: { path: champion.file.path },
          hint: "Write the label into both files.",
        },
      );
    }
    const what = role === "label" ? "label" : `label ${role.slice("labels:".length)}`;
    compare.push(comparedRole(role, what, coding.code));
  }
  for (const role of ["weight", "group", "query", "series"]) {
    const [mine, theirs] = [candidate, champion].map(({ roles }) => roles.has(role));
    if (mine !== theirs) throw onlyOne(role, mine === true ? [candidate, champion] : [champion, candidate]);
    if (mine === true) compare.push(comparedRole(role, role, (column) => column));
  }
  return compare;
}

/** A weight of 0 on the rows that went wrong would hide them. */
function onlyOne(role: string, [having, lacking]: readonly LoadedSide[]): UserError {
  return evidenceError(`${having?.file.path} has a ${role} for each row, and ${lacking?.file.path} has none.`, {
    location: { path: having?.file.path ?? "" },
    hint: "Write the column into both files: it belongs to the evaluation set, not to the model.",
  });
}

async function otherTruth(
  candidate: LoadedSide,
  champion: LoadedSide,
  { one, found, engine }: { one: Compared; found: number; engine: Engine },
): Promise<UserError> {
  const { what, mine: own, theirs: other, differs } = one;
  const rows = await engine.query(
    `SELECT c.${idColumn} AS id, ${own} AS mine, ${other} AS theirs FROM ${joined(candidate, champion)} WHERE ${differs} ORDER BY c.${candidate.place} LIMIT 3`,
  );
  const pairs = rows.map(
    ({ id, mine, theirs }) =>
      `${shown(id)} is ${shown(mine)} in ${candidate.file.path} and ${shown(theirs)} in ${champion.file.path}`,
  );
  return evidenceError(
    `The two files have another ${what} for the same id in ${plural(found, "row")}: ${examples(pairs)}.`,
    {
      location: { path: candidate.file.path },
      hint: "Two models can be compared only on the same truth. Score the champion on today's evaluation set.",
    },
  );
}

async function unmatched(
  candidate: LoadedSide,
  champion: LoadedSide,
  both: number,
  engine: Engine,
): Promise<UserError> {
  const only = async (side: LoadedSide, other: LoadedSide): Promise<string | undefined> => {
    const count = side.rows - both;
    if (count === 0) return undefined;
    const rows = await engine.query(
      `SELECT s.${idColumn} AS id FROM ${side.table} s ANTI JOIN ${other.table} o ON s.${idColumn} = o.${idColumn} ORDER BY s.${side.place} LIMIT 3`,
    );
    return `${formatCount(count)} of ${formatCount(side.rows)} ids of ${side.file.path} are not in ${other.file.path} (such as ${rows.map(({ id }) => shown(id)).join(", ")})`;
  };
  const parts = [await only(candidate, champion), await only(champion, candidate)].filter((part) => part !== undefined);
  return evidenceError(`Candidate and champion are not about the same rows: ${parts.join("; ")}.`, {
    location: { path: candidate.file.path },
    hint: "Score both on the same evaluation set. Rows that only one has could be the hard ones.",
  });
}
