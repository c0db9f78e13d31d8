import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { wantsColour } from "../src/terminal.ts";

test("a terminal has colours and a pipe has none", () => {
  expect(wantsColour({}, true)).toBe(true);
  expect(wantsColour({}, false)).toBe(false);
  expect(wantsColour({ TERM: "dumb" }, true)).toBe(false);
});

test("NO_COLOR takes colours away unless it is empty", () => {
  expect(wantsColour({ NO_COLOR: "1" }, true)).toBe(false);
  expect(wantsColour({ NO_COLOR: "" }, true)).toBe(true);
});

test("FORCE_COLOR gives colours to a pipe, and 0 takes them away", () => {
  expect(wantsColour({ FORCE_COLOR: "1", NO_COLOR: "1" }, false)).toBe(true);
  expect(wantsColour({ FORCE_COLOR: "0" }, true)).toBe(false);
});

test.skipIf(process.platform === "win32")(
  "the second signal ends the process, also when it is another one",
  async () => {
    const source = JSON.stringify(join(import.meta.dirname, "../src/terminal.ts"));
    const busy = `
    const { processTerminal } = await import(${source});
    const { signal } = processTerminal(process);
    signal.addEventListener("abort", () => console.log("asked"));
    setInterval(() => undefined, 1000);
    console.log("listening");
  `;
    const child = spawn(process.execPath, ["--input-type=module", "-e", busy], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    child.kill("SIGINT");
    expect(String((await once(child.stdout, "data"))[0]).trim()).toBe("asked");
    child.kill("SIGTERM");
    expect(await once(child, "close")).toEqual([null, "SIGTERM"]);
  },
);
