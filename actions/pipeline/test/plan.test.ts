import { readPolicy } from "@gatewright/shared/policy/read-policy.ts";
import { describe, expect, test } from "vitest";
import { legNames } from "../plan/src/leg-names.ts";
import { type Asked, makePlan, type Place } from "../plan/src/plan.ts";
import { planOutputs, readPlanOutputs } from "../src/plan-outputs.ts";

const nothing: Asked = { models: [], train: false, smoke: false, code: [], contracts: [] };
const where = { event: "pull_request", repositoryName: "birds" };

function place(policy?: string, different: Partial<Place> = {}): Place {
  const policies = policy === undefined ? [] : [readPolicy(`gatewright: 1\n${policy}`, "gatewright.yml")];
  return { directory: ".", policies, policyWins: false, reason: "There is no gatewright.yml.", ...different };
}

const rules = "rules: [{ rule: at-least, metric: accuracy, value: 0.5 }]";
const strikes = `models: { strikes: { train: { run: sh train.sh, smoke: sh small.sh }, ${rules} } }\n`;
const two = `models:
  strikes: { train: { run: sh train.sh }, ${rules} }
  delays: { train: { run: sh train.sh delays }, ${rules} }
`;

function legs(asked: Partial<Asked>, ...places: Place[]) {
  return makePlan({ ...nothing, ...asked }, places, where).plan.models;
}

describe("what a run has to do", () => {
  test("a policy with a contract and a model: checked, trained, judged", () => {
    const { plan, summary } = makePlan(nothing, [place(`data: { contracts: [birds.yml] }\n${strikes}`)], where);
    expect(plan).toEqual({
      directories: [{ directory: ".", name: "" }],
      data: [{ directory: ".", name: "" }],
      models: [
        {
          directory: ".",
          model: "strikes",
          name: "strikes",
          train: true,
          smoke: false,
          gate: true,
          command: "policy",
        },
      ],
      code: false,
      ledgerBranch: "ml-ledger",
    });
    expect(summary).toBe("This run checks the data, trains strikes, judges strikes by rules.");
    expect(readPlanOutputs(planOutputs(plan))).toEqual(plan);
  });

  test("a command without a policy: one model, called as the ledger calls it, that no rule judges", () => {
    const { plan, story, summary } = makePlan({ ...nothing, train: true }, [place()], where);
    expect(plan.models).toMatchObject([{ model: "birds", train: true, gate: false, command: "input" }]);
    expect(story.at(-1)).toContain("not judged, because no policy has rules for it");
    expect(summary).toBe("This run trains birds. No rule judges birds.");
    expect(legs({ train: true, models: ["mine"] }, place())).toMatchObject([{ model: "mine" }]);
  });

  test("code is checked when either command is given", () => {
    for (const code of [["lint"], ["test"], ["lint", "test"]]) {
      expect(makePlan({ ...nothing, code }, [place(strikes)], where).plan.code).toBe(true);
    }
  });

  test("a contract of the input is enough for data to be checked", () => {
    expect(makePlan({ ...nothing, contracts: ["birds.yml"] }, [place()], where).plan.data).toHaveLength(1);
  });

  test("a model with rules and no command is judged by the files of the checkout", () => {
    expect(legs({}, place(`models: { strikes: { ${rules} } }`))).toMatchObject([
      { train: false, gate: true, command: "none" },
    ]);
  });

  test("the small training runs when it is asked for, the policy has one, and the event is a pull request", () => {
    expect(legs({ smoke: true }, place(strikes))).toMatchObject([{ smoke: true }]);
    expect(legs({}, place(strikes))).toMatchObject([{ smoke: false }]);
    expect(legs({ smoke: true }, place(two))).toMatchObject([{ smoke: false }, { smoke: false }]);
    const push = makePlan({ ...nothing, smoke: true }, [place(strikes)], { ...where, event: "push" });
    expect(push.plan.models).toMatchObject([{ smoke: false }]);
    expect(push.story.at(-1)).toContain("no small training first, because the event is push");
  });

  test("the input's command: not beside several models that have their own, and not where the base's policy has one", () => {
    expect(legs({ train: true }, place(two))).toMatchObject([{ command: "policy" }, { command: "policy" }]);
    expect(legs({ train: true }, place(strikes, { policyWins: true }))).toMatchObject([{ command: "policy" }]);
    expect(legs({ train: true }, place(strikes))).toMatchObject([{ command: "input" }]);
    expect(legs({ train: true }, place(`models: { strikes: { ${rules} } }`, { policyWins: true }))).toMatchObject([
      { train: true, command: "input" },
    ]);
  });

  test("of several models the named ones", () => {
    const { plan, story } = makePlan({ ...nothing, models: ["delays"] }, [place(two)], where);
    expect(plan.models.map(({ model }) => model)).toEqual(["delays"]);
    expect(story).toContain("Model strikes: left out, because the input `model` does not name it.");
  });

  test("two policies that count at once: what either of them asks for", () => {
    const [data, models] = ["data: { contracts: [birds.yml] }", two].map((policy) => place(policy).policies);
    const both = place(undefined, { policies: [...(data ?? []), ...(models ?? [])] });
    const { plan } = makePlan(nothing, [both], where);
    expect(plan.models.map(({ gate }) => gate)).toEqual([true, true]);
    expect(plan.data).toHaveLength(1);
  });

  test("several directories: their names in the names of the legs", () => {
    const { plan, summary } = makePlan(
      nothing,
      [place(strikes, { directory: "a" }), place(two.replaceAll("strikes", "fares"), { directory: "b/c" })],
      where,
    );
    expect(plan.models.map(({ name }) => name)).toEqual(["a: strikes", "b/c: fares", "b/c: delays"]);
    expect(plan.directories.map(({ name }) => name)).toEqual(["a", "b/c"]);
    expect(summary).toBe("This run trains 3 models, judges 3 models by rules in 2 directories.");
  });
});

