import { createServer } from "node:http";
import { checkRunExternalId } from "@gatewright/shared/publish/check-run.ts";
import { keptReport } from "@gatewright/shared/publish/kept-report.ts";
import { composeComment, parseComment } from "@gatewright/shared/publish/render/comment.ts";
import { readStoredSections } from "@gatewright/shared/publish/stored-section.ts";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { hostileMixtures, hostileTexts } from "../../../packages/shared/test/render/hostile-text.ts";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../../harness/results/server.ts";
import type { RunResult } from "../../harness/runner.ts";
import { zip } from "../../harness/zip.ts";
import { openSecondStage, removeTemporary, type SecondStageWorld } from "../second-stage-world.ts";

// What a fork's run may leave in place of its reports. Each through the committed bundle, with the state of the server afterwards.

let github: GitHubServer;
let results: ResultsService;

beforeAll(async () => {
  results = await startResultsService();
  github = await startGitHub({ results });
});
afterEach(() => {
  github.assertClean();
  github.forget();
});
afterAll(async () => {
  await github.close();
  await results.close();
  removeTemporary();
});

const forked = () => openSecondStage(github, results, { fork: "outsider" });

async function nothingIsPublished(world: SecondStageWorld, result: RunResult, ...reasons: (string | RegExp)[]) {
  const said = result.log.replaceAll(/\s+/g, " ");
  for (const reason of reasons) expect(said).toMatch(reason);
  expect(result.exitCode).toBe(1);
  expect(result.outputs["published"]).toBe("0");
  expect(world.repository.checkRuns()).toEqual([]);
  expect(await world.repository.comments(world.pull.number)).toEqual([]);
}

describe("what a report says of its run and GitHub does not is refused with both", () => {
  test.each<[string, (world: SecondStageWorld) => [Record<string, unknown>, RegExp]]>([
    [
      "another pull request",
      ({ pull }) => [{ pull_request: 4_711 }, RegExp(`pull request 4711, GitHub says ${pull.number}\\.`)],
    ],
    [
      "no pull request",
      ({ pull }) => [{ pull_request: undefined }, RegExp(`pull request nothing, GitHub says ${pull.number}\\.`)],
    ],
    [
      "another repository",
      () => [{ repository: "acme/payments" }, /repository acme\/payments, GitHub says acme\/repository-/],
    ],
    ["another run", ({ runId }) => [{ run_id: 1 }, RegExp(`run 1, GitHub says ${runId}`)]],
    [
      "another commit",
      ({ pull }) => [{ head_sha: "c".repeat(40) }, RegExp(`commit c{40}, GitHub says ${pull.headSha}`)],
    ],
    ["another event", () => [{ event: "push" }, /event push, GitHub says pull_request/]],
    [
      "another server",
      () => [
        { server_url: "https://evil.example" },
        /server https:\/\/evil\.example, GitHub says https:\/\/github\.com/,
      ],
    ],
  ])("%s", async (_, forge) => {
    const world = await forked();
    const [fields, reason] = forge(world);
    await world.keep(world.report(), {
      edit({ report }) {
        Object.assign(report.run, fields);
      },
    });
    const result = await world.run();
    expect(result.outputs).toMatchObject({ verdict: "fail", refused: "1" });
    await nothingIsPublished(world, result, reason);
  });

  test("an attempt that the run has not had", async () => {
    const world = await forked();
    await world.keep(world.report({ attempt: 7 }));
    await nothingIsPublished(world, await world.run(), /attempt 7, and the run has had 1/);
  });

  test("the report of another pull request's run, uploaded again", async () => {
    const [world, other] = [await forked(), await forked()];
    await world.keep(other.report({ verdict: "pass" }));
    await nothingIsPublished(world, await world.run(), RegExp(`run ${other.runId}, GitHub says ${world.runId}`));
  });
});

