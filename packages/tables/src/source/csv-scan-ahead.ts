import { open } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import type { ScanTotals } from "./csv-scanner.ts";
import type { CsvDialect } from "./table.ts";

/** From this size on a second core is worth the start of a thread. */
const worthAThread = 32 << 20;

export interface ScanAheadRequest {
  path: string;
  /** Byte after a line ending. */
  from: number;
  dialect: CsvDialect;
  fields: number;
}

export interface ScanAheadResult {
  /** No fault was found; else the caller has to look for itself. */
  clean: boolean;
  rows: number;
  totals: ScanTotals;
  /** The file's size, as it was read. */
  end: number;
}

/** The second half of a large file, scanned on a thread while the caller scans the first. */
export interface ScanAhead {
  /** Where the second half begins. */
  from: number;
  /**
   * What the thread found, provided that a record begins at `from`, which only the caller can know: the line ending before
   * it may lie inside quotes. Undefined when the thread could not run.
   */
  result: Promise<ScanAheadResult | undefined>;
}

/** Starts it for a large plain UTF-8 file; undefined when the file is too small or has no line ending in its middle. */
export async function scanAhead(
  path: string,
  size: number,
  dialect: CsvDialect,
  fields: number,
  signal: AbortSignal,
): Promise<ScanAhead | undefined> {
  if (size < worthAThread) return undefined;
  const from = await afterNextLine(path, Math.floor(size / 2));
  if (from === undefined) return undefined;
  const request: ScanAheadRequest = { path, from, dialect, fields };
  return { from, result: scanOnThread(request, signal) };
}

function scanOnThread(request: ScanAheadRequest, signal: AbortSignal): Promise<ScanAheadResult | undefined> {
  return new Promise((resolve) => {
    const thread = new Worker(program(), { workerData: request });
    const stop = () => void thread.terminate();
    signal.addEventListener("abort", stop, { once: true });
    thread.once("message", resolve);
    // Without the thread the caller scans on; what is wrong with the file shows there.
    thread.once("error", () => resolve(undefined));
    thread.once("exit", () => {
      signal.removeEventListener("abort", stop);
      resolve(undefined);
    });
  });
}

/** A bundle keeps its threads beside its entries (scripts/build.ts), one folder above its chunks. */
function program(): URL {
  return import.meta.url.endsWith(".ts")
    ? new URL("./csv-scan-thread.ts", import.meta.url)
    : new URL("../csv-scan-thread.js", import.meta.url);
}

async function afterNextLine(path: string, offset: number): Promise<number | undefined> {
  const chunk = Buffer.allocUnsafe(1 << 16);
  const file = await open(path);
  try {
    const { bytesRead } = await file.read(chunk, 0, chunk.length, offset);
    const end = chunk.subarray(0, bytesRead).indexOf(10);
    return end === -1 ? undefined : offset + end + 1;
  } finally {
    await file.close();
  }
}
