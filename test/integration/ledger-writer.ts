/** Appends one record to a ledger, as a process of its own: `node ledger-writer.ts CHECKOUT origin|local NUMBER`. */
import { appendRecords } from "@gatewright/shared/ledger/append.ts";
import { openGitStore } from "@gatewright/shared/ledger/git-store.ts";
import type { RunRecord } from "@gatewright/shared/ledger/record.ts";

const [, , repository = "", place = "origin", number = "1"] = process.argv;

const record: RunRecord = {
  version: 1,
  kind: "run",
  model: "strike-damage",
  created_at: "2026-11-25T04:00:00.000Z",
  trust: "default-branch",
  origin: { event: "push", run_id: Number(number) },
  smoke: false,
  code: {},
  data: [],
  params: { values: { number: Number(number) }, sources: [], redacted: [] },
  metrics: [],
  series: [],
  environment: {},
  outputs: [],
  cost: {},
  reproducibility: { present: [], missing: [] },
};

const { signal } = new AbortController();
const remote = place === "local" ? undefined : place;
const store = await openGitStore({ repository, remote, branch: "ml-ledger", signal });
const silent = { info: () => {}, warning: () => {} };
const { ids, attempts } = await appendRecords(store, [record], { signal, log: silent });
await store.close();
process.stdout.write(`${JSON.stringify({ ids, attempts })}\n`);
