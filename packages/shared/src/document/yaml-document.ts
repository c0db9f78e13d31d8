import type { ErrorObject } from "ajv";
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import { configurationError } from "../errors/user-error.ts";
import type { Location } from "../report/finding.ts";
import { describeViolations, type Pointer, type Violation } from "./schema-violations.ts";

/** A validation function as Ajv makes it. */
export interface SchemaValidator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** A YAML file that satisfies its schema. */
export interface YamlDocument {
  value: unknown;
  /** Where the value at `pointer` stands; the nearest thing around it when it does not stand in the file. */
  locate(pointer: Pointer): Location;
  /** Where the key at the end of `pointer` stands. */
  locateKey(pointer: Pointer): Location;
}

const maxBytes = 1024 * 1024;
/** Enough to repeat a list of words some times; far too few for a bomb. */
const maxAliases = 50;

/** A YAML text that has been read but not interpreted: no mapping has a key twice, no alias leads nowhere. */
export interface YamlText {
  document: Document.Parsed;
  /** Line and column of an offset in the text. */
  at(offset: number): Location;
}

/**
 * Reads YAML 1.2 core schema, one document, string keys. Aliases are not expanded: what follows them bounds how often.
 * @param path as it is shown to the user
 * @param kind what the file is, for sentences: `policy`, `contract`
 * @param options.merge merge keys (`<<`) are left in the document for the caller to carry out; otherwise they are refused
 * @throws UserError (`configuration`) for everything that is not a valid file, with line and column where there is one
 */
export function readYamlText(
  text: string,
  path: string,
  kind: string,
  options: { merge: boolean } = { merge: false },
): YamlText {
  refuseWhatIsNoText(text, path, kind);
  const lines = new LineCounter();
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const document = parse(source, lines, path);
  const at = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  refuseSyntaxErrors(document, source, at);
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    throw configurationError(`${path} is empty.`, { location: { path, line: 1 }, hint: emptyHint(kind) });
  }
  refuseDoubtfulNodes(document, at, options.merge);
  return { document, at };
}

/**
 * Reads a policy or a contract: YAML 1.2 core schema, one document, string keys, no merge keys.
 * @param path as it is shown to the user
 * @param kind what the file is, for sentences: `policy`, `contract`
 * @throws UserError (`configuration`) for everything that is not a valid file, with line and column where there is one
 */
export function readYamlDocument(text: string, path: string, validate: SchemaValidator, kind: string): YamlDocument {
  const { document, at } = readYamlText(text, path, kind);
  const value = toValue(document, path, kind);

  const find = finder(document);
  const locateKey = (pointer: Pointer): Location => at(keyOffset(find(pointer)));
  const locate = (pointer: Pointer): Location => at(valueOffset(find(pointer)));
  if (!validate(value)) {
    const located = describeViolations(validate.errors ?? [], kind)
      .map((violation) => ({
        violation,
        location: violation.about === "key" ? locateKey(violation.pointer) : locate(violation.pointer),
      }))
      .sort((a, b) => before(a.location, b.location));
    throw violationError(located, path, kind);
  }
  return { value, locate, locateKey };
}

function violationError(
  located: readonly { violation: Violation; location: Location }[],
  path: string,
  kind: string,
): Error {
  const [first] = located;
  if (first === undefined) return configurationError(`${path} is not a valid ${kind}.`, { location: { path } });
  const more = located.length - 1;
  const rest = more === 0 ? "" : ` (and ${more} more ${more === 1 ? "mistake" : "mistakes"} in this file)`;
  return positioned(`${first.violation.message}${rest}`, first.location, first.violation.hint);
}

function refuseWhatIsNoText(text: string, path: string, kind: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > maxBytes) {
    throw configurationError(`${path} has ${bytes} bytes; a ${kind} may have at most ${maxBytes}.`, {
      location: { path },
      hint: "Lists of values that long belong in a data file.",
    });
  }
  if (text.includes("\0")) {
    throw configurationError(`${path} contains NUL bytes, so it is no YAML text.`, {
      location: { path },
      hint: "It may be a binary file, or text in UTF-16: save it as UTF-8.",
    });
  }
  const undecodable = text.indexOf("\uFFFD");
  if (undecodable !== -1) {
    const line = text.slice(0, undecodable).split("\n").length;
    throw configurationError(`${path}:${line}: the text is not valid UTF-8.`, {
      location: { path, line },
      hint: 'Save the file as UTF-8. The replacement character itself is written "\\uFFFD" in double quotes.',
    });
  }
}

function parse(source: string, lineCounter: LineCounter, path: string): Document.Parsed {
  try {
    return parseDocument(source, {
      version: "1.2",
      schema: "core",
      merge: false,
      stringKeys: true,
      // The library compares every key with every other; refuseDoubtfulNodes does it in one pass.
      uniqueKeys: false,
      lineCounter,
      prettyErrors: false,
      // "silent" would also silence the error about a second document.
      logLevel: "error",
    });
  } catch (error) {
    throw tooDeep(error, path);
  }
}

function toValue(document: Document.Parsed, path: string, kind: string): unknown {
  try {
    return document.toJS({ maxAliasCount: maxAliases });
  } catch (error) {
    if (error instanceof ReferenceError) {
      throw configurationError(`${path} uses aliases (*name) that expand to more than ${maxAliases} copies.`, {
        location: { path },
        hint: `Write the repeated parts out; a ${kind} rarely needs aliases.`,
        cause: error,
      });
    }
    throw tooDeep(error, path);
  }
}

