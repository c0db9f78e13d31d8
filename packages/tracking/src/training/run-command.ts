import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { constants } from "node:os";
import { systemErrorCode } from "@gatewright/shared/errors/system-error.ts";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Environment } from "@gatewright/shared/runtime/environment.ts";
import type { Shell } from "./shell.ts";

export interface CommandOptions {
  command: string;
  shell: Shell;
  workingDirectory: string;
  variables: Environment;
  /** Aborted when the job is cancelled: the command and everything that it started is ended, and the call rejects. */
  signal: AbortSignal;
  /** Aborted when the command is not worth going on with: it is ended, and the call resolves with what was known then. */
  stop: AbortSignal;
  /** Gets what the command prints, as it prints it. */
  write(text: string): void;
}

export interface CommandResult {
  /** As a shell says it: 128 and the signal's number when a signal ended it. */
  exitCode: number;
  signal: NodeJS.Signals | undefined;
  wallSeconds: number;
}

/** What the runner leaves a cancelled step is 10 s: SIGINT first, as a terminal sends it, then SIGTERM, then the end. */
const sigtermAfterMs = 4_000;
const sigkillAfterMs = 7_000;
/** For what is left running when the command itself has ended. */
const leftoverMs = 2_000;

/**
 * Runs a command in a process group of its own and hands on what it prints. What it leaves running in the background is ended with it,
 * so that nothing writes to the outputs afterwards.
 * @throws UserError (`evidence`) when the shell cannot be started; the signal's reason when the job is cancelled
 */
export async function runCommand(options: CommandOptions): Promise<CommandResult> {
  const { command, shell, workingDirectory, variables, signal, stop, write } = options;
  signal.throwIfAborted();
  const started = performance.now();
  const ownGroup = process.platform !== "win32";
  const child = spawn(shell.program, [...shell.parameters, command], {
    cwd: workingDirectory,
    env: commandEnvironment(variables),
    stdio: ["ignore", "pipe", "pipe"],
    detached: ownGroup,
    windowsHide: true,
  });
  const printed = lineEnder(write);
  // Decoded stream by stream, so that no character is cut where one piece ends.
  child.stdout.setEncoding("utf8").on("data", printed.write);
  child.stderr.setEncoding("utf8").on("data", printed.write);
  const closed = once(child, "close");
  // Looked at in time; until then it must not be taken for a rejection that nobody handles.
  closed.catch(() => undefined);
  const ending = endWhenAborted(child, [signal, stop]);
  try {
    const [code, name] = await exitOf(child, shell);
    const wallSeconds = (performance.now() - started) / 1000;
    await endLeftovers(child, closed);
    signal.throwIfAborted();
    return { exitCode: code ?? 128 + signalNumber(name), signal: name, wallSeconds };
  } finally {
    ending.done();
    printed.end();
  }
}

/**
 * What a step of the job would see. The action's own inputs and the runner's tokens for artifacts and cache are not for the command, and
 * neither are the files in which this step answers the runner.
 */
function commandEnvironment(variables: Environment): NodeJS.ProcessEnv {
  const hidden = /^(?:INPUT_|STATE_|ACTIONS_(?:RUNTIME|RESULTS|CACHE)_|GITHUB_(?:OUTPUT|STATE)$)/;
  const seen = Object.entries(variables).filter(([name]) => !hidden.test(name));
  // A pipe is not a terminal: Python would keep back lines until it has some thousand bytes.
  return { PYTHONUNBUFFERED: "1", ...Object.fromEntries(seen) };
}

async function exitOf(child: ChildProcess, shell: Shell): Promise<[number | null, NodeJS.Signals | undefined]> {
  try {
    const [code, name] = await once(child, "exit");
    return [typeof code === "number" ? code : null, isSignal(name) ? name : undefined];
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    throw evidenceError(`The shell ${shell.program} cannot be started (${systemErrorCode(error)}).`, { cause: error });
  }
}

function isSignal(name: unknown): name is NodeJS.Signals {
  return typeof name === "string" && name in constants.signals;
}

function signalNumber(name: NodeJS.Signals | undefined): number {
  return name === undefined ? 0 : constants.signals[name];
}

function endWhenAborted(child: ChildProcess, signals: readonly AbortSignal[]): { done(): void } {
  const timers: NodeJS.Timeout[] = [];
  const end = (): void => {
    if (timers.length > 0) return;
    sendSignal(child, "SIGINT");
    timers.push(setTimeout(() => sendSignal(child, "SIGTERM"), sigtermAfterMs));
    timers.push(setTimeout(() => sendSignal(child, "SIGKILL"), sigkillAfterMs));
  };
  for (const signal of signals) {
    if (signal.aborted) end();
    signal.addEventListener("abort", end);
  }
  return {
    done: () => {
      for (const timer of timers) clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener("abort", end);
    },
  };
}

/** The pipes close when the last process that holds them has ended. */
async function endLeftovers(child: ChildProcess, closed: Promise<unknown>): Promise<void> {
  sendSignal(child, "SIGTERM");
  const timer = setTimeout(() => {
    sendSignal(child, "SIGKILL");
    // A process that left the group may hold a pipe for ever; what it prints is nobody's any more.
    child.stdout?.destroy();
    child.stderr?.destroy();
  }, leftoverMs);
  try {
    await closed;
  } finally {
    clearTimeout(timer);
  }
}

/** To the whole group where there are groups. */
function sendSignal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, name);
  } catch (error) {
    // It ended by itself in the meantime, which is what was wanted.
    if (systemErrorCode(error) !== "ESRCH") throw error;
  }
}

/** What comes after the command's words in the log begins on a line of its own. */
function lineEnder(write: CommandOptions["write"]): { write(text: string): void; end(): void } {
  let open = false;
  return {
    write: (text) => {
      open = !text.endsWith("\n");
      write(text);
    },
    end: () => {
      if (open) write("\n");
    },
  };
}
