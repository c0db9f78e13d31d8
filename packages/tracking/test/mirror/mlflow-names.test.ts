import { describe, expect, it } from "vitest";
import { cutValue, mlflowName, mlflowNames } from "../../src/mirror/mlflow/names.ts";

describe("names for MLflow", () => {
  it.each(["optimizer.lr", "train/loss", "a-b_c d", "größe", "層"])("leave %s as it is", (name) => {
    expect(mlflowName(name)).toBe(name);
  });

  it.each([
    ["a:b", "a_b"],
    ["loss@5", "loss_5"],
    ["../up", "_/up"],
    ["a//b", "a/_/b"],
    ["/root", "_/root"],
    ["end/", "end/_"],
    ["a/./b", "a/_/b"],
    ["", "_"],
    ["line\nbreak", "line_break"],
    ["\ud800", "_"],
  ])("make %j to %j", (given, taken) => {
    expect(mlflowName(given)).toBe(taken);
  });

  it("are at most 250 characters, told apart by a piece of their digest", () => {
    const [one, other] = [mlflowName(`${"x".repeat(300)}1`), mlflowName(`${"x".repeat(300)}2`)];
    expect(one).toHaveLength(250);
    expect(one).not.toBe(other);
  });

  it("never make two names one", () => {
    const given = ["a:b", "a_b", "a@b", "a b", "a?b"];
    const { names, renamed } = mlflowNames(given);
    expect(new Set(names.values()).size).toBe(given.length);
    expect(names.get("a_b")).toBe("a_b");
    expect(renamed.map(([name]) => name)).toEqual(["a:b", "a@b", "a?b"]);
  });

  it("are the same whatever the order, so that a second copy finds them", () => {
    const one = mlflowNames(["a_b", "a:b"]).names;
    const other = mlflowNames(["a:b", "a_b"]).names;
    expect(one.get("a:b")).toBe(other.get("a:b"));
  });
});

describe("values for MLflow", () => {
  it("are whole up to the limit", () => {
    expect(cutValue("x".repeat(6_000), 6_000)).toEqual({ text: "x".repeat(6_000), digest: undefined });
  });

  it("are cut to the limit with a mark that says so", () => {
    const { text, digest } = cutValue("x".repeat(6_001), 6_000);
    expect(text).toHaveLength(6_000);
    expect(text.endsWith(`… [cut by gatewright: 6,001 characters in all, ${digest}]`)).toBe(true);
  });

  it("are never cut through a character", () => {
    for (const shift of [0, 1]) {
      const { text } = cutValue("x".repeat(shift) + "😀".repeat(4_000), 6_000);
      expect(text.isWellFormed()).toBe(true);
      expect(text.length).toBeLessThanOrEqual(6_000);
    }
  });
});