function tooDeep(error: unknown, path: string): unknown {
  if (!(error instanceof RangeError)) return error;
  return configurationError(`${path} is nested too deeply to be read.`, { location: { path }, cause: error });
}

function refuseSyntaxErrors(document: Document.Parsed, source: string, at: (offset: number) => Location): void {
  // A tag that nobody knows is only a warning to the library; its value would be something else than the writer thinks.
  const [error] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (error === undefined) return;
  const location = at(error.pos[0]);
  // The library catches some of its own stack overflows and hands them on as a syntax error.
  if (/stack/i.test(error.message)) throw tooDeep(new RangeError(error.message), location.path);
  switch (error.code) {
    case "MULTIPLE_DOCS":
      throw positioned("a second YAML document begins here; one file holds one.", location, "Remove the line `---`.");
    case "TAB_AS_INDENT":
      throw positioned("a tab stands where YAML wants spaces.", location, "Indent with spaces.");
    case "NON_STRING_KEY":
      throw positioned("a key must be a plain word or a quoted text.", location, "Put the key in quotes.");
    default: {
      const tab = /^[ ]*\t/.test(source.split("\n")[(location.line ?? 1) - 1] ?? "");
      throw positioned(`not valid YAML: ${sentence(error.message)}`, location, tab ? "Indent with spaces." : undefined);
    }
  }
}

/**
 * Duplicate keys, merge keys (which YAML 1.2 does not have: they would be read as a key named `<<`) unless the caller carries
 * them out, and aliases of nothing.
 */
function refuseDoubtfulNodes(document: Document.Parsed, at: (offset: number) => Location, merge: boolean): void {
  const anchors = new Set<string>();
  visit(document, {
    Value(_, node) {
      if (node.anchor !== undefined) anchors.add(node.anchor);
    },
    Alias(_, alias) {
      if (anchors.has(alias.source)) return;
      throw positioned(
        `no &${alias.source} stands before this *${alias.source}.`,
        at(alias.range?.[0] ?? 0),
        undefined,
      );
    },
    // The library calls this instead of `Value` for mappings.
    Map(_, map) {
      if (map.anchor !== undefined) anchors.add(map.anchor);
      const first = new Map<string, number>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const offset = key.range?.[0] ?? 0;
        if (name === "<<" && key.type === "PLAIN") {
          if (merge) continue;
          throw positioned("merge keys (<<) are not supported.", at(offset), "Write the merged keys out.");
        }
        const earlier = first.get(name);
        if (earlier !== undefined) {
          throw positioned(
            `key "${name}" stands here a second time; the first is in line ${at(earlier).line}.`,
            at(offset),
            "Keep one of the two.",
          );
        }
        first.set(name, offset);
      }
    },
  });
}

function positioned(message: string, location: Location, hint: string | undefined): Error {
  return configurationError(`${location.path}:${location.line}:${location.column}: ${message}`, { location, hint });
}

function emptyHint(kind: string): string | undefined {
  if (kind === "policy")
    return "The shortest policy is `gatewright: 1` with `data: {contracts: [contracts/your-data.yml]}`.";
  if (kind === "contract") return "`gatewright propose --data FILE` writes a first contract for a file.";
  return undefined;
}

/** The library's messages may have several lines, of which the first says it. */
function sentence(message: string): string {
  const line = message.split("\n")[0]?.trim() ?? message;
  return /[.?!]$/.test(line) ? line : `${line}.`;
}

function before(a: Location, b: Location): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

interface Found {
  /** Node of the last key that was found; undefined for list items and the document itself. */
  key: unknown;
  value: unknown;
}

/** Walks as far along a pointer as the file goes. Keys are indexed once: a broken file may have a violation for each. */
function finder(document: Document.Parsed): (pointer: Pointer) => Found {
  const indices = new WeakMap<YAMLMap, Map<string, Found>>();
  const indexOf = (map: YAMLMap): Map<string, Found> => {
    const known = indices.get(map);
    if (known !== undefined) return known;
    const index = new Map<string, Found>();
    for (const { key, value } of map.items) if (isScalar(key)) index.set(String(key.value), { key, value });
    indices.set(map, index);
    return index;
  };
  return (pointer) => {
    let found: Found = { key: undefined, value: document.contents };
    for (const step of pointer) {
      const node = isAlias(found.value) ? found.value.resolve(document) : found.value;
      const next: Found | undefined = isMap(node)
        ? indexOf(node).get(String(step))
        : isSeq(node) && node.items[Number(step)] !== undefined
          ? { key: undefined, value: node.items[Number(step)] }
          : undefined;
      if (next === undefined) return found;
      found = next;
    }
    return found;
  };
}

function keyOffset({ key, value }: Found): number {
  return startOf(key) ?? startOf(value) ?? 0;
}

/** A value that is not written (`key:` and nothing behind) stands where its key stands. */
function valueOffset({ key, value }: Found): number {
  const written = isNode(value) && value.range != null && value.range[1] > value.range[0];
  return (written ? startOf(value) : startOf(key)) ?? startOf(value) ?? 0;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
