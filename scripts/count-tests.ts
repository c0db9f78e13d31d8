// Adds up vitest's JSON reports and prints "N passed, N failed". A tier that left no report, and a file whose every test
// was skipped, count as failed: silence is not success.
import { readFileSync } from "node:fs";

let passed = 0;
let failed = 0;

for (const path of process.argv.slice(2)) {
  const report = readReport(path);
  if (report === undefined) {
    console.log(`${path}: no report, so this tier did not run to its end`);
    failed += 1;
    continue;
  }
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  for (const { name, status, assertionResults } of report.testResults) {
    const ran = assertionResults.filter((result) => result.status === "passed" || result.status === "failed");
    if (ran.length > 0) continue;
    console.log(`${name}: ${status}, none of its ${assertionResults.length} tests ran`);
    failed += 1;
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

function readReport(path: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    console.log(`${path}: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}
