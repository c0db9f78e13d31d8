import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

/** Lower-case hexadecimal SHA-256 of bytes, or of the UTF-8 form of a text. */
export function sha256Hex(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/** Digest (`sha256:<64 hex>`) and size of a file's bytes. Throws what the file system says, e.g. `ENOENT`. */
export async function digestFile(path: string): Promise<{ digest: string; bytes: number }> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { digest: `sha256:${hash.digest("hex")}`, bytes };
}