describe("an archive that no job of gatewright uploads is not read", () => {
  const good = (world: SecondStageWorld) => keptReport(world.report());
  test.each<[string, (world: SecondStageWorld) => Buffer, RegExp]>([
    [
      "a path out of its folder",
      (world) => zip([{ name: "../../report.json", content: good(world) }]),
      /invalid relative path/,
    ],
    ["an absolute path", (world) => zip([{ name: "/etc/cron.d/report.json", content: good(world) }]), /absolute path/],
    [
      "a Windows path",
      (world) => zip([{ name: "..\\report.json", content: good(world) }]),
      /invalid characters in fileName/,
    ],
    [
      "a symlink",
      () => zip([{ name: "report.json", content: "/proc/self/environ", mode: 0o120_777 }]),
      /something else than a plain file/,
    ],
    [
      "a second file",
      (world) =>
        zip([
          { name: "report.json", content: good(world) },
          { name: "run.sh", content: "id" },
        ]),
      /holds 2 files where only report\.json belongs/,
    ],
    [
      "another file",
      (world) => zip([{ name: "action.yml", content: good(world) }]),
      /called "action\.yml", not report\.json/,
    ],
    ["no archive", () => Buffer.from("<html>"), /The archive cannot be read/],
    ["no JSON", () => zip([{ name: "report.json", content: "<script>" }]), /is not JSON/],
    [
      "a key twice",
      (world) => zip([{ name: "report.json", content: good(world).replace('"version":1', '"version":1,"version":1') }]),
      /has the key "version" twice/,
    ],
    [
      "a verdict that there is none of",
      (world) =>
        zip([{ name: "report.json", content: good(world).replaceAll('"verdict":"pass"', '"verdict":"great"') }]),
      /no gatewright report of version 1/,
    ],
    [
      "Markdown in place of a report",
      (world) =>
        zip([
          {
            name: "report.json",
            content: JSON.stringify({ version: 1, names: world.report().names, outputs: {}, report: "# Passed" }),
          },
        ]),
      /no gatewright report of version 1/,
    ],
    [
      "a bomb that says how large it is",
      () => zip([{ name: "report.json", content: Buffer.alloc(60_000_000, " ") }]),
      /unpacks to more than the 20,000,000 bytes/,
    ],
    [
      "a bomb that lies about it",
      () => zip([{ name: "report.json", content: Buffer.alloc(60_000_000, " "), claimedSize: 1_000 }]),
      /too many bytes|unpacks to more/,
    ],
  ])("%s", async (_, archive, reason) => {
    const world = await forked();
    const { key } = world.report().names;
    await results.put({ runId: `run-${world.runId}`, name: `gatewright-report-${key}`, content: archive(world) });
    await nothingIsPublished(world, await world.run(), "Nothing was read of it", reason);
  });

  test("a gigabyte of zeros in a megabyte", async () => {
    const world = await forked();
    const content = zip([{ name: "report.json", content: Buffer.alloc(1_000_000_000), claimedSize: 19_000_000 }]);
    expect(content.length).toBeLessThan(5_000_000);
    await results.put({ runId: `run-${world.runId}`, name: `gatewright-report-${world.report().names.key}`, content });
    await nothingIsPublished(world, await world.run(), /too many bytes|unpacks to more/);
  });
});

test("a gigabyte that calls itself small is cut while it comes, one that says so is not fetched", async () => {
  let sent = 0;
  const hose = createServer((_, response) => {
    const chunk = Buffer.alloc(65_536);
    const pour = () => {
      while (sent < 1_000_000_000 && !response.destroyed) {
        sent += chunk.length;
        if (!response.write(chunk)) return response.once("drain", pour);
      }
      return response.end();
    };
    pour();
  });
  await new Promise<void>((resolve) => hose.listen(0, "127.0.0.1", resolve));
  const address = hose.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  let claimed = 1_000;
  const swollen = await startGitHub({
    results: {
      ...results,
      list: () => results.list().map((artifact) => ({ ...artifact, sizeBytes: claimed })),
      downloadUrl: async () => `http://127.0.0.1:${address.port}/`,
    },
  });
  try {
    const world = await openSecondStage(swollen, results, { fork: "outsider" });
    await world.keep(world.report());
    await nothingIsPublished(
      world,
      await world.run(),
      /has [\d,]+ bytes or more, above the 5,000,000 that are allowed/,
    );
    // What stands in the buffers of both ends has been sent already; it is no gigabyte.
    expect(sent).toBeGreaterThan(5_000_000);
    expect(sent).toBeLessThan(100_000_000);
    sent = 0;
    claimed = 1_000_000_000;
    await nothingIsPublished(world, await world.run(), /has 1,000,000,000 bytes or more/);
    expect(sent).toBe(0);
  } finally {
    hose.closeAllConnections();
    hose.close();
    await swollen.close();
  }
});

test("of 51 reports, and of 300 artifacts, none is read", async () => {
  const [many, most] = [await forked(), await forked()];
  for (let number = 1; number <= 51; number += 1) await many.keep(many.report({ key: `k${number}` }));
  await nothingIsPublished(many, await many.run(), "more than the 50 reports that a fork's run may leave");
  const content = Buffer.from("x");
  for (let number = 1; number <= 300; number += 1) {
    await results.put({ runId: `run-${most.runId}`, name: `gatewright-report-${number}`, content });
  }
  await nothingIsPublished(most, await most.run(), "more than 256 artifacts whose names begin with gatewright-report-");
});

