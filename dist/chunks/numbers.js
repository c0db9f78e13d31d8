// packages/tracking/src/values/numbers.ts
const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/, notANumber = /^[+-]?nan$/i, infinity = /^([+-]?)inf(?:inity)?$/i;
/**
* A text that Python, R, Julia, pandas or a spreadsheet would write for a number, in the one form that the rest of the code
* knows (`NaN`, `Infinity`, `-Infinity`, or decimal); undefined for any other text.
*/
function numberText(text) {
	if (decimal.test(text)) return text;
	if (notANumber.test(text)) return "NaN";
	let match = infinity.exec(text);
	if (match !== null) return match[1] === "-" ? "-Infinity" : "Infinity";
}
/** A measured number: its nearest double, or the word for what JSON has no number for. */
function metricValue(text) {
	let value = Number(text);
	return Number.isNaN(value) ? "NaN" : value === 1e400 ? "Infinity" : value === -1e400 ? "-Infinity" : value === 0 ? 0 : value;
}
/**
* A parameter: a number when JavaScript's number means the same as what is written, else the text. `1e-4` is 0.0001;
* `12345678901234567890` would become another number, so it stays text.
*/
function parameterValue(text) {
	let value = Number(text);
	if (!Number.isFinite(value)) return text;
	let kept = normalForm(text);
	return kept !== void 0 && kept === normalForm(String(value)) ? value === 0 ? 0 : value : text;
}
/** Sign, digits without zeros at either end, and the power of ten of the last one: the same for `1e-4`, `0.0001` and `.00010`. */
function normalForm(text) {
	let match = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text);
	if (match === null) return;
	let [, sign = "", whole = "", fraction = "", exponent = "0"] = match, digits = (whole + fraction).replace(/^0+/, ""), short = digits.replace(/0+$/, "");
	if (short === "") return "0";
	let power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - short.length);
	return `${sign === "-" ? "-" : ""}${short}e${power}`;
}
export { numberText as n, parameterValue as r, metricValue as t };
