import { sha256Hex } from "@gatewright/shared/digest/digest.ts";

// mlflow/utils/validation.py; Databricks documents the same. Lengths are characters there and UTF-16 units here, which are never fewer.
const mostNameCharacters = 250;
/** Newer servers also take a colon; older ones, and those on Windows, do not. */
const refusedCharacter = /[^\p{L}\p{N}_/.\- ]/gu;

/** A name that MLflow takes for a parameter, metric or tag. It also makes paths of them, so none may lead elsewhere. */
export function mlflowName(name: string): string {
  const allowed = name.toWellFormed().replaceAll(refusedCharacter, "_");
  const path = allowed
    .split("/")
    .map((step) => (step === "." || step === ".." || step === "" ? "_" : step))
    .join("/");
  return path.length <= mostNameCharacters ? path : withDigest(path, name);
}

export interface RenamedNames {
  /** Given name to the one that MLflow gets; no two are the same. */
  names: Map<string, string>;
  /** Those that changed. */
  renamed: [given: string, taken: string][];
}

/** Names for all of them, told apart by a piece of their digest where two would become one. */
export function mlflowNames(given: readonly string[]): RenamedNames {
  const names = new Map<string, string>();
  const used = new Set(given.filter((name) => mlflowName(name) === name));
  for (const name of given) {
    const wanted = mlflowName(name);
    const taken = wanted === name || !used.has(wanted) ? wanted : withDigest(wanted, name);
    used.add(taken);
    names.set(name, taken);
  }
  return { names, renamed: [...names].filter(([name, taken]) => name !== taken) };
}

/**
 * A value within the limit. One that is cut says so, where it was cut and what the whole value's digest is: MLflow itself
 * cuts without a word.
 */
export function cutValue(value: string, limit: number): { text: string; digest: string | undefined } {
  const whole = value.toWellFormed();
  if (whole.length <= limit) return { text: whole, digest: undefined };
  const digest = `sha256:${sha256Hex(whole)}`;
  const mark = `… [cut by gatewright: ${whole.length.toLocaleString("en-US")} characters in all, ${digest}]`;
  // Cutting through a pair of surrogates leaves half a character.
  const start = whole.slice(0, limit - mark.length).replace(/[\uD800-\uDBFF]$/, "");
  return { text: `${start}${mark}`, digest };
}

function withDigest(name: string, given: string): string {
  const mark = `_${sha256Hex(given).slice(0, 8)}`;
  return `${name.slice(0, mostNameCharacters - mark.length).replace(/[\uD800-\uDBFF]$/, "")}${mark}`;
}
