import { expect, test } from "vitest";
import { didYouMean, suggest } from "../../src/document/suggestion.ts";

test.each([
  ["trian", "train"],
  ["ledgre", "ledger"],
  ["tarck", "track"],
  ["valdate", "validate"],
  ["minLength", "min_length"],
])("%s was meant to be %s", (word, meant) => {
  expect(suggest(word, ["validate", "train", "track", "ledger", "min_length"])).toBe(meant);
});

test("two neighbours that changed places are one slip, two pairs of them are none", () => {
  expect(suggest("rtian", ["train"])).toBeUndefined();
  expect(suggest("ab", ["ba"])).toBe("ba");
});

test("a word that is near to nothing was meant to be nothing", () => {
  expect(didYouMean("quux", ["train", "track"])).toBe("");
});
