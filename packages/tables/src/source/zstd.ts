import { pipeline, type Readable, type Transform } from "node:stream";
import * as zlib from "node:zlib";

/** Unpacks Zstandard with Node's own decoder where it has one (22.15 and later), else with a decoder in JavaScript. */
export function zstdDecompress(source: Readable): AsyncIterable<Buffer> {
  const create: unknown = Reflect.get(zlib, "createZstdDecompress");
  if (typeof create !== "function") return portableZstd(source);
  const decoder: Transform = create();
  pipeline(source, decoder, () => undefined);
  return decoder;
}

/** The same with the `fzstd` package; exported for its test. */
export async function* portableZstd(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { Decompress } = await import("fzstd");
  const ready: Buffer[] = [];
  const decoder = new Decompress((chunk) => {
    if (chunk.length > 0) ready.push(Buffer.from(chunk));
  });
  let any = false;
  for await (const chunk of source) {
    any ||= chunk.length > 0;
    // The decoder keeps what it is given.
    decoder.push(new Uint8Array(chunk));
    yield* ready.splice(0);
  }
  if (any) decoder.push(new Uint8Array(0), true);
  yield* ready.splice(0);
}
