import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { Policy } from "@gatewright/shared/policy/policy.ts";
import { defaultLedgerBranch } from "@gatewright/shared/policy/read-policy.ts";
import type { ModelLeg, Plan } from "../../src/plan-outputs.ts";
import { legNames } from "./leg-names.ts";
import { modelLegs, refuseUnknownModels, type Unnamed } from "./model-legs.ts";

/** What the inputs ask for. */
export interface Asked {
  /** Names of models; empty: all. */
  models: string[];
  /** A command that trains is given. */
  train: boolean;
  smoke: boolean;
  /** Which of the user's own commands are given: `lint`, `test`. */
  code: string[];
  /** Paths of contracts. */
  contracts: string[];
}

/** A directory and whose policy counts there. */
export interface Place {
  /** `.` for the root. */
  directory: string;
  /** The counting one first; another that counts as well behind it. Empty: there is none. */
  policies: Policy[];
  /** The base has a policy: its values win over inputs of the same meaning. */
  policyWins: boolean;
  /** Whose counts, and why, as a sentence. */
  reason: string;
}

export interface Where {
  event: string;
  /** What a model is called that no policy names. */
  repositoryName: string;
}

export interface MadePlan {
  plan: Plan;
  /** What will run, what will not, and why. */
  story: string[];
  summary: string;
}

/** As many jobs as GitHub makes of one matrix. */
const mostLegs = 256;

/**
 * What a run has to do, by the policies that count and the inputs.
 * @throws UserError (`configuration`) when there is nothing to do in a directory, when an input names a model that there is not, when two
 * models would have one name in the ledger, and when there is more to do than a matrix has jobs
 */
export function makePlan(asked: Asked, places: readonly Place[], where: Where): MadePlan {
  refuseUnknownModels(asked, places);
  const story = [codeSentence(asked, places.length)];
  const directories = named(
    places.map(({ directory }) => ({ directory })),
    ({ directory }) => (directory === "." ? "" : directory),
  );
  const withData = new Set<string>();
  const models: Unnamed[] = [];
  for (const place of places) {
    const contracts = contractsOf(place, asked);
    if (contracts.length > 0) withData.add(place.directory);
    const { legs, sentences, known } = modelLegs(asked, place, where);
    if (contracts.length + known === 0) throw nothingToDo(place);
    models.push(...legs);
    story.push(dataSentence(place.directory, contracts), ...sentences);
  }
  refuseSharedNames(models);
  const plan: Plan = {
    directories,
    data: directories.filter(({ directory }) => withData.has(directory)),
    models: named(models, ({ directory, model }) => (places.length === 1 ? model : `${directory}: ${model}`)),
    code: asked.code.length > 0,
    ledgerBranch: ledgerBranchOf(places),
  };
  for (const [what, count] of [
    ["directories", plan.directories.length],
    ["models", models.length],
  ] as const) {
    if (count > mostLegs) throw tooMany(what, count);
  }
  return { plan, story, summary: summaryOf(plan) };
}

function named<Leg>(legs: readonly Leg[], wanted: (leg: Leg) => string): (Leg & { name: string })[] {
  const names = legNames(legs.map(wanted));
  return legs.map((leg, index) => ({ ...leg, name: names[index] ?? "" }));
}

function contractsOf({ policies }: Place, { contracts }: Asked): string[] {
  return [...new Set([...policies.flatMap(({ data }) => data.contracts), ...contracts])];
}

function nothingToDo({ directory, policies, reason }: Place): Error {
  const policy =
    policies.length === 0 ? reason : "Its policy names no contract, and no model with `train:` or `rules:`.";
  return configurationError(
    `There is nothing to do in ${wordOf(directory)}: no contract, no model and no command that trains. ${policy}`,
    {
      hint: "Give the command in the input `train`, a contract in `contract`, or write a gatewright.yml: `gatewright init` proposes one.",
    },
  );
}

/** The ledger keeps one champion a name, whatever the directory: two models of one name would be each other's. */
function refuseSharedNames(legs: readonly Unnamed[]): void {
  const seen = new Map<string, Unnamed>();
  for (const leg of legs) {
    // As in one policy: file systems do not tell capitals apart.
    const key = leg.model.toLowerCase();
    const twin = seen.get(key);
    if (twin !== undefined) {
      throw configurationError(
        `The models of ${wordOf(twin.directory)} and of ${wordOf(leg.directory)} are both called ${leg.model}, and the ledger would take them for one.`,
        { hint: "Name one of them otherwise under `models:` of its gatewright.yml." },
      );
    }
    seen.set(key, leg);
  }
}

function ledgerBranchOf(places: readonly Place[]): string {
  const branches = places.map(({ directory, policies: [policy] }) => ({
    directory,
    branch: policy?.ledger.branch ?? defaultLedgerBranch,
  }));
  const [first] = branches;
  const other = branches.find(({ branch }) => branch !== first?.branch);
  if (first === undefined || other === undefined) return first?.branch ?? defaultLedgerBranch;
  throw configurationError(
    `The ledger of ${wordOf(first.directory)} is on the branch ${first.branch}, that of ${wordOf(other.directory)} on ${other.branch}: one repository has one ledger.`,
    { hint: "Write the same `ledger: {branch: …}` in each gatewright.yml, or none." },
  );
}

function tooMany(what: string, count: number): Error {
  return configurationError(`The plan has ${count} ${what}, and GitHub makes at most ${mostLegs} jobs of one matrix.`, {
    hint: "Name fewer in the inputs `working-directories` and `model`, and call the workflow several times.",
  });
}

function codeSentence({ code }: Asked, directories: number): string {
  if (code.length === 0) return "Code: nothing runs, because neither `lint` nor `test` is given.";
  const where = directories === 1 ? "" : `, in each of ${directories} directories`;
  return `Code: ${code.map((one) => `\`${one}\``).join(" and ")}${where}.`;
}

function dataSentence(directory: string, contracts: readonly string[]): string {
  if (contracts.length > 0) return `Data of ${wordOf(directory)}: checked by ${contracts.join(", ")}.`;
  return `Data of ${wordOf(directory)}: not checked, because neither the policy nor the input \`contract\` names a contract.`;
}

function summaryOf({ directories, data, models, code }: Plan): string {
  const trained = models.filter(({ train }) => train).length;
  const judged = models.filter(({ gate }) => gate).length;
  const parts = [
    code ? "checks the code" : "",
    data.length === 0 ? "" : data.length === 1 ? "checks the data" : `checks the data of ${data.length} directories`,
    trained === 0 ? "" : `trains ${modelWords(trained, models)}`,
    judged === 0 ? "" : `judges ${modelWords(judged, models)} by rules`,
  ].filter((part) => part !== "");
  const idle = models.length - judged;
  const unjudged = idle === 0 ? "" : ` No rule judges ${modelWords(idle, models)}.`;
  const where = directories.length === 1 ? "" : ` in ${directories.length} directories`;
  return `This run ${parts.join(", ") || "records what is there"}${where}.${unjudged}`;
}

function modelWords(count: number, models: readonly ModelLeg[]): string {
  if (models.length === 1) return models[0]?.model ?? "";
  return count === 1 ? "one model" : `${count} models`;
}

/** How people call a directory. */
export function wordOf(directory: string): string {
  return directory === "." ? "the root" : directory;
}
