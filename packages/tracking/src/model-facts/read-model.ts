import { digestFile } from "@gatewright/shared/digest/digest.ts";
import { digestDirectory } from "@gatewright/shared/digest/digest-set.ts";
import { evidenceError, UserError } from "@gatewright/shared/errors/user-error.ts";
import type { ModelArtifact, Scalar } from "@gatewright/shared/ledger/record.ts";
import { cannotBeRead, type LocatedEvidence, locateEvidence } from "../evidence-file.ts";
import type { ReadContext } from "../read-context.ts";
import { redactParameters, redactText } from "../redaction/redact.ts";
import { shortLine } from "../values/record-text.ts";
import { withFile } from "./byte-cursor.ts";
import { readCompressedPickle, readPerhapsPickle } from "./compressed-pickle.ts";
import { readGguf } from "./gguf.ts";
import { type HeaderFacts, someOf } from "./header-facts.ts";
import { readMlmodel } from "./mlmodel.ts";
import { formatOf } from "./model-format.ts";
import { readOnnx } from "./onnx.ts";
import { readPickle } from "./pickle.ts";
import { readSafetensors } from "./safetensors.ts";
import { readZipModel } from "./zip-model.ts";

/** A directory with more files than this is no model that a person would look through. */
const maxHeaders = 1_000;
const maxWarnings = 50;

/**
 * A model file or directory: its digest in the order of OpenSSF model signing, and what its header says. Nothing of it is ever loaded.
 * @throws UserError (`evidence`) when it is missing, empty, or its own format says that it is cut off or damaged
 */
export async function readModel(path: string, context: ReadContext): Promise<ModelArtifact> {
  const located = await locateEvidence(path, context);
  const { digest, bytes, files } = await digestOf(located);
  const headers: FileHeader[] = [];
  for (const file of files.slice(0, maxHeaders)) headers.push(await headerOf(file));
  const { format, facts, warnings } =
    located.kind === "file" ? (headers[0]?.header ?? nothing) : together(headers, located.path);
  const unseen = files.length - headers.length;
  const said = [
    ...warnings,
    ...(unseen > 0 ? [`${located.path}: the headers of ${unseen} of ${files.length} files were not read.`] : []),
  ];
  return {
    path: located.path,
    digest,
    bytes,
    files: files.length,
    format,
    facts: redactParameters(recordFacts(facts), context.secrets).values,
    warnings: shortened(said).map((warning) => shortLine(redactText(warning, context.secrets), 1_000)),
  };
}

interface ModelFile {
  path: string;
  absolutePath: string;
  bytes: number;
}

interface FileHeader {
  file: ModelFile;
  header: HeaderFacts;
}

const nothing: HeaderFacts = { format: "unknown", facts: {}, warnings: [] };

async function digestOf({
  path,
  absolutePath,
  kind,
}: LocatedEvidence): Promise<{ digest: string; bytes: number; files: ModelFile[] }> {
  try {
    if (kind === "directory") {
      const { digest, bytes, files } = await digestDirectory(absolutePath);
      if (bytes === 0) throw emptyModel(path, "none of its files has a byte");
      const below = files.map((file) => ({
        path: path === "." ? file.path : `${path}/${file.path}`,
        absolutePath: `${absolutePath}/${file.path}`,
        bytes: file.bytes,
      }));
      return { digest, bytes, files: below };
    }
    const { digest, bytes } = await digestFile(absolutePath);
    if (bytes === 0) throw emptyModel(path, "it has no bytes");
    return { digest, bytes, files: [{ path, absolutePath, bytes }] };
  } catch (error) {
    if (!(error instanceof UserError)) throw cannotBeRead(path, error);
    // The digest's own errors name files by where they lie on this machine.
    throw evidenceError(error.message.replaceAll(absolutePath, path), {
      location: { path },
      hint: error.hint,
      cause: error,
    });
  }
}

function emptyModel(path: string, why: string): UserError {
  return evidenceError(`${path} is empty: ${why}.`, {
    location: { path },
    hint: "Did the step that writes it run to its end?",
  });
}

async function headerOf(file: ModelFile): Promise<FileHeader> {
  const { path, absolutePath, bytes } = file;
  try {
    const header = await withFile(absolutePath, path, bytes, async (source): Promise<HeaderFacts> => {
      const start = Buffer.alloc(Math.min(64, bytes));
      source.read(start, 0);
      const format = formatOf(start, path);
      switch (format.kind) {
        case "safetensors":
          return readSafetensors(source);
        case "gguf":
          return readGguf(source);
        case "onnx":
          return readOnnx(source);
        case "mlmodel":
          return readMlmodel(source);
        case "pickle":
          return readPickle(source);
        case "compressed":
          return readCompressedPickle(source, format.compression);
        case "perhaps pickle":
          return readPerhapsPickle(source, format.compression);
        case "zip":
          return readZipModel(absolutePath, path);
        case "named":
          return { format: format.name, facts: {}, warnings: [] };
      }
    });
    return { file, header };
  } catch (error) {
    throw cannotBeRead(path, error);
  }
}

/**
 * A directory is what MLflow's `MLmodel` says; else what its files are, when they are all the same beside files that are no models; its
 * facts are their sums, or those of its one model file.
 */
function together(headers: readonly FileHeader[], path: string): HeaderFacts {
  const warnings = headers.flatMap(({ header }) => header.warnings);
  const known = headers.filter(({ header }) => header.format !== "unknown" && header.format !== "zip");
  const mlmodel = known.find(
    ({ header, file }) => header.format === "mlmodel" && !relative(file.path, path).includes("/"),
  );
  if (mlmodel !== undefined) return { ...mlmodel.header, warnings };
  const formats = new Set(known.map(({ header }) => header.format));
  const [only] = known;
  if (only === undefined) {
    const isSavedModel = headers.some(({ file }) => file.path.endsWith("/saved_model.pb"));
    return { format: isSavedModel ? "saved_model" : "unknown", facts: {}, warnings };
  }
  if (known.length === 1) return { ...only.header, warnings };
  if (formats.size > 1) return { format: "unknown", facts: { formats: someOf([...formats].sort()) }, warnings };
  return { format: only.header.format, facts: { ...sums(known), shards: known.length }, warnings };
}

function relative(path: string, directory: string): string {
  return path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : path;
}

function sums(headers: readonly FileHeader[]): Record<string, Scalar> {
  const sum = (key: string): Record<string, Scalar> => {
    const values = headers.map(({ header }) => header.facts[key]);
    if (!values.every((value) => typeof value === "number" || (typeof value === "string" && /^\d+$/.test(value))))
      return {};
    const total = values.reduce<bigint>((all, value) => all + BigInt(value ?? 0), 0n);
    return { [key]: total <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(total) : total.toString() };
  };
  return { ...sum("tensors"), ...sum("parameters") };
}

/** Names and texts of a header are the file author's. */
function recordFacts(facts: HeaderFacts["facts"]): HeaderFacts["facts"] {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      shortLine(key, 200),
      typeof value === "string" ? shortLine(value, 2_000) : value,
    ]),
  );
}

function shortened(warnings: readonly string[]): string[] {
  if (warnings.length <= maxWarnings) return [...warnings];
  return [...warnings.slice(0, maxWarnings), `${warnings.length - maxWarnings} more warnings are left out.`];
}
