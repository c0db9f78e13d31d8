import { closeSync, openSync, readSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { scanDialect } from "./csv-dialect.ts";
import type { ScanAheadRequest, ScanAheadResult } from "./csv-scan-ahead.ts";
import { CsvScanner } from "./csv-scanner.ts";

// The program of the thread that csv-scan-ahead.ts starts.
parentPort?.postMessage(scan(workerData));

function scan({ path, from, dialect, fields }: ScanAheadRequest): ScanAheadResult {
  let rows = 0;
  let clean = true;
  const scanner = new CsvScanner(scanDialect(dialect), fields, {
    record: () => {
      rows += 1;
    },
    fault: () => {
      clean = false;
    },
  });
  const chunk = Buffer.allocUnsafe(1 << 20);
  const file = openSync(path, "r");
  try {
    let position = from;
    while (clean) {
      const read = readSync(file, chunk, 0, chunk.length, position);
      if (read === 0) break;
      scanner.push(chunk.subarray(0, read));
      position += read;
    }
    scanner.end();
    return { clean, rows, totals: scanner.totals, end: position };
  } finally {
    closeSync(file);
  }
}
