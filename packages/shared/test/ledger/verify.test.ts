import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { sha256Hex } from "../../src/digest/digest.ts";
import { canonicalJson } from "../../src/ledger/canonical-json.ts";
import type { LedgerStore } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open-ledger.ts";
import { rebuildIndex } from "../../src/ledger/rebuild-index.ts";
import { recordId, recordPath } from "../../src/ledger/record-id.ts";
import { type VerifyOptions, verifyLedger } from "../../src/ledger/verify.ts";
import { git, temporaryDirectory } from "../policy/repository.ts";
import { aGate, aLook, append, aRun, ledgerOf, openLocal, silent, tamper } from "./ledger-world.ts";

const stores: LedgerStore[] = [];
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
});

const [run, gate, look] = [aRun(), aGate({ run: recordId(aRun()) }), aLook()];
const chain = (number: number) => `chain/strikes/0000000${number}.json`;
const segment = "index/strikes/000001.jsonl";

/** A ledger of a run, a gate and a look. */
async function world() {
  const { store, repository } = await ledgerOf(run, gate, look);
  stores.push(store);
  const commit = (await store.tip()) ?? "";
  const files = await store.read(commit, await store.list(commit, ""));
  return { store, repository, text: (path: string) => files.get(path) ?? "" };
}

async function problems(repository: string, options: VerifyOptions = {}): Promise<string[]> {
  const store = await openLocal(repository);
  stores.push(store);
  return (await verifyLedger(store, options)).map(({ kind, message }) => `${kind}: ${message}`);
}

