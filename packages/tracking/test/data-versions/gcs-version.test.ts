import { afterEach, describe, expect, it } from "vitest";
import { readDataVersion } from "../../src/data-versions/read-data-version.ts";
import { type Said, type StoreServer, startStore } from "./store-server.ts";
import { contextOf, md5 } from "./workspace.ts";

let server: StoreServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function read(reference: string, said: Said) {
  server = await startStore(() => said);
  const variables = {
    STORAGE_EMULATOR_HOST: server.address.replace("http://", ""),
    GOOGLE_OAUTH_ACCESS_TOKEN: "ya29.secret",
  };
  return await readDataVersion(reference, contextOf("/", { variables }));
}

const object = { generation: "1767323045678901", size: "8", md5Hash: Buffer.from(md5("x"), "hex").toString("base64") };

describe("an object in Google Cloud Storage", () => {
  it("has the generation that it has now, and the MD5 that the store keeps", async () => {
    expect(await read("gs://bucket/data/train set.csv", { body: object })).toEqual({
      role: "train",
      version: "gs:bucket/data/train set.csv@1767323045678901",
      bytes: 8,
      files: 1,
      checksum: `md5:${md5("x")}`,
      resolved_from: "latest",
    });
    expect(server?.asked[0]).toMatchObject({ method: "GET", path: "/storage/v1/b/bucket/o/data%2Ftrain%20set.csv" });
  });

  it("can be named by its generation", async () => {
    const version = await read("gs:bucket/key@1767323045678901", { body: object });
    expect(version.version).toBe("gs:bucket/key@1767323045678901");
    expect(version.resolved_from).toBeUndefined();
    expect(server?.asked[0]?.path).toBe("/storage/v1/b/bucket/o/key?generation=1767323045678901");
    await expect(read("gs:bucket/key@5", { body: object })).rejects.toThrow(
      "told no generation of gs:bucket/key@5 that fits",
    );
    await expect(read("gs:bucket/key@main", { body: object })).rejects.toThrow('"main" is no generation');
  });

  it("is asked for with the token, which an emulator does not get", async () => {
    await read("gs:bucket/key", { body: object });
    expect(server?.asked[0]?.headers.authorization).toBeUndefined();
    const sent: [string, unknown][] = [];
    const answer: typeof fetch = async (input, init) => {
      sent.push([String(input), init?.headers]);
      return Response.json(object);
    };
    await readDataVersion(
      "gs:bucket/key",
      contextOf("/", { fetch: answer, variables: { GOOGLE_OAUTH_ACCESS_TOKEN: "ya29" } }),
    );
    expect(sent).toEqual([
      ["https://storage.googleapis.com/storage/v1/b/bucket/o/key", { authorization: "Bearer ya29" }],
    ]);
  });

  it.each<[string, Said, string]>([
    ["a missing object", { status: 404, body: {} }, "gs:bucket/key does not exist"],
    ["a refusal", { status: 401, body: {} }, "refuses to tell about gs:bucket/key (401)"],
    ["a page in place of an answer", { body: "<html>" }, "answered 200 with what is no JSON"],
    ["no generation", { body: {} }, "told no generation"],
    ["another status", { status: 418 }, "answered 418"],
  ])("is an error with %s", async (_, said, message) => {
    await expect(read("gs:bucket/key", said)).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining(message),
    });
  });
});
