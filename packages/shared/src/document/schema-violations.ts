import type { ErrorObject } from "ajv";
import { didYouMean, suggest } from "./suggestion.ts";

export type Pointer = readonly (string | number)[];

/** What one violation of a schema says to the person who wrote the file. */
export interface Violation {
  /** Without file and position, which the caller knows. */
  message: string;
  hint: string | undefined;
  pointer: Pointer;
  /** Whether the violation is about the key at `pointer` or about its value. */
  about: "key" | "value";
}

/** Keywords that only say that something inside them failed. */
const wrappers = new Set(["if", "anyOf", "oneOf", "allOf", "propertyNames"]);
/** Keywords about which keys a mapping has: they say that the mapping as such was the right form. */
const keyKeywords = new Set(["additionalProperties", "unevaluatedProperties", "required", "dependentRequired"]);

/**
 * Ajv's errors of one document (`allErrors`, `verbose`) as sentences. Of a union (`anyOf`, `oneOf`) only the useful part is
 * kept: the errors of the branch that the value resembles, or the `x-sentence` of the union.
 *
 * A schema may carry `x-sentence`: a sentence that begins with `must` gets the value's path in front and the value found
 * behind; any other stands as it is.
 */
export function describeViolations(errors: readonly ErrorObject[], kind: string): Violation[] {
  const useful = withoutMisspelt(
    withoutUnionNoise(errors.filter(({ keyword }) => keyword !== "if" && keyword !== "propertyNames")),
  );
  const seen = new Set<string>();
  return useful
    .map((error) => describe(error, kind))
    .filter(({ pointer, message }) => {
      const identity = JSON.stringify([pointer, message]);
      return !seen.has(identity) && seen.add(identity);
    });
}

/** A required key that was only misspelt is told once, as the unknown key that stands in the file. */
function withoutMisspelt(errors: readonly ErrorObject[]): ErrorObject[] {
  const meant = new Set(
    errors
      .filter(({ keyword }) => keyword === "additionalProperties" || keyword === "unevaluatedProperties")
      .map((error) => `${error.instancePath}\0${suggest(unknownKey(error), knownKeys(error.parentSchema))}`),
  );
  return errors.filter(({ keyword, instancePath, params }) => {
    return keyword !== "required" || !meant.has(`${instancePath}\0${params["missingProperty"]}`);
  });
}

function unknownKey({ params }: ErrorObject): string {
  return String(params["additionalProperty"] ?? params["unevaluatedProperty"]);
}

function withoutUnionNoise(errors: readonly ErrorObject[]): ErrorObject[] {
  let kept = [...errors];
  // Ajv reports a union after its branches, so the innermost unions come first.
  for (const union of errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf")) {
    const position = kept.indexOf(union);
    if (position === -1) continue;
    const inside = kept.slice(0, position).filter((error) => isUnder(error.instancePath, union.instancePath));
    const resembling = nearestBranch(
      inside.filter((error) => !(error.keyword === "type" && error.instancePath === union.instancePath)),
      union.instancePath,
    );
    const dropped = new Set(inside);
    if (resembling.length > 0) {
      for (const error of resembling) dropped.delete(error);
      dropped.add(union);
    }
    kept = kept.filter((error) => !dropped.has(error));
  }
  return kept;
}

/**
 * Of the errors inside a union those worth telling: about keys, or about something deeper than the union itself. When several
 * mappings are possible the one that the value misses by the fewest keys is meant.
 */
function nearestBranch(errors: readonly ErrorObject[], path: string): ErrorObject[] {
  const deeper = errors.filter((error) => error.instancePath !== path);
  const branches = new Map<unknown, ErrorObject[]>();
  for (const error of errors) {
    if (error.instancePath !== path || !keyKeywords.has(error.keyword)) continue;
    branches.set(error.parentSchema, [...(branches.get(error.parentSchema) ?? []), error]);
  }
  const nearest = [...branches.values()].sort((a, b) => a.length - b.length)[0] ?? [];
  return [...nearest, ...deeper];
}

