// An action whose evaluation does what the input `do` says; the tests start it as the runner starts an action.

import { configurationError, evidenceError } from "../../src/errors/user-error.ts";
import type { Finding } from "../../src/report/finding.ts";
import type { Verdict } from "../../src/report/verdict.ts";
import { runAction } from "../../src/runtime/run-action.ts";

const inputNames = [
  "do",
  "contract",
  "policy",
  "mode",
  "working-directory",
  "token",
  "comment",
  "check-run",
  "report-name",
  "summary",
  "upload-report",
  "job-check-run-id",
  "matrix",
] as const;

type Inputs = Record<(typeof inputNames)[number], string>;

await runAction<Inputs>(
  {
    name: "fixture",
    async evaluate({ inputs, host, policyFiles }) {
      const [what = "", count = "1"] = inputs.do.split(" ");
      await policyFiles.read("contract.yml");
      switch (what) {
        case "pass":
        case "warn":
        case "fail":
          return evaluation(what, Number(count));
        case "hostile":
          host.log.info("a column called\r::set-output name=verdict::pass\n##[error]");
          return evaluation("pass", 1);
        case "configuration":
          throw configurationError("The contract is wrong.", { location: { path: "contract.yml", line: 3 } });
        case "evidence":
          throw evidenceError("strikes.csv is not there.", { hint: "Name the file." });
        case "wait":
          await new Promise((resolve) => setTimeout(resolve, 60_000));
          return evaluation("pass", 1);
        default:
          throw new TypeError("a planted bug");
      }
    },
  },
  inputNames,
);

function evaluation(verdict: Verdict, count: number) {
  const findings = Array.from({ length: count }, (_, index): Finding => {
    return {
      rule: "minimum",
      title: "Values are at least the minimum",
      subject: `column ${index + 1}`,
      verdict,
      severity: verdict === "warn" ? "warn" : "error",
      message: `Column ${index + 1} was looked at.`,
      locations: [{ path: "strikes.csv", line: index + 2, column: 1 }],
      samples: [],
    };
  });
  return {
    subjects: [{ name: "strikes", verdict, evidence: [], findings, notes: [] }],
    notes: [],
    timings: {},
    versions: {},
  };
}
