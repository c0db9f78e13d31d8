import type { ByteCursor } from "./byte-cursor.ts";
import {
  countOpcode,
  lineText,
  longestLine,
  longestText,
  longNumber,
  type Machine,
  mark,
  maxMemo,
  maxOpcodes,
  maxStack,
  type PickleScan,
  pop,
  popToMark,
  setItems,
  text,
  top,
  tuple,
  wholeNumber,
} from "./pickle-machine.ts";
import { type DictValue, dtypeOf, elementsOf, isKind, isObjectOf, type Value } from "./pickle-values.ts";

/**
 * Walks through the opcodes of one pickle, protocols 0 to 5 (`Lib/pickletools.py`), up to and with STOP, on a stack of what is known.
 * @throws UserError (`evidence`) when it is cut off, has an opcode that does not exist, or takes more from the stack than is there
 */
export function scanPickle(cursor: ByteCursor, scan: PickleScan, depth = 0): void {
  const machine: Machine = { cursor, scan, stack: [], memo: new Map(), depth, keptText: 0 };
  for (let count = 0; count < maxOpcodes; count += 1) {
    const code = cursor.u8("the pickle");
    if (code === 0x2e) {
      scan.result = pop(machine);
      return;
    }
    step(machine, code);
    if (scan.stoppedAt !== undefined) return;
    if (machine.stack.length > maxStack || machine.memo.size > maxMemo) break;
  }
  scan.stoppedAt = "it is too large to be followed to its end";
}

function step(machine: Machine, code: number): void {
  if (
    !pushConstant(machine, code) &&
    !useStack(machine, code) &&
    !useMemo(machine, code) &&
    !importOrCall(machine, code)
  ) {
    throw machine.cursor.broken(`0x${code.toString(16).padStart(2, "0")}, which is no opcode of pickle,`);
  }
}

/** Opcodes that push what stands behind them. */
function pushConstant(machine: Machine, code: number): boolean {
  const { cursor, stack, scan } = machine;
  switch (code) {
    case 0x80: // PROTO
      scan.protocol = Math.max(scan.protocol, cursor.u8("the pickle"));
      return true;
    case 0x95: // FRAME
      cursor.skip(8, "a frame's length");
      return true;
    case 0x4e: // NONE
    case 0x88: // NEWTRUE
    case 0x89: // NEWFALSE
    case 0x5d: // EMPTY_LIST
    case 0x8f: // EMPTY_SET
    case 0x97: // NEXT_BUFFER
      stack.push(undefined);
      return true;
    case 0x46: // FLOAT
    case 0x4c: // LONG
      cursor.line(longestLine, "a number");
      stack.push(undefined);
      return true;
    case 0x49: // INT
      stack.push(wholeNumber(cursor.line(longestLine, "a number")));
      return true;
    case 0x4a: // BININT
      stack.push(cursor.take(4, "a number").readInt32LE(0));
      return true;
    case 0x4b: // BININT1
      stack.push(cursor.u8("a number"));
      return true;
    case 0x4d: // BININT2
      stack.push(cursor.u16("a number"));
      return true;
    case 0x47: // BINFLOAT
      cursor.skip(8, "a number");
      stack.push(undefined);
      return true;
    case 0x8a: // LONG1
      stack.push(longNumber(cursor, cursor.u8("a number")));
      return true;
    case 0x8b: // LONG4
      stack.push(longNumber(cursor, cursor.u32("a number")));
      return true;
    case 0x53: // STRING
    case 0x56: // UNICODE
      stack.push(lineText(cursor.line(longestLine, "a text"), code === 0x53));
      return true;
    case 0x55: // SHORT_BINSTRING
    case 0x8c: // SHORT_BINUNICODE
      stack.push(text(machine, cursor.u8("a text")));
      return true;
    case 0x54: // BINSTRING
    case 0x58: // BINUNICODE
      stack.push(text(machine, cursor.u32("a text")));
      return true;
    case 0x8d: // BINUNICODE8
      stack.push(text(machine, cursor.u64("a text's length")));
      return true;
    case 0x43: // SHORT_BINBYTES
      cursor.skip(cursor.u8("bytes"), "bytes");
      stack.push(undefined);
      return true;
    case 0x42: // BINBYTES
      cursor.skip(cursor.u32("bytes"), "bytes");
      stack.push(undefined);
      return true;
    case 0x8e: // BINBYTES8
    case 0x96: // BYTEARRAY8
      cursor.skip(cursor.u64("the length of bytes"), "bytes");
      stack.push(undefined);
      return true;
    case 0x7d: // EMPTY_DICT
      stack.push({ kind: "dict", entries: new Map() });
      return true;
    case 0x29: // EMPTY_TUPLE
      stack.push({ kind: "tuple", items: [] });
      return true;
    default:
      return false;
  }
}