describe("a ledger is verified", () => {
  it("and nothing is said when nobody touched it", async () => {
    const { repository } = await world();
    expect(await problems(repository)).toEqual([]);
  });

  it("and one that does not exist has no problems", async () => {
    const { store } = await ledgerOf();
    stores.push(store);
    expect(await verifyLedger(store, {})).toEqual([]);
    expect(await verifyLedger(store, { anchor: "a".repeat(64) })).toMatchObject([{ kind: "anchor" }]);
  });

  it("an edited record is named", async () => {
    const { repository, text } = await world();
    const path = recordPath("run", recordId(run));
    tamper(repository, { [path]: text(path).replace("0.84", "0.99") });
    expect(await problems(repository)).toEqual([
      expect.stringContaining(`record: ${path} was changed after it was written`),
    ]);
  });

  it("a truncated record is named", async () => {
    const { repository, text } = await world();
    const path = recordPath("gate", recordId(gate));
    tamper(repository, { [path]: text(path).slice(0, 60) });
    expect(await problems(repository)).toContainEqual(
      expect.stringContaining(`record: ${path} was cut off or overwritten`),
    );
  });

  it("a record that satisfies its name but not the schema is named", async () => {
    const { repository } = await world();
    const forged = canonicalJson({ ...run, xyz: true });
    const path = recordPath("run", sha256Hex(forged));
    tamper(repository, { [path]: forged });
    expect(await problems(repository)).toEqual([`record: ${path} is no record: unknown key "xyz" in the record.`]);
  });

  it("a record that is missing is named", async () => {
    const { repository } = await world();
    tamper(repository, { [recordPath("gate", recordId(gate))]: undefined });
    expect(await problems(repository)).toContain(
      `record: Entry 2 of the chain of strikes names the record ${recordId(gate)}, which is missing.`,
    );
  });

  it("a record that stands in no chain is named", async () => {
    const { repository } = await world();
    const surplus = aRun({ smoke: true });
    tamper(repository, { [recordPath("run", recordId(surplus))]: canonicalJson(surplus) });
    expect(await problems(repository)).toEqual([
      expect.stringContaining(`record: The record ${recordId(surplus)} of strikes stands in no chain`),
    ]);
  });

  it("an entry that is missing in the middle is named, with the record that it placed", async () => {
    const { repository } = await world();
    tamper(repository, { [chain(2)]: undefined });
    const found = await problems(repository);
    expect(found).toContain("chain: Entry 2 of the chain of strikes is missing.");
    expect(found).toContainEqual(expect.stringContaining(`The record ${recordId(gate)} of strikes stands in no chain`));
  });

  it("a first entry that is missing is named", async () => {
    const { repository } = await world();
    tamper(repository, { [chain(1)]: undefined });
    expect(await problems(repository)).toContain("chain: Entry 1 of the chain of strikes is missing.");
  });

  it("many entries that are missing are one problem", async () => {
    const { repository, text } = await world();
    tamper(repository, { "chain/strikes/99999999.json": text(chain(3)), [chain(2)]: undefined });
    const found = await problems(repository);
    expect(found).toContain("chain: Entry 2 of the chain of strikes is missing.");
    expect(found).toContain("chain: Entries 4 to 99999998 of the chain of strikes are missing.");
    expect(found.length).toBeLessThan(10);
  });

  it("a link in place of a record, a link beside them and a submodule are named", async () => {
    const { repository } = await world();
    const worktree = temporaryDirectory();
    git(repository, "worktree", "add", "-q", "--force", worktree, "ml-ledger");
    const path = recordPath("run", recordId(run));
    rmSync(join(worktree, path));
    symlinkSync("/etc/passwd", join(worktree, path));
    symlinkSync("../elsewhere", join(worktree, "runs", "more"));
    git(worktree, "add", "-A");
    git(worktree, "update-index", "--add", "--cacheinfo", `160000,${"a".repeat(40)},sub`);
    git(worktree, "commit", "-q", "-m", "by hand");
    expect(await problems(repository)).toEqual([
      expect.stringContaining(`record: ${path} was cut off or overwritten`),
      "file: runs/more is no file of a ledger.",
      "file: sub is no file of a ledger.",
    ]);
  });

  it("a branch from which every record was removed is named", async () => {
    const { store, repository } = await world();
    const commit = (await store.tip()) ?? "";
    const removed = (await store.list(commit, "")).filter((path) => path !== "README.md");
    tamper(repository, Object.fromEntries(removed.map((path) => [path, undefined])));
    expect(await problems(repository)).toEqual([expect.stringContaining("holds no record")]);
  });

  it("entries that were reordered are named", async () => {
    const { repository, text } = await world();
    tamper(repository, { [chain(1)]: text(chain(2)), [chain(2)]: text(chain(1)) });
    const found = await problems(repository);
    expect(found).toContainEqual(expect.stringContaining("Entry 1 of the chain of strikes names an entry before it"));
    expect(found).toContainEqual(
      expect.stringContaining("Entry 2 of the chain of strikes does not name the entry before it"),
    );
  });

  it("an edited entry is named by the link behind it, a broken one by itself", async () => {
    const { repository, text } = await world();
    tamper(repository, { [chain(1)]: text(chain(1)).replace(recordId(run), recordId(gate)) });
    expect(await problems(repository)).toContainEqual(
      expect.stringContaining("Entry 2 of the chain of strikes does not name the entry before it"),
    );
    tamper(repository, { [chain(1)]: `${text(chain(1))}\n` });
    expect(await problems(repository)).toContainEqual(expect.stringContaining(`chain: ${chain(1)} is no entry`));
    tamper(repository, { [chain(1)]: text(chain(1)).slice(0, 30) });
    expect(await problems(repository)).toContainEqual(expect.stringContaining(`chain: ${chain(1)} is not JSON`));
  });

  it("a record that stands in the chain twice is named", async () => {
    const { repository, text } = await world();
    const again = canonicalJson({ record: recordId(run), prev: sha256Hex(text(chain(3))) });
    tamper(repository, { [chain(4)]: again });
    expect(await problems(repository)).toContain(
      `chain: Entry 4 of the chain of strikes names the record ${recordId(run)}, which ${chain(1)} names already.`,
    );
  });

  it("a record of another model is named", async () => {
    const { repository } = await world();
    const other = aRun({ model: "other" });
    const stray = canonicalJson({ record: recordId(other), prev: null });
    tamper(repository, {
      [recordPath("run", recordId(other))]: canonicalJson(other),
      "chain/ghost/00000001.json": stray,
    });
    expect(await problems(repository)).toContain("chain: Entry 1 of the chain of ghost names a record of other.");
  });

  it("an index that differs is named, with how to make it anew, which does", async () => {
    const { repository, store, text } = await world();
    for (const changed of [text(segment).replace('"champion":true', '"champion":false'), undefined, "nonsense\n"]) {
      tamper(repository, { [segment]: changed, "index/ghost/000001.jsonl": text(segment) });
      const fresh = await openLocal(repository);
      stores.push(fresh);
      const found = await verifyLedger(fresh, {});
      expect(found.map(({ kind }) => kind)).toEqual(["index", "index"]);
      expect(found[0]?.hint).toBe("Run `gatewright ledger rebuild-index`.");
      const options = { signal: new AbortController().signal, log: silent };
      const mended = await rebuildIndex(fresh, options);
      expect([mended.written.sort(), mended.problems]).toEqual([["index/ghost/000001.jsonl", segment], []]);
      expect(await problems(repository)).toEqual([]);
      expect((await rebuildIndex(fresh, options)).written).toEqual([]);
    }
    expect(await (await openLedger(store)).index("strikes")).toHaveLength(3);
  });

  it("the index made anew of a damaged record and a damaged entry keeps their lines, so that the others are found", async () => {
    const { repository, text } = await world();
    tamper(repository, { [recordPath("run", recordId(run))]: "{", [chain(2)]: "{" });
    const store = await openLocal(repository);
    stores.push(store);
    const { written, problems: told } = await rebuildIndex(store, {
      signal: new AbortController().signal,
      log: silent,
    });
    expect(written).toEqual([]);
    expect(told).toHaveLength(3);
    const ledger = await openLedger(store);
    expect(await ledger.index("strikes")).toHaveLength(3);
    expect(await ledger.read(recordId(look))).toEqual(look);
    tamper(repository, { [segment]: text(segment).replace(recordId(run), "b".repeat(64)) });
    expect(await problems(repository)).toContainEqual(expect.stringContaining(`index: ${segment} says something else`));
  });

  it("an index cannot be made of a record that is missing and has no line, which is told", async () => {
    const { repository, store, text } = await world();
    const [first = "", , third = ""] = text(segment).split("\n");
    tamper(repository, { [recordPath("gate", recordId(gate))]: undefined, [segment]: `${first}\n${third}\n` });
    const mended = await rebuildIndex(store, { signal: new AbortController().signal, log: silent });
    expect(mended.problems).toEqual([`Entry 2 of strikes names the record ${recordId(gate)}, which cannot be read.`]);
    await expect((await openLedger(store)).index("strikes")).rejects.toThrow("has 2 records and its chain has 3");
  });

  it("a file that does not belong there is named", async () => {
    const { repository, text } = await world();
    tamper(repository, { "notes.txt": "hello", "chain/strikes/4.json": text(chain(1)), "runs/zz/x.json": "{}" });
    expect((await problems(repository)).sort()).toEqual([
      "file: chain/strikes/4.json is no file of a ledger.",
      "file: notes.txt is no file of a ledger.",
      "file: runs/zz/x.json is no file of a ledger.",
    ]);
  });
});

