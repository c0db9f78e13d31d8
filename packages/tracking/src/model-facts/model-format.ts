import { type Compression, compressionOf, isUnpacked, type UnpackedCompression } from "./compressed-pickle.ts";
import { looksLikePickle } from "./pickle.ts";

/** What a file is by its first bytes; by its name only where the bytes leave it open. */
export type ModelFormat =
  | { kind: "safetensors" | "gguf" | "onnx" | "mlmodel" | "pickle" | "zip" }
  | { kind: "compressed"; compression: Compression }
  /** Its name does not say whether what is packed is a pickle: `joblib.dump(model, "model.gz")` gives one, `tar` none. */
  | { kind: "perhaps pickle"; compression: UnpackedCompression }
  /** Formats that are only named: nothing of them is read. */
  | { kind: "named"; name: string };

const pickleNames = /\.(?:pkl|pickle|joblib|sav|pt|pth|p)(?:\.gz|\.z|\.bz2|\.xz|\.lzma|\.lz4)?$/i;

export function formatOf(start: Buffer, path: string): ModelFormat {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const begins = (text: string): boolean => start.subarray(0, text.length).toString("latin1") === text;
  if (name === "MLmodel") return { kind: "mlmodel" };
  if (begins("GGUF")) return { kind: "gguf" };
  if (begins("PK\x03\x04") || begins("PK\x05\x06")) return { kind: "zip" };
  if (begins("\x89HDF\r\n\x1a\n")) return { kind: "named", name: "hdf5" };
  if (begins("CBM1")) return { kind: "named", name: "catboost" };
  if (start.subarray(4, 8).toString("latin1") === "TFL3") return { kind: "named", name: "tflite" };
  if (/^tree\r?\nversion=v\d/.test(start.toString("latin1"))) return { kind: "named", name: "lightgbm" };
  if (/^\s*\{\s*"learner"/.test(start.toString("latin1")) || /^\{L.{8}learner/s.test(start.toString("latin1"))) {
    return { kind: "named", name: "xgboost" };
  }
  if (/\.safetensors$/i.test(name) || looksLikeSafetensors(start)) return { kind: "safetensors" };
  if (/\.gguf$/i.test(name)) return { kind: "gguf" };
  if (/\.onnx$/i.test(name)) return { kind: "onnx" };
  if (/\.keras$/i.test(name)) return { kind: "zip" };
  const isPickleName = pickleNames.test(name);
  const compression = compressionOf(start);
  if (compression !== undefined && isPickleName) return { kind: "compressed", compression };
  if (compression !== undefined && isUnpacked(compression)) return { kind: "perhaps pickle", compression };
  // Pickles of protocols 0 and 1 begin with any of their opcodes.
  if (isPickleName || looksLikePickle(start)) return { kind: "pickle" };
  return { kind: "named", name: "unknown" };
}

/** The header's length in eight bytes, then the header's brace. */
function looksLikeSafetensors(start: Buffer): boolean {
  return (
    start.length > 9 &&
    start.readUIntLE(0, 6) <= 100_000_000 &&
    start.readUInt16LE(6) === 0 &&
    /^\{\s*["}]/.test(start.toString("latin1", 8))
  );
}
