import { n as visibleText } from "./visible-text.js";
import { i as allChecks, r as holds, t as conclusion } from "./diagnosis.js";
// packages/cli/src/doctor/diagnosis-text.ts
const words = {
	ok: "ok",
	info: "info",
	warning: "warning",
	unknown: "unknown",
	gap: "GAP"
}, colours = {
	ok: 32,
	info: 36,
	warning: 33,
	unknown: 35,
	gap: 31
}, widest = Math.max(...Object.values(words).map((word) => word.length));
/** For people. What is not in order first says what is so, then what to do. */
function diagnosisText(diagnosis, colour) {
	let { repository, branch, sha, findings, notes } = diagnosis, paint = (text, code) => colour ? `\u001b[${code}m${text}\u001b[0m` : text, lines = [visibleText(`${repository}, branch ${branch} at ${sha.slice(0, 12)}`), ""], printed = /* @__PURE__ */ new Set();
	for (let { id } of allChecks) {
		let own = findings.filter(({ check }) => check === id);
		for (let finding of own) {
			let word = paint(words[finding.state].padEnd(widest), colours[finding.state]);
			lines.push(`${word}  ${visibleText(`${id}: ${finding.message}${finding.accepted ? " Accepted by --accept-unknown." : ""}`)}`), lines.push(...advice(finding, printed).map((line) => `${" ".repeat(widest)}  ${visibleText(line)}`));
		}
		own.some(({ state }) => state !== "ok" && state !== "info") && lines.push(`${" ".repeat(widest)}  docs/doctor.md#${id}`);
	}
	return lines.push("", ...notes.map(visibleText), paint(conclusion(diagnosis), holds(diagnosis) ? 32 : 31)), `${lines.join("\n")}\n`;
}
/** A command stands where it is first of use; one does for several findings. */
function advice({ remedy, command }, printed) {
	let lines = remedy === void 0 ? [] : [`-> ${remedy}`];
	if (command === void 0) return lines;
	let again = printed.has(command);
	return printed.add(command), [...lines, again ? "$ (the same command as above)" : `$ ${command}`];
}
export { diagnosisText };
