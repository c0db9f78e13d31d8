import { expect, test } from "vitest";
import { UserError } from "../../src/errors/user-error.ts";
import { readPolicy } from "../../src/policy/read-policy.ts";

const policy = `# what blocks a merge
gatewright: 1
mode: enforce
on_inconclusive: "warn"
policy_changes: approved
data: &d
  contracts:
    - contracts/strikes.yml
    - 'contracts/größe.yml'
models:
  strike-damage:
    train: {run: python train.py, outputs: {model: model.joblib}}
    require: [data, code]
`;
const pieces = [
  "\t",
  "\n",
  "  ",
  ":",
  "- ",
  "#",
  "'",
  '"',
  "{",
  "[",
  "]",
  "*d",
  "&d ",
  "!!str ",
  "|\n",
  ">",
  "---\n",
  "\0",
  "%",
  "<<: *d\n",
  "\u2028",
  "\r",
  "~",
  "?",
  "@",
  "`",
  "1e999",
  ".nan",
  "\uD800",
];

/** mulberry32: small, seeded, the same on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function mutate(text: string, next: () => number): string {
  const pick = (length: number): number => Math.floor(next() * length);
  const at = pick(text.length);
  switch (pick(4)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + pick(5));
    case 1:
      return text.slice(0, at) + (pieces[pick(pieces.length)] ?? "") + text.slice(at);
    case 2: {
      const lines = text.split("\n");
      return lines.toSpliced(pick(lines.length), 0, lines[pick(lines.length)] ?? "").join("\n");
    }
    default:
      return text.slice(0, at);
  }
}

test("a mutated policy is read as some policy or refused with a sentence, and never gates nothing", () => {
  const next = random(20_260_101);
  let refused = 0;
  for (let round = 0; round < 500; round += 1) {
    let text = policy;
    for (let times = 1 + Math.floor(next() * 3); times > 0; times -= 1) text = mutate(text, next);
    try {
      const { data, models } = readPolicy(text, "gatewright.yml");
      expect(data.contracts.length + models.length).toBeGreaterThan(0);
    } catch (error) {
      if (!(error instanceof UserError))
        throw new Error(`Not refused but broken: ${JSON.stringify(text)}`, { cause: error });
      expect(error.kind).toBe("configuration");
      expect(error.message).toMatch(/^gatewright\.yml[: ]/);
      expect(error.message).not.toContain("\n");
      refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(100);
  expect(refused).toBeLessThan(500);
});
