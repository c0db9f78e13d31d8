import { expect, test } from "vitest";
import { type ZipEntry, zip } from "../../../../test/harness/zip.ts";
import { readOneFileArchive } from "../../src/artifacts/one-file-archive.ts";

const readRecordsArchive = (archive: Buffer, mostBytes?: number) =>
  readOneFileArchive(archive, "records.json", mostBytes);

const good: ZipEntry = { name: "records.json", content: '{"ä":1}' };

test("the text of records.json is what the archive holds", async () => {
  expect(await readRecordsArchive(zip([good]))).toBe('{"ä":1}');
});

test("a file whose archive says nothing about its type is a plain one", async () => {
  expect(await readRecordsArchive(zip([{ ...good, mode: 0 }]))).toBe('{"ä":1}');
});

test.each<[string, ZipEntry[], RegExp]>([
  ["no file", [], /holds 0 files/],
  ["another file beside it", [good, { ...good, name: "more.json" }], /holds 2 files where only records\.json belongs/],
  ["records.json twice", [good, good], /holds 2 files/],
  ["a file of another name", [{ ...good, name: "Records.json" }], /holds a file called "Records\.json"/],
  ["a path that climbs out", [{ ...good, name: "../../records.json" }], /cannot be read: invalid relative path/],
  ["an absolute path", [{ ...good, name: "/etc/records.json" }], /cannot be read: absolute path/],
  ["a path of Windows", [{ ...good, name: "..\\records.json" }], /cannot be read: invalid characters/],
  ["a folder", [{ ...good, name: "records.json/", content: "" }], /holds a file called "records\.json\/"/],
  ["a symbolic link", [{ ...good, content: "/etc/passwd", mode: 0o120_777 }], /something else than a plain file/],
  ["a device", [{ ...good, mode: 0o060_644 }], /something else than a plain file/],
  ["an encrypted file", [{ ...good, encrypted: true }], /is encrypted/],
  ["bytes that are no UTF-8", [{ ...good, content: Buffer.from([0x22, 0xff, 0x22]) }], /is not UTF-8/],
])("an archive with %s is refused", async (_, entries, message) => {
  await expect(readRecordsArchive(zip(entries))).rejects.toMatchObject({
    name: "UserError",
    kind: "evidence",
    message: expect.stringMatching(message),
  });
});

test("a bomb is refused by what it says of itself, before anything is unpacked", async () => {
  const bomb = zip([{ ...good, content: "x", claimedSize: 1_000_000_000 }]);
  await expect(readRecordsArchive(bomb)).rejects.toThrow("more than the 20,000,000 bytes");
});

test("a bomb that says that it is small is stopped where its true size shows", async () => {
  const bomb = zip([{ ...good, content: Buffer.alloc(30_000_000), claimedSize: 10 }]);
  expect(bomb.length).toBeLessThan(50_000);
  await expect(readRecordsArchive(bomb)).rejects.toThrow(/too many bytes in the stream/);
});

test("what is left of the bytes for a whole run bounds each archive", async () => {
  const archive = zip([{ ...good, content: "x".repeat(1_000) }]);
  await expect(readRecordsArchive(archive, 999)).rejects.toThrow("more than the 999 bytes");
  expect(await readRecordsArchive(archive, 1_000)).toHaveLength(1_000);
});

test("an archive that claims files which it does not have is refused", async () => {
  await expect(readRecordsArchive(zip([good], 60_000))).rejects.toThrow("holds 60000 files");
});

test.each([
  ["nothing", Buffer.alloc(0)],
  ["a text", Buffer.from('{"version":1}')],
  ["half an archive", zip([{ ...good, content: "x".repeat(10_000) }]).subarray(0, 40)],
  ["an archive with holes", zip([good]).fill(0, 44, 48)],
])("%s is refused as an archive that cannot be read", async (_, bytes) => {
  await expect(readRecordsArchive(Buffer.from(bytes))).rejects.toMatchObject({
    name: "UserError",
    message: expect.stringMatching(/^The archive cannot be read: /),
  });
});
