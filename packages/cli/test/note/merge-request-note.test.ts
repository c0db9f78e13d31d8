import { type CommentSection, composeComment, parseComment } from "@gatewright/shared/publish/render/comment.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { gitLabNotes } from "../../src/note/gitlab-api.ts";
import { type NoteOutcome, writeNote } from "../../src/note/merge-request-note.ts";
import { type GitLabServer, gitLabToken, mergeRequest, ownAccount, startGitLab } from "./gitlab-server.ts";

let gitLab: GitLabServer;

beforeEach(async () => {
  gitLab = await startGitLab();
});

afterEach(() => gitLab.stop());

function section(key: string, run: number, more: Partial<CommentSection> = {}): CommentSection {
  return {
    key,
    run,
    attempt: 1,
    sha: `sha-${run}`,
    verdict: "pass",
    headline: `${key}: passed`,
    markdown: `### ${key} of pipeline ${run}`,
    ...more,
  };
}

function write(own: CommentSection[], signal = new AbortController().signal): Promise<NoteOutcome> {
  const target = { apiUrl: `${gitLab.address}/api/v4`, project: "acme/ml", mergeRequest };
  return writeNote(gitLabNotes({ target, token: gitLabToken, fetch, signal, pauseMs: 1 }), own);
}

const noteOf = (...sections: CommentSection[]) =>
  composeComment(sections, { key: "gatewright", run: sections[0]?.run ?? 0, attempt: 1, sha: "" }, 60_000);
const bodies = () => gitLab.notes.map(({ body }) => body);
const shown = () =>
  bodies().map((body) => parseComment(body)?.sections.map(({ key, run, attempt }) => `${key} ${run}.${attempt}`));

describe("the note of a merge request", () => {
  test("is created once, with a section for each report", async () => {
    expect(await write([section("data", 5), section("gate", 5)])).toEqual({ state: "written", id: 901 });
    expect(shown()).toEqual([["data 5.1", "gate 5.1"]]);
  });

  test("is updated in place by the next pipeline, and keeps what that one did not judge, marked as of an earlier commit", async () => {
    await write([section("data", 5), section("gate", 5)]);
    await write([section("data", 6)]);
    expect(shown()).toEqual([["data 6.1", "gate 5.1"]]);
    expect(bodies()[0]).toContain("### gate of pipeline 5, of an earlier commit `sha-5`");
  });

  test("is found behind three hundred notes of other people", async () => {
    const ours = gitLab.write(noteOf(section("data", 5)));
    for (let count = 0; count < 300; count += 1) gitLab.write("LGTM", 17);
    gitLab.notes.push(...gitLab.notes.splice(0, 1));
    expect(await write([section("data", 6)])).toEqual({ state: "written", id: ours.id });
    expect(gitLab.notes).toHaveLength(301);
  });

  test("is never another account's, whatever it is headed with", async () => {
    const forged = noteOf(section("data", 99, { verdict: "pass" }));
    gitLab.write(forged, 17);
    await write([section("data", 6)]);
    expect(bodies()[0]).toBe(forged);
    expect(shown()).toEqual([["data 99.1"], ["data 6.1"]]);
  });

  test("is not overwritten by an older pipeline or an older try", async () => {
    await write([section("data", 6, { attempt: 20 })]);
    expect(await write([section("data", 5)])).toEqual({ state: "superseded" });
    expect(await write([section("data", 6, { attempt: 10 })])).toEqual({ state: "superseded" });
    expect(shown()).toEqual([["data 6.20"]]);
    expect(await write([section("data", 5), section("gate", 5)])).toMatchObject({ state: "written" });
    expect(shown()).toEqual([["data 6.20", "gate 5.1"]]);
  });

  test("becomes one again when two jobs created it at the same moment, the older one", async () => {
    let first = true;
    gitLab.fault = ({ method }) => {
      if (method === "POST" && first) {
        first = false;
        gitLab.write(noteOf(section("gate", 5)));
      }
      return undefined;
    };
    expect(await write([section("data", 5)])).toEqual({ state: "written", id: 901 });
    expect(shown()).toEqual([["data 5.1", "gate 5.1"]]);
  });

  test("gets its section back when another job has overwritten it meanwhile", async () => {
    const ours = gitLab.write(noteOf(section("data", 5)));
    let lists = 0;
    gitLab.fault = ({ method }) => {
      if (method === "GET") lists += 1;
      // The other job had read the note before we wrote.
      if (method === "GET" && lists === 3) ours.body = noteOf(section("data", 5), section("other", 6));
      return undefined;
    };
    await write([section("gate", 6)]);
    expect(shown()).toEqual([["data 5.1", "gate 6.1", "other 6.1"]]);
  });

  test("is written anew when a person deletes it between two steps", async () => {
    gitLab.write(noteOf(section("data", 5)));
    gitLab.fault = ({ method }) => {
      if (method === "PUT") gitLab.notes.splice(0);
      return undefined;
    };
    await write([section("data", 6)]);
    expect(shown()).toEqual([["data 6.1"]]);
  });

  test("stays within the budget, and says what it leaves out", async () => {
    const long = "x".repeat(25_000);
    await write(["a", "b", "c", "d"].map((key) => section(key, 5, { markdown: long })));
    expect(bodies()[0]?.length).toBeLessThanOrEqual(60_000);
    expect(bodies()[0]).toContain("did not fit into this comment");
  });
});

