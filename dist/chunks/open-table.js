import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as configurationError, r as evidenceError, t as UserError } from "./user-error.js";
import { i as quoteLiteral, o as reservedPrefix, r as quoteIdentifier } from "./identifiers.js";
import { a as scanDialect, i as readCsvSql, n as longestRecordBytes, r as completeDialect, t as CsvScanner } from "./csv-scanner.js";
import { t as systemErrorCode } from "./system-error.js";
import { t as enginePath } from "./engine-path.js";
import { t as digestFile } from "./digest.js";
import { open, readdir, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import zlib, { createGunzip } from "node:zlib";
import { Worker } from "node:worker_threads";
import { isUtf8 } from "node:buffer";
import { finished } from "node:stream/promises";
import { pipeline } from "node:stream";
import * as nativeFs from "fs";
import { readdir as readdir$1, readdirSync, realpath as realpath$1, realpathSync, stat as stat$1, statSync } from "fs";
import { basename as basename$1, dirname as dirname$1, isAbsolute as isAbsolute$1, normalize, posix as posix$1, relative as relative$1, resolve as resolve$1, sep as sep$1 } from "path";
import { fileURLToPath } from "url";
import { createRequire } from "module";
// packages/tables/src/source/csv-cells.ts
/** Where the fields of one record lie. Of a broken record the parts before the fault are right, the rest a best guess. */
function fieldRanges(record, dialect) {
	let fields = [], start = 0, quoted = !1;
	for (let index = 0; index < record.length; index += 1) {
		let byte = record[index];
		quoted ? byte === dialect.escape && dialect.escape !== dialect.quote ? index += 1 : byte === dialect.quote && (dialect.escape === dialect.quote && record[index + 1] === dialect.quote ? index += 1 : quoted = !1) : byte === dialect.delimiter ? (fields.push({
			start,
			end: index
		}), start = index + 1) : byte === dialect.quote && index === start && (quoted = !0);
	}
	return fields.push({
		start,
		end: record.length
	}), fields;
}
/** The text of a field without its quotes. */
function fieldText(record, { start, end }, dialect) {
	let text = Buffer.from(record.subarray(start, end)).toString("utf8");
	if (dialect.quote === void 0 || record[start] !== dialect.quote) return text;
	let quote = String.fromCharCode(dialect.quote), inner = text.endsWith(quote) && text.length > 1 ? text.slice(1, -1) : text.slice(1), mark = dialect.escape === void 0 ? quote : String.fromCharCode(dialect.escape);
	return mark === quote ? inner.replaceAll(quote + quote, quote) : withoutEscapes(inner, mark);
}
function withoutEscapes(text, mark) {
	let result = "";
	for (let index = 0; index < text.length; index += 1) text[index] === mark && index + 1 < text.length && (index += 1), result += text[index];
	return result;
}
/** Physical place of `record[offset]`: `line` is the record's first line, columns count UTF-16 code units from 1. */
function placeInRecord(record, line, offset) {
	let before = Buffer.from(record.subarray(0, offset)), lineStart = before.lastIndexOf(10) + 1, lines = 0;
	for (let index = before.indexOf(10); index !== -1; index = before.indexOf(10, index + 1)) lines += 1;
	return {
		line: line + lines,
		column: before.subarray(lineStart).toString("utf8").length + 1
	};
}
/** Offset of the first byte that is no UTF-8. Only for records that are known to hold one. */
function firstInvalidByte(record) {
	let decoder = new TextDecoder("utf-8", { fatal: !0 });
	for (let index = 0; index < record.length; index += 1) try {
		decoder.decode(record.subarray(index, index + 1), { stream: !0 });
	} catch {
		return index;
	}
	return Math.max(0, record.length - 1);
}
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
		pipeline(oneFrame(first.value, parts), decoder, () => void 0), yield* decoder;
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
			return pipeline(source, gunzip, () => void 0), gunzip;
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
// node_modules/fdir/dist/index.mjs
var __require = /* @__PURE__ */ createRequire(import.meta.url);
function cleanPath(path) {
	let normalized = normalize(path);
	return normalized.length > 1 && normalized[normalized.length - 1] === sep$1 && (normalized = normalized.substring(0, normalized.length - 1)), normalized;
}
const SLASHES_REGEX = /[\\/]/g;
function convertSlashes(path, separator) {
	return path.replace(SLASHES_REGEX, separator);
}
const WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
function isRootDirectory(path) {
	return path === "/" || WINDOWS_ROOT_DIR_REGEX.test(path);
}
function normalizePath(path, options) {
	let { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options, pathNeedsCleaning = process.platform === "win32" && path.includes("/") || path.startsWith(".");
	return resolvePaths && (path = resolve$1(path)), (normalizePath$1 || pathNeedsCleaning) && (path = cleanPath(path)), path === "." ? "" : convertSlashes(path[path.length - 1] === pathSeparator ? path : path + pathSeparator, pathSeparator);
}
function joinPathWithBasePath(filename, directoryPath) {
	return directoryPath + filename;
}
function joinPathWithRelativePath(root, options) {
	return function(filename, directoryPath) {
		return directoryPath.startsWith(root) ? directoryPath.slice(root.length) + filename : convertSlashes(relative$1(root, directoryPath), options.pathSeparator) + options.pathSeparator + filename;
	};
}
function joinPath(filename) {
	return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
	return directoryPath + filename + separator;
}
function build$7(root, options) {
	let { relativePaths, includeBasePath } = options;
	return relativePaths && root ? joinPathWithRelativePath(root, options) : includeBasePath ? joinPathWithBasePath : joinPath;
}
function pushDirectoryWithRelativePath(root) {
	return function(directoryPath, paths) {
		paths.push(directoryPath.substring(root.length) || ".");
	};
}
function pushDirectoryFilterWithRelativePath(root) {
	return function(directoryPath, paths, filters) {
		let relativePath = directoryPath.substring(root.length) || ".";
		filters.every((filter) => filter(relativePath, !0)) && paths.push(relativePath);
	};
}
const pushDirectory = (directoryPath, paths) => {
	paths.push(directoryPath || ".");
}, pushDirectoryFilter = (directoryPath, paths, filters) => {
	let path = directoryPath || ".";
	filters.every((filter) => filter(path, !0)) && paths.push(path);
}, empty$2 = () => {};
function build$6(root, options) {
	let { includeDirs, filters, relativePaths } = options;
	return includeDirs ? relativePaths ? filters && filters.length ? pushDirectoryFilterWithRelativePath(root) : pushDirectoryWithRelativePath(root) : filters && filters.length ? pushDirectoryFilter : pushDirectory : empty$2;
}
const pushFileFilterAndCount = (filename, _paths, counts, filters) => {
	filters.every((filter) => filter(filename, !1)) && counts.files++;
}, pushFileFilter = (filename, paths, _counts, filters) => {
	filters.every((filter) => filter(filename, !1)) && paths.push(filename);
}, pushFileCount = (_filename, _paths, counts, _filters) => {
	counts.files++;
}, pushFile = (filename, paths) => {
	paths.push(filename);
}, empty$1 = () => {};
function build$5(options) {
	let { excludeFiles, filters, onlyCounts } = options;
	return excludeFiles ? empty$1 : filters && filters.length ? onlyCounts ? pushFileFilterAndCount : pushFileFilter : onlyCounts ? pushFileCount : pushFile;
}
const getArray = (paths) => paths, getArrayGroup = () => [""].slice(0, 0);
function build$4(options) {
	return options.group ? getArrayGroup : getArray;
}
const groupFiles = (groups, directory, files) => {
	groups.push({
		directory,
		files,
		dir: directory
	});
}, empty = () => {};
function build$3(options) {
	return options.group ? groupFiles : empty;
}
const resolveSymlinksAsync = function(path, state, callback$1) {
	let { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue(), fs.realpath(path, (error, resolvedPath) => {
		if (error) return queue.dequeue(suppressErrors ? null : error, state);
		fs.stat(resolvedPath, (error$1, stat) => {
			if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
			if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return queue.dequeue(null, state);
			callback$1(stat, resolvedPath), queue.dequeue(null, state);
		});
	});
}, resolveSymlinks = function(path, state, callback$1) {
	let { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	try {
		let resolvedPath = fs.realpathSync(path), stat = fs.statSync(resolvedPath);
		if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return;
		callback$1(stat, resolvedPath);
	} catch (e) {
		if (!suppressErrors) throw e;
	}
};
function build$2(options, isSynchronous) {
	return !options.resolveSymlinks || options.excludeSymlinks ? null : isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path, resolved, state) {
	if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved, state);
	let parent = dirname$1(path), depth = 1;
	for (; parent !== state.root && depth < 2;) {
		let resolvedPath = state.symlinks.get(parent);
		resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath)) ? depth++ : parent = dirname$1(parent);
	}
	return state.symlinks.set(path, resolved), depth > 1;
}
function isRecursiveUsingRealPaths(resolved, state) {
	return state.visited.includes(resolved + state.options.pathSeparator);
}
const onlyCountsSync = (state) => state.counts, groupsSync = (state) => state.groups, defaultSync = (state) => state.paths, limitFilesSync = (state) => state.paths.slice(0, state.options.maxFiles), onlyCountsAsync = (state, error, callback$1) => (report(error, callback$1, state.counts, state.options.suppressErrors), null), defaultAsync = (state, error, callback$1) => (report(error, callback$1, state.paths, state.options.suppressErrors), null), limitFilesAsync = (state, error, callback$1) => (report(error, callback$1, state.paths.slice(0, state.options.maxFiles), state.options.suppressErrors), null), groupsAsync = (state, error, callback$1) => (report(error, callback$1, state.groups, state.options.suppressErrors), null);
function report(error, callback$1, output, suppressErrors) {
	callback$1(error && !suppressErrors ? error : null, output);
}
function build$1(options, isSynchronous) {
	let { onlyCounts, group, maxFiles } = options;
	return onlyCounts ? isSynchronous ? onlyCountsSync : onlyCountsAsync : group ? isSynchronous ? groupsSync : groupsAsync : maxFiles ? isSynchronous ? limitFilesSync : limitFilesAsync : isSynchronous ? defaultSync : defaultAsync;
}
const readdirOpts = { withFileTypes: !0 }, walkAsync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	if (state.queue.enqueue(), currentDepth < 0) return state.queue.dequeue(null, state);
	let { fs } = state;
	state.visited.push(crawlPath), state.counts.directories++, fs.readdir(crawlPath || ".", readdirOpts, (error, entries = []) => {
		callback$1(entries, directoryPath, currentDepth), state.queue.dequeue(state.options.suppressErrors ? null : error, state);
	});
}, walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	let { fs } = state;
	if (currentDepth < 0) return;
	state.visited.push(crawlPath), state.counts.directories++;
	let entries = [];
	try {
		entries = fs.readdirSync(crawlPath || ".", readdirOpts);
	} catch (e) {
		if (!state.options.suppressErrors) throw e;
	}
	callback$1(entries, directoryPath, currentDepth);
};
function build(isSynchronous) {
	return isSynchronous ? walkSync : walkAsync;
}
/**
* This is a custom stateless queue to track concurrent async fs calls.
* It increments a counter whenever a call is queued and decrements it
* as soon as it completes. When the counter hits 0, it calls onQueueEmpty.
*/
var Queue = class {
	count = 0;
	constructor(onQueueEmpty) {
		this.onQueueEmpty = onQueueEmpty;
	}
	enqueue() {
		return this.count++, this.count;
	}
	dequeue(error, output) {
		this.onQueueEmpty && (--this.count <= 0 || error) && (this.onQueueEmpty(error, output), error && (output.controller.abort(), this.onQueueEmpty = void 0));
	}
}, Counter = class {
	_files = 0;
	_directories = 0;
	set files(num) {
		this._files = num;
	}
	get files() {
		return this._files;
	}
	set directories(num) {
		this._directories = num;
	}
	get directories() {
		return this._directories;
	}
	/**
	* @deprecated use `directories` instead
	*/
	/* c8 ignore next 3 */
	get dirs() {
		return this._directories;
	}
}, Aborter = class {
	aborted = !1;
	abort() {
		this.aborted = !0;
	}
}, Walker = class {
	root;
	isSynchronous;
	state;
	joinPath;
	pushDirectory;
	pushFile;
	getArray;
	groupFiles;
	resolveSymlink;
	walkDirectory;
	callbackInvoker;
	constructor(root, options, callback$1) {
		this.isSynchronous = !callback$1, this.callbackInvoker = build$1(options, this.isSynchronous), this.root = normalizePath(root, options), this.state = {
			root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
			paths: [""].slice(0, 0),
			groups: [],
			counts: new Counter(),
			options,
			queue: new Queue((error, state) => this.callbackInvoker(state, error, callback$1)),
			symlinks: /* @__PURE__ */ new Map(),
			visited: [""].slice(0, 0),
			controller: new Aborter(),
			fs: options.fs || nativeFs
		}, this.joinPath = build$7(this.root, options), this.pushDirectory = build$6(this.root, options), this.pushFile = build$5(options), this.getArray = build$4(options), this.groupFiles = build$3(options), this.resolveSymlink = build$2(options, this.isSynchronous), this.walkDirectory = build(this.isSynchronous);
	}
	start() {
		return this.pushDirectory(this.root, this.state.paths, this.state.options.filters), this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk), this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
	}
	walk = (entries, directoryPath, depth) => {
		let { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
		if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
		let files = this.getArray(this.state.paths);
		for (let i = 0; i < entries.length; ++i) {
			let entry = entries[i];
			if (entry.isFile() || entry.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
				let filename = this.joinPath(entry.name, directoryPath);
				this.pushFile(filename, files, this.state.counts, filters);
			} else if (entry.isDirectory()) {
				let path = joinDirectoryPath(entry.name, directoryPath, this.state.options.pathSeparator);
				if (exclude && exclude(entry.name, path)) continue;
				this.pushDirectory(path, paths, filters), this.walkDirectory(this.state, path, path, depth - 1, this.walk);
			} else if (this.resolveSymlink && entry.isSymbolicLink()) {
				let path = joinPathWithBasePath(entry.name, directoryPath);
				this.resolveSymlink(path, this.state, (stat, resolvedPath) => {
					if (stat.isDirectory()) {
						if (resolvedPath = normalizePath(resolvedPath, this.state.options), exclude && exclude(entry.name, useRealPaths ? resolvedPath : path + pathSeparator)) return;
						this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path + pathSeparator, depth - 1, this.walk);
					} else {
						resolvedPath = useRealPaths ? resolvedPath : path;
						let filename = basename$1(resolvedPath), directoryPath$1 = normalizePath(dirname$1(resolvedPath), this.state.options);
						resolvedPath = this.joinPath(filename, directoryPath$1), this.pushFile(resolvedPath, files, this.state.counts, filters);
					}
				});
			}
		}
		this.groupFiles(this.state.groups, directoryPath, files);
	};
};
function promise(root, options) {
	return new Promise((resolve$1, reject) => {
		callback(root, options, (err, output) => {
			if (err) return reject(err);
			resolve$1(output);
		});
	});
}
function callback(root, options, callback$1) {
	new Walker(root, options, callback$1).start();
}
function sync(root, options) {
	return new Walker(root, options).start();
}
var APIBuilder = class {
	constructor(root, options) {
		this.root = root, this.options = options;
	}
	withPromise() {
		return promise(this.root, this.options);
	}
	withCallback(cb) {
		callback(this.root, this.options, cb);
	}
	sync() {
		return sync(this.root, this.options);
	}
};
let pm = null;
/* c8 ignore next 6 */
try {
	__require.resolve("picomatch"), pm = __require("picomatch");
} catch {}
var Builder = class {
	globCache = {};
	options = {
		maxDepth: 1e400,
		suppressErrors: !0,
		pathSeparator: sep$1,
		filters: []
	};
	globFunction;
	constructor(options) {
		this.options = {
			...this.options,
			...options
		}, this.globFunction = this.options.globFunction;
	}
	group() {
		return this.options.group = !0, this;
	}
	withPathSeparator(separator) {
		return this.options.pathSeparator = separator, this;
	}
	withBasePath() {
		return this.options.includeBasePath = !0, this;
	}
	withRelativePaths() {
		return this.options.relativePaths = !0, this;
	}
	withDirs() {
		return this.options.includeDirs = !0, this;
	}
	withMaxDepth(depth) {
		return this.options.maxDepth = depth, this;
	}
	withMaxFiles(limit) {
		return this.options.maxFiles = limit, this;
	}
	withFullPaths() {
		return this.options.resolvePaths = !0, this.options.includeBasePath = !0, this;
	}
	withErrors() {
		return this.options.suppressErrors = !1, this;
	}
	withSymlinks({ resolvePaths = !0 } = {}) {
		return this.options.resolveSymlinks = !0, this.options.useRealPaths = resolvePaths, this.withFullPaths();
	}
	withAbortSignal(signal) {
		return this.options.signal = signal, this;
	}
	normalize() {
		return this.options.normalizePath = !0, this;
	}
	filter(predicate) {
		return this.options.filters.push(predicate), this;
	}
	onlyDirs() {
		return this.options.excludeFiles = !0, this.options.includeDirs = !0, this;
	}
	exclude(predicate) {
		return this.options.exclude = predicate, this;
	}
	onlyCounts() {
		return this.options.onlyCounts = !0, this;
	}
	crawl(root) {
		return new APIBuilder(root || ".", this.options);
	}
	withGlobFunction(fn) {
		return this.globFunction = fn, this;
	}
	/**
	* @deprecated Pass options using the constructor instead:
	* ```ts
	* new fdir(options).crawl("/path/to/root");
	* ```
	* This method will be removed in v7.0
	*/
	/* c8 ignore next 4 */
	crawlWithOptions(root, options) {
		return this.options = {
			...this.options,
			...options
		}, new APIBuilder(root || ".", this.options);
	}
	glob(...patterns) {
		return this.globFunction ? this.globWithOptions(patterns) : this.globWithOptions(patterns, { dot: !0 });
	}
	globWithOptions(patterns, ...options) {
		let globFn = this.globFunction || pm;
		/* c8 ignore next 5 */
		if (!globFn) throw Error("Please specify a glob function to use glob matching.");
		var isMatch = this.globCache[patterns.join("\0")];
		return isMatch || (isMatch = globFn(patterns, ...options), this.globCache[patterns.join("\0")] = isMatch), this.options.filters.push((path) => isMatch(path)), this;
	}
}, require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let WIN_NO_SLASH = "[^\\\\/]", QMARK = "[^/]", END_ANCHOR = "(?:\\/|$)", START_ANCHOR = "(?:^|\\/)", DOTS_SLASH = `\\.{1,2}${END_ANCHOR}`, POSIX_CHARS = {
		DOT_LITERAL: "\\.",
		PLUS_LITERAL: "\\+",
		QMARK_LITERAL: "\\?",
		SLASH_LITERAL: "\\/",
		ONE_CHAR: "(?=.)",
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: "(?!\\.)",
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!\\.{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: "[^.\\/]",
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	}, WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: "[\\\\/]",
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: "\\.{1,2}(?:[\\\\/]|$)",
		NO_DOT: "(?!\\.)",
		NO_DOTS: "(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",
		NO_DOT_SLASH: "(?!\\.{0,1}(?:[\\\\/]|$))",
		NO_DOTS_SLASH: "(?!\\.{1,2}(?:[\\\\/]|$))",
		QMARK_NO_DOT: "[^.\\\\/]",
		START_ANCHOR: "(?:^|[\\\\/])",
		END_ANCHOR: "(?:[\\\\/]|$)",
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION: 0,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === !0 ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
})), require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	let { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => typeof val == "object" && !!val && !Array.isArray(val), exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str), exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str), exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1"), exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/"), exports.isWindows = () => {
		if (typeof navigator < "u" && navigator.platform) {
			let platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		return typeof process < "u" && process.platform ? process.platform === "win32" : !1;
	}, exports.removeBackslashes = (str) => str.replace(REGEX_REMOVE_BACKSLASH, (match) => match === "\\" ? "" : match), exports.escapeLast = (input, char, lastIdx) => {
		let idx = input.lastIndexOf(char, lastIdx);
		return idx === -1 ? input : input[idx - 1] === "\\" ? exports.escapeLast(input, char, idx - 1) : `${input.slice(0, idx)}\\${input.slice(idx)}`;
	}, exports.removePrefix = (input, state = {}) => {
		let output = input;
		return output.startsWith("./") && (output = output.slice(2), state.prefix = "./"), output;
	}, exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		return state.negated === !0 && (output = `(?:^(?!${output}).*$)`), output;
	}, exports.basename = (path, { windows } = {}) => {
		let segs = path.split(windows ? /[\\/]/ : "/"), last = segs[segs.length - 1];
		return last === "" ? segs[segs.length - 2] : last;
	};
})), require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let utils = require_utils(), { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants(), isPathSeparator = (code) => code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH, depth = (token) => {
		token.isPrefix !== !0 && (token.depth = token.isGlobstar ? 1e400 : 1);
	};
	module.exports = (input, options) => {
		let opts = options || {}, length = input.length - 1, scanToEnd = opts.parts === !0 || opts.scanToEnd === !0, slashes = [], tokens = [], parts = [], str = input, index = -1, start = 0, lastIndex = 0, isBrace = !1, isBracket = !1, isGlob = !1, isExtglob = !1, isGlobstar = !1, braceEscaped = !1, backslashes = !1, negated = !1, negatedExtglob = !1, finished = !1, braces = 0, prev, code, token = {
			value: "",
			depth: 0,
			isGlob: !1
		}, eos = () => index >= length, peek = () => str.charCodeAt(index + 1), advance = () => (prev = code, str.charCodeAt(++index));
		for (; index < length;) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) backslashes = token.backslashes = !0, code = advance(), code === CHAR_LEFT_CURLY_BRACE && (braceEscaped = !0);
			else {
				if (braceEscaped === !0 || code === CHAR_LEFT_CURLY_BRACE) {
					for (braces++; eos() !== !0 && (code = advance());) if (code === CHAR_BACKWARD_SLASH) backslashes = token.backslashes = !0, advance();
					else if (code === CHAR_LEFT_CURLY_BRACE) braces++;
					else {
						if (braceEscaped !== !0 && code === CHAR_DOT && (code = advance()) === CHAR_DOT || braceEscaped !== !0 && code === CHAR_COMMA) {
							if (isBrace = token.isBrace = !0, isGlob = token.isGlob = !0, finished = !0, scanToEnd === !0) continue;
							break;
						}
						if (code === CHAR_RIGHT_CURLY_BRACE && (braces--, braces === 0)) {
							braceEscaped = !1, isBrace = token.isBrace = !0, finished = !0;
							break;
						}
					}
					if (scanToEnd === !0) continue;
					break;
				}
				if (code === CHAR_FORWARD_SLASH) {
					if (slashes.push(index), tokens.push(token), token = {
						value: "",
						depth: 0,
						isGlob: !1
					}, finished === !0) continue;
					if (prev === CHAR_DOT && index === start + 1) {
						start += 2;
						continue;
					}
					lastIndex = index + 1;
				} else {
					if (opts.noext !== !0 && (code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) && peek() === CHAR_LEFT_PARENTHESES) {
						if (isGlob = token.isGlob = !0, isExtglob = token.isExtglob = !0, finished = !0, code === CHAR_EXCLAMATION_MARK && index === start && (negatedExtglob = !0), scanToEnd === !0) {
							for (; eos() !== !0 && (code = advance());) if (code === CHAR_BACKWARD_SLASH) backslashes = token.backslashes = !0, code = advance();
							else if (code === CHAR_RIGHT_PARENTHESES) {
								isGlob = token.isGlob = !0, finished = !0;
								break;
							}
							continue;
						}
						break;
					}
					if (code === CHAR_ASTERISK) {
						if (prev === CHAR_ASTERISK && (isGlobstar = token.isGlobstar = !0), isGlob = token.isGlob = !0, finished = !0, scanToEnd === !0) continue;
						break;
					}
					if (code === CHAR_QUESTION_MARK) {
						if (isGlob = token.isGlob = !0, finished = !0, scanToEnd === !0) continue;
						break;
					}
					if (code === CHAR_LEFT_SQUARE_BRACKET) {
						for (; eos() !== !0 && (next = advance());) if (next === CHAR_BACKWARD_SLASH) backslashes = token.backslashes = !0, advance();
						else if (next === CHAR_RIGHT_SQUARE_BRACKET) {
							isBracket = token.isBracket = !0, isGlob = token.isGlob = !0, finished = !0;
							break;
						}
						if (scanToEnd === !0) continue;
						break;
					}
					if (opts.nonegate !== !0 && code === CHAR_EXCLAMATION_MARK && index === start) negated = token.negated = !0, start++;
					else {
						if (opts.noparen !== !0 && code === CHAR_LEFT_PARENTHESES) {
							if (isGlob = token.isGlob = !0, scanToEnd === !0) {
								for (; eos() !== !0 && (code = advance());) if (code === CHAR_LEFT_PARENTHESES) backslashes = token.backslashes = !0, code = advance();
								else if (code === CHAR_RIGHT_PARENTHESES) {
									finished = !0;
									break;
								}
								continue;
							}
							break;
						}
						if (isGlob === !0) {
							if (finished = !0, scanToEnd === !0) continue;
							break;
						}
					}
				}
			}
		}
		opts.noext === !0 && (isExtglob = !1, isGlob = !1);
		let base = str, prefix = "", glob = "";
		start > 0 && (prefix = str.slice(0, start), str = str.slice(start), lastIndex -= start), base && isGlob === !0 && lastIndex > 0 ? (base = str.slice(0, lastIndex), glob = str.slice(lastIndex)) : isGlob === !0 ? (base = "", glob = str) : base = str, base && base !== "" && base !== "/" && base !== str && isPathSeparator(base.charCodeAt(base.length - 1)) && (base = base.slice(0, -1)), opts.unescape === !0 && (glob &&= utils.removeBackslashes(glob), base && backslashes === !0 && (base = utils.removeBackslashes(base)));
		let state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === !0 && (state.maxDepth = 0, isPathSeparator(code) || tokens.push(token), state.tokens = tokens), opts.parts === !0 || opts.tokens === !0) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				let n = prevIndex ? prevIndex + 1 : start, i = slashes[idx], value = input.slice(n, i);
				opts.tokens && (idx === 0 && start !== 0 ? (tokens[idx].isPrefix = !0, tokens[idx].value = prefix) : tokens[idx].value = value, depth(tokens[idx]), state.maxDepth += tokens[idx].depth), (idx !== 0 || value !== "") && parts.push(value), prevIndex = i;
			}
			if (prevIndex && prevIndex + 1 < input.length) {
				let value = input.slice(prevIndex + 1);
				parts.push(value), opts.tokens && (tokens[tokens.length - 1].value = value, depth(tokens[tokens.length - 1]), state.maxDepth += tokens[tokens.length - 1].depth);
			}
			state.slashes = slashes, state.parts = parts;
		}
		return state;
	};
})), require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let constants = require_constants(), utils = require_utils(), { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants, expandRange = (args, options) => {
		if (typeof options.expandRange == "function") return options.expandRange(...args, options);
		args.sort();
		let value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	}, syntaxError = (type, char) => `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`, splitTopLevel = (input) => {
		let parts = [], bracket = 0, paren = 0, quote = 0, value = "", escaped = !1;
		for (let ch of input) if (escaped === !0) value += ch, escaped = !1;
		else if (ch === "\\") value += ch, escaped = !0;
		else if (ch === "\"") quote = quote === 1 ? 0 : 1, value += ch;
		else {
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value), value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		return parts.push(value), parts;
	}, isPlainBranch = (branch) => {
		let escaped = !1;
		for (let ch of branch) if (escaped === !0) escaped = !1;
		else if (ch === "\\") escaped = !0;
		else if (/[?*+@!()[\]{}]/.test(ch)) return !1;
		return !0;
	}, normalizeSimpleBranch = (branch) => {
		let value = branch.trim(), changed = !0;
		for (; changed === !0;) changed = !1, /^@\([^\\()[\]{}|]+\)$/.test(value) && (value = value.slice(2, -1), changed = !0);
		if (isPlainBranch(value)) return value.replace(/\\(.)/g, "$1");
	}, hasRepeatedCharPrefixOverlap = (branches) => {
		let values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			let a = values[i], b = values[j], char = a[0];
			if (char && a === char.repeat(a.length) && b === char.repeat(b.length) && (a === b || a.startsWith(b) || b.startsWith(a))) return !0;
		}
		return !1;
	}, parseRepeatedExtglob = (pattern, requireEnd = !0) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0, paren = 0, quote = 0, escaped = !1;
		for (let i = 1; i < pattern.length; i++) {
			let ch = pattern[i];
			if (escaped === !0) escaped = !1;
			else if (ch === "\\") escaped = !0;
			else if (ch === "\"") quote = quote === 1 ? 0 : 1;
			else if (quote !== 1) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (!(bracket > 0)) {
					if (ch === "(") paren++;
					else if (ch === ")" && (paren--, paren === 0)) return requireEnd === !0 && i !== pattern.length - 1 ? void 0 : {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	}, getStarExtglobSequenceOutput = (pattern) => {
		let index = 0, chars = [];
		for (; index < pattern.length;) {
			let match = parseRepeatedExtglob(pattern.slice(index), !1);
			if (!match || match.type !== "*") return;
			let branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			let branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch), index += match.end + 1;
		}
		if (!(chars.length < 1)) return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	}, repeatedExtglobRecursion = (pattern) => {
		let depth = 0, value = pattern.trim(), match = parseRepeatedExtglob(value);
		for (; match;) depth++, value = match.body.trim(), match = parseRepeatedExtglob(value);
		return depth;
	}, analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === !1) return { risky: !1 };
		let max = typeof options.maxExtglobRecursion == "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION, branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1 && (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches))) return { risky: !0 };
		for (let branch of branches) {
			let safeOutput = getStarExtglobSequenceOutput(branch);
			if (safeOutput) return {
				risky: !0,
				safeOutput
			};
			if (repeatedExtglobRecursion(branch) > max) return { risky: !0 };
		}
		return { risky: !1 };
	}, parse = (input, options) => {
		if (typeof input != "string") throw TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		let opts = { ...options }, max = typeof opts.maxLength == "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH, len = input.length;
		if (len > max) throw SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		let bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		}, tokens = [bos], capture = opts.capture ? "" : "?:", PLATFORM_CHARS = constants.globChars(opts.windows), EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS), { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS, globstar = (opts) => `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`, nodot = opts.dot ? "" : NO_DOT, qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT, star = opts.bash === !0 ? globstar(opts) : STAR;
		opts.capture && (star = `(${star})`), typeof opts.noext == "boolean" && (opts.noextglob = opts.noext);
		let state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === !0,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: !1,
			negated: !1,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: !1,
			tokens
		};
		input = utils.removePrefix(input, state), len = input.length;
		let extglobs = [], braces = [], stack = [], prev = bos, value, eos = () => state.index === len - 1, peek = state.peek = (n = 1) => input[state.index + n], advance = state.advance = () => input[++state.index] || "", remaining = () => input.slice(state.index + 1), consume = (value = "", num = 0) => {
			state.consumed += value, state.index += num;
		}, append = (token) => {
			state.output += token.output == null ? token.value : token.output, consume(token.value);
		}, negate = () => {
			let count = 1;
			for (; peek() === "!" && (peek(2) !== "(" || peek(3) === "?");) advance(), state.start++, count++;
			return count % 2 != 0 && (state.negated = !0, state.start++, !0);
		}, increment = (type) => {
			state[type]++, stack.push(type);
		}, decrement = (type) => {
			state[type]--, stack.pop();
		}, push = (tok) => {
			if (prev.type === "globstar") {
				let isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace"), isExtglob = tok.extglob === !0 || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob && (state.output = state.output.slice(0, -prev.output.length), prev.type = "star", prev.value = "*", prev.output = star, state.output += prev.output);
			}
			extglobs.length && tok.type !== "paren" && (extglobs[extglobs.length - 1].inner += tok.value), (tok.value || tok.output) && append(tok), prev && prev.type === "text" && tok.type === "text" ? (prev.output = (prev.output || prev.value) + tok.value, prev.value += tok.value) : (tok.prev = prev, tokens.push(tok), prev = tok);
		}, extglobOpen = (type, value) => {
			let token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev, token.parens = state.parens, token.output = state.output, token.startIndex = state.index, token.tokensIndex = tokens.length;
			let output = (opts.capture ? "(" : "") + token.open;
			increment("parens"), push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			}), push({
				type: "paren",
				extglob: !0,
				value: advance(),
				output
			}), extglobs.push(token);
		}, extglobClose = (token) => {
			let literal = input.slice(token.startIndex, state.index + 1), body = input.slice(token.startIndex + 2, state.index), analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				let safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0, open = tokens[token.tokensIndex];
				open.type = "text", open.value = literal, open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) tokens[i].value = "", tokens[i].output = "", delete tokens[i].suffix;
				state.output = token.output + open.output, state.backtrack = !0, push({
					type: "paren",
					extglob: !0,
					value,
					output: ""
				}), decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : ""), rest;
			if (token.type === "negate") {
				let extglobStar = star;
				token.inner && token.inner.length > 1 && token.inner.includes("/") && (extglobStar = globstar(opts)), (extglobStar !== star || eos() || /^\)+$/.test(remaining())) && (output = token.close = `)$))${extglobStar}`), token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest) && (output = token.close = `)${parse(rest, {
					...options,
					fastpaths: !1
				}).output})${extglobStar})`), token.prev.type === "bos" && (state.negatedExtglob = !0);
			}
			push({
				type: "paren",
				extglob: !0,
				value,
				output
			}), decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== !1 && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = !1, output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => first === "\\" ? (backslashes = !0, m) : first === "?" ? esc ? esc + first + (rest ? QMARK.repeat(rest.length) : "") : index === 0 ? qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "") : QMARK.repeat(chars.length) : first === "." ? DOT_LITERAL.repeat(chars.length) : first === "*" ? esc ? esc + first + (rest ? star : "") : star : esc ? m : `\\${m}`);
			return backslashes === !0 && (output = opts.unescape === !0 ? output.replace(/\\/g, "") : output.replace(/\\+/g, (m) => m.length % 2 == 0 ? "\\\\" : m ? "\\" : "")), output === input && opts.contains === !0 ? (state.output = input, state) : (state.output = utils.wrapOutput(output, state, options), state);
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		for (; !eos();) {
			if (value = advance(), value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				let next = peek();
				if (next === "/" && opts.bash !== !0 || next === "." || next === ";") continue;
				if (!next) {
					value += "\\", push({
						type: "text",
						value
					});
					continue;
				}
				let match = /^\\+/.exec(remaining()), slashes = 0;
				if (match && match[0].length > 2 && (slashes = match[0].length, state.index += slashes, slashes % 2 != 0 && (value += "\\")), opts.unescape === !0 ? value = advance() : value += advance(), state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== !1 && value === ":") {
					let inner = prev.value.slice(1);
					if (inner.includes("[") && (prev.posix = !0, inner.includes(":"))) {
						let idx = prev.value.lastIndexOf("["), pre = prev.value.slice(0, idx), rest = prev.value.slice(idx + 2), posix = POSIX_REGEX_SOURCE[rest];
						if (posix) {
							prev.value = pre + posix, state.backtrack = !0, advance(), !bos.output && tokens.indexOf(prev) === 1 && (bos.output = ONE_CHAR);
							continue;
						}
					}
				}
				(value === "[" && peek() !== ":" || value === "-" && peek() === "]") && (value = `\\${value}`), value === "]" && (prev.value === "[" || prev.value === "[^") && (value = `\\${value}`), opts.posix === !0 && value === "!" && prev.value === "[" && (value = "^"), prev.value += value, append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value), prev.value += value, append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1, opts.keepQuotes === !0 && push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens"), push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === !0) throw SyntaxError(syntaxError("opening", "("));
				let extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				}), decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === !0 || !remaining().includes("]")) {
					if (opts.nobracket !== !0 && opts.strictBrackets === !0) throw SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === !0 || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === !0) throw SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				let prevValue = prev.value.slice(1);
				if (prev.posix !== !0 && prevValue[0] === "^" && !prevValue.includes("/") && (value = `/${value}`), prev.value += value, append({ value }), opts.literalBrackets === !1 || utils.hasRegexChars(prevValue)) continue;
				let escaped = utils.escapeRegex(prev.value);
				if (state.output = state.output.slice(0, -prev.value.length), opts.literalBrackets === !0) {
					state.output += escaped, prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`, state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== !0) {
				increment("braces");
				let open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open), push(open);
				continue;
			}
			if (value === "}") {
				let brace = braces[braces.length - 1];
				if (opts.nobrace === !0 || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === !0) {
					let arr = tokens.slice(), range = [];
					for (let i = arr.length - 1; i >= 0 && (tokens.pop(), arr[i].type !== "brace"); i--) arr[i].type !== "dots" && range.unshift(arr[i].value);
					output = expandRange(range, opts), state.backtrack = !0;
				}
				if (brace.comma !== !0 && brace.dots !== !0) {
					let out = state.output.slice(0, brace.outputIndex), toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{", value = output = "\\}", state.output = out;
					for (let t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				}), decrement("braces"), braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				extglobs.length > 0 && extglobs[extglobs.length - 1].conditions++, push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value, brace = braces[braces.length - 1];
				brace && stack[stack.length - 1] === "braces" && (brace.comma = !0, output = "|"), push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1, state.consumed = "", state.output = "", tokens.pop(), prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					prev.value === "." && (prev.output = DOT_LITERAL);
					let brace = braces[braces.length - 1];
					prev.type = "dots", prev.output += value, prev.value += value, brace.dots = !0;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					let next = peek(), output = value;
					(prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) && (output = `\\${value}`), push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== !0 && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== !0 && peek() === "(" && (peek(2) !== "?" || !/[!=<:]/.test(peek(3)))) {
					extglobOpen("negate", value);
					continue;
				}
				if (opts.nonegate !== !0 && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === !1) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: !0,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				(value === "$" || value === "^") && (value = `\\${value}`);
				let match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				match && (value += match[0], state.index += match[0].length), push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === !0)) {
				prev.type = "star", prev.star = !0, prev.value += value, prev.output = star, state.backtrack = !0, state.globstar = !0, consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== !0 && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === !0) {
					consume(value);
					continue;
				}
				let prior = prev.prev, before = prior.prev, isStart = prior.type === "slash" || prior.type === "bos", afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === !0 && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				let isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace"), isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				for (; rest.slice(0, 3) === "/**";) {
					let after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3), consume("/**", 3);
				}
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar", prev.value += value, prev.output = globstar(opts), state.output = prev.output, state.globstar = !0, consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && eos()) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length), prior.output = `(?:${prior.output}`, prev.type = "globstar", prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)"), prev.value += value, state.globstar = !0, state.output += prior.output + prev.output, consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					let end = rest[1] === void 0 ? "" : "|$";
					state.output = state.output.slice(0, -(prior.output + prev.output).length), prior.output = `(?:${prior.output}`, prev.type = "globstar", prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`, prev.value += value, state.output += prior.output + prev.output, state.globstar = !0, consume(value + advance()), push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar", prev.value += value, prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`, state.output = prev.output, state.globstar = !0, consume(value + advance()), push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length), prev.type = "globstar", prev.output = globstar(opts), prev.value += value, state.output += prev.output, state.globstar = !0, consume(value);
				continue;
			}
			let token = {
				type: "star",
				value,
				output: star
			};
			opts.bash === !0 ? (token.output = ".*?", (prev.type === "bos" || prev.type === "slash") && (token.output = nodot + token.output), push(token)) : prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === !0 ? (token.output = value, push(token)) : ((state.index === state.start || prev.type === "slash" || prev.type === "dot") && (prev.type === "dot" ? (state.output += NO_DOT_SLASH, prev.output += NO_DOT_SLASH) : opts.dot === !0 ? (state.output += NO_DOTS_SLASH, prev.output += NO_DOTS_SLASH) : (state.output += nodot, prev.output += nodot), peek() !== "*" && (state.output += ONE_CHAR, prev.output += ONE_CHAR)), push(token));
		}
		for (; state.brackets > 0;) {
			if (opts.strictBrackets === !0) throw SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "["), decrement("brackets");
		}
		for (; state.parens > 0;) {
			if (opts.strictBrackets === !0) throw SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "("), decrement("parens");
		}
		for (; state.braces > 0;) {
			if (opts.strictBrackets === !0) throw SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{"), decrement("braces");
		}
		if (opts.strictSlashes !== !0 && (prev.type === "star" || prev.type === "bracket") && push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		}), state.backtrack === !0) {
			state.output = "";
			for (let token of state.tokens) state.output += token.output == null ? token.value : token.output, token.suffix && (state.output += token.suffix);
		}
		return state;
	};
	parse.fastpaths = (input, options) => {
		let opts = { ...options }, max = typeof opts.maxLength == "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH, len = input.length;
		if (len > max) throw SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		let { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows), nodot = opts.dot ? NO_DOTS : NO_DOT, slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT, capture = opts.capture ? "" : "?:", state = {
			negated: !1,
			prefix: ""
		}, star = opts.bash === !0 ? ".*?" : STAR;
		opts.capture && (star = `(${star})`);
		let globstar = (opts) => opts.noglobstar === !0 ? star : `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`, create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					let match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					let source = create(match[1]);
					return source ? source + DOT_LITERAL + match[2] : void 0;
				}
			}
		}, source = create(utils.removePrefix(input, state));
		return source && opts.strictSlashes !== !0 && (source += `${SLASH_LITERAL}?`), source;
	}, module.exports = parse;
})), require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let scan = require_scan(), parse = require_parse(), utils = require_utils(), constants = require_constants(), isObject = (val) => val && typeof val == "object" && !Array.isArray(val), picomatch = (glob, options, returnState = !1) => {
		if (Array.isArray(glob)) {
			let fns = glob.map((input) => picomatch(input, options, returnState));
			return (str) => {
				for (let isMatch of fns) {
					let state = isMatch(str);
					if (state) return state;
				}
				return !1;
			};
		}
		let isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob != "string" && !isState) throw TypeError("Expected pattern to be a non-empty string");
		let opts = options || {}, posix = opts.windows, regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, !1, !0), state = regex.state;
		delete regex.state;
		let isIgnored = () => !1;
		if (opts.ignore) {
			let ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		let matcher = (input, returnObject = !1) => {
			let { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			}), result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			return typeof opts.onResult == "function" && opts.onResult(result), isMatch === !1 ? (result.isMatch = !1, returnObject ? result : !1) : isIgnored(input) ? (typeof opts.onIgnore == "function" && opts.onIgnore(result), result.isMatch = !1, returnObject ? result : !1) : (typeof opts.onMatch == "function" && opts.onMatch(result), !returnObject || result);
		};
		return returnState && (matcher.state = state), matcher;
	};
	/**
	* Expose "picomatch"
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input != "string") throw TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: !1,
			output: ""
		};
		let opts = options || {}, format = opts.format || (posix ? utils.toPosixSlashes : null), match = input === glob, output = match && format ? format(input) : input;
		return match === !1 && (output = format ? format(input) : input, match = output === glob), (match === !1 || opts.capture === !0) && (match = opts.matchBase === !0 || opts.basename === !0 ? picomatch.matchBase(input, regex, options, posix) : regex.exec(output)), {
			isMatch: !!match,
			match,
			output
		};
	}, picomatch.matchBase = (input, glob, options) => (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input)), picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str), picomatch.parse = (pattern, options) => Array.isArray(pattern) ? pattern.map((p) => picomatch.parse(p, options)) : parse(pattern, {
		...options,
		fastpaths: !1
	}), picomatch.scan = (input, options) => scan(input, options), picomatch.compileRe = (state, options, returnOutput = !1, returnState = !1) => {
		if (returnOutput === !0) return state.output;
		let opts = options || {}, prepend = opts.contains ? "" : "^", append = opts.contains ? "" : "$", source = `${prepend}(?:${state.output})${append}`;
		state && state.negated === !0 && (source = `^(?!${source}).*$`);
		let regex = picomatch.toRegex(source, options);
		return returnState === !0 && (regex.state = state), regex;
	}, picomatch.makeRe = (input, options = {}, returnOutput = !1, returnState = !1) => {
		if (!input || typeof input != "string") throw TypeError("Expected a non-empty string");
		let parsed = {
			negated: !1,
			fastpaths: !0
		};
		return options.fastpaths !== !1 && (input[0] === "." || input[0] === "*") && (parsed.output = parse.fastpaths(input, options)), parsed.output || (parsed = parse(input, options)), picomatch.compileRe(parsed, options, returnOutput, returnState);
	}, picomatch.toRegex = (source, options) => {
		try {
			let opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === !0) throw err;
			return /$^/;
		}
	}, picomatch.constants = constants, module.exports = picomatch;
})), import_picomatch = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	let pico = require_picomatch$1(), utils = require_utils();
	function picomatch(glob, options, returnState = !1) {
		return options && (options.windows === null || options.windows === void 0) && (options = {
			...options,
			windows: utils.isWindows()
		}), pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico), module.exports = picomatch;
})))(), 1);
const isReadonlyArray = Array.isArray, BACKSLASHES = /\\/g, DRIVE_RELATIVE_PATH = /^[A-Za-z]:$/, isWin = process.platform === "win32", ONLY_PARENT_DIRECTORIES = /^(\/?\.\.)+$/;
function getPartialMatcher(patterns, options = {}) {
	let patternsCount = patterns.length, patternsParts = Array(patternsCount), matchers = Array(patternsCount), i, j;
	for (i = 0; i < patternsCount; i++) {
		let parts = splitPattern(patterns[i]);
		patternsParts[i] = parts;
		let partsCount = parts.length, partMatchers = Array(partsCount);
		for (j = 0; j < partsCount; j++) partMatchers[j] = (0, import_picomatch.default)(parts[j], options);
		matchers[i] = partMatchers;
	}
	return (input) => {
		let inputParts = input.split("/");
		if (inputParts[0] === ".." && ONLY_PARENT_DIRECTORIES.test(input)) return !0;
		for (i = 0; i < patternsCount; i++) {
			let patternParts = patternsParts[i], matcher = matchers[i], inputPatternCount = inputParts.length, minParts = Math.min(inputPatternCount, patternParts.length);
			for (j = 0; j < minParts;) {
				let part = patternParts[j];
				if (part.includes("/")) return !0;
				if (!matcher[j](inputParts[j])) break;
				if (!options.noglobstar && part === "**") return !0;
				j++;
			}
			if (j === inputPatternCount) return !0;
		}
		return !1;
	};
}
/* node:coverage ignore next 2 */
const WIN32_ROOT_DIR = /^[A-Z]:\/$/i, isRoot = isWin ? (p) => WIN32_ROOT_DIR.test(p) : (p) => p === "/";
function buildFormat(cwd, root, absolute) {
	if (cwd === root || root.startsWith(`${cwd}/`)) {
		if (absolute) {
			let start = cwd.length + +!isRoot(cwd);
			return (p, isDir) => p.slice(start, isDir ? -1 : void 0) || ".";
		}
		let prefix = root.slice(cwd.length + 1);
		return prefix ? (p, isDir) => {
			if (p === ".") return prefix;
			let result = `${prefix}/${p}`;
			return isDir ? result.slice(0, -1) : result;
		} : (p, isDir) => isDir && p !== "." ? p.slice(0, -1) : p;
	}
	return absolute ? (p) => posix$1.relative(cwd, p) || "." : (p) => posix$1.relative(cwd, `${root}/${p}`) || ".";
}
function buildRelative(cwd, root) {
	if (root.startsWith(`${cwd}/`)) {
		let prefix = root.slice(cwd.length + 1);
		return (p) => `${prefix}/${p}`;
	}
	return (p) => {
		let result = posix$1.relative(cwd, `${root}/${p}`);
		return p[p.length - 1] === "/" && result !== "" ? `${result}/` : result || ".";
	};
}
function ensureNonDriveRelativePath(path) {
	return path.replace(DRIVE_RELATIVE_PATH, (match) => `${match}/`);
}
const splitPatternOptions = { parts: !0 };
function splitPattern(path) {
	let result = import_picomatch.default.scan(path, splitPatternOptions);
	return result.parts?.length ? result.parts : [path];
}
const POSIX_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g, WIN32_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g, escapePath = isWin ? (path) => path.replace(WIN32_UNESCAPED_GLOB_SYMBOLS, "\\$&") : (path) => path.replace(POSIX_UNESCAPED_GLOB_SYMBOLS, "\\$&");
/**
* Checks if a pattern has dynamic parts.
*
* Has a few minor differences with [`fast-glob`](https://github.com/mrmlnc/fast-glob) for better accuracy:
*
* - Doesn't necessarily return `false` on patterns that include `\`.
* - Returns `true` if the pattern includes parentheses, regardless of them representing one single pattern or not.
* - Returns `true` for unfinished glob extensions i.e. `(h`, `+(h`.
* - Returns `true` for unfinished brace expansions as long as they include `,` or `..`.
*
* @see {@link https://superchupu.dev/tinyglobby/documentation#isDynamicPattern}
*/
function isDynamicPattern(pattern, options) {
	if (options?.caseSensitiveMatch === !1) return !0;
	let scan = import_picomatch.default.scan(pattern);
	return scan.isGlob || scan.negated;
}
function log(...tasks) {
	console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString("es")}]`, ...tasks);
}
function ensureStringArray(value) {
	return typeof value == "string" ? [value] : value ?? [];
}
const PARENT_DIRECTORY = /^(\/?\.\.)+/, ESCAPING_BACKSLASHES = /\\(?=[()[\]{}!*+?@|])/g;
function normalizePattern(pattern, opts, props, isIgnore) {
	let cwd = opts.cwd, result = pattern;
	pattern[pattern.length - 1] === "/" && (result = pattern.slice(0, -1)), result[result.length - 1] !== "*" && opts.expandDirectories && (result += "/**");
	let escapedCwd = escapePath(cwd);
	result = isAbsolute$1(result.replace(ESCAPING_BACKSLASHES, "")) ? posix$1.relative(escapedCwd, result) : posix$1.normalize(result);
	let parentDir = PARENT_DIRECTORY.exec(result)?.[0], parts = splitPattern(result);
	if (parentDir) {
		let n = (parentDir.length + 1) / 3, i = 0, cwdParts = escapedCwd.split("/");
		for (; i < n && parts[i + n] === cwdParts[cwdParts.length + i - n];) result = result.slice(0, (n - i - 1) * 3) + result.slice((n - i) * 3 + parts[i + n].length + 1) || ".", i++;
		let potentialRoot = posix$1.join(cwd, parentDir.slice(i * 3));
		potentialRoot[0] !== "." && props.root.length > potentialRoot.length && (props.root = ensureNonDriveRelativePath(potentialRoot), props.depthOffset = -n + i);
	}
	if (!isIgnore && props.depthOffset >= 0) {
		props.commonPath ??= parts;
		let newCommonPath = [], length = Math.min(props.commonPath.length, parts.length);
		for (let i = 0; i < length; i++) {
			let part = parts[i];
			if (part === "**" && !parts[i + 1]) {
				newCommonPath.pop();
				break;
			}
			if (i === parts.length - 1 || part !== props.commonPath[i] || isDynamicPattern(part)) break;
			newCommonPath.push(part);
		}
		props.depthOffset = newCommonPath.length, props.commonPath = newCommonPath, props.root = ensureNonDriveRelativePath(newCommonPath.length > 0 ? posix$1.join(cwd, ...newCommonPath) : cwd);
	}
	return result;
}
function processPatterns(options, patterns, props) {
	let matchPatterns = [], ignorePatterns = [];
	for (let pattern of options.ignore) pattern && (pattern[0] !== "!" || pattern[1] === "(") && ignorePatterns.push(normalizePattern(pattern, options, props, !0));
	for (let pattern of patterns) pattern && (pattern[0] !== "!" || pattern[1] === "(" ? matchPatterns.push(normalizePattern(pattern, options, props, !1)) : (pattern[1] !== "!" || pattern[2] === "(") && ignorePatterns.push(normalizePattern(pattern.slice(1), options, props, !0)));
	return {
		match: matchPatterns,
		ignore: ignorePatterns
	};
}
function buildCrawler(options, patterns) {
	let cwd = options.cwd, props = {
		root: cwd,
		depthOffset: 0
	}, processed = processPatterns(options, patterns, props);
	options.debug && log("internal processing patterns:", processed);
	let { absolute, caseSensitiveMatch, debug, dot, followSymbolicLinks, onlyDirectories } = options, root = props.root.replace(BACKSLASHES, ""), matchOptions = {
		dot,
		nobrace: options.braceExpansion === !1,
		nocase: !caseSensitiveMatch,
		noextglob: options.extglob === !1,
		noglobstar: options.globstar === !1,
		posix: !0
	}, matcher = (0, import_picomatch.default)(processed.match, matchOptions), ignore = (0, import_picomatch.default)(processed.ignore, matchOptions), partialMatcher = getPartialMatcher(processed.match, matchOptions), format = buildFormat(cwd, root, absolute), excludeFormatter = absolute ? format : buildFormat(cwd, root, !0), excludePredicate = (_, p) => {
		let relativePath = excludeFormatter(p, !0);
		return relativePath !== "." && !partialMatcher(relativePath) || ignore(relativePath);
	}, maxDepth;
	options.deep !== void 0 && (maxDepth = Math.round(options.deep - props.depthOffset));
	let crawler = new Builder({
		filters: [debug ? (p, isDirectory) => {
			let path = format(p, isDirectory), matches = matcher(path) && !ignore(path);
			return matches && log(`matched ${path}`), matches;
		} : (p, isDirectory) => {
			let path = format(p, isDirectory);
			return matcher(path) && !ignore(path);
		}],
		exclude: debug ? (_, p) => {
			let skipped = excludePredicate(_, p);
			return log(`${skipped ? "skipped" : "crawling"} ${p}`), skipped;
		} : excludePredicate,
		fs: options.fs,
		pathSeparator: "/",
		relativePaths: !absolute,
		resolvePaths: absolute,
		includeBasePath: absolute,
		resolveSymlinks: followSymbolicLinks,
		excludeSymlinks: !followSymbolicLinks,
		excludeFiles: onlyDirectories,
		includeDirs: onlyDirectories || !options.onlyFiles,
		maxDepth,
		signal: options.signal
	}).crawl(root);
	return options.debug && log("internal properties:", {
		...props,
		root
	}), [crawler, cwd !== root && !absolute && buildRelative(cwd, root)];
}
function formatPaths(paths, mapper) {
	if (mapper) for (let i = paths.length - 1; i >= 0; i--) paths[i] = mapper(paths[i]);
	return paths;
}
const defaultOptions = {
	caseSensitiveMatch: !0,
	debug: !!process.env.TINYGLOBBY_DEBUG,
	expandDirectories: !0,
	followSymbolicLinks: !0,
	onlyFiles: !0
};
function getOptions(options) {
	let opts = Object.assign({}, options);
	for (let key in defaultOptions) opts[key] === void 0 && Object.assign(opts, { [key]: defaultOptions[key] });
	return opts.cwd = (opts.cwd instanceof URL ? fileURLToPath(opts.cwd) : resolve$1(opts.cwd || process.cwd())).replace(BACKSLASHES, "/"), opts.ignore = ensureStringArray(opts.ignore), opts.fs &&= {
		readdir: opts.fs.readdir || readdir$1,
		readdirSync: opts.fs.readdirSync || readdirSync,
		realpath: opts.fs.realpath || realpath$1,
		realpathSync: opts.fs.realpathSync || realpathSync,
		stat: opts.fs.stat || stat$1,
		statSync: opts.fs.statSync || statSync
	}, opts.debug && log("globbing with options:", opts), opts;
}
function getCrawler(globInput, inputOptions = {}) {
	if (globInput && inputOptions?.patterns) throw Error("Cannot pass patterns as both an argument and an option");
	let isModern = isReadonlyArray(globInput) || typeof globInput == "string", patterns = ensureStringArray((isModern ? globInput : globInput.patterns) ?? "**/*"), options = getOptions(isModern ? inputOptions : globInput);
	return patterns.length > 0 ? buildCrawler(options, patterns) : [];
}
async function glob(globInput, options) {
	let [crawler, relative] = getCrawler(globInput, options);
	return crawler ? formatPaths(await crawler.withPromise(), relative) : [];
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
	let matches = await glob(path.split("\\").join("/"), {
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
