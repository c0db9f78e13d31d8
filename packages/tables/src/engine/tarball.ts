/** A plain file of a tar archive. */
export interface TarEntry {
  name: string;
  data: Buffer;
}

const blockBytes = 512;

/**
 * The plain files of a POSIX ustar archive (POSIX.1-2017, `pax`, "ustar Interchange Format"). Only what npm packs is
 * understood; the archive's checksum was verified before, so a surprise is a bug.
 */
export function readTar(archive: Buffer): TarEntry[] {
  const entries: TarEntry[] = [];
  for (let offset = 0; offset + blockBytes <= archive.length; ) {
    const header = archive.subarray(offset, offset + blockBytes);
    if (header.every((byte) => byte === 0)) break;
    const size = Number.parseInt(text(header, 124, 12), 8);
    if (!Number.isSafeInteger(size) || size < 0) throw new Error("The package's archive is not a tar archive.");
    const start = offset + blockBytes;
    const type = text(header, 156, 1);
    if (type === "0" || type === "") {
      const prefix = text(header, 345, 155);
      const name = text(header, 0, 100);
      entries.push({ name: prefix === "" ? name : `${prefix}/${name}`, data: archive.subarray(start, start + size) });
    }
    offset = start + Math.ceil(size / blockBytes) * blockBytes;
  }
  return entries;
}

function text(header: Buffer, start: number, length: number): string {
  const field = header.subarray(start, start + length).toString("latin1");
  const end = field.indexOf("\0");
  return (end === -1 ? field : field.slice(0, end)).trim();
}