describe("refused, with what to do", () => {
  test.each<[string, Partial<Asked>, Place[], RegExp]>([
    ["nothing to do", {}, [place()], /nothing to do in the root: no contract, no model and no command/],
    [
      "a policy of nothing",
      {},
      [place("models: { strikes: { critical: true } }")],
      /names no contract, and no model with `train:` or `rules:`/,
    ],
    ["code alone", { code: ["lint"] }, [place()], /nothing to do in the root/],
    [
      "nothing to do in one of two directories",
      {},
      [place(strikes, { directory: "a" }), place(undefined, { directory: "b" })],
      /nothing to do in b/,
    ],
    ["an unknown model", { models: ["strike"] }, [place(two)], /no model "strike"; did you mean "strikes"\?/],
    ["two names without a policy", { models: ["a", "b"], train: true }, [place()], /names 2 models, and no policy/],
    [
      "two models of one name",
      {},
      [place(strikes, { directory: "a" }), place(strikes, { directory: "b" })],
      /models of a and of b are both called strikes/,
    ],
    [
      "two ledgers",
      {},
      [
        place(strikes, { directory: "a" }),
        place(`ledger: { branch: other }\n${two.replaceAll("strikes", "fares")}`, { directory: "b" }),
      ],
      /one repository has one ledger/,
    ],
    ["a name that is none", { train: true, models: ["a b"] }, [place()], /is no name for a model/],
  ])("%s", (_, asked, places, message) => {
    expect(() => makePlan({ ...nothing, ...asked }, places, where)).toThrow(message);
  });

  test("more legs than a matrix has jobs", () => {
    const models = Array.from({ length: 257 }, (_, index) => `  m${index}: { train: { run: sh train.sh } }`);
    const policy = (count: number) => place(`models:\n${models.slice(0, count).join("\n")}\n`);
    expect(legs({}, policy(256))).toHaveLength(256);
    expect(() => legs({}, policy(257))).toThrow(/has 257 models, and GitHub makes at most 256 jobs/);
  });
});

test("names of legs are ones that `report-name` takes, and no two are the same", () => {
  const names = legNames(["a/b", "a b", "a$b", "a-b", "A-b", "é", "x".repeat(200), "x".repeat(201)]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[\p{L}\p{N} ._:/-]{0,140}$/u);
});
