import { n as configurationError } from "./user-error.js";
import { n as visibleText } from "./visible-text.js";
import { createInterface } from "node:readline";
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
	let read = answersOf(person, signal), say = (sentence) => void person.output.write(`${visibleText(sentence)}\n`), ask = async (text) => (await read.answer(text)).trim();
	return {
		choose: async (question, choices) => {
			for (person.output.write(`${visibleText(question)}\n${choices.map((choice, index) => `  ${index + 1}) ${visibleText(choice)}\n`).join("")}`);;) {
				let answer = await ask("Number [1]: "), number = answer === "" ? 1 : Number(answer);
				if (Number.isInteger(number) && number >= 1 && number <= choices.length) return number - 1;
				say(`Give a number from 1 to ${choices.length}.`);
			}
		},
		text: async (question, otherwise, problemOf) => {
			for (;;) {
				let answer = await ask(`${visibleText(question)} [${visibleText(otherwise)}]: `);
				if (answer === "") return otherwise;
				let problem = problemOf(answer);
				if (problem === void 0) return answer;
				say(problem);
			}
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
				say("Answer y or n.");
			}
		},
		close: read.close
	};
}
/** The lines that a person types, also those that come before their question or just before the input ends. */
function answersOf(person, signal) {
	let lines = createInterface({ ...person }), typed = [], ended = !1, changed = () => {};
	lines.on("line", (line) => {
		typed.push(line), changed();
	}), lines.once("close", () => {
		ended = !0, changed();
	});
	let abort = () => changed();
	return signal.addEventListener("abort", abort), {
		answer: async (prompt) => {
			let ready = () => typed.length > 0 || ended || signal.aborted, [ahead] = typed;
			ready() ? person.output.write(ahead === void 0 ? prompt : `${prompt}${visibleText(ahead)}\n`) : await new Promise((resolve) => {
				changed = resolve, lines.setPrompt(prompt), lines.prompt();
			}), signal.throwIfAborted();
			let line = typed.shift();
			if (line !== void 0) return line;
			throw person.output.write("\n"), configurationError("No answer came, so nothing was written.", { hint: "`gatewright init --yes` takes the first choice of every question." });
		},
		close: () => {
			signal.removeEventListener("abort", abort), lines.close();
		}
	};
}
export { noQuestions, openQuestions };
