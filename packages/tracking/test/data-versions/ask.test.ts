import { afterEach, describe, expect, it } from "vitest";
import { ask } from "../../src/data-versions/ask.ts";
import { type Asked, type Said, type StoreServer, startStore } from "./store-server.ts";
import { contextOf } from "./workspace.ts";

const servers: StoreServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function start(answer: (asked: Asked, count: number) => Said): Promise<StoreServer> {
  const server = await startStore(answer);
  servers.push(server);
  return server;
}

const headers = { authorization: "Bearer secret-token" };
const question = (server: StoreServer, path = "/x?secret=1") => ({
  system: "The store",
  url: new URL(path, server.address),
  headers,
});

describe("asking a store", () => {
  it("tries again after a 503, a 429 and a lost connection, three times at most", async () => {
    const failures: Said[] = [{ status: 503 }, { hangUp: true }, { body: { fine: true } }];
    const server = await start((_, count) => failures[count - 1] ?? {});
    expect((await ask(question(server), contextOf("/"))).body).toEqual({ fine: true });
    const down = await start(() => ({ status: 429 }));
    const failure = await ask(question(down), contextOf("/")).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      kind: "evidence",
      message: `The store at ${new URL(down.address).host} answered 429 (3 tries).`,
    });
    expect(down.asked).toHaveLength(3);
    expect(String(failure)).not.toContain("secret");
  });

  it("gives up at once when the store asks to wait for longer than an answer may take", async () => {
    const server = await start(() => ({ status: 503, headers: { "retry-after": "3600" } }));
    await expect(ask(question(server), contextOf("/"))).rejects.toThrow(
      /answered 503 and asks to wait 3600 seconds, more than the 60 that an answer may take \(1 try\)\.$/,
    );
    expect(server.asked).toHaveLength(1);
  });

  it("hands on what else the store says, without another try", async () => {
    const server = await start(() => ({ status: 404, body: { error: "no" } }));
    expect(await ask(question(server), contextOf("/"))).toMatchObject({ status: 404, body: undefined });
    expect(server.asked).toHaveLength(1);
  });

  it("follows a redirect, and gives another host no header that proves who asks", async () => {
    const other = await start(() => ({ body: { from: "other" } }));
    const server = await start(({ path }) =>
      path === "/there"
        ? { status: 302, headers: { location: `${other.address}/last` } }
        : { status: 307, headers: { location: "/there" } },
    );
    expect((await ask(question(server), contextOf("/"))).body).toEqual({ from: "other" });
    expect(server.asked.map((asked) => asked.headers.authorization)).toEqual(Array(2).fill("Bearer secret-token"));
    expect(other.asked.map((asked) => asked.headers.authorization)).toEqual([undefined]);
  });

  it("gives up on a circle of redirects, and on one without TLS", async () => {
    const circle = await start(() => ({ status: 302, headers: { location: "/x" } }));
    await expect(ask(question(circle), contextOf("/"))).rejects.toThrow("leads from one address to the next");
    const answer: typeof fetch = async () =>
      new Response(null, { status: 302, headers: { location: "http://plain.example/" } });
    const secure = { system: "The store", url: new URL("https://store.example/"), headers };
    await expect(ask(secure, contextOf("/", { fetch: answer }))).rejects.toThrow("leads to an address without TLS");
  });

  it("reads no endless answer", async () => {
    const server = await start(() => ({ body: `"${"x".repeat(9 << 20)}"` }));
    await expect(ask(question(server), contextOf("/"))).rejects.toThrow("with more than 8388608 bytes");
  });

  it("ends when the job is cancelled", async () => {
    const cancel = new AbortController();
    const server = await start(() => {
      cancel.abort(new Error("cancelled"));
      return { status: 503 };
    });
    await expect(ask(question(server), contextOf("/", { signal: cancel.signal }))).rejects.toThrow(/cancelled|aborted/);
    expect(server.asked).toHaveLength(1);
  });

  it("says when nobody is there", async () => {
    const server = await startStore(() => ({}));
    await server.close();
    await expect(ask(question(server), contextOf("/"))).rejects.toThrow(
      "could not be reached (ECONNREFUSED) (3 tries)",
    );
  });
});
