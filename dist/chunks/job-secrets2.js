import { existsSync } from "node:fs";
import { homedir } from "node:os";
// packages/tracking/src/redaction/job-secrets.ts
/** A tokenizer's name and a commit's author are no secrets. */
const secretName = /TOKEN(?!IZ)|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|(?:API|ACCESS|PRIVATE|ACCOUNT|SIGNING|ENCRYPTION)_?KEY|AUTH(?!OR(?!I))|_(?:PASS|PWD|PAT)$/i;
/**
* Values that must be seen nowhere: the action's token, and what stands in variables with a secret's name. Nobody tells an action which
* values the job masks; a secret that a training script gets comes as a variable, though.
*/
function secretsOf(token, variables) {
	let named = Object.entries(variables).flatMap(([name, value]) => secretName.test(name) && value !== void 0 && value.length >= 8 && !isHarmless(value) ? [value] : []);
	return [.../* @__PURE__ */ new Set([token, ...named])].filter((value) => value !== "");
}
/**
* A path or a switch under such a name (`SSH_AUTH_SOCK=/run/…`, `AUTH=disabled`) would take words out of the record. A path is one only when
* something is there: one in 64 of the keys that AWS gives begins with a slash, too.
*/
function isHarmless(value) {
	return /^(?:true|false|enabled|disabled|required|optional)$/i.test(value) ? !0 : /^(?:\/|\.{1,2}\/|~\/)/.test(value) && existsSync(value.replace(/^~(?=\/)/, homedir()));
}
export { secretsOf as t };
