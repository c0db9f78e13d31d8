import { describe, expect, test } from "vitest";
import { commandFor, modelInCommand } from "../src/command.ts";

describe("the command in a comment", () => {
  test("is the one that the issue shows, and what follows it is for people", () => {
    expect(modelInCommand(commandFor("strike-damage_2.1"))).toBe("strike-damage_2.1");
    expect(modelInCommand("/gatewright retrain strikes\r\n\r\nThe March data is in.")).toBe("strikes");
    expect(modelInCommand("\n/gatewright retrain strikes  ")).toBe("strikes");
  });

  test.each([
    "",
    "please /gatewright retrain strikes",
    "> /gatewright retrain strikes",
    "`/gatewright retrain strikes`",
    "/gatewright retrain",
    "/gatewright retrain strikes now",
    "/gatewright retrain ../strikes",
    "/gatewright retrain -strikes",
    "/Gatewright retrain strikes",
    "Thanks!\n/gatewright retrain strikes",
  ])("is not %j", (comment) => {
    expect(modelInCommand(comment)).toBeUndefined();
  });
});
