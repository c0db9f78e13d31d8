import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Entry, ZipFile } from "yauzl";
import { countWords } from "../number-words.ts";
import { readJson } from "../values/json-values.ts";
import { isMapping, type Tree } from "../values/value-tree.ts";
import { ByteCursor, sourceOfBytes } from "./byte-cursor.ts";
import { type HeaderFacts, someOf } from "./header-facts.ts";
import { factsOf, warningsOf } from "./pickle.ts";
import { emptyScan } from "./pickle-machine.ts";
import { scanPickle } from "./pickle-scan.ts";

const maxEntries = 100_000;
const maxPickles = 100;
/** A zip's member that is read: `data.pkl` holds names and shapes, the numbers lie in members of their own. */
const maxMemberBytes = 64 * 1024 * 1024;

/**
 * Facts of a model in a zip: PyTorch's `data.pkl`, Keras' `config.json`, NumPy's `.npz`.
 * @throws UserError (`evidence`) when the zip is damaged, or a pickle in it
 */
export async function readZipModel(absolutePath: string, path: string): Promise<HeaderFacts> {
  const zip = await openZip(absolutePath, path);
  try {
    const members = await membersOf(zip, path);
    const names = members.map(({ fileName }) => fileName);
    const pickles = members.filter(({ fileName }) => /\.(?:pkl|pickle)$/.test(fileName));
    if (
      names.includes("config.json") &&
      names.some((name) => name === "model.weights.h5" || name === "metadata.json")
    ) {
      return await keras(zip, members, path);
    }
    if (pickles.length > 0) return await pickled(zip, pickles, names, path);
    const isArrays = names.length > 0 && names.every((name) => name.endsWith(".npy"));
    return { format: isArrays ? "npz" : "zip", facts: { members: names.length }, warnings: [] };
  } finally {
    zip.close();
  }
}

async function pickled(
  zip: ZipFile,
  pickles: readonly Entry[],
  names: readonly string[],
  path: string,
): Promise<HeaderFacts> {
  const isTorch = pickles.some(({ fileName }) => /(?:^|\/)data\.pkl$/.test(fileName));
  const scan = emptyScan();
  const warnings: string[] = [];
  for (const entry of pickles.slice(0, maxPickles)) {
    const bytes = await contentOf(zip, entry, path);
    const place = `${path} (${entry.fileName.slice(0, 200)})`;
    if (bytes === undefined) {
      warnings.push(`${place}: nobody looked for dangerous opcodes: it has more than ${maxMemberBytes} bytes.`);
      continue;
    }
    scanPickle(new ByteCursor(sourceOfBytes(bytes, place)), scan);
  }
  if (pickles.length > maxPickles)
    warnings.push(`${path}: of ${pickles.length} pickles only ${maxPickles} were looked at.`);
  const code = names.filter((name) => /(?:^|\/)code\/.*\.py$/.test(name));
  return {
    format: isTorch ? "torch" : "pickle",
    facts: { ...factsOf(scan), members: names.length, ...(code.length === 0 ? {} : { torchscript: true }) },
    warnings: [...warningsOf(scan, path), ...warnings],
  };
}

/** A Lambda layer holds Python's byte code, which runs when the model is loaded. */
async function keras(zip: ZipFile, members: readonly Entry[], path: string): Promise<HeaderFacts> {
  const read = async (name: string): Promise<Tree | undefined> => {
    const entry = members.find(({ fileName }) => fileName === name);
    const bytes = entry === undefined ? undefined : await contentOf(zip, entry, path);
    return bytes === undefined ? undefined : readJson(bytes.toString("utf8"), `${path} (${name})`);
  };
  const config = await read("config.json");
  const metadata = await read("metadata.json");
  const version = isMapping(metadata) ? metadata.get("keras_version") : undefined;
  const kind = isMapping(config) ? config.get("class_name") : undefined;
  const layers = new Map<string, number>();
  countLayers(config, layers);
  return {
    format: "keras",
    facts: {
      ...(typeof version === "string" ? { keras_version: version.slice(0, 100) } : {}),
      ...(typeof kind === "string" ? { class: kind.slice(0, 100) } : {}),
      members: members.length,
    },
    warnings: layers.has("Lambda")
      ? [
          `${path}: Python code in ${countWords(layers.get("Lambda") ?? 0, "Lambda layer")} runs when the model is loaded.`,
        ]
      : [],
  };
}

function countLayers(tree: Tree | undefined, counts: Map<string, number>): void {
  if (Array.isArray(tree)) for (const item of tree) countLayers(item, counts);
  if (!isMapping(tree)) return;
  const name = tree.get("class_name");
  if (typeof name === "string") counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const item of tree.values()) countLayers(item, counts);
}

async function openZip(absolutePath: string, path: string): Promise<ZipFile> {
  const { openPromise } = await import("yauzl");
  // Names are only compared, never used as paths.
  const options = {
    autoClose: false,
    lazyEntries: true,
    validateEntrySizes: true,
    decodeStrings: true,
    strictFileNames: false,
  };
  return openPromise(absolutePath, options).catch((error: unknown) => {
    throw damaged(path, error);
  });
}

async function membersOf(zip: ZipFile, path: string): Promise<Entry[]> {
  const members: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      members.push(entry);
      if (members.length > maxEntries) break;
    }
  } catch (error) {
    throw damaged(path, error);
  }
  if (members.length > maxEntries) {
    throw evidenceError(`${path} is a zip of more than ${maxEntries} members.`, { location: { path } });
  }
  const twice = members.map(({ fileName }) => fileName).filter((name, index, names) => names.indexOf(name) !== index);
  if (twice.length > 0) {
    throw evidenceError(
      `${path} is a zip that holds ${someOf(twice.map((name) => JSON.stringify(name.slice(0, 60))))} twice.`,
      {
        location: { path },
        hint: "Readers disagree on which of the two counts: write the model again.",
      },
    );
  }
  return members;
}

/** Undefined when it is larger than is read. */
async function contentOf(zip: ZipFile, entry: Entry, path: string): Promise<Buffer | undefined> {
  if (entry.uncompressedSize > maxMemberBytes) return undefined;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    const parts: Buffer[] = [];
    for await (const part of stream) {
      if (!Buffer.isBuffer(part)) throw new Error("A stream of bytes gave something else.");
      parts.push(part);
    }
    return Buffer.concat(parts);
  } catch (error) {
    throw damaged(path, error);
  }
}

function damaged(path: string, cause: unknown): Error {
  return evidenceError(`${path} is a zip that cannot be read: it is cut off or damaged.`, {
    location: { path },
    hint: "Write or download it again.",
    cause,
  });
}
