import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunContext } from "@gatewright/shared/runtime/run-context.ts";
import { afterAll, describe, expect, test } from "vitest";
import { readStart, type Start } from "../src/start.ts";

const folder = mkdtempSync(join(tmpdir(), "gatewright-start-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const onMain: RunContext = {
  event: "schedule",
  ref: "refs/heads/main",
  defaultBranch: "main",
  actor: "maintainer",
  readOnlyToken: false,
  notes: [],
};

function start(run: Partial<RunContext>, payload: unknown = {}): Promise<Start> {
  const path = join(folder, "event.json");
  writeFileSync(path, JSON.stringify(payload));
  return readStart({ ...onMain, ...run }, { GITHUB_EVENT_PATH: path });
}

const comment = {
  action: "created",
  issue: { number: 7 },
  comment: { body: "/gatewright retrain strikes", user: { login: "rita" }, author_association: "OWNER" },
};

describe("what starts a retraining", () => {
  test.each(["schedule", "repository_dispatch", "push"])("by %s is nobody's decision", async (event) => {
    expect(await start({ event })).toEqual({ kind: "automatic" });
  });

  test.each<[unknown, boolean]>([
    [{ inputs: { force: "true" } }, true],
    [{ inputs: { force: true } }, true],
    [{ inputs: { force: "false" } }, false],
    [{ inputs: null }, false],
    [{}, false],
  ])("by hand is somebody's, who says force or not: %j", async (payload, force) => {
    expect(await start({ event: "workflow_dispatch" }, payload)).toEqual({
      kind: "by hand",
      login: "maintainer",
      force,
    });
  });

  test("by a comment has its author, whatever the event says of what he may", async () => {
    const read = await start({ event: "issue_comment" }, comment);
    expect(read).toEqual({ kind: "comment", login: "rita", issue: 7, text: "/gatewright retrain strikes" });
  });

  test("is no comment that was edited, nor one in a pull request", async () => {
    expect(await start({ event: "issue_comment" }, { ...comment, action: "edited" })).toMatchObject({
      kind: "other comment",
    });
    expect(await start({ event: "issue_comment", pullRequest: 7 }, comment)).toMatchObject({ kind: "other comment" });
  });

  test("is on the default branch, and one of these events", async () => {
    await expect(start({ event: "workflow_dispatch", ref: "refs/heads/topic" })).rejects.toThrow(
      "not on the default branch",
    );
    await expect(start({ event: "push", ref: "refs/tags/main" })).rejects.toThrow("not on the default branch");
    await expect(start({ event: "pull_request_target" })).rejects.toThrow("started by the event pull_request_target");
    await expect(start({ event: "issue_comment" }, { action: "created" })).rejects.toThrow("names no author");
  });
});
