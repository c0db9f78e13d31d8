// packages/tracking/src/number-words.ts
/** At most six significant digits, without an exponent where a person reads it without. */
function numberWords(value) {
	if (typeof value == "string") return value;
	let rounded = Number(value.toPrecision(6)), size = Math.abs(rounded);
	return size !== 0 && (size < 1e-4 || size >= 0x38d7ea4c68000) ? rounded.toExponential() : String(Number.isInteger(value) ? value : rounded);
}
/** Two numbers that stand side by side, with as many decimals each: `0.750000` beside `0.749748`. */
function sideBySideWords(value, reference) {
	if (typeof value == "string" || typeof reference == "string") return [numberWords(value), numberWords(reference)];
	let decimals = Math.max(decimalsOf(value), decimalsOf(reference));
	return Number.isFinite(decimals) ? [value.toFixed(decimals), reference.toFixed(decimals)] : [numberWords(value), numberWords(reference)];
}
/**
* `+0.01`, `-0.2`, `0`: judged by nobody here, since not every metric says which direction is better. It is the difference of the two
* numbers as they are shown, so that a reader who subtracts finds the same; of those that are shown alike it is their own.
*/
function differenceWords(value, reference) {
	if (typeof value == "string" || typeof reference == "string") return "";
	let difference = Number((value - reference).toPrecision(12)), noise = 2 ** -52 * Math.max(Math.abs(value), Math.abs(reference)) * 4;
	if (Math.abs(difference) <= noise) return "0";
	let words = shownDifference(value, reference) ?? numberWords(difference);
	return difference > 0 ? `+${words}` : words;
}
/** Undefined when one of them is shown with an exponent, or when nothing of the difference is seen in them. */
function shownDifference(value, reference) {
	let decimals = Math.max(decimalsOf(value), decimalsOf(reference));
	if (!Number.isFinite(decimals)) return;
	let [shown, other] = sideBySideWords(value, reference).map(Number), words = ((shown ?? 0) - (other ?? 0)).toFixed(decimals);
	return Number(words) === 0 ? void 0 : words;
}
function decimalsOf(value) {
	let words = numberWords(value);
	return words.includes("e") ? 1e400 : words.split(".")[1]?.length ?? 0;
}
/** `3 rows`, with the thousands set apart. */
function countWords(count, one, many = `${one}s`) {
	return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}
/** `just now`, `12 seconds ago`, `3 days ago`: one unit, rounded down. */
function agoWords(then, now) {
	let seconds = Math.max(0, Math.floor((now.getTime() - then.getTime()) / 1e3));
	if (seconds === 0) return "just now";
	let [size, unit] = [
		[86400, "day"],
		[3600, "hour"],
		[60, "minute"],
		[1, "second"]
	].find(([length]) => seconds >= length) ?? [1, "second"];
	return `${countWords(Math.floor(seconds / size), unit)} ago`;
}
export { sideBySideWords as a, numberWords as i, countWords as n, differenceWords as r, agoWords as t };
