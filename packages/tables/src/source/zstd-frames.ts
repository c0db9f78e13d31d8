/** A part of a frame; parts of one frame follow each other. */
export interface FramePart {
  bytes: Buffer;
  /** The frame ends with it. */
  last: boolean;
}

/**
 * Splits a Zstandard file (RFC 8878) into its frames by the headers of frames and blocks. Frames to be skipped are.
 * Throws an error with a `code` that begins with `ZSTD_` for what is no frame or ends inside one.
 */
export async function* zstdFrames(source: AsyncIterable<Buffer>): AsyncGenerator<FramePart> {
  const chunks = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const has = async (bytes: number): Promise<boolean> => {
    while (held.length < bytes) {
      const next = await chunks.next();
      if (next.done) return false;
      held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
    }
    return true;
  };
  const need = async (bytes: number): Promise<void> => {
    if (!(await has(bytes))) throw archiveError("ZSTD_truncated", "unexpected end of file");
  };
  const take = (bytes: number): Buffer => {
    const part = held.subarray(0, bytes);
    held = held.subarray(bytes);
    return part;
  };
  while (await has(1)) {
    await need(5);
    const magic = held.readUInt32LE(0);
    if (magic >>> 4 === 0x184d2a5) {
      await need(8);
      for (let left = held.readUInt32LE(4) + 8; left > 0; ) {
        await need(1);
        left -= take(Math.min(left, held.length)).length;
      }
      continue;
    }
    if (magic !== 0xfd2fb528) throw archiveError("ZSTD_no_frame", "what stands there is no Zstandard frame");
    const descriptor = held.readUInt8(4);
    const header = headerBytes(descriptor);
    await need(header);
    yield { bytes: take(header), last: false };
    const checksumBytes = (descriptor & 4) === 0 ? 0 : 4;
    for (let last = false; !last; ) {
      await need(3);
      const block = held.readUIntLE(0, 3);
      last = (block & 1) === 1;
      // A block of one repeated byte says how often it stands there.
      const content = ((block >> 1) & 3) === 1 ? 1 : block >>> 3;
      const bytes = 3 + content + (last ? checksumBytes : 0);
      await need(bytes);
      yield { bytes: take(bytes), last };
    }
  }
}

/** Magic number, descriptor, window, number of the dictionary, size of the content. */
function headerBytes(descriptor: number): number {
  const single = (descriptor & 0x20) !== 0;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const size = [single ? 1 : 0, 2, 4, 8][descriptor >>> 6] ?? 0;
  return 5 + (single ? 0 : 1) + dictionary + size;
}

function archiveError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
