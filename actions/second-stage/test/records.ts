import type { DeploymentRecord, GateRecord, RunRecord } from "@gatewright/shared/ledger/record.ts";
import type { FollowedRun } from "../src/followed-run.ts";

/** What GitHub says about the run of pull request 7. */
export const followed: FollowedRun = {
  id: 4242,
  attempt: 2,
  event: "pull_request",
  repository: "acme/birds",
  serverUrl: "https://github.com",
  headSha: "a".repeat(40),
  headRepository: "acme/birds",
  workflowPath: ".github/workflows/ml.yml",
  createdAt: new Date("2026-11-20T10:00:00Z"),
  trust: "pull_request",
  headBranch: "change",
  startedByDependabot: false,
  pullRequests: [7],
};

const common = {
  version: 1,
  model: "strikes",
  created_at: "2026-11-20T10:05:00.000Z",
  trust: "pull_request",
  origin: {
    event: "pull_request",
    repository: "acme/birds",
    head_sha: "a".repeat(40),
    pull_request: 7,
    workflow: "ml",
    workflow_ref: "acme/birds/.github/workflows/ml.yml@refs/pull/7/merge",
    run_id: 4242,
    run_attempt: 2,
    server_url: "https://github.com",
  },
} as const;

/** A record as the first stage makes it in that run. */
export function runRecord(overrides: Partial<RunRecord> = {}): RunRecord {
  return {
    ...common,
    origin: { ...common.origin },
    kind: "run",
    smoke: true,
    code: { commit: "a".repeat(40) },
    data: [],
    params: { values: { "optimizer.lr": 0.1 }, sources: [], redacted: [] },
    metrics: [],
    series: [],
    environment: {},
    outputs: [],
    cost: {},
    reproducibility: { present: ["code.commit"], missing: [] },
    ...overrides,
  };
}

export function gateRecord(overrides: Partial<GateRecord> = {}): GateRecord {
  return {
    ...common,
    origin: { ...common.origin },
    kind: "gate",
    action: "model-gate",
    verdict: "pass",
    model_digest: `sha256:${"b".repeat(64)}`,
    champion: false,
    ...overrides,
  };
}

export function deploymentRecord(): DeploymentRecord {
  return {
    ...common,
    origin: { ...common.origin },
    kind: "deployment",
    model_digest: `sha256:${"b".repeat(64)}`,
    environment: "production",
    outcome: "deployed",
  };
}
