import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";

const source = join(import.meta.dirname, "../../src/runtime/cancellation.ts");
/** Does nothing about the first signal, as a query of the engine that does not look at the interruption. */
const busy = `
  const { listenForCancellation } = await import(${JSON.stringify(source)});
  const { signal } = listenForCancellation();
  signal.addEventListener("abort", () => console.log(signal.reason.message));
  setInterval(() => undefined, 1000);
  console.log("listening");
`;

async function nextText(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error("The child has no output.");
  const [text] = await once(child.stdout, "data");
  return String(text).trim();
}

test.skipIf(process.platform === "win32")("the first signal is a request, the second ends the process", async () => {
  const child = spawn(process.execPath, ["--input-type=module", "-e", busy], { stdio: ["ignore", "pipe", "inherit"] });
  expect(await nextText(child)).toBe("listening");
  child.kill("SIGINT");
  expect(await nextText(child)).toBe("the job was cancelled (SIGINT)");
  child.kill("SIGTERM");
  const [code, signal] = await once(child, "close");
  expect([code, signal]).toEqual([null, "SIGTERM"]);
});
