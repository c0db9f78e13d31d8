import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import { createPolicyHost } from "@gatewright/shared/github/policy-host.ts";

const writers = new Set(["write", "maintain", "admin"]);

/** What `login` may do here, by GitHub's answer alone: `author_association` in an event says nothing about write access. */
export interface Permission {
  mayWrite: boolean;
  /** `none` for somebody who is no collaborator. */
  role: string;
}

/** @throws UserError (`evidence`) when GitHub does not say it, which is no permission */
export async function readPermission(github: GitHub, login: string): Promise<Permission> {
  const answer = await createPolicyHost(async () => github, undefined).getPermission(login);
  switch (answer.outcome) {
    case "found":
      return { mayWrite: writers.has(answer.value), role: answer.value };
    case "absent":
      return { mayWrite: false, role: "none" };
    case "unreadable":
      throw evidenceError(`What ${login} may do in this repository cannot be read, because ${answer.reason}.`);
  }
}
