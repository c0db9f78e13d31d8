import { afterEach, describe, expect, it } from "vitest";
import { readDataVersion } from "../../src/data-versions/read-data-version.ts";
import { type Said, type StoreServer, startStore } from "./store-server.ts";
import { contextOf, sha256 } from "./workspace.ts";

const checksum = Buffer.from(sha256("x").slice(7), "hex").toString("base64");
const secret = "wJalrXUtnFEMI-secret";
let server: StoreServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function read(reference: string, said: Said, variables: Record<string, string> = {}) {
  server = await startStore(() => said);
  const credentials = { AWS_ACCESS_KEY_ID: "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY: secret, AWS_REGION: "eu-central-1" };
  const context = contextOf("/", {
    variables: { AWS_ENDPOINT_URL: server.address, ...credentials, ...variables },
    now: () => new Date("2026-01-02T03:04:05.678Z"),
  });
  return await readDataVersion(reference, context);
}

describe("an object in S3", () => {
  it("of a versioned bucket has the version id that the store gives, and the SHA-256 of the whole object", async () => {
    const headers = {
      "x-amz-version-id": "3HL4kqtJlcpXroDTDmJ",
      "x-amz-checksum-sha256": checksum,
      "x-amz-checksum-type": "FULL_OBJECT",
      "content-length": "1",
    };
    expect(await read("s3://bucket/data/train.csv", { headers })).toEqual({
      role: "train",
      version: "s3:bucket/data/train.csv@3HL4kqtJlcpXroDTDmJ",
      digest: sha256("x"),
      bytes: 1,
      files: 1,
      resolved_from: "latest",
    });
    const [asked] = server?.asked ?? [];
    expect(asked).toMatchObject({ method: "HEAD", path: "/bucket/data/train.csv" });
    expect(asked?.headers).toMatchObject({ "x-amz-checksum-mode": "ENABLED", "x-amz-date": "20260102T030405Z" });
    expect(asked?.headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/20260102\/eu-central-1\/s3\/aws4_request, SignedHeaders=host;x-amz-checksum-mode;x-amz-content-sha256;x-amz-date, Signature=[0-9a-f]{64}$/,
    );
  });

  it("can be named by its version, with a session token that is signed too", async () => {
    const version = await read(
      "s3:bucket/a b+c@v1.2_x",
      { headers: { "x-amz-version-id": "v1.2_x" } },
      { AWS_SESSION_TOKEN: "token" },
    );
    expect(version.version).toBe("s3:bucket/a b+c@v1.2_x");
    expect(version.resolved_from).toBeUndefined();
    expect(server?.asked[0]?.path).toBe("/bucket/a%20b%2Bc?versionId=v1.2_x");
    expect(server?.asked[0]?.headers.authorization).toContain("x-amz-security-token");
  });

  it("whose name has an @ is written with @latest behind it", async () => {
    const { version } = await read("s3:bucket/me@example.csv@latest", { headers: { "x-amz-version-id": "v1" } });
    expect(version).toBe("s3:bucket/me@example.csv@v1");
    expect(server?.asked[0]?.path).toBe("/bucket/me%40example.csv");
  });

  it.each([
    ["without a version id", {}],
    ["with the version id null", { "x-amz-version-id": "null" }],
  ])("of a bucket %s has the checksum of the whole object", async (_, headers) => {
    const version = await read("s3:bucket/key", { headers: { ...headers, "x-amz-checksum-sha256": checksum } });
    expect(version.version).toBe(`s3:bucket/key@${sha256("x")}`);
    const named = await read(`s3:bucket/key@${sha256("x")}`, { headers: { "x-amz-checksum-sha256": checksum } });
    expect(named.version).toBe(`s3:bucket/key@${sha256("x")}`);
    await expect(
      read(`s3:bucket/key@${sha256("y")}`, { headers: { "x-amz-checksum-sha256": checksum } }),
    ).rejects.toThrow(`the store says ${sha256("x")}`);
  });

  it.each([
    ["an ETag only", { etag: '"d41d8cd98f00b204e9800998ecf8427e"' }],
    [
      "the SHA-256 of parts",
      { etag: '"x-2"', "x-amz-checksum-sha256": `${checksum}-2`, "x-amz-checksum-type": "COMPOSITE" },
    ],
    ["a checksum of another kind", { "x-amz-checksum-crc32": "AAAAAA==" }],
  ])(
    "of a bucket without versions with %s has no version, and the hint says why the ETag is none",
    async (_, headers) => {
      await expect(read("s3:bucket/key", { headers })).rejects.toMatchObject({
        kind: "evidence",
        message: expect.stringContaining("s3:bucket/key has no immutable version"),
        hint: expect.stringContaining("The ETag is not used"),
      });
    },
  );

  it("is asked for without a signature where there are no credentials, as public buckets allow", async () => {
    const none = { AWS_ACCESS_KEY_ID: "", AWS_SECRET_ACCESS_KEY: "" };
    await read("s3:bucket/key", { headers: { "x-amz-version-id": "v1" } }, none);
    expect(server?.asked[0]?.headers.authorization).toBeUndefined();
    await expect(read("s3:bucket/key", { status: 403 }, none)).rejects.toThrow("there are no credentials to ask with");
  });

  it.each<[string, Said, string]>([
    ["a missing object", { status: 404 }, "s3:bucket/key does not exist in S3"],
    [
      "a delete marker",
      { status: 404, headers: { "x-amz-delete-marker": "true" } },
      "was deleted: its newest version is a delete marker",
    ],
    ["a refusal", { status: 403 }, "refuses to tell about s3:bucket/key (403)"],
    [
      "another region",
      { status: 301, headers: { "x-amz-bucket-region": "us-west-2", location: "http://127.0.0.1:1/" } },
      "the bucket bucket lies in us-west-2, asked was eu-central-1",
    ],
    ["an expired token", { status: 400 }, "cannot make sense of s3:bucket/key (400)"],
    ["a redirect to nowhere", { status: 307 }, "answered 307"],
    ["a store that is down", { status: 503 }, "answered 503 (3 tries)"],
    ["a store that hangs up", { hangUp: true }, "could not be reached"],
  ])("is an error with %s, and no sentence holds the secret", async (_, said, message) => {
    const failure = await read("s3:bucket/key", said).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "UserError", kind: "evidence", message: expect.stringContaining(message) });
    expect(JSON.stringify(failure)).not.toContain(secret);
  });

  it("that answers with another version than the one asked for is an error", async () => {
    await expect(read("s3:bucket/key@v1", { headers: { "x-amz-version-id": "v2" } })).rejects.toThrow(
      'with the version "v2"',
    );
  });

  it.each([
    ["s3:bucket", "names no object"],
    ["s3:bucket/", "names no object"],
    ["s3:bucket/prefix/", "names a prefix"],
    ["s3:bucket/key@", "names no object"],
    ["s3:bucket/key@null", '"null" is no version'],
    ["s3:Bucket/key", "is no name of a bucket"],
    ["s3:evil.example@host/key", "is no name of a bucket"],
    ["s3:bucket/../other/key", "has a step . or .."],
  ])("%s is refused before anything is asked", async (reference, message) => {
    await expect(read(reference, {})).rejects.toMatchObject({
      kind: "configuration",
      message: expect.stringContaining(message),
    });
    expect(server?.asked).toEqual([]);
  });

  it("is asked for at AWS by the name of bucket and region", async () => {
    const asked: string[] = [];
    const answer: typeof fetch = async (input) => {
      asked.push(String(input));
      return new Response(null, { headers: { "x-amz-version-id": "v1" } });
    };
    for (const [bucket, AWS_REGION] of [
      ["data", "eu-west-1"],
      ["my.data", "eu-west-1"],
      ["data", "cn-north-1"],
    ] as const) {
      await readDataVersion(`s3:${bucket}/k`, contextOf("/", { fetch: answer, variables: { AWS_REGION } }));
    }
    expect(asked).toEqual([
      "https://data.s3.eu-west-1.amazonaws.com/k",
      "https://s3.eu-west-1.amazonaws.com/my.data/k",
      "https://data.s3.cn-north-1.amazonaws.com.cn/k",
    ]);
    await expect(
      readDataVersion("s3:data/k", contextOf("/", { fetch: answer, variables: { AWS_REGION: "evil.example/" } })),
    ).rejects.toThrow("AWS_REGION is no name of a region");
  });
});
