import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { isObject, type Json, type JsonObject, list, member, parseJson, stringAt } from "../json.ts";

/** One operation of GitHub's REST API, as its OpenAPI description has it. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  match: RegExp;
  names: string[];
  parameters: JsonObject;
  /** Names of query parameters that GitHub knows. */
  query: Set<string>;
  validateParameters: ValidateFunction;
  bodyRequired: boolean;
  /** Names of the body's members; undefined when GitHub takes none or takes several forms. */
  bodyMembers: Set<string> | undefined;
  validateBody: ValidateFunction | undefined;
}

/** A format of GitHub's own: `owner/name`, which the server looks up anyway. */
const githubFormats = { "repo.nwo": true } as const;

/** Parameters that may hold slashes. */
const multiSegment = new Set(["path", "ref"]);

/** The description says that `created` is a point in time; GitHub's documentation has ranges such as `>=2026-11-01T00:00:00Z`. */
function schemaOf(parameter: Json): Json {
  const schema = member(parameter, "schema") ?? {};
  return member(parameter, "name") === "created" ? { type: "string" } : schema;
}

/** Reads the committed cut. Operations with more literal text come first, so that `commits/{ref}/status` is no commit. */
export function readOperations(): Operation[] {
  const ajv = new Ajv({ allErrors: true, strict: false, coerceTypes: false, formats: githubFormats });
  formats.default(ajv);
  // Parameters arrive as text.
  const coercing = new Ajv({ allErrors: true, strict: false, coerceTypes: true, formats: githubFormats });
  formats.default(coercing);
  const file = parseJson(readFileSync(new URL("operations.json", import.meta.url), "utf8"));
  return list(member(file, "operations"))
    .map((operation) => {
      const path = stringAt(operation, "path");
      const parameters = list(member(operation, "parameters"));
      const query = parameters.filter((parameter) => member(parameter, "in") === "query");
      const schema = {
        type: "object",
        properties: Object.fromEntries(parameters.map((one) => [stringAt(one, "name"), schemaOf(one)])),
        required: parameters.filter((one) => member(one, "required") === true).map((one) => stringAt(one, "name")),
      };
      const body = member(operation, "body");
      const properties = member(body, "properties");
      const names: string[] = [];
      const pattern = path.replace(/[.]/g, "\\.").replace(/\{(\w+)\}/g, (_, name: string) => {
        names.push(name);
        return multiSegment.has(name) ? "(.+)" : "([^/]+?)";
      });
      return {
        id: stringAt(operation, "id"),
        method: stringAt(operation, "method"),
        path,
        match: new RegExp(`^${pattern}$`),
        names,
        parameters: schema,
        query: new Set(query.map((one) => stringAt(one, "name"))),
        validateParameters: coercing.compile(schema),
        bodyRequired: member(operation, "bodyRequired") === true,
        bodyMembers: isObject(properties) ? new Set(Object.keys(properties)) : undefined,
        validateBody: isObject(body) ? ajv.compile(body) : undefined,
      };
    })
    .sort((a, b) => literal(b.path) - literal(a.path));
}

function literal(path: string): number {
  return path.replace(/\{\w+\}/g, "").length;
}

export interface Match {
  operation: Operation;
  parameters: Record<string, string>;
}

export function findOperation(operations: readonly Operation[], method: string, path: string): Match | undefined {
  for (const operation of operations) {
    if (operation.method !== method) continue;
    const found = operation.match.exec(path);
    if (!found) continue;
    const entries = operation.names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? "")]);
    return { operation, parameters: Object.fromEntries(entries) };
  }
  return undefined;
}

/** Everything in the request that GitHub's description does not allow; also members that GitHub would silently ignore. */
export function violations(match: Match, query: URLSearchParams, body: Json | undefined): string[] {
  const { operation } = match;
  const found: string[] = [];
  for (const name of query.keys()) {
    if (!operation.query.has(name)) found.push(`${operation.id} has no query parameter ${name}.`);
  }
  const parameters: Record<string, string> = { ...Object.fromEntries(query), ...match.parameters };
  if (!operation.validateParameters(parameters)) {
    for (const error of operation.validateParameters.errors ?? []) {
      found.push(`${operation.id}: parameter ${error.instancePath || "list"} ${error.message ?? "is wrong"}.`);
    }
  }
  if (body === undefined) {
    if (operation.bodyRequired) found.push(`${operation.id} needs a body.`);
    return found;
  }
  if (!operation.validateBody) {
    if (isObject(body) && Object.keys(body).length > 0) found.push(`${operation.id} takes no body.`);
    return found;
  }
  if (!operation.validateBody(body)) {
    for (const error of operation.validateBody.errors ?? []) {
      found.push(`${operation.id}: body ${error.instancePath} ${error.message ?? "is wrong"}.`);
    }
  }
  for (const name of isObject(body) ? Object.keys(body) : []) {
    if (operation.bodyMembers && !operation.bodyMembers.has(name)) found.push(`${operation.id} has no member ${name}.`);
  }
  return found;
}
