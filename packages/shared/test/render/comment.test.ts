import { describe, expect, test } from "vitest";
import { type CommentSection, composeComment, parseComment } from "../../src/publish/render/comment.ts";

const marker = { key: "suite", run: 12, attempt: 3, sha: "4b825dc642cb6eb9a060e54bf8d69288fbee4904" };

function section(overrides: Partial<CommentSection> = {}): CommentSection {
  return {
    key: "validate-data",
    run: 12,
    attempt: 3,
    sha: marker.sha,
    verdict: "pass",
    headline: "validate-data: passed — 20 checks in strikes.csv",
    markdown: "### ✅ validate-data: passed — 20 checks in strikes.csv",
    ...overrides,
  };
}

describe("the sticky comment", () => {
  test("its first line is the marker", () => {
    const [first] = composeComment([section()], marker, 60_000).split("\n");
    expect(first).toBe(`<!-- gatewright:v1 key=suite run=12 attempt=3 sha=${marker.sha} -->`);
  });

  test("what is written can be read again, section by section", () => {
    const sections = [
      section({ url: "https://github.com/a/b/actions/runs/12" }),
      section({ key: "z", run: 9, verdict: "fail" }),
    ];
    expect(parseComment(composeComment(sections, marker, 60_000))).toEqual({ marker, sections });
  });

  test("GitHub's line endings change nothing", () => {
    const body = composeComment([section()], marker, 60_000).replaceAll("\n", "\r\n");
    expect(parseComment(body)?.sections).toEqual([section()]);
  });

  test("one section stands alone; several get an overview in a stable order", () => {
    expect(composeComment([section()], marker, 60_000)).not.toContain("| gate |");
    const body = composeComment(
      [section({ key: "b", headline: "b: passed" }), section({ key: "a", headline: "a: passed" })],
      marker,
      60_000,
    );
    expect(body).toContain("| gate | verdict | in short |");
    expect(body.indexOf("key=a ")).toBeLessThan(body.indexOf("key=b "));
  });

  test("the pipeline's section comes first, and is the overview unless another run has a section", () => {
    const pipeline = section({ key: "pipeline.ml.gate", headline: "Pipeline: passed" });
    const stage = section({ key: "model-gate.ml.train", attempt: 2, headline: "Model gate: passed" });
    const body = composeComment([stage, pipeline], marker, 60_000);
    expect(body).not.toContain("| gate |");
    expect(body.indexOf("key=pipeline.")).toBeLessThan(body.indexOf("key=model-gate."));
    for (const other of [section({ run: 13 }), section({ attempt: 4 })]) {
      expect(composeComment([stage, pipeline, other], marker, 60_000)).toContain("| gate |");
    }
  });

  test("a verdict about an earlier commit than the newest says so, and one about the newest does not", () => {
    const earlier = section({
      key: "a",
      run: 9,
      sha: "193b31b8493e9faf1f5460a3c0045d6fe9379acb",
      headline: "a: passed",
    });
    const body = composeComment([earlier, section({ key: "b", headline: "b: failed" })], marker, 60_000);
    expect(body).toContain("| `a` | ✅ passed, of an earlier commit `193b31b8493e` | passed |");
    expect(body).toContain("| `b` | ✅ passed | failed |");
    expect(parseComment(body)?.sections[0]).toEqual(earlier);
  });

  test("a section about an earlier commit says so in its heading, alone, shortened and written again", () => {
    const earlier = section({ sha: "193b31b8493e9faf1f5460a3c0045d6fe9379acb" });
    const marked = "### ✅ validate-data: passed — 20 checks in strikes.csv, of an earlier commit `193b31b8493e`";
    const body = composeComment([earlier], marker, 60_000);
    expect(body.split("\n")).toContain(marked);
    const again = composeComment(parseComment(body)?.sections ?? [], marker, 60_000);
    expect(again).toBe(body);
    const long = { ...earlier, markdown: `${earlier.markdown}\n\n${"x".repeat(5_000)}` };
    expect(composeComment([long], marker, 1_000).split("\n")).toContain(marked);
    // A job that runs again for the same commit makes that commit the newest.
    expect(composeComment(parseComment(body)?.sections ?? [], earlier, 60_000)).not.toContain("of an earlier commit");
  });

  test("the mark of an earlier commit counts for the comment's length", () => {
    const sections = ["a", "b", "c"].map((key) =>
      section({ key, sha: "193b31b8493e9faf1f5460a3c0045d6fe9379acb", markdown: `### ${key}\n\n${"x".repeat(2_000)}` }),
    );
    const whole = composeComment(sections, marker, 60_000).length;
    for (const budget of [whole, whole - 1, whole - 1_500, whole - 3_000]) {
      expect(composeComment(sections, marker, budget).length).toBeLessThanOrEqual(budget);
    }
  });

  test("fields that a later version adds do no harm", () => {
    const body = composeComment([section()], marker, 60_000).replaceAll(" run=12", " colour=blue run=12 x");
    expect(parseComment(body)).toEqual({ marker, sections: [section()] });
  });

  test("a marker that is not the first line makes no comment of ours", () => {
    const body = composeComment([section()], marker, 60_000);
    expect(parseComment(`quoted:\n${body}`)).toBeUndefined();
    expect(parseComment(`> ${body}`)).toBeUndefined();
    expect(parseComment("")).toBeUndefined();
    expect(parseComment("<!-- gatewright:v2 key=suite run=1 attempt=1 sha=a -->")).toBeUndefined();
  });

  test("a section that somebody cut in the middle is left out, the others are kept", () => {
    const body = composeComment([section({ key: "a" }), section({ key: "b" })], marker, 60_000);
    expect(parseComment(body.replace("<!-- gatewright:v1:end key=a -->", ""))?.sections.map(({ key }) => key)).toEqual([
      "b",
    ]);
  });

  test("keys and headlines with any characters come back as they were", () => {
    const odd = section({ key: "a--> <!-- b\nc", headline: "50 % --> done -- --", url: "https://example.org/a--b" });
    expect(parseComment(composeComment([odd], marker, 60_000))?.sections).toEqual([odd]);
  });

  test("a link that is not a web address is not taken from a comment", () => {
    const body = composeComment([section({ url: "https://example.org/" })], marker, 60_000);
    const forged = body.replace("url=https%3A%2F%2Fexample.org%2F", "url=javascript%3Aalert(1)");
    expect(parseComment(forged)?.sections[0]).not.toHaveProperty("url");
  });

  test("over the budget, sections that nobody has to act on are shortened first, with a link", () => {
    const long = "x".repeat(30_000);
    const sections = [
      section({ key: "bad", verdict: "fail", markdown: long }),
      section({ key: "good", markdown: long, url: "https://github.com/a/b/actions/runs/12/artifacts/3" }),
      section({ key: "fine", markdown: long, page: "https://github.com/a/b/actions/runs/12" }),
    ];
    const body = composeComment(sections, marker, 40_000);
    expect(body.length).toBeLessThanOrEqual(40_000);
    const read = parseComment(body)?.sections;
    expect(read?.find(({ key }) => key === "bad")?.markdown).toBe(long);
    expect(read?.find(({ key }) => key === "good")?.markdown).toContain(
      "[its HTML report](https://github.com/a/b/actions/runs/12/artifacts/3)",
    );
    expect(read?.find(({ key }) => key === "fine")?.markdown).toContain(
      "[the job summary of its run](https://github.com/a/b/actions/runs/12)",
    );
  });

  test("with a thousand gates the worst are kept and the rest are counted", () => {
    const sections = Array.from({ length: 1_000 }, (_, index) =>
      section({ key: `gate-${index}`, verdict: index === 700 ? "error" : "pass" }),
    );
    const body = composeComment(sections, marker, 60_000);
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(parseComment(body)?.sections.some(({ key }) => key === "gate-700")).toBe(true);
    expect(body).toMatch(/\d+ more gates did not fit into this comment/);
  });
});
