import { constants, zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { unpackWithoutChecksums, zstdDecompress } from "../../src/source/zstd.ts";
import { tableWorkspace } from "../table-fixture.ts";

const workspace = tableWorkspace();

const rows = Array.from({ length: 60_000 }, (_, index) => `${index},${(index * 7919) % 1000}`);
const text = `id,v\n${rows.join("\n")}\n`;
const compress = (data: string, checksum = 1) =>
  zstdCompressSync(data, { params: { [constants.ZSTD_c_checksumFlag]: checksum } });
// Twenty kilobytes as one block of a repeated byte, without a checksum.
const repeated = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0x20, 0x4e, 0, 0, 0x03, 0x71, 0x02, 0x78]);
const skipped = Buffer.from([0x5a, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
/** One block as it is, so that a wrong byte of it is a wrong byte of the text. */
const plain = Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, 4, 0x21, 0, 0]), Buffer.from("a\n1\n")]);

async function unpack(decompress: typeof zstdDecompress, data: Buffer, cut: number): Promise<string> {
  const pieces = async function* () {
    for (let start = 0; start < data.length; start += cut) yield data.subarray(start, start + cut);
  };
  const parts: Buffer[] = [];
  for await (const part of decompress(pieces())) parts.push(part);
  return Buffer.concat(parts).toString();
}

describe.each([
  ["the runtime", zstdDecompress, 1],
  ["a runtime without it", unpackWithoutChecksums, 0],
])("Zstandard of %s", (_, decompress, checksum) => {
  it.each([1, 7, 100, 1 << 16, 1 << 22])("gives every frame, cut into pieces of %i bytes", async (cut) => {
    const small = Buffer.concat([
      plain,
      skipped,
      compress("b\n", checksum),
      repeated,
      compress("", checksum),
      compress("c\n", 0),
    ]);
    expect(await unpack(decompress, small, cut)).toBe(`a\n1\nb\n${"x".repeat(20_000)}c\n`);
    if (cut > 1)
      expect(await unpack(decompress, Buffer.concat([compress(text, checksum), plain]), cut)).toBe(`${text}a\n1\n`);
  });

  it("is not taken for whole when it ends early, wherever that is", async () => {
    const whole = Buffer.concat([plain, compress(text.slice(0, 500), checksum)]);
    for (let end = plain.length + 1; end < whole.length; end += 1) {
      await expect(unpack(decompress, whole.subarray(0, end), 10)).rejects.toThrow();
    }
  });

  it("is refused when something else stands behind a frame", async () => {
    await expect(unpack(decompress, Buffer.concat([plain, Buffer.from("a,b\n1,2\n")]), 100)).rejects.toThrow();
  });
});

it("a runtime that cannot compare a checksum refuses a frame that has one, the second too", async () => {
  for (const data of [compress(text), Buffer.concat([plain, compress("b\n")])]) {
    await expect(unpack(unpackWithoutChecksums, data, 100)).rejects.toThrow(
      /has a checksum, which Node .* cannot compare/,
    );
  }
});

describe("a damaged file of Zstandard", () => {
  it("is an error that names it, in whichever byte it differs", async () => {
    const sound = compress("k,v\n1,100\n2,200\n3,300\n");
    for (let at = 4; at < sound.length; at += 1) {
      const damaged = Buffer.from(sound);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      await workspace.write({ "damaged.csv.zst": damaged });
      await expect(workspace.open("damaged.csv.zst")).rejects.toMatchObject({
        kind: "evidence",
        message: expect.stringContaining("damaged.csv.zst cannot be unpacked"),
      });
    }
  });

  it("is read when it is sound, in several frames", async () => {
    await workspace.write({
      "sound.csv.zst": Buffer.concat([compress(text.slice(0, 1000)), compress(text.slice(1000))]),
    });
    expect((await workspace.open("sound.csv.zst")).rows).toBe(rows.length);
  });
});
