import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, runCli } from "../cli-process.ts";
import { birdstrikes, init, predictions, read } from "../init-world.ts";

const page = readFileSync(join(import.meta.dirname, "..", "..", "..", "docs", "init.md"), "utf8");

function shows(language: string, text: string): void {
  expect(page).toContain(`\`\`\`${language}\n${text}\`\`\`\n`);
}

test("docs/init.md shows what init prints and writes for the bird strikes, word for word", async () => {
  const folder = birdstrikes({ "predictions.csv": predictions() });
  const { stdout } = await init(folder, ["--review"]);
  shows("console", `$ gatewright init --review\n${stdout}`);
  shows("yaml", read(folder, "gatewright.yml"));
  for (const name of ["ml", "ml-main", "ml-report", "ml-review"])
    shows("yaml", read(folder, `.github/workflows/${name}.yml`));

  const minimal = birdstrikes({ "predictions.csv": predictions() });
  await init(minimal, ["--minimal"]);
  shows("yaml", read(minimal, "gatewright.yml"));
});

test("docs/init.md shows what init says about a folder with nothing in it", async () => {
  const { stderr, exitCode } = await runCli(["init"], { cwd: folderOf({}) });
  expect(exitCode).toBe(2);
  shows("console", `$ gatewright init\n${stderr}`);
});

test("docs/init.md has a row for every option", async () => {
  const { stdout } = await runCli(["init", "--help"], { cwd: folderOf({}) });
  const options = [...stdout.matchAll(/^ {2}(--[a-z-]+)/gm)]
    .map(([, option]) => option)
    .filter((option) => option !== "--help");
  expect([...page.matchAll(/^\| `(--[a-z-]+)/gm)].map(([, option]) => option)).toEqual(options);
});
