import { n as configurationError } from "./user-error.js";
import { n as visibleText } from "./visible-text.js";
import { createInterface } from "node:readline/promises";
// packages/cli/src/init/questions.ts
/** Asks nobody: a pipe, or `--yes`. */
const noQuestions = {
	choose: async () => 0,
	text: async (_, otherwise) => otherwise,
	yes: async () => !0,
	close: () => void 0
};
function openQuestions({ person, signal }) {
	if (person === void 0) return noQuestions;
	let lines = createInterface({ ...person }), ended = new Promise((_, reject) => {
		lines.once("close", () => {
			reject(configurationError("No answer came, so nothing was written.", { hint: "`gatewright init --yes` takes the first choice of every question." }));
		});
	});
	ended.catch(() => void 0);
	let ask = async (text) => (await Promise.race([lines.question(text, { signal }), ended])).trim();
	return {
		choose: async (question, choices) => {
			let listed = choices.map((choice, index) => `  ${index + 1}) ${visibleText(choice)}\n`).join("");
			for (;;) {
				let answer = await ask(`${visibleText(question)}\n${listed}Number [1]: `), number = answer === "" ? 1 : Number(answer);
				if (Number.isInteger(number) && number >= 1 && number <= choices.length) return number - 1;
				person.output.write(`Give a number from 1 to ${choices.length}.\n`);
			}
		},
		text: async (question, otherwise) => {
			let answer = await ask(`${visibleText(question)} [${visibleText(otherwise)}]: `);
			return answer === "" ? otherwise : answer;
		},
		yes: async (question) => {
			for (;;) {
				let answer = (await ask(`${visibleText(question)} [Y/n]: `)).toLowerCase();
				if ([
					"",
					"y",
					"yes"
				].includes(answer)) return !0;
				if (["n", "no"].includes(answer)) return !1;
				person.output.write("Answer y or n.\n");
			}
		},
		close: () => lines.close()
	};
}
export { noQuestions, openQuestions };
