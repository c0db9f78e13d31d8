import { suggest } from "@gatewright/shared/document/suggestion.ts";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { internalColumn } from "@gatewright/tables/plan/identifiers.ts";
import { columnSql } from "@gatewright/tables/source/column-sql.ts";
import { clip, enumerate } from "../wording/phrases.ts";
import { allOf, countWhere, hasValue } from "./conditions.ts";
import { mostFrequent, rowsOfKeys } from "./occurrences.ts";
import { defineRule } from "./rule.ts";
import { judgeShare, nothingToJudge, rows } from "./share-of-rows.ts";

export const references = defineRule("references", {
  title: "Every reference has its row in the other file",
  meaning:
    "The values of the columns stand together in one row of the other file, read with the same types. Rows with a null in one of them do not take part.",
  example: "rules: [{name: airport exists, references: {columns: [airport], path: data/airports.csv, to: [code]}}]",
  formula: "share of rows whose values are not in the other file, among the rows without a null in them; exact",
  plan: (check, context) => {
    const columns = check.columns.map((name) => context.column(name));
    const other = context.reference;
    if (other === undefined) throw new Error("A references check was planned without its table.");
    if (other.faultCount > 0) {
      throw evidenceError(`${check.path}: ${other.faults[0]?.message ?? "rows are not well-formed"}`, {
        location: other.faults[0]?.location,
        hint: "Mend the referenced file; its faulty rows could be the missing ones.",
      });
    }
    const targets = columns.map((column, index) => {
      const name = check.to[index] ?? column.name;
      if (!other.columns.some((candidate) => candidate.name === name)) {
        const meant = suggest(
          name,
          other.columns.map((candidate) => candidate.name),
        );
        throw evidenceError(`${check.path} has no column ${clip(name)}.`, {
          location: check.location,
          hint: meant === undefined ? "Name the column of the other file under to:." : `Did you mean ${clip(meant)}?`,
        });
      }
      return columnSql(other, { ...column.declaration, name }).value;
    });
    const names = targets.map((_, index) => internalColumn(`target:${index}`));
    const join = `ANTI JOIN (SELECT DISTINCT ${targets.map((sql, index) => `${sql} AS ${names[index]}`).join(", ")} FROM ${other.relation}) AS target ON ${columns
      .map((column, index) => `data.${column.value} = target.${names[index]}`)
      .join(" AND ")}`;
    const parts = columns.map((column) => column.value);
    const complete = allOf(...columns.map(hasValue));
    return {
      measures: {
        candidates: countWhere("true", context.when),
        considered: countWhere(complete, context.when),
      },
      occurrences: { key: parts, considered: complete, repeated: false, join },
      failing: (_, { occurrences }) => rowsOfKeys(parts, occurrences),
      shows: columns,
      judge: (measured, { occurrences }) => {
        const n = measured.count("considered");
        const threshold = `all in ${clip(check.path)}`;
        if (n === 0) return nothingToJudge(measured.count("candidates"), check.where, "values", threshold);
        const target = enumerate(check.to.map((name) => clip(name)));
        return judgeShare(
          {
            check,
            noun: rows,
            verb: {
              one: `has no match in ${clip(check.path)} (${target})`,
              many: `have no match in ${clip(check.path)} (${target})`,
            },
            all: { one: `has its match in ${clip(check.path)}`, many: `have their match in ${clip(check.path)}` },
            allowed: "",
            threshold,
            hint: "Add the missing rows to the other file, or correct the references.",
          },
          n,
          occurrences.rows,
          mostFrequent(columns, occurrences),
        );
      },
    };
  },
});
