import { evidenceError, type UserError } from "@gatewright/shared/errors/user-error.ts";
import { addMetric, type Collected } from "./collected.ts";

/** One element of the report, or the end of one. */
const tag = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

interface Suite {
  cases: number;
  failures: number;
  errors: number;
  skipped: number;
  caseSeconds: number;
}

/**
 * Test results in JUnit's XML, as pytest, Jest, Gradle and others write it: how many tests, failures, errors and skipped ones, and
 * the seconds. The test cases are counted; what the suites say of themselves counts when they list none.
 * @throws UserError (`evidence`) for XML that is no such report, is cut off, or brings a document type
 */
export function collectTestResults(text: string, path: string, to: Collected): void {
  const open: string[] = [];
  const found: Suite = { cases: 0, failures: 0, errors: 0, skipped: 0, caseSeconds: 0 };
  const declared: Map<string, number>[] = [];
  for (let position = text.indexOf("<"); position !== -1; position = text.indexOf("<", position)) {
    const past = endOfOther(text, position, path);
    if (past !== undefined) {
      position = past;
      continue;
    }
    tag.lastIndex = position;
    const match = tag.exec(text);
    if (match === null) throw broken(text, position, path, "no XML element");
    const [whole, closing = "", name = "", attributes = "", empty = ""] = match;
    position += whole.length;
    if (closing === "/") {
      if (open.pop() !== name)
        throw broken(text, position - whole.length, path, `an end of ${name}, which is not open`);
      continue;
    }
    begin(name, attributes, open, found, declared, path);
    if (empty === "") open.push(name);
    if (open.length > 100) throw broken(text, position, path, "more than 100 elements inside each other");
  }
  const last = open.at(-1);
  if (last !== undefined) throw broken(text, text.length, path, `the end of the file inside <${last}>`);
  if (declared.length === 0) throw broken(text, 0, path, "no testsuite");
  report(found, declared, path, to);
}

/** Behind a comment, CDATA or a processing instruction; undefined when none stands at `position`. */
function endOfOther(text: string, position: number, path: string): number | undefined {
  const others = [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
  ] as const;
  const other = others.find(([start]) => text.startsWith(start, position));
  if (other === undefined) return undefined;
  const end = text.indexOf(other[1], position + other[0].length);
  if (end === -1) throw broken(text, position, path, `${other[0]} without its end`);
  return end + other[1].length;
}

function begin(
  name: string,
  attributes: string,
  open: readonly string[],
  found: Suite,
  declared: Map<string, number>[],
  path: string,
): void {
  const parent = open.at(-1);
  if (parent === undefined && name !== "testsuites" && name !== "testsuite") {
    throw evidenceError(`${path} is XML whose root is <${name.slice(0, 40)}>; expected <testsuites> or <testsuite>.`, {
      location: { path },
      hint: "Of XML only JUnit's test results are read.",
    });
  }
  const numbers = new Map(
    [...attributes.matchAll(attribute)].map(([, key = "", double, single]) => [key, Number(double ?? single ?? "")]),
  );
  // The outermost suites speak for those inside them; `testsuites` often says nothing of itself.
  if (name === "testsuite" && parent !== "testsuite") declared.push(numbers);
  if (name === "testcase") {
    found.cases += 1;
    found.caseSeconds += finite(numbers.get("time")) ?? 0;
  }
  if (parent !== "testcase") return;
  if (name === "failure") found.failures += 1;
  if (name === "error") found.errors += 1;
  if (name === "skipped") found.skipped += 1;
}

function report(found: Suite, declared: readonly Map<string, number>[], path: string, to: Collected): void {
  const sum = (key: string): number => declared.reduce((total, suite) => total + (finite(suite.get(key)) ?? 0), 0);
  const listed = found.cases > 0;
  const tests = listed ? found.cases : sum("tests");
  if (listed && declared.every((suite) => suite.has("tests")) && sum("tests") !== found.cases) {
    to.notes.push(`${path} lists ${found.cases} test cases, its suites speak of ${sum("tests")}; the cases count.`);
  }
  addMetric(to, "tests", tests, path);
  addMetric(to, "failures", listed ? found.failures : sum("failures"), path, tests);
  addMetric(to, "errors", listed ? found.errors : sum("errors"), path, tests);
  addMetric(to, "skipped", listed ? found.skipped : sum("skipped"), path, tests);
  const saysTime = declared.some((suite) => finite(suite.get("time")) !== undefined);
  addMetric(to, "time", saysTime ? sum("time") : found.caseSeconds, path);
}

function finite(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) && value >= 0 ? value : undefined;
}

function broken(text: string, position: number, path: string, what: string): UserError {
  const line = text.slice(0, position).split("\n").length;
  return evidenceError(`${path}:${line}: ${what} where JUnit's test results were expected.`, {
    location: { path, line },
    hint: "Have the test runner write the file (`pytest --junitxml=results.xml`) and run to its end.",
  });
}
