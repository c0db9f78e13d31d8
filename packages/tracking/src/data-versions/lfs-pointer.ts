/** The specification's limit; a longer file is content. */
export const maxPointerBytes = 1023;

export interface LfsPointer {
  /** `sha256:<hex>` of the content. */
  oid: string;
  bytes: number;
}

const firstLine = "version https://git-lfs.github.com/spec/";

/** The first line says it, also when the rest is broken. */
export function isLfsPointer(content: Buffer): boolean {
  return content.length <= maxPointerBytes && content.subarray(0, firstLine.length).toString("latin1") === firstLine;
}

/**
 * Reads a pointer (git-lfs `docs/spec.md`): lines `key value`, `version` first, the others sorted by key.
 * Undefined when it breaks the specification.
 */
export function readLfsPointer(text: string): LfsPointer | undefined {
  if (!text.startsWith(`${firstLine}v1\n`) || !text.endsWith("\n")) return undefined;
  const lines = text.slice(0, -1).split("\n");
  const values = new Map<string, string>();
  for (const line of lines) {
    const [, key, value] = /^([a-z0-9.-]+) (.+)$/.exec(line) ?? [];
    if (key === undefined || value === undefined || values.has(key)) return undefined;
    values.set(key, value);
  }
  const oid = values.get("oid") ?? "";
  const size = values.get("size") ?? "";
  if (!/^sha256:[0-9a-f]{64}$/.test(oid) || !/^(?:0|[1-9]\d{0,15})$/.test(size)) return undefined;
  return { oid, bytes: Number(size) };
}
