import { randomUUID } from "node:crypto";
import { appendFile } from "node:fs/promises";

/** Sets outputs of the step (file command `GITHUB_OUTPUT`). */
export async function writeOutputs(file: string | undefined, outputs: Record<string, string>): Promise<void> {
  await appendPairs(file, outputs);
}

/** Keeps values for the post step, which gets them as `STATE_<name>` (file command `GITHUB_STATE`). */
export async function writeState(file: string | undefined, state: Record<string, string>): Promise<void> {
  await appendPairs(file, state);
}

async function appendPairs(file: string | undefined, pairs: Record<string, string>): Promise<void> {
  if (file === undefined) return;
  // A delimiter that no value can hold: with a fixed one, a value from data could end its own heredoc and set others.
  const delimiter = `gatewright_${randomUUID()}`;
  const text = Object.entries(pairs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  await appendFile(file, text.join(""));
}
