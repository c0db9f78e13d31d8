import { evidenceError, type UserError } from "@gatewright/shared/errors/user-error.ts";
import { formatCount, plural } from "@gatewright/shared/publish/render/wording.ts";
import type { Engine } from "@gatewright/tables/engine/engine.ts";
import type { Coding } from "./coding.ts";
import { examples, idColumn, type LoadedSide, plainText, roleColumn, shown } from "./loaded-side.ts";

/** Rows of both, each side's by its alias. */
export function joined(candidate: LoadedSide, champion: LoadedSide): string {
  return `${candidate.table} c JOIN ${champion.table} h ON c.${idColumn} = h.${idColumn}`;
}

/**
 * Refuses two files that are not about the same rows: ids that only one has, and another label, weight or group for one id.
 * @throws UserError (`evidence`) with counts and examples
 */
export async function refuseOtherRows(
  candidate: LoadedSide,
  champion: LoadedSide,
  coding: Coding,
  engine: Engine,
): Promise<void> {
  const from = joined(candidate, champion);
  const compare = comparedRoles(candidate, champion, coding);
  const measures = compare.map((one, at) => `count(*) FILTER (WHERE ${differs(one)}) AS d${at}`);
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
  role: string;
  what: string;
  code(column: string): string;
}

/** Equal texts are equal whatever they mean; only others are read. */
function differs({ role, code }: Compared): string {
  const [mine, theirs] = [`c.${roleColumn(role)}`, `h.${roleColumn(role)}`];
  return `CASE WHEN ${mine} = ${theirs} THEN false ELSE ${code(mine)} IS DISTINCT FROM ${code(theirs)} END`;
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
    compare.push({
      role,
      what: role === "label" ? "label" : `label ${role.slice("labels:".length)}`,
      code: coding.code,
    });
  }
  for (const role of ["weight", "group", "query", "series"]) {
    if (candidate.roles.has(role) && champion.roles.has(role)) {
      compare.push({ role, what: role, code: (column) => column });
    }
  }
  return compare;
}

async function otherTruth(
  candidate: LoadedSide,
  champion: LoadedSide,
  { one, found, engine }: { one: Compared; found: number; engine: Engine },
): Promise<UserError> {
  const { role, what } = one;
  const rows = await engine.query(
    `SELECT c.${idColumn} AS id, ${plainText(`c.${roleColumn(role)}`)} AS mine, ${plainText(`h.${roleColumn(role)}`)} AS theirs FROM ${joined(candidate, champion)} WHERE ${differs(one)} ORDER BY c.${candidate.place} LIMIT 3`,
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
