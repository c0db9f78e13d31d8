import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";

export interface RecordWriter {
  /** Takes a copy of `buffer[start, end)`. */
  write(buffer: Buffer, start: number, end: number): void;
  /** Hands what was gathered to the disk, and waits while the disk is behind. */
  drain(): Promise<void>;
  end(): Promise<void>;
  /** Gives the file up: what was to fill it has failed. */
  abort(): void;
}

/** Writes records with LF between them, in large pieces. */
export function recordWriter(path: string): RecordWriter {
  const stream = createWriteStream(path);
  // Errors come out of `drain` or `end`.
  let failure: Error | undefined;
  stream.on("error", (error) => {
    failure = error;
  });
  let pending: Buffer[] = [];
  const lineEnd = Buffer.from("\n");
  return {
    write(buffer: Buffer, start: number, end: number): void {
      // The scanner's buffer is used again.
      pending.push(Buffer.from(buffer.subarray(start, end)), lineEnd);
    },
    async drain(): Promise<void> {
      if (failure !== undefined) throw failure;
      const piece = Buffer.concat(pending);
      pending = [];
      if (piece.length > 0 && !stream.write(piece)) {
        await new Promise<void>((resolve) => {
          const goOn = () => {
            stream.off("drain", goOn).off("close", goOn);
            resolve();
          };
          stream.on("drain", goOn).on("close", goOn);
        });
      }
    },
    async end(): Promise<void> {
      await this.drain();
      stream.end();
      await finished(stream);
    },
    abort(): void {
      stream.destroy();
    },
  };
}

/** Runs `body` with a writer when there is a path for one, and gives the file up when `body` fails. */
export async function withRecordWriter<T>(
  path: string | undefined,
  body: (writer: RecordWriter | undefined) => Promise<T>,
): Promise<T> {
  const writer = path === undefined ? undefined : recordWriter(path);
  try {
    return await body(writer);
  } catch (error) {
    writer?.abort();
    throw error;
  }
}
