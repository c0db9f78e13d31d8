import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Scalar } from "@gatewright/shared/ledger/record.ts";
import { ByteCursor, type ByteSource } from "./byte-cursor.ts";
import { countOf, type HeaderFacts, tally } from "./header-facts.ts";

/** Vocabularies stand in the header, so it is long; this is ten times the longest known. */
const maxHeaderBytes = 256 * 1024 * 1024;
const longestText = 1024;
const maxDimensions = 8;

/** Bytes of a value by its type's number; texts (8) and lists (9) have no fixed size. */
const valueBytes = [1, 1, 2, 2, 4, 4, 4, 1, undefined, undefined, 8, 8, 8];
const textType = 8;
const listType = 9;

/** Name, elements a block and bytes a block, by the type's number (ggml's `type_traits`). */
const tensorTypes: ReadonlyMap<number, readonly [name: string, elements: number, bytes: number]> = new Map([
  [0, ["F32", 1, 4]],
  [1, ["F16", 1, 2]],
  [2, ["Q4_0", 32, 18]],
  [3, ["Q4_1", 32, 20]],
  [6, ["Q5_0", 32, 22]],
  [7, ["Q5_1", 32, 24]],
  [8, ["Q8_0", 32, 34]],
  [9, ["Q8_1", 32, 36]],
  [10, ["Q2_K", 256, 84]],
  [11, ["Q3_K", 256, 110]],
  [12, ["Q4_K", 256, 144]],
  [13, ["Q5_K", 256, 176]],
  [14, ["Q6_K", 256, 210]],
  [15, ["Q8_K", 256, 292]],
  [16, ["IQ2_XXS", 256, 66]],
  [17, ["IQ2_XS", 256, 74]],
  [18, ["IQ3_XXS", 256, 98]],
  [19, ["IQ1_S", 256, 50]],
  [20, ["IQ4_NL", 32, 18]],
  [21, ["IQ3_S", 256, 110]],
  [22, ["IQ2_S", 256, 82]],
  [23, ["IQ4_XS", 256, 136]],
  [24, ["I8", 1, 1]],
  [25, ["I16", 1, 2]],
  [26, ["I32", 1, 4]],
  [27, ["I64", 1, 8]],
  [28, ["F64", 1, 8]],
  [29, ["IQ1_M", 256, 56]],
  [30, ["BF16", 1, 2]],
  [34, ["TQ1_0", 256, 54]],
  [35, ["TQ2_0", 256, 66]],
  [39, ["MXFP4", 32, 17]],
]);

/** Keys that say what the model is. */
const told = [
  "general.architecture",
  "general.name",
  "general.type",
  "general.file_type",
  "general.quantization_version",
  "general.license",
];

/**
 * Facts of a GGUF file, versions 1 to 3, in either byte order.
 * @throws UserError (`evidence`) when it is cut off, of an unknown version, or its header is damaged
 */
export function readGguf(source: ByteSource): HeaderFacts {
  const probe = new ByteCursor(source, { start: 4 });
  const version = probe.take(4, "its version");
  // A version is a small number: read in the wrong byte order it is a huge one.
  const bigEndian = version.readUInt32LE(0) > 0xffff;
  const cursor = new ByteCursor(source, { start: 4, end: maxHeaderBytes, bigEndian });
  const number = cursor.u32("its version");
  if (number < 1 || number > 3) {
    throw evidenceError(`${source.path} is GGUF of version ${number}; versions 1 to 3 are known.`, {
      location: { path: source.path },
    });
  }
  const header: Header = { cursor, size: number === 1 ? (what) => cursor.u32(what) : (what) => cursor.u64(what) };
  const tensorCount = header.size("its number of tensors");
  const pairs = header.size("its number of properties");
  const properties = readProperties(header, pairs);
  const alignment = Number(properties.get("general.alignment") ?? 32);
  const tensors = readTensors(header, tensorCount);
  const aligned = Number.isSafeInteger(alignment) && alignment > 0 ? alignment : 32;
  const data = Math.ceil(cursor.position / aligned) * aligned;
  if (tensors.reached > 0 && tensors.reached > source.size - data) {
    throw cursor.truncated(
      `its tensors, which need ${tensors.reached} bytes where ${Math.max(0, source.size - data)} are left`,
    );
  }
  return {
    format: "gguf",
    facts: {
      version: number,
      ...(bigEndian ? { byte_order: "big endian" } : {}),
      tensors: tensorCount,
      parameters: countOf(tensors.elements),
      dtypes: tally(tensors.types),
      ...Object.fromEntries(told.flatMap((key) => (properties.has(key) ? [[key, properties.get(key) ?? null]] : []))),
    },
    warnings:
      tensors.unknown === 0
        ? []
        : [`${source.path}: ${tensors.unknown} tensors have a type that is not known, so their size is not checked.`],
  };
}

