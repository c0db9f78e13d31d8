// Outputs out of artifacts: what an archive may not do, whoever made it, and whatever record names it.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import { connectGitHub } from "@gatewright/shared/github/client.ts";
import { createTimeBudget } from "@gatewright/shared/github/time-budget.ts";
import type { KeptCopy, Output } from "@gatewright/shared/ledger/record.ts";
import { expect, onTestFinished, test } from "vitest";
import { type ZipEntry, zip } from "../../../../test/harness/zip.ts";
import { artifactPlace } from "../../src/training/artifact-place.ts";
import { restoreOutputs } from "../../src/training/restore-outputs.ts";
import { contextOf, folderOf } from "./workplace.ts";

const weights = "weights of the model\n";
const names = { "out/model.txt": weights, "metrics.json": "{}\n" };

function digestOf(content: Buffer | string): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}

function entriesOf(files: Readonly<Record<string, string>>): ZipEntry[] {
  return Object.entries(files).map(([name, content]) => ({ name, content }));
}

/** GitHub's two answers: the address of the bytes, and the bytes, which go on for ever where `endless`. */
async function store(archive: Buffer, { endless = false } = {}): Promise<{ url: string; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    if (request.url?.startsWith("/repos/")) {
      response.writeHead(302, { location: `${url}/bytes` }).end();
      return;
    }
    response.writeHead(200);
    response.write(archive);
    if (!endless) response.end();
    else response.on("drain", () => response.write(Buffer.alloc(1 << 20))).write(Buffer.alloc(1 << 20));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  const url = `http://127.0.0.1:${address.port}`;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url, asked };
}

interface Kept {
  archive: Buffer;
  endless?: boolean;
  copy?: Partial<Extract<KeptCopy, { kind: "artifact" }>>;
}

/** Restores two outputs whose only copy is this archive. */
async function restoring({ archive, endless = false, copy = {} }: Kept) {
  const { url, asked } = await store(archive, { endless });
  const workingDirectory = folderOf();
  const context = contextOf(workingDirectory);
  const kept: KeptCopy = {
    kind: "artifact",
    repository: "acme/birds",
    run_id: 5,
    artifact_id: 7,
    name: "gatewright-outputs-strikes",
    digest: digestOf(archive),
    ...copy,
  };
  const outputs: Output[] = Object.entries(names).map(([path, content]) => ({
    role: path,
    path,
    digest: digestOf(content),
    bytes: Buffer.byteLength(content),
    kept: [kept],
  }));
  const place = artifactPlace({
    connect: () =>
      connectGitHub({
        apiUrl: url,
        token: "ghs_of_this_job",
        repository: "acme/birds",
        userAgent: "gatewright/test",
        budget: createTimeBudget(10_000),
      }),
    repository: "acme/birds",
    runId: 6,
    names: [],
    canUpload: false,
    workingDirectory,
    temporaryDirectory: folderOf(),
    signal: context.signal,
    debug: () => undefined,
  });
  return { work: () => restoreOutputs(outputs, [place], context), workingDirectory, asked };
}

async function refused(kept: Kept, reason: string | RegExp): Promise<IncomingMessage[]> {
  const { work, workingDirectory, asked } = await restoring(kept);
  const outcome = work();
  await expect(outcome).rejects.toThrow(reason);
  await expect(outcome).rejects.toBeInstanceOf(UserError);
  const left = readdirSync(workingDirectory, { recursive: true, withFileTypes: true });
  expect(left.filter((entry) => !entry.isDirectory())).toEqual([]);
  return asked;
}

test("outputs come back, and the token goes to GitHub alone", async () => {
  const { work, workingDirectory, asked } = await restoring({ archive: zip(entriesOf(names)) });
  await work();
  expect(readFileSync(join(workingDirectory, "out/model.txt"), "utf8")).toBe(weights);
  expect(readdirSync(workingDirectory).sort()).toEqual(["metrics.json", "out"]);
  expect(asked.map(({ url, headers }) => [url, headers.authorization])).toEqual([
    ["/repos/acme/birds/actions/artifacts/7/zip", "token ghs_of_this_job"],
    ["/bytes", undefined],
  ]);
});

test("capitals in the repository's name make no other repository", async () => {
  const { work, workingDirectory } = await restoring({
    archive: zip(entriesOf(names)),
    copy: { repository: "Acme/Birds" },
  });
  await work();
  expect(readdirSync(workingDirectory).sort()).toEqual(["metrics.json", "out"]);
});

test("an artifact of another repository is not asked for", async () => {
  const copy = { repository: "stranger/birds" };
  const asked = await refused({ archive: zip(entriesOf(names)), copy }, "belongs to stranger/birds");
  expect(asked).toEqual([]);
});

test("an archive that is not the recorded one is not opened", async () => {
  await refused({ archive: zip(entriesOf(names)), copy: { digest: digestOf("other") } }, /is sha256:.*as recorded/);
});

test("other bytes under the recorded name and length restore nothing", async () => {
  const poisoned = weights.replace("w", "W");
  const archive = zip(entriesOf({ ...names, "out/model.txt": poisoned }));
  await refused({ archive }, /what is kept as out\/model\.txt is sha256:/);
});

test("a file that unpacks to more than it says is given up", async () => {
  const entries = entriesOf(names);
  const bomb: ZipEntry = {
    name: "out/model.txt",
    content: Buffer.alloc(50_000_000),
    claimedSize: Buffer.byteLength(weights),
  };
  await refused({ archive: zip([bomb, ...entries.slice(1)]) }, "cannot be read");
});

test.each(["../out/model.txt", "/etc/model.txt", "out\\model.txt"])(
  "an archive with the name %s is not opened",
  async (name) => {
    await refused({ archive: zip([...entriesOf(names), { name, content: "x" }]) }, "archive cannot be read");
  },
);

test("a link in the archive is a file with the link's text, which is not the recorded one", async () => {
  const link: ZipEntry = {
    name: "out/model.txt",
    content: "/etc/passwd/../passwd".padEnd(weights.length, "/"),
    mode: 0o120_777,
  };
  await refused(
    { archive: zip([link, ...entriesOf({ "metrics.json": "{}\n" })]) },
    /what is kept as out\/model\.txt is/,
  );
});

test("an archive that goes on for ever does not fill the disk", async () => {
  await refused({ archive: zip(entriesOf(names)), endless: true }, /more than the \d+ bytes that its record explains/);
});
