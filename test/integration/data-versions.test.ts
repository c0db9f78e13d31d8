import { createHash } from "node:crypto";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDataVersion } from "../../packages/tracking/src/data-versions/read-data-version.ts";
import { startHub } from "../../packages/tracking/test/data-versions/hub-server.ts";
import { lakefsKey, startLakefs } from "../../packages/tracking/test/data-versions/lakefs-server.ts";
import { contextOf, md5, sha256 } from "../../packages/tracking/test/data-versions/workspace.ts";
import {
  clientEnvironment,
  dvcEnvironment,
  goProgram,
  output,
  python,
  type Server,
  startServer,
  tableEnvironment,
} from "./data-versions-peers.ts";

// Each identifier is compared with what the system that gave it says itself.

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "gatewright-data-")));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(root: string, path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const server: { s3: Server | undefined; gcs: Server | undefined } = { s3: undefined, gcs: undefined };
afterAll(async () => {
  await server.s3?.stop();
  await server.gcs?.stop();
});

/** versitygw over a folder, with versions of every object. */
async function startS3(): Promise<Record<string, string>> {
  const program = await goProgram("github.com/versity/versitygw/cmd/versitygw", "v1.8.0");
  const root = join(folder, "s3");
  for (const made of ["data", "versions"]) mkdirSync(join(root, made), { recursive: true });
  const keys = ["--access", "ak", "--secret", "secretkey123"];
  server.s3 ??= await startServer(
    program,
    (port) => [
      ...keys,
      "--port",
      `127.0.0.1:${port}`,
      "posix",
      "--versioning-dir",
      join(root, "versions"),
      join(root, "data"),
    ],
    root,
  );
  return {
    AWS_ENDPOINT_URL: server.s3.address,
    AWS_ACCESS_KEY_ID: "ak",
    AWS_SECRET_ACCESS_KEY: "secretkey123",
    AWS_REGION: "us-east-1",
    AWS_DEFAULT_REGION: "us-east-1",
  };
}

describe("DVC 3.67.1", () => {
  let bin: string;
  let repository: string;
  const dvc = (...parameters: string[]) =>
    output(join(bin, "dvc"), parameters, repository, { DVC_NO_ANALYTICS: "1", PATH: `${bin}:${process.env["PATH"]}` });
  const read = (reference: string) => readDataVersion(reference, contextOf(repository));
  const md5In = (path: string) => /md5: (\S+)/.exec(readFileSync(join(repository, path), "utf8"))?.[1];

  beforeAll(async () => {
    bin = await dvcEnvironment();
    repository = join(folder, "dvc");
    mkdirSync(repository);
    await output("git", ["init", "--quiet"], repository);
    await dvc("init", "--quiet");
  });

  it("and we agree on files", async () => {
    write(repository, "data/train.csv", "a,b\r\n1,2\r\n");
    write(repository, "data/big.bin", Buffer.alloc(3_000_001, "0123456789"));
    await dvc("add", "--quiet", "data/train.csv", "data/big.bin");
    for (const path of ["data/train.csv", "data/big.bin"]) {
      const version = await read(path);
      expect(version.version).toBe(`dvc:${path}@md5:${md5In(`${path}.dvc`)}`);
      expect(version.digest).toBe(sha256(readFileSync(join(repository, path))));
    }
  });

  it("and we agree on directories, whatever the names in them are", async () => {
    const names = [
      "B",
      "a-b",
      "a.c",
      "a/z",
      'q"t',
      "back\\slash",
      "tab\tx",
      "del\u007f",
      "ﬀ",
      "😀",
      "sub/ü.txt",
      "e\u0301",
      " x ",
      "line\u2028",
      "'",
      ".hidden",
    ];
    for (const [index, name] of names.entries()) write(repository, `data/names/${name}`, `content ${index}`);
    write(repository, ".dvcignore", "*.tmp\n!keep.tmp\n/data/names/left-out/\n");
    for (const name of ["x.tmp", "keep.tmp", "left-out/y", "empty-file"])
      write(repository, `data/names/${name}`, name === "empty-file" ? "" : "x");
    mkdirSync(join(repository, "data/names/empty-folder"));
    await dvc("add", "--quiet", "data/names");
    const version = await read("data/names");
    expect(version.version).toBe(`dvc:data/names@md5:${md5In("data/names.dvc")}`);
    expect(version.files).toBe(names.length + 2);
  });

  it("and we see that data was changed after dvc add, and that it was restored", async () => {
    appendFileSync(join(repository, "data/train.csv"), "3,4\r\n");
    write(repository, "data/names/new", "x");
    for (const path of ["data/train.csv", "data/names"]) {
      await expect(read(path)).rejects.toThrow(`${path} was changed after ${path}.dvc was written`);
    }
    expect(JSON.parse(await dvc("status", "--json"))).toHaveProperty(["data/train.csv.dvc"]);
    await dvc("checkout", "--force", "--quiet", "data/train.csv", "data/names");
    for (const path of ["data/train.csv", "data/names"]) expect((await read(path)).digest).toMatch(/^sha256:/);
  });

  it("and we read data that is linked in from the cache", async () => {
    const before = await read("data/names");
    await dvc("config", "cache.type", "symlink");
    await dvc("checkout", "--relink", "--quiet", "data/names", "data/train.csv");
    expect(await read("data/names")).toEqual(before);
    expect((await read("data/train.csv")).digest).toMatch(/^sha256:/);
    await dvc("config", "--unset", "cache.type");
  });

  it("and we agree on the outputs of dvc repro, in a stage's own folder too", async () => {
    write(
      repository,
      "pipe/dvc.yaml",
      [
        "stages:",
        "  prepare:",
        "    cmd: mkdir -p parts && printf 1 > parts/a.csv && printf 2 > parts/b.csv && printf x,y > one.csv",
        "    wdir: made",
        "    outs: [parts, one.csv]",
        "  many:",
        "    foreach: [s, m]",
        "    do:",
        `      cmd: printf \${item} > \${item}.txt`,
        `      outs: ['\${item}.txt']`,
        "",
      ].join("\n"),
    );
    mkdirSync(join(repository, "pipe/made"));
    await dvc("repro", "--quiet", "pipe/dvc.yaml");
    const lock = readFileSync(join(repository, "pipe/dvc.lock"), "utf8");
    for (const [path, name] of [
      ["pipe/made/parts", "parts"],
      ["pipe/made/one.csv", "one.csv"],
      ["pipe/s.txt", "s.txt"],
      ["pipe/m.txt", "m.txt"],
    ] as const) {
      const recorded = new RegExp(`path: ${name}\\n\\s+hash: md5\\n\\s+md5: (\\S+)`).exec(lock)?.[1];
      expect((await read(path)).version).toBe(`dvc:${path}@md5:${recorded}`);
    }
    rmSync(join(repository, "pipe/made"), { recursive: true });
    expect(await read("pipe/made/parts")).toEqual({
      role: "train",
      version: expect.stringMatching(/^dvc:pipe\/made\/parts@md5:[0-9a-f]{32}\.dir$/),
      bytes: 2,
      files: 2,
    });
  });

  it("and we agree on how DVC 2 hashed text", async () => {
    const files = {
      "crlf.txt": Buffer.from("a,b\r\n1,2\r\n"),
      "two-pieces.txt": Buffer.concat([Buffer.alloc((1 << 20) - 1, "x"), Buffer.from("\r\nend\r\n")]),
      "text-then-binary.bin": Buffer.concat([Buffer.alloc(1 << 20, "line\r\n"), Buffer.from([0, 1, 13, 10])]),
      "binary.bin": Buffer.from([0, 13, 10, 200, 13, 10]),
      "latin.txt": Buffer.from("\u00e4\u00f6\u00fc\r\nabcdefghij\r\n", "latin1"),
    };
    for (const [name, content] of Object.entries(files)) write(repository, `old/${name}`, content);
    const hashes = await python(
      bin,
      `import json, os
from dvc_data.hashfile.hash import file_md5
print(json.dumps({name: file_md5(os.path.join("old", name), name="md5-dos2unix") for name in os.listdir("old")}))`,
      repository,
    );
    for (const [name, hash] of Object.entries(hashes ?? {})) {
      write(repository, `old/${name}.dvc`, `outs:\n- md5: ${hash}\n  path: ${name}\n`);
      expect((await read(`old/${name}`)).version).toBe(`dvc:old/${name}@md5:${hash}`);
    }
  });

  it("and we read what a version-aware remote leaves in the pointer", async () => {
    const s3 = await startS3();
    await python(
      bin,
      `import botocore.session, json
c = botocore.session.get_session().create_client("s3"); c.create_bucket(Bucket="dvc-remote")
c.put_bucket_versioning(Bucket="dvc-remote", VersioningConfiguration={"Status": "Enabled"}); print("{}")`,
      repository,
      s3,
    );
    await dvc("remote", "add", "--default", "s", "s3://dvc-remote/data");
    for (const [key, value] of [
      ["endpointurl", s3["AWS_ENDPOINT_URL"] ?? ""],
      ["version_aware", "true"],
      ["access_key_id", "ak"],
      ["secret_access_key", "secretkey123"],
    ] as const) {
      await dvc("remote", "modify", "--local", "s", key, value);
    }
    write(repository, "aware/b.txt", "two");
    write(repository, "aware/a.txt", "one");
    await dvc("add", "--quiet", "aware");
    const before = md5In("aware.dvc");
    await dvc("push", "--quiet", "aware.dvc");
    expect(readFileSync(join(repository, "aware.dvc"), "utf8")).toContain("version_id");
    expect((await read("aware")).version).toBe(`dvc:aware@md5:${before}`);
  });
});

describe("Delta Lake (deltalake 1.6.6)", () => {
  let bin: string;
  let root: string;
  const read = (reference: string) => readDataVersion(reference, contextOf(root));
  const log = () => join(root, "t", "_delta_log");

  beforeAll(async () => {
    bin = await tableEnvironment();
    root = join(folder, "delta");
    mkdirSync(root);
  });

  it("and we agree on version, table id, files, rows and columns, at every version", async () => {
    const said = await python(
      bin,
      `import json, pyarrow as pa
from deltalake import DeltaTable, write_deltalake
for i in range(4):
    write_deltalake("t", pa.table({"id": [i, i + 10], "c": ["a b/ü%", "x"]}), mode="append", partition_by=["c"])
DeltaTable("t").delete("id = 10")
out = []
for v in range(5):
    t = DeltaTable("t", version=v)
    out.append({"id": str(t.metadata().id), "rows": t.to_pyarrow_table().num_rows, "files": len(t.file_uris()), "columns": len(t.schema().fields)})
print(json.dumps(out))`,
      root,
    );
    const ours: unknown[] = [];
    for (let version = 0; version < 5; version += 1) {
      const { version: named, table_id, rows, files, columns, digest } = await read(`delta:t@${version}`);
      expect([named, digest]).toEqual([`delta:t@${version}`, expect.stringMatching(/^sha256:/)]);
      ours.push({ id: table_id, rows, files, columns });
    }
    expect(ours).toEqual(said);
    expect(await read("delta:t")).toMatchObject({ version: "delta:t@4", resolved_from: "latest" });
  });

  it("and we agree when a checkpoint is all that is left", async () => {
    const said = await python(
      bin,
      `import json
from deltalake import DeltaTable
t = DeltaTable("t"); t.create_checkpoint(); print(json.dumps({"version": t.version()}))`,
      root,
    );
    for (const name of readdirSync(log()))
      if (/^\d{20}\.json$/.test(name)) renameSync(join(log(), name), join(root, name));
    const checkpointOnly = await python(
      bin,
      `import json\nfrom deltalake import DeltaTable\nprint(DeltaTable("t").version())`,
      root,
    );
    expect(checkpointOnly).toBe(Object(said).version);
    expect(await read("delta:t")).toEqual({
      role: "train",
      version: `delta:t@${checkpointOnly}`,
      resolved_from: "latest",
    });
    await expect(read("delta:t@2")).rejects.toThrow("version 2 needs commit 0, which is not there");
  });
});

describe("Iceberg (pyiceberg 0.12.0)", () => {
  it("and we agree on the snapshot, digit by digit, and on what a tag means", async () => {
    const bin = await tableEnvironment();
    const root = join(folder, "iceberg");
    mkdirSync(root);
    const said = await python(
      bin,
      `import json, os, pyarrow as pa
from pyiceberg.catalog import load_catalog
c = load_catalog("l", type="sql", uri="sqlite:///cat.db", warehouse="file://" + os.path.abspath("wh"))
c.create_namespace("ns")
rows = pa.table({"id": [1, 2, 3], "c": ["a", "b", "c"]})
e = c.create_table("ns.empty", schema=rows.schema)
t = c.create_table("ns.t", schema=rows.schema)
t.append(rows)
first = t.current_snapshot().snapshot_id
t.manage_snapshots().create_tag(first, "champion").commit()
t.overwrite(rows.slice(1))
print(json.dumps({"first": str(first), "current": str(t.current_snapshot().snapshot_id), "uuid": str(t.metadata.table_uuid),
  "location": t.metadata_location.removeprefix("file://"), "empty": e.metadata_location.removeprefix("file://"), "rows": t.scan().to_arrow().num_rows}))`,
      root,
    );
    const { first, current, uuid, location, empty, rows } = Object(said);
    const read = (reference: string) => readDataVersion(reference, contextOf(root));
    const metadata = location.slice(root.length + 1);
    expect(await read(`iceberg:${metadata}`)).toMatchObject({
      version: `iceberg:${metadata}@${current}`,
      table_id: uuid,
      rows,
      columns: 2,
      resolved_from: "latest",
    });
    expect((await read("iceberg:wh/ns/t")).version).toBe(`iceberg:wh/ns/t@${current}`);
    expect(await read("iceberg:wh/ns/t@champion")).toMatchObject({
      version: `iceberg:wh/ns/t@${first}`,
      rows: 3,
      resolved_from: "champion",
    });
    await expect(read(`iceberg:${empty.slice(root.length + 1)}`)).rejects.toThrow("has no current snapshot");
  });
});

describe("S3 (versitygw 1.8.0, filled by botocore)", () => {
  it("tells version ids and checksums, which we record; a bucket without either has no version", async () => {
    const bin = await dvcEnvironment();
    const s3 = await startS3();
    const said = await python(
      bin,
      `import botocore.session, json
c = botocore.session.get_session().create_client("s3")
for b in ("versioned", "plain"): c.create_bucket(Bucket=b)
c.put_bucket_versioning(Bucket="versioned", VersioningConfiguration={"Status": "Enabled"})
out = {"first": c.put_object(Bucket="versioned", Key="data/a b+ü@1.csv", Body=b"one")["VersionId"]}
out["second"] = c.put_object(Bucket="versioned", Key="data/a b+ü@1.csv", Body=b"two", ChecksumAlgorithm="SHA256")["VersionId"]
c.put_object(Bucket="versioned", Key="gone", Body=b"x"); c.delete_object(Bucket="versioned", Key="gone")
c.put_object(Bucket="plain", Key="sum", Body=b"two", ChecksumAlgorithm="SHA256")
c.put_object(Bucket="plain", Key="etag", Body=b"two", ChecksumAlgorithm="CRC32")
u = c.create_multipart_upload(Bucket="plain", Key="parts", ChecksumAlgorithm="SHA256")["UploadId"]
parts = []
for n in (1, 2):
    p = c.upload_part(Bucket="plain", Key="parts", UploadId=u, PartNumber=n, Body=b"x" * (5 << 20), ChecksumAlgorithm="SHA256")
    parts.append({"PartNumber": n, "ETag": p["ETag"], "ChecksumSHA256": p["ChecksumSHA256"]})
c.complete_multipart_upload(Bucket="plain", Key="parts", UploadId=u, MultipartUpload={"Parts": parts})
print(json.dumps(out))`,
      folder,
      s3,
    );
    const { first, second } = Object(said);
    const read = (reference: string, more: Record<string, string> = {}) =>
      readDataVersion(reference, contextOf(folder, { variables: { ...s3, ...more } }));
    const key = "s3:versioned/data/a b+ü@1.csv";
    expect(await read(`${key}@latest`)).toMatchObject({
      version: `${key}@${second}`,
      digest: sha256("two"),
      bytes: 3,
      resolved_from: "latest",
    });
    expect(await read(`${key}@${first}`)).toMatchObject({ version: `${key}@${first}`, bytes: 3 });
    expect((await read("s3:plain/sum")).version).toBe(`s3:plain/sum@${sha256("two")}`);
    for (const name of ["etag", "parts"]) {
      await expect(read(`s3:plain/${name}`)).rejects.toThrow(`s3:plain/${name} has no immutable version`);
    }
    await expect(read("s3:versioned/gone")).rejects.toThrow(/was deleted|does not exist/);
    await expect(read("s3:plain/none")).rejects.toThrow("does not exist");
    await expect(read("s3:plain/sum", { AWS_SECRET_ACCESS_KEY: "wrong-secret" })).rejects.toThrow("refuses to tell");
  });
});

describe("Google Cloud Storage (fake-gcs-server 1.56.1)", () => {
  it("tells generations, which we record", async () => {
    const program = await goProgram("github.com/fsouza/fake-gcs-server", "v1.56.1");
    server.gcs = await startServer(
      program,
      (port) => [
        "-scheme",
        "http",
        "-host",
        "127.0.0.1",
        "-port",
        String(port),
        "-backend",
        "memory",
        "-public-host",
        `127.0.0.1:${port}`,
        "-external-url",
        `http://127.0.0.1:${port}`,
      ],
      folder,
    );
    const { address } = server.gcs;
    const send = async (path: string, body: string): Promise<unknown> => {
      const response = await fetch(address + path, {
        method: "POST",
        body,
        headers: { "content-type": "application/json" },
      });
      expect(response.status, path).toBe(200);
      return await response.json();
    };
    await send("/storage/v1/b", JSON.stringify({ name: "bucket", versioning: { enabled: true } }));
    const upload = `/upload/storage/v1/b/bucket/o?uploadType=media&name=${encodeURIComponent("data/a b.csv")}`;
    const first = Object(await send(upload, "one")).generation;
    const second = Object(await send(upload, "two")).generation;
    const read = (reference: string) =>
      readDataVersion(reference, contextOf(folder, { variables: { STORAGE_EMULATOR_HOST: address } }));
    expect(await read("gs:bucket/data/a b.csv")).toMatchObject({
      version: `gs:bucket/data/a b.csv@${second}`,
      bytes: 3,
      checksum: `md5:${md5("two")}`,
      resolved_from: "latest",
    });
    expect(await read(`gs:bucket/data/a b.csv@${first}`)).toMatchObject({
      version: `gs:bucket/data/a b.csv@${first}`,
      checksum: `md5:${md5("one")}`,
    });
    await expect(read("gs:bucket/none")).rejects.toThrow("does not exist");
  });
});

describe("Git LFS 3.8.1", () => {
  it("and we agree on the pointer, fetched and not fetched", async () => {
    const program = await goProgram("github.com/git-lfs/git-lfs/v3", "v3.8.1");
    const tools = join(folder, "tools");
    const repository = join(folder, "lfs");
    const clone = join(folder, "lfs-clone");
    for (const made of [tools, repository]) mkdirSync(made);
    // git finds it by this name.
    writeFileSync(join(tools, "git-lfs"), `#!/bin/sh\nexec "${program}" "$@"\n`, { mode: 0o755 });
    const env = {
      PATH: `${tools}:${process.env["PATH"]}`,
      GIT_AUTHOR_NAME: "a",
      GIT_AUTHOR_EMAIL: "a@b",
      GIT_COMMITTER_NAME: "a",
      GIT_COMMITTER_EMAIL: "a@b",
    };
    const git = (directory: string, parameters: string[], more = {}) =>
      output("git", parameters, directory, { ...env, ...more });
    const content = createHash("sha512").update("data").digest();
    await git(repository, ["init", "--quiet"]);
    await git(repository, ["lfs", "install", "--local"]);
    await git(repository, ["lfs", "track", "*.bin"]);
    write(repository, "data/t.bin", content);
    await git(repository, ["add", "."]);
    await git(repository, ["commit", "--quiet", "--message", "data"]);
    const [oid] = (await git(repository, ["lfs", "ls-files", "--long"])).split(" ");
    const fetched = await readDataVersion("git-lfs:data/t.bin", contextOf(repository));
    expect(fetched).toMatchObject({ version: `git-lfs:data/t.bin@sha256:${oid}`, digest: sha256(content), bytes: 64 });
    await git(folder, ["clone", "--quiet", repository, clone], { GIT_LFS_SKIP_SMUDGE: "1" });
    const pointer = await readDataVersion("data/t.bin", contextOf(clone));
    expect(pointer).toEqual({ role: "train", version: `git-lfs:data/t.bin@sha256:${oid}`, bytes: 64, files: 1 });
    write(repository, "data/t.bin", "changed");
    await expect(readDataVersion("git-lfs:data/t.bin", contextOf(repository))).rejects.toThrow(
      "data/t.bin was changed",
    );
  });
});

// Their servers cannot be had; their own clients read what ours are tested against, and ask the same paths.
describe("the stand-ins for lakeFS and the Hugging Face Hub", () => {
  it("satisfy lakefs-sdk 1.88.0", async () => {
    const bin = await clientEnvironment();
    const lakefs = await startLakefs({
      strikes: {
        branches: { main: "a".repeat(64) },
        tags: { v1: "b".repeat(64) },
        uncommitted: { main: ["x.csv"] },
        objects: { "x.csv": 3 },
      },
    });
    try {
      const said = await python(
        bin,
        `import json, lakefs_sdk as l
with l.ApiClient(l.Configuration(host="${lakefs.address}/api/v1", username="${lakefsKey.LAKEFS_ACCESS_KEY_ID}", password="${lakefsKey.LAKEFS_SECRET_ACCESS_KEY}")) as c:
    b = l.BranchesApi(c)
    print(json.dumps([l.RepositoriesApi(c).get_repository("strikes").default_branch, b.get_branch("strikes", "main").commit_id, l.TagsApi(c).get_tag("strikes", "v1").commit_id,
        l.CommitsApi(c).get_commit("strikes", "a" * 64).id, b.diff_branch("strikes", "main", amount=1000).results[0].path,
        l.ObjectsApi(c).stat_object("strikes", "a" * 64, "x.csv").size_bytes, l.ObjectsApi(c).list_objects("strikes", "a" * 64, prefix="x", amount=1).results[0].path]))`,
        folder,
      );
      expect(said).toEqual(["main", "a".repeat(64), "b".repeat(64), "a".repeat(64), "x.csv", 3, "x.csv"]);
      const theirs = new Set(lakefs.asked.map(({ path }) => path.replace(/\?.*/, "")));
      lakefs.asked.splice(0);
      const context = contextOf(folder, { variables: { LAKEFS_ENDPOINT: lakefs.address, ...lakefsKey } });
      await readDataVersion("lakefs:strikes/y@main", context).catch(() => undefined);
      await readDataVersion("lakefs:strikes/x.csv@v1", context);
      await readDataVersion(`lakefs:strikes@${"a".repeat(64)}`, context);
      await readDataVersion("lakefs:strikes", context).catch(() => undefined);
      const kindOf = (path: string) => path.replace(/[ab]{64}|\b(?:main|v1)\b/g, "*");
      const ours = new Set(lakefs.asked.map(({ path }) => kindOf(path.replace(/\?.*/, ""))));
      expect([...ours].filter((path) => ![...theirs].map(kindOf).includes(path))).toEqual([]);
    } finally {
      await lakefs.close();
    }
  });

  it("satisfy huggingface_hub 2.4.0", async () => {
    const bin = await clientEnvironment();
    const sha = "0123456789abcdef0123456789abcdef01234567";
    const hub = await startHub({ "acme/strikes": { main: sha, "refs/convert/parquet": sha } });
    try {
      const said = await python(
        bin,
        `import json
from huggingface_hub import HfApi
a = HfApi(endpoint="${hub.address}", token=False)
print(json.dumps([a.dataset_info("acme/strikes", revision=r).sha for r in ("main", "refs/convert/parquet")]))`,
        folder,
      );
      expect(said).toEqual([sha, sha]);
      const theirs = hub.asked.splice(0).map(({ path }) => path.replace(/\?.*/, ""));
      const context = contextOf(folder, { variables: { HF_ENDPOINT: hub.address } });
      for (const revision of ["main", "refs/convert/parquet"])
        await readDataVersion(`hf:acme/strikes@${revision}`, context);
      expect(hub.asked.map(({ path }) => path)).toEqual(theirs);
    } finally {
      await hub.close();
    }
  });
});
