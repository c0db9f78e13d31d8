import type { Transform } from "node:stream";
import { createGunzip, createInflate } from "node:zlib";
import { evidenceError, UserError } from "@gatewright/shared/errors/user-error.ts";
import { type ByteSource, sourceOfBytes } from "./byte-cursor.ts";
import type { HeaderFacts } from "./header-facts.ts";
import { looksLikePickle, readPickle } from "./pickle.ts";

export type Compression = "zlib" | "gzip" | "bzip2" | "xz" | "lzma" | "lz4" | "zstd";

/** What Node.js 20 unpacks. */
export type UnpackedCompression = "zlib" | "gzip";

export function isUnpacked(compression: Compression): compression is UnpackedCompression {
  return compression === "zlib" || compression === "gzip";
}

/** More than a scikit-learn model unpacks to; a small file can unpack to anything. */
const maxUnpackedBytes = 256 * 1024 * 1024;
const chunkBytes = 256 * 1024;

/** How joblib and `gzip` begin; undefined for what is not packed. */
export function compressionOf(start: Buffer): Compression | undefined {
  const begins = (...bytes: number[]): boolean => bytes.every((byte, index) => start[index] === byte);
  if (begins(0x1f, 0x8b)) return "gzip";
  if (begins(0x78) && ((start[0] ?? 0) * 256 + (start[1] ?? 0)) % 31 === 0) return "zlib";
  if (begins(0x42, 0x5a, 0x68)) return "bzip2";
  if (begins(0xfd, 0x37, 0x7a, 0x58, 0x5a)) return "xz";
  if (begins(0x5d, 0x00, 0x00)) return "lzma";
  if (begins(0x04, 0x22, 0x4d, 0x18)) return "lz4";
  if (begins(0x28, 0xb5, 0x2f, 0xfd)) return "zstd";
  return undefined;
}

/**
 * Facts of a packed pickle, as `joblib.dump(compress=3)` writes it. Of what cannot be unpacked here a warning says that nobody looked.
 * @throws UserError (`evidence`) when it is damaged
 */
export async function readCompressedPickle(source: ByteSource, compression: Compression): Promise<HeaderFacts> {
  if (!isUnpacked(compression)) {
    return unseen(source.path, compression, `it is packed with ${compression}, which is not unpacked here`);
  }
  const { bytes, isWhole } = await unpack(source, compression, maxUnpackedBytes);
  if (!isWhole) return unseen(source.path, compression, `it unpacks to more than ${maxUnpackedBytes} bytes`);
  const { format, facts, warnings } = readPickle(sourceOfBytes(bytes, source.path));
  return { format: format === "pickle" ? "joblib" : format, facts: { compression, ...facts }, warnings };
}

/** Facts of a packed file whose name does not say what it is; only when its first unpacked bytes are a pickle's is it read as one. */
export async function readPerhapsPickle(source: ByteSource, compression: UnpackedCompression): Promise<HeaderFacts> {
  const start = await startOf(source, compression);
  if (start !== undefined && looksLikePickle(start)) return await readCompressedPickle(source, compression);
  return { format: "unknown", facts: {}, warnings: [] };
}

/** Undefined for what only begins as if it were packed: one file in thousands of any kind begins with zlib's two bytes. */
async function startOf(source: ByteSource, compression: UnpackedCompression): Promise<Buffer | undefined> {
  try {
    return (await unpack(source, compression, 64)).bytes;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return undefined;
  }
}

function unseen(path: string, compression: Compression, why: string): HeaderFacts {
  return {
    format: "pickle",
    facts: { compression },
    warnings: [`${path}: nobody looked for dangerous opcodes: ${why}.`],
  };
}

/** At least the first `most` bytes, where there are so many; not whole when there are more. */
async function unpack(
  source: ByteSource,
  compression: UnpackedCompression,
  most: number,
): Promise<{ bytes: Buffer; isWhole: boolean }> {
  const unpacker: Transform = compression === "zlib" ? createInflate() : createGunzip();
  const parts: Buffer[] = [];
  let total = 0;
  const feed = async (): Promise<void> => {
    for (let position = 0; position < source.size && !unpacker.destroyed; position += chunkBytes) {
      const chunk = Buffer.alloc(Math.min(chunkBytes, source.size - position));
      source.read(chunk, position);
      if (!unpacker.write(chunk))
        await new Promise((resolve) => unpacker.once("drain", resolve).once("close", resolve));
    }
    unpacker.end();
  };
  const feeding = feed();
  try {
    for await (const part of unpacker) {
      if (!Buffer.isBuffer(part)) throw new Error("A stream of bytes gave something else.");
      total += part.length;
      parts.push(part);
      if (total > most) return { bytes: Buffer.concat(parts), isWhole: false };
    }
  } catch (error) {
    throw evidenceError(`${source.path} cannot be unpacked: it is cut off or damaged.`, {
      location: { path: source.path },
      cause: error,
    });
  } finally {
    unpacker.destroy();
    await feeding;
  }
  return { bytes: Buffer.concat(parts), isWhole: true };
}
