import { describe, expect, test } from "vitest";
import { parseCondition } from "../../src/reuse/ease-ml-condition.ts";

function refusal(text: string): { name: string; message: string } {
  try {
    parseCondition(text);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError)
      return { name: error.name, message: error.message };
    throw error;
  }
  throw new Error(`${text} was accepted`);
}

describe("a condition is read", () => {
  test("as in ease.ml/ci's paper, with several clauses", () => {
    const { clauses } = parseCondition("d < 0.1 +/- 0.05 /\\ n - o > 0.02 +/- 0.01");
    expect(
      clauses.map(({ terms, comparison, threshold, tolerance }) => [terms, comparison, threshold, tolerance]),
    ).toEqual([
      [[{ variable: "d", coefficient: 1 }], "<", 0.1, 0.05],
      [
        [
          { variable: "n", coefficient: 1 },
          { variable: "o", coefficient: -1 },
        ],
        ">",
        0.02,
        0.01,
      ],
    ]);
  });

  test("with coefficients, a leading minus, a negative threshold, exponents, and without spaces", () => {
    expect(parseCondition("-1.1*o+n>-2e-2+/-.01").text).toBe("n - 1.1 * o > -0.02 +/- 0.01");
  });

  test("with a variable that stands twice, whose coefficients add up", () => {
    expect(parseCondition("n - o + 0.5 * n > 0 +/- 0.1").text).toBe("1.5 * n - o > 0 +/- 0.1");
  });

  test("and its text, read again, is the same condition", () => {
    const condition = parseCondition("o - 2 * n < 0.3 +/- 0.125 /\\ d<1+/-0.5");
    expect(parseCondition(condition.text)).toEqual(condition);
  });
});

describe("a condition is refused with the place of what is wrong", () => {
  test.each([
    ["", "n, o or d is expected where the condition ends (character 1 of the condition)."],
    ["n - o > 0.02", "+/- and the tolerance is expected where the condition ends (character 13 of the condition)."],
    ["n - o >= 0.02 +/- 0.01", '">=" is not known: write > (character 7 of the condition).'],
    ["n - o > 0.02 ± 0.01", '"±" is not known: write +/- (character 14 of the condition).'],
    ["n > 0.5 +/- 0.1 and d < 0.1 +/- 0.1", '"and" is not known: write /\\ (character 17 of the condition).'],
    ["new > 0.5 +/- 0.1", '"new" is not known: a condition is made of n, o and d'],
    ["n - o + 0.1 > 0 +/- 0.1", 'constants stand right of > or <, is expected where ">" stands (character 13'],
    ["n > o +/- 0.1", 'the threshold, a number, is expected where "o" stands (character 5'],
    ["n > 0.5 +/- 0.1 d < 0.1 +/- 0.1", 'a clause ends here with /\\ or not at all, not with "d" (character 17'],
    ["n > 0.5 +/- 0.1 /\\", "n, o or d is expected where the condition ends (character 19"],
    ["(n - o) > 0.1 +/- 0.1", '"(" is not known'],
    ["n - 0.1 > 0 +/- 0.1", "* and a variable"],
    ["n n > 0.1 +/- 0.1", '> or < is expected where "n" stands (character 3'],
    ["constructor > 0.1 +/- 0.1", '"constructor" is not known: a condition'],
  ])("%s", (text, message) => {
    const { name, message: said } = refusal(text);
    expect(name).toBe("SyntaxError");
    expect(said).toContain(message);
  });

  test.each([
    ["n - o > 0.02 +/- 0", "the tolerance is 0, which no number of rows reaches: it must be above 0 (character 18"],
    ["n - o > 2 +/- 0.01", "the threshold 2 is outside of -1 to 1, all that n - o can be (character 9"],
    ["n > -0.1 +/- 0.01", "the threshold -0.1 is outside of 0 to 1, all that n can be (character 5"],
    ["n - n > 0 +/- 0.01", "the variables of this clause cancel out (character 1"],
    ["n > 1e999 +/- 0.01", "the threshold 1e999 is not finite (character 5"],
    ["n > 0.1 +/- 1e999", "the tolerance 1e999 is not finite (character 13"],
  ])("%s, whose form is right", (text, message) => {
    const { name, message: said } = refusal(text);
    expect(name).toBe("RangeError");
    expect(said).toContain(message);
  });
});
