import { isUtf8 } from "node:buffer";
// packages/tables/src/source/csv-scanner.ts
/** A longer record is refused: it is nearly always a quote that never ends, and the engine has the same limit. */
const longestRecordBytes = 2e6;
/**
* The authority on the structure of a delimited file (RFC 4180, strictly): where records begin and end, how many fields
* each has, which are broken. The engine is fast but forgives, counts records instead of lines, and says nothing of
* some faults. Works on UTF-8 bytes in chunks of any size, at several hundred megabytes a second.
*
* A quote opens a quoted field only at the field's first byte; a quote anywhere else in an unquoted field, or text
* after a closing quote, is a fault, since readers disagree on its meaning. A faulty record ends with its physical line.
* LF, CRLF and a lone CR outside quotes end a record. A line without a byte is no record, except in a table of one
* column, where it is a null.
*/
var CsvScanner = class {
	totals = {
		lf: 0,
		crlf: 0,
		cr: 0,
		blank: 0
	};
	#sink;
	#classes = /* @__PURE__ */ new Uint8Array(256);
	#quote;
	#escape;
	#expectedFields;
	#buffer = Buffer.allocUnsafe(1 << 20);
	#filled = 0;
	/** The next byte to look at; everything before `#start` is done with. */
	#position = 0;
	#start = 0;
	#line;
	/** Line endings inside the current record. */
	#innerLines = 0;
	#delimiters = 0;
	#fieldStart = 0;
	#quoted = !1;
	#fault;
	#faultOffset = 0;
	#tooLong = !1;
	/** Records that end before this byte are known to be UTF-8. */
	#validBefore = 0;
	#hasNul = !1;
	/** `expectedFields` undefined: the first record (the header) says how many fields a record has. */
	constructor(dialect, expectedFields, sink, firstLine = 1) {
		this.#line = firstLine, this.#sink = sink, this.#expectedFields = expectedFields, this.#quote = dialect.quote ?? -1, this.#escape = dialect.escape ?? this.#quote, this.#classes[dialect.delimiter] = 1, dialect.quote !== void 0 && (this.#classes[dialect.quote] = 2), this.#classes[10] = 3, this.#classes[13] = 4;
	}
	/** The physical line that the next record begins on; after `end` the number of lines. */
	get line() {
		return this.#line;
	}
	/** Everything that was pushed belongs to whole records: the next byte begins one. */
	get betweenRecords() {
		return this.#start === this.#filled && !this.#quoted && !this.#tooLong && this.#fault === void 0;
	}
	push(chunk) {
		this.#append(chunk), this.#scan(!1), this.#limitRecord();
	}
	/** The file ends here; a last record without a line ending is a record. */
	end() {
		this.#scan(!0);
	}
	#append(chunk) {
		if (this.#start > 0 && (this.#buffer.copyWithin(0, this.#start, this.#filled), this.#shift(this.#start)), this.#filled + chunk.length > this.#buffer.length) {
			let larger = Buffer.allocUnsafe((this.#filled + chunk.length) * 2);
			this.#buffer.copy(larger, 0, 0, this.#filled), this.#buffer = larger;
		}
		this.#buffer.set(chunk, this.#filled), this.#filled += chunk.length;
		let lastLine = this.#buffer.subarray(0, this.#filled).lastIndexOf(10) + 1;
		this.#validBefore = isUtf8(this.#buffer.subarray(0, lastLine)) ? lastLine : 0, this.#hasNul = this.#buffer.subarray(0, this.#filled).includes(0);
	}
	#shift(by) {
		this.#filled -= by, this.#position -= by, this.#fieldStart -= by, this.#faultOffset -= by, this.#start = 0;
	}
	/** Forgets the bytes of a record that has grown too long, but keeps looking for its end. */
	#limitRecord() {
		if (this.#filled - this.#start <= 2e6) return;
		this.#tooLong || (this.#tooLong = !0, this.#fault ??= this.#quoted ? "unterminated-quote" : "record-too-long");
		let keptFrom = this.#position;
		this.#buffer.copyWithin(0, keptFrom, this.#filled), this.#start = keptFrom, this.#shift(keptFrom);
	}
	#scan(final) {
		let buffer = this.#buffer, classes = this.#classes, filled = this.#filled, position = this.#position, delimiters = this.#delimiters, fieldStart = this.#fieldStart;
		for (this.#quoted && (position = this.#scanQuoted(position, final)); position < filled && !this.#quoted;) {
			for (; position < filled && classes[buffer[position] ?? 0] === 0;) position += 1;
			if (position === filled) break;
			let kind = classes[buffer[position] ?? 0];
			if (kind === 1) position += 1, delimiters += 1, fieldStart = position;
			else if (kind === 2) position === fieldStart && this.#fault === void 0 ? (this.#quoted = !0, position = this.#scanQuoted(position + 1, final)) : (this.#note("broken-quote", position), position += 1);
			else {
				let isCr = kind === 4;
				if (isCr && position + 1 === filled && !final) break;
				let isCrlf = isCr && buffer[position + 1] === 10 && position + 1 < filled;
				isCrlf ? this.totals.crlf += 1 : isCr ? this.totals.cr += 1 : this.totals.lf += 1;
				let next = position + (isCrlf ? 2 : 1);
				this.#endRecord(position, delimiters + 1), this.#line += 1 + this.#innerLines, this.#innerLines = 0, this.#start = next, position = next, fieldStart = next, delimiters = 0;
			}
		}
		this.#position = position, this.#delimiters = delimiters, this.#fieldStart = fieldStart, final && (this.#start < filled || delimiters > 0 || this.#tooLong) && (this.#quoted && this.#note("unterminated-quote", fieldStart), this.#endRecord(filled, delimiters + 1), this.#line += 1 + this.#innerLines, this.#start = filled);
	}
	/** Goes on inside a quoted field; returns where it stopped, with `#quoted` false when the field is closed. */
	#scanQuoted(from, final) {
		let buffer = this.#buffer, filled = this.#filled, quote = this.#quote, mark = this.#escape, position = from;
		for (; position < filled;) {
			let byte = buffer[position];
			if (byte === mark && mark !== quote) {
				if (position + 1 >= filled && !final) return position;
				buffer[position + 1] === 10 && (this.#innerLines += 1), position += 2;
			} else if (byte === quote) {
				if (position + 1 >= filled && !final) return position;
				let next = position + 1 < filled ? buffer[position + 1] : 10;
				if (next === quote && mark === quote) {
					position += 2;
					continue;
				}
				this.#quoted = !1;
				let kind = this.#classes[next ?? 0];
				return (kind === 0 || kind === 2) && this.#note("broken-quote", position + 1), position + 1;
			} else byte === 10 && (this.#innerLines += 1), position += 1;
		}
		return Math.min(position, filled);
	}
	#note(kind, offset) {
		this.#fault === void 0 && (this.#fault = kind, this.#faultOffset = offset);
	}
	#endRecord(end, fields) {
		let start = this.#start;
		if (!this.#tooLong) {
			if (start === end && this.#expectedFields !== 1) {
				this.totals.blank += 1;
				return;
			}
			end - start > 2e6 && this.#note("record-too-long", start), (this.#hasNul || end > this.#validBefore) && this.#checkBytes(start, end), this.#expectedFields ??= fields, this.#fault === void 0 && fields !== this.#expectedFields && this.#note("ragged-row", end);
		}
		if (this.#fault === void 0) {
			this.#sink.record(this.#buffer, start, end, this.#line);
			return;
		}
		let offset = this.#tooLong ? start : this.#faultOffset, place = {
			start,
			end: this.#tooLong ? start : end,
			line: this.#line,
			offset,
			fields
		};
		this.#sink.fault({
			kind: this.#fault,
			buffer: this.#buffer,
			...place
		}), this.#fault = void 0, this.#tooLong = !1, this.#quoted = !1;
	}
	/** Bytes come before quotes: a broken encoding breaks everything that is built on it. */
	#checkBytes(start, end) {
		let record = this.#buffer.subarray(start, end), nul = this.#hasNul ? record.indexOf(0) : -1;
		nul === -1 ? end > this.#validBefore && !isUtf8(record) && (this.#fault = "invalid-encoding", this.#faultOffset = start) : (this.#fault = "nul-byte", this.#faultOffset = start + nul);
	}
};
export { longestRecordBytes as n, CsvScanner as t };
