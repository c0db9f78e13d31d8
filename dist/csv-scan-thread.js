import { r as scanDialect } from "./chunks/csv-dialect.js";
import { t as CsvScanner } from "./chunks/csv-scanner.js";
import { closeSync, openSync, readSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
// packages/tables/src/source/csv-scan-thread.ts
parentPort?.postMessage(scan(workerData));
function scan({ path, from, dialect, fields }) {
	let rows = 0, clean = !0, scanner = new CsvScanner(scanDialect(dialect), fields, {
		record: () => {
			rows += 1;
		},
		fault: () => {
			clean = !1;
		}
	}), chunk = Buffer.allocUnsafe(1 << 20), file = openSync(path, "r");
	try {
		let position = from;
		for (; clean;) {
			let read = readSync(file, chunk, 0, chunk.length, position);
			if (read === 0) break;
			scanner.push(chunk.subarray(0, read)), position += read;
		}
		return scanner.end(), {
			clean,
			rows,
			totals: scanner.totals,
			end: position
		};
	} finally {
		closeSync(file);
	}
}
export {};