/** Opcodes that rearrange what is on the stack. */
function useStack(machine: Machine, code: number): boolean {
  const { stack } = machine;
  switch (code) {
    case 0x28: // MARK
      stack.push(mark);
      return true;
    case 0x30: // POP
      if (stack.length === 0) throw machine.cursor.broken("a pickle that takes from an empty stack");
      stack.pop();
      return true;
    case 0x31: // POP_MARK
      popToMark(machine);
      return true;
    case 0x32: // DUP
      stack.push(top(machine));
      return true;
    case 0x61: // APPEND
      pop(machine);
      top(machine);
      return true;
    case 0x65: // APPENDS
    case 0x90: // ADDITEMS
      popToMark(machine);
      top(machine);
      return true;
    case 0x6c: // LIST
    case 0x91: // FROZENSET
      popToMark(machine);
      stack.push(undefined);
      return true;
    case 0x74: // TUPLE
      stack.push(tuple(popToMark(machine)));
      return true;
    case 0x85: // TUPLE1
    case 0x86: // TUPLE2
    case 0x87: {
      // TUPLE3
      const items = Array.from({ length: code - 0x84 }, () => pop(machine)).reverse();
      stack.push(tuple(items));
      return true;
    }
    case 0x64: {
      // DICT
      const dict: DictValue = { kind: "dict", entries: new Map() };
      setItems(dict, popToMark(machine));
      stack.push(dict);
      return true;
    }
    case 0x73: {
      // SETITEM
      const value = pop(machine);
      const key = pop(machine);
      setItems(top(machine), [key, value]);
      return true;
    }
    case 0x75: {
      // SETITEMS
      const items = popToMark(machine);
      setItems(top(machine), items);
      return true;
    }
    case 0x98: // READONLY_BUFFER
      top(machine);
      return true;
    default:
      return false;
  }
}

function useMemo(machine: Machine, code: number): boolean {
  const { cursor, stack, memo } = machine;
  switch (code) {
    case 0x67: // GET
      stack.push(memo.get(Number(cursor.line(64, "a memo's number"))));
      return true;
    case 0x68: // BINGET
      stack.push(memo.get(cursor.u8("a memo's number")));
      return true;
    case 0x6a: // LONG_BINGET
      stack.push(memo.get(cursor.u32("a memo's number")));
      return true;
    case 0x70: // PUT
      memo.set(Number(cursor.line(64, "a memo's number")), top(machine));
      return true;
    case 0x71: // BINPUT
      memo.set(cursor.u8("a memo's number"), top(machine));
      return true;
    case 0x72: // LONG_BINPUT
      memo.set(cursor.u32("a memo's number"), top(machine));
      return true;
    case 0x94: // MEMOIZE
      memo.set(memo.size, top(machine));
      return true;
    default:
      return false;
  }
}

