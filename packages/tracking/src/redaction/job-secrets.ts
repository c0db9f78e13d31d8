import type { Environment } from "@gatewright/shared/runtime/environment.ts";

const secretName = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|AUTH)/i;
const shortest = 8;

/**
 * Values that must be seen nowhere: the action's token, and what stands in variables with a secret's name. Nobody tells an action which
 * values the job masks; a secret that a training script gets comes as a variable, though.
 */
export function secretsOf(token: string, variables: Environment): string[] {
  const named = Object.entries(variables).flatMap(([name, value]) => {
    const hidden = secretName.test(name) && value !== undefined && value.length >= shortest;
    // A path or a switch under such a name (`GIT_ASKPASS=/usr/bin/…`, `AUTH=disabled`) would take words out of the record.
    return hidden && !/^(?:\/|\.|~)|^(?:true|false|enabled|disabled|required|optional)$/i.test(value) ? [value] : [];
  });
  return [...new Set([token, ...named])].filter((value) => value !== "");
}
