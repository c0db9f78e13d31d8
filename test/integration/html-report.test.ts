import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderHtml } from "../../packages/shared/src/publish/render/html.ts";
import { finding, reportOf, sampleReport } from "../../packages/shared/test/render/sample-report.ts";

const executablePath = "/usr/bin/chromium";
const launchArguments = [
  "--no-sandbox",
  "--headless",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Installs Debian's package when the browser is missing; undefined when it is there, else why it is not. */
function missingBrowser(): string | undefined {
  if (existsSync(executablePath)) return undefined;
  if (spawnSync("apt-get", ["--version"]).status !== 0) return "there is no apt-get to install it with";
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "pipe", env: environment });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      stdio: "pipe",
      env: environment,
    });
  } catch (error) {
    return `apt-get could not install it: ${error instanceof Error ? error.message.split("\n")[0] : error}`;
  }
  return existsSync(executablePath) ? undefined : `apt-get installed no ${executablePath}`;
}

const reason = missingBrowser();
if (reason !== undefined)
  console.warn(`The HTML report is not opened in a browser: ${executablePath} is missing and ${reason}.`);

const long = "averyveryverylongcolumnnamewithoutanybreak".repeat(5);
const policy = {
  ...sampleReport().policy,
  approvedBy: "octocat",
  other: { ref: "9c1185a5c5e9", verdict: "pass" as const, changed: ["contracts/strikes.yml"] },
};
const reports = {
  failed: sampleReport({ policy, notes: ["The input `mode` was not used: the base's policy says `enforce`."] }),
  passed: reportOf([finding()]),
  "every verdict and long names": reportOf(
    (["error", "fail", "inconclusive", "warn", "pass", "skipped"] as const).map((verdict) =>
      finding({
        verdict,
        subject: long,
        message: `${long}: <b>wrong</b> & so on.`,
        threshold: long,
        locations: [{ path: `${long}/${long}.csv`, line: 1, column: 2 }],
        samples: Array.from({ length: 9 }, () => ({ value: long, note: "日本語 👍" })),
      }),
    ),
  ),
  "nothing at all": sampleReport({ subjects: [], verdict: "error" }),
};

describe.skipIf(reason !== undefined)("the HTML report in a browser", () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "gatewright-html-"));
    browser = await chromium.launch({ executablePath, args: launchArguments });
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens the report and hands over everything that the page complained about or asked the network for. */
  async function open(
    name: keyof typeof reports,
    width: number,
    colorScheme: "light" | "dark",
    look: (page: Page) => Promise<void>,
  ) {
    const file = join(folder, "report.html");
    await writeFile(file, renderHtml(reports[name]));
    // axe has to be put into the page, which its own policy forbids; what the page itself does is looked at without it.
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => {
      if (request.url() !== pathToFileURL(file).href) complaints.push(`request: ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    await look(page);
    await context.close();
    expect(complaints).toEqual([]);
  }

  const names = Object.keys(reports).filter((name): name is keyof typeof reports => name in reports);
  const views = names.flatMap((name) =>
    [320, 1280].flatMap((width) => (["light", "dark"] as const).map((scheme) => [name, width, scheme] as const)),
  );

  test.each(views)("%s, %d pixels wide, %s: fits, is accessible, asks for nothing", async (name, width, scheme) => {
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    await open(name, width, scheme, async (page) => {
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      await page.evaluate("for (const element of document.querySelectorAll('details')) element.open = true");
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      await page.evaluate(axe);
      const results = await page.evaluate<AxeResults>("axe.run()");
      const grave = results.violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      expect(results.passes.length).toBeGreaterThan(10);
    });
  });

  test("the page's own policy complains about nothing in it", async () => {
    const file = join(folder, "strict.html");
    await writeFile(file, renderHtml(reports.failed));
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(pathToFileURL(file).href);
    expect(await page.evaluate("getComputedStyle(document.body).margin")).toBe("0px");
    await page.close();
    expect(complaints).toEqual([]);
  });

  test("the table of findings is read from top to bottom on a telephone", async () => {
    await open("failed", 320, "light", async (page) => {
      const region = page.getByRole("region", { name: /What is wrong/ });
      expect(await region.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    });
  });

  test("tables that are too wide can be scrolled with the keyboard", async () => {
    await open("failed", 320, "light", async (page) => {
      const region = page.getByRole("region", { name: /What was read/ });
      await region.focus();
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    });
  });

  test("dark is dark and light is light", async () => {
    const ground = async (scheme: "light" | "dark") => {
      let colour = "";
      await open("passed", 1280, scheme, async (page) => {
        colour = await page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
      });
      return Number(/\d+/.exec(colour)?.[0]);
    };
    expect(await ground("light")).toBeGreaterThan(200);
    expect(await ground("dark")).toBeLessThan(50);
  });
});
