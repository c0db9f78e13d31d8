import type { Finding } from "../../src/report/finding.ts";
import type { Report } from "../../src/report/report.ts";
import { worstVerdict } from "../../src/report/verdict.ts";

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;

/** A finding that passes; `overrides` say what the test is about. */
export function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: "maximum",
    title: "No value is above the maximum",
    subject: "speed_mph",
    verdict: "pass",
    severity: "error",
    message: "speed_mph: all 8,765 values are at most 400.",
    estimate: 0,
    n: 8_765,
    threshold: "<= 400",
    unit: "share of values",
    formula: "values above the maximum / values that are not null",
    locations: [],
    samples: [],
    ...overrides,
  };
}

/** A report about one pull request of a real kind: three faults, two warnings, many passed checks. */
export function sampleReport(overrides: Partial<Report> = {}): Report {
  const findings = [...problems, ...warnings, ...passes];
  const report: Report = {
    action: "validate-data",
    verdict: "fail",
    mode: "enforce",
    blocking: true,
    run: {
      repository: "octo-org/bird-strikes",
      headSha: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      baseSha: "9c1185a5c5e9fc54612808977ee8f548b2258d31",
      event: "pull_request",
      runId: 8_201_734_455,
      runAttempt: 2,
      job: "data",
      jobCheckRunId: 22_345_678_901,
      pullRequest: 42,
      fork: false,
      workflow: "data gates",
      serverUrl: "https://github.com",
    },
    policy: {
      path: "gatewright.yml",
      ref: "9c1185a5c5e9fc54612808977ee8f548b2258d31",
      digest: digest("b"),
      reason: "The pull request does not change the policy, so the base's counted.",
    },
    subjects: [
      {
        name: "bird strikes",
        verdict: "fail",
        evidence: [
          { role: "contract", path: "contracts/strikes.yml", digest: digest("c"), bytes: 2_311 },
          { role: "data", path: "data/strikes.csv", digest: digest("d"), bytes: 1_223_329, rows: 10_000 },
        ],
        findings,
        notes: [],
      },
    ],
    notes: [],
    timings: { read: 42, scan: 61.5, report: 8 },
    versions: { gatewright: "0.1.0", node: "24.21.0", duckdb: "1.5.5" },
    createdAt: "2026-11-25T01:02:03.000Z",
    ...overrides,
  };
  return { ...report, verdict: overrides.verdict ?? worstVerdict(report.subjects.map(({ verdict }) => verdict)) };
}

/** `sampleReport` with other findings; its verdict follows from them. */
export function reportOf(findings: Finding[], overrides: Partial<Report> = {}): Report {
  const base = sampleReport();
  const verdict = worstVerdict(findings.map((one) => one.verdict));
  const blocking = verdict === "fail" || verdict === "error";
  const subjects = base.subjects.map((subject) => ({ ...subject, findings, verdict }));
  return sampleReport({ subjects, verdict, blocking, ...overrides });
}

const problems: Finding[] = [
  finding({
    verdict: "fail",
    message: 'speed_mph: 3 of 8,765 values are above 400 ("12500", "990"); allowed at most 400.',
    hint: "Look whether the unit changed; if such values are right, raise `maximum` in the contract.",
    estimate: 3 / 8_765,
    locations: [
      { path: "data/strikes.csv", line: 212, column: 61, endColumn: 66 },
      { path: "contracts/strikes.yml", line: 31, column: 14 },
    ],
    samples: [
      { value: "12500", location: { path: "data/strikes.csv", line: 212, column: 61 } },
      { value: "990", count: 2, location: { path: "data/strikes.csv", line: 4_711, column: 58 } },
    ],
  }),
  finding({
    rule: "enum",
    title: "Every value is one of the listed",
    subject: "phase_of_flight",
    verdict: "fail",
    message: 'phase_of_flight: 212 of 9,988 values are none of the 8 listed ("Aproach"); allowed none.',
    hint: "Mend the spelling in the source, or add the word to `enum`.",
    estimate: 212 / 9_988,
    n: 9_988,
    threshold: "0",
    formula: "values not in the list / values that are not null",
    locations: [{ path: "data/strikes.csv", line: 17, column: 40, endColumn: 47 }],
    samples: [
      {
        value: "Aproach",
        count: 212,
        location: { path: "data/strikes.csv", line: 17, column: 40 },
        note: 'did you mean "Approach"?',
      },
    ],
  }),
  finding({
    rule: "required",
    title: "No value is missing",
    subject: "reporter_email",
    verdict: "fail",
    message: "reporter_email: 41 of 10,000 values are missing; allowed none.",
    hint: "Find out why the export lost them.",
    estimate: 0.0041,
    n: 10_000,
    threshold: "0",
    formula: "values that are null / rows",
    locations: [{ path: "data/strikes.csv", line: 902 }],
    samples: [{ redacted: true, count: 41, location: { path: "data/strikes.csv", line: 902 } }],
  }),
];

const warnings: Finding[] = [
  finding({
    rule: "duplicate-rows",
    title: "No row stands twice",
    subject: "file",
    verdict: "warn",
    severity: "warn",
    message: "24 of 10,000 rows stand more than once; allowed at most 0.1 %.",
    hint: "Remove the copies, or raise `duplicate_rows`.",
    estimate: 0.0024,
    n: 10_000,
    threshold: "<= 0.1 %",
    unit: "share of rows",
    formula: "rows equal to an earlier row / rows",
    locations: [{ path: "data/strikes.csv", line: 3_001 }],
  }),
  finding({
    rule: "nulls",
    title: "Not too many values are missing",
    subject: "speed_mph (year = 1999)",
    verdict: "warn",
    severity: "warn",
    message: "speed_mph (year = 1999): 36 % of 1,204 values are missing; allowed at most 20 %.",
    estimate: 0.36,
    n: 1_204,
    threshold: "<= 20 %",
    formula: "values that are null / rows",
    locations: [{ path: "contracts/strikes.yml", line: 30, column: 7 }],
  }),
];

const passes: Finding[] = ["airport", "aircraft", "date", "damage", "wildlife_size", "wildlife_species", "cost"]
  .flatMap((subject) => [
    finding({
      rule: "required",
      title: "No value is missing",
      subject,
      message: `${subject}: none of 10,000 values is missing.`,
      n: 10_000,
      threshold: "0",
    }),
    finding({
      rule: "type",
      title: "Every value has its type",
      subject,
      message: `${subject}: all 10,000 values have the declared type.`,
      n: 10_000,
      threshold: "0",
    }),
  ])
  .concat([
    finding({
      rule: "required",
      title: "No value is missing",
      subject: "label",
      verdict: "skipped",
      message: "label: not expected in the environment serving.",
    }),
  ]);
