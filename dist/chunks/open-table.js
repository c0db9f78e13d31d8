import { n as configurationError, r as evidenceError, t as UserError } from "./user-error.js";
import { i as quoteLiteral, o as reservedPrefix, r as quoteIdentifier } from "./identifiers2.js";
import { n as readCsvSql, r as scanDialect, t as completeDialect } from "./csv-dialect.js";
import { i as placeInRecord, n as fieldText, r as firstInvalidByte, t as fieldRanges } from "./csv-cells.js";
import { n as longestRecordBytes, t as CsvScanner } from "./csv-scanner.js";
import { t as systemErrorCode } from "./system-error.js";
import { t as enginePath } from "./engine-path.js";
import { t as digestFile } from "./digest.js";
import { n as glob, r as isDynamicPattern } from "./dist2.js";
import { open, readdir, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import zlib, { createGunzip } from "node:zlib";
import { isUtf8 } from "node:buffer";
import { finished } from "node:stream/promises";
import { Worker } from "node:worker_threads";
import { pipeline as pipeline$1 } from "node:stream";
/** Starts it for a large plain UTF-8 file; undefined when the file is too small or has no line ending in its middle. */
async function scanAhead(path, size, dialect, fields, signal) {
	if (size < 33554432) return;
	let from = await afterNextLine(path, Math.floor(size / 2));
	if (from !== void 0) return {
		from,
		result: scanOnThread({
			path,
			from,
			dialect,
			fields
		}, signal)
	};
}
function scanOnThread(request, signal) {
	return new Promise((resolve) => {
		let thread = new Worker(program$1(), { workerData: request }), stop = () => void thread.terminate();
		signal.addEventListener("abort", stop, { once: !0 }), thread.once("message", resolve), thread.once("error", () => resolve(void 0)), thread.once("exit", () => {
			signal.removeEventListener("abort", stop), resolve(void 0);
		});
	});
}
/** A bundle keeps its threads beside its entries (scripts/build.ts), one folder above its chunks. */
function program$1() {
	return import.meta.url.endsWith(".ts") ? new URL("./csv-scan-thread.ts", import.meta.url) : new URL("../csv-scan-thread.js", import.meta.url);
}
async function afterNextLine(path, offset) {
	let chunk = Buffer.allocUnsafe(65536), file = await open(path);
	try {
		let { bytesRead } = await file.read(chunk, 0, chunk.length, offset), end = chunk.subarray(0, bytesRead).indexOf(10);
		return end === -1 ? void 0 : offset + end + 1;
	} finally {
		await file.close();
	}
}
// packages/tables/src/source/record-writer.ts
/** Writes records with LF between them, in large pieces. */
function recordWriter(path) {
	let stream = createWriteStream(path), failure;
	stream.on("error", (error) => {
		failure = error;
	});
	let pending = [], lineEnd = Buffer.from("\n");
	return {
		write(buffer, start, end) {
			pending.push(Buffer.from(buffer.subarray(start, end)), lineEnd);
		},
		async drain() {
			if (failure !== void 0) throw failure;
			let piece = Buffer.concat(pending);
			pending = [], piece.length > 0 && !stream.write(piece) && await new Promise((resolve) => {
				let goOn = () => {
					stream.off("drain", goOn).off("close", goOn), resolve();
				};
				stream.on("drain", goOn).on("close", goOn);
			});
		},
		async end() {
			await this.drain(), stream.end(), await finished(stream);
		},
		abort() {
			stream.destroy();
		}
	};
}
/** Runs `body` with a writer when there is a path for one, and gives the file up when `body` fails. */
async function withRecordWriter(path, body) {
	let writer = path === void 0 ? void 0 : recordWriter(path);
	try {
		return await body(writer);
	} catch (error) {
		throw writer?.abort(), error;
	}
}
// packages/tables/src/source/engine-copy.ts
/**
* Checks a text file in one pass. A file that the engine would not read in the same way is written again with its sound
* records only: in the same pass when that is known before, else in a second one.
*/
async function scanForEngine({ file, faults, copyPath, surelyCopied, scan, readable }) {
	let faultsBefore = faults.count, first = await withRecordWriter(surelyCopied ? copyPath : void 0, (copy) => scan(copy, faults)), copied = surelyCopied || faults.count > faultsBefore || !readable(first), digest = first.input.digest();
	if (digest.catch(() => void 0), copied && !surelyCopied && await (await withRecordWriter(copyPath, (copy) => scan(copy, {
		faults: [],
		count: 0
	}))).input.digest() !== await digest) throw evidenceError(`${file.path} changed while it was read.`, { location: { path: file.path } });
	return {
		scan: first,
		digest,
		copied
	};
}
// packages/tables/src/source/header.ts
/**
* Names of a header line as columns. A column without a name (pandas writes its index so) is called `(column N)`.
* Throws a UserError for names that stand twice, also when they differ by case only: the engine, as every SQL, cannot
* tell them apart.
*/
function columnNamesOf(header, path, line) {
	let names = header.map((name, index) => name === "" ? `(column ${index + 1})` : name), seen = /* @__PURE__ */ new Map();
	for (let name of names) {
		let before = seen.get(name.toLowerCase());
		if (before !== void 0) throw evidenceError(before === name ? `The header of ${path} names the column ${JSON.stringify(name)} twice.` : `The header of ${path} names the columns ${JSON.stringify(before)} and ${JSON.stringify(name)}, which differ by case only.`, {
			location: {
				path,
				line
			},
			hint: "Rename one of them: a rule could not say which one it means."
		});
		seen.set(name.toLowerCase(), name);
	}
	return names;
}
const otherDelimiters = [
	[",", "comma"],
	[";", "semicolon"],
	["	", "tab"],
	["|", "vertical bar"]
];
/** Throws a UserError when a header of one column looks like several columns under another delimiter. */
function refuseWrongDelimiter(header, delimiter, path, line) {
	let [only, ...more] = header;
	if (only === void 0 || more.length > 0) return;
	let other = otherDelimiters.find(([character]) => character !== delimiter && only.includes(character));
	if (other === void 0) return;
	let [character, word] = other;
	throw evidenceError(`The header of ${path} is one column, ${JSON.stringify(only.length > 80 ? `${only.slice(0, 80)}…` : only)}: the file is written with another delimiter than ${JSON.stringify(delimiter)}.`, {
		location: {
			path,
			line
		},
		hint: `It looks like a ${word}: state \`data: {delimiter: ${JSON.stringify(character)}}\`.`
	});
}
/** Adds a fault; `describe` is only asked while the list takes more. */
function addFault(list, describe) {
	list.count += 1, list.faults.length < 100 && list.faults.push(describe());
}
/** What the scanner found, as a sentence with its physical place. */
function describeFault(fault, path, dialect, expectedFields) {
	let record = fault.buffer.subarray(fault.start, fault.end), at = (offset) => ({
		path,
		...placeInRecord(record, fault.line, offset)
	}), shown = fault.offset - fault.start;
	switch (fault.kind) {
		case "ragged-row": {
			let ranges = fieldRanges(record, dialect), offset = fault.fields > expectedFields ? ranges[expectedFields]?.start ?? record.length : record.length, message = `The row has ${fault.fields} ${fault.fields === 1 ? "field" : "fields"} instead of ${expectedFields}.`;
			return {
				kind: fault.kind,
				message,
				location: at(offset)
			};
		}
		case "broken-quote": {
			let opened = openedQuote(record, dialect, shown), spans = opened !== void 0 && record.subarray(opened, shown).includes(10), message = opened === void 0 ? "A quote stands inside a field that does not begin with one." : spans ? `A quoted field begins here and ends ${at(shown).line - at(opened).line} lines further down, where text follows its closing quote.` : "Text follows the closing quote of a field.";
			return {
				kind: fault.kind,
				message,
				location: at(spans ? opened : shown)
			};
		}
		case "unterminated-quote": {
			let location = fault.end === fault.start ? {
				path,
				line: fault.line
			} : at(shown);
			return {
				kind: fault.kind,
				message: "A quoted field begins here and never ends.",
				location
			};
		}
		case "invalid-encoding": return {
			kind: fault.kind,
			message: "The row holds bytes that are not of the declared encoding.",
			location: at(firstInvalidByte(record))
		};
		case "nul-byte": return {
			kind: fault.kind,
			message: "The row holds a NUL byte.",
			location: at(shown)
		};
		case "record-too-long": return {
			kind: fault.kind,
			message: `The row is longer than ${longestRecordBytes.toLocaleString("en-US")} bytes.`,
			location: {
				path,
				line: fault.line
			}
		};
	}
}
/** Where the quoted field began whose closing quote stands right before `offset`; undefined: the field is not quoted. */
function openedQuote(record, dialect, offset) {
	let field = fieldRanges(record, dialect).findLast((range) => range.start <= offset);
	return field !== void 0 && record[field.start] === dialect.quote ? field.start : void 0;
}
/** `digestFile` on a thread of its own, for a caller whose thread is busy with the same file. */
function digestOnThread(path, signal) {
	return new Promise((resolve, reject) => {
		let thread = new Worker("\n  const { createHash } = require(\"node:crypto\");\n  const { openSync, readSync, closeSync } = require(\"node:fs\");\n  const { parentPort, workerData } = require(\"node:worker_threads\");\n  const hash = createHash(\"sha256\");\n  const chunk = Buffer.allocUnsafe(1 << 20);\n  const file = openSync(workerData, \"r\");\n  let bytes = 0;\n  for (let read = 0; (read = readSync(file, chunk)) > 0; bytes += read) hash.update(chunk.subarray(0, read));\n  closeSync(file);\n  parentPort.postMessage({ digest: \"sha256:\" + hash.digest(\"hex\"), bytes });\n", {
			eval: !0,
			workerData: path
		}), stop = () => void thread.terminate();
		signal.addEventListener("abort", stop, { once: !0 }), thread.once("message", resolve), thread.once("error", reject), thread.once("exit", () => {
			signal.removeEventListener("abort", stop), reject(/* @__PURE__ */ Error(`The thread that reads ${path} ended without a digest.`));
		});
	});
}
// packages/tables/src/source/binary-file.ts
const signatures = [
	[[
		80,
		65,
		82,
		49
	], "a Parquet file"],
	[[
		80,
		75,
		3,
		4
	], "a ZIP archive or an Excel workbook"],
	[[
		208,
		207,
		17,
		224
	], "an old Excel workbook"],
	[[31, 139], "gzip data without the extension .gz"],
	[[
		40,
		181,
		47,
		253
	], "Zstandard data without the extension .zst"],
	[[
		83,
		81,
		76,
		105,
		116,
		101
	], "an SQLite database"],
	[[
		65,
		82,
		82,
		79,
		87,
		49
	], "an Arrow file"],
	[[
		79,
		98,
		106,
		1
	], "an Avro file"],
	[[
		137,
		80,
		78,
		71
	], "a PNG image"],
	[[
		37,
		80,
		68,
		70
	], "a PDF document"],
	[[
		127,
		69,
		76,
		70
	], "a program"]
];
/** Throws a UserError when a file that should be text begins like something else. */
function refuseBinary(start, path, encoding) {
	let location = { path };
	for (let [bytes, what] of signatures) if (bytes.every((byte, index) => start[index] === byte)) throw evidenceError(`${path} is not text: it begins like ${what}.`, {
		location,
		hint: "State the right format (`data: {format: …}`) or name the right file."
	});
	if (start.subarray(0, 40).toString("latin1").startsWith("version https://git-lfs")) throw evidenceError(`${path} is a Git LFS pointer, not the data.`, {
		location,
		hint: "Fetch the data first: `actions/checkout` with `lfs: true`, or `git lfs pull`."
	});
	if (encoding === "utf-16") return;
	let head = start.subarray(0, 4096);
	if (head[0] === 255 && head[1] === 254 || head[0] === 254 && head[1] === 255) throw evidenceError(`${path} is not UTF-8: it begins with the byte-order mark of UTF-16.`, {
		location,
		hint: "State `data: {encoding: utf-16}`."
	});
	let control = 0;
	for (let byte of head) (byte === 0 || byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) && (control += 1);
	if (control > 8 && control * 10 > head.length) throw evidenceError(`${path} is not text: ${control} of its first ${head.length} bytes are control characters.`, {
		location,
		hint: "Name the right file, or state `data: {encoding: utf-16}` if it is text in UTF-16."
	});
}
// packages/tables/src/source/text-encoding.ts
const nothing = /* @__PURE__ */ new Uint8Array();
/**
* Decoders for the declared encodings. UTF-8 passes through unchanged, faults and all: the scanner finds those record
* by record. What is no character in UTF-16 (a surrogate without its partner, half a code unit at the end) comes out
* as the byte FF, which no UTF-8 holds, and so is found in the same way.
*/
function createUtf8Decoder(encoding) {
	switch (encoding) {
		case "utf-8": return utf8Decoder();
		case "latin-1": return {
			decode: (chunk) => Buffer.from(chunk.toString("latin1"), "utf8"),
			end: () => nothing,
			hadMark: () => !1
		};
		case "utf-16": return utf16Decoder();
	}
}
function utf8Decoder() {
	let started = !1, mark = !1, held = Buffer.alloc(0);
	return {
		decode(chunk) {
			if (started) return chunk;
			let bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
			return bytes.length < 3 ? (held = Buffer.from(bytes), nothing) : (started = !0, mark = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191, mark ? bytes.subarray(3) : bytes);
		},
		end: () => started ? nothing : held,
		hadMark: () => mark
	};
}
function utf16Decoder() {
	let bigEndian, mark = !1, held = Buffer.alloc(0);
	return {
		decode(chunk) {
			let bytes = Buffer.concat([held, chunk]);
			if (bigEndian === void 0) {
				if (bytes.length < 2) return held = bytes, nothing;
				mark = bytes[0] === 254 && bytes[1] === 255 || bytes[0] === 255 && bytes[1] === 254, bigEndian = mark ? bytes[0] === 254 : bytes[0] === 0, mark && (bytes = bytes.subarray(2));
			}
			let whole = bytes.length & -2, high = whole >= 2 ? bytes[bigEndian ? whole - 2 : whole - 1] ?? 0 : 0;
			return high >= 216 && high <= 219 && (whole -= 2), held = Buffer.from(bytes.subarray(whole)), toUtf8(bytes.subarray(0, whole), bigEndian);
		},
		end: () => held.length === 0 ? nothing : Buffer.from([255]),
		hadMark: () => mark
	};
}
function toUtf8(bytes, bigEndian) {
	let text = (bigEndian ? Buffer.from(bytes).swap16() : bytes).toString("utf16le");
	if (text.isWellFormed()) return Buffer.from(text, "utf8");
	let parts = text.split(/(?:[\uD800-\uDBFF](?![\uDC00-\uDFFF]))|(?:(?<![\uD800-\uDBFF])[\uDC00-\uDFFF])/), broken = Buffer.from([255]);
	return Buffer.concat(parts.flatMap((part, index) => index === 0 ? [Buffer.from(part)] : [broken, Buffer.from(part)]));
}
// packages/tables/src/source/zstd-frames.ts
/**
* Splits a Zstandard file (RFC 8878) into its frames by the headers of frames and blocks. Frames to be skipped are.
* Throws an error with a `code` that begins with `ZSTD_` for what is no frame or ends inside one.
*/
async function* zstdFrames(source) {
	let chunks = source[Symbol.asyncIterator](), held = Buffer.alloc(0), has = async (bytes) => {
		for (; held.length < bytes;) {
			let next = await chunks.next();
			if (next.done) return !1;
			held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
		}
		return !0;
	}, need = async (bytes) => {
		if (!await has(bytes)) throw archiveError("ZSTD_truncated", "unexpected end of file");
	}, take = (bytes) => {
		let part = held.subarray(0, bytes);
		return held = held.subarray(bytes), part;
	};
	for (; await has(1);) {
		await need(5);
		let magic = held.readUInt32LE(0);
		if (magic >>> 4 == 25481893) {
			await need(8);
			for (let left = held.readUInt32LE(4) + 8; left > 0;) await need(1), left -= take(Math.min(left, held.length)).length;
			continue;
		}
		if (magic !== 4247762216) throw archiveError("ZSTD_no_frame", "what stands there is no Zstandard frame");
		let descriptor = held.readUInt8(4), header = headerBytes(descriptor);
		await need(header), yield {
			bytes: take(header),
			last: !1
		};
		let checksumBytes = descriptor & 4 ? 4 : 0;
		for (let last = !1; !last;) {
			await need(3);
			let block = held.readUIntLE(0, 3);
			last = (block & 1) == 1;
			let bytes = 3 + ((block >> 1 & 3) == 1 ? 1 : block >>> 3) + (last ? checksumBytes : 0);
			await need(bytes), yield {
				bytes: take(bytes),
				last
			};
		}
	}
}
/** Magic number, descriptor, window, number of the dictionary, size of the content. */
function headerBytes(descriptor) {
	let single = !!(descriptor & 32), dictionary = [
		0,
		1,
		2,
		4
	][descriptor & 3] ?? 0, size = [
		+!!single,
		2,
		4,
		8
	][descriptor >>> 6] ?? 0;
	return 5 + +!single + dictionary + size;
}
function archiveError(code, message) {
	return Object.assign(Error(message), { code });
}
// packages/tables/src/source/zstd.ts
/**
* Unpacks Zstandard (RFC 8878), several frames too. With Node's own decoder, which compares the checksums, frame by frame:
* when a second frame begins in the same chunk it ends without an error and without that frame's data (seen in 24.21), so
* that a table would lose rows and nobody would know. Before 22.15 Node has none; then frames with a checksum are refused.
*/
function zstdDecompress(source) {
	return typeof zlib.createZstdDecompress == "function" ? unpackFrames(source) : unpackWithoutChecksums(source);
}
/** A checksum that cannot be compared must not be passed over: the data may be damaged. */
async function* withoutChecksums(source) {
	let begins = !0;
	for await (let { bytes, last } of zstdFrames(source)) {
		if (begins && bytes.readUInt32LE(0) === 4247762216 && (bytes[4] ?? 0) & 4) throw evidenceError(`The file has a checksum, which Node ${process.versions.node} cannot compare.`, { hint: "Use Node 22.15 or later, or unpack the file before." });
		begins = last, yield bytes;
	}
}
async function* unpackFrames(source) {
	let parts = zstdFrames(source);
	for (let first = await parts.next(); !first.done; first = await parts.next()) {
		let decoder = zlib.createZstdDecompress({
			chunkSize: 1 << 18,
			params: { [zlib.constants.ZSTD_d_windowLogMax]: 31 }
		});
		pipeline$1(oneFrame(first.value, parts), decoder, () => void 0), yield* decoder;
	}
}
async function* oneFrame(first, parts) {
	if (yield first.bytes, !first.last) {
		for (let next = await parts.next(); !next.done; next = await parts.next()) if (yield next.value.bytes, next.value.last) return;
	}
}
/** The same with the `fzstd` package. */
async function* unpackWithoutChecksums(source) {
	let { Decompress } = await import("./esm.js"), ready = [], decoder = new Decompress((chunk) => {
		chunk.length > 0 && ready.push(Buffer.from(chunk));
	}), last;
	for await (let chunk of withoutChecksums(source)) chunk.length !== 0 && (last !== void 0 && decoder.push(last), last = new Uint8Array(chunk), yield* ready.splice(0));
	last !== void 0 && decoder.push(last, !0), yield* ready.splice(0);
}
/**
* Reads a text file once: unpacks it, turns it into UTF-8 without a byte-order mark, and computes the digest of its
* bytes on disk. `consume` returns false when it has seen enough; `plainSize` is the file's size when its bytes come as they
* stand on disk.
*/
async function readTextInput(file, encoding, signal, consume) {
	let { size } = await stat(file.absolutePath).catch((error) => {
		throw unreadable(error, file);
	}), apart = size >= 16777216, hash = createHash("sha256"), source = createReadStream(file.absolutePath, {
		highWaterMark: 1048576,
		signal
	}), hashed = async function* () {
		for await (let chunk of source) apart || hash.update(chunk), yield chunk;
	}, decoder = createUtf8Decoder(encoding), asItIs = () => file.compression === void 0 && encoding === "utf-8" && !decoder.hadMark(), plainSize = () => asItIs() ? size : void 0, stopped = !1;
	try {
		let first = !0;
		for await (let chunk of unpacked(hashed(), file)) {
			first && refuseBinary(chunk, file.path, encoding), first = !1;
			let text = decoder.decode(chunk);
			if (text.length > 0 && !await consume(text, plainSize())) {
				stopped = !0;
				break;
			}
		}
		let rest = stopped ? void 0 : decoder.end();
		rest !== void 0 && rest.length > 0 && await consume(rest, plainSize());
	} catch (error) {
		throw unreadable(error, file);
	} finally {
		source.destroy();
	}
	return {
		digest: async () => apart || stopped ? (await digestOnThread(file.absolutePath, signal)).digest : `sha256:${hash.digest("hex")}`,
		bytes: size,
		asItIs: asItIs()
	};
}
function unpacked(source, file) {
	switch (file.compression) {
		case void 0: return source;
		case "gzip": {
			let gunzip = createGunzip({ chunkSize: 1 << 18 });
			return pipeline$1(source, gunzip, () => void 0), gunzip;
		}
		case "zstd": return zstdDecompress(source);
	}
}
function unreadable(error, file) {
	if (error instanceof UserError || !(error instanceof Error)) return error;
	let location = { path: file.path }, code = "code" in error ? error.code : void 0;
	return typeof code == "number" || typeof code == "string" && /^Z(STD)?_/.test(code) ? evidenceError(`${file.path} cannot be unpacked: ${error.message}.`, {
		location,
		hint: "The archive is truncated or damaged; write or fetch it again.",
		cause: error
	}) : systemErrorCode(error) === void 0 ? error : evidenceError(`${file.path} cannot be read: ${error.message}.`, {
		location,
		cause: error
	});
}
// packages/tables/src/source/csv-file.ts
/** Checks one file's structure; another encoding, compression, broken records or mixed line endings make a copy of it. */
async function readCsvFile(file, context) {
	let { dialect, copyPath, faults } = context, { scan, digest, copied } = await scanForEngine({
		file,
		faults,
		copyPath,
		surelyCopied: file.compression !== void 0 || dialect.encoding !== "utf-8" || dialect.skipLines > 0,
		scan: (copy, list) => scanRecords(file, context, copy, list),
		readable: ({ totals: { lf, crlf, cr, blank }, blankFirst }) => cr === 0 && (lf === 0 || crlf === 0) && !(blank > 0 && blankFirst)
	});
	return {
		file,
		names: scan.names,
		rows: scan.rows,
		digest,
		bytes: scan.input.bytes,
		engine: copied ? {
			path: copyPath,
			header: !1
		} : {
			path: file.absolutePath,
			header: dialect.header
		}
	};
}
async function scanRecords(file, context, copy, faults) {
	let { dialect, columnNames } = context, scan = scanDialect(dialect), names = dialect.header ? void 0 : columnNames, rows = 0, blankFirst = !1, scanner = new CsvScanner(scan, names?.length, {
		record(buffer, start, end, line) {
			if (names === void 0) {
				let record = buffer.subarray(start, end), header = fieldRanges(record, scan).map((range) => fieldText(record, range, scan));
				if (dialect.header && refuseWrongDelimiter(header, dialect.delimiter, file.path, line), blankFirst = line !== dialect.skipLines + 1, names = dialect.header ? columnNamesOf(header, file.path, line) : header.map((_, index) => `column${index + 1}`), dialect.header) return;
			}
			rows += 1, copy?.write(buffer, start, end);
		},
		fault(fault) {
			if (names === void 0 && dialect.header) throw brokenHeader(fault, file.path, scan);
			addFault(faults, () => describeFault(fault, file.path, scan, names?.length ?? 0));
		}
	}, dialect.skipLines + 1), skip = lineSkipper(dialect.skipLines), fieldCount = () => names?.length, offset = 0, ahead, totals = { ...noLines }, input = await readTextInput(file, dialect.encoding, context.signal, async (chunk, size) => {
		let begin = offset;
		if (offset += chunk.length, begin === 0) {
			scanner.push(skip(chunk));
			let fields = fieldCount();
			copy === void 0 && fields !== void 0 && size !== void 0 && (ahead = await scanAhead(file.absolutePath, size, dialect, fields, context.signal));
		} else if (ahead !== void 0 && offset >= ahead.from) {
			scanner.push(chunk.subarray(0, ahead.from - begin));
			let other = scanner.betweenRecords ? await ahead.result : void 0;
			if (other?.clean && other.end === size) return rows += other.rows, addTotals(totals, other.totals), !1;
			scanner.push(chunk.subarray(ahead.from - begin)), ahead = void 0;
		} else scanner.push(skip(chunk));
		return await copy?.drain(), !0;
	});
	if (scanner.end(), addTotals(totals, scanner.totals), await copy?.end(), offset === 0) throw evidenceError(`${file.path} is empty.`, {
		location: { path: file.path },
		hint: "Was it written or fetched completely? A table without rows still has a header line."
	});
	if (names === void 0) throw evidenceError(`${file.path} holds no ${dialect.header ? "header line" : "row"}.`, {
		location: { path: file.path },
		hint: dialect.header ? "Its first line must name the columns." : "State `data: {columns: [...]}` to name them."
	});
	return {
		input,
		names,
		rows,
		totals,
		blankFirst
	};
}
const noLines = {
	lf: 0,
	crlf: 0,
	cr: 0,
	blank: 0
};
function addTotals(sum, more) {
	sum.lf += more.lf, sum.crlf += more.crlf, sum.cr += more.cr, sum.blank += more.blank;
}
function brokenHeader(fault, path, dialect) {
	let { message, location } = describeFault(fault, path, dialect, 0);
	return evidenceError(`The header of ${path} cannot be read: ${message}`, {
		location,
		hint: "Repair the first line; without it no column can be told from another."
	});
}
/** Drops the first `count` physical lines of a file that comes in chunks. */
function lineSkipper(count) {
	let left = count;
	return (chunk) => {
		let from = 0;
		for (; left > 0;) {
			let end = chunk.indexOf(10, from);
			if (end === -1) return chunk.subarray(chunk.length);
			from = end + 1, --left;
		}
		return chunk.subarray(from);
	};
}
// packages/tables/src/source/csv-locate.ts
/**
* Physical places of cells, in the order asked. Reads the files that hold them a second time, up to the last one wanted:
* keeping the place of every record in the first pass would cost memory that no clean file needs.
*/
async function locateCsvCells(cells, files, dialect, signal) {
	let places = /* @__PURE__ */ new Map(), before = 0;
	for (let file of files) {
		let here = cells.filter((cell) => cell.row > before && cell.row <= before + file.rows);
		here.length > 0 && await locateInFile(here, before, file, dialect, signal, places), before += file.rows;
	}
	return cells.map((cell) => {
		let place = places.get(cell);
		if (place === void 0) throw Error(`Row ${cell.row} was not found again; the table has ${before} rows.`);
		return place;
	});
}
async function locateInFile(cells, before, { file, names, rows }, dialect, signal, places) {
	let wanted = /* @__PURE__ */ new Map();
	for (let cell of cells) wanted.set(cell.row - before, [...wanted.get(cell.row - before) ?? [], cell]);
	let last = Math.min(rows, Math.max(...wanted.keys())), scan = scanDialect(dialect), row = dialect.header ? -1 : 0, scanner = new CsvScanner(scan, names.length, {
		record(buffer, start, end, line) {
			row += 1;
			for (let cell of wanted.get(row) ?? []) places.set(cell, placeOfCell(buffer.subarray(start, end), line, cell, file.path));
		},
		fault() {}
	}, dialect.skipLines + 1), placeOfCell = (record, line, cell, path) => {
		let range = cell.column === void 0 ? void 0 : fieldRanges(record, scan)[names.indexOf(cell.column)];
		if (range === void 0) return {
			path,
			line
		};
		let start = placeInRecord(record, line, range.start), end = placeInRecord(record, line, range.end);
		return {
			path,
			...start,
			...end.line === start.line && end.column > start.column ? { endColumn: end.column } : {}
		};
	}, skip = lineSkipper(dialect.skipLines);
	await readTextInput(file, dialect.encoding, signal, (chunk) => (scanner.push(skip(chunk)), row < last)), scanner.end();
}
// packages/tables/src/source/file-columns.ts
/** All columns of a file: those written in it, then those of its directories' names. */
function columnsOfFile({ file, names }) {
	return [...names, ...file.partitions.map(({ key }) => key)];
}
/**
* The columns of a table: the first file's, then what only later files have. Throws a UserError for names that differ by
* case only, and for a directory that names a column of the files: nobody could say which value a row has.
*/
function columnsOfTable(files) {
	let written = new Map(files.flatMap(({ file, names }) => names.map((name) => [name.toLowerCase(), file.path])));
	for (let { file } of files) {
		let seen = /* @__PURE__ */ new Set();
		for (let { key } of file.partitions) {
			let owner = written.get(key.toLowerCase());
			if (owner !== void 0) {
				let place = owner === file.path ? "the file itself" : owner;
				throw ambiguous(file.path, `${JSON.stringify(key)}, which is a column of ${place} too`);
			}
			if (seen.has(key.toLowerCase())) throw ambiguous(file.path, `${JSON.stringify(key)} twice`);
			seen.add(key.toLowerCase());
		}
	}
	let names = [...new Set(files.flatMap((file) => file.names))], partitionKeys = [...new Set(files.flatMap(({ file }) => file.partitions.map(({ key }) => key)))];
	return columnNamesOf([...names, ...partitionKeys], files.length === 1 ? files[0]?.file.path ?? "" : "the data", 1), {
		names,
		partitionKeys
	};
}
function ambiguous(path, what) {
	return evidenceError(`The directories of ${path} name ${what}.`, {
		location: { path },
		hint: "Leave the column out of the files, or rename it, or say `data: {hive: false}`."
	});
}
/** Columns are matched by name: what the first file has and another lacks, or the other way round. */
function nameDifferences(files) {
	let [first, ...others] = files;
	if (first === void 0) return [];
	let expected = new Set(columnsOfFile(first));
	return others.flatMap((other) => {
		let { path } = other.file, found = new Set(columnsOfFile(other)), missing = [...expected].filter((name) => !found.has(name)), extra = [...found].filter((name) => !expected.has(name)), differences = [];
		return missing.length > 0 && differences.push({
			path,
			columns: missing,
			message: `${listed(missing)} of ${first.file.path} not there`
		}), extra.length > 0 && differences.push({
			path,
			columns: extra,
			message: `${listed(extra)} not in ${first.file.path}`
		}), differences;
	});
}
function listed(names) {
	let shown = names.slice(0, 5).map((name) => JSON.stringify(name)), more = names.length > 5 ? ` and ${names.length - 5} more` : "";
	return `${names.length === 1 ? "column" : "columns"} ${shown.join(", ")}${more}`;
}
// packages/tables/src/source/neighbours.ts
/** Splits a list into runs of neighbours that have the same key. */
function groupNeighbours(items, key) {
	let groups = [], before;
	for (let item of items) {
		let id = JSON.stringify(key(item));
		id === before ? groups.at(-1)?.push(item) : groups.push([item]), before = id;
	}
	return groups;
}
// packages/tables/src/source/csv-table.ts
/** Opens a CSV or TSV table: every file's structure is checked, then the engine reads their columns as text. */
async function openCsvTable(files, format, declaration, context) {
	let dialect = completeDialect(format, declaration.dialect), faults = {
		faults: [],
		count: 0
	}, read = [];
	for (let [index, file] of files.entries()) read.push(await readCsvFile(file, {
		dialect,
		columnNames: declaration.columnNames,
		faults,
		copyPath: join(context.temporaryDirectory, `records-${process.hrtime.bigint()}-${index}.csv`),
		signal: context.signal
	}));
	let table = columnsOfTable(read), names = [...table.names, ...table.partitionKeys], columns = names.map((name, index) => ({
		name,
		physicalType: "text",
		sql: `"c${index}"`
	}));
	return {
		format,
		files: read.map((file) => ({
			path: file.file.path,
			absolutePath: file.file.absolutePath,
			bytes: file.bytes,
			digest: file.digest,
			rows: file.rows,
			columns: columnsOfFile(file)
		})),
		columns,
		rows: read.reduce((sum, file) => sum + file.rows, 0),
		faults: faults.faults,
		faultCount: faults.count,
		schemaDifferences: nameDifferences(read),
		relation: relationOf$2(read, names, dialect),
		enginePaths: read.map((file) => file.engine.path),
		locate: (cells) => locateCsvCells(cells, read, dialect, context.signal)
	};
}
/** Neighbouring files that are read in the same way share one call: thousands of files stay a short statement. */
function relationOf$2(files, names, dialect) {
	let groups = groupNeighbours(files, (file) => [
		file.names,
		file.engine.header,
		file.file.partitions
	]), parts = groups.flatMap(([first, ...more]) => {
		if (first === void 0) return [];
		let source = readCsvSql([first, ...more].map((file) => file.engine.path), first.names.map((name) => `c${names.indexOf(name)}`), dialect, first.engine.header), partitions = new Map(first.file.partitions.map(({ key, value }) => [key, value])), select = names.map((name, index) => {
			let column = quoteIdentifier(`c${index}`);
			if (first.names.includes(name)) return column;
			let value = partitions.get(name);
			return `${value == null ? "NULL" : quoteLiteral(value)}::VARCHAR AS ${column}`;
		});
		return groups.length === 1 && names.every((name) => first.names.includes(name)) ? source : `(SELECT ${select.join(", ")} FROM ${source})`;
	}), [only] = parts;
	return parts.length === 1 && only !== void 0 ? only : `(${parts.map((part) => `SELECT * FROM ${part}`).join(" UNION ALL ")})`;
}
// packages/tables/src/source/json-fault.ts
const stringToken = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y, scalarToken = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y, spaceToken = /[ \t\r\n]*/y;
/**
* Offset of the first character that JSON (RFC 8259) does not allow there; the length of the text when it only ends too
* early. The runtime's parser does not always say where it stopped. Only for texts that it refused.
*/
function firstJsonFault(text) {
	let open = [], at = 0, take = (token) => (token.lastIndex = at, token.test(text) ? (at = token.lastIndex, !0) : !1), takeCharacter = (character) => (take(spaceToken), text[at] === character && (at += 1, !0)), takeKey = () => (take(spaceToken), take(stringToken) && takeCharacter(":"));
	for (;;) {
		if (take(spaceToken), takeCharacter("{")) {
			if (!takeCharacter("}")) {
				if (!takeKey()) return at;
				open.push("{");
				continue;
			}
		} else if (takeCharacter("[")) {
			if (!takeCharacter("]")) {
				open.push("[");
				continue;
			}
		} else if (!take(stringToken) && !take(scalarToken)) return at;
		for (;;) {
			let inside = open.at(-1);
			if (take(spaceToken), inside === void 0) return at;
			if (takeCharacter(",")) {
				if (inside === "{" && !takeKey()) return at;
				break;
			}
			if (!takeCharacter(inside === "{" ? "}" : "]")) return at;
			open.pop();
		}
	}
}
// packages/tables/src/source/json-members.ts
/** The members of the object that a line of JSON is, in order, duplicates included. `text` was parsed before, so it is JSON. */
function topLevelMembers(text) {
	let members = [], depth = 0, key, keyStart = -1, valueStart = -1;
	for (let index = 0; index < text.length; index += 1) switch (text.charCodeAt(index)) {
		case 34: {
			let start = index;
			index = endOfString(text, index), depth === 1 && key === void 0 && (key = parseKey(text.slice(start, index + 1)), keyStart = start);
			break;
		}
		case 58:
			depth === 1 && (valueStart = afterSpace(text, index + 1));
			break;
		case 123:
		case 91:
			depth += 1;
			break;
		case 125:
		case 93:
		case 44: depth === 1 && key !== void 0 && (members.push({
			key,
			keyStart,
			valueStart,
			valueEnd: beforeSpace(text, index)
		}), key = void 0), text.charCodeAt(index) !== 44 && --depth;
	}
	return members;
}
/**
* The first key that stands twice in one object, at any depth; undefined: none. Parsers keep the last one silently, the
* engine another: nobody can say which value the row has.
*/
function duplicateKey(text) {
	let open = [], last = "", lastStart = 0;
	for (let index = 0; index < text.length; index += 1) switch (text.charCodeAt(index)) {
		case 34:
			lastStart = index, index = endOfString(text, index), last = text.slice(lastStart, index + 1);
			break;
		case 58: {
			let keys = open.at(-1), key = last.includes("\\") ? JSON.stringify(parseKey(last)) : last;
			if (keys?.has(key)) return {
				key: parseKey(key),
				offset: lastStart
			};
			keys?.add(key);
			break;
		}
		case 123:
			open.push(/* @__PURE__ */ new Set());
			break;
		case 91:
			open.push(null);
			break;
		case 125:
		case 93: open.pop();
	}
}
const escapes = /\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[dD][89a-fA-F][0-9a-fA-F]{2}|.)/g;
/** Offset of an escape such as `\ud800` that is half of a character; undefined: none. No UTF-8 text can hold it. */
function halfCharacter(text) {
	if (text.includes("\\u")) {
		for (let { 0: found, index } of text.matchAll(escapes)) if (found.length === 6) return index;
	}
}
function endOfString(text, start) {
	let index = start + 1;
	for (; index < text.length && text.charCodeAt(index) !== 34;) index += text.charCodeAt(index) === 92 ? 2 : 1;
	return index;
}
function parseKey(quoted) {
	return String(JSON.parse(quoted));
}
function afterSpace(text, from) {
	let index = from;
	for (; isSpace(text.charCodeAt(index));) index += 1;
	return index;
}
function beforeSpace(text, end) {
	let index = end;
	for (; isSpace(text.charCodeAt(index - 1));) --index;
	return index;
}
function isSpace(code) {
	return code === 32 || code === 9 || code === 10 || code === 13;
}
// packages/tables/src/source/json-lines.ts
/**
* Splits JSON Lines (jsonlines.org) into lines and checks each: UTF-8, at most 2,000,000 bytes, exactly one JSON object,
* no key twice. Lines of white space only are no records.
*/
var JsonLineScanner = class {
	#sink;
	#held = Buffer.alloc(0);
	#tooLong = !1;
	#line = 1;
	/** Lines that are no record: blank, or told as faults. */
	blank = 0;
	constructor(sink) {
		this.#sink = sink;
	}
	push(chunk) {
		let buffer = this.#held.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length) : Buffer.concat([this.#held, chunk]), start = 0;
		for (let end = buffer.indexOf(10, this.#held.length); end !== -1; end = buffer.indexOf(10, start)) this.#endLine(buffer.subarray(start, end)), start = end + 1;
		this.#held = Buffer.from(buffer.subarray(start)), this.#held.length > 2e6 && (this.#tooLong = !0, this.#held = Buffer.alloc(0));
	}
	end() {
		(this.#held.length > 0 || this.#tooLong) && this.#endLine(this.#held);
	}
	#endLine(whole) {
		let line = this.#line;
		if (this.#line += 1, this.#tooLong || whole.length > 2e6) {
			this.#tooLong = !1;
			let message = `The line is longer than ${longestRecordBytes.toLocaleString("en-US")} bytes.`;
			this.#sink.fault("record-too-long", message, line, 1);
			return;
		}
		let bytes = whole.at(-1) === 13 ? whole.subarray(0, -1) : whole;
		if (!isUtf8(bytes)) {
			let column = bytes.subarray(0, firstInvalidByte(bytes)).toString("utf8").length + 1;
			this.#sink.fault("invalid-encoding", "The line holds bytes that are not UTF-8.", line, column);
			return;
		}
		let text = bytes.toString("utf8");
		if (text.trim() === "") {
			this.blank += 1;
			return;
		}
		let nul = text.indexOf("\0");
		nul === -1 ? this.#parse(text, bytes, line) : this.#sink.fault("nul-byte", "The line holds a NUL byte.", line, nul + 1);
	}
	#parse(text, bytes, line) {
		let value;
		try {
			value = JSON.parse(text);
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw error;
			let at = firstJsonFault(text), word = /^-?(NaN|Infinity)/.exec(text.slice(at, at + 9))?.[0], message = at >= text.length ? "The line ends inside a JSON value." : word === void 0 ? "The line is not JSON." : `The line is not JSON: it has no ${word}; write null or a text.`;
			this.#sink.fault("invalid-json", message, line, at + 1);
			return;
		}
		if (typeof value != "object" || !value || Array.isArray(value)) {
			let what = Array.isArray(value) ? "a list" : value === null ? "null" : `a ${typeof value}`;
			this.#sink.fault("invalid-json", `The line is ${what} instead of an object.`, line, 1);
			return;
		}
		let twice = duplicateKey(text);
		if (twice !== void 0) {
			let message = `The key ${JSON.stringify(twice.key)} stands twice in one object.`;
			this.#sink.fault("duplicate-key", message, line, twice.offset + 1);
			return;
		}
		let half = halfCharacter(text);
		if (half !== void 0) {
			let message = `The line holds ${text.slice(half, half + 6)}, which is half of a character.`;
			this.#sink.fault("invalid-json", message, line, half + 1);
			return;
		}
		let unnamed = Object.keys(value).find((key) => key === "" || key.includes("\0"));
		if (unnamed !== void 0) {
			let at = topLevelMembers(text).find(({ key }) => key === unnamed)?.keyStart ?? 0, message = unnamed === "" ? "A key is empty." : "A key holds a NUL.";
			this.#sink.fault("invalid-json", `${message} Keys are the names of columns.`, line, at + 1);
		} else this.#sink.record(value, text, bytes, line);
	}
};
// packages/tables/src/source/json-table.ts
/** More keys than this are data used as keys. */
const mostColumns = 5e3;
/** Opens a JSON Lines table: each line is checked, the union of the keys are the columns, nested values stay JSON. */
async function openJsonTable(files, context) {
	let faults = {
		faults: [],
		count: 0
	}, read = [];
	for (let [index, file] of files.entries()) {
		let copyPath = join(context.temporaryDirectory, `records-${process.hrtime.bigint()}-${index}.jsonl`);
		read.push(await readJsonFile(file, copyPath, faults, context.signal));
	}
	let { names: keys, partitionKeys } = columnsOfTable(read), columns = [...keys.map((name) => ({
		name,
		physicalType: "json",
		sql: quoteIdentifier(name)
	})), ...partitionKeys.map((name) => ({
		name,
		physicalType: "text",
		sql: quoteIdentifier(name)
	}))];
	return {
		format: "jsonl",
		files: read.map((file) => ({
			path: file.file.path,
			absolutePath: file.file.absolutePath,
			bytes: file.bytes,
			digest: file.digest,
			rows: file.rows,
			columns: columnsOfFile(file)
		})),
		columns,
		rows: read.reduce((sum, file) => sum + file.rows, 0),
		faults: faults.faults,
		faultCount: faults.count,
		schemaDifferences: nameDifferences(read.filter(({ rows }) => rows > 0)),
		relation: relationOf$1(read, keys, partitionKeys),
		enginePaths: read.map((file) => file.enginePath),
		locate: (cells) => locateJsonCells(cells, read, context.signal)
	};
}
async function readJsonFile(file, copyPath, faults, signal) {
	let { scan, digest, copied } = await scanForEngine({
		file,
		faults,
		copyPath,
		surelyCopied: file.compression !== void 0,
		scan: (copy, list) => scanJsonRecords(file, copy, list, signal),
		readable: ({ input }) => input.asItIs
	});
	return {
		file,
		rows: scan.rows,
		names: [...scan.keys],
		digest,
		bytes: scan.input.bytes,
		enginePath: copied ? copyPath : file.absolutePath
	};
}
async function scanJsonRecords(file, copy, faults, signal) {
	let keys = /* @__PURE__ */ new Set(), rows = 0, scanner = new JsonLineScanner({
		record(value, _text, bytes) {
			rows += 1;
			for (let key of Object.keys(value)) keys.add(key);
			if (keys.size > mostColumns) throw evidenceError(`${file.path} has more than ${mostColumns.toLocaleString("en-US")} different keys.`, {
				location: { path: file.path },
				hint: "Keys are the columns of the table; put what varies from line to line into values."
			});
			copy?.write(bytes, 0, bytes.length);
		},
		fault(kind, message, line, column) {
			addFault(faults, () => ({
				kind,
				message,
				location: {
					path: file.path,
					line,
					column
				}
			}));
		}
	}), any = !1, input = await readTextInput(file, "utf-8", signal, async (chunk) => (any = !0, scanner.push(chunk), await copy?.drain(), !0));
	if (scanner.end(), await copy?.end(), !any) throw evidenceError(`${file.path} is empty.`, {
		location: { path: file.path },
		hint: "Was it written or fetched completely?"
	});
	return {
		rows,
		keys,
		input
	};
}
function relationOf$1(files, keys, partitionKeys) {
	let columns = keys.map((key) => `${quoteLiteral(key)}: 'JSON'`).join(", "), parts = [];
	for (let group of groupNeighbours(files, ({ file }) => file.partitions)) {
		let [first] = group, source = sourceOf(group, keys, columns), constants = partitionKeys.map((key) => {
			let value = first?.file.partitions.find((partition) => partition.key === key)?.value ?? null;
			return `, ${value === null ? "NULL" : quoteLiteral(value)}::VARCHAR AS ${quoteIdentifier(key)}`;
		});
		parts.push(constants.length === 0 ? source : `(SELECT *${constants.join("")} FROM ${source})`);
	}
	let [only] = parts;
	return parts.length === 1 && only !== void 0 ? only : `(${parts.map((part) => `SELECT * FROM ${part}`).join(" UNION ALL ")})`;
}
function sourceOf(files, keys, columns) {
	let paths = `[${files.map((file) => quoteLiteral(enginePath(file.enginePath))).join(", ")}]`, options = "format = 'newline_delimited', hive_partitioning = false";
	return keys.length === 0 ? `(SELECT NULL::JSON AS "(no key)" FROM read_json_objects(${paths}, ${options}))` : `read_json(${paths}, ${options}, auto_detect = false, maximum_object_size = 2000016, columns = {${columns}})`;
}
async function locateJsonCells(cells, files, signal) {
	let places = /* @__PURE__ */ new Map();
	for (let cell of cells) {
		let columns = places.get(cell.row) ?? /* @__PURE__ */ new Map();
		columns.set(cell.column, { path: "" }), places.set(cell.row, columns);
	}
	let last = Math.max(0, ...places.keys()), row = 0;
	for (let { file, rows } of files) {
		if (row >= last) break;
		let end = row + rows, scanner = new JsonLineScanner({
			record(_value, text, _bytes, line) {
				row += 1;
				let columns = places.get(row);
				if (columns === void 0) return;
				let members = topLevelMembers(text);
				for (let column of columns.keys()) {
					let member = members.find(({ key }) => key === column), inside = member === void 0 ? {} : {
						column: member.valueStart + 1,
						endColumn: member.valueEnd + 1
					};
					columns.set(column, {
						path: file.path,
						line,
						...inside
					});
				}
			},
			fault() {}
		});
		await readTextInput(file, "utf-8", signal, (chunk) => (scanner.push(chunk), row < last)), row < last && scanner.end(), row = Math.max(row, Math.min(end, last));
	}
	return cells.map((cell) => {
		let place = places.get(cell.row)?.get(cell.column);
		if (place === void 0 || place.path === "") throw Error(`Row ${cell.row} was not found again.`);
		return place;
	});
}
// packages/tables/src/source/parquet-table.ts
/** Opens a Parquet table. Every file's schema is read and compared: the engine would fill what a file lacks with nulls. */
async function openParquetTable(files, context) {
	let read = [];
	for (let file of files) context.signal.throwIfAborted(), read.push(await readParquetFile(file, context.engine));
	let { partitionKeys } = columnsOfTable(read), relation = relationOf(read, partitionKeys), types = await context.engine.describe(`SELECT * FROM ${relation}`).catch((error) => {
		throw damaged(read.length === 1 ? files[0]?.path ?? "" : "The files", error);
	}), isPartition = new Set(partitionKeys), columns = types.map(({ name, type }) => ({
		name,
		physicalType: isPartition.has(name) ? "text" : type,
		sql: quoteIdentifier(name)
	}));
	return {
		format: "parquet",
		files: read.map((file) => file.table),
		columns,
		rows: read.reduce((sum, file) => sum + file.table.rows, 0),
		faults: [],
		faultCount: 0,
		schemaDifferences: schemaDifferences(read),
		relation,
		enginePaths: read.map(({ file }) => file.absolutePath),
		locate: (cells) => locateParquetCells(cells, read, context.engine)
	};
}
async function readParquetFile(file, engine) {
	await refuseIncomplete(file);
	let literal = quoteLiteral(enginePath(file.absolutePath));
	try {
		let columns = await engine.describe(`SELECT * FROM read_parquet([${literal}], hive_partitioning = false)`), [meta] = await engine.query(`SELECT num_rows FROM parquet_file_metadata(${literal})`), { path, absolutePath } = file, { size: bytes } = await stat(absolutePath), digest = digestFile(absolutePath).then((whole) => whole.digest);
		digest.catch(() => void 0);
		let names = columns.map(({ name }) => name);
		return {
			file,
			names,
			columns,
			table: {
				path,
				absolutePath,
				bytes,
				digest,
				rows: Number(meta?.num_rows ?? 0),
				columns: columnsOfFile({
					file,
					names
				})
			}
		};
	} catch (error) {
		throw damaged(file.path, error);
	}
}
/** A Parquet file begins and ends with `PAR1`; what was cut off on the way lacks the end. */
async function refuseIncomplete(file) {
	let location = { path: file.path }, handle = await open(file.absolutePath).catch((error) => {
		throw evidenceError(`${file.path} cannot be read: ${error.message}.`, {
			location,
			cause: error
		});
	});
	try {
		let { size } = await handle.stat();
		if (size === 0) throw evidenceError(`${file.path} is empty.`, {
			location,
			hint: "Was it written or fetched completely?"
		});
		let ends = Buffer.alloc(8);
		await handle.read(ends, 0, 4, 0), await handle.read(ends, 4, 4, Math.max(0, size - 4));
		let start = ends.toString("latin1", 0, 4);
		if (start !== "PAR1" && start !== "PARE") throw evidenceError(`${file.path} is not a Parquet file: it does not begin like one.`, {
			location,
			hint: "State the right format (`data: {format: …}`) or name the right file. Is it a pointer of Git LFS or DVC?"
		});
		if (ends.toString("latin1", 4) !== start || size < 12) throw evidenceError(`${file.path} is truncated: it begins like a Parquet file, but its end is missing.`, {
			location,
			hint: `It has ${size.toLocaleString("en-US")} bytes; write or fetch it again.`
		});
	} finally {
		await handle.close();
	}
}
function damaged(path, error) {
	let reason = error instanceof UserError && error.cause instanceof Error ? error.cause : error;
	if (!(reason instanceof Error)) return error;
	let message = (reason.message.split("\n", 1)[0] ?? "").slice(0, 300);
	return evidenceError(`${path} cannot be read as Parquet: ${message}`, {
		location: { path },
		hint: "The file is damaged or uses a feature that the engine does not know; write it again.",
		cause: reason
	});
}
function schemaDifferences(files) {
	let [first, ...others] = files;
	if (first === void 0) return [];
	let expected = typesOf(first);
	return others.flatMap((other) => {
		let found = typesOf(other), differences = [], differ = (name, how) => {
			differences.push({
				path: other.file.path,
				columns: [name],
				message: `column ${JSON.stringify(name)} ${how}`
			});
		};
		for (let [name, type] of expected) {
			let here = found.get(name);
			here === void 0 ? differ(name, `of ${first.file.path} not there`) : here !== type && differ(name, `is ${here}, in ${first.file.path} ${type}`);
		}
		for (let name of found.keys()) expected.has(name) || differ(name, `not in ${first.file.path}`);
		return differences;
	});
}
function typesOf({ file, columns }) {
	let partitions = file.partitions.map(({ key }) => [key, "a directory's name"]);
	return new Map([...columns.map(({ name, type }) => [name, type]), ...partitions]);
}
/** By name when schemas differ (told apart), by position of the one schema otherwise. */
function relationOf(files, keys) {
	let same = schemaDifferences(files).length === 0, read = (group) => `read_parquet([${group.map(({ file }) => quoteLiteral(enginePath(file.absolutePath))).join(", ")}], hive_partitioning = false${same ? "" : ", union_by_name = true"})`;
	return keys.length === 0 ? read(files) : `(${groupNeighbours(files, ({ file }) => file.partitions).map((group) => `SELECT *, ${keys.map((key) => {
		let value = group[0]?.file.partitions.find((partition) => partition.key === key)?.value ?? null;
		return `${value === null ? "NULL" : quoteLiteral(value)}::VARCHAR AS ${quoteIdentifier(key)}`;
	}).join(", ")} FROM ${read(group)}`).join(" UNION ALL BY NAME ")})`;
}
async function locateParquetCells(cells, files, engine) {
	let groups = /* @__PURE__ */ new Map(), locations = [];
	for (let cell of cells) {
		let before = 0, file = files.find(({ table }) => cell.row <= before + table.rows || (before += table.rows, !1));
		if (file === void 0 || cell.row < 1) throw Error(`Row ${cell.row} was not found; the table has ${before} rows.`);
		let rowGroups = groups.get(file) ?? await rowGroupsOf(file, engine);
		groups.set(file, rowGroups);
		let row = cell.row - before, rowGroup = rowGroups.findLast(({ from }) => from < row)?.id;
		locations.push({
			path: file.file.path,
			row,
			...rowGroup === void 0 ? {} : { rowGroup }
		});
	}
	return locations;
}
/** First row (from 0) of each row group. */
async function rowGroupsOf({ file }, engine) {
	let rows = await engine.query(`SELECT row_group_id AS id, any_value(row_group_num_rows) AS rows FROM parquet_metadata(${quoteLiteral(enginePath(file.absolutePath))}) GROUP BY 1 ORDER BY 1`), from = 0;
	return rows.map((row) => {
		let group = {
			from,
			id: Number(row.id)
		};
		return from += Number(row.rows), group;
	});
}
// packages/tables/src/source/resolve-files.ts
const extensions = {
	csv: "csv",
	tsv: "tsv",
	tab: "tsv",
	jsonl: "jsonl",
	ndjson: "jsonl",
	parquet: "parquet",
	pq: "parquet"
};
/** Extensions that a directory is searched for, per format. */
function extensionsOf(format) {
	return Object.keys(extensions).filter((extension) => extensions[extension] === format);
}
/**
* The files of a declaration and their one format, each file once, in the order of `paths`, and by name within a
* directory or a glob. Throws a UserError when a path leads to no file or the format is not clear.
*/
async function resolveFiles(declaration) {
	let found = /* @__PURE__ */ new Map();
	for (let path of declaration.paths) for (let absolutePath of await filesOf(path, declaration)) found.set(absolutePath, path);
	let files = [];
	for (let absolutePath of found.keys()) {
		await refuseLinkOutside(absolutePath, declaration.root);
		let path = shownPath(absolutePath, declaration.root), partitions = declaration.hivePartitions ? partitionsOf(path) : [];
		files.push({
			path,
			absolutePath,
			partitions,
			compression: compressionOf(absolutePath)
		});
	}
	let format = declaration.format ?? commonFormat(files), packed = files.find((file) => file.compression !== void 0);
	if (format === "parquet" && packed !== void 0) throw evidenceError(`${packed.path} is a compressed Parquet file.`, { hint: "Unpack it: Parquet is compressed inside, and is read in parts." });
	return {
		files,
		format
	};
}
/** Relative to the root with forward slashes, or absolute when the file lies outside. */
function shownPath(absolutePath, root) {
	let path = relative(root, absolutePath);
	return (path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path) ? absolutePath : path).split(sep).join("/");
}
async function filesOf(path, declaration) {
	let absolutePath = resolve(declaration.root, path), status = await stat(absolutePath).catch((error) => {
		if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw evidenceError(`${path} cannot be read: ${error.message}`, {
			location: { path },
			cause: error
		});
	});
	if (status?.isFile()) return [absolutePath];
	if (status?.isDirectory()) return filesOfDirectory(path, absolutePath, declaration.format);
	if (status !== void 0) throw evidenceError(`${path} is neither a file nor a directory.`, { location: { path } });
	if (!isDynamicPattern(path)) throw evidenceError(`The data file ${path} does not exist.`, {
		location: { path },
		hint: "Check the path; paths are relative to the working directory. Is the file fetched before this step?"
	});
	let pattern = path.split("\\").join("/"), matches = await glob(pattern, {
		cwd: declaration.root,
		absolute: !0,
		onlyFiles: !0,
		expandDirectories: !1
	});
	if (matches.length === 0) throw evidenceError(`No file matches ${path}.`, {
		location: { path },
		hint: "Check the pattern; it is relative to the working directory. Are the files fetched before this step?"
	});
	return matches.map((match) => resolve(match)).sort(byCodePoint);
}
async function filesOfDirectory(path, directory, format) {
	let wanted = new Set(format === void 0 ? Object.keys(extensions) : extensionsOf(format)), files = (await readdir(directory, {
		recursive: !0,
		withFileTypes: !0
	})).filter((entry) => !entry.isDirectory() && !/^[._]/.test(entry.name) && wanted.has(extensionOf(entry.name))).map((entry) => join(entry.parentPath, entry.name)).sort(byCodePoint);
	if (files.length === 0) throw evidenceError(`The directory ${path} holds no ${format ?? "data"} file.`, {
		location: { path },
		hint: `Files with these extensions count: ${[...wanted].map((word) => `.${word}`).join(", ")}, also with .gz or .zst.`
	});
	return files;
}
function commonFormat(files) {
	let formats = /* @__PURE__ */ new Map();
	for (let file of files) {
		let format = extensions[extensionOf(file.path)];
		if (format === void 0) throw configurationError(`The format of ${file.path} is not clear from its name.`, {
			location: { path: file.path },
			hint: "State it: `data: {format: csv}` (csv, tsv, jsonl or parquet)."
		});
		formats.set(format, file.path);
	}
	let [first, second] = [...formats];
	if (first === void 0) throw configurationError("No data file is named.", { hint: "State `data: {path: …}`." });
	if (second === void 0) return first[0];
	throw evidenceError(`The data mixes formats: ${first[1]} is ${first[0]}, ${second[1]} is ${second[0]}.`, { hint: "Name files of one format, or state `data: {format: …}`." });
}
/** The extension that says the format: the one before `.gz` or `.zst`. */
function extensionOf(path) {
	let parts = path.slice(path.lastIndexOf("/") + 1).toLowerCase().split("."), last = parts.at(-1) ?? "";
	return parts.length > 2 && (last === "gz" || last === "zst") ? parts.at(-2) ?? "" : last;
}
function compressionOf(path) {
	return /\.gz$/i.test(path) ? "gzip" : /\.zst$/i.test(path) ? "zstd" : void 0;
}
function partitionsOf(path) {
	return path.split("/").slice(0, -1).flatMap((directory) => {
		let at = directory.indexOf("=");
		if (at <= 0) return [];
		let value = decodePart(directory.slice(at + 1));
		return [{
			key: decodePart(directory.slice(0, at)),
			value: value === "__HIVE_DEFAULT_PARTITION__" ? null : value
		}];
	});
}
/** Writers percent-encode what a file name cannot hold; a stray percent sign is itself. */
function decodePart(text) {
	try {
		return decodeURIComponent(text);
	} catch (error) {
		if (error instanceof URIError) return text;
		throw error;
	}
}
/**
* A link inside the working directory must not lead out of it or into `.git`: values of data files are shown in
* comments, and a pull request could otherwise have the runner's own files shown.
*/
async function refuseLinkOutside(absolutePath, root) {
	if (isAbsolute(shownPath(absolutePath, root))) return;
	let target = shownPath(await realpath(absolutePath), await realpath(root));
	if (!isAbsolute(target) && target.split("/")[0] !== ".git") return;
	let path = shownPath(absolutePath, root);
	throw evidenceError(`${path} is a link that leads ${isAbsolute(target) ? "out of the working directory" : "into .git"}.`, {
		location: { path },
		hint: "Put the file itself there (with DVC: `dvc config cache.type reflink,hardlink,copy`)."
	});
}
function byCodePoint(a, b) {
	return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
// packages/tables/src/source/open-table.ts
/**
* Finds a table's files, checks their structure and says how the engine reads them. Throws a UserError when a file is
* missing, empty, unreadable or not what it is declared to be; faults of single records are told in the table.
*/
async function openTable(declaration, context) {
	let { files, format } = await resolveFiles(declaration), table = await openFormat(files, format, declaration, context), reserved = table.columns.find(({ name }) => name.toLowerCase().startsWith(reservedPrefix));
	if (reserved === void 0) return table;
	throw evidenceError(`The data has a column ${JSON.stringify(reserved.name)}.`, {
		...files[0] === void 0 ? {} : { location: { path: files[0].path } },
		hint: `Rename it: names that begin with ${reservedPrefix} are those of the checks' own columns.`
	});
}
function openFormat(files, format, declaration, context) {
	switch (format) {
		case "csv":
		case "tsv": return openCsvTable(files, format, declaration, context);
		case "jsonl": return openJsonTable(files, context);
		case "parquet": return openParquetTable(files, context);
	}
}
export { openTable as t };
