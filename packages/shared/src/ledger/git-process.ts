import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { devNull } from "node:os";
import { systemErrorCode } from "../errors/system-error.ts";
import { evidenceError, type UserError } from "../errors/user-error.ts";

/** One configuration value, `key` as `git config --list` prints it. */
export type GitSetting = readonly [key: string, value: string];

/** `2.31` brought settings in the environment, the only place where a token stands neither on a command line nor on disk. */
export const oldestGit = { major: 2, minor: 31 };

export interface GitCall {
  parameters: readonly string[];
  workingDirectory: string;
  environment: NodeJS.ProcessEnv;
  input?: string | Buffer;
  timeoutMs: number;
  signal: AbortSignal;
}

export interface GitResult {
  ok: boolean;
  output: Buffer;
  /** Standard error, for the sentence that a person reads; nothing is decided by it. */
  errors: string;
}

/** The user's own choices of transport, certificates and author. Every other GIT_* would lead to another repository or write traces. */
const keptVariables = [
  "GIT_SSH",
  "GIT_SSH_COMMAND",
  "GIT_SSH_VARIANT",
  "GIT_ASKPASS",
  // Not git's own: the program that Jenkins names in GIT_ASKPASS answers with them.
  "GIT_USERNAME",
  "GIT_PASSWORD",
  "GIT_PROXY_COMMAND",
  "GIT_PROXY_SSL_CAINFO",
  "GIT_SSL_CAINFO",
  "GIT_SSL_CAPATH",
  "GIT_SSL_CERT",
  "GIT_SSL_KEY",
  "GIT_SSL_NO_VERIFY",
  "GIT_HTTP_PROXY_AUTHMETHOD",
  "GIT_CONFIG_GLOBAL",
  "GIT_CONFIG_SYSTEM",
  "GIT_CONFIG_NOSYSTEM",
  "GIT_EXEC_PATH",
];

/** Hooks, prompts, signatures, background work: none of it belongs to writing a record. */
const safeSettings: readonly GitSetting[] = [
  ["core.hookspath", devNull],
  ["core.fsmonitor", "false"],
  ["commit.gpgsign", "false"],
  ["push.gpgsign", "false"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
  ["fetch.writecommitgraph", "false"],
  ["fetch.recursesubmodules", "false"],
  ["submodule.recurse", "false"],
  // A connection that says nothing for half a minute is given up before the time-out of the whole command.
  ["http.lowspeedlimit", "1"],
  ["http.lowspeedtime", "30"],
];

/** The environment of a git command that sees `settings` on top of the machine's own configuration. */
export function gitEnvironment(settings: readonly GitSetting[] = []): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith("GIT_") || keptVariables.includes(name),
  );
  const all = [...settings, ...safeSettings];
  const configuration = all.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return {
    ...Object.fromEntries(inherited),
    ...Object.fromEntries(configuration),
    GIT_CONFIG_COUNT: String(all.length),
    // Never `ext::`, which runs a command of the remote's choosing.
    GIT_ALLOW_PROTOCOL: "https:http:ssh:git:file",
    GIT_TERMINAL_PROMPT: "0",
    GCM_INTERACTIVE: "never",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    LC_ALL: "C",
  };
}

/** The user's environment as it is, to read the configuration that their own git commands see. */
export function userEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith("GIT_") || name.startsWith("GIT_CONFIG") || keptVariables.includes(name),
  );
  return { ...Object.fromEntries(inherited), GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
}

const killAfterMs = 2_000;

/**
 * Runs git to its end.
 * @throws UserError (`evidence`) when git is not there, takes too long or is interrupted; then its children are ended too
 */
export function runGit(call: GitCall): Promise<GitResult> {
  const { parameters, workingDirectory, environment, input, timeoutMs, signal } = call;
  if (signal.aborted) return Promise.reject(interrupted(signal));
  return new Promise((resolve, reject) => {
    // A group of its own: git's transports are processes too, and must not outlive an interrupted job.
    const child = spawn("git", parameters, {
      cwd: workingDirectory,
      env: environment,
      detached: process.platform !== "win32",
      windowsHide: true,
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    let failure: UserError | undefined;
    let killTimer: NodeJS.Timeout | undefined;

    const end = (reason: UserError): void => {
      if (failure !== undefined) return;
      failure = reason;
      sendSignal(child.pid, "SIGTERM");
      killTimer = setTimeout(() => sendSignal(child.pid, "SIGKILL"), killAfterMs);
    };
    const onAbort = (): void => end(interrupted(signal));
    const timer = setTimeout(() => end(tookTooLong(parameters, timeoutMs)), timeoutMs);
    signal.addEventListener("abort", onAbort, { once: true });
    const settle = (): void => {
      clearTimeout(timer);
      clearTimeout(killTimer);
      signal.removeEventListener("abort", onAbort);
    };

    child.stdout?.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => errors.push(chunk));
    // A git that ends early closes its input; that it ended, and why, is told by its exit code and its own words.
    child.stdin?.on("error", (error) => {
      if (systemErrorCode(error) !== "EPIPE") errors.push(Buffer.from(`\n${error.message}`));
    });
    child.stdin?.end(input);
    child.on("error", (error) => {
      settle();
      reject(failure ?? notStarted(error, workingDirectory));
    });
    child.on("close", (code, killed) => {
      settle();
      if (failure !== undefined) reject(failure);
      else {
        const ended = killed === null ? "" : `\n(git was ended by ${killed})`;
        resolve({
          ok: code === 0,
          output: Buffer.concat(output),
          errors: Buffer.concat(errors).toString("utf8") + ended,
        });
      }
    });
  });
}

/** To the whole group where there are groups. */
function sendSignal(pid: number | undefined, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, name);
  } catch (error) {
    // It ended by itself in the meantime, which is what was wanted.
    if (systemErrorCode(error) !== "ESRCH") throw error;
  }
}

function notStarted(error: Error, workingDirectory: string): UserError | Error {
  if (systemErrorCode(error) !== "ENOENT") return error;
  if (!existsSync(workingDirectory)) {
    return evidenceError(`The folder ${workingDirectory} does not exist, so no ledger can be looked for in it.`, {
      cause: error,
    });
  }
  return evidenceError("The ledger is kept in git, and there is no git on this machine's PATH.", {
    hint: `Install git ${oldestGit.major}.${oldestGit.minor} or newer.`,
    cause: error,
  });
}

function interrupted(signal: AbortSignal): UserError {
  return evidenceError("Work on the ledger was interrupted.", {
    hint: "Run it again: a record that was written already is not written twice.",
    cause: signal.reason,
  });
}

function tookTooLong(parameters: readonly string[], timeoutMs: number): UserError {
  const command = parameters.find((parameter) => /^[a-z][a-z-]+$/.test(parameter)) ?? "command";
  return evidenceError(`Work on the ledger was given up: \`git ${command}\` took more than ${timeoutMs / 1000} s.`, {
    hint: "Look whether the git server answers, then run it again: a record that was written already is not written twice.",
  });
}
