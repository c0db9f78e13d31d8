import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

/** Lower-case hexadecimal SHA-256 of bytes, or of the UTF-8 form of a text. */
export function sha256Hex(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

const pieceBytes = 512 * 1024;

/**
 * Digest (`sha256:<64 hex>`) and size of a file's bytes. One piece is read while the one before is hashed; a stream would take a new
 * buffer for each, and a fifth more time. Throws what the file system says, e.g. `ENOENT`.
 */
export async function digestFile(path: string): Promise<{ digest: string; bytes: number }> {
  const hash = createHash("sha256");
  const file = await open(path, "r");
  try {
    let [filling, spare] = [Buffer.allocUnsafeSlow(pieceBytes), Buffer.allocUnsafeSlow(pieceBytes)];
    let bytes = 0;
    let reading = file.read(filling, 0, pieceBytes, null);
    for (;;) {
      const { bytesRead } = await reading;
      if (bytesRead === 0) break;
      [filling, spare] = [spare, filling];
      reading = file.read(filling, 0, pieceBytes, null);
      hash.update(spare.subarray(0, bytesRead));
      bytes += bytesRead;
    }
    return { digest: `sha256:${hash.digest("hex")}`, bytes };
  } finally {
    await file.close();
  }
}
