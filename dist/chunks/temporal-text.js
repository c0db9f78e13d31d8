// actions/validate-data/src/contract/temporal-text.ts
const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/, timestampPattern = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;
/** Days since 1970 of a calendar date `YYYY-MM-DD`; undefined when there is no such day. */
function readDate(text) {
	if (datePattern.exec(text) === null) return;
	let ms = Date.parse(`${text}T00:00:00Z`);
	return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text ? void 0 : ms / 864e5;
}
/** ISO 8601 with `T` or one space, or a date alone, which means its midnight. */
function readTimestamp(text) {
	let parts = timestampPattern.exec(text);
	if (parts === null) return;
	let [, date = "", hour = "00", minute = "00", second = "00", fraction = "", offset = ""] = parts;
	if (readDate(date) === void 0 || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return;
	let zone = normalOffset(offset);
	if (zone === void 0) return;
	let local = `${date}T${hour}:${minute}:${second}${fraction}`;
	return {
		text: local + zone,
		hasOffset: zone !== "",
		epochMs: Date.parse(`${local.slice(0, 23)}${zone === "" ? "Z" : zone}`)
	};
}
function normalOffset(offset) {
	if (offset === "" || offset === "Z") return offset;
	let hours = offset.slice(1, 3), minutes = offset.length > 3 ? offset.slice(-2) : "00";
	if (!(Number(hours) > 15 || Number(minutes) > 59)) return `${offset[0]}${hours}:${minutes}`;
}
/** `none`, `UTC`, or a name of the IANA time zone database that this machine knows. */
function isKnownZone(zone) {
	if (zone === "none" || zone === "UTC") return !0;
	if (!/^[A-Z][A-Za-z]+(\/[A-Za-z0-9_+-]+)*$/.test(zone)) return !1;
	try {
		return new Intl.DateTimeFormat("en", { timeZone: zone }), !0;
	} catch (error) {
		if (error instanceof RangeError) return !1;
		throw error;
	}
}
const strptimeLetters = /* @__PURE__ */ new Set("aAbBcdfgGHIjmMnpSuUVwWxXyYzZ%");
/** Why `format` is no strptime format for a value of `type`; undefined when it is one. */
function strptimeFault(format, type) {
	let letters = /* @__PURE__ */ new Set();
	for (let at = 0; at < format.length; at += 1) {
		if (format[at] !== "%") continue;
		let padded = format[at + 1] !== "-", letter = format[at + (padded ? 1 : 2)];
		if (letter === void 0 || !strptimeLetters.has(letter)) return `%${format.slice(at + 1, at + (padded ? 2 : 3))} is no strptime specifier`;
		letters.add(letter), at += padded ? 1 : 2;
	}
	let has = (...wanted) => wanted.some((letter) => letters.has(letter)), whole = has("c", "x") || has("Y", "y") && (has("j") || has("m", "b", "B") && has("d")), week = has("G") && has("V") && has("u");
	if (!whole && !week) return "it does not say year, month and day";
	if (type === "timestamp" && !has("c", "X") && !has("H", "I")) return "it does not say the time of day";
}
export { strptimeFault as i, readDate as n, readTimestamp as r, isKnownZone as t };
