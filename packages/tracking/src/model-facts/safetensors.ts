import { readJson } from "../values/json-values.ts";
import { isMapping, isNumber, type Tree } from "../values/value-tree.ts";
import { ByteCursor, type ByteSource } from "./byte-cursor.ts";
import { countOf, type HeaderFacts, someOf, tally } from "./header-facts.ts";

/** Of the format's own reader (`MAX_HEADER_SIZE` in safetensors/src/tensor.rs). */
const maxHeaderBytes = 100_000_000;
/** A header of a hundred thousand tensors has a tenth of this. */
const longestReadBytes = 25 * 1024 * 1024;

/** Bits an element, by the format's names of types. */
const typeBits: Record<string, number> = {
  BOOL: 8,
  U8: 8,
  I8: 8,
  F8_E5M2: 8,
  F8_E4M3: 8,
  F8_E8M0: 8,
  F8_E4M3FNUZ: 8,
  F8_E5M2FNUZ: 8,
  F4: 4,
  F6_E2M3: 6,
  F6_E3M2: 6,
  I16: 16,
  U16: 16,
  F16: 16,
  BF16: 16,
  I32: 32,
  U32: 32,
  F32: 32,
  I64: 64,
  U64: 64,
  F64: 64,
  C64: 64,
};

interface Tensor {
  name: string;
  type: string;
  elements: bigint;
  begin: number;
  end: number;
}

/**
 * Facts of a safetensors file: eight bytes with the header's length, the header as JSON, the tensors' bytes.
 * @throws UserError (`evidence`) when it is cut off or its header is none
 */
export function readSafetensors(source: ByteSource): HeaderFacts {
  const cursor = new ByteCursor(source);
  const length = cursor.u64("the length of its header");
  if (length > maxHeaderBytes)
    throw cursor.broken(`a header of ${length} bytes, where the format allows ${maxHeaderBytes},`);
  if (length > cursor.remaining) throw cursor.truncated(`its header of ${length} bytes`);
  if (length > longestReadBytes) {
    return {
      format: "safetensors",
      facts: { header_bytes: length },
      warnings: [`${source.path}: the header has ${length} bytes, of which at most ${longestReadBytes} are read.`],
    };
  }
  const header = readJson(cursor.take(length, "its header").toString("utf8"), source.path);
  if (!isMapping(header)) throw cursor.broken("a header that is no mapping");
  const data = source.size - cursor.position;
  const tensors = [...header]
    .filter(([name]) => name !== "__metadata__")
    .map(([name, value]) => tensorOf(name, value, cursor));
  const types = new Map<string, number>();
  for (const { type } of tensors) types.set(type, (types.get(type) ?? 0) + 1);
  return {
    format: "safetensors",
    facts: {
      tensors: tensors.length,
      parameters: countOf(tensors.reduce((sum, { elements }) => sum + elements, 0n)),
      dtypes: tally(types),
      ...metadataOf(header.get("__metadata__")),
    },
    warnings: faultsOf(tensors, data, cursor).map((fault) => `${source.path}: ${fault}`),
  };
}

function tensorOf(name: string, value: Tree, cursor: ByteCursor): Tensor {
  const shape = isMapping(value) ? value.get("shape") : undefined;
  const offsets = isMapping(value) ? value.get("data_offsets") : undefined;
  const type = isMapping(value) ? value.get("dtype") : undefined;
  const sizes = Array.isArray(shape) ? shape.map(wholeNumber) : undefined;
  const [begin, end, ...more] = Array.isArray(offsets) ? offsets.map(wholeNumber) : [];
  if (typeof type !== "string" || sizes === undefined || begin === undefined || end === undefined || more.length > 0) {
    throw cursor.broken(
      `a tensor ${JSON.stringify(name.slice(0, 60))} without dtype, shape or data_offsets in its header`,
    );
  }
  let elements = 1n;
  for (const size of sizes) {
    if (size === undefined)
      throw cursor.broken(`a tensor ${JSON.stringify(name.slice(0, 60))} with a broken shape in its header`);
    elements *= BigInt(size);
    if (elements > 1n << 100n)
      throw cursor.broken(`a tensor ${JSON.stringify(name.slice(0, 60))} with an impossible shape in its header`);
  }
  if (end < begin)
    throw cursor.broken(`a tensor ${JSON.stringify(name.slice(0, 60))} that ends before it begins in its header`);
  return { name, type, elements, begin, end };
}

function wholeNumber(tree: Tree): number | undefined {
  const value = isNumber(tree) && /^\d+$/.test(tree.number) ? Number(tree.number) : Number.NaN;
  return Number.isSafeInteger(value) ? value : undefined;
}

/** What the format forbids and some readers do not see. */
function faultsOf(tensors: readonly Tensor[], data: number, cursor: ByteCursor): string[] {
  const overlapping: string[] = [];
  const wrongSize: string[] = [];
  let holes = 0;
  let reached = 0;
  for (const tensor of [...tensors].sort((a, b) => a.begin - b.begin || a.end - b.end)) {
    if (tensor.begin < reached) overlapping.push(tensor.name);
    if (tensor.begin > reached) holes += tensor.begin - reached;
    reached = Math.max(reached, tensor.end);
    const bits = typeBits[tensor.type];
    if (bits !== undefined && (tensor.elements * BigInt(bits) + 7n) / 8n !== BigInt(tensor.end - tensor.begin))
      wrongSize.push(tensor.name);
  }
  if (reached > data) throw cursor.truncated(`its tensors, which need ${reached} bytes where ${data} are left`);
  const unknown = new Set(tensors.map(({ type }) => type).filter((type) => typeBits[type] === undefined));
  return [
    ...(overlapping.length === 0 ? [] : [`tensors share bytes with others: ${someOf(overlapping)}.`]),
    ...(wrongSize.length === 0
      ? []
      : [`tensors have another number of bytes than their shape needs: ${someOf(wrongSize)}.`]),
    ...(unknown.size === 0 ? [] : [`types that the format does not know: ${someOf(unknown)}.`]),
    ...(holes === 0 ? [] : [`${holes} bytes between the tensors belong to none.`]),
    ...(data <= reached ? [] : [`${data - reached} bytes stand behind the last tensor.`]),
  ];
}

/** `format`, `total_size` and what trainers add; long ones are somebody's own data and no header facts. */
function metadataOf(metadata: Tree | undefined): Record<string, string> {
  if (!isMapping(metadata)) return {};
  const texts = [...metadata].flatMap(([key, value]): [string, string][] =>
    typeof value === "string" && value.length <= 200 && key.length <= 60 ? [[`metadata.${key}`, value]] : [],
  );
  return Object.fromEntries(texts.slice(0, 20));
}
