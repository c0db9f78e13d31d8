import { pipeline } from "node:stream";
import zlib from "node:zlib";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { type FramePart, zstdFrames } from "./zstd-frames.ts";

/**
 * Unpacks Zstandard (RFC 8878), several frames too. With Node's own decoder, which compares the checksums, frame by frame:
 * when a second frame begins in the same chunk it ends without an error and without that frame's data (seen in 24.21), so
 * that a table would lose rows and nobody would know. Before 22.15 Node has none; then frames with a checksum are refused.
 */
export function zstdDecompress(source: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  return typeof zlib.createZstdDecompress === "function" ? unpackFrames(source) : unpackWithoutChecksums(source);
}

/** A checksum that cannot be compared must not be passed over: the data may be damaged. */
async function* withoutChecksums(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begins = true;
  for await (const { bytes, last } of zstdFrames(source)) {
    // RFC 8878, section 3.1.1.1.1: bit 2 of the byte behind the magic number.
    if (begins && bytes.readUInt32LE(0) === 0xfd2fb528 && ((bytes[4] ?? 0) & 4) !== 0) {
      throw evidenceError(`The file has a checksum, which Node ${process.versions.node} cannot compare.`, {
        hint: "Use Node 22.15 or later, or unpack the file before.",
      });
    }
    begins = last;
    yield bytes;
  }
}

async function* unpackFrames(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const parts = zstdFrames(source);
  for (let first = await parts.next(); !first.done; first = await parts.next()) {
    const decoder = zlib.createZstdDecompress({
      chunkSize: 1 << 18,
      // The largest window that `zstd --ultra --long=31` writes.
      params: { [zlib.constants.ZSTD_d_windowLogMax]: 31 },
    });
    // Errors of either side come out of the loop that reads `decoder`.
    pipeline(oneFrame(first.value, parts), decoder, () => undefined);
    yield* decoder;
  }
}

async function* oneFrame(first: FramePart, parts: AsyncGenerator<FramePart>): AsyncGenerator<Buffer> {
  yield first.bytes;
  if (first.last) return;
  // Not `for await`: it would close the parts of the next frame.
  for (let next = await parts.next(); !next.done; next = await parts.next()) {
    yield next.value.bytes;
    if (next.value.last) return;
  }
}

/** The same with the `fzstd` package. */
export async function* unpackWithoutChecksums(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { Decompress } = await import("fzstd");
  const ready: Buffer[] = [];
  const decoder = new Decompress((chunk) => {
    if (chunk.length > 0) ready.push(Buffer.from(chunk));
  });
  // The decoder has to be told with the last piece that it is the last: only then does it miss an end that was cut off.
  let last: Uint8Array | undefined;
  for await (const chunk of withoutChecksums(source)) {
    if (chunk.length === 0) continue;
    if (last !== undefined) decoder.push(last);
    // The decoder keeps what it is given.
    last = new Uint8Array(chunk);
    yield* ready.splice(0);
  }
  if (last !== undefined) decoder.push(last, true);
  yield* ready.splice(0);
}
