import { expect, test } from "vitest";
import { createWorkflowLog, harmless } from "../../src/runtime/workflow-log.ts";

test.each([
  ["::error::forged", ": :error::forged"],
  ["  ::set-output name=verdict::pass", "  : :set-output name=verdict::pass"],
  ["column\r::error::forged", "column\n  : :error::forged"],
  ["column\n##[error]forged", "column\n  # #[error]forged"],
  ["in the middle ##[group]x", "in the middle # #[group]x"],
  ["\u001b[31mred\u001b[0m \u0007", "red \uFFFD"],
])("data cannot write a workflow command: %j", (text, expected) => {
  expect(harmless(text)).toBe(expected);
});

test("a command of ours is written as it is, and a sentence with the token has it masked", async () => {
  const written: string[] = [];
  const log = createWorkflowLog({ write: (text) => written.push(text), secrets: ["ghs_secret1", ""] });
  log.command("::error file=a.csv::x");
  log.info("the token ghs_secret1 was refused");
  log.debug("100 %\nof it");
  await log.group("Outer\n::error::x", async () => log.group("Inner", async () => log.info("::warning::x")));
  expect(written.join("")).toBe(
    "::error file=a.csv::x\nthe token *** was refused\n::debug::100 %25%0Aof it\n::group::Outer%0A::error::x\nInner\n: :warning::x\n::endgroup::\n",
  );
});
