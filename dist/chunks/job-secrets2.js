// packages/tracking/src/redaction/job-secrets.ts
const secretName = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|AUTH)/i;
/**
* Values that must be seen nowhere: the action's token, and what stands in variables with a secret's name. Nobody tells an action which
* values the job masks; a secret that a training script gets comes as a variable, though.
*/
function secretsOf(token, variables) {
	let named = Object.entries(variables).flatMap(([name, value]) => secretName.test(name) && value !== void 0 && value.length >= 8 && !/^(?:\/|\.|~)|^(?:true|false|enabled|disabled|required|optional)$/i.test(value) ? [value] : []);
	return [.../* @__PURE__ */ new Set([token, ...named])].filter((value) => value !== "");
}
export { secretsOf as t };
