import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { digestOnThread } from "@gatewright/shared/digest/digest-on-thread.ts";
import { systemErrorCode } from "@gatewright/shared/errors/system-error.ts";
import { evidenceError, UserError } from "@gatewright/shared/errors/user-error.ts";
import { refuseBinary } from "./binary-file.ts";
import type { ResolvedFile } from "./resolve-files.ts";
import { createUtf8Decoder, type TextEncoding } from "./text-encoding.ts";
import { zstdDecompress } from "./zstd.ts";

/** What a pass over a text file says about its bytes as they stand on disk. */
export interface TextInput {
  /** Computed in this pass; of a large file, and of one that was not read to its end, on a thread from now on. */
  digest(): Promise<string>;
  bytes: number;
  /** False: the file on disk is not plain UTF-8, so that the engine cannot read it as it is. */
  asItIs: boolean;
}

const chunkBytes = 1 << 20;
/** From this size on a second core that computes the digest is worth the start of a thread. */
const hashedApart = 16 << 20;

/**
 * Reads a text file once: unpacks it, turns it into UTF-8 without a byte-order mark, and computes the digest of its
 * bytes on disk. `consume` returns false when it has seen enough; `plainSize` is the file's size when its bytes come as they
 * stand on disk.
 */
export async function readTextInput(
  file: ResolvedFile,
  encoding: TextEncoding,
  signal: AbortSignal,
  consume: (chunk: Uint8Array, plainSize: number | undefined) => boolean | Promise<boolean>,
): Promise<TextInput> {
  const { size } = await stat(file.absolutePath).catch((error: unknown) => {
    throw unreadable(error, file);
  });
  const apart = size >= hashedApart;
  const hash = createHash("sha256");
  const source = createReadStream(file.absolutePath, { highWaterMark: chunkBytes, signal });
  // Not a listener: the stream would flow before somebody reads, and lose its beginning.
  const hashed = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      if (!apart) hash.update(chunk);
      yield chunk;
    }
  };
  const decoder = createUtf8Decoder(encoding);
  const asItIs = () => file.compression === undefined && encoding === "utf-8" && !decoder.hadMark();
  const plainSize = () => (asItIs() ? size : undefined);
  let stopped = false;
  try {
    let first = true;
    for await (const chunk of unpacked(hashed(), file)) {
      if (first) refuseBinary(chunk, file.path, encoding);
      first = false;
      const text = decoder.decode(chunk);
      if (text.length > 0 && !(await consume(text, plainSize()))) {
        stopped = true;
        break;
      }
    }
    const rest = stopped ? undefined : decoder.end();
    if (rest !== undefined && rest.length > 0) await consume(rest, plainSize());
  } catch (error) {
    throw unreadable(error, file);
  } finally {
    source.destroy();
  }
  const digest = async () => {
    return apart || stopped ? (await digestOnThread(file.absolutePath, signal)).digest : `sha256:${hash.digest("hex")}`;
  };
  return { digest, bytes: size, asItIs: asItIs() };
}

function unpacked(source: AsyncIterable<Buffer>, file: ResolvedFile): AsyncIterable<Buffer> {
  switch (file.compression) {
    case undefined:
      return source;
    case "gzip": {
      const gunzip = createGunzip({ chunkSize: 1 << 18 });
      // Errors of either side come out of the loop that reads `gunzip`.
      pipeline(source, gunzip, () => undefined);
      return gunzip;
    }
    case "zstd":
      return zstdDecompress(source);
  }
}

function unreadable(error: unknown, file: ResolvedFile): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  const location = { path: file.path };
  const code = "code" in error ? error.code : undefined;
  // zlib has names for what is wrong with an archive, fzstd has numbers.
  if (typeof code === "number" || (typeof code === "string" && /^Z(STD)?_/.test(code))) {
    return evidenceError(`${file.path} cannot be unpacked: ${error.message}.`, {
      location,
      hint: "The archive is truncated or damaged; write or fetch it again.",
      cause: error,
    });
  }
  if (systemErrorCode(error) !== undefined) {
    return evidenceError(`${file.path} cannot be read: ${error.message}.`, { location, cause: error });
  }
  return error;
}
