import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { MirrorPolicy } from "@gatewright/shared/policy/policy.ts";
import type { Environment } from "@gatewright/shared/runtime/environment.ts";
import { afterEach, describe, expect, it } from "vitest";
import { openSession } from "../../src/mirror/http-session.ts";
import { mirrorRun } from "../../src/mirror/mirror-run.ts";
import { runRecord } from "./run-record.ts";

const id = "0123456789abcdef".repeat(4);
const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port.");
  return `http://127.0.0.1:${address.port}`;
}

async function sentences(policy: MirrorPolicy, variables: Environment, signal = new AbortController().signal) {
  const logged: string[] = [];
  const log = { info: (one: string) => logged.push(one), warning: (one: string) => logged.push(one) };
  const told = await mirrorRun(runRecord(), id, { policy, variables, fetch, signal, log });
  expect([...logged].sort()).toEqual([...told].sort());
  return told;
}

describe("copies of a record", () => {
  it("are none where nothing asks for one, a key of the training's own included", async () => {
    expect(await sentences({}, { WANDB_API_KEY: "0".repeat(40), HF_TOKEN: "hf_x" })).toEqual([]);
  });

  it("that the policy asks for and the job has no address for are told", async () => {
    expect(await sentences({ mlflow: {}, wandb: {}, huggingFace: { repository: "a/b" } }, {})).toEqual([
      expect.stringContaining("MLFLOW_TRACKING_URI is not set in this job"),
      expect.stringContaining("WANDB_API_KEY is not set in this job"),
      expect.stringContaining("HF_TOKEN is not set in this job"),
    ]);
  });

  it.each([
    ["databricks", "a profile of the Databricks client"],
    ["databricks://prod", "a profile of the Databricks client"],
    ["./mlruns", "a folder"],
    ["file:///tmp/mlruns", "a folder"],
    ["sqlite:///mlflow.db", "an address of the kind `sqlite:`"],
  ])("to MLflow at %s are told to be impossible", async (address, words) => {
    const [sentence] = await sentences({}, { MLFLOW_TRACKING_URI: address });
    expect(sentence).toContain(words);
  });

  it("that fail say so, each for itself, and are no failure of the run", async () => {
    const refusing = await listen((_, response) => response.writeHead(401).end("no"));
    const told = await sentences(
      { mlflow: {}, wandb: { project: "p" } },
      { MLFLOW_TRACKING_URI: refusing, WANDB_API_KEY: "0".repeat(40), WANDB_BASE_URL: refusing },
    );
    expect(told).toEqual([
      expect.stringMatching(
        /^The copy for MLflow is not complete; record 0123456789ab itself loses nothing by it\. .*answered 401/,
      ),
      expect.stringMatching(/^The copy for Weights & Biases is not complete; .*answered 401/),
    ]);
  });

  it("never say a secret, even when the server repeats it", async () => {
    const token = "an-example-of-a-token-0123456789";
    const echoing = await listen((request, response) =>
      response
        .writeHead(403, { "content-type": "application/json" })
        .end(JSON.stringify({ message: request.headers.authorization })),
    );
    const [sentence] = await sentences({}, { MLFLOW_TRACKING_URI: echoing, MLFLOW_TRACKING_TOKEN: token });
    expect(sentence).toContain("[redacted]");
    expect(sentence).not.toContain(token);
    const basic = { MLFLOW_TRACKING_USERNAME: "ada", MLFLOW_TRACKING_PASSWORD: "correct horse" };
    const [other] = await sentences({}, { MLFLOW_TRACKING_URI: echoing, ...basic });
    expect(other).not.toContain(Buffer.from("ada:correct horse").toString("base64"));
  });

  it("do not follow a redirection, which would carry the token elsewhere", async () => {
    let reached = 0;
    const elsewhere = await listen((_, response) => {
      reached += 1;
      response.end("{}");
    });
    const redirecting = await listen((_, response) => response.writeHead(302, { location: elsewhere }).end());
    const [sentence] = await sentences({}, { MLFLOW_TRACKING_URI: redirecting });
    expect(sentence).toContain("answered 302, a redirection");
    expect(reached).toBe(0);
  });

  it("end at once when the job is cancelled", async () => {
    const silent = await listen(() => undefined);
    const cancelled = new AbortController();
    const told = sentences({}, { MLFLOW_TRACKING_URI: silent }, cancelled.signal);
    cancelled.abort();
    expect(await told).toEqual([expect.stringContaining("The job is being cancelled.")]);
  });
});

describe("the time of a copy", () => {
  it("is over after its budget, however often the server asks to wait", async () => {
    const busy = await listen((_, response) => response.writeHead(429, { "retry-after": "3600" }).end());
    const session = openSession({
      name: "Tracker",
      address: busy,
      headers: {},
      fetch,
      signal: new AbortController().signal,
    });
    await expect(session.send({ method: "GET", path: "/", repeatable: true })).rejects.toThrow(
      /^Tracker at http:\S+ answered 429; one copy may take 60 seconds\.$/,
    );
  });

  it("ends a request that is never answered", async () => {
    const silent = await listen(() => undefined);
    const session = openSession({
      ...{ name: "Tracker", address: silent, headers: {}, fetch, signal: new AbortController().signal },
      budgetMs: 200,
    });
    await expect(session.send({ method: "GET", path: "/", repeatable: true })).rejects.toThrow(
      /did not answer in time; one copy may take 0\.2 seconds\.$/,
    );
  });

  it("has three tries for what may be sent twice, and one for what may not", async () => {
    let asked = 0;
    const broken = await listen((_, response) => {
      asked += 1;
      response.writeHead(503).end();
    });
    const session = openSession({
      name: "Tracker",
      address: broken,
      headers: {},
      fetch,
      signal: new AbortController().signal,
    });
    await expect(session.send({ method: "POST", path: "/", repeatable: false })).rejects.toThrow("answered 503.");
    expect(asked).toBe(1);
    await expect(session.send({ method: "GET", path: "/", repeatable: true })).rejects.toThrow(
      "answered 503 (3 tries).",
    );
    expect(asked).toBe(4);
  });
});

it.each([200, 503])(
  "an answer with status %i that does not end is not read to its end, nor asked for again",
  async (status) => {
    let asked = 0;
    const endless = await listen((_, response) => {
      asked += 1;
      response.writeHead(status);
      const more = () => {
        while (response.write("x".repeat(65_536)));
      };
      response.on("drain", more);
      more();
    });
    const signal = new AbortController().signal;
    const session = openSession({ name: "Tracker", address: endless, headers: {}, fetch, signal });
    await expect(session.send({ method: "GET", path: "/", repeatable: true })).rejects.toThrow(
      new RegExp(`^Tracker at http:\\S+ answered ${status} with more than 8388608 bytes\\.$`),
    );
    expect(asked).toBe(1);
  },
);
