import { existsSync } from "node:fs";
import { homedir } from "node:os";
import type { Environment } from "@gatewright/shared/runtime/environment.ts";

/** A tokenizer's name and a commit's author are no secrets. */
const secretName =
  /TOKEN(?!IZ)|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|(?:API|ACCESS|PRIVATE|ACCOUNT|SIGNING|ENCRYPTION)_?KEY|AUTH(?!OR(?!I))|_(?:PASS|PWD|PAT)$/i;
const shortest = 8;

/**
 * Values that must be seen nowhere: the action's token, and what stands in variables with a secret's name. Nobody tells an action which
 * values the job masks; a secret that a training script gets comes as a variable, though.
 */
export function secretsOf(token: string, variables: Environment): string[] {
  const named = Object.entries(variables).flatMap(([name, value]) => {
    const hidden = secretName.test(name) && value !== undefined && value.length >= shortest;
    return hidden && !isHarmless(value) ? [value] : [];
  });
  return [...new Set([token, ...named])].filter((value) => value !== "");
}

/**
 * A path or a switch under such a name (`SSH_AUTH_SOCK=/run/…`, `AUTH=disabled`) would take words out of the record. A path is one only when
 * something is there: one in 64 of the keys that AWS gives begins with a slash, too.
 */
function isHarmless(value: string): boolean {
  if (/^(?:true|false|enabled|disabled|required|optional)$/i.test(value)) return true;
  return /^(?:\/|\.{1,2}\/|~\/)/.test(value) && existsSync(value.replace(/^~(?=\/)/, homedir()));
}
