import { execFile } from "node:child_process";

/** What a program said; undefined when it is not on the PATH, fails, or does not end in time. */
export type RunProgram = (
  program: string,
  parameters: readonly string[],
  options?: { timeoutMs?: number; directory?: string },
) => Promise<ProgramAnswer>;

export type ProgramAnswer =
  | { outcome: "answered"; output: string }
  | { outcome: "absent" }
  /** It is there, and failed or took too long: what it would have said is not known. */
  | { outcome: "failed" };

const defaultTimeoutMs = 10_000;
const maxOutputBytes = 4 * 1024 * 1024;

/** Starts programs with the job's own variables, so that they are those that the training sees. */
export function programsOf(
  variables: Readonly<Record<string, string | undefined>>,
  workingDirectory: string,
  signal: AbortSignal,
): RunProgram {
  const env = Object.fromEntries(
    Object.entries(variables).filter(([name]) => !/^(?:INPUT_|ACTIONS_|GITHUB_TOKEN$)/.test(name)),
  );
  return (program, parameters, options = {}) =>
    new Promise((resolve) => {
      execFile(
        program,
        [...parameters],
        {
          cwd: options.directory ?? workingDirectory,
          env: { ...env, LC_ALL: "C", PYTHONWARNINGS: "ignore" },
          timeout: options.timeoutMs ?? defaultTimeoutMs,
          killSignal: "SIGKILL",
          maxBuffer: maxOutputBytes,
          windowsHide: true,
          signal,
        },
        // R and old Pythons say their version on standard error.
        (error, output, errors) => {
          if (error === null) resolve({ outcome: "answered", output: output.trim() === "" ? errors : output });
          else resolve({ outcome: "code" in error && error.code === "ENOENT" ? "absent" : "failed" });
        },
      );
    });
}

/** Text of an answer; undefined for everything else. */
export async function outputOf(answer: Promise<ProgramAnswer>): Promise<string | undefined> {
  const known = await answer;
  return known.outcome === "answered" ? known.output : undefined;
}
