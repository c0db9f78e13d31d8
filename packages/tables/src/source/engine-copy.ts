import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { type RecordWriter, withRecordWriter } from "./record-writer.ts";
import type { ResolvedFile } from "./resolve-files.ts";
import type { FaultList } from "./structure-faults.ts";
import type { TextInput } from "./text-input.ts";

export interface CopyOptions<Scan> {
  file: ResolvedFile;
  faults: FaultList;
  /** Where the copy goes, when one is needed. */
  copyPath: string;
  /** The engine cannot read the file as it stands, whatever is in it. */
  surelyCopied: boolean;
  /** One pass over the file that checks its structure, and writes its sound records to `copy` when there is one. */
  scan(copy: RecordWriter | undefined, faults: FaultList): Promise<Scan>;
  /** The engine reads a file without faults as it stands. */
  readable(scan: Scan): boolean;
}

export interface ScannedFile<Scan> {
  scan: Scan;
  digest: Promise<string>;
  /** What the engine reads is the copy. */
  copied: boolean;
}

/**
 * Checks a text file in one pass. A file that the engine would not read in the same way is written again with its sound
 * records only: in the same pass when that is known before, else in a second one.
 */
export async function scanForEngine<Scan extends { input: TextInput }>({
  file,
  faults,
  copyPath,
  surelyCopied,
  scan,
  readable,
}: CopyOptions<Scan>): Promise<ScannedFile<Scan>> {
  const faultsBefore = faults.count;
  const first = await withRecordWriter(surelyCopied ? copyPath : undefined, (copy) => scan(copy, faults));
  const copied = surelyCopied || faults.count > faultsBefore || !readable(first);
  const digest = first.input.digest();
  // Whoever asks for it is told; nobody asks when the table cannot be opened after all.
  digest.catch(() => undefined);
  if (copied && !surelyCopied) {
    // The first pass has counted the faults already.
    const again = await withRecordWriter(copyPath, (copy) => scan(copy, { faults: [], count: 0 }));
    if ((await again.input.digest()) !== (await digest)) {
      throw evidenceError(`${file.path} changed while it was read.`, { location: { path: file.path } });
    }
  }
  return { scan: first, digest, copied };
}
