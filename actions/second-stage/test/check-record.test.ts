import type { LedgerRecord, Origin } from "@gatewright/shared/ledger/record.ts";
import { whyRefused } from "@gatewright/shared/ledger/record-refusals.ts";
import { expect, test } from "vitest";
import type { FollowedRun } from "../src/followed-run.ts";
import { deploymentRecord, followed, gateRecord, runRecord } from "./records.ts";

const now = new Date("2026-11-20T10:10:00Z");

function refusals(record: LedgerRecord, run: Partial<FollowedRun> = {}): string[] {
  return whyRefused(record, { ...followed, ...run }, now);
}

function withOrigin(origin: Partial<Origin>): LedgerRecord {
  const record = runRecord();
  return { ...record, origin: { ...record.origin, ...origin } };
}

test("records of the run itself are not refused", () => {
  expect(refusals(runRecord())).toEqual([]);
  expect(refusals(gateRecord())).toEqual([]);
});

test("a record of an earlier attempt is not refused", () => {
  expect(refusals(withOrigin({ run_attempt: 1 }))).toEqual([]);
});

test("capitals in the repository's name make no other repository", () => {
  expect(refusals(withOrigin({ repository: "Acme/Birds" }))).toEqual([]);
});

test("a fork's record has trust fork, and its run belongs to this repository", () => {
  const fork = { trust: "fork", headRepository: "stranger/birds" } as const;
  expect(refusals(runRecord({ trust: "fork" }), fork)).toEqual([]);
  expect(refusals(runRecord(), fork)).toEqual([
    "It says trust pull_request, but its run took the code from the fork stranger/birds, whose records have trust fork.",
  ]);
});

test.each<[string, LedgerRecord, RegExp]>([
  ["another pull request", withOrigin({ pull_request: 8 }), /pull request 8, GitHub says 7/],
  ["another repository", withOrigin({ repository: "acme/other" }), /repository acme\/other, GitHub says acme\/birds/],
  ["another run", withOrigin({ run_id: 1 }), /run 1, GitHub says 4242/],
  ["an attempt that is yet to come", withOrigin({ run_attempt: 3 }), /attempt 3, and the run has had 2/],
  ["another commit", withOrigin({ head_sha: "c".repeat(40) }), /commit c{40}, GitHub says a{40}/],
  ["another event", withOrigin({ event: "push" }), /event push, GitHub says pull_request/],
  ["another server", withOrigin({ server_url: "https://example.com" }), /server https:\/\/example\.com/],
  [
    "another workflow",
    withOrigin({ workflow_ref: "acme/birds/.github/workflows/release.yml@refs/heads/main" }),
    /workflow acme\/birds\/\.github\/workflows\/release\.yml, GitHub says/,
  ],
  [
    "the default branch's trust",
    runRecord({ trust: "default-branch" }),
    /trust default-branch, but .* a branch of this/,
  ],
  ["a person's own trust", runRecord({ trust: "local" }), /trust local/],
  ["a time before the run", runRecord({ created_at: "2026-11-20T09:00:00.000Z" }), /not between 2026-11-20T10:00/],
  ["a time that is yet to come", runRecord({ created_at: "2030-01-01T00:00:00.000Z" }), /not between/],
  ["a champion", gateRecord({ champion: true }), /the champion, which only the default branch decides/],
  ["a deployment", deploymentRecord(), /this run deploys nothing/],
  [
    "a copy in another repository",
    runRecord({
      outputs: [
        {
          role: "model",
          path: "model.bin",
          digest: `sha256:${"b".repeat(64)}`,
          bytes: 1,
          kept: [
            {
              kind: "artifact",
              repository: "stranger/birds",
              run_id: 1,
              artifact_id: 1,
              name: "m",
              digest: `sha256:${"b".repeat(64)}`,
            },
          ],
        },
      ],
    }),
    /output model is said to be kept in stranger\/birds/,
  ],
])("%s is refused", (_, record, message) => {
  const found = refusals(record);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(message);
});

test.each(["repository", "run_id", "run_attempt", "head_sha", "pull_request"] as const)(
  "a record that does not say its %s is refused",
  (key) => {
    const record = runRecord();
    const { [key]: _, ...origin } = record.origin;
    expect(refusals({ ...record, origin })).toHaveLength(1);
  },
);

test("of a run without a pull request no record is about one", () => {
  const { pull_request: _, ...origin } = runRecord().origin;
  const run = { event: "push", pullRequests: [] };
  expect(refusals(runRecord({ origin: { ...origin, event: "push" } }), run)).toEqual([]);
  expect(refusals(withOrigin({ event: "push" }), run)).toEqual(["It says pull request 7, and the run has none."]);
});

test("everything that is wrong is told", () => {
  const record = { ...withOrigin({ run_id: 1, pull_request: 8 }), trust: "default-branch" } as const;
  expect(refusals(record)).toHaveLength(3);
});
