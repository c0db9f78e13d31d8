import type { Environment } from "@gatewright/shared/runtime/environment.ts";

/** What a command may touch of the process it runs in. */
export interface Terminal {
  /** What was asked for; a program may read it. */
  out(text: string): void;
  /** Notes for people. */
  note(text: string): void;
  /** Whether `out` may be coloured, and how wide it is. */
  colour: boolean;
  width: number;
  /** Whether a person watches the notes, so that progress may be shown there. */
  watched: boolean;
  /** Where a person can be asked; absent when nobody is there to answer. */
  person?: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream };
  workingDirectory: string;
  environment: Environment;
  /** Aborted by Ctrl-C or SIGTERM. */
  signal: AbortSignal;
}

/** A pipe has no width; lines of this length are read well in a log. */
const pipeWidth = 120;

/** The terminal of this process. Standard output may be closed by its reader (`| head`) without that being an error. */
export function processTerminal(host: NodeJS.Process): Terminal {
  const { stdin, stdout, stderr, env } = host;
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      // The reader has seen enough. The exit code still says what the verdict was.
      if (error.code !== "EPIPE") throw error;
    });
  }
  return {
    out: (text) => void stdout.write(text),
    note: (text) => void stderr.write(text),
    colour: wantsColour(env, stdout.isTTY === true),
    // Some terminals do not know their width and say 0.
    width: stdout.columns || pipeWidth,
    watched: stderr.isTTY === true && env["TERM"] !== "dumb",
    // A question goes where the notes go: standard output may be kept in a file.
    ...(stdin.isTTY === true && stderr.isTTY === true ? { person: { input: stdin, output: stderr } } : {}),
    workingDirectory: host.cwd(),
    environment: env,
    signal: signalOf(host),
  };
}

/** FORCE_COLOR before NO_COLOR before the terminal, as Node itself and most tools decide. Empty values do not count. */
export function wantsColour(env: Environment, isTerminal: boolean): boolean {
  const force = env["FORCE_COLOR"];
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  if (env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "") return false;
  return isTerminal && env["TERM"] !== "dumb";
}

function signalOf(host: NodeJS.Process): AbortSignal {
  const controller = new AbortController();
  const signals = ["SIGINT", "SIGTERM"] as const;
  const listener = (name: NodeJS.Signals) => {
    // Only the first asks politely; by the second, whichever it is, the default ends the process at once.
    for (const each of signals) host.off(each, listener);
    controller.abort(new Error(`Interrupted by ${name}.`));
  };
  for (const name of signals) host.on(name, listener);
  return controller.signal;
}
