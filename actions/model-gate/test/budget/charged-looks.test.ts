import type { LedgerStore } from "@gatewright/shared/ledger/ledger.ts";
import { openLedger } from "@gatewright/shared/ledger/open-ledger.ts";
import type { LookRecord, Trust } from "@gatewright/shared/ledger/record.ts";
import { afterEach, describe, expect, it } from "vitest";
import {
  aLook,
  append,
  digestOf,
  ledgerOf,
  openLocal,
  tamper,
} from "../../../../packages/shared/test/ledger/ledger-world.ts";
import { chargedLooks, isRepeated } from "../../src/budget/charged-looks.ts";

const stores: LedgerStore[] = [];
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
});

let made = 0;

/** A look of a model of its own, at the evaluation set of that word. */
function look(set: string, trust: Trust, overrides: Partial<LookRecord> = {}): LookRecord {
  made += 1;
  return aLook({
    trust,
    evaluation_digest: digestOf(set),
    model_digest: digestOf(`model ${made}`),
    policy_digest: digestOf("policy"),
    predictions_digest: digestOf(`predictions ${made}`),
    passed: false,
    ...overrides,
  });
}

async function charged(looks: LookRecord[], set: string, trust: Trust) {
  const { store } = await ledgerOf(...looks);
  stores.push(store);
  return await chargedLooks(await openLedger(store), "strikes", { evaluationDigest: digestOf(set), trust });
}

async function count(looks: LookRecord[], set: string, trust: Trust): Promise<number> {
  return (await charged(looks, set, trust)).looks.length;
}

describe("looks that are charged to an evaluation set", () => {
  it("are none before the first, also without a ledger", async () => {
    expect(await count([], "A", "default-branch")).toBe(0);
    expect(await count([], "A", "pull_request")).toBe(0);
  });

  it("are those of the default branch, of pull requests and of forks", async () => {
    const looks = [
      look("A", "default-branch"),
      look("A", "pull_request"),
      look("A", "fork", { origin: { event: "pull_request", run_id: 7 } }),
      look("A", "local"),
    ];
    expect(await count(looks, "A", "pull_request")).toBe(4);
  });

  it("stay charged when a pull request drops a row: only the default branch accepts another set", async () => {
    const looks = [look("A", "default-branch"), look("A", "pull_request"), look("A without a row", "pull_request")];
    expect(await count(looks, "A without a row", "pull_request")).toBe(3);
    expect(await count(looks, "A without two rows", "pull_request")).toBe(3);
    expect(await count(looks, "A", "default-branch")).toBe(3);
  });

  it("begin anew with a set that the default branch accepts, but for looks at those very rows before it was accepted", async () => {
    const looks = [look("A", "default-branch"), look("A", "pull_request"), look("B", "pull_request")];
    expect(await count(looks, "B", "default-branch")).toBe(1);
    expect(await count([...looks, look("B", "default-branch")], "B", "pull_request")).toBe(2);
    expect(await count([...looks, look("B", "default-branch")], "A", "pull_request")).toBe(2);
  });

  it("come back with a set that comes back", async () => {
    const looks = [look("A", "default-branch"), look("A", "pull_request"), look("B", "default-branch")];
    expect(await count(looks, "A", "default-branch")).toBe(2);
  });

  it("of pull requests before the default branch ever looked belong to the first set that it accepts", async () => {
    const looks = [look("A", "pull_request"), look("A without a row", "pull_request")];
    expect(await count(looks, "A", "pull_request")).toBe(2);
    expect(await count(looks, "A", "default-branch")).toBe(2);
    expect(await count([...looks, look("A", "default-branch")], "A", "pull_request")).toBe(3);
  });

  it("are accepted by the person's own machine only while nobody else has looked", async () => {
    expect(await count([look("A", "local"), look("A", "local")], "B", "local")).toBe(0);
    expect(await count([look("A", "default-branch"), look("A", "local")], "B", "local")).toBe(2);
  });

  it("count once when two jobs made the same look at once, and pass when either of them passed", async () => {
    const one = look("A", "default-branch", { passed: true });
    const same = { ...one, created_at: "2026-11-25T05:00:00.000Z", passed: false };
    expect(await charged([one, same], "A", "pull_request")).toMatchObject({ looks: [{ passed: true }], passes: 1 });
    const { store, repository } = await ledgerOf(one);
    const other = await openLocal(repository);
    stores.push(store, other);
    await Promise.all([append(store, same), append(other, look("A", "pull_request"))]);
    const at = { evaluationDigest: digestOf("A"), trust: "pull_request" } as const;
    expect((await chargedLooks(await openLedger(store), "strikes", at)).looks).toHaveLength(2);
  });

  it("count once a run of a fork, however many it claims", async () => {
    const claimed = [1, 2, 3].map(() =>
      look("A", "fork", { origin: { event: "pull_request", run_id: 9 }, passed: true }),
    );
    expect(await charged([look("A", "default-branch"), ...claimed], "A", "pull_request")).toMatchObject({ passes: 1 });
  });

  it("are those of the model alone", async () => {
    expect(await count([look("A", "default-branch", { model: "another" })], "A", "default-branch")).toBe(0);
  });

  it("cannot be counted from a damaged ledger, which is an error and no fresh budget", async () => {
    const { store, repository } = await ledgerOf(look("A", "default-branch"));
    stores.push(store);
    const ledger = await openLedger(store);
    const [line] = await ledger.index("strikes");
    tamper(repository, { [`looks/${line?.record.slice(0, 2)}/${line?.record}.json`]: undefined });
    const damaged = await openLedger(store);
    const at = { evaluationDigest: digestOf("A"), trust: "default-branch" } as const;
    await expect(chargedLooks(damaged, "strikes", at)).rejects.toMatchObject({ kind: "evidence" });
  });
});

describe("a look tells nothing new", () => {
  const before = look("A", "pull_request", { champion_digest: digestOf("champion") });

  it("when model, policy, rows, predictions and champion are the same, whoever looks", () => {
    expect(isRepeated([before], before)).toBe(true);
    expect(isRepeated([], before)).toBe(false);
  });

  it.each(["model_digest", "policy_digest", "evaluation_digest", "predictions_digest", "champion_digest"] as const)(
    "no longer when %s is another",
    (key) => {
      expect(isRepeated([before], { ...before, [key]: digestOf("another") })).toBe(false);
    },
  );

  it("when it no longer compares with anything, as after the merge that made the model the champion", () => {
    const { champion_digest, ...alone } = before;
    expect(champion_digest).toBeDefined();
    expect(isRepeated([before], alone)).toBe(true);
    expect(isRepeated([alone], before)).toBe(false);
  });

  it("never by a record that does not say which predictions or policy it was about", () => {
    const { predictions_digest, ...unknown } = before;
    expect(predictions_digest).toBeDefined();
    expect(isRepeated([unknown], unknown)).toBe(false);
  });
});
