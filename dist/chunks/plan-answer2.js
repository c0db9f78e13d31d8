// packages/cli/src/plan/plan-answer.ts
/** `4,707`; 1e21 and more as a power of ten. */
function countText(count) {
	return Number.isFinite(count) ? count >= 0x38d7ea4c68000 ? count.toPrecision(3) : String(count).replace(/\B(?=(\d{3})+$)/g, ",") : "more than 1e308";
}
/** `80 %`, to three digits. */
function percentText(share) {
	return `${numberText(share * 100)} %`;
}
/** To three significant digits, without an exponent where people read none: `0.0154`. */
function numberText(value) {
	return String(Number(value.toPrecision(3)));
}
/** `1 row`, `4,707 rows`. */
function rowsText(rows) {
	return rows === 1 ? "1 row" : `${countText(rows)} rows`;
}
/**
* Said where fewer than ten rows decide: the normal curve is then a poor picture of a count.
* @param deciding expected rows on which exactly one model is right
*/
function fewRowsNote(deciding) {
	return deciding < 10 ? [`Only about ${numberText(deciding)} rows are expected to tell the models apart: too few for these formulas, read them as rough.`] : [];
}
/** The form for people: the question, what is assumed, then a paragraph an answer. */
function planText({ question, assumptions, answers }) {
	return `${[
		`Plan for ${question}.`,
		...assumptions.map((assumption) => `- ${assumption}`),
		...answers.flatMap(({ sentence, method, formula }, at) => [
			"",
			sentence,
			...answers[at + 1]?.formula === formula ? [] : [`    ${method}: ${formula}`]
		])
	].join("\n")}\n`;
}
export { planText as a, percentText as i, fewRowsNote as n, rowsText as o, numberText as r, countText as t };
