import { describe, expect, test } from "vitest";
import { renderWorkflowCommands } from "../../src/publish/render/workflow-commands.ts";
import { hostileMixtures, hostileTexts } from "./hostile-text.ts";
import { finding, reportOf } from "./sample-report.ts";

/** The runner's own reading (actions/runner, ActionCommand.cs `TryParseV2`). */
function parse(line: string) {
  const match = /^::([^: ]+)(?: ([^:]*))?::(.*)$/s.exec(line);
  const unescaped = (text: string) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
  const properties = (match?.[2] ?? "").split(",").map((pair) => {
    const [name = "", value = ""] = pair.split("=");
    return [name, unescaped(value.replaceAll("%3A", ":").replaceAll("%2C", ","))];
  });
  return { name: match?.[1], properties: Object.fromEntries(properties), message: unescaped(match?.[3] ?? "") };
}

describe("workflow commands", () => {
  test("names the file, the line and what to do", () => {
    const [line = ""] = renderWorkflowCommands(
      reportOf([
        finding({
          verdict: "fail",
          message: "50 % are wrong.",
          hint: "Mend them.",
          locations: [{ path: "a,b:c.csv", line: 3, column: 4, endColumn: 6 }],
        }),
      ]),
    );
    expect(line).toBe(
      "::error title=failed%3A maximum (speed_mph),file=a%2Cb%3Ac.csv,line=3,col=4,endColumn=6::50 %25 are wrong. Mend them.",
    );
  });

  test("ten errors and ten warnings at most, and the last says how many are missing", () => {
    const verdicts = ["fail", "warn"] as const;
    const findings = verdicts.flatMap((verdict) => Array.from({ length: 30 }, () => finding({ verdict })));
    const lines = renderWorkflowCommands(reportOf(findings));
    expect(lines.filter((line) => line.startsWith("::error"))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith("::warning"))).toHaveLength(10);
    expect(lines).toContain("::error::21 more errors not shown here; the job summary shows all.");
    expect(lines).toContain("::warning::21 more warnings not shown here; the job summary shows all.");
  });

  test("what passed, and everything in mode observe that is only a warning, makes no line", () => {
    expect(renderWorkflowCommands(reportOf([finding()]))).toEqual([]);
    expect(renderWorkflowCommands(reportOf([finding({ verdict: "warn" })], { mode: "observe" }))).toEqual([]);
  });

  test("no text breaks out of its line, its property or the runner's limit", () => {
    for (const text of [...hostileTexts, ...hostileMixtures(200), "\u202E".repeat(9_000)]) {
      const report = reportOf([
        finding({
          verdict: "fail",
          rule: "maximum",
          message: text,
          subject: text,
          hint: text,
          locations: [{ path: `p${text}`.slice(0, 300), line: 1 }],
        }),
      ]);
      const [line = ""] = renderWorkflowCommands(report);
      expect(line).not.toMatch(/\p{Cc}/u);
      const { name, properties, message } = parse(line);
      expect(name).toBe("error");
      expect(Object.keys(properties)).toEqual(["title", "file", "line"]);
      expect(message.length).toBeLessThanOrEqual(4_096);
    }
  });
});
