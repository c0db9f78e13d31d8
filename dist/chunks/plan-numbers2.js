import { n as configurationError } from "./user-error.js";
// packages/cli/src/plan/plan-numbers.ts
/** Beyond these the formulas lose their digits, and no data has such numbers. */
const smallest = 1e-9, largest = 0xe8d4a51000;
/** @param names all options that are numbers */
function planNumbers(given, names) {
	let used = /* @__PURE__ */ new Set(), read = (name, wanted, holds) => {
		used.add(name);
		let text = given.text(name);
		if (text === void 0) return;
		let value = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : NaN;
		if (Number.isFinite(value) && holds(value)) {
			let size = Math.abs(value);
			if (size > 0 && size < smallest || size > largest || size < 1 && 1 - size < smallest) throw wrongNumber(`--${name} ${text} is no number of any data: it is too near to 0 or 1, or above ${largest}.`);
			return value;
		}
		throw wrongNumber(`--${name} must be ${wanted}, not ${text}${meant(text, holds)}`);
	};
	return {
		share: (name) => read(name, "a number between 0 and 1", (value) => value > 0 && value < 1),
		positive: (name) => read(name, "a number above 0", (value) => value > 0),
		number: (name) => read(name, "a number", () => !0),
		count: (name) => read(name, "a whole number of 1 and more", (value) => Number.isSafeInteger(value) && value >= 1),
		correlation: (name) => read(name, "a number between -1 and 1", (value) => value > -1 && value < 1),
		checkUse: (plan) => {
			let useless = names.find((name) => given.text(name) !== void 0 && !used.has(name));
			if (useless !== void 0) throw wrongNumber(`--${useless} plays no part in a plan for ${plan}.`);
		}
	};
}
/** @param sentence with its full stop */
function wrongNumber(sentence) {
	return configurationError(sentence, { hint: "See `gatewright plan --help`." });
}
/** `; did you mean 0.95?` for 95 and 95%, else the full stop. */
function meant(text, holds) {
	let [, digits = "", sign] = /^(\d+\.?\d*)\s*(%?)$/.exec(text.trim()) ?? [], hundredth = Number(digits) / 100;
	return digits !== "" && (sign === "%" || hundredth > .01) && hundredth > 0 && holds(hundredth) ? `; did you mean ${hundredth}?` : ".";
}
export { wrongNumber as n, planNumbers as t };