interface Header {
  cursor: ByteCursor;
  /** A length or count: 32 bits in version 1, 64 since. */
  size(what: string): number;
}

function readText({ cursor, size }: Header, what: string): string | undefined {
  const length = size(`the length of ${what}`);
  if (length <= longestText) return cursor.take(length, what).toString("utf8");
  cursor.skip(length, what);
  return undefined;
}

function readProperties(header: Header, count: number): Map<string, Scalar> {
  const { cursor } = header;
  const properties = new Map<string, Scalar>();
  for (let index = 0; index < count; index += 1) {
    const key = readText(header, "a property's name");
    const type = cursor.u32("a property's type");
    const value = readValue(header, type, 0);
    if (key !== undefined && value !== undefined && (told.includes(key) || key === "general.alignment"))
      properties.set(key, value);
  }
  return properties;
}

/** Undefined for what is read over: lists, long texts, floating numbers. */
function readValue(header: Header, type: number, depth: number): Scalar | undefined {
  const { cursor } = header;
  if (type === textType) return readText(header, "a property's text");
  if (type === listType) {
    if (depth > 4) throw cursor.broken("lists inside lists inside lists");
    const inner = cursor.u32("a list's type");
    const length = header.size("a list's length");
    const bytes = bytesOfType(inner, cursor);
    if (bytes !== undefined) cursor.skip(length * bytes, "a list");
    else for (let index = 0; index < length; index += 1) readValue(header, inner, depth + 1);
    return undefined;
  }
  const bytes = bytesOfType(type, cursor) ?? 0;
  switch (type) {
    case 0:
      return cursor.u8("a property");
    case 2:
      return cursor.u16("a property");
    case 4:
      return cursor.u32("a property");
    case 7:
      return cursor.u8("a property") !== 0;
    default:
      cursor.skip(bytes, "a property");
      return undefined;
  }
}

function bytesOfType(type: number, cursor: ByteCursor): number | undefined {
  if (type >= valueBytes.length) throw cursor.broken(`${type} as the type of a property`);
  return valueBytes[type];
}

function readTensors(
  header: Header,
  count: number,
): { elements: bigint; types: Map<string, number>; reached: number; unknown: number } {
  const { cursor, size } = header;
  const types = new Map<string, number>();
  let elements = 0n;
  let reached = 0;
  let unknown = 0;
  for (let index = 0; index < count; index += 1) {
    readText(header, "a tensor's name");
    const dimensions = cursor.u32("a tensor's dimensions");
    if (dimensions > maxDimensions) throw cursor.broken(`a tensor of ${dimensions} dimensions`);
    let own = 1n;
    for (let dimension = 0; dimension < dimensions; dimension += 1) own *= BigInt(size("a tensor's shape"));
    const number = cursor.u32("a tensor's type");
    const offset = cursor.u64("a tensor's place");
    const type = tensorTypes.get(number);
    elements += own;
    const name = type?.[0] ?? `type ${number}`;
    types.set(name, (types.get(name) ?? 0) + 1);
    if (type === undefined) unknown += 1;
    else reached = Math.max(reached, offset + Number((own * BigInt(type[2])) / BigInt(type[1])));
  }
  return { elements, types, reached, unknown };
}
