import { expect, test } from "vitest";
import { appendedWords } from "../gate/src/append-records.ts";

const sentence = "The 2 records of this run are in the ledger since commit 0123456789ab";

test.each([
  [[], sentence],
  [["strikes"], `strikes is the champion now. ${sentence}`],
  [["delays", "routes", "strikes"], `delays, routes and strikes are the champions now. ${sentence}`],
])("the row of the ledger names the champions that this run has made: %j", (champions, words) => {
  expect(appendedWords(sentence, champions)).toBe(words);
});
