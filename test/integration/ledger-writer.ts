/** Appends one record to a ledger, as a process of its own: `node ledger-writer.ts CHECKOUT origin|local NUMBER`. */
import { appendRecords } from "@gatewright/shared/ledger/append.ts";
import { openGitStore } from "@gatewright/shared/ledger/git-store.ts";
import { runRecord } from "./run-record.ts";

const [, , repository = "", place = "origin", number = "1"] = process.argv;

const { signal } = new AbortController();
const remote = place === "local" ? undefined : place;
const store = await openGitStore({ repository, remote, branch: "ml-ledger", signal });
const silent = { info: () => {}, warning: () => {} };
const { ids, attempts } = await appendRecords(store, [runRecord(Number(number))], { signal, log: silent });
await store.close();
process.stdout.write(`${JSON.stringify({ ids, attempts })}\n`);