describe("a GitLab that fails", () => {
  test("is asked again, and a note that was created though the answer was lost is not created twice", async () => {
    let posts = 0;
    gitLab.fault = ({ method }, nth) => {
      if (nth === 1) return { status: 502 };
      if (method === "POST") posts += 1;
      if (method === "POST" && posts === 1) {
        gitLab.write(noteOf(section("data", 5)));
        return { status: 500 };
      }
      return undefined;
    };
    expect(await write([section("data", 5)])).toMatchObject({ state: "written" });
    expect(gitLab.notes).toHaveLength(1);
  });

  test.each([
    [401, { message: "401 Unauthorized" }, /^GitLab answered 401 \(401 Unauthorized\): the token is not valid/],
    [403, { error: "insufficient_scope" }, /insufficient_scope\): the token needs the scope `api`/],
    [404, { message: "404 Project Not Found" }, /cannot see the project/],
    [302, undefined, /redirect, which a token must not follow$/],
    [503, undefined, /^GitLab answered 503$/],
  ])("with %s is told in a sentence", async (status, body, sentence) => {
    gitLab.fault = () => ({ status, body, headers: { location: "http://127.0.0.1:9/elsewhere" } });
    await expect(write([section("data", 5)])).rejects.toThrow(sentence);
  });

  test("with a page that is no JSON is told, too", async () => {
    gitLab.fault = () => ({ status: 200, body: "<html>" });
    await expect(write([section("data", 5)])).rejects.toThrow(/did not say whose the token is/);
  });

  test("and never answers ends with the deadline", async () => {
    gitLab.fault = () => new Promise(() => undefined);
    await expect(write([section("data", 5)], AbortSignal.timeout(50))).rejects.toThrow(/timeout/);
  });

  test("that drops the header of the next page is read page by page all the same", async () => {
    gitLab.write(noteOf(section("data", 5)));
    for (let count = 0; count < 150; count += 1) gitLab.write("LGTM", 17);
    gitLab.fault = async ({ method, path }) => {
      if (method !== "GET" || !path.includes("/notes?")) return undefined;
      const page = Number(new URL(path, gitLab.address).searchParams.get("page"));
      return { status: 200, body: gitLab.notes.toReversed().slice((page - 1) * 100, page * 100) };
    };
    await write([section("data", 6)]);
    expect(gitLab.notes.filter(({ author }) => author.id === ownAccount)).toHaveLength(1);
  });
});
