import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { askedWaitMs, bodyText, maxBodyBytes } from "../src/http-answer.ts";

test.each([
  ["0", 0],
  ["120", 120_000],
  ["Wed, 04 Mar 2026 12:00:30 GMT", 30_000],
  ["Wed, 04 Mar 2026 11:00:00 GMT", 0],
  ["-5", undefined],
  ["1e9", undefined],
  ["soon", undefined],
  ["", undefined],
])("Retry-After: %s asks to wait %s ms", (value, ms) => {
  expect(askedWaitMs(new Headers({ "retry-after": value }), Date.parse("2026-03-04T12:00:00Z"))).toBe(ms);
});

test("without the header a server asks for nothing", () => {
  expect(askedWaitMs(new Headers())).toBeUndefined();
});

test("a body of just the limit is read, a longer one is not", async () => {
  expect((await bodyText(new Response("x".repeat(maxBodyBytes))))?.length).toBe(maxBodyBytes);
  expect(await bodyText(new Response("x".repeat(maxBodyBytes + 1)))).toBeUndefined();
  expect(await bodyText(new Response(null))).toBe("");
});

test("an answer that is small only as long as it is packed is not unpacked further than the limit", async () => {
  const packed = gzipSync(Buffer.alloc(maxBodyBytes + 1)).toString("latin1");
  const answer = new Response(
    new Blob([Buffer.from(packed, "latin1")]).stream().pipeThrough(new DecompressionStream("gzip")),
  );
  expect(await bodyText(answer)).toBeUndefined();
});
