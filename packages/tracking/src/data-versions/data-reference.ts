import { suggest } from "@gatewright/shared/document/suggestion.ts";
import { configurationError } from "@gatewright/shared/errors/user-error.ts";

export const schemes = ["file", "dvc", "lakefs", "delta", "iceberg", "git-lfs", "s3", "gs", "hf"] as const;
export type Scheme = (typeof schemes)[number];

const maxLength = 2_000;

export interface DataReference {
  /** Undefined for a plain path, which may be tracked by DVC or Git LFS. */
  scheme: Scheme | undefined;
  /** What stands behind the scheme: a path or an address, still with its `@<id>`. */
  locator: string;
}

/**
 * Takes a reference apart: `data/train.csv`, `dvc:data/train.csv`, `s3://bucket/key@version`.
 * @throws UserError (`configuration`) for an empty one, one with control characters, and an unknown scheme
 */
export function parseReference(reference: string): DataReference {
  if (reference.trim() === "") {
    throw configurationError("A data reference is empty.", {
      hint: "Name a path or `<scheme>:<locator>[@<id>]`, for example `train: data/train.csv`.",
    });
  }
  if (reference.length > maxLength) {
    throw configurationError(`A data reference has ${reference.length} characters; at most ${maxLength} are read.`, {
      hint: "Name the directory, or a pattern.",
    });
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no record may hold one
  if (/[\u0000-\u001f\u007f]/.test(reference)) {
    throw configurationError(`The data reference ${JSON.stringify(reference)} has control characters.`, {
      hint: "Rename the file, or name its directory.",
    });
  }
  const [, word, rest] = /^([A-Za-z][A-Za-z0-9+.-]+):(.*)$/s.exec(reference) ?? [];
  if (word === undefined || rest === undefined) return { scheme: undefined, locator: reference };
  const scheme = schemes.find((known) => known === word);
  if (scheme === undefined) throw unknownScheme(reference, word);
  if (rest.replace(/^\/\//, "") === "") {
    throw configurationError(`The data reference ${reference} names nothing behind its scheme.`, {
      hint: `Write ${scheme}:<locator>.`,
    });
  }
  return { scheme, locator: rest };
}

/** The part behind the last `@`, when it can be an id at all: ids have no slash, paths often do. */
export function splitId(locator: string): { name: string; id: string | undefined } {
  const at = locator.lastIndexOf("@");
  if (at <= 0 || locator.indexOf("/", at) !== -1) return { name: locator, id: undefined };
  return { name: locator.slice(0, at), id: locator.slice(at + 1) };
}

function unknownScheme(reference: string, word: string): Error {
  if (/^https?$/i.test(word)) {
    return configurationError(`${word}: is no version of data: what an address leads to can change at any time.`, {
      hint: "Fetch the file in a step before this one, and name the file.",
    });
  }
  const near = suggest(word, schemes);
  return configurationError(`The data reference ${reference} has the unknown scheme ${word}.`, {
    hint: `${near === undefined ? "" : `Did you mean ${near}? `}Known are ${schemes.join(", ")}; a path that looks like this is written file:${reference}.`,
  });
}