describe("against an anchor", () => {
  it("a newest record that was removed with its entry and its line is named; without one it cannot be seen", async () => {
    const { repository, text } = await world();
    const anchor = sha256Hex(text(chain(3)));
    expect(await problems(repository, { anchor })).toEqual([]);
    tamper(repository, {
      [chain(3)]: undefined,
      [recordPath("look", recordId(look))]: undefined,
      [segment]: `${text(segment).split("\n").slice(0, 2).join("\n")}\n`,
    });
    expect(await problems(repository)).toEqual([]);
    expect(await problems(repository, { anchor })).toEqual([
      expect.stringContaining(`anchor: No chain in the branch ml-ledger of this repository has the entry ${anchor}`),
    ]);
    expect(await problems(repository, { anchors: [{ model: "strikes", entry: anchor }] })).toEqual([
      expect.stringContaining("anchor: The chain of strikes"),
    ]);
  });

  it("a branch that was written anew is named, though it is whole in itself", async () => {
    const { repository, text } = await world();
    const anchor = sha256Hex(text(chain(2)));
    git(repository, "update-ref", "-d", "refs/heads/ml-ledger");
    const store = await openLocal(repository);
    stores.push(store);
    await append(store, run, aGate({ run: recordId(run), verdict: "warn" }), look);
    expect(await problems(repository)).toEqual([]);
    expect(await problems(repository, { anchor })).toHaveLength(1);
  });

  it("an older anchor still holds after more records were appended", async () => {
    const { repository, store, text } = await world();
    await append(store, aRun({ smoke: true }));
    expect(await problems(repository, { anchor: sha256Hex(text(chain(3))) })).toEqual([]);
  });

  it("what is no anchor is refused", async () => {
    const { repository } = await world();
    await expect(problems(repository, { anchor: "abc" })).rejects.toThrow("no SHA-256 of 64 hexadecimal digits");
  });
});
