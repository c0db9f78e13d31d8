import { gunzipSync, gzipSync } from "node:zlib";
import { sha256Hex } from "../digest/digest.ts";
import { evidenceError } from "../errors/user-error.ts";
import { predictionsPath } from "./layout.ts";
import type { KeptPredictions } from "./record.ts";

/** Most that is unpacked: a small file on the branch must not fill the memory. */
const mostBytes = 1024 ** 3;

/** A champion's predictions as they stand on the ledger's branch, and what its record says of them. */
export function packPredictions(csv: string): { kept: KeptPredictions; text: string } {
  const digest = sha256Hex(csv);
  return {
    kept: { path: predictionsPath(digest), digest: `sha256:${digest}`, bytes: Buffer.byteLength(csv) },
    text: gzipSync(csv, { level: 9 }).toString("base64"),
  };
}

/**
 * The CSV file that was kept.
 * @param text undefined: there is no such file on the branch
 * @throws UserError (`evidence`) when it is gone, or not the one that the record names
 */
export function unpackPredictions(text: string | undefined, { path, digest }: KeptPredictions, ledger: string): Buffer {
  const broken = (what: string, cause?: unknown) =>
    evidenceError(`The champion's predictions ${path} of the ${ledger} ${what}.`, {
      hint: "Restore the file from the branch's history, or let `champion: {run: …}` score the champion anew.",
      ...(cause === undefined ? {} : { cause }),
    });
  if (text === undefined) throw broken("are gone");
  let csv: Buffer;
  try {
    csv = gunzipSync(Buffer.from(text, "base64"), { maxOutputLength: mostBytes });
  } catch (error) {
    throw broken("cannot be unpacked", error);
  }
  const found = `sha256:${sha256Hex(csv)}`;
  if (found !== digest) throw broken(`are ${found}, not ${digest}`);
  return csv;
}

/**
 * The name of predictions that wait for the ledger is the digest of what they hold.
 * @throws UserError (`evidence`) when it is not
 */
export function refuseOtherPredictions(path: string, packed: string): void {
  const digest = `sha256:${path.split("/")[2]?.split(".")[0] ?? ""}`;
  unpackPredictions(packed, { path, digest, bytes: 0 }, "artifact");
}
