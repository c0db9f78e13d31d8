import { t as didYouMean } from "./suggestion.js";
import { n as configurationError } from "./user-error.js";
// packages/tracking/src/training/model-to-train.ts
const nameForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/**
* The model of the policy that is meant; without models in a policy, a name and nothing that is known of it.
* @param fallback name without a policy, when none was given
* @throws UserError (`configuration`) when it does not exist, or when one of several has to be named
*/
function modelToTrain(policy, name, fallback) {
	let models = policy?.models ?? [];
	if (models.length === 0) return withoutPolicy(name === "" ? fallback : name);
	let names = models.map((model) => model.name), [only] = models;
	if (name === "" && models.length === 1 && only !== void 0) return only;
	if (name === "") throw configurationError(`The policy has ${models.length} models, and none is named: one is trained at a time.`, { hint: `Name one: ${names.join(", ")}.` });
	let found = models.find((model) => model.name === name);
	if (found !== void 0) return found;
	let meant = didYouMean(name, names);
	throw configurationError(`The policy has no model ${JSON.stringify(name.slice(0, 100))}${meant === "" ? "." : meant}`, { hint: `Its models are ${names.join(", ")}.` });
}
function withoutPolicy(name) {
	if (nameForm.test(name)) return {
		name,
		train: void 0
	};
	throw configurationError(`${JSON.stringify(name.slice(0, 100))} is no name for a model.`, { hint: "Use up to 100 letters, digits, dots, hyphens and underscores that begin with a letter or a digit." });
}
export { modelToTrain as t };
