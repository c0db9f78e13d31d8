/**
 * What a pickle would make, as far as it must be known to read on: which names it takes from modules, and how many raw bytes joblib has put
 * between its opcodes. Nothing is imported or called; everything else is undefined.
 */
export type Value = string | number | undefined | TupleValue | DictValue | GlobalValue | ObjectValue;

export interface TupleValue {
  kind: "tuple";
  items: readonly Value[];
}

export interface DictValue {
  kind: "dict";
  entries: Map<string, Value>;
}

export interface GlobalValue {
  kind: "global";
  module: string;
  name: string;
}

/** The result of calling `of`, with what BUILD put into it. */
export interface ObjectValue {
  kind: "object";
  of: Value;
  args: Value;
  state: Value;
}

type Named = "tuple" | "dict" | "global" | "object";

export function isKind<K extends Named>(value: Value, kind: K): value is Extract<Value, { kind: K }> {
  return typeof value === "object" && value.kind === kind;
}

export function isObjectOf(value: Value, name: string): value is ObjectValue {
  return isKind(value, "object") && isKind(value.of, "global") && `${value.of.module}.${value.of.name}` === name;
}

/** Product of a shape; undefined when it is no tuple of whole numbers. */
export function elementsOf(shape: Value): bigint | undefined {
  if (!isKind(shape, "tuple")) return undefined;
  let product = 1n;
  for (const size of shape.items) {
    if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) return undefined;
    product *= BigInt(size);
    if (product > 1n << 100n) return undefined;
  }
  return product;
}

/** Bytes of an element, and whether it holds Python objects, of a pickled `numpy.dtype`; undefined when it cannot be told. */
export function dtypeOf(value: Value): { bytes: number; hasObjects: boolean } | undefined {
  if (!isObjectOf(value, "numpy.dtype") || !isKind(value.args, "tuple")) return undefined;
  const [code] = value.args.items;
  if (typeof code !== "string") return undefined;
  const match = /^[<>|=]?([?bBhHiIlLqQfdgFDGeSUVOmMuc])(\d{0,9})$/.exec(code);
  if (match === null) return undefined;
  const [, kind = "", digits = ""] = match;
  if (kind === "O") return { bytes: 8, hasObjects: true };
  if (digits === "") return undefined;
  return {
    bytes: Number(digits) * (kind === "U" ? 4 : 1),
    hasObjects: kind === "V" && holdsObjects(value.state, new Set()),
  };
}

/** The state of a structured type names its fields, each with a type of its own. Each value is looked at once: they can share parts. */
function holdsObjects(state: Value, seen: Set<Value>): boolean {
  if (typeof state !== "object" || seen.has(state)) return false;
  seen.add(state);
  // More than any table has: read as objects, which ends the scan with a warning instead of a wrong count.
  if (seen.size > 2_000) return true;
  if (isKind(state, "tuple")) return state.items.some((item) => holdsObjects(item, seen));
  if (isKind(state, "dict")) return [...state.entries.values()].some((item) => holdsObjects(item, seen));
  if (!isObjectOf(state, "numpy.dtype") || !isKind(state.args, "tuple")) return false;
  const [code] = state.args.items;
  return typeof code !== "string" || code.includes("O") || holdsObjects(state.state, seen);
}
