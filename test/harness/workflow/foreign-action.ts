import type { Job } from "../runner/job.ts";
import { checkout } from "./checkout.ts";
import type { SimulateOptions } from "./workflow-run.ts";

/** Actions of others whose work a test does not need. */
const idle =
  /^(actions\/setup-(node|python|go|java)|astral-sh\/setup-uv|conda-incubator\/setup-miniconda|actions\/cache)@/;

/** What is done for `uses` of others' actions: checkout is real, the rest is the test's; folders are left to the runner. */
export function foreignAction(job: Job, { stubs, directory, event }: SimulateOptions): Job["foreign"] {
  return (uses, inputs, variables) => {
    const stub = stubs?.[uses.replace(/@.*/, "")];
    if (typeof stub === "string") return undefined;
    const log = (line: string): void => {
      job.log.push(line);
      job.onLine(line);
    };
    if (typeof stub === "function") {
      return ended(async () => stub(inputs, { workspace: job.workspace, variables, job: job.variables, log }), log);
    }
    if (uses.startsWith("actions/checkout@")) {
      return ended(async () => {
        checkout(inputs, { directory, workspace: job.workspace, sha: event.sha, ref: event.ref });
        return undefined;
      }, log);
    }
    return idle.test(uses) ? Promise.resolve({ conclusion: "success", outputs: {} }) : undefined;
  };
}

async function ended(
  run: () => Promise<Record<string, string> | undefined>,
  log: (line: string) => void,
): Promise<{ conclusion: "success" | "failure"; outputs: Record<string, string> }> {
  try {
    return { conclusion: "success", outputs: (await run()) ?? {} };
  } catch (error) {
    log(`##[error]${error instanceof Error ? error.message : String(error)}`);
    return { conclusion: "failure", outputs: {} };
  }
}
