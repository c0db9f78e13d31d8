import type { Entry, ZipFile } from "yauzl";
import { evidenceError, UserError } from "../errors/user-error.ts";

/** Bytes of one archive as they come over the wire. */
export const largestArchive = 5_000_000;
/** Bytes that come out of one, or of all of a run together. */
export const largestText = 20_000_000;

const fileTypeMask = 0o170_000;
const regularFile = 0o100_000;

/**
 * The text of `file`, the only one in an archive that a stranger may have made. Its name is compared and never used as a path, nothing is
 * written to the disk, and bytes are counted as they come out, whatever the archive says about their number.
 * @throws UserError (`evidence`) for everything that gatewright does not upload
 */
export async function readOneFileArchive(
  archive: Buffer,
  file: string,
  mostBytes: number = largestText,
): Promise<string> {
  const { fromBufferPromise } = await import("yauzl");
  let zip: ZipFile;
  try {
    // `validateEntrySizes` and `strictFileNames` also refuse sizes that lie, absolute paths, `..` and backslashes.
    zip = await fromBufferPromise(archive, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true });
  } catch (error) {
    throw damaged(error);
  }
  try {
    return await readOnlyEntry(zip, file, mostBytes);
  } catch (error) {
    throw error instanceof UserError ? error : damaged(error);
  } finally {
    zip.close();
  }
}

async function readOnlyEntry(zip: ZipFile, file: string, mostBytes: number): Promise<string> {
  if (zip.entryCount !== 1) throw refused(`holds ${zip.entryCount} files where only ${file} belongs`);
  for await (const entry of zip.eachEntry()) {
    refuseForeign(entry, file, mostBytes);
    return decode(file, await readEntry(zip, entry, mostBytes));
  }
  throw refused("holds no file");
}

function refuseForeign(entry: Entry, file: string, mostBytes: number): void {
  if (entry.fileName !== file) throw refused(`holds a file called "${entry.fileName}", not ${file}`);
  // The upper half is the mode when the archive was made on a Unix; zero when it has none.
  const type = (entry.externalFileAttributes >>> 16) & fileTypeMask;
  if (type !== 0 && type !== regularFile) throw refused(`holds ${file} as something else than a plain file`);
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

function decode(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw evidenceError(`Its ${file} is not UTF-8.`, { cause: error });
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
