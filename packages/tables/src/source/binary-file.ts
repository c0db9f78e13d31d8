import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { TextEncoding } from "./text-encoding.ts";

const signatures: [bytes: number[], what: string][] = [
  [[0x50, 0x41, 0x52, 0x31], "a Parquet file"],
  [[0x50, 0x4b, 0x03, 0x04], "a ZIP archive or an Excel workbook"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Excel workbook"],
  [[0x1f, 0x8b], "gzip data without the extension .gz"],
  [[0x28, 0xb5, 0x2f, 0xfd], "Zstandard data without the extension .zst"],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], "an SQLite database"],
  [[0x41, 0x52, 0x52, 0x4f, 0x57, 0x31], "an Arrow file"],
  [[0x4f, 0x62, 0x6a, 0x01], "an Avro file"],
  [[0x89, 0x50, 0x4e, 0x47], "a PNG image"],
  [[0x25, 0x50, 0x44, 0x46], "a PDF document"],
  [[0x7f, 0x45, 0x4c, 0x46], "a program"],
];

/** Throws a UserError when a file that should be text begins like something else. */
export function refuseBinary(start: Buffer, path: string, encoding: TextEncoding): void {
  const location = { path };
  for (const [bytes, what] of signatures) {
    if (!bytes.every((byte, index) => start[index] === byte)) continue;
    throw evidenceError(`${path} is not text: it begins like ${what}.`, {
      location,
      hint: "State the right format (`data: {format: …}`) or name the right file.",
    });
  }
  if (start.subarray(0, 40).toString("latin1").startsWith("version https://git-lfs")) {
    throw evidenceError(`${path} is a Git LFS pointer, not the data.`, {
      location,
      hint: "Fetch the data first: `actions/checkout` with `lfs: true`, or `git lfs pull`.",
    });
  }
  if (encoding === "utf-16") return;
  const head = start.subarray(0, 4096);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) {
    throw evidenceError(`${path} is not UTF-8: it begins with the byte-order mark of UTF-16.`, {
      location,
      hint: "State `data: {encoding: utf-16}`.",
    });
  }
  let control = 0;
  for (const byte of head) if (byte === 0 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)) control += 1;
  // A stray NUL in a text is a fault of its record; this many are another kind of file.
  if (control > 8 && control * 10 > head.length) {
    throw evidenceError(`${path} is not text: ${control} of its first ${head.length} bytes are control characters.`, {
      location,
      hint: "Name the right file, or state `data: {encoding: utf-16}` if it is text in UTF-16.",
    });
  }
}