function isUnder(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`);
}

function describe(error: ErrorObject, kind: string): Violation {
  const pointer = decodePointer(error.instancePath);
  const subject = pointer.length === 0 ? `the ${kind}` : pathName(pointer);
  switch (error.keyword) {
    case "additionalProperties":
    case "unevaluatedProperties": {
      const key = unknownKey(error);
      const known = knownKeys(error.parentSchema);
      return {
        message: `unknown key "${key}" in ${subject}${didYouMean(key, known)}`,
        hint: known.length === 0 ? undefined : `Keys known here: ${known.join(", ")}.`,
        pointer: [...pointer, key],
        about: "key",
      };
    }
    case "required":
    case "dependentRequired": {
      const missing = String(error.params["missingProperty"]);
      return {
        message: `key "${missing}" is missing in ${subject}`,
        hint: undefined,
        pointer,
        about: "key",
      };
    }
    case "discriminator":
      return { ...unknownKind(error, subject), pointer: [...pointer, String(error.params["tag"])], about: "value" };
    default:
      return {
        ...valueViolation(error, subject),
        ...(error.propertyName === undefined
          ? { pointer, about: "value" }
          : { pointer: [...pointer, error.propertyName], about: "key" }),
      };
  }
}

/** Of several forms of a mapping one key says which it is; it is missing, or names none of them. */
function unknownKind({ params, parentSchema }: ErrorObject, subject: string): { message: string; hint: string } {
  const tag = String(params["tag"]);
  const branches: unknown[] = Array.isArray(parentSchema?.["oneOf"]) ? parentSchema["oneOf"] : [];
  const known = branches.flatMap((branch) => {
    const word = Object(Object(Object(branch).properties)[tag]).const;
    return typeof word === "string" ? [word] : [];
  });
  const given: unknown = params["tagValue"];
  const message =
    given === undefined
      ? `key "${tag}" is missing in ${subject}`
      : `${subject}.${tag} is no known ${tag}: ${describeValue(given)}${typeof given === "string" ? didYouMean(given, known) : ""}`;
  return { message, hint: `Known here: ${known.join(", ")}.` };
}

function valueViolation(error: ErrorObject, subject: string): { message: string; hint: string | undefined } {
  const sentence = error.parentSchema?.["x-sentence"];
  if (typeof sentence === "string") {
    const message = sentence.startsWith("must ")
      ? `${subject} ${sentence}, not ${describeValue(error.data)}`
      : sentence;
    return { message, hint: undefined };
  }
  return { message: `${subject} ${plainSentence(error)}`, hint: undefined };
}

function plainSentence(error: ErrorObject): string {
  const { params, data } = error;
  switch (error.keyword) {
    case "type":
      return `must be ${typeWords(params["type"])}, not ${Array.isArray(data) ? "a list" : describeValue(data)}`;
    case "enum": {
      const words: unknown[] = Array.isArray(params["allowedValues"]) ? params["allowedValues"] : [];
      const known = words.map(String);
      const guess = typeof data === "string" ? didYouMean(data, known) : "";
      return `must be one of ${known.join(", ")}, not ${describeValue(data)}${guess}`;
    }
    case "const":
      return `must be ${describeValue(params["allowedValue"])}, not ${describeValue(data)}`;
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return `must be ${params["comparison"]} ${params["limit"]}, not ${describeValue(data)}`;
    case "minItems":
      return `must list at least ${params["limit"]}, not ${Array.isArray(data) ? data.length : 0}`;
    case "maxItems":
      return `must list at most ${params["limit"]}, not ${Array.isArray(data) ? data.length : 0}`;
    case "uniqueItems":
      return `must not list the same thing twice (items ${Math.min(Number(params["i"]), Number(params["j"])) + 1} and ${Math.max(Number(params["i"]), Number(params["j"])) + 1})`;
    case "minProperties":
      return `must have at least ${params["limit"]} ${params["limit"] === 1 ? "key" : "keys"}`;
    case "minLength":
      return params["limit"] === 1
        ? "must not be an empty text"
        : `must be at least ${params["limit"]} characters long`;
    case "pattern":
      return `must match ${params["pattern"]}, which ${describeValue(data)} does not`;
    default:
      return wrappers.has(error.keyword)
        ? `has a value that is not possible here: ${describeValue(data)}`
        : `${error.message ?? "is not possible"}, not ${describeValue(data)}`;
  }
}

function typeWords(type: unknown): string {
  const words: Record<string, string> = {
    object: "a mapping of keys to values",
    array: "a list",
    string: "a text",
    number: "a number",
    integer: "a whole number",
    boolean: "true or false",
    null: "empty",
  };
  const types: unknown[] = Array.isArray(type) ? type : [type];
  return types.map((name) => words[String(name)] ?? String(name)).join(" or ");
}

/** What stands in the file, short enough for one line. */
function describeValue(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return describeList(value);
  if (typeof value === "object") return Object.keys(value).length === 0 ? "an empty mapping" : "a mapping";
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  return String(value);
}

function describeList(list: readonly unknown[]): string {
  if (list.length === 0) return "an empty list";
  const text = `[${list.slice(0, 10).map(describeValue).join(", ")}${list.length > 10 ? ", …" : ""}]`;
  return text.length > 60 || list.some((item) => typeof item === "object" && item !== null) ? "a list" : text;
}

function knownKeys(schema: Record<string, unknown> | undefined): string[] {
  const properties = schema?.["properties"];
  return typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
}

/** `columns.age.nulls`, `data.contracts[0]`; a name that is no plain word is quoted. */
export function pathName(pointer: Pointer): string {
  return pointer.reduce<string>((path, step) => {
    if (typeof step === "number") return `${path}[${step}]`;
    const name = /^[\p{L}\p{N}_$-]+$/u.test(step) ? step : JSON.stringify(step);
    return path === "" ? name : `${path}.${name}`;
  }, "");
}

/** RFC 6901. Whole numbers become indices; a mapping's key `0` is found by either. */
function decodePointer(path: string): Pointer {
  return path
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((step) => (/^(0|[1-9]\d*)$/.test(step) ? Number(step) : step));
}
