// packages/shared/src/report/verdict.ts
/** Best to worst; the worst wins wherever verdicts are combined. */
const verdictOrder = [
	"skipped",
	"pass",
	"warn",
	"inconclusive",
	"fail",
	"error"
], modeOrder = [
	"observe",
	"warn",
	"enforce"
];
/** The worst of `verdicts`. Nothing evaluated is an `error`, never a pass (design section 2, "fail closed"). */
function worstVerdict(verdicts) {
	return verdicts.length === 0 ? "error" : verdicts.reduce((worst, verdict) => rank(verdict) > rank(worst) ? verdict : worst);
}
/** Whether `verdict` blocks the merge or the deployment. */
function isBlocking(verdict, mode, onInconclusive) {
	if (mode !== "enforce") return !1;
	switch (verdict) {
		case "fail":
		case "error": return !0;
		case "inconclusive": return onInconclusive === "fail";
		case "pass":
		case "warn":
		case "skipped": return !1;
	}
}
/** Of several modes the strictest counts (design section 2); undefined entries do not take part. */
function strictestMode(modes) {
	let stated = modes.filter((mode) => mode !== void 0);
	return stated.reduce((strictest, mode) => modeOrder.indexOf(mode) > modeOrder.indexOf(strictest) ? mode : strictest, stated[0] ?? "enforce");
}
function rank(verdict) {
	return verdictOrder.indexOf(verdict);
}
export { worstVerdict as a, verdictOrder as i, modeOrder as n, strictestMode as r, isBlocking as t };
