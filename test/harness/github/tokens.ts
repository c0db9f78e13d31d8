import type { IncomingMessage } from "node:http";
import type { Permissions } from "./permissions.ts";

export interface TokenHolder {
  login: string;
  permissions: Permissions;
}

export interface Tokens {
  /** Makes a token. Without permissions: what a comment and a check run need. */
  issue(login: string, permissions?: Permissions): string;
  /** Whose token a request brings; `given` without `token` is one that nobody has. */
  holder(request: IncomingMessage): { given: boolean; token: TokenHolder | undefined };
}

const defaultPermissions: Permissions = {
  checks: "write",
  contents: "read",
  "pull-requests": "write",
};

/** What the token of a pull request from a fork may do at most. */
export const forkPermissions: Permissions = {
  actions: "read",
  checks: "read",
  contents: "read",
  issues: "read",
  "pull-requests": "read",
  statuses: "read",
};

export function createTokens(accounts: readonly string[]): Tokens {
  const holders = new Map<string, TokenHolder>();
  return {
    issue(login, permissions = defaultPermissions) {
      if (!accounts.includes(login)) throw new Error(`The server has no account ${login}.`);
      const token = `ghs_${String(holders.size + 1).padStart(36, "0")}`;
      holders.set(token, { login, permissions });
      return token;
    },
    holder(request) {
      const given = /^(?:bearer|token)\s+(.+)$/i.exec(request.headers.authorization ?? "")?.[1];
      return { given: given !== undefined, token: given === undefined ? undefined : holders.get(given) };
    },
  };
}
