import { createInterface } from "node:readline";
import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import { visibleText } from "@gatewright/shared/publish/render/visible-text.ts";
import type { Terminal } from "../terminal.ts";

/** Answers of a person, or the first choice of each question where nobody is asked. */
export interface Questions {
  /** The chosen one of `choices`; the first is what is taken without an answer. */
  choose(question: string, choices: readonly string[]): Promise<number>;
  /** Asks again while `problemOf` has a sentence about the answer; `otherwise` is taken as it is. */
  text(question: string, otherwise: string, problemOf: (answer: string) => string | undefined): Promise<string>;
  yes(question: string): Promise<boolean>;
  close(): void;
}

/** Asks nobody: a pipe, or `--yes`. */
export const noQuestions: Questions = {
  choose: async () => 0,
  text: async (_, otherwise) => otherwise,
  yes: async () => true,
  close: () => undefined,
};

export function openQuestions({ person, signal }: Terminal): Questions {
  if (person === undefined) return noQuestions;
  const read = answersOf(person, signal);
  const say = (sentence: string) => void person.output.write(`${visibleText(sentence)}\n`);
  const ask = async (text: string) => (await read.answer(text)).trim();
  return {
    choose: async (question, choices) => {
      person.output.write(
        `${visibleText(question)}\n${choices.map((choice, index) => `  ${index + 1}) ${visibleText(choice)}\n`).join("")}`,
      );
      for (;;) {
        const answer = await ask("Number [1]: ");
        const number = answer === "" ? 1 : Number(answer);
        if (Number.isInteger(number) && number >= 1 && number <= choices.length) return number - 1;
        say(`Give a number from 1 to ${choices.length}.`);
      }
    },
    text: async (question, otherwise, problemOf) => {
      for (;;) {
        const answer = await ask(`${visibleText(question)} [${visibleText(otherwise)}]: `);
        if (answer === "") return otherwise;
        const problem = problemOf(answer);
        if (problem === undefined) return answer;
        say(problem);
      }
    },
    yes: async (question) => {
      for (;;) {
        const answer = (await ask(`${visibleText(question)} [Y/n]: `)).toLowerCase();
        if (["", "y", "yes"].includes(answer)) return true;
        if (["n", "no"].includes(answer)) return false;
        say("Answer y or n.");
      }
    },
    close: read.close,
  };
}

/** The lines that a person types, also those that come before their question or just before the input ends. */
function answersOf(person: NonNullable<Terminal["person"]>, signal: AbortSignal) {
  const lines = createInterface({ ...person });
  const typed: string[] = [];
  let ended = false;
  let changed = () => {};
  lines.on("line", (line) => {
    typed.push(line);
    changed();
  });
  lines.once("close", () => {
    ended = true;
    changed();
  });
  const abort = () => changed();
  signal.addEventListener("abort", abort);
  return {
    answer: async (prompt: string): Promise<string> => {
      const ready = () => typed.length > 0 || ended || signal.aborted;
      // What was typed ahead is shown behind its question.
      const [ahead] = typed;
      if (ready()) person.output.write(ahead === undefined ? prompt : `${prompt}${visibleText(ahead)}\n`);
      else {
        await new Promise<void>((resolve) => {
          changed = resolve;
          lines.setPrompt(prompt);
          lines.prompt();
        });
      }
      signal.throwIfAborted();
      const line = typed.shift();
      if (line !== undefined) return line;
      person.output.write("\n");
      throw configurationError("No answer came, so nothing was written.", {
        hint: "`gatewright init --yes` takes the first choice of every question.",
      });
    },
    close: () => {
      signal.removeEventListener("abort", abort);
      lines.close();
    },
  };
}