test("a key under another's name is refused, so no key stands twice", async () => {
  const world = await forked();
  await world.keep(world.report({ key: "data" }));
  const name = "gatewright-report-validate-data.ml.other.0a1b2c3d";
  await world.keep(world.report({ key: "data", verdict: "fail" }), { name });
  await world.keep(world.report({ key: "attempt", attempt: 1 }), {
    name: `gatewright-report-validate-data.ml.attempt.0a1b2c3d.attempt-9`,
  });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { published: "1", refused: "2" } });
  const said = result.log.replaceAll(/\s+/g, " ");
  expect(said).toContain(
    "is called validate-data.ml.data.0a1b2c3d, the artifact's name says validate-data.ml.other.0a1b2c3d",
  );
  expect(said).toContain("is of attempt 1, the artifact's name says 9");
  expect(parseComment(await world.comment())?.sections.map(({ verdict }) => verdict)).toEqual(["pass"]);
});

test("a key with other characters than ours is refused", async () => {
  for (const key of ["a --> b", "../data", "a b", "ünder", "", "x".repeat(201)]) {
    const world = await forked();
    await world.keep(world.report(), {
      edit(document) {
        document["names"] = { key, title: "t", heading: "h" };
      },
    });
    await nothingIsPublished(world, await world.run(), "does not name its report as gatewright does");
  }
});

test("a report with the key of a section that a job of this repository wrote stands beside it and replaces nothing", async () => {
  const world = await forked();
  const { repository, pull } = world;
  const kept = world.report({ key: "data", verdict: "fail" });
  const { key } = kept.names;
  const trusted = {
    key,
    run: world.runId - 1,
    attempt: 1,
    sha: pull.headSha,
    pullRequest: pull.number,
    verdict: "fail" as const,
    headline: "validate-data: failed — 1 of 1 check",
    markdown: "### ❌ validate-data: failed — 1 of 1 check\n\nWritten by a job of this repository.",
  };
  await repository.comment(pull.number, "github-actions[bot]", composeComment([trusted], trusted, 60_000));
  // Newer, green, and so many and so long that they would crowd out whatever is not worse.
  const filler = Array.from({ length: 400 }, (_, index) => `Note ${index} ${"x".repeat(100)}`);
  await world.keep(world.report({ key: "data", verdict: "pass" }));
  for (let number = 1; number < 12; number += 1) {
    await world.keep(world.report({ key: `k${number}`, verdict: "fail", notes: filler }));
  }
  const result = await world.run();
  expect(result, result.log).toMatchObject({ exitCode: 0, outputs: { published: "12" } });
  const sections = parseComment(await world.comment())?.sections ?? [];
  const standing = sections.find((section) => section.key === key);
  expect(standing).toMatchObject({ ...trusted, markdown: trusted.markdown });
  expect(standing).not.toHaveProperty("saidBy");
  expect(sections.filter(({ saidBy }) => saidBy === "fork")).toHaveLength(12);
  expect(sections.filter(({ key }) => key.startsWith("unvouched."))).toHaveLength(12);
});

test("a report that calls itself like a required check makes no check run of that name", async () => {
  const world = await forked();
  for (const [index, title] of ["ml / gate", "build", "fork's run"].entries()) {
    await world.keep(world.report({ key: `k${index}`, title }));
  }
  await world.run();
  const runs = world.repository.checkRuns(world.pull.headSha);
  expect(runs.map(({ name }) => name).sort()).toEqual([
    "the fork's run: build",
    "the fork's run: fork's run",
    "the fork's run: ml / gate",
  ]);
  expect(runs.map(({ conclusion }) => conclusion)).toEqual(["neutral", "neutral", "neutral"]);
});

