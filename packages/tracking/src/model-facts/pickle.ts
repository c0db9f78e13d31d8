import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Scalar } from "@gatewright/shared/ledger/record.ts";
import { ByteCursor, type ByteSource } from "./byte-cursor.ts";
import { countOf, type HeaderFacts, someOf, tally } from "./header-facts.ts";
import { emptyScan, type PickleScan } from "./pickle-machine.ts";
import { isDangerous } from "./pickle-names.ts";
import { scanPickle } from "./pickle-scan.ts";

/** Of the five pickles that `torch.save` wrote before its zip format; the first is a number that nothing else begins with. */
const legacyTorchStart = Buffer.from([
  0x80, 0x02, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, 0x2e,
]);
const legacyTorchPickles = 5;
const maxPickles = 1_000;

/**
 * Facts of a file of one or more pickles. It is never loaded: its opcodes are followed.
 * @throws UserError (`evidence`) when it is cut off or no pickle
 */
export function readPickle(source: ByteSource): HeaderFacts {
  const cursor = new ByteCursor(source);
  const scan = emptyScan();
  const start = Buffer.alloc(legacyTorchStart.length);
  const isLegacyTorch = source.read(start, 0) === start.length && start.equals(legacyTorchStart);
  const count = scanAll(cursor, scan, isLegacyTorch ? legacyTorchPickles : maxPickles);
  const left = cursor.remaining;
  const hasOwnTail = isLegacyTorch || scan.stoppedAt !== undefined;
  return {
    format: isLegacyTorch ? "torch" : isJoblib(scan) ? "joblib" : "pickle",
    facts: { ...factsOf(scan), ...(count > 1 && !isLegacyTorch ? { pickles: count } : {}) },
    warnings: [
      ...warningsOf(scan, source.path),
      ...(left > 0 && !hasOwnTail ? [`${source.path}: ${left} bytes stand behind the pickle.`] : []),
    ],
  };
}

/** PROTO with a version that exists; since protocol 4 a FRAME, in 2 and 3 nearly always one of these opcodes behind it. */
export function looksLikePickle(start: Buffer): boolean {
  const version = start[1] ?? 0;
  return start.length > 2 && start[0] === 0x80 && version >= 2 && version <= 5 && (start[2] ?? 0) !== 0;
}

/** The first pickle must be whole. What stands behind it is another one only if it can be read as one. */
function scanAll(cursor: ByteCursor, scan: PickleScan, limit: number): number {
  scanPickle(cursor, scan);
  let count = 1;
  while (count < limit && scan.stoppedAt === undefined && cursor.remaining > 1) {
    const begin = cursor.take(2, "a pickle");
    const isProtocol = begin[0] === 0x80 && (begin[1] ?? 99) <= 5;
    cursor.back(2);
    if (!isProtocol) break;
    try {
      scanPickle(cursor, scan);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      scan.stoppedAt = `what stands behind the first pickle cannot be read as one (byte ${cursor.position})`;
    }
    count += 1;
  }
  return count;
}

function isJoblib(scan: PickleScan): boolean {
  return scan.globals.has("joblib.numpy_pickle.NumpyArrayWrapper");
}

export function factsOf(scan: PickleScan): Record<string, Scalar> {
  const modules = new Set([...scan.globals.values()].map(({ module }) => module.split(".")[0] ?? module));
  return {
    protocol: scan.protocol,
    opcodes: tally(scan.opcodes),
    globals: scan.globals.size,
    modules: someOf([...modules].sort(), 30),
    ...(scan.tensors === 0 ? {} : { tensors: scan.tensors, parameters: countOf(scan.parameters) }),
    // Class labels and counts are arrays too, so these are no parameters.
    ...(scan.arrays === 0 ? {} : { arrays: scan.arrays, array_elements: countOf(scan.arrayElements) }),
  };
}

/** What loading it could do besides making a model. */
export function warningsOf(scan: PickleScan, path: string): string[] {
  const dangerous = [...scan.globals.values()].filter(({ module, name }) => isDangerous(module, name));
  const names = dangerous.map(({ module, name }) => visibleName(`${module}.${name}`)).sort();
  const calls = [...scan.opcodes.keys()].sort().join(", ");
  return [
    ...(names.length === 0
      ? []
      : [
          `${path}: loading this pickle can run other code than a model's: it uses ${someOf(names)} (opcodes ${calls}).`,
        ]),
    ...(scan.computedGlobals === 0
      ? []
      : [
          `${path}: ${scan.computedGlobals} names are put together only while it is loaded, so nobody can say what it runs.`,
        ]),
    ...(scan.extensions === 0
      ? []
      : [
          `${path}: ${scan.extensions} codes of Python's extension registry stand in it, whose meaning the loading program decides.`,
        ]),
    ...(scan.stoppedAt === undefined ? [] : [`${path}: only a part was looked at: ${scan.stoppedAt}.`]),
  ];
}

function visibleName(name: string): string {
  return name.length > 100 ? `${name.slice(0, 100)}…` : name;
}
