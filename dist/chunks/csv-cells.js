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
export { placeInRecord as i, fieldText as n, firstInvalidByte as r, fieldRanges as t };
