import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { GatePolicy } from "@gatewright/shared/policy/gate-policy.ts";
import { plural } from "@gatewright/shared/publish/render/wording.ts";
import type { Evidence } from "@gatewright/shared/report/report.ts";
import type { EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import type { Engine } from "@gatewright/tables/engine/engine.ts";
import type { Champion } from "./gate-evidence.ts";
import { examples, type LoadedSide, plainText, roleColumn, shown } from "./loaded-side.ts";
import { neededColumn, openPredictions } from "./predictions-file.ts";

export interface AddForecast {
  candidate: Outcomes;
  champion: Champion;
  side: LoadedSide;
  options: { gate: GatePolicy; workingDirectory: string; host: EvaluateHost };
  engine: Engine;
  files: Evidence[];
}

/**
 * The seasonal naive forecast of every row, that is the label one season earlier in its series, and the mean absolute seasonal
 * difference within the history, by which MASE scales (Hyndman and Koehler 2006). NaN where there is none. Both models get them.
 * @throws UserError (`evidence`) for a history that cannot be read
 */
export async function addForecast({ candidate, champion, side, options, engine, files }: AddForecast): Promise<void> {
  const { predictions: columns } = options.gate;
  if (candidate.task !== "forecast" || !side.roles.has("time")) return;
  const series = (table: string) => (side.roles.has("series") ? `${table}.${roleColumn("series")}` : "''");
  const now = `SELECT ${series("c")} AS series, c.${roleColumn("time")} AS time, TRY_CAST(c.${roleColumn("label")} AS DOUBLE) AS label, c.${side.place} AS place FROM ${side.table} c`;
  let past = "";
  if (columns.history !== undefined) {
    const { workingDirectory, host } = options;
    const file = await openPredictions({ path: columns.history, role: "history", workingDirectory, host, engine });
    const label = neededColumn(file, columns.label, "label");
    const time = neededColumn(file, columns.time ?? "time", "time");
    const own = columns.series === undefined ? "''" : neededColumn(file, columns.series, "series").text;
    const when = `coalesce(${time.number}, CAST(epoch_ms(TRY_CAST(${time.text} AS TIMESTAMP)) AS DOUBLE))`;
    await engine.query(
      `CREATE TEMP TABLE history AS SELECT ${own} AS series, ${when} AS time, ${label.number} AS label FROM ${file.table.relation}`,
    );
    const [broken] = await engine.query(
      "SELECT count(*) FILTER (WHERE time IS NULL OR label IS NULL OR NOT isfinite(label)) AS n FROM history",
    );
    if (Number(broken?.["n"]) > 0) {
      throw evidenceError(
        `Time or number is missing in ${plural(Number(broken?.["n"]), "row")} of ${columns.history}.`,
        {
          location: { path: columns.history },
          hint: "Every row of the history needs series, time and label.",
        },
      );
    }
    files.push(await file.evidence());
    past = " UNION ALL SELECT series, time, label, NULL AS place FROM history";
  }
  await refuseTwoAtOnce(`${now}${past}`, side.file.path, engine);
  const [places = new Float64Array(0), naive = new Float64Array(0)] = await engine.readNumbers(
    `SELECT CAST(place AS DOUBLE), naive FROM (SELECT place, lag(label, ${columns.season}) OVER (PARTITION BY series ORDER BY time) AS naive FROM (${now}${past})) WHERE place IS NOT NULL ORDER BY place`,
  );
  if (places.length !== candidate.n) throw new Error("Rows of a forecast were lost in the engine.");
  const share: Partial<Outcomes> = { naive };
  if (past !== "") {
    const [scale] = await engine.readNumbers(
      `SELECT scale FROM (${now}) LEFT JOIN (SELECT series AS s, avg(abs(step)) AS scale FROM (SELECT series, label - lag(label, ${columns.season}) OVER (PARTITION BY series ORDER BY time) AS step FROM history) GROUP BY 1) ON s = series ORDER BY place`,
    );
    if (scale !== undefined) share.scale = scale;
  }
  Object.assign(candidate, share);
  if (champion.kind === "compared") Object.assign(champion.outcomes, share);
}

/** Of two rows of one time nobody knows which came first, and the naive forecast would be either. */
async function refuseTwoAtOnce(rows: string, path: string, engine: Engine): Promise<void> {
  const twice = await engine.query(
    `SELECT series, ${plainText("time")} AS time, count(*) AS times, count(*) OVER () AS n FROM (${rows}) GROUP BY 1, 2 HAVING count(*) > 1 ORDER BY 1, 2 LIMIT 3`,
  );
  if (twice.length === 0) return;
  const found = twice.map(({ series, time, times }) => {
    return `${series === "" ? "" : `series ${shown(series)} at `}${shown(time)} stands ${times} times`;
  });
  throw evidenceError(
    `One series has two rows of one time in ${plural(Number(twice[0]?.["n"] ?? 0), "place")} of ${path} and its history: ${examples(found)}.`,
    {
      location: { path },
      hint: "Name the series under `predictions.series`; the history ends before the evaluation set begins.",
    },
  );
}
