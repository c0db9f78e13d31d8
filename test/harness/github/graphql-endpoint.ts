import type { Json } from "../json.ts";
import { error, type RawAnswer, raw } from "./answers.ts";
import { createCommitOnBranch } from "./create-commit.ts";
import type { InnerServer } from "./emulator.ts";
import { executeGraphQL, type GraphQLRequest, TypedError } from "./graphql.ts";
import { checkPermission } from "./permissions.ts";
import type { RepositoryState } from "./repository.ts";
import type { RecordedRequest } from "./server.ts";
import type { TokenHolder } from "./tokens.ts";

interface Endpoint {
  inner: InnerServer;
  repository(fullName: string): RepositoryState | undefined;
  oneByOne<T>(body: () => Promise<T>): Promise<T>;
}

/** Answers POST /graphql: the one mutation that the product uses. */
export function graphqlEndpoint({ inner, repository, oneByOne }: Endpoint) {
  return async (
    wanted: GraphQLRequest | { violations: string[] },
    record: RecordedRequest,
    token: TokenHolder | undefined,
  ): Promise<RawAnswer> => {
    if (!token) return error(401, "Bad credentials");
    if ("violations" in wanted) {
      return raw({ status: 200, body: { errors: wanted.violations.map((message) => ({ message })) } });
    }
    const { login, permissions } = token;
    const authorise = (state: RepositoryState): void => {
      const grant = checkPermission("graphql/createCommitOnBranch", permissions, !state.private);
      if (grant.refusal) throw new TypedError("FORBIDDEN", "Resource not accessible by integration");
      record.permission = grant.used;
    };
    const resolver = (input: Json) => createCommitOnBranch(input, { inner, login, repository, authorise });
    const body = await oneByOne(() => executeGraphQL(wanted, { createCommitOnBranch: resolver }));
    return raw({ status: 200, body });
  };
}
