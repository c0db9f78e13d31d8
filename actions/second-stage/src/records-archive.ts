import { evidenceError, UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Entry, ZipFile } from "yauzl";

/** The only file that is taken from an archive. Its name is compared and never used as a path. */
const recordsFile = "records.json";
/** Bytes of one archive as they come over the wire. */
export const largestArchive = 5_000_000;
/** Bytes that come out of one, or of all of a run together. */
export const largestText = 20_000_000;

const fileTypeMask = 0o170_000;
const regularFile = 0o100_000;

/**
 * The text of `records.json` in an archive that a stranger may have made. Nothing is written to the disk; bytes are counted as they come
 * out, whatever the archive says about their number.
 * @throws UserError (`evidence`) for everything that the first stage does not upload
 */
export async function readRecordsArchive(archive: Buffer, mostBytes: number = largestText): Promise<string> {
  const { fromBufferPromise } = await import("yauzl");
  let zip: ZipFile;
  try {
    // `validateEntrySizes` and `strictFileNames` also refuse sizes that lie, absolute paths, `..` and backslashes.
    zip = await fromBufferPromise(archive, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true });
  } catch (error) {
    throw damaged(error);
  }
  try {
    return await readOnlyEntry(zip, mostBytes);
  } catch (error) {
    throw error instanceof UserError ? error : damaged(error);
  } finally {
    zip.close();
  }
}

async function readOnlyEntry(zip: ZipFile, mostBytes: number): Promise<string> {
  if (zip.entryCount !== 1) throw refused(`holds ${zip.entryCount} files where only ${recordsFile} belongs`);
  for await (const entry of zip.eachEntry()) {
    refuseForeign(entry, mostBytes);
    return decode(await readEntry(zip, entry, mostBytes));
  }
  throw refused("holds no file");
}

function refuseForeign(entry: Entry, mostBytes: number): void {
  if (entry.fileName !== recordsFile) throw refused(`holds a file called "${entry.fileName}", not ${recordsFile}`);
  // The upper half is the mode when the archive was made on a Unix; zero when it has none.
  const type = (entry.externalFileAttributes >>> 16) & fileTypeMask;
  if (type !== 0 && type !== regularFile) throw refused(`holds ${recordsFile} as something else than a plain file`);
  if (entry.isEncrypted()) throw refused("is encrypted");
  if (entry.uncompressedSize > mostBytes) throw tooLarge(mostBytes);
}

async function readEntry(zip: ZipFile, entry: Entry, mostBytes: number): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Leaving the loop destroys the stream, so nothing more is unpacked.
  for await (const chunk of stream) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > mostBytes) throw tooLarge(mostBytes);
    chunks.push(part);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw evidenceError(`Its ${recordsFile} is not UTF-8.`, { cause: error });
  }
}

function tooLarge(mostBytes: number): UserError {
  return refused(`unpacks to more than the ${mostBytes.toLocaleString("en")} bytes that are allowed`);
}

function damaged(error: unknown): UserError {
  const reason = error instanceof Error ? error.message : String(error);
  return evidenceError(`The archive cannot be read: ${reason.replace(/\.$/, "")}.`, { cause: error });
}

function refused(what: string): UserError {
  return evidenceError(`The archive ${what}.`);
}
