import { didYouMean } from "@gatewright/shared/document/suggestion.ts";
import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { ModelPolicy, Policy } from "@gatewright/shared/policy/policy.ts";

const nameForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/**
 * The model of the policy that is meant; without models in a policy, a name and nothing that is known of it.
 * @param fallback name without a policy, when none was given
 * @throws UserError (`configuration`) when it does not exist, or when one of several has to be named
 */
export function modelToTrain(
  policy: Policy | undefined,
  name: string,
  fallback: string,
): Pick<ModelPolicy, "name" | "train"> {
  const models = policy?.models ?? [];
  if (models.length === 0) return withoutPolicy(name === "" ? fallback : name);
  const names = models.map((model) => model.name);
  const [only] = models;
  if (name === "" && models.length === 1 && only !== undefined) return only;
  if (name === "") {
    throw configurationError(`The policy has ${models.length} models, and none is named: one is trained at a time.`, {
      hint: `Name one: ${names.join(", ")}.`,
    });
  }
  const found = models.find((model) => model.name === name);
  if (found !== undefined) return found;
  const meant = didYouMean(name, names);
  throw configurationError(
    `The policy has no model ${JSON.stringify(name.slice(0, 100))}${meant === "" ? "." : meant}`,
    { hint: `Its models are ${names.join(", ")}.` },
  );
}

function withoutPolicy(name: string): Pick<ModelPolicy, "name" | "train"> {
  if (nameForm.test(name)) return { name, train: undefined };
  throw configurationError(`${JSON.stringify(name.slice(0, 100))} is no name for a model.`, {
    hint: "Use up to 100 letters, digits, dots, hyphens and underscores that begin with a letter or a digit.",
  });
}
