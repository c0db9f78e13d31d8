import { schema } from "@octokit/graphql-schema";
import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from "graphql";
import { isObject, type Json, member, parseJson } from "../json.ts";

let loaded: GraphQLSchema | undefined;

/** GitHub's own schema, as GitHub publishes it. It takes half a second, so only who uses it pays for it. */
function githubSchema(): GraphQLSchema {
  loaded ??= buildSchema(schema.idl, { assumeValidSDL: true });
  return loaded;
}

export interface GraphQLRequest {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
  /** Names of the fields at the root, e.g. `createCommitOnBranch`. */
  fields: string[];
}

/** Reads a request and checks it against the schema: syntax, fields, arguments, and the values of the variables. */
export function readGraphQL(body: Json | undefined): GraphQLRequest | { violations: string[] } {
  const query = member(body, "query");
  const variables = member(body, "variables");
  if (typeof query !== "string") return { violations: ["The body has no query."] };
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    return { violations: [`GraphQL: ${error instanceof Error ? error.message : String(error)}`] };
  }
  const problems = validate(githubSchema(), document);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) return { violations: ["GraphQL: there is no operation."] };
  const values = getVariableValues(
    githubSchema(),
    operation.variableDefinitions ?? [],
    isObject(variables) ? variables : {},
  );
  const violations = [...problems, ...(values.errors ?? [])].map(({ message }) => `GraphQL: ${message}`);
  // Members that the operation has no variable for are ignored, so they are somebody's mistake.
  const declared = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  for (const name of isObject(variables) ? Object.keys(variables) : []) {
    if (!declared.includes(name)) violations.push(`GraphQL: the operation has no variable ${name}.`);
  }
  if (violations.length > 0 || values.coerced === undefined) return { violations };
  const fields = operation.selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []));
  return { document, operation, variables: values.coerced, fields };
}

/** An error as GitHub words it; `type` stands beside the message in the answer. */
export class TypedError extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/** Carries the operation out; `resolvers` by the names of root fields. GitHub answers 200 whatever happens. */
export async function executeGraphQL(
  request: GraphQLRequest,
  resolvers: Record<string, (input: Json) => Promise<Json>>,
): Promise<Json> {
  const rootValue = Object.fromEntries(
    Object.entries(resolvers).map(([name, resolver]) => [
      name,
      // Coerced values have no prototype; they are plain data.
      ({ input }: { input: unknown }) => resolver(parseJson(JSON.stringify(input))),
    ]),
  );
  const result = await execute({
    schema: githubSchema(),
    document: request.document,
    rootValue,
    variableValues: request.variables,
  });
  const errors = result.errors?.map((error) => shownError(error));
  return parseJson(JSON.stringify({ data: result.data ?? null, ...(errors ? { errors } : {}) }));
}

function shownError(error: GraphQLError): Json {
  const { originalError } = error;
  const located = {
    path: [...(error.path ?? [])],
    locations: (error.locations ?? []).map(({ line, column }) => ({ line, column })),
  };
  // Anything else is a fault of this server, which must not pass for an answer of GitHub's.
  if (!(originalError instanceof TypedError)) throw originalError ?? error;
  return { type: originalError.type, ...located, message: error.message };
}

/** An answer that holds only an error about one root field. */
export function refusedGraphQL(field: string, type: string, message: string): Json {
  return {
    data: { [field]: null },
    errors: [{ type, path: [field], locations: [{ line: 1, column: 1 }], message }],
  };
}
