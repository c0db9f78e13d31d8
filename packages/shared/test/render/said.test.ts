import { expect, test } from "vitest";
import { commentSection } from "../../src/publish/comment-section.ts";
import { renderCheckRun } from "../../src/publish/render/check-run.ts";
import { type CommentSection, composeComment, parseComment } from "../../src/publish/render/comment.ts";
import type { Said } from "../../src/publish/render/said.ts";
import { reportOf, sampleReport } from "./sample-report.ts";

const said: Said = { by: "fork", runId: 7, headRepository: "outsider/birds" };
const caution = "Said by the fork's run, which this repository does not vouch for.";

function sectionOf(key: string, options: { said?: Said; notes?: string[] } = {}): CommentSection {
  const { said: by, notes = [] } = options;
  const report = { ...sampleReport(), notes };
  const names = { key, title: key, heading: key };
  return commentSection(
    report,
    { event: "pull_request", runId: 7, headSha: "a".repeat(40) },
    names,
    by ? { said: by } : {},
  );
}

test("a check run of what a stranger says is neutral, says so in title and texts, and marks no line", () => {
  const failing = renderCheckRun(sampleReport(), { said });
  expect(renderCheckRun(sampleReport()).conclusion).toBe("failure");
  expect(failing.conclusion).toBe("neutral");
  expect(failing.title).toMatch(/^The fork's run says: failed — /);
  expect(failing.title.length).toBeLessThanOrEqual(60);
  expect(failing.summary).toContain(caution);
  expect(failing.text).toContain(caution);
  expect(failing.annotations).toEqual([]);
  const passing = renderCheckRun(reportOf([]), { said: { ...said, by: "dependabot" } });
  expect([passing.conclusion, passing.title]).toEqual(["neutral", expect.stringMatching(/^Dependabot's run says: /)]);
});

test("however much a report holds, the sentence that nobody vouches for it stands", () => {
  const notes = Array.from({ length: 5_000 }, () => "x".repeat(200));
  const { summary, text } = renderCheckRun({ ...sampleReport(), notes }, { said });
  for (const field of [summary, text, sectionOf("a", { said, notes }).markdown]) expect(field).toContain(caution);
});

test("a report of a million little rows, which takes minutes to write out, is shortened before", () => {
  const [subject] = sampleReport().subjects;
  if (subject === undefined) throw new Error("The sample has no subject.");
  for (const rows of [[["x"]], []]) {
    const tables = Array.from({ length: 300_000 }, () => ({ title: "t", columns: [{ name: "c" }], rows }));
    const report = { ...sampleReport(), subjects: [{ ...subject, tables }] };
    const { summary } = renderCheckRun(report, { said });
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535);
    expect(summary).toContain(caution);
  }
});

test("whose word a section is survives the comment, and every later writer", () => {
  const own = sectionOf("data");
  const theirs = sectionOf("unvouched.1.data", { said });
  const once = parseComment(composeComment([own, theirs], own, 60_000))?.sections ?? [];
  const twice = parseComment(composeComment(once, own, 60_000))?.sections;
  expect(twice?.map(({ key, saidBy }) => [key, saidBy])).toEqual([
    ["data", undefined],
    ["unvouched.1.data", "fork"],
  ]);
  expect(composeComment(once, own, 60_000)).toContain("💬 the fork's run says failed");
});

test("what a stranger says stands below what a job of this repository says, also the whole pipeline of a fork", () => {
  const own = { ...sectionOf("validate-data.x"), run: 6 };
  const theirs = sectionOf("unvouched.0a1b2c3d.pipeline.x", { said });
  const body = composeComment([theirs, own], theirs, 60_000);
  expect(parseComment(body)?.sections.map(({ key }) => key)).toEqual([own.key, theirs.key]);
  expect(body).toContain("| gate |");
  expect(composeComment([theirs, sectionOf("unvouched.0a1b2c3d.data", { said })], theirs, 60_000)).not.toContain(
    "| gate |",
  );
});

test("what a stranger says gives way to what a job of this repository says, whatever its verdict", () => {
  const own = { ...sectionOf("data"), verdict: "pass" as const, markdown: `### own\n\n${"o".repeat(5_000)}` };
  const theirs = { ...sectionOf("unvouched.1.data", { said }), markdown: `### theirs\n\n${"t".repeat(5_000)}` };
  const body = composeComment([own, theirs], own, 8_000);
  expect(body).toContain("o".repeat(5_000));
  expect(body).not.toContain("t".repeat(5_000));
  expect(body).toContain("💬");
});
