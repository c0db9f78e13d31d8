import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { ByteCursor, type ByteSource } from "./byte-cursor.ts";
import { countOf, type HeaderFacts, someOf } from "./header-facts.ts";

/** Graphs inside the branches of `If` and `Loop`. */
const maxDepth = 32;
const longestText = 4096;

/** Field of a protobuf message. Content of a length-delimited one lies at `start` to `end`. */
interface Field {
  number: number;
  /** Of a varint; 0 for the other kinds. */
  value: bigint;
  start: number;
  end: number;
}

interface Found {
  irVersion: bigint | undefined;
  producer: string;
  opsets: string[];
  inputs: string[];
  outputs: string[];
  nodes: number;
  /** Domains of operators that are not ONNX's own. */
  domains: Set<string>;
  tensors: number;
  parameters: bigint;
  external: Set<string>;
  hasGraph: boolean;
}

/**
 * Facts of an ONNX model, by walking through the protobuf message of `onnx.proto`; tensors are stepped over.
 * @throws UserError (`evidence`) when it is cut off or no such message
 */
export function readOnnx(source: ByteSource): HeaderFacts {
  const found: Found = {
    irVersion: undefined,
    producer: "",
    opsets: [],
    inputs: [],
    outputs: [],
    nodes: 0,
    domains: new Set(),
    tensors: 0,
    parameters: 0n,
    external: new Set(),
    hasGraph: false,
  };
  let producerVersion = "";
  for (const field of fieldsOf(source, 0, source.size)) {
    if (field.number === 1) found.irVersion = field.value;
    if (field.number === 2) found.producer = textOf(source, field);
    if (field.number === 3) producerVersion = textOf(source, field);
    if (field.number === 7) readGraph(source, field, found, 0);
    if (field.number === 8) found.opsets.push(opsetOf(source, field));
  }
  if (!found.hasGraph || found.irVersion === undefined) {
    throw evidenceError(`${source.path} is no ONNX model: it has no ${found.hasGraph ? "ir_version" : "graph"}.`, {
      location: { path: source.path },
      hint: "The file is damaged, or is not what its name says.",
    });
  }
  const unsafe = [...found.external].filter((location) =>
    /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(location),
  );
  return {
    format: "onnx",
    facts: {
      ir_version: countOf(found.irVersion),
      ...(found.producer === "" ? {} : { producer: `${found.producer} ${producerVersion}`.trim() }),
      opset: found.opsets.join(", "),
      inputs: someOf(found.inputs),
      outputs: someOf(found.outputs),
      nodes: found.nodes,
      tensors: found.tensors,
      parameters: countOf(found.parameters),
    },
    warnings: [
      ...(found.external.size === 0
        ? []
        : [`${source.path}: tensors lie in other files, which its digest does not cover: ${someOf(found.external)}.`]),
      ...(unsafe.length === 0 ? [] : [`${source.path}: tensors are read from outside its folder: ${someOf(unsafe)}.`]),
      ...(found.domains.size === 0
        ? []
        : [`${source.path}: operators of other libraries are needed: ${someOf(found.domains)}.`]),
    ],
  };
}

function* fieldsOf(source: ByteSource, start: number, end: number): Generator<Field> {
  const cursor = new ByteCursor(source, { start, end });
  while (cursor.remaining > 0) {
    const key = varint(cursor);
    const number = Number(key >> 3n);
    if (number === 0) throw cursor.broken("a field without a number");
    switch (Number(key & 7n)) {
      case 0:
        yield { number, value: varint(cursor), start: 0, end: 0 };
        break;
      case 1:
        cursor.skip(8, "a field");
        break;
      case 2: {
        const length = varint(cursor);
        if (length > BigInt(cursor.remaining)) throw cursor.truncated(`a field of ${length} bytes`);
        const from = cursor.position;
        cursor.skip(Number(length), "a field");
        yield { number, value: 0n, start: from, end: cursor.position };
        break;
      }
      case 5:
        cursor.skip(4, "a field");
        break;
      default:
        throw cursor.broken("a field of no kind that protobuf knows");
    }
  }
}

function varint(cursor: ByteCursor): bigint {
  let value = 0n;
  for (let shift = 0n; shift < 70n; shift += 7n) {
    const byte = cursor.u8("a field");
    value |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) return BigInt.asUintN(64, value);
  }
  throw cursor.broken("a number of more than ten bytes");
}

function textOf(source: ByteSource, { start, end }: Field): string {
  const length = Math.min(end - start, longestText);
  return new ByteCursor(source, { start }).take(length, "a text").toString("utf8");
}

function opsetOf(source: ByteSource, field: Field): string {
  let domain = "";
  let version = 0n;
  for (const inner of fieldsOf(source, field.start, field.end)) {
    if (inner.number === 1) domain = textOf(source, inner);
    if (inner.number === 2) version = inner.value;
  }
  return domain === "" ? String(version) : `${domain} ${version}`;
}

function readGraph(source: ByteSource, field: Field, found: Found, depth: number): void {
  if (depth > maxDepth)
    throw new ByteCursor(source, { start: field.start }).broken(`more than ${maxDepth} graphs inside each other`);
  if (depth === 0) found.hasGraph = true;
  for (const inner of fieldsOf(source, field.start, field.end)) {
    if (inner.number === 1) readNode(source, inner, found, depth);
    if (inner.number === 5) readTensor(source, inner, found);
    if (depth > 0) continue;
    if (inner.number === 11) found.inputs.push(nameOf(source, inner, 1));
    if (inner.number === 12) found.outputs.push(nameOf(source, inner, 1));
  }
}

const ownDomains = new Set(["", "ai.onnx", "ai.onnx.ml", "ai.onnx.training", "ai.onnx.preview.training"]);

function readNode(source: ByteSource, field: Field, found: Found, depth: number): void {
  found.nodes += 1;
  for (const inner of fieldsOf(source, field.start, field.end)) {
    if (inner.number === 5) readAttribute(source, inner, found, depth);
    if (inner.number !== 7) continue;
    const domain = textOf(source, inner);
    if (!ownDomains.has(domain)) found.domains.add(domain);
  }
}

/** Tensors (5, 10) and graphs (6, 11) can be an operator's attributes. */
function readAttribute(source: ByteSource, field: Field, found: Found, depth: number): void {
  for (const inner of fieldsOf(source, field.start, field.end)) {
    if (inner.start === 0) continue;
    if (inner.number === 5 || inner.number === 10) readTensor(source, inner, found);
    if (inner.number === 6 || inner.number === 11) readGraph(source, inner, found, depth + 1);
  }
}

function readTensor(source: ByteSource, field: Field, found: Found): void {
  found.tensors += 1;
  let elements = 1n;
  for (const inner of fieldsOf(source, field.start, field.end)) {
    if (inner.number === 1 && inner.start === 0) elements *= inner.value;
    if (inner.number === 1 && inner.start > 0) {
      // Packed.
      const cursor = new ByteCursor(source, { start: inner.start, end: inner.end });
      while (cursor.remaining > 0) elements *= varint(cursor);
    }
    if (elements > 1n << 100n)
      throw new ByteCursor(source, { start: field.start }).broken("a tensor with an impossible shape");
    if (inner.number === 13) {
      if (nameOf(source, inner, 1) === "location") found.external.add(nameOf(source, inner, 2));
    }
  }
  found.parameters += elements;
}

function nameOf(source: ByteSource, field: Field, number: number): string {
  for (const inner of fieldsOf(source, field.start, field.end)) {
    if (inner.number === number && inner.start > 0) return textOf(source, inner);
  }
  return "";
}
