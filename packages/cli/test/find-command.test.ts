import { expect, test } from "vitest";
import { main } from "../src/main.ts";

async function notes(...words: string[]): Promise<string> {
  let said = "";
  const exitCode = await main(words, {
    out: () => {},
    note: (text) => {
      said += text;
    },
    colour: false,
    width: 100,
    watched: false,
    workingDirectory: ".",
    environment: {},
    signal: new AbortController().signal,
  });
  expect(exitCode).toBe(2);
  return said;
}

test.each([
  [["trian"], 'gatewright has no command trian; did you mean "train"?'],
  [["leger", "log"], 'gatewright has no command leger; did you mean "ledger"?'],
  [["ledger", "lgo"], 'gatewright ledger has no command lgo; did you mean "log"?'],
  [["--versoin"], 'gatewright has no option --versoin; did you mean "--version"?'],
  [["quux"], "gatewright has no command quux.\n"],
])("%j is no command, and what was meant is said", async (words, said) => {
  expect(await notes(...words)).toContain(said);
});
