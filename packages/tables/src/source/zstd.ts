/**
 * Unpacks Zstandard (RFC 8878), several frames too, with the `fzstd` package. Not with Node's own decoder: it is missing
 * before 22.15, and when a second frame begins in the same chunk it ends without an error and without that frame's
 * data (seen in 24.21), so that a table would lose rows and nobody would know.
 */
export async function* zstdDecompress(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { Decompress } = await import("fzstd");
  const ready: Buffer[] = [];
  const decoder = new Decompress((chunk) => {
    if (chunk.length > 0) ready.push(Buffer.from(chunk));
  });
  // The decoder has to be told with the last piece that it is the last: only then does it miss an end that was cut off.
  let last: Uint8Array | undefined;
  for await (const chunk of source) {
    if (chunk.length === 0) continue;
    if (last !== undefined) decoder.push(last);
    // The decoder keeps what it is given.
    last = new Uint8Array(chunk);
    yield* ready.splice(0);
  }
  if (last !== undefined) decoder.push(last, true);
  yield* ready.splice(0);
}
