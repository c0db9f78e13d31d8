import { t as locatedFault } from "./located-fault.js";
import { t as leavesWorkingDirectory } from "./working-tree.js";
// packages/shared/src/policy/refuse-outside.ts
/**
* Refuses a path of the policy that leaves the working directory or leads into git's own folder.
* @param pointer of the path in the document
* @throws UserError (`configuration`)
*/
function refuseOutside(path, pointer, document) {
	let inGit = path.split(/[\\/]/).some((step) => step.toLowerCase() === ".git");
	if (inGit || leavesWorkingDirectory(path)) throw locatedFault(document.locate(pointer), `${path} ${inGit ? "belongs to git" : "leaves the working directory"}.`, "Paths are relative to the working directory and stay inside it.");
}
// packages/shared/src/policy/read-rule.ts
/** What a rule's parameters are when the policy does not say. */
const ruleDefaults = {
	"at-least": { use: "bound" },
	"at-most": { use: "bound" },
	between: { use: "bound" },
	"no-regression": {
		margin: 0,
		use: "bound"
	},
	"non-inferior": { use: "bound" },
	superior: {
		margin: 0,
		use: "bound"
	},
	"at-most-improvement": { use: "bound" },
	"worst-slice": { min_rows: 100 },
	fairness: {
		method: "between_groups",
		aggregation: "worst_case",
		min_group: 100,
		min_positives: 20
	},
	calibration: { use: "bound" },
	churn: { use: "bound" },
	"beats-baseline": { margin: 0 },
	"overfit-gap": {},
	convergence: {
		window: 5,
		min_delta: .001,
		divergence: 3
	},
	reproducible: {},
	deterministic: { tolerance: 0 },
	"no-leakage": { on: [] },
	popularity: { k: 10 },
	coverage: { k: 10 },
	diversity: { k: 10 },
	value: {},
	attribution: {},
	size: {},
	memory: { repetitions: 5 },
	latency: {
		quantile: .5,
		repetitions: 30
	}
}, exactlyOne = {
	"non-inferior": ["margin", "relative_margin"],
	"worst-slice": [
		"at_least",
		"at_most",
		"margin"
	],
	fairness: ["at_most", "at_least"],
	size: ["at_most", "ratio_at_most"],
	memory: ["at_most", "ratio_at_most"]
}, atMostOne = {
	"no-regression": ["margin", "relative_margin"],
	superior: ["margin", "relative_margin"]
}, paths = [
	"train",
	"file",
	"champion_file"
];
/**
* One entry of `rules:` with its defaults.
* @throws UserError (`configuration`) for parameters that do not go together, and paths that leave the working directory
*/
function readRule(file, pointer, document) {
	let location = document.locate(pointer), { severity = "error", slices = [], name, ...parameters } = file;
	if (!isRuleId(parameters.rule)) throw Error("The schema of the policy let through a rule that is not known.");
	let { rule } = parameters;
	for (let key of paths) {
		let path = parameters[key];
		typeof path == "string" && refuseOutside(path, [...pointer, key], document);
	}
	let given = (keys) => keys.filter((key) => parameters[key] !== void 0), needed = exactlyOne[rule];
	if (needed !== void 0 && given(needed).length !== 1) {
		let found = given(needed).length === 0 ? "none of them" : given(needed).join(" and ");
		throw locatedFault(location, `${rule} needs exactly one of ${needed.join(", ")}, and has ${found}.`, `See \`gatewright explain ${rule}\`.`);
	}
	let either = atMostOne[rule];
	if (either !== void 0 && given(either).length > 1) throw locatedFault(location, `${rule} has both ${either.join(" and ")}.`, "Write one of them.");
	if (rule === "between" && Number(parameters.min) > Number(parameters.max)) throw locatedFault(location, "min is above max, so no value can lie between them.", "Exchange them.");
	for (let key of ["at_most", "ratio_at_most"]) {
		let amount = parameters[key];
		typeof amount == "string" && (parameters[key] = bytesOf(amount));
	}
	return {
		...ruleDefaults[rule],
		...parameters,
		severity,
		slices,
		name,
		location
	};
}
/** `50 MB` as bytes. */
function bytesOf(text) {
	let [, number = "", unit = "B"] = /^([0-9.]+) ?(\w+)$/.exec(text) ?? [];
	return Math.round(Number(number) * ({
		B: 1,
		kB: 1e3,
		MB: 1e6,
		GB: 1e9,
		KiB: 1024,
		MiB: 2 ** 20,
		GiB: 2 ** 30
	}[unit] ?? 1));
}
function isRuleId(word) {
	return Object.hasOwn(ruleDefaults, word);
}
/** The first rule that says again, or the opposite of, what an earlier one says of the same metric and slices. */
function contradiction(rules) {
	let seen = /* @__PURE__ */ new Map();
	for (let rule of rules) for (let slice of rule.slices.length === 0 ? [void 0] : rule.slices) {
		let identity = `${identityOf(rule)}\n${JSON.stringify(slice ?? null)}`, earlier = seen.get(identity);
		if (earlier !== void 0 && earlier !== rule) {
			let where = slice === void 0 ? "" : ` on the slice ${slice}`;
			return {
				location: rule.location,
				message: `the rule says again what the one in line ${earlier.location.line ?? "?"} says: ${rule.rule} of the same thing${where}.`,
				hint: "One rule has one limit. Remove one of the two, or give them other slices."
			};
		}
		seen.set(identity, rule);
	}
	for (let low of rules) {
		if (low.rule !== "at-least") continue;
		let high = rules.find((one) => one.rule === "at-most" && one.metric === low.metric && shareSlice(one, low));
		if (high?.rule === "at-most" && high.value < low.value) return {
			location: high.location,
			message: `${low.metric} can be not both at least ${low.value} (line ${low.location.line ?? "?"}) and at most ${high.value}.`,
			hint: "Remove one of the two."
		};
	}
}
/** Rule, metric (or what else it is about) and slices: the limit is no part of it. */
function identityOf(rule) {
	let limits = /* @__PURE__ */ new Set([
		"value",
		"min",
		"max",
		"margin",
		"relative_margin",
		"at_least",
		"at_most",
		"ratio_at_most",
		"no_worse_by",
		"ndcg_at_least",
		"tolerance",
		"agreement",
		"severity",
		"name",
		"location",
		"unit",
		"repetitions",
		"slices",
		"use",
		"min_rows",
		"min_group",
		"min_positives",
		"inclusive",
		"mlflow"
	]), about = Object.entries(rule).filter(([key]) => !limits.has(key)), relative = "relative_margin" in rule && rule.relative_margin !== void 0;
	return JSON.stringify([about.sort(([a], [b]) => a < b ? -1 : 1), relative]);
}
function shareSlice(a, b) {
	return a.slices.length === 0 || b.slices.length === 0 ? a.slices.length === b.slices.length : a.slices.some((slice) => b.slices.includes(slice));
}
export { refuseOutside as i, readRule as n, ruleDefaults as r, contradiction as t };
