import { stripVTControlCharacters } from "node:util";
import type { Log } from "./action.ts";

export interface WorkflowLogOptions {
  /** Writes one chunk to the job's log, e.g. `process.stdout.write`. */
  write(text: string): void;
  /** Texts that must never be seen, such as the token. */
  secrets: readonly string[];
}

export interface WorkflowLog extends Log {
  /** Writes a workflow command that we made ourselves; everything else in the log is made harmless. */
  command(line: string): void;
}

/**
 * The log of a job. Sentences hold names and values from data, and the runner reads commands from the log: a column
 * called `::set-output name=verdict::pass` must stay a column.
 */
export function createWorkflowLog({ write, secrets }: WorkflowLogOptions): WorkflowLog {
  let depth = 0;
  const line = (text: string) => write(`${harmless(mask(text, secrets))}\n`);
  return {
    info: line,
    warning: (sentence) => line(`Warning: ${sentence}`),
    debug: (sentence) => write(`::debug::${commandData(mask(sentence, secrets))}\n`),
    async group(title, body) {
      // Groups of the runner do not nest: an inner one is a line within the outer one.
      if (depth > 0) line(title);
      else write(`::group::${commandData(mask(title, secrets))}\n`);
      depth += 1;
      try {
        return await body();
      } finally {
        depth -= 1;
        if (depth === 0) write("::endgroup::\n");
      }
    },
    command: (text) => write(`${mask(text, secrets)}\n`),
  };
}

/**
 * A text that the runner takes for a log line and nothing else. It reads a line that starts with `::` (after white
 * space) and any line that holds `##[` as a command, and ends lines at CR as well as at LF
 * (actions/runner, src/Runner.Common/ActionCommand.cs).
 */
export function harmless(text: string): string {
  return stripVTControlCharacters(text)
    .split(/\r\n|\r|\n/)
    .map((line, index) => {
      const visible = line
        .replaceAll(/(?!\t)\p{Cc}/gu, "\uFFFD")
        .replace(/^(\s*):(?=:)/u, "$1: ")
        .replaceAll("##[", "# #[");
      return index === 0 ? visible : `  ${visible}`;
    })
    .join("\n");
}

/** Escapes the data part of a workflow command. */
export function commandData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function mask(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= 8)
    .reduce((masked, secret) => masked.replaceAll(secret, "***"), text);
}