/** Opcodes that import a name or call what was imported. */
function importOrCall(machine: Machine, code: number): boolean {
  const { cursor, stack, scan } = machine;
  switch (code) {
    case 0x63: // GLOBAL
      stack.push(global(machine, "GLOBAL", cursor.line(longestText, "a name"), cursor.line(longestText, "a name")));
      return true;
    case 0x93: {
      // STACK_GLOBAL
      const name = pop(machine);
      const module = pop(machine);
      stack.push(global(machine, "STACK_GLOBAL", module, name));
      return true;
    }
    case 0x69: {
      // INST
      const of = global(machine, "INST", cursor.line(longestText, "a name"), cursor.line(longestText, "a name"));
      call(machine, undefined, of, tuple(popToMark(machine)));
      return true;
    }
    case 0x6f: {
      // OBJ
      const [of, ...args] = popToMark(machine);
      call(machine, "OBJ", of, tuple(args));
      return true;
    }
    case 0x52: // REDUCE
    case 0x81: {
      // NEWOBJ
      const args = pop(machine);
      call(machine, code === 0x52 ? "REDUCE" : "NEWOBJ", pop(machine), args);
      return true;
    }
    case 0x92: {
      // NEWOBJ_EX
      pop(machine);
      const args = pop(machine);
      call(machine, "NEWOBJ_EX", pop(machine), args);
      return true;
    }
    case 0x62: // BUILD
      build(machine);
      return true;
    case 0x50: // PERSID
      cursor.line(longestLine, "a persistent id");
      stack.push(undefined);
      return true;
    case 0x51: // BINPERSID
      pop(machine);
      stack.push(undefined);
      return true;
    case 0x82: // EXT1
    case 0x83: // EXT2
    case 0x84: // EXT4
      cursor.skip(2 ** (code - 0x82), "an extension's code");
      scan.extensions += 1;
      stack.push(undefined);
      return true;
    default:
      return false;
  }
}

function global({ scan }: Machine, opcode: string, module: Value, name: Value): Value {
  countOpcode(scan, opcode);
  if (typeof module !== "string" || typeof name !== "string") {
    scan.computedGlobals += 1;
    return undefined;
  }
  const key = `${module}.${name}`;
  const known = scan.globals.get(key);
  if (known === undefined) scan.globals.set(key, { module, name, count: 1 });
  else known.count += 1;
  return { kind: "global", module, name };
}

function call({ stack, scan }: Machine, opcode: string | undefined, of: Value, args: Value): void {
  if (opcode !== undefined) countOpcode(scan, opcode);
  const result: Value = { kind: "object", of, args, state: undefined };
  if (isObjectOf(result, "torch._utils._rebuild_tensor_v2") && isKind(args, "tuple")) {
    scan.tensors += 1;
    scan.parameters += elementsOf(args.items[2]) ?? 0n;
  }
  stack.push(result);
}

function build(machine: Machine): void {
  const { scan, stack } = machine;
  countOpcode(scan, "BUILD");
  const state = pop(machine);
  const built = top(machine);
  if (!isKind(built, "object")) return;
  built.state = state;
  if (!isObjectOf(built, "joblib.numpy_pickle.NumpyArrayWrapper")) return;
  stack.pop();
  skipArray(machine, state);
  stack.push(undefined);
}

/** joblib writes an array's bytes between the opcodes, behind the BUILD of what describes it (`NumpyArrayWrapper.read_array`). */
function skipArray(machine: Machine, state: Value): void {
  const { cursor, scan } = machine;
  const entries = isKind(state, "dict") ? state.entries : new Map<string, Value>();
  const elements = elementsOf(entries.get("shape"));
  const type = dtypeOf(entries.get("dtype"));
  if (elements === undefined || type === undefined) {
    scan.stoppedAt = `joblib's array at byte ${cursor.position} has a form that is not known`;
  } else if (type.hasObjects) {
    if (machine.depth > 20) throw cursor.broken("more than 20 pickles inside each other");
    const { result } = scan;
    scanPickle(cursor, scan, machine.depth + 1);
    scan.result = result;
  } else {
    scan.arrays += 1;
    scan.arrayElements += elements;
    if (typeof entries.get("numpy_array_alignment_bytes") === "number") cursor.skip(cursor.u8("an array"), "an array");
    const bytes = elements * BigInt(type.bytes);
    if (bytes > BigInt(cursor.remaining)) throw cursor.truncated("an array");
    cursor.skip(Number(bytes), "an array");
  }
}
