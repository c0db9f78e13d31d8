import type { ByteCursor } from "./byte-cursor.ts";
import { isKind, type Value } from "./pickle-values.ts";

/** What a pickle does when it is loaded, found without loading it. */
export interface PickleScan {
  protocol: number;
  /** `module.name` of everything that it takes from modules, with how often. */
  globals: Map<string, { module: string; name: string; count: number }>;
  /** Opcodes that import or call something. */
  opcodes: Map<string, number>;
  /** Names that are put together only while it is loaded, so nobody can say which they are. */
  computedGlobals: number;
  /** Codes of Python's extension registry, whose meaning stands in the loading program. */
  extensions: number;
  /** PyTorch's tensors. */
  tensors: number;
  parameters: bigint;
  /** Arrays that joblib keeps between the opcodes. */
  arrays: number;
  arrayElements: bigint;
  /** The value that the pickle is, where it is known. */
  result: Value;
  /** Why the scan ended before the pickle's end; undefined when it did not. */
  stoppedAt: string | undefined;
}

export function emptyScan(): PickleScan {
  return {
    protocol: 0,
    globals: new Map(),
    opcodes: new Map(),
    computedGlobals: 0,
    extensions: 0,
    tensors: 0,
    parameters: 0n,
    arrays: 0,
    arrayElements: 0n,
    result: undefined,
    stoppedAt: undefined,
  };
}

export const mark = Symbol("mark");
type Slot = Value | typeof mark;

/** No name of a module is longer; longer texts are data. */
export const longestText = 4096;
export const longestLine = 1024 * 1024;
const maxKeptText = 64 * 1024 * 1024;
export const maxStack = 2_000_000;
export const maxMemo = 4_000_000;
export const maxOpcodes = 200_000_000;
/** Of tuples and dicts only the first items can matter here. */
const keptItems = 256;

export interface Machine {
  cursor: ByteCursor;
  scan: PickleScan;
  stack: Slot[];
  memo: Map<number, Value>;
  depth: number;
  /** Bytes of the texts that were kept. */
  keptText: number;
}
export function countOpcode(scan: PickleScan, opcode: string): void {
  scan.opcodes.set(opcode, (scan.opcodes.get(opcode) ?? 0) + 1);
}

export function pop(machine: Machine): Value {
  const value = top(machine);
  machine.stack.pop();
  return value;
}

export function top({ stack, cursor }: Machine): Value {
  const value = stack.at(-1);
  if (stack.length === 0 || value === mark) throw cursor.broken("a pickle that takes from an empty stack");
  return value;
}

/** What lies above the newest mark, which goes too. */
export function popToMark({ stack, cursor }: Machine): Value[] {
  const at = stack.lastIndexOf(mark);
  if (at === -1) throw cursor.broken("a pickle that takes from an empty stack");
  const above = stack.slice(at + 1).filter((slot) => slot !== mark);
  stack.length = at;
  return above;
}

export function tuple(items: readonly Value[]): Value {
  return items.length > keptItems ? undefined : { kind: "tuple", items };
}

/** Keys and values in turn; only texts as keys can matter here. */
export function setItems(dict: Value, items: readonly Value[]): void {
  if (!isKind(dict, "dict")) return;
  for (let index = 0; index + 1 < items.length && dict.entries.size < keptItems; index += 2) {
    const key = items[index];
    if (typeof key === "string") dict.entries.set(key, items[index + 1]);
  }
}

export function text(machine: Machine, length: number): string | undefined {
  const { cursor } = machine;
  machine.keptText += length;
  if (length > longestText || machine.keptText > maxKeptText) {
    cursor.skip(length, "a text");
    return undefined;
  }
  return cursor.take(length, "a text").toString("utf8");
}

/** Protocol 0 writes Python's own literals: quoted with escapes for STRING, bare for UNICODE. */
export function lineText(line: string, quoted: boolean): string | undefined {
  if (line.length > longestText) return undefined;
  return quoted ? line.replace(/^(["'])(.*)\1$/s, "$2") : line;
}

export function wholeNumber(line: string): number | undefined {
  return /^-?\d{1,15}$/.test(line) ? Number(line) : undefined;
}

/** Little-endian two's complement; undefined beyond six bytes. */
export function longNumber(cursor: ByteCursor, length: number): number | undefined {
  if (length === 0) return 0;
  if (length <= 6) return cursor.take(length, "a number").readIntLE(0, length);
  cursor.skip(length, "a number");
  return undefined;
}
