import { renderSection } from "@gatewright/shared/publish/render/section.ts";
import { renderText } from "@gatewright/shared/publish/render/text.ts";
import type { Report } from "@gatewright/shared/report/report.ts";
import { worstVerdict } from "@gatewright/shared/report/verdict.ts";
import { describe, expect, test } from "vitest";
import { decide } from "../gate/src/decide.ts";
import { headlineOf } from "../gate/src/headline.ts";
import type { Jobs } from "../gate/src/job-results.ts";
import { findingOf } from "../gate/src/row.ts";
import { stageTable } from "../gate/src/stage-table.ts";
import { goodReports, kept, needs, plan, read, run, strikes } from "./fan-in.ts";

function reportOf(jobs: Jobs, reports = goodReports()): Report {
  const { rows } = decide(jobs, read(reports), run);
  const findings = rows.map(findingOf);
  const verdict = worstVerdict(findings.map((finding) => finding.verdict));
  const subject = {
    name: "pipeline",
    verdict,
    headline: headlineOf(rows),
    evidence: [],
    findings,
    notes: [],
    tables: [stageTable(rows)],
  };
  const base = kept("validate-data", "birds").report;
  return { ...base, action: "pipeline", verdict, blocking: ["fail", "error"].includes(verdict), subjects: [subject] };
}

const section = (report: Report) => renderSection(report, { budget: 20_000, title: "Pipeline" }).markdown.split("\n");

describe("the section is a line of stages", () => {
  test("when all is well", () => {
    expect(section(reportOf(needs())).slice(0, 9)).toEqual([
      "### ✅ Pipeline: passed — code, data, training and gate; strikes: 1 check in strikes",
      "",
      "| stage | what | result | next step |",
      "| - | - | - | - |",
      "| code | the code | ✅ passed | |",
      "| data | birds | ✅ passed — 1 check in birds | |",
      "| training | strikes | ✅ passed — 1 check in strikes | |",
      "| gate | strikes | ✅ passed — 1 check in strikes | |",
      "",
    ]);
  });

  test("when the data are bad: the cause is in the first line, and what follows from it is no second fault", () => {
    const bad = kept("validate-data", "birds", { verdict: "fail", finding: { hint: "Mend row 14." } });
    expect(section(reportOf(needs({ data: "failure", train: "skipped" }), [bad])).slice(0, 8)).toEqual([
      "### ❌ Pipeline: failed — data of birds: 1 of 1 check in birds",
      "",
      "| stage | what | result | next step |",
      "| - | - | - | - |",
      "| code | the code | ✅ passed | |",
      "| data | birds | ❌ failed — 1 of 1 check in birds | Mend row 14. |",
      "| training | strikes | ❌ training did not start, because data failed | Mend data first. |",
      "| gate | strikes | ❌ gate did not start, because training did not pass | |",
    ]);
  });

  test("a training says whether there was one", () => {
    const finding = { rule: "training", message: "Not trained again: same inputs as run 3f2a, 3 days ago." };
    const [data, , gate] = goodReports();
    const tracked = kept("track-experiment", "strikes", { finding });
    const reports = [data, tracked, gate].filter((one) => one !== undefined);
    expect(section(reportOf(needs(), reports))).toContain(
      "| training | strikes | ✅ Not trained again: same inputs as run 3f2a, 3 days ago | |",
    );
  });

  test("of a hundred models that pass the one that does not stands before the others", () => {
    const models = Array.from({ length: 100 }, (_, index) => ({ ...strikes, model: `m${index}`, name: `m${index}` }));
    const reports = models.flatMap(({ model }) => [
      kept("track-experiment", model),
      kept("model-gate", model, { verdict: model === "m50" ? "fail" : "pass" }),
    ]);
    const jobs = needs({ train: "failure" }, { ...plan, models });
    const lines = section(reportOf(jobs, [kept("validate-data", "birds"), ...reports]));
    expect(lines).toContain("| training | 100 of 100 legs | ✅ passed | |");
    const failing = lines.findIndex((line) => line.startsWith("| gate | m50 | ❌ failed — 1 of 1 check in m50"));
    expect(lines[failing + 1]).toBe("| gate | 99 of 100 legs | ✅ passed | |");
  });

  test("what reports say cannot break out of its cell", () => {
    const hostile = "one | two\n| c | <img src=x> @octocat `x`";
    const bad = kept("validate-data", "birds", { verdict: "fail", finding: { hint: hostile } });
    const table = section(reportOf(needs({ data: "failure", train: "skipped" }), [bad])).filter((line) =>
      line.startsWith("| data"),
    );
    expect(table).toHaveLength(1);
    expect(table[0]).not.toMatch(/(?<!\\)<img|@octocat|one \| two/);
  });
});

test("the log has every row in full, however long it is", () => {
  const message = `Not trained again: ${"the same inputs, ".repeat(20)}as before.`;
  const tracked = kept("track-experiment", "strikes", { finding: { rule: "training", message } });
  const reports = [...goodReports().filter(({ report }) => report.action !== "track-experiment"), tracked];
  const text = renderText(reportOf(needs(), reports), { colour: false, width: 100 });
  expect(text.replaceAll(/\s+/g, " ")).toContain(message.replace(/\.$/, ""));
});

test("several models: the first line says of which there is no champion yet", () => {
  const models = ["a", "b", "c"].map((model) => ({ ...strikes, model, name: model }));
  const reports = models.flatMap(({ model }) => {
    const judged = kept("model-gate", model);
    const first = model === "c" ? "all rules hold" : "no champion yet (there is no branch ml-ledger); all rules hold";
    const subjects = judged.report.subjects.map((subject) => ({ ...subject, headline: `${model}: ${first}` }));
    return [kept("track-experiment", model), { ...judged, report: { ...judged.report, subjects } }];
  });
  const { rows } = decide(needs({}, { ...plan, models }), read([kept("validate-data", "birds"), ...reports]), run);
  expect(headlineOf(rows)).toBe("code, data, training and gate; no champion yet of a, b");
});
