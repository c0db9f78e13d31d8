import { didYouMean } from "@gatewright/shared/document/suggestion.ts";
import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { ModelPolicy } from "@gatewright/shared/policy/policy.ts";
import { modelToTrain } from "@gatewright/tracking/training/model-to-train.ts";
import type { ModelLeg } from "../../src/plan-outputs.ts";
import type { Asked, Place, Where } from "./plan.ts";

/** A leg as long as the other ones are not known. */
export type Unnamed = Omit<ModelLeg, "name">;

interface Legs {
  legs: Unnamed[];
  /** What will run and what will not, with the reason. */
  sentences: string[];
  /** Models that there is something to do for, also those that the input `model` leaves out. */
  known: number;
}

/** @throws UserError (`configuration`) for a name that no policy has, where one has models */
export function refuseUnknownModels({ models }: Asked, places: readonly Place[]): void {
  const known = [...new Set(places.flatMap((place) => modelsOf(place).map(({ name }) => name)))];
  if (known.length === 0) {
    if (models.length < 2) return;
    throw configurationError(`The input \`model\` names ${models.length} models, and no policy says how they differ.`, {
      hint: "Write them under `models:` in gatewright.yml, each with a `train:`.",
    });
  }
  const unknown = models.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const meant = didYouMean(unknown, known);
  const where = places.length === 1 ? "The policy has" : "The policies have";
  throw configurationError(`${where} no model ${JSON.stringify(unknown.slice(0, 100))}${meant === "" ? "." : meant}`, {
    hint: `Models: ${known.join(", ")}.`,
  });
}

/** The models of one directory. A pull request into another branch than the default one stands under two policies, and has the models of both. */
export function modelLegs(asked: Asked, place: Place, where: Where): Legs {
  const models = modelsOf(place);
  if (models.length === 0) return unnamedModel(asked, place, where);
  const commands = models.filter(({ train }) => train?.run !== undefined).length;
  const legs: Unnamed[] = [];
  const sentences: string[] = [];
  let known = 0;
  for (const model of models) {
    const command = commandOf(model, asked, place.policyWins || commands > 1);
    const gate = rulesOf(model.name, place) > 0;
    if (command === "none" && model.train === undefined && !gate) {
      sentences.push(`Model ${model.name}: left out, because it has neither \`train:\` nor \`rules:\`.`);
      continue;
    }
    known += 1;
    if (asked.models.length > 0 && !asked.models.includes(model.name)) {
      sentences.push(`Model ${model.name}: left out, because the input \`model\` does not name it.`);
      continue;
    }
    const smoke = asked.smoke && where.event === "pull_request" && model.train?.smoke !== undefined;
    const leg = { directory: place.directory, model: model.name, train: command !== "none", smoke, gate, command };
    legs.push(leg);
    sentences.push(legSentence(leg, model, { asked, rules: rulesOf(model.name, place), event: where.event }));
  }
  return { legs, sentences, known };
}

/** A command without a policy: one model, called as the ledger calls it. */
function unnamedModel(asked: Asked, { directory }: Place, { repositoryName }: Where): Legs {
  if (!asked.train)
    return {
      legs: [],
      sentences: ["Models: none, because neither a policy nor the input `train` says how one is made."],
      known: 0,
    };
  const { name: model } = modelToTrain(undefined, asked.models[0] ?? "", repositoryName);
  const leg: Unnamed = { directory, model, train: true, smoke: false, gate: false, command: "input" };
  const sentence = `Model ${model}: trained by the input \`train\`; not judged, because no policy has rules for it.`;
  return { legs: [leg], sentences: [sentence], known: 1 };
}

function modelsOf({ policies }: Place): ModelPolicy[] {
  const byName = new Map<string, ModelPolicy>();
  for (const model of policies.flatMap(({ models }) => models))
    if (!byName.has(model.name)) byName.set(model.name, model);
  return [...byName.values()];
}

function rulesOf(model: string, { policies }: Place): number {
  const counts = policies.map(({ models }) => models.find(({ name }) => name === model)?.gate?.rules.length ?? 0);
  return Math.max(0, ...counts);
}

/** @param policyWins the policy's command wins over the input's */
function commandOf({ train }: ModelPolicy, asked: Asked, policyWins: boolean): ModelLeg["command"] {
  const stated = train?.run !== undefined;
  if (asked.train && !(stated && policyWins)) return "input";
  return stated ? "policy" : "none";
}

interface Why {
  asked: Asked;
  rules: number;
  event: string;
}

function legSentence(
  { model, command, smoke, gate }: Unnamed,
  { train }: ModelPolicy,
  { asked, rules, event }: Why,
): string {
  const unused = command === "policy" && asked.train ? " (the input `train` is not used for it)" : "";
  const trained =
    command === "policy"
      ? `trained by the policy's command${unused}`
      : command === "input"
        ? "trained by the input `train`"
        : "not trained, because there is no command; what the checkout holds is recorded";
  const notSmall =
    !asked.smoke || smoke
      ? ""
      : train?.smoke === undefined
        ? "no small training first, because the policy has no `train.smoke`; "
        : `no small training first, because the event is ${event}; `;
  const first = smoke ? "first trained small; " : notSmall;
  const judged = gate ? `judged by ${rules} ${rules === 1 ? "rule" : "rules"}` : "not judged, because it has no rules";
  return `Model ${model}: ${first}${trained}; ${judged}.`;
}
