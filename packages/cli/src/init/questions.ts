import { createInterface } from "node:readline/promises";
import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import { visibleText } from "@gatewright/shared/publish/render/visible-text.ts";
import type { Terminal } from "../terminal.ts";

/** Answers of a person, or the first choice of each question where nobody is asked. */
export interface Questions {
  /** The chosen one of `choices`; the first is what is taken without an answer. */
  choose(question: string, choices: readonly string[]): Promise<number>;
  text(question: string, otherwise: string): Promise<string>;
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
  const lines = createInterface({ ...person });
  // Without an answer the promise of a question would stay open for ever.
  const ended = new Promise<never>((_, reject) => {
    lines.once("close", () => {
      reject(
        configurationError("No answer came, so nothing was written.", {
          hint: "`gatewright init --yes` takes the first choice of every question.",
        }),
      );
    });
  });
  ended.catch(() => undefined);
  const ask = async (text: string) => (await Promise.race([lines.question(text, { signal }), ended])).trim();
  return {
    choose: async (question, choices) => {
      const listed = choices.map((choice, index) => `  ${index + 1}) ${visibleText(choice)}\n`).join("");
      for (;;) {
        const answer = await ask(`${visibleText(question)}\n${listed}Number [1]: `);
        const number = answer === "" ? 1 : Number(answer);
        if (Number.isInteger(number) && number >= 1 && number <= choices.length) return number - 1;
        person.output.write(`Give a number from 1 to ${choices.length}.\n`);
      }
    },
    text: async (question, otherwise) => {
      const answer = await ask(`${visibleText(question)} [${visibleText(otherwise)}]: `);
      return answer === "" ? otherwise : answer;
    },
    yes: async (question) => {
      for (;;) {
        const answer = (await ask(`${visibleText(question)} [Y/n]: `)).toLowerCase();
        if (["", "y", "yes"].includes(answer)) return true;
        if (["n", "no"].includes(answer)) return false;
        person.output.write("Answer y or n.\n");
      }
    },
    close: () => lines.close(),
  };
}
