import { createServer } from "node:http";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { connectGitHub } from "../../src/github/client.ts";
import { useProxy } from "../../src/github/proxy.ts";
import { createTimeBudget } from "../../src/github/time-budget.ts";
import { startServer } from "./http-server.ts";

test("requests go through the proxy that the environment names", async () => {
  const origin = await startServer((_, response) => response.end('{"login":"somebody"}'));
  const tunnels: string[] = [];
  const proxy = createServer();
  proxy.on("connect", (request, socket) => {
    tunnels.push(request.url ?? "");
    const upstream = connect(Number(new URL(origin.url).port), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connected\r\n\r\n");
      upstream.pipe(socket).pipe(upstream);
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const address = proxy.address();
  if (address === null || typeof address === "string") throw new Error("the proxy has no port");

  expect(useProxy({ http_proxy: `http://127.0.0.1:${address.port}` })).toBeUndefined();
  const { octokit } = await connectGitHub({
    apiUrl: "http://github.test",
    token: "ghs_1",
    repository: "acme/birds",
    userAgent: "gatewright/test",
    budget: createTimeBudget(5_000),
  });
  const { data } = await octokit.rest.users.getAuthenticated();
  expect(data.login).toBe("somebody");
  expect(tunnels).toEqual(["github.test:80"]);
  proxy.closeAllConnections();
  proxy.close();
  origin.close();
});

test.each(["proxy.corp:8080", "not a url", "http://p:99999"])(
  "%s is no address of a proxy, which is said and no bug",
  (value) => {
    expect(useProxy({ HTTPS_PROXY: value })).toBe(
      "HTTPS_PROXY is no address of a proxy, so none is used; write http://host:port.",
    );
  },
);
