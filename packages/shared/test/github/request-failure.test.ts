import { describe, expect, test } from "vitest";
import { waitBeforeNextTry } from "../../src/github/client.ts";
import { parseAcceptedPermissions, readRequestFailure } from "../../src/github/request-failure.ts";
import { BudgetSpent, createTimeBudget } from "../../src/github/time-budget.ts";
import { describeFailure, secondStageSentence } from "../../src/publish/outcome.ts";

function httpError(status: number, message: string, headers: Record<string, string> = {}): Error {
  return Object.assign(new Error(message), { name: "HttpError", status, response: { headers } });
}

test("the permissions that GitHub names are read as a workflow writes them, alternatives apart", () => {
  expect(parseAcceptedPermissions("issues=write; pull_requests=write,contents=read")).toEqual([
    ["issues: write"],
    ["pull-requests: write", "contents: read"],
  ]);
  expect(parseAcceptedPermissions(undefined)).toEqual([]);
  expect(parseAcceptedPermissions("::error::x; a=b=c")).toEqual([["a: b"]]);
});

test.each([
  [403, "Resource not accessible by integration", {}, "forbidden"],
  [403, "You have exceeded a secondary rate limit", {}, "rate-limited"],
  [403, "API rate limit exceeded", { "x-ratelimit-remaining": "0" }, "rate-limited"],
  [429, "Too many requests", { "retry-after": "7" }, "rate-limited"],
  [401, "Bad credentials", {}, "forbidden"],
  [404, "Not Found", {}, "not-found"],
  [422, "Body is too long", {}, "invalid"],
  [502, "<html>", {}, "unavailable"],
])("%i %s is %j", (status, message, headers, kind) => {
  expect(readRequestFailure(httpError(status, message, headers))?.kind).toBe(kind);
});

test("when no time is left, the sentence names the time that there was", async () => {
  const late = createTimeBudget(2_000);
  late.shrinkTo(0);
  await expect(late.spend(async () => 1)).rejects.toThrow(
    "the 0 seconds that a run that is being cancelled may still wait",
  );
  await expect(createTimeBudget(0).spend(async () => 1)).rejects.toThrow("the 0 seconds that one run may wait");
  expect(new BudgetSpent().message).toBe("the 15 seconds that one run may wait for GitHub are over");
});

test("no answer, and no time left, are the same failure; a bug of ours is none", () => {
  const noAnswer = Object.assign(new Error("connect ECONNREFUSED"), { name: "HttpError", status: 500 });
  expect(readRequestFailure(noAnswer)).toMatchObject({ kind: "unavailable", status: undefined });
  expect(readRequestFailure(new BudgetSpent())?.kind).toBe("unavailable");
  expect(readRequestFailure(new TypeError("x is undefined"))).toBeUndefined();
});

describe("another try", () => {
  const failure = (status: number, headers?: Record<string, string>) => {
    const read = readRequestFailure(httpError(status, "", headers));
    if (read === undefined) throw new Error("not a failure");
    return read;
  };

  test("is made of what a 502 refused, but never of a POST, which may have been carried out", () => {
    expect(waitBeforeNextTry(failure(502), "GET", 1, 3)).toBe(300);
    expect(waitBeforeNextTry(failure(502), "PATCH", 2, 3)).toBe(1200);
    expect(waitBeforeNextTry(failure(502), "PATCH", 3, 3)).toBeUndefined();
    expect(waitBeforeNextTry(failure(502), "POST", 1, 3)).toBeUndefined();
  });

  test("is not made of any other 4xx, nor once a surface has failed", () => {
    for (const status of [400, 401, 403, 404, 409, 422])
      expect(waitBeforeNextTry(failure(status), "GET", 1, 3)).toBeUndefined();
    expect(waitBeforeNextTry(failure(500), "GET", 1, 1)).toBeUndefined();
  });

  test("waits as long as GitHub asks", () => {
    expect(waitBeforeNextTry(failure(429, { "retry-after": "7" }), "POST", 1, 3)).toBe(7000);
    expect(waitBeforeNextTry(failure(429), "POST", 1, 3)).toBeUndefined();
  });
});

describe("a refusal", () => {
  const refused = readRequestFailure(
    httpError(403, "Resource not accessible by integration", {
      "x-accepted-github-permissions": "issues=write; pull_requests=write",
    }),
  );
  if (refused === undefined) throw new Error("not a failure");

  test("names the missing permission and gives a block to paste", () => {
    const { sentence, details } = describeFailure(refused, "write the comment", "pull-requests: write", {
      event: "push",
    });
    expect(sentence).toBe(
      "Could not write the comment: 403 Resource not accessible by integration. The token lacks `pull-requests: write`; add it under `permissions:` of this job.",
    );
    expect(details).toEqual(["permissions:", "  contents: read", "  checks: write", "  pull-requests: write"]);
  });

  test("for another reason than a permission is told in GitHub's words alone", () => {
    const locked = readRequestFailure(httpError(403, "Unable to create comment because issue is locked."));
    if (locked === undefined) throw new Error("not a failure");
    for (const run of [{ event: "push" }, { event: "pull_request", fork: true }]) {
      expect(describeFailure(locked, "write the comment", "pull-requests: write", run)).toEqual({
        sentence: "Could not write the comment: 403 Unable to create comment because issue is locked.",
      });
    }
  });

  test("on a fork says that no permission helps, and who writes in its place", () => {
    const { sentence, details, readOnly } = describeFailure(refused, "write the comment", "pull-requests: write", {
      event: "pull_request",
      fork: true,
    });
    expect(sentence).toContain("comes from a fork, whose token is read-only whatever `permissions:` says");
    expect(readOnly).toBe(true);
    expect(secondStageSentence).toContain("job summary");
    expect(secondStageSentence).toContain("`ml-report.yml`");
    expect(details).toBeUndefined();
  });
});