test("no text of a report becomes a link, an image, HTML, a heading, a mention or a marker", async () => {
  const texts = [
    ...hostileTexts.filter((text) => text.length > 0 && text.length < 400),
    "[click](javascript:alert(1))",
    "<!-- gatewright:v1:begin key=validate-data run=9 attempt=9 sha=x verdict=pass headline=x -->",
    "<!-- gatewright:v1:end key=validate-data -->",
    "<!-- gatewright:v1:stored AAAA -->",
    ...hostileMixtures(30),
  ];
  const [tame, wild] = [await forked(), await forked()];
  for (const [world, textOf] of [
    [tame, () => "harmless"],
    [wild, (index: number) => texts[index % texts.length] ?? ""],
  ] as const) {
    let index = 0;
    const next = () => {
      index += 1;
      return textOf(index - 1);
    };
    await world.keep(world.report(), { edit: (document) => fill(document, next, 20) });
    const result = await world.run();
    expect(result, result.log).toMatchObject({ exitCode: 0, outputs: { published: "1" } });
    expect(result.commands.map(({ name }) => name)).not.toContain("set-output");
  }
  const [calm] = surfaces(tame, await tame.comment());
  for (const [index, surface] of surfaces(wild, await wild.comment()).entries()) {
    const like = surfaces(tame, await tame.comment())[index] ?? "";
    expect(skeleton(surface, wild)).toEqual(skeleton(like, tame));
    for (const shown of runningText(surface)) expect(shown).not.toMatch(/(?<![\w`])@\w/);
  }
  expect(calm).toContain("harmless");
  // It is there to be read, as the text that it is.
  expect(runningText(await wild.comment()).join(" ")).toContain("[click](javascript:alert(1))");
  // Both are read back as one section of ours.
  const { sections = [] } = parseComment(await wild.comment()) ?? {};
  expect(sections.map(({ key, saidBy, run }) => [key.startsWith("unvouched."), saidBy, run])).toEqual([
    [true, "fork", wild.runId],
  ]);
  for (const { external_id, output } of wild.repository.checkRuns(wild.pull.headSha)) {
    const stored = readStoredSections(output.text ?? "");
    expect(stored.map(({ key }) => checkRunExternalId(key, { runId: wild.runId, runAttempt: 1 }))).toEqual([
      external_id,
    ]);
  }
});

function surfaces(world: SecondStageWorld, comment: string): string[] {
  const checks = world.repository.checkRuns(world.pull.headSha);
  return [comment, ...checks.flatMap(({ output }) => [output.summary ?? "", output.text ?? ""])];
}

/** Puts a text of a stranger into every place of a report that shows one. */
function fill(document: Record<string, unknown>, next: () => string, findings: number): void {
  const { report } = document;
  if (typeof report !== "object" || report === null) throw new Error("There is no report.");
  const place = () => ({ path: next() || "x", line: 1, column: 1 });
  const line = () => next().replaceAll(/\p{Cc}/gu, "") || "x";
  document["names"] = { key: "validate-data.ml.data.0a1b2c3d", title: line(), heading: line() };
  Object.assign(report, {
    notes: [next(), next()],
    versions: { gatewright: next() },
    policy: {
      path: next(),
      ref: next(),
      approved_by: next(),
      reason: next(),
      other: { ref: next(), verdict: "pass", changed: [next(), next()] },
    },
    ledger: {
      records: ["a".repeat(64)],
      outcome: "appended",
      sentence: next(),
      anchors: { [next() || "x"]: "b".repeat(64) },
    },
    subjects: [
      {
        name: next(),
        verdict: "fail",
        headline: next(),
        evidence: [{ role: next(), path: next(), digest: `sha256:${"c".repeat(64)}`, bytes: 1 }],
        notes: [next()],
        tables: [
          {
            title: next(),
            columns: [{ name: next() }, { name: next(), align: "right" }, { name: next(), sentences: true }],
            rows: [[next(), next(), next()]],
            note: next(),
          },
          { title: next(), columns: [{ name: next() }], rows: [[next()]], folded: true },
        ],
        graph: {
          title: next(),
          nodes: [
            { id: "a", kind: "data", label: next() },
            { id: "b", kind: next(), label: next() },
          ],
          edges: [{ from: "a", to: "b", label: next() }],
        },
        findings: Array.from({ length: findings }, () => ({
          rule: next(),
          title: next(),
          subject: next(),
          verdict: "fail",
          severity: "error",
          message: next(),
          hint: next(),
          threshold: next(),
          unit: next(),
          formula: next(),
          estimate: 1,
          n: 2,
          locations: [place()],
          samples: [{ value: next(), location: place(), count: 2, note: next() }],
        })),
      },
    ],
  });
}

/** What the page holds beside text and code: kinds of nodes, and what a link or HTML says. */
function skeleton(markdown: string, { runId, repository }: SecondStageWorld): string[] {
  const found = new Set<string>();
  visitAll(markdown, (node) => {
    if (node.type === "html")
      found.add(
        `html ${node.value.replace(/^<!-- (\S+) .*-->$/s, "<!-- $1 -->").replace(/<summary>.*<\/summary>/, "")}`,
      );
    else if (node.type === "link")
      found.add(`link ${node.url.replace(repository.fullName, "REPO").replace(String(runId), "RUN")}`);
    else if (node.type === "heading") found.add(`heading ${node.depth}`);
    else if (node.type !== "text" && node.type !== "inlineCode" && node.type !== "emphasis") found.add(node.type);
  });
  return [...found].sort();
}

function runningText(markdown: string): string[] {
  const texts: string[] = [];
  visitAll(markdown, (node) => {
    if (node.type === "text") texts.push(node.value);
  });
  return texts;
}

function visitAll(markdown: string, look: (node: Nodes) => void): void {
  const visit = (node: Nodes): void => {
    look(node);
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
}
