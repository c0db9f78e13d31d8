import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { systemErrorCode } from "@gatewright/shared/errors/system-error.ts";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import { readJson } from "../values/json-values.ts";
import { numberText } from "../values/numbers.ts";
import { shortLine } from "../values/record-text.ts";
import { isMapping, isNumber } from "../values/value-tree.ts";
import { delimiterOf } from "./delimited-rows.ts";
import { createLossWatch } from "./loss-watch.ts";

const defaultIntervalMs = 1_000;
const chunkBytes = 1 << 20;
/** Of one look, so that a training that writes without end does not hold the process. */
const bytesALook = 64 * chunkBytes;
const longestLine = 1 << 20;

export interface WatchOptions {
  /** One sentence, at most once: what is wrong, in which line of which file. */
  onProblem(sentence: string): void;
  /** Names of the columns to watch; without it those that look like a loss, else all. */
  columns?: readonly string[];
  /** How the file is named in the sentence. */
  shownAs?: string;
  intervalMs?: number;
}

/**
 * Watches a file of training losses that grows (comma or tab separated text with a header, or JSON Lines) for values that are no finite number.
 * The file may appear later, be cut and begin anew, or be replaced by another; a line counts once its end is written. `stop` looks a last
 * time, at a last line without an end too.
 */
export function watchSeries(path: string, options: WatchOptions): { stop(): void } {
  const state = startState();
  let told = false;
  const tell = (sentence: string | undefined): void => {
    if (sentence === undefined || told) return;
    told = true;
    clearInterval(timer);
    options.onProblem(sentence);
  };
  const look = (isLast: boolean): void => {
    if (!told) tell(lookAt(path, state, options, isLast));
  };
  const timer = setInterval(() => look(false), options.intervalMs ?? defaultIntervalMs);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      look(true);
    },
  };
}

interface State {
  file: number | undefined;
  offset: number;
  /** Bytes of a line whose end is not written yet. */
  partial: Buffer;
  line: number;
  reader: ((text: string) => Map<string, string>) | undefined;
  watch: ReturnType<typeof createLossWatch> | undefined;
}

function startState(): State {
  return { file: undefined, offset: 0, partial: Buffer.alloc(0), line: 0, reader: undefined, watch: undefined };
}

function lookAt(path: string, state: State, options: WatchOptions, isLast: boolean): string | undefined {
  let descriptor: number;
  try {
    // Opening a pipe would wait for somebody who writes into it.
    if (!statSync(path).isFile()) return undefined;
    descriptor = openSync(path, "r");
  } catch (error) {
    // Not written yet, or just being replaced; whether it is there in the end is looked at when the outputs are.
    if (systemErrorCode(error) !== undefined) return undefined;
    throw error;
  }
  try {
    const { ino, size } = fstatSync(descriptor);
    if (size < state.offset || (state.file !== undefined && state.file !== ino)) Object.assign(state, startState());
    state.file = ino;
    const problem = readOn(descriptor, state, options, path);
    if (problem !== undefined || !isLast || state.partial.length === 0) return problem;
    return lineProblem(state.partial.toString("utf8"), state, options, path);
  } finally {
    closeSync(descriptor);
  }
}

function readOn(descriptor: number, state: State, options: WatchOptions, path: string): string | undefined {
  for (let total = 0; total < bytesALook; ) {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    const read = readSync(descriptor, chunk, 0, chunk.length, state.offset);
    if (read === 0) return undefined;
    total += read;
    state.offset += read;
    const bytes = Buffer.concat([state.partial, chunk.subarray(0, read)]);
    let start = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      const problem = lineProblem(bytes.toString("utf8", start, end), state, options, path);
      start = end + 1;
      if (problem !== undefined) return problem;
    }
    // A line without an end is no line of losses, and must not grow without end.
    state.partial = bytes.length - start > longestLine ? Buffer.alloc(0) : Buffer.from(bytes.subarray(start));
  }
  return undefined;
}

function lineProblem(content: string, state: State, options: WatchOptions, path: string): string | undefined {
  state.line += 1;
  const text = content.replace(/\r$/, "").replace(/^\uFEFF/, "");
  if (text.trim() === "") return undefined;
  if (state.reader === undefined) {
    if (!text.trimStart().startsWith("{")) {
      state.reader = delimitedReader(text);
      return undefined;
    }
    state.reader = readJsonLine;
  }
  state.watch ??= createLossWatch(options.columns);
  const found = state.watch(state.reader(text));
  if (found === undefined) return undefined;
  const shown = options.shownAs ?? path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  const since = found.rows === 1 ? "" : ` for ${found.rows} rows in turn`;
  return `${shortLine(found.name, 80)} is ${found.value}${since} in line ${state.line} of ${shown}.`;
}

/** Cells by the header's names. Quotes are taken off; a line with another number of cells says nothing for certain. */
function delimitedReader(header: string): (text: string) => Map<string, string> {
  const delimiter = delimiterOf(header);
  const cells = (text: string): string[] => text.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
  const names = cells(header);
  return (text) => {
    const values = cells(text);
    if (values.length !== names.length) return new Map();
    return new Map(names.map((name, index) => [name, values[index] ?? ""]));
  };
}

function readJsonLine(text: string): Map<string, string> {
  try {
    const tree = readJson(text, "line");
    if (!isMapping(tree)) return new Map();
    return new Map(
      [...tree].flatMap(([name, value]): [string, string][] => {
        if (isNumber(value)) return [[name, value.number]];
        return typeof value === "string" && numberText(value) !== undefined ? [[name, value]] : [];
      }),
    );
  } catch (error) {
    // Half a line, or a log line between them: the reader of the finished file says what is wrong with it.
    if (error instanceof UserError) return new Map();
    throw error;
  }
}
