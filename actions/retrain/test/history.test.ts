import { openLedger } from "@gatewright/shared/ledger/open-ledger.ts";
import type { GateRecord, LedgerRecord } from "@gatewright/shared/ledger/record.ts";
import { describe, expect, test } from "vitest";
import { aGate, digestOf, ledgerOf } from "../../../packages/shared/test/ledger/ledger-world.ts";
import { type History, losses, readHistory } from "../src/history.ts";

const workflow = ".github/workflows/ml-retrain.yml";

/** A gate of a retraining, the so-maniest of its day. */
function retrained(hour: number, more: Partial<GateRecord> = {}): GateRecord {
  return aGate({
    champion: false,
    created_at: `2026-11-25T${String(hour).padStart(2, "0")}:00:00.000Z`,
    model_digest: digestOf(`model ${hour}`),
    origin: { event: "schedule", run_id: hour, workflow_ref: `acme/birds/${workflow}@refs/heads/main` },
    ...more,
  });
}

async function history(...records: LedgerRecord[]): Promise<History> {
  const ledger = await openLedger((await ledgerOf(...records)).store);
  return readHistory(ledger, { model: "strikes", workflow, onInconclusive: "warn" });
}

describe("the retrainings that lost one after the other", () => {
  test("are counted from the newest back to one that won", async () => {
    const told = await history(
      aGate(),
      retrained(1, { verdict: "fail" }),
      retrained(2),
      retrained(3, { verdict: "fail" }),
      retrained(4, { verdict: "error" }),
    );
    expect(told.retrainings.map(({ runId, beat }) => [runId, beat])).toEqual([
      [4, false],
      [3, false],
      [2, true],
      [1, false],
    ]);
    expect(losses(told).map(({ runId }) => runId)).toEqual([4, 3]);
  });

  test("are forgotten when a new champion is made", async () => {
    const champion = aGate({ created_at: "2026-11-25T03:30:00.000Z", model_digest: digestOf("new") });
    const told = await history(aGate(), retrained(1, { verdict: "fail" }), retrained(2, { verdict: "fail" }), champion);
    expect(told).toEqual({ champion: digestOf("new"), retrainings: [] });
  });

  test("include those that gave the champion's own model again", async () => {
    const told = await history(aGate(), retrained(1, { model_digest: aGate().model_digest, verdict: "pass" }));
    expect(losses(told)).toHaveLength(1);
  });

  test("are those of this workflow file only: a pull request's and a push's gates are no retrainings", async () => {
    const told = await history(
      aGate(),
      retrained(1, {
        verdict: "fail",
        origin: { event: "push", workflow_ref: "acme/birds/.github/workflows/ml-main.yml@refs/heads/main" },
      }),
      retrained(2, { verdict: "fail", origin: { event: "push" } }),
      retrained(3, { verdict: "fail", trust: "pull_request" }),
      retrained(4, { verdict: "fail" }),
    );
    expect(told.retrainings.map(({ runId }) => runId)).toEqual([4]);
  });

  test("are none in a repository without a ledger's champion", async () => {
    expect(await history(retrained(1))).toMatchObject({ champion: undefined, retrainings: [{ beat: true }] });
  });
});
