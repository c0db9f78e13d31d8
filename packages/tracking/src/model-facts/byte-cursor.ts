import { closeSync, openSync, readSync } from "node:fs";
import { evidenceError, type UserError } from "@gatewright/shared/errors/user-error.ts";

/** Bytes that are read where they are needed: models are larger than memory. */
export interface ByteSource {
  /** As it is shown to the user. */
  path: string;
  size: number;
  /** Fills the buffer from `position`; gives the number of bytes. */
  read(buffer: Buffer, position: number): number;
}

/** Opens a file for the time of `body`. */
export async function withFile<T>(
  absolutePath: string,
  path: string,
  size: number,
  body: (source: ByteSource) => T | Promise<T>,
): Promise<T> {
  const file = openSync(absolutePath, "r");
  try {
    const read: ByteSource["read"] = (buffer, position) => readSync(file, buffer, 0, buffer.length, position);
    return await body({ path, size, read: inBlocks(read) });
  } finally {
    closeSync(file);
  }
}

const blockBytes = 64 * 1024;

/** Keeps one block: formats made of small parts inside each other would ask the system for every few bytes. */
function inBlocks(read: ByteSource["read"]): ByteSource["read"] {
  const block = Buffer.allocUnsafe(blockBytes);
  let start = 0;
  let filled = 0;
  return (buffer, position) => {
    if (buffer.length >= blockBytes) return read(buffer, position);
    if (position < start || position + buffer.length > start + filled) {
      start = position;
      filled = read(block, position);
    }
    return block.copy(buffer, 0, position - start, Math.min(filled, position - start + buffer.length));
  };
}

export function sourceOfBytes(bytes: Buffer, path: string): ByteSource {
  return { path, size: bytes.length, read: (buffer, position) => bytes.copy(buffer, 0, position) };
}

const chunkBytes = 256 * 1024;

/** Reads a source front to back. A length that the file gives is compared with what is left before anything is allocated for it. */
export class ByteCursor {
  readonly path: string;
  readonly end: number;
  readonly bigEndian: boolean;
  readonly #source: ByteSource;
  #position: number;
  #chunk: Buffer = Buffer.alloc(0);
  #chunkStart = 0;

  constructor(source: ByteSource, options: { start?: number; end?: number; bigEndian?: boolean } = {}) {
    this.#source = source;
    this.path = source.path;
    this.#position = options.start ?? 0;
    this.end = Math.min(options.end ?? source.size, source.size);
    this.bigEndian = options.bigEndian ?? false;
  }

  get position(): number {
    return this.#position;
  }

  get remaining(): number {
    return this.end - this.#position;
  }

  /** Bytes that are valid until the next call. `what` completes "ends in the middle of". */
  take(length: number, what: string): Buffer {
    if (length > this.remaining) throw this.truncated(what);
    let from = this.#position - this.#chunkStart;
    if (from < 0 || from + length > this.#chunk.length) {
      this.#chunk = Buffer.allocUnsafe(Math.min(Math.max(length, chunkBytes), this.remaining));
      const read = this.#source.read(this.#chunk, this.#position);
      // The file may have become shorter since its size was read.
      if (read < length) throw this.truncated(what);
      if (read < this.#chunk.length) this.#chunk = this.#chunk.subarray(0, read);
      this.#chunkStart = this.#position;
      from = 0;
    }
    this.#position += length;
    return this.#chunk.subarray(from, from + length);
  }

  skip(length: number, what: string): void {
    if (length > this.remaining) throw this.truncated(what);
    this.#position += length;
  }

  back(length: number): void {
    this.#position -= length;
  }

  u8(what: string): number {
    return this.take(1, what).readUInt8(0);
  }

  u16(what: string): number {
    const bytes = this.take(2, what);
    return this.bigEndian ? bytes.readUInt16BE(0) : bytes.readUInt16LE(0);
  }

  u32(what: string): number {
    const bytes = this.take(4, what);
    return this.bigEndian ? bytes.readUInt32BE(0) : bytes.readUInt32LE(0);
  }

  /** A 64-bit length or number. One that JavaScript cannot hold exactly is also more than any file has. */
  u64(what: string): number {
    const bytes = this.take(8, what);
    const value = this.bigEndian ? bytes.readBigUInt64BE(0) : bytes.readBigUInt64LE(0);
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw this.broken(`${value} as ${what}`);
    return Number(value);
  }

  /** Up to and without the next LF. */
  line(longest: number, what: string): string {
    const parts: Buffer[] = [];
    for (let length = 0; length <= longest; ) {
      const piece = this.take(Math.min(256, Math.max(1, this.remaining)), what);
      const end = piece.indexOf(10);
      parts.push(Buffer.from(end === -1 ? piece : piece.subarray(0, end)));
      if (end !== -1) {
        this.#position -= piece.length - end - 1;
        return Buffer.concat(parts).toString("utf8");
      }
      length += piece.length;
    }
    throw this.broken(`a line of more than ${longest} bytes as ${what}`);
  }

  truncated(what: string): UserError {
    return evidenceError(`${this.path} ends in the middle of ${what}, at byte ${this.end}.`, {
      location: { path: this.path },
      hint: "The file is cut off or damaged: write or download it again.",
    });
  }

  broken(what: string): UserError {
    return evidenceError(`${this.path} has ${what} at byte ${this.#position}.`, {
      location: { path: this.path },
      hint: "The file is damaged, or is not what its name says.",
    });
  }
}
