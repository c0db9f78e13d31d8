#!/usr/bin/env node
import { t as stackOf } from "./chunks/stack.js";
import { n as configurationError, r as evidenceError, t as UserError } from "./chunks/user-error.js";
import { n as visibleText } from "./chunks/visible-text.js";
import { t as productVersion } from "./chunks/product-version.js";
import { t as didYouMean } from "./chunks/suggestion.js";
import { i as formatCount } from "./chunks/wording.js";
import { t as environment } from "./chunks/environment.js";
import { t as digestFile } from "./chunks/digest.js";
import { t as digestDirectory } from "./chunks/digest-set.js";
import { n as modeOrder } from "./chunks/verdict.js";
import { a as checkFormats, c as reportFormats, d as localWhichPolicy, f as readLocalRun, i as keptIn, l as baseOption, o as isReportFormat, r as localModelPolicy, s as renderReport, u as localRun } from "./chunks/action-run.js";
import { n as isSystemError, r as makeOutputDirectory, t as cannotWrite } from "./chunks/output-directory.js";
import { n as openLocalEngine, r as openLocalTable, t as declarationOf } from "./chunks/local-tables.js";
import { t as recordKinds } from "./chunks/record.js";
import { n as defaultPolicyPath } from "./chunks/read-policy.js";
import { n as fit, r as pad } from "./chunks/display-width.js";
import { t as readReport } from "./chunks/read-report.js";
import { r as trustOf, t as isForPullRequest } from "./chunks/trust.js";
import { t as localLedger } from "./chunks/local-ledger2.js";
import { n as trackRun, t as trackInputs } from "./chunks/track-run2.js";
import { n as readMemoryLimit } from "./chunks/action-inputs.js";
import { n as evaluateToReport } from "./chunks/settle-records.js";
import { access, copyFile, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import { homedir, tmpdir } from "node:os";
import { parseArgs } from "node:util";
// packages/cli/src/command-line.ts
/** Options that every command has. */
const commonOptions = { help: { description: "Prints this help." } };
/**
* Reads the words after the command's name.
* @throws UserError (`configuration`) in one sentence for everything that the command does not know
*/
function readArguments(command, words) {
	let definitions = {
		...command.options,
		...commonOptions
	}, { tokens } = parseArgs({
		args: [...words],
		options: Object.fromEntries(Object.entries(definitions).map(([name, { value }]) => [name, {
			type: value === void 0 ? "boolean" : "string",
			multiple: !0,
			...name === "help" ? { short: "h" } : {}
		}])),
		strict: !1,
		allowPositionals: !0,
		tokens: !0
	}), given = /* @__PURE__ */ new Map(), operands = [], open;
	for (let token of tokens) if (token.kind === "option-terminator") open = void 0;
	else if (token.kind === "positional") open === void 0 ? operands.push(token.value) : given.get(open)?.push(nonEmpty(command, open, token.value));
	else {
		let { name, rawName } = token, definition = Object.hasOwn(definitions, name) ? definitions[name] : void 0;
		if (definition === void 0) throw unknownOption(command, rawName, Object.keys(definitions));
		if (given.has(name) && !definition.several && definition.value !== void 0) throw wrong(command, `--${name} stands twice; it takes one value.`);
		let values = given.get(name) ?? [];
		values.push(...optionValues(command, token, definition)), given.set(name, values), open = definition.several ? name : void 0;
	}
	return given.has("help") || checkOperands(command, operands), {
		flag: (name) => given.has(name),
		text: (name) => given.get(name)?.[0],
		list: (name) => given.get(name) ?? [],
		operands
	};
}
function optionValues(command, token, definition) {
	let { name, value, inlineValue } = token;
	if (definition.value === void 0) {
		if (value !== void 0) throw wrong(command, `--${name} takes no value, but "${value}" was given.`);
		return [];
	}
	if (value === void 0 || !inlineValue && value.startsWith("-") && value.length > 1) throw wrong(command, `--${name} needs a value: --${name} ${definition.value}.`);
	if (definition.choices && !definition.choices.includes(value)) {
		let known = definition.choices.join(", "), meant = didYouMean(value, definition.choices);
		throw wrong(command, `--${name} is "${value}", which is none of ${known}${meant === "" ? "." : meant}`);
	}
	return [nonEmpty(command, name, value)];
}
/** An empty value is what an unset variable leaves in a script. Ignoring it would check less than was asked for. */
function nonEmpty(command, name, value) {
	if (value.trim() === "") throw wrong(command, `--${name} has an empty value; is a variable of the script not set?`);
	return value;
}
function checkOperands(command, operands) {
	let { atLeast = 0, atMost = 0, label = "" } = command.operands ?? {}, surplus = operands[atMost];
	if (surplus !== void 0) {
		let takes = atMost === 0 ? "takes options only" : `takes ${atMost === 1 ? "one" : `at most ${atMost}`} ${label}`;
		throw wrong(command, `"${surplus}" is not expected: gatewright ${command.name} ${takes}.`);
	}
	if (operands.length < atLeast) throw wrong(command, `gatewright ${command.name} needs ${label}.`);
	if (operands.some((operand) => operand.trim() === "")) throw wrong(command, `gatewright ${command.name} was given an empty ${label}; is a variable of the script not set?`);
}
function unknownOption(command, rawName, known) {
	let meant = didYouMean(rawName, known.map((name) => `--${name}`));
	return wrong(command, `gatewright ${command.name} has no option ${rawName}${meant === "" ? "." : meant}`);
}
function wrong(command, sentence) {
	return configurationError(sentence, { hint: `See \`gatewright ${command.name} --help\`.` });
}
/** One line on a watched terminal that says what is being done and for how long; nothing anywhere else. */
function startProgress(terminal) {
	let startedAt = Date.now(), doing = "Starting", shown = !1, clear = () => {
		shown && terminal.note("\r\x1B[K"), shown = !1;
	}, timer = terminal.watched ? setInterval(() => {
		let elapsed = Date.now() - startedAt;
		if (elapsed < 2e3) return;
		let line = `${Math.floor(elapsed / 1e3)} s  ${doing}`.slice(0, Math.max(20, terminal.width - 1));
		terminal.note(`\r\u001b[K${line}`), shown = !0;
	}, 200) : void 0;
	return timer?.unref(), {
		log: {
			info: (sentence) => {
				doing = visibleText(sentence);
			},
			warning: (sentence) => {
				clear(), terminal.note(`warning: ${visibleText(sentence)}\n`);
			},
			debug: () => {},
			group: (title, body) => (doing = visibleText(title), body())
		},
		stop: () => {
			clearInterval(timer), clear();
		}
	};
}
// packages/cli/src/local-host.ts
/** Runs `work` with what a machine without GitHub offers: a clock, a temporary directory, a progress line. */
async function withLocalHost(terminal, work, memoryLimit) {
	let temporaryDirectory = await mkdtemp(join(tmpdir(), "gatewright-")), progress = startProgress(terminal);
	try {
		return await work({
			log: progress.log,
			now: () => /* @__PURE__ */ new Date(),
			temporaryDirectory,
			toolCache: toolCache(terminal),
			enginePath: void 0,
			memoryLimit,
			variables: terminal.environment,
			signal: terminal.signal
		});
	} finally {
		progress.stop(), await rm(temporaryDirectory, {
			recursive: !0,
			force: !0,
			maxRetries: 3
		}).catch((error) => {
			terminal.note(`gatewright: ${temporaryDirectory} was left behind: ${error.message}\n`);
		});
	}
}
/** Where an engine that had to be fetched is kept: the runner's tool cache, or the user's cache directory. */
function toolCache({ environment: env }) {
	return env[environment.runnerToolCache] || (process.platform === "win32" ? join(env.LOCALAPPDATA ?? homedir(), "gatewright", "cache") : join(env.XDG_CACHE_HOME || join(homedir(), ".cache"), "gatewright"));
}
// packages/cli/src/commands/aa-check.ts
/** `gatewright aa-check`: how often this gate blocks a model that is as good as the champion. */
const aaCheckCommand = {
	name: "aa-check",
	summary: "Measures how often the gate blocks a model that is equally good.",
	description: "Lets candidate and champion change places at random on every row (on every group or query where there are such), many\ntimes, and judges the two mixtures by the comparisons of the policy: neither is better, so whatever is blocked is blocked\nby chance. Ends with 1 when that is more often than the policy's confidence allows. A budget is neither charged nor asked:\nwhich of the two models is better is not said.",
	operands: void 0,
	options: {
		policy: {
			value: "FILE",
			description: "Policy file; gatewright.yml when not given, if there is one."
		},
		model: {
			value: "NAME",
			description: "One model of the policy; all that have rules when not given."
		},
		candidate: {
			value: "FILE",
			description: "The candidate's predictions, in place of the policy's."
		},
		champion: {
			value: "FILE",
			description: "The champion's predictions."
		},
		times: {
			value: "N",
			description: "How often they change places; 1,000 when not given."
		},
		seed: {
			value: "TEXT",
			description: "Another text, other random numbers; `1` when not given."
		},
		format: {
			value: "FORMAT",
			choices: ["text", "json"],
			description: "Form of the output; text when not given."
		}
	},
	examples: [["gatewright aa-check --candidate new.csv --champion old.csv", "the rules that every task has"], ["gatewright aa-check --champion old.csv --times 5000", "the rules of gatewright.yml"]],
	run: async (given, terminal) => {
		let times = timesOf(given.text("times") ?? "1000"), [{ localInputs, localModelPolicy }, { checkModels }] = await Promise.all([import("./chunks/action-run2.js"), import("./chunks/check-models.js")]), { workingDirectory } = terminal, { policy } = (await localModelPolicy(given.text("policy"), workingDirectory)).counts, checked = await withLocalHost(terminal, (host) => checkModels({
			policy,
			inputs: {
				...localInputs,
				model: given.text("model") ?? "",
				candidate: given.text("candidate") ?? "",
				champion: given.text("champion") ?? "",
				metrics: "",
				adopt: "",
				"run-record": ""
			},
			times,
			seed: given.text("seed") ?? "1",
			workingDirectory,
			host
		})), exitCode = +(checked.filter(({ check: { interval, limit } }) => interval.low > limit).length > 0);
		if (given.text("format") === "json") {
			let models = Object.fromEntries(checked.map(({ model, check: { leftOut, ...check } }) => [model, {
				...check,
				left_out: leftOut
			}]));
			return terminal.out(`${JSON.stringify({
				version: 1,
				models
			}, void 0, 2)}\n`), exitCode;
		}
		for (let { model, check } of checked) {
			let { blocked, interval, limit, inconclusive, comparisons, leftOut, unit, seed } = check, percent = (share) => `${Number((100 * share).toFixed(2))} %`, range = `95 % interval ${percent(interval.low)} to ${percent(interval.high)}`, verdict = interval.low > limit ? `more often than the ${percent(limit)} that its confidence allows` : `its confidence allows ${percent(limit)}`;
			terminal.out(`${model}: an equally good model is blocked in ${percent(check.share)} of cases (${range}); ${verdict}.\n`), terminal.out(`${formatCount(blocked)} of ${formatCount(times)} random swaps of ${unit}; ${formatCount(inconclusive)} more were inconclusive. Seed ${JSON.stringify(seed)}.\n`);
			for (let { rule, subject, failed, inconclusive: open } of comparisons) terminal.out(`  ${rule} ${subject}: failed ${formatCount(failed)}, inconclusive ${formatCount(open)}\n`);
			leftOut.length > 0 && terminal.out(`Left out, because equality does not pass them or they compare nothing: ${leftOut.join(", ")}.\n`);
		}
		return exitCode;
	}
};
function timesOf(text) {
	let times = Number(text);
	if (/^[0-9]+$/.test(text) && times >= 1 && times <= 1e6) return times;
	throw configurationError(`${JSON.stringify(text)} is no number of swaps.`, { hint: "Give a whole number from 1 to 1000000 with --times." });
}
// packages/cli/src/commands/digest.ts
/** `gatewright digest`: the content digests under which reports name files and directories. */
const digestCommand = {
	name: "digest",
	summary: "Prints the content digest of files and directories.",
	description: "Prints the SHA-256 digest of each path, as reports name it. A directory has one digest over all its files, that of OpenSSF model signing.",
	operands: {
		label: "PATH…",
		description: "Files and directories.",
		atLeast: 1,
		atMost: 1e400
	},
	options: {},
	examples: [["gatewright digest model.onnx data/", "a line each: digest, two spaces, path"]],
	run: async ({ operands }, terminal) => {
		for (let path of operands) {
			let digest = await digestOf(resolve(terminal.workingDirectory, path), path);
			terminal.out(`${digest}  ${path}\n`);
		}
		return 0;
	}
};
async function digestOf(absolutePath, path) {
	try {
		let { digest } = (await stat(absolutePath)).isDirectory() ? await digestDirectory(absolutePath) : await digestFile(absolutePath);
		return digest;
	} catch (error) {
		let code = error instanceof Error && "code" in error ? error.code : void 0;
		throw code === "ENOENT" || code === "ENOTDIR" ? evidenceError(`There is no file or directory ${path}.`, {
			location: { path },
			hint: "Check the path; it is relative to the current directory.",
			cause: error
		}) : code === "EACCES" || code === "EPERM" ? evidenceError(`${path} may not be read.`, {
			location: { path },
			hint: "Give this user the right to read it.",
			cause: error
		}) : error;
	}
}
// packages/cli/src/commands/doctor.ts
/** `gatewright doctor`: whether the settings of the repository keep what the gate promises. */
const doctorCommand = {
	name: "doctor",
	summary: "Says what is missing in the repository's settings for the gate to hold, with the remedy.",
	description: "Reads the repository's settings and its workflows, policy and contracts on GitHub, and says what is missing for the merge\nbutton to tell the truth: each with the exact remedy. Exit 1: the gate can be bypassed, or what decides that cannot be read\nwith this token. Exit 2: the command line or the token is wrong. docs/doctor.md explains each check. Nothing is changed.",
	operands: void 0,
	options: {
		repository: {
			value: "OWNER/NAME",
			description: "Repository on GitHub; origin's when not given."
		},
		branch: {
			value: "BRANCH",
			description: "Branch that the gate guards; the default branch when not given."
		},
		format: {
			value: "FORMAT",
			choices: ["text", "json"],
			description: "Form of the output; text when not given."
		},
		"accept-unknown": {
			value: "CHECK",
			several: !0,
			description: "What this token cannot tell about CHECK does not count; it is shown all the same."
		},
		"api-url": {
			value: "URL",
			description: "GitHub's REST API; GITHUB_API_URL, or github.com's, when not given."
		}
	},
	examples: [
		["gatewright doctor", "of the repository that this is a clone of, with the token of `gh auth login`"],
		["GITHUB_TOKEN=… gatewright doctor --repository acme/strikes", "of another one; administrators see everything"],
		["gatewright doctor --accept-unknown bypass-actors", "with a token that may read and not write the settings"],
		["gatewright doctor --format json", "for a program"]
	],
	run: async (given, terminal) => {
		let [{ examine }, { holds }, { findPlace }, { useProxy }] = await Promise.all([
			import("./chunks/doctor.js"),
			import("./chunks/diagnosis2.js"),
			import("./chunks/place.js"),
			import("./chunks/proxy.js")
		]), { workingDirectory, environment, signal } = terminal, [repository, apiUrl] = [given.text("repository"), given.text("api-url")], place = await findPlace({
			repository,
			apiUrl,
			workingDirectory,
			environment,
			signal
		}), proxyWarning = useProxy(environment);
		proxyWarning !== void 0 && terminal.note(`${proxyWarning}\n`);
		let diagnosis = await examine(place, given.text("branch"), given.list("accept-unknown"), signal);
		if (given.text("format") === "json") {
			let { diagnosisJson } = await import("./chunks/diagnosis-json.js");
			terminal.out(diagnosisJson(diagnosis));
		} else {
			let { diagnosisText } = await import("./chunks/diagnosis-text.js");
			terminal.out(diagnosisText(diagnosis, terminal.colour));
		}
		return +!holds(diagnosis);
	}
}, explainCommand = {
	name: "explain",
	summary: "Says what a rule of model-gate measures, when it fails, and when not to use it.",
	description: "Prints the page of a rule as it stands in docs/rules: what it measures, how it decides, its formula, when another is\nthe right one, an example, and its parameters with their defaults.",
	operands: {
		label: "RULE",
		description: "Id of a rule, e.g. non-inferior.",
		atLeast: 0,
		atMost: 1
	},
	options: {},
	examples: [["gatewright explain", "all rules, a line each"], ["gatewright explain non-inferior", "one rule"]],
	run: async (given, terminal) => {
		let [{ gateRules }, { ruleParameters }] = await Promise.all([import("./chunks/all-rules2.js"), import("./chunks/rule-parameters.js")]), rules = Object.values(gateRules), [id] = given.operands;
		if (id === void 0) {
			let width = Math.max(...rules.map((rule) => rule.id.length));
			return terminal.out(rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.title}\n`).join("")), 0;
		}
		let rule = rules.find((one) => one.id === id);
		if (rule === void 0) {
			let known = rules.map((one) => one.id);
			throw configurationError(`There is no rule ${JSON.stringify(id.slice(0, 60))}${didYouMean(id, known)}`, { hint: `Rules: ${known.join(", ")}.` });
		}
		let { what, decision, formula, notWhen, example } = rule.page, parameters = ruleParameters(rule.id), width = Math.max(...parameters.map(({ name }) => name.length)), lines = parameters.map(({ name, meaning, fallback }) => `  ${name.padEnd(width)}  ${meaning}${fallback === void 0 ? "" : ` Default: ${fallback}.`}`), paragraphs = [
			`${rule.id}: ${rule.title}.`,
			what,
			`Decision: ${decision}`,
			notWhen,
			`Formula:\n  ${formula}`,
			`Example:\n  - ${example}`,
			`Parameters:\n${lines.join("\n")}`
		];
		return terminal.out(`${paragraphs.join("\n\n")}\n`), 0;
	}
};
// packages/cli/src/validate-inputs.ts
/** The action's inputs as a command line gives them; what is about GitHub is empty. */
function validateInputs(given) {
	return {
		contract: given.list("contract").join("\n"),
		data: given.list("data").join("\n"),
		environment: given.text("environment") ?? "",
		policy: given.text("policy") ?? "",
		mode: given.text("mode") ?? "",
		"working-directory": "",
		token: "",
		comment: "false",
		"check-run": "false",
		"report-name": "",
		summary: "false",
		"upload-report": "false",
		"engine-path": "",
		"memory-limit": "",
		"job-check-run-id": "",
		matrix: ""
	};
}
function givenMode(given) {
	let word = given.text("mode");
	return modeOrder.find((mode) => mode === word);
}
// packages/cli/src/commands/track.ts
/** Options of every command that reads or writes the ledger. */
const ledgerOptions = {
	remote: {
		value: "NAME",
		description: "Remote, or address, of the ledger; origin when not given, if there is one."
	},
	"no-push": { description: "Keeps the ledger on the checkout's own branch; nothing goes over the network." }
}, recordOptions = {
	keep: { description: "Keeps the record in a file, in --out or here, for a job that may write the ledger to append." },
	...ledgerOptions
}, trackCommand = {
	name: "track",
	summary: "Records a run: code, data, parameters, metrics, environment.",
	description: "Records which code, data, parameters and environment made a model, as the action track-experiment does, in\nthe ledger of this checkout. Without options it records all models that the policy names.",
	operands: void 0,
	options: {
		policy: {
			value: "FILE",
			description: "Policy file; gatewright.yml when not given, if there is one."
		},
		...baseOption,
		model: {
			value: "NAME",
			description: "One model of the policy; without a policy the name in the ledger."
		},
		params: {
			value: "FILE",
			several: !0,
			description: "Parameter files, in place of the policy's."
		},
		metrics: {
			value: "FILE",
			several: !0,
			description: "Files with metrics and curves, in place of the policy's."
		},
		data: {
			value: "ROLE=PATH",
			several: !0,
			description: "Data with its role, e.g. train=data/train.csv, in place of the policy's."
		},
		artifact: {
			value: "PATH",
			description: "The model's file or folder, in place of the policy's."
		},
		mode: {
			value: "MODE",
			choices: modeOrder.toReversed(),
			description: "Of this and the policy's mode the stricter counts."
		},
		format: {
			value: "FORMAT",
			choices: checkFormats,
			description: "Form of the output; text when not given."
		},
		out: {
			value: "DIR",
			description: "Also writes the report in all its forms, model-card.md and ml-bom.json there."
		},
		...recordOptions
	},
	examples: [
		["gatewright track", "all models of gatewright.yml, record pushed to origin"],
		["gatewright track --params params.yaml --metrics metrics.json --data train=data/train.csv", "no policy needed"],
		["gatewright track --no-push --out .gatewright/report", "nothing leaves this machine; .gatewright never counts as code"]
	],
	run: async (given, terminal) => {
		let out = given.text("out"), directory = out === void 0 ? void 0 : resolve(terminal.workingDirectory, out);
		directory !== void 0 && await makeOutputDirectory(directory, out ?? directory);
		let { trackInputs, trackRun } = await import("./chunks/track-run.js");
		return await withLocalHost(terminal, (host) => trackRun({
			inputs: trackInputs({
				model: given.text("model") ?? "",
				params: given.list("params").join("\n"),
				metrics: given.list("metrics").join("\n"),
				data: given.list("data").join("\n"),
				artifact: given.text("artifact") ?? ""
			}),
			policy: given.text("policy"),
			base: given.text("base"),
			mode: givenMode(given),
			remote: given.text("remote"),
			noPush: given.flag("no-push"),
			keep: given.flag("keep"),
			format: formatOf$3(given),
			directory
		}, terminal, host));
	}
};
function formatOf$3(given) {
	let format = given.text("format") ?? "text";
	if (!isReportFormat(format)) throw Error(`--format ${format} passed its check.`);
	return format;
}
// packages/cli/src/commands/gate.ts
/** `gatewright gate`: what the action model-gate does, without GitHub. */
const gateCommand = {
	name: "gate",
	summary: "Judges a model against the champion and the policy's rules.",
	description: "Compares a candidate's predictions with the champion's on the same rows, as the action model-gate does, and judges\nthem by the rules of the policy. Without a policy it looks for a regression on the main metrics of the task.",
	operands: void 0,
	options: {
		policy: {
			value: "FILE",
			description: "Policy file; gatewright.yml when not given, if there is one."
		},
		...baseOption,
		model: {
			value: "NAME",
			description: "One model of the policy; all that have rules when not given."
		},
		candidate: {
			value: "FILE",
			description: "The candidate's predictions, in place of the policy's."
		},
		champion: {
			value: "FILE",
			description: "The champion's predictions, in place of the ledger's."
		},
		metrics: {
			value: "FILE",
			description: "The candidate's metrics as JSON, for rules with `use: point`."
		},
		mode: {
			value: "MODE",
			choices: modeOrder.toReversed(),
			description: "Of this and the policy's mode the stricter counts."
		},
		record: { description: "Writes the gate's record into the ledger." },
		kept: {
			value: "FILE",
			several: !0,
			description: "What `gatewright train --keep` has left: the gate's record names the run in it that made the model."
		},
		format: {
			value: "FORMAT",
			choices: checkFormats,
			description: "Form of the output; text when not given."
		},
		out: {
			value: "DIR",
			description: "Also writes the report in all its forms there."
		},
		...recordOptions
	},
	examples: [
		["gatewright gate", "all models of gatewright.yml that have rules, against the ledger's champions"],
		["gatewright gate --candidate new.csv --champion old.csv", "no policy needed"],
		["gatewright gate --format markdown --out .gatewright/report", "as the pull request's comment shows it"]
	],
	run: async (given, terminal) => {
		let out = given.text("out"), directory = out === void 0 ? void 0 : resolve(terminal.workingDirectory, out);
		directory !== void 0 && await makeOutputDirectory(directory, out ?? directory);
		let format = given.text("format") ?? "text";
		if (!isReportFormat(format)) throw configurationError(`There is no format ${format}.`);
		let [{ actionRun, localInputs }, { modelGate }] = await Promise.all([import("./chunks/action-run2.js"), import("./chunks/model-gate2.js")]);
		return await withLocalHost(terminal, (host) => actionRun({
			action: modelGate,
			record: given.flag("record"),
			inputs: {
				...localInputs,
				model: given.text("model") ?? "",
				candidate: given.text("candidate") ?? "",
				champion: given.text("champion") ?? "",
				metrics: given.text("metrics") ?? "",
				adopt: "",
				"run-record": ""
			},
			policy: given.text("policy"),
			base: given.text("base"),
			mode: givenMode(given),
			remote: given.text("remote"),
			noPush: given.flag("no-push"),
			keep: given.flag("keep"),
			kept: given.list("kept"),
			format,
			directory
		}, terminal, host));
	}
}, initCommand = {
	name: "init",
	summary: "Writes policy, contracts and workflows for a repository.",
	description: "Looks at a repository and writes gatewright.yml, data contracts and the workflows, each line with the reason for it.\nIt runs nothing that it finds and overwrites nothing. On a terminal it asks where there is a choice.",
	operands: {
		label: "DIR",
		description: "The repository, or a folder in it; this one when not given.",
		atLeast: 0,
		atMost: 1
	},
	options: {
		yes: { description: "Asks nothing and takes the first choice of every question, as without a terminal." },
		minimal: { description: "Writes the shortest policy, of one model, with ml.yml and ml-main.yml." },
		review: { description: "Also writes ml-review.yml, which runs failed jobs again after an approving review." },
		"dry-run": { description: "Prints the files and writes none." },
		force: { description: "Overwrites files that are there." },
		uses: {
			value: "OWNER/REPO@REF",
			description: "Where the workflows come from; OWNER/gatewright@v1 when not given."
		}
	},
	examples: [
		["gatewright init", "for this repository, with questions on a terminal"],
		["gatewright init --dry-run | less", "what it would write"],
		["gatewright init --minimal --yes", "five lines of policy and the two workflows that it needs"]
	],
	run: async (given, terminal) => {
		let source = sourceOf(given), directory = resolve(terminal.workingDirectory, given.operands[0] ?? ".");
		if (!await isFolder(directory)) throw configurationError(`${given.operands[0] ?? directory} is no folder.`, { hint: "Name the folder of a repository." });
		let [{ lookAt }, { findProjects }, { openQuestions, noQuestions }] = await Promise.all([
			import("./chunks/repository.js"),
			import("./chunks/project2.js"),
			import("./chunks/questions.js")
		]), repository = await lookAt(directory), projects = await findProjects(repository, terminal.environment);
		if (projects.every(isEmpty)) throw nothingFound(given.operands[0] ?? ".");
		let questions = !given.flag("yes") && !given.flag("dry-run") ? openQuestions(terminal) : noQuestions;
		try {
			return await initialize({
				repository,
				projects,
				questions,
				source,
				given
			}, terminal);
		} finally {
			questions.close();
		}
	}
};
async function initialize({ repository, projects, questions, source, given }, terminal) {
	let [{ proposeFor, proposeModels }, { settleProject, settleProposals }, { planFiles }, { isLive, namedContracts }, { exists, writeFiles }, story] = await Promise.all([
		import("./chunks/proposal2.js"),
		import("./chunks/settle-choices.js"),
		import("./chunks/plan-files.js"),
		import("./chunks/policy-text2.js"),
		import("./chunks/write-files.js"),
		import("./chunks/story.js")
	]);
	return await withLocalHost({
		...terminal,
		watched: !1
	}, async (host) => {
		let engine = await openLocalEngine(host);
		try {
			let reader = {
				engine,
				host,
				terminal,
				root: repository.root
			}, proposals = [], progress = startProgress(terminal);
			try {
				let watched = {
					...reader,
					host: {
						...host,
						log: progress.log
					}
				};
				for (let project of projects) proposals.push(await proposeFor(project, watched));
			} finally {
				progress.stop();
			}
			terminal.signal.throwIfAborted();
			let tell = given.flag("dry-run") ? terminal.note : terminal.out, say = (lines) => tell(`${lines.join("\n")}\n`);
			if (say(story.foundLines(repository, proposals)), proposals.every((proposal) => namedContracts(proposal).length === 0 && !proposal.models.some(isLive))) throw nothingToGate(proposals);
			for (let proposal of proposals) await settleProject(proposal.project, questions) && (proposal.models = await proposeModels(proposal.project, reader));
			await settleProposals(repository, proposals, questions, reader);
			let minimal = given.flag("minimal"), { defaultBranch } = repository, files = planFiles({
				proposals,
				source,
				defaultBranch,
				minimal,
				review: given.flag("review")
			});
			if (given.flag("dry-run")) {
				for (let { path, text } of files) {
					let kept = await exists(join(repository.root, path)) && !given.flag("force") ? " (is there, and would be left as it is)" : "";
					terminal.out(`# ===== ${path}${kept}\n${text}\n`);
				}
				return 0;
			}
			let question = `Write ${files.length === 1 ? "this file" : `these ${files.length} files`}: ${files.map(({ path }) => path).join(", ")}?`;
			if (!await questions.yes(question)) return terminal.note("Nothing was written.\n"), 1;
			let written = await writeFiles(repository.root, files, given.flag("force"));
			return say(story.writtenLines(written)), say(story.nextLines({
				paths: files.map(({ path }) => path),
				proposals,
				repository,
				source,
				minimal
			})), 0;
		} finally {
			engine.close();
		}
	});
}
/** A policy that gates nothing is refused by everything that reads it, so it is not written. */
function nothingToGate(proposals) {
	let reasons = proposals.flatMap(({ project, contracts }) => [
		...contracts.map(({ table, why, mend }) => `${table.path}: ${why}${mend === void 0 ? "" : `; ${mend}`}.`),
		...project.notebooks.map((path) => `${path}: a notebook is no command; export it as a script that trains.`),
		...project.models.flatMap(({ outputs }) => Object.values(outputs).flat()).map(({ path }) => `${path}: git ignores it, and nothing was found that makes it.`)
	]);
	return configurationError("Nothing that was found can be gated yet, so nothing was written.", { hint: reasons.slice(0, 5).join(" ") });
}
/** Neither data nor anything that trains, nor a result of it. */
function isEmpty({ tables, models, contracts, notebooks }) {
	let results = models.some(({ training, outputs }) => training.length > 0 || Object.values(outputs).some(({ length }) => length > 0));
	return tables.length === 0 && contracts.length === 0 && notebooks.length === 0 && !results;
}
function nothingFound(shown) {
	return configurationError(`There is nothing in ${shown === "." ? "this folder" : shown} that a gate could be proposed for: no data file, no training and no result of one.`, { hint: "It looks for CSV, TSV, JSON Lines and Parquet files that git or DVC keeps, for train.py, dvc.yaml, MLproject, a Makefile or package.json with `train`, and for metrics, predictions and models. Run it again when there is one of them." });
}
function sourceOf(given) {
	let source = given.text("uses") ?? "OWNER/gatewright@v1";
	if (/^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*@[A-Za-z0-9][\w./-]*$/.test(source)) return source;
	throw configurationError(`--uses is "${source}", which is no repository with a ref.`, { hint: "Write it as OWNER/REPO@REF, e.g. `--uses acme/gatewright@v1`." });
}
async function isFolder(path) {
	return await stat(path).then((entry) => entry.isDirectory(), () => !1);
}
// packages/cli/src/commands/ledger-place.ts
/** Options of every command about the ledger: where it is. */
const placeOptions = {
	remote: {
		value: "NAME",
		description: "Remote, or address, of the ledger; origin when not given, if there is one."
	},
	local: { description: "The checkout's own branch; nothing goes over the network." },
	branch: {
		value: "BRANCH",
		description: "The ledger's branch; when not given the policy's, else ml-ledger."
	}
};
/** @throws UserError outside a git repository, and when the ledger cannot be reached */
async function withStore(given, terminal, work) {
	let { workingDirectory, signal } = terminal, [remote, noPush] = [given.text("remote"), given.flag("local")];
	if (noPush && remote !== void 0) throw configurationError("--local names the checkout's own branch, and --remote another place.", { hint: "Give one of the two." });
	let { localLedger } = await import("./chunks/local-ledger.js"), store = await localLedger({
		workingDirectory,
		remote,
		noPush,
		branch: given.text("branch") ?? await policyBranch(workingDirectory),
		signal
	});
	try {
		return await work(store);
	} finally {
		await store.close();
	}
}
/** @throws UserError as `withStore`, and (`evidence`) when there is no ledger yet */
async function withLedger(given, terminal, work) {
	let { openLedger } = await import("./chunks/open-ledger.js");
	return await withStore(given, terminal, async (store) => {
		let ledger = await openLedger(store), { commit } = ledger;
		if (commit === void 0) throw noLedgerYet(store);
		return await work({
			...ledger,
			commit
		}, store);
	});
}
function noLedgerYet(store) {
	return evidenceError(`There is no ledger yet: the ${store.name} does not exist.`, { hint: "The first record makes it: `gatewright track`, or the action track-experiment on the default branch." });
}
/** For commands that write: notes go where they do not disturb the output. */
function commitOptions(terminal) {
	let say = (sentence) => terminal.note(`${sentence}\n`);
	return {
		signal: terminal.signal,
		log: {
			info: say,
			warning: say
		}
	};
}
async function policyBranch(workingDirectory) {
	let [{ localModelPolicy }, { defaultLedgerBranch }] = await Promise.all([import("./chunks/action-run2.js"), import("./chunks/read-policy2.js")]), { counts } = await localModelPolicy(void 0, workingDirectory);
	return counts.policy?.ledger.branch ?? defaultLedgerBranch;
}
// packages/cli/src/commands/ledger-append.ts
/** `gatewright ledger append`: what a failed write has kept. */
const appendCommand = {
	name: "ledger append",
	summary: "Appends records that were kept in files.",
	description: "Appends records that could not be written when they were made. Each is compared with the schema, not with its\norigin: append only what comes from a run that you trust. A record that is there already is not written again;\none that is damaged or gone is restored. Predictions that the file holds for a champion are written with it.",
	operands: {
		label: "FILE…",
		description: "records.json of a run's artifact, files of single records, or a JSON Lines export.",
		atLeast: 1,
		atMost: 1e400
	},
	options: {
		kind: {
			value: "KIND",
			several: !0,
			choices: recordKinds,
			description: "Refuses the files when they hold a record of another kind: what a training left has only runs."
		},
		model: {
			value: "NAME",
			description: "Refuses the files when they hold a record of another model."
		},
		...placeOptions
	},
	examples: [["gatewright ledger append records.json", "what the artifact of a failed write has"]],
	run: async (given, terminal) => {
		let records = [], files = /* @__PURE__ */ new Map();
		for (let path of given.operands) {
			let kept = await keptIn(path, terminal);
			refuseOthers(kept.records, path, {
				kinds: given.list("kind"),
				model: given.text("model")
			}), records.push(...kept.records);
			for (let [name, text] of kept.files) files.set(name, text);
		}
		let { appendRecords } = await import("./chunks/append2.js");
		return await withStore(given, terminal, async (store) => {
			let appended = await appendRecords(store, records, {
				...commitOptions(terminal),
				mend: !0,
				files
			}), { commit, ids, added, restored, anchors } = appended;
			for (let id of new Set(ids)) terminal.out(`${whatHappened(id, appended)} ${id}\n`);
			for (let [model, anchor] of Object.entries(anchors)) terminal.out(`anchor of ${model} ${anchor}\n`);
			terminal.note(`The ${store.name} is at commit ${commit}.\n`);
			let claim = claimOf(records.filter((_, at) => [...added, ...restored].includes(ids[at] ?? "")));
			return claim !== void 0 && terminal.note(`${visibleText(claim)}\n`), 0;
		});
	}
};
/** Who appends by hand vouches for what the second stage would have refused, and should see what that is. */
function claimOf(added) {
	let claiming = added.filter(({ trust }) => trust === "default-branch");
	if (claiming.length === 0) return;
	let places = new Set(claiming.map(({ origin: { repository = "an unnamed repository", run_id: run, event } }) => `${event} in ${repository}${run === void 0 ? "" : `, run ${run}`}`)), first = [...places].slice(0, 3).join("; "), more = places.size > 3 ? ` and ${places.size - 3} more` : "";
	return `Made on the default branch, as ${claiming.length} of them say and nobody has checked: ${first}${more}.`;
}
function whatHappened(id, { added, restored }) {
	return added.includes(id) ? "appended" : restored.includes(id) ? "restored" : "was there";
}
/** What a job may leave for another one to write is narrower than what the ledger holds. @throws UserError (`evidence`) */
function refuseOthers(records, path, { kinds, model }) {
	for (let record of records) {
		let wrong = (kinds.length > 0 && !kinds.includes(record.kind) ? `of the kind ${record.kind}` : void 0) ?? (model !== void 0 && record.model !== model ? `of the model ${record.model}` : void 0);
		if (wrong !== void 0) throw evidenceError(`${path} holds a record ${visibleText(wrong)}, which it must not, so nothing of it is appended.`, {
			location: { path },
			hint: "Look at the job that left the file: it wrote what it had not been asked for."
		});
	}
}
// packages/cli/src/commands/ledger-branch.ts
/** `gatewright ledger branch`: for a job that fetches the ledger before anything else may run. */
const branchCommand = {
	name: "ledger branch",
	summary: "Prints the name of the ledger's branch.",
	description: "Prints the name of the branch that the ledger is on, by the policy that counts.",
	operands: void 0,
	options: {
		policy: {
			value: "FILE",
			description: "Policy file; gatewright.yml when not given, if there is one."
		},
		...baseOption
	},
	examples: [["git fetch origin \"$(gatewright ledger branch)\"", "in a job that may not read origin later"]],
	run: async (given, terminal) => {
		let policyPath = given.text("policy") ?? "gatewright.yml", { workingDirectory } = terminal, stand = await readLocalRun(given.text("base"), terminal), { counts } = await localWhichPolicy(stand, {
			policyPath,
			contracts: [],
			workingDirectory
		});
		return terminal.out(`${counts.policy?.ledger.branch ?? "ml-ledger"}\n`), 0;
	}
}, whichRecords = {
	model: {
		value: "NAME",
		description: "Only this model's."
	},
	kind: {
		value: "KIND",
		choices: recordKinds,
		description: "Only records of one kind."
	}
}, logCommand = {
	name: "ledger log",
	summary: "Lists the newest records.",
	description: "Lists records, the newest first: when, which, of which model, and what they say in a word.",
	operands: void 0,
	options: {
		...whichRecords,
		limit: {
			value: "N",
			description: "How many; 20 when not given."
		},
		format: {
			value: "FORMAT",
			choices: ["text", "json"],
			description: "Form of the output; text when not given."
		},
		...placeOptions
	},
	examples: [
		["gatewright ledger log", "the newest 20 records"],
		["gatewright ledger log --model strike-damage --kind run --limit 100", "one model's runs"],
		["gatewright ledger log --format json", "for a program"]
	],
	run: async (given, terminal) => {
		let limit = limitOf(given.text("limit"));
		return await withLedger(given, terminal, async (ledger) => {
			let lines = await linesOf(ledger, given), newest = lines.sort(newestFirst).slice(0, limit);
			given.text("format") === "json" ? terminal.out(`${JSON.stringify(newest, void 0, 2)}\n`) : terminal.out(table(newest, terminal));
			let more = lines.length - newest.length;
			return more > 0 && terminal.note(`${more} older ${more === 1 ? "record" : "records"}; see more with --limit.\n`), 0;
		});
	}
};
/**
* The index lines that `--model` and `--kind` name, oldest first, model after model.
* @throws UserError (`evidence`) when the ledger has no such model
*/
async function linesOf(ledger, given) {
	let [model, kind] = [given.text("model"), given.text("kind")], models = await ledger.models();
	if (model !== void 0 && !models.includes(model)) throw evidenceError(`The ${ledger.name} has no records of a model ${model}.`, { hint: models.length === 0 ? "It has no records at all." : `It has records of: ${models.join(", ")}.` });
	let { allLines } = await import("./chunks/find-lines.js");
	return (model === void 0 ? await allLines(ledger) : await ledger.index(model)).filter((line) => kind === void 0 || line.kind === kind);
}
function limitOf(given) {
	if (given === void 0) return 20;
	let limit = /^[1-9]\d{0,8}$/.test(given) ? Number(given) : void 0;
	if (limit === void 0) throw configurationError(`--limit is "${given}", which is no number of records.`, { hint: "Give a whole number from 1 on." });
	return limit;
}
function newestFirst(one, other) {
	return one.created_at === other.created_at ? other.number - one.number : one.created_at < other.created_at ? 1 : -1;
}
function table(lines, terminal) {
	let all = [[
		"made (UTC)",
		"record",
		"kind",
		"model",
		"commit",
		"trust",
		"says"
	], ...lines.map((line) => [
		line.created_at.slice(0, 16).replace("T", " "),
		line.record.slice(0, 12),
		line.kind,
		line.model,
		(line.commit ?? "").slice(0, 10),
		line.trust,
		inAWord(line)
	].map(visibleText))], widths = all.reduce((known, row) => row.map((cell, at) => Math.max(known[at] ?? 0, Math.min(cell.length, 40))), []);
	return all.map((row) => row.map((cell, at) => pad(fit(cell, widths[at] ?? 0), widths[at] ?? 0)).join("  ").trimEnd()).map((row) => `${fit(row, Math.max(terminal.width, 60))}\n`).join("");
}
function inAWord({ kind, smoke, verdict, champion, model_digest: digest }) {
	return [
		verdict,
		champion === !0 ? "champion" : void 0,
		smoke === !0 ? "smoke run" : void 0,
		kind === "run" && digest !== void 0 ? `model ${digest.replace("sha256:", "").slice(0, 12)}` : void 0
	].filter((word) => word !== void 0).join(", ");
}
// packages/cli/src/commands/ledger-export.ts
const formats = [
	"jsonl",
	"csv",
	"parquet"
], exportCommand = {
	name: "ledger export",
	summary: "Writes the records for other tools: JSON Lines, CSV, Parquet.",
	description: "Writes records, model after model, oldest first. JSON Lines has the records as they are stored, each line's SHA-256\nthe record's id. CSV and Parquet have a row a record, with a column a parameter and a metric, and no curves.",
	operands: void 0,
	options: {
		...whichRecords,
		format: {
			value: "FORMAT",
			choices: formats,
			description: "By the ending of --out when not given, else jsonl."
		},
		out: {
			value: "FILE",
			description: "Where it is written; standard output when not given."
		},
		...placeOptions
	},
	examples: [["gatewright ledger export > ledger.jsonl", "everything; `gatewright ledger append` reads it"], ["gatewright ledger export --kind run --out runs.parquet", "all runs as a table"]],
	run: async (given, terminal) => {
		let out = given.text("out"), format = formatOf$2(given, out);
		if (format === "parquet" && out === void 0) throw configurationError("Parquet cannot be written to standard output.", { hint: "Name a file with --out." });
		return await withLedger(given, terminal, async (ledger) => {
			let records = await recordsOf(ledger, given);
			return format === "jsonl" ? await writeText(await jsonLines(records), out, terminal) : await exportTable(records, format, out, terminal), out !== void 0 && terminal.note(`Wrote ${records.length} records to ${out}.\n`), 0;
		});
	}
};
function formatOf$2(given, out) {
	let word = given.text("format") ?? (out === void 0 ? "jsonl" : formatOfEnding(out)), format = formats.find((one) => one === word);
	if (format === void 0) throw Error(`--format ${word} passed its check.`);
	return format;
}
/** A spreadsheet's ending on JSON Lines would be a file that no program opens. */
function formatOfEnding(out) {
	let format = formats.find((one) => out.toLowerCase().endsWith(`.${one}`));
	if (format !== void 0) return format;
	if ([
		"",
		".json",
		".ndjson",
		".txt"
	].includes(extname(out).toLowerCase())) return "jsonl";
	throw configurationError(`The ending of ${out} names no form that the ledger is written in.`, { hint: `Use one of ${formats.map((one) => `.${one}`).join(", ")}, or say which form it is with --format.` });
}
async function recordsOf(ledger, given) {
	let lines = await linesOf(ledger, given), placed = [];
	for (let from = 0; from < lines.length; from += 500) {
		let some = lines.slice(from, from + 500), records = await ledger.readAll(some.map(({ record }) => record));
		for (let { record: id, number } of some) {
			let record = records.get(id);
			record !== void 0 && placed.push({
				id,
				number,
				record
			});
		}
	}
	return placed;
}
async function jsonLines(records) {
	let { canonicalJson } = await import("./chunks/canonical-json2.js");
	return records.map(({ record }) => `${canonicalJson(record)}\n`).join("");
}
async function writeText(text, out, terminal) {
	out === void 0 ? terminal.out(text) : await writeFile(resolve(terminal.workingDirectory, out), text).catch((error) => {
		throw cannotWrite(out, error);
	});
}
/** The engine writes beside its other temporary files; only what is whole gets to its place. */
async function exportTable(records, format, out, terminal) {
	let { flatColumns } = await import("./chunks/flat-records.js"), { quoteIdentifier, quoteLiteral } = await import("./chunks/identifiers.js"), columns = flatColumns(records);
	await withLocalHost(terminal, async (host) => {
		let source = join(host.temporaryDirectory, "records.jsonl"), target = join(host.temporaryDirectory, `records.${format}`), rows = records.map((_, row) => JSON.stringify(columns.map(({ values }) => values[row])));
		await writeFile(source, rows.map((row) => `{"row":${row}}\n`).join(""));
		let engine = await openLocalEngine(host);
		try {
			let selected = columns.map(({ name, type }, at) => `CAST("row"[${at + 1}] AS ${type}) AS ${quoteIdentifier(name)}`), read = `read_json(${quoteLiteral(source)}, format = 'newline_delimited', columns = {"row": 'VARCHAR[]'}, maximum_object_size = 67108864)`, options = format === "csv" ? "FORMAT csv, HEADER" : "FORMAT parquet, COMPRESSION zstd";
			await engine.query(`COPY (SELECT ${selected.join(", ")} FROM ${read}) TO ${quoteLiteral(target)} (${options})`);
		} finally {
			engine.close();
		}
		out === void 0 ? terminal.out(await readFile(target, "utf8")) : await copyFile(target, resolve(terminal.workingDirectory, out)).catch((error) => {
			throw cannotWrite(out, error);
		});
	});
}
// packages/cli/src/commands/ledger-prune.ts
const units = {
	B: 1,
	kB: 1e3,
	KB: 1e3,
	MB: 1e6,
	GB: 1e9,
	TB: 0xe8d4a51000
}, pruneCommand = {
	name: "ledger prune",
	summary: "Removes kept outputs of trainings that were unused for longest.",
	description: "Removes outputs of trainings from the checkout's git folder (.git/gatewright/objects), the longest unused first.\nRecords stay; a training whose outputs are gone is run again when it is needed.",
	operands: void 0,
	options: { keep: {
		value: "SIZE",
		description: "How much may stay, e.g. 500MB or 0; 5 GiB when not given."
	} },
	examples: [["gatewright ledger prune --keep 500MB", "until 500 MB are left"]],
	run: async (given, terminal) => {
		let { defaultMostBytes, openObjectStore } = await import("./chunks/object-store.js"), keep = given.text("keep"), most = keep === void 0 ? defaultMostBytes : bytesOf(keep), store = await openObjectStore(terminal.workingDirectory, terminal.signal);
		if (store === void 0) throw evidenceError("There is no git repository here, so there are no kept outputs.", { hint: "Run it in a checkout." });
		let { removed, removedBytes, leftBytes } = await store.prune(most);
		return terminal.out(`Removed ${removed} ${removed === 1 ? "object" : "objects"} of ${removedBytes} bytes; ${leftBytes} bytes are left.\n`), 0;
	}
};
function bytesOf(size) {
	let [, digits = "", unit = "B"] = /^(\d{1,15}(?:\.\d{1,3})?) ?([A-Za-z]+)?$/.exec(size) ?? [], factor = Object.entries(units).find(([name]) => name === unit)?.[1];
	if (digits === "" || factor === void 0) throw configurationError(`--keep is "${size}", which is no size.`, { hint: `Give a number with one of ${Object.keys(units).join(", ")}, e.g. 500MB.` });
	return Math.round(Number(digits) * factor);
}
// packages/cli/src/commands/ledger-rebuild.ts
/** `gatewright ledger rebuild-index`. */
const rebuildIndexCommand = {
	name: "ledger rebuild-index",
	summary: "Makes the index anew from the records.",
	description: "Makes the index anew from chains and records, and writes what differs. Records are not touched.",
	operands: void 0,
	options: placeOptions,
	examples: [["gatewright ledger rebuild-index", "after `gatewright ledger verify` has named the index"]],
	run: async (given, terminal) => {
		let { rebuildIndex } = await import("./chunks/rebuild-index2.js");
		return await withStore(given, terminal, async (store) => {
			let { commit, written, problems } = await rebuildIndex(store, commitOptions(terminal));
			if (commit === void 0) throw noLedgerYet(store);
			for (let problem of problems) terminal.note(`${visibleText(problem)}\n`);
			for (let path of written) terminal.out(`written ${visibleText(path)}\n`);
			return written.length === 0 && terminal.note(`The index in the ${store.name} was right already.\n`), problems.length === 0 ? 0 : 1;
		});
	}
}, showCommand = {
	name: "ledger show",
	summary: "Shows one record.",
	description: "Shows a record after comparing it with its name and the schema.",
	operands: {
		label: "ID",
		description: "The record's id, or its first 4 digits and more.",
		atLeast: 1,
		atMost: 1
	},
	options: {
		format: {
			value: "FORMAT",
			choices: ["text", "json"],
			description: "Form of the output; text when not given."
		},
		...placeOptions
	},
	examples: [["gatewright ledger show 3f2a91bc", "the record as text"], ["gatewright ledger show 3f2a91bc --format json", "everything that it holds"]],
	run: async (given, terminal) => {
		let [prefix = ""] = given.operands;
		return await withLedger(given, terminal, async (ledger) => {
			let { allLines, lineOfId } = await import("./chunks/find-lines.js"), { record: id, number } = lineOfId(await allLines(ledger), prefix, ledger.name), record = await ledger.read(id);
			if (given.text("format") === "json") return terminal.out(`${JSON.stringify(record, void 0, 2)}\n`), 0;
			let { recordText } = await import("./chunks/record-text2.js");
			return terminal.out(recordText(record, {
				id,
				number
			})), 0;
		});
	}
}, verifyCommand = {
	name: "ledger verify",
	summary: "Names every record, chain entry and index line that was changed.",
	description: "Compares all that is in the ledger with what it must be, and with anchors that reports keep: without an anchor\nnobody can see that the newest record was removed, or the whole branch written anew.",
	operands: void 0,
	options: {
		anchor: {
			value: "HEX|FILE",
			several: !0,
			description: "An anchor, or a report.json or text of a check run that has some."
		},
		format: {
			value: "FORMAT",
			choices: ["text", "json"],
			description: "Form of the output; text when not given."
		},
		...placeOptions
	},
	examples: [["gatewright ledger verify", "prints today's anchors when everything holds"], ["gatewright ledger verify --anchor report.json", "against what a report of last month says"]],
	run: async (given, terminal) => {
		let anchors = [];
		for (let value of given.list("anchor")) anchors.push(...await anchorsFrom(value, terminal));
		let { verifyLedger } = await import("./chunks/verify.js"), { openLedger } = await import("./chunks/open-ledger.js");
		return await withStore(given, terminal, async (store) => {
			let problems = await verifyLedger(store, { anchors }), ledger = await openLedger(store);
			if (ledger.commit === void 0 && problems.length === 0) throw noLedgerYet(store);
			let newest = problems.length === 0 ? await newestEntries(ledger) : void 0;
			return given.text("format") === "json" ? terminal.out(`${JSON.stringify({
				commit: ledger.commit,
				problems,
				...newest
			}, void 0, 2)}\n`) : newest === void 0 ? terminal.out(problemsText(store.name, problems)) : (terminal.out(wholeText(store.name, newest)), anchors.length === 0 && terminal.note("No anchor was given, so a newest record that was removed cannot be seen.\n")), problems.length === 0 ? 0 : 1;
		});
	}
};
/** @throws UserError when the value is no anchor, no file, or a file without an anchor */
async function anchorsFrom(value, { workingDirectory }) {
	if (/^[0-9a-f]{64}$/.test(value)) return [{ entry: value }];
	let anchors = anchorsIn(await readFile(resolve(workingDirectory, value), "utf8").catch((cause) => {
		throw configurationError(`--anchor ${value} is neither 64 hexadecimal digits nor a file that can be read.`, {
			hint: "Give the anchor that a report or a check run printed, or the path of a report.json.",
			cause
		});
	}));
	if (anchors.length > 0) return anchors;
	throw evidenceError(`${value} names no anchor of a ledger.`, {
		location: { path: value },
		hint: "Reports have one when their run appended to the ledger: `ledger.anchors` in report.json, `anchor of <model> <64 digits>` in texts."
	});
}
/** Of a report.json, or of any text in which a report was shown. */
function anchorsIn(text) {
	return [...[...text.replaceAll(/<[^>]*>/g, " ").matchAll(/anchor of `?([A-Za-z0-9][A-Za-z0-9._-]{0,99})`?\s+`?([0-9a-f]{64})\b/g)].map(([, model = "", entry = ""]) => ({
		model,
		entry
	})), ...anchorsOfReport(text)];
}
function anchorsOfReport(text) {
	if (!text.trimStart().startsWith("{")) return [];
	let document;
	try {
		document = JSON.parse(text);
	} catch {
		return [];
	}
	let found = document?.ledger?.anchors;
	return typeof found != "object" || !found ? [] : Object.entries(found).map(([model, entry]) => ({
		model,
		entry: String(entry)
	}));
}
async function newestEntries(ledger) {
	let newest = {
		records: 0,
		anchors: {}
	};
	for (let model of await ledger.models()) {
		let lines = await ledger.index(model);
		newest.records += lines.length, newest.anchors[model] = lines.at(-1)?.entry ?? "";
	}
	return newest;
}
function wholeText(name, { records, anchors }) {
	let models = Object.keys(anchors).length;
	return [
		`The ${name} is whole: ${records} ${records === 1 ? "record" : "records"} of ${models} ${models === 1 ? "model" : "models"}.`,
		...Object.entries(anchors).map(([model, entry]) => `anchor of ${model} ${entry}`),
		""
	].join("\n");
}
function problemsText(name, problems) {
	return `${[...problems.flatMap(({ kind, message, hint }, at) => [`${kind}: ${visibleText(message)}`, ...hint === void 0 || hint === problems[at + 1]?.hint ? [] : [`    ${visibleText(hint)}`]]), `The ${name} has ${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`].join("\n")}\n`;
}
// packages/cli/src/commands/ledger.ts
/** `gatewright ledger`: the records of runs, gates and deployments. */
const ledgerGroup = {
	name: "ledger",
	summary: "Lists, shows, checks, exports and mends the ledger.",
	commands: [
		logCommand,
		showCommand,
		verifyCommand,
		exportCommand,
		appendCommand,
		branchCommand,
		rebuildIndexCommand,
		pruneCommand
	]
}, lineageCommand = {
	name: "lineage",
	summary: "Shows what a model, a commit or data came from and went into.",
	description: "Shows data, code, runs, models, gates and deployments that are connected with one thing: a digest of data or of a\nmodel, a commit, a data version, or a record's id. Of digests, commits and ids the first 7 digits are enough.",
	operands: {
		label: "DIGEST|COMMIT|VERSION",
		description: "For instance sha256:3f2a91bc, 9e107d9d372b, or delta:data/strikes@12.",
		atLeast: 1,
		atMost: 1
	},
	options: {
		format: {
			value: "FORMAT",
			choices: [
				"text",
				"mermaid",
				"html",
				"json"
			],
			description: "Form of the output; text when not given."
		},
		...placeOptions
	},
	examples: [
		["gatewright lineage $(gatewright digest model.joblib | cut -d' ' -f1)", "where the model of this file came from"],
		["gatewright lineage HEAD", "what this commit made"],
		["gatewright lineage 9e107d9d --format html > lineage.html", "as a drawing"]
	],
	run: async (given, terminal) => {
		let [what = ""] = given.operands, format = given.text("format") ?? "text";
		return await withLedger(given, terminal, async (ledger) => {
			let { lineageOf } = await import("./chunks/lineage.js"), graph = await lineageOf(ledger, await commitOf(what, terminal.workingDirectory, terminal.signal));
			return terminal.out(await rendered(graph, format)), 0;
		});
	}
};
/** Names of commits that only git knows, such as HEAD. */
async function commitOf(what, workingDirectory, signal) {
	if (!/^(?:HEAD|@)(?:[~^]\d*)*$/.test(what)) return what;
	let { runGit, userEnvironment } = await import("./chunks/git-process.js"), { ok, output } = await runGit({
		parameters: [
			"rev-parse",
			"--verify",
			"--quiet",
			`${what}^{commit}`
		],
		workingDirectory,
		environment: userEnvironment(),
		timeoutMs: 2e4,
		signal
	});
	return ok ? output.toString("utf8").trim() : what;
}
async function rendered(graph, format) {
	switch (format) {
		case "json": return `${JSON.stringify(graph, void 0, 2)}\n`;
		case "mermaid": {
			let { mermaidOf } = await import("./chunks/graph2.js");
			return `${mermaidOf(graph)}\n`;
		}
		case "html": {
			let { lineagePage } = await import("./chunks/lineage-page.js");
			return lineagePage(graph);
		}
		default: return asText(graph);
	}
}
const kindOrder = [
	"data",
	"code",
	"run",
	"model",
	"gate",
	"deployment"
];
/** A line a thing, below it what it came from. */
function asText({ title, nodes, edges }) {
	let labels = new Map(nodes.map(({ id, kind, label }) => [id, `${kind} ${label}`])), lines = [...nodes].sort((one, other) => kindOrder.indexOf(one.kind) - kindOrder.indexOf(other.kind)).flatMap(({ id, kind, label }) => [`${kind.padEnd(10)}  ${visibleText(label)}`, ...edges.filter(({ to }) => to === id).map(({ from, label: role }) => {
		let source = visibleText(`${labels.get(from) ?? from}${role === void 0 ? "" : ` (${role})`}`);
		return `${" ".repeat(12)}from ${source}`;
	})]);
	return `${[
		visibleText(title),
		"",
		...lines
	].join("\n")}\n`;
}
// packages/cli/src/commands/metrics.ts
const tasks = [
	"binary",
	"multiclass",
	"multilabel",
	"regression",
	"forecast",
	"ranking"
], metricsCommand = {
	name: "metrics",
	summary: "Computes metrics of a predictions file, with intervals.",
	description: "Computes metrics of a predictions file as model-gate does. Columns have the names id, label, prediction, score,\nweight, group and time, or those of the policy's model.",
	operands: {
		label: "FILE",
		description: "Predictions: CSV, TSV, JSON Lines or Parquet.",
		atLeast: 1,
		atMost: 1
	},
	options: {
		metric: {
			value: "NAME",
			several: !0,
			description: "A metric as in the policy; at least one."
		},
		task: {
			value: "TASK",
			choices: tasks,
			description: "What the model predicts; from the data when not given."
		},
		policy: {
			value: "FILE",
			description: "Policy whose model says the columns."
		},
		model: {
			value: "NAME",
			description: "Model of the policy."
		},
		format: {
			value: "FORMAT",
			choices: ["text", "json"],
			description: "Form of the output; text when not given."
		}
	},
	examples: [["gatewright metrics predictions.csv --metric roc_auc --metric log_loss", "two metrics"], ["gatewright metrics predictions.parquet --metric f1_macro --format json", "for a program"]],
	run: async (given, terminal) => {
		let names = given.list("metric");
		if (names.length === 0) throw configurationError("No metric is named.", { hint: "Name one with --metric, e.g. --metric roc_auc." });
		let { measureFile } = await import("./chunks/measure-file.js"), { localModelPolicy } = await import("./chunks/action-run2.js"), [path = ""] = given.operands;
		return await withLocalHost(terminal, async (host) => {
			let policyPath = given.text("policy"), policy = policyPath === void 0 && given.text("model") === void 0 ? void 0 : (await localModelPolicy(policyPath, terminal.workingDirectory)).counts.policy, measured = await measureFile({
				path: resolve(terminal.workingDirectory, path),
				shown: path,
				metrics: names,
				task: tasks.find((task) => task === given.text("task")),
				policy,
				model: given.text("model"),
				workingDirectory: terminal.workingDirectory,
				host
			});
			if (given.text("format") === "json") return terminal.out(`${JSON.stringify({ metrics: measured }, void 0, 2)}\n`), 0;
			let width = Math.max(...Object.keys(measured).map((name) => name.length));
			for (let [name, { estimate, interval, n }] of Object.entries(measured)) {
				let shown = (value) => String(Number(value.toPrecision(6))), range = interval === void 0 ? "" : `  ${shown(interval.low)} to ${shown(interval.high)} (${interval.level * 100} %, ${interval.method})`;
				terminal.out(`${name.padEnd(width)}  ${shown(estimate)}${range}  n = ${n}\n`);
			}
			return 0;
		});
	}
}, deadlineMs = 15e3, noteCommand = {
	name: "note",
	summary: "Writes or updates the note of a GitLab merge request.",
	description: "Writes one note on a GitLab merge request with a section for each report, and updates it in place. An older pipeline\nnever overwrites a newer one. It needs a token with the scope api in GITLAB_TOKEN; CI_JOB_TOKEN cannot write notes.\nThe exit code is 0 also when the note could not be written, which is said: the gate's own exit code is what blocks.",
	operands: {
		label: "[NAME=]REPORT…",
		description: "The report.json files of this pipeline; a name tells two of one action apart.",
		atLeast: 1,
		atMost: 1e400
	},
	options: {
		"merge-request": {
			value: "NUMBER",
			description: "The merge request; the pipeline's own when not given."
		},
		project: {
			value: "PROJECT",
			description: "Number or path of the project that it goes into; the pipeline's when not given."
		},
		api: {
			value: "URL",
			description: "GitLab's API, e.g. https://gitlab.com/api/v4; the pipeline's when not given."
		}
	},
	examples: [
		["gatewright note out/data/report.json out/gate/report.json", "in a job of a merge request's pipeline"],
		["gatewright note a=a/report.json b=b/report.json", "two directories of one repository"],
		["gatewright note out/report.json --api https://gitlab.com/api/v4 --project acme/ml --merge-request 7", "on Jenkins, for a project on GitLab"]
	],
	run: async (given, terminal) => {
		let [{ noteTarget }, { namedReport, noteSections, refuseTwins }] = await Promise.all([import("./chunks/note-target.js"), import("./chunks/note-sections.js")]), reports = given.operands.map(namedReport);
		refuseTwins(reports);
		let target = noteTarget({
			api: given.text("api"),
			project: given.text("project"),
			mergeRequest: given.text("merge-request")
		}, terminal.environment);
		if ("none" in target) return said(terminal, target.none);
		let token = terminal.environment.GITLAB_TOKEN;
		if (!token) return warned(terminal, "The note was not written: GITLAB_TOKEN is not set. It takes a project access token with the scope api and the role Reporter; CI_JOB_TOKEN cannot write notes.");
		let { sections, problems } = await noteSections(reports, target, terminal.workingDirectory);
		for (let problem of problems) warned(terminal, `A report is missing in the note: ${problem}`);
		return sections.length === 0 ? warned(terminal, "The note was not written: there is no report to show.") : await write(sections, target, token, terminal);
	}
};
async function write(sections, target, token, terminal) {
	let [{ writeNote }, { GitLabFailure, gitLabNotes }, { useProxy }] = await Promise.all([
		import("./chunks/merge-request-note.js"),
		import("./chunks/gitlab-api.js"),
		import("./chunks/proxy.js")
	]), withoutProxy = useProxy(terminal.environment);
	withoutProxy !== void 0 && warned(terminal, withoutProxy);
	let deadline = AbortSignal.timeout(deadlineMs), signal = AbortSignal.any([deadline, terminal.signal]);
	try {
		let outcome = await writeNote(gitLabNotes({
			target,
			token,
			fetch,
			signal
		}), sections);
		if (outcome.state === "superseded") return said(terminal, "A newer pipeline has already written these reports, so the note was left as it is.");
		let page = target.webUrl === void 0 ? `note ${outcome.id}` : `${target.webUrl}#note_${outcome.id}`;
		return said(terminal, `The reports stand in the note of merge request ${target.mergeRequest}: ${page}`);
	} catch (error) {
		if (deadline.aborted) return warned(terminal, `The note could not be written: GitLab did not answer within ${deadlineMs / 1e3} seconds.`);
		if (!(error instanceof GitLabFailure)) throw error;
		return warned(terminal, `The note could not be written, because ${error.message}.`);
	}
}
function said({ out }, sentence) {
	return out(`${visibleText(sentence)}\n`), 0;
}
function warned({ note }, sentence) {
	return note(`gatewright: warning: ${visibleText(sentence)}\n`), 0;
}
// packages/cli/src/commands/plan.ts
const numbers = {
	margin: {
		value: "M",
		description: "How much worse counts as worse, in the metric's own unit: 0.01 is one point."
	},
	rows: {
		value: "N",
		description: "Rows that there are: says what they can see."
	},
	power: {
		value: "P",
		description: "How often the decision is to be reached; 0.8 when not given."
	},
	confidence: {
		value: "P",
		description: "Of the two-sided interval that decides; 0.95 when not given."
	},
	discordance: {
		value: "P",
		description: "Share of rows on which exactly one of two models is right; 0.06 when not given."
	},
	expected: {
		value: "V",
		description: "What the metric is expected to be; roc_auc and --limit need it."
	},
	prevalence: {
		value: "P",
		description: "Share of positive rows; roc_auc, recall and specificity need it."
	},
	correlation: {
		value: "R",
		description: "Of two areas under the ROC curve on the same rows; 0.8 when not given."
	},
	"standard-deviation": {
		value: "S",
		description: "Of the difference per row, or of the row with --limit; means need it."
	},
	"standard-error": {
		value: "S",
		description: "Of the difference, as a gate measured it on --rows; for any metric."
	},
	limit: {
		value: "V",
		description: "A fixed value that --expected is to pass, instead of a champion."
	},
	looks: {
		value: "H",
		description: "How often the same evaluation set will be asked."
	},
	passes: {
		value: "B",
		description: "Passes after which the set is retired; 1 when not given."
	},
	error: {
		value: "D",
		description: "What all looks together may err; 0.05 when not given."
	}
}, planCommand = {
	name: "plan",
	summary: "Says how many rows a gate needs, or what the rows that there are can see.",
	description: "Says how many rows of evaluation data a rule needs to decide, or what the rows that there are can see: for a comparison\nwith a champion (--margin), for a fixed limit (--limit), or for a set that is asked many times (--looks, --passes).\nWith --model it says what the budget of that model's evaluation set has left, by the ledger.",
	operands: void 0,
	options: {
		metric: {
			value: "NAME",
			description: "As in the policy; accuracy when not given."
		},
		...numbers,
		model: {
			value: "NAME",
			description: "Model of the policy: says what its budget has left, by the ledger."
		},
		policy: {
			value: "FILE",
			description: "With --model: policy file; gatewright.yml when not given."
		},
		...ledgerOptions,
		format: {
			value: "FORMAT",
			choices: ["text", "json"],
			description: "Form of the output; text when not given."
		}
	},
	examples: [
		["gatewright plan --metric accuracy --margin 0.01", "rows until one point is seen"],
		["gatewright plan --metric accuracy --rows 2000 --discordance 0.04", "what 2,000 rows can see"],
		["gatewright plan --metric roc_auc --margin 0.01 --expected 0.85 --prevalence 0.1", "rows for an area"],
		["gatewright plan --metric mae --margin 0.5 --standard-deviation 12", "rows for a mean"],
		["gatewright plan --metric accuracy --limit 0.85 --expected 0.87", "rows for `at-least 0.85`"],
		["gatewright plan --margin 0.02 --looks 32 --passes 4 --error 0.05", "rows for a budget of looks"],
		["gatewright plan --model strike-damage", "looks that its evaluation set has left"],
		["gatewright plan --margin 0.02 --rows 5000 --passes 4", "how many looks 5,000 rows can serve"]
	],
	run: async (given, terminal) => {
		let model = given.text("model");
		if (model !== void 0) {
			let other = ["metric", ...Object.keys(numbers)].find((name) => given.text(name) !== void 0);
			if (other !== void 0) throw configurationError(`--model asks the ledger and --${other} asks for rows: these are two questions.`, { hint: "Ask one at a time." });
			let { looksLeft, looksLeftText } = await import("./chunks/looks-left.js"), left = await looksLeft({
				model,
				policy: given.text("policy"),
				remote: given.text("remote"),
				noPush: given.flag("no-push")
			}, terminal);
			return terminal.out(given.text("format") === "json" ? `${JSON.stringify(left, void 0, 2)}\n` : looksLeftText(left)), 0;
		}
		let [{ planNumbers }, { planOf }, { planText }] = await Promise.all([
			import("./chunks/plan-numbers.js"),
			import("./chunks/plan.js"),
			import("./chunks/plan-answer.js")
		]), read = planNumbers(given, Object.keys(numbers)), plan = planOf(given.text("metric"), read);
		return read.checkUse(plan.question.split(",")[0] ?? ""), terminal.out(given.text("format") === "json" ? `${JSON.stringify(plan, void 0, 2)}\n` : planText(plan)), 0;
	}
}, proposeCommand = {
	name: "propose",
	summary: "Writes a first contract for data.",
	description: "Reads data and writes a contract that it keeps, with comments where it guesses.\nThe data decides nothing for good: read the contract before you commit it.",
	operands: void 0,
	options: {
		data: {
			value: "PATH",
			several: !0,
			description: "Files, directories or globs of one table."
		},
		out: {
			value: "FILE",
			description: "Where the contract is written; standard output when not given."
		}
	},
	examples: [["gatewright propose --data data/train.csv --out contracts/train.yml", "a contract for one file"], ["gatewright validate --contract contracts/train.yml", "checks the data against it, which passes"]],
	run: async (given, terminal) => {
		let paths = given.list("data");
		if (paths.length === 0) throw configurationError("gatewright propose needs data.", { hint: "Name it with --data PATH." });
		let out = given.text("out"), target = out === void 0 ? void 0 : resolve(terminal.workingDirectory, out);
		if (target !== void 0 && await exists(target)) throw configurationError(`${out} is there already and is not overwritten.`, { hint: "Remove it first, or name another file with --out." });
		let contract = await withLocalHost(terminal, async (host) => {
			let { proposeContract } = await import("./chunks/propose.js"), { profileTable } = await import("./chunks/profile.js"), engine = await openLocalEngine(host);
			try {
				let table = await openLocalTable(declarationOf(paths), engine, host, terminal);
				return refuseUnsound(table), proposeContract(await profileTable(engine, table), { paths });
			} finally {
				engine.close();
			}
		});
		return target === void 0 ? (terminal.out(contract), 0) : (await writeFile(target, contract, { flag: "wx" }).catch((error) => {
			throw cannotWrite(out ?? target, error);
		}), terminal.note(`Wrote ${out}. Read it, then run: gatewright validate --contract ${out}\n`), 0);
	}
};
/** Of files that are broken or unlike each other no contract can be proposed that they would keep. */
function refuseUnsound({ faults: [fault], faultCount, schemaDifferences: [difference] }) {
	if (fault !== void 0) throw evidenceError(`The data has ${faultCount === 1 ? "a fault" : `${faultCount} faults`}: ${fault.message}`, {
		location: fault.location,
		hint: "Mend the file first; a contract for what is left of it would be a contract for other data."
	});
	if (difference !== void 0) throw evidenceError(`The files are not of one table: ${difference.message} (${difference.path}).`, {
		location: { path: difference.path },
		hint: "Name the files of one table; each other one gets a contract of its own."
	});
}
async function exists(path) {
	return await access(path).then(() => !0, () => !1);
}
// packages/cli/src/commands/report.ts
/** `gatewright report`: shows a stored report in any of its forms. */
const reportCommand = {
	name: "report",
	summary: "Shows a stored report.json in another form.",
	description: "Shows a report that was stored as report.json. The exit code says whether it could be shown, not its verdict.",
	operands: {
		label: "FILE",
		description: "A report.json of any action.",
		atLeast: 1,
		atMost: 1
	},
	options: { format: {
		value: "FORMAT",
		choices: reportFormats,
		description: "Form of the output; text when not given."
	} },
	examples: [["gatewright report out/report.json", "as a table"], ["gatewright report out/report.json --format html > report.html", "as a page"]],
	run: async (given, terminal) => {
		let [path = ""] = given.operands, format = given.text("format") ?? "text";
		if (!isReportFormat(format)) throw Error(`--format ${format} passed its check.`);
		let report = await readReport(path, terminal.workingDirectory);
		return terminal.out(await renderReport(report, format, terminal)), 0;
	}
}, trainCommand = {
	name: "train",
	summary: "Trains a model unless the ledger has a run of the same inputs, and records it.",
	description: "Runs the policy's training command, or the one behind --, and records the run, as the action train-model does.\nWhere the ledger has a run of the same code, data, parameters and environment, its outputs are restored instead.",
	operands: {
		label: "COMMAND…",
		description: "The command in place of the policy's, behind --.",
		atLeast: 0,
		atMost: 1e400,
		behindDashes: !0
	},
	options: {
		policy: {
			value: "FILE",
			description: "Policy file; gatewright.yml when not given, if there is one."
		},
		...baseOption,
		model: {
			value: "NAME",
			description: "One model of the policy; without a policy the name in the ledger."
		},
		smoke: { description: "Runs train.smoke, the small run; it has a fingerprint of its own." },
		force: { description: "Trains whatever the ledger has." },
		params: {
			value: "FILE",
			several: !0,
			description: "Parameter files, in place of the policy's."
		},
		metrics: {
			value: "FILE",
			several: !0,
			description: "Files with metrics and curves, in place of the policy's."
		},
		data: {
			value: "ROLE=PATH",
			several: !0,
			description: "Data with its role, e.g. train=data/train.csv, in place of the policy's."
		},
		artifact: {
			value: "PATH",
			description: "The model's file or folder, in place of the policy's."
		},
		mode: {
			value: "MODE",
			choices: modeOrder.toReversed(),
			description: "Of this and the policy's mode the stricter counts. A training that failed is exit code 1 in any."
		},
		format: {
			value: "FORMAT",
			choices: checkFormats,
			description: "Form of the report; text when not given."
		},
		out: {
			value: "DIR",
			description: "Also writes the report in all its forms, model-card.md and ml-bom.json there."
		},
		...recordOptions
	},
	examples: [
		["gatewright train", "trains the policy's only model, or restores it"],
		["gatewright train --model churn --smoke", "the small run of one model"],
		["gatewright train --force -- python train.py --epochs 3", "another command, whatever the ledger has"]
	],
	run: async (given, terminal) => {
		let out = given.text("out"), directory = out === void 0 ? void 0 : resolve(terminal.workingDirectory, out);
		directory !== void 0 && await makeOutputDirectory(directory, out ?? directory);
		let scratch = await mkdtemp(join(tmpdir(), "gatewright-"));
		try {
			let outcome = await trainHere(given, terminal), training = join(scratch, "training.json");
			return await writeFile(training, JSON.stringify(outcome)), await record(given, terminal, {
				training,
				model: outcome.model,
				directory,
				failed: outcome.outcome === "failed"
			});
		} finally {
			await rm(scratch, {
				recursive: !0,
				force: !0,
				maxRetries: 3
			});
		}
	}
};
async function trainHere(given, terminal) {
	let { workingDirectory, environment: variables, signal } = terminal, [{ train }, { modelToTrain }, { trainingPlan }, { openObjectStore }, { objectPlace }, { dvcPlace }, { secretsOf }] = await Promise.all([
		import("./chunks/train2.js"),
		import("./chunks/model-to-train.js"),
		import("./chunks/training-plan.js"),
		import("./chunks/object-store.js"),
		import("./chunks/copy-place.js"),
		import("./chunks/dvc-place.js"),
		import("./chunks/job-secrets.js")
	]), stand = await readLocalRun(given.text("base"), terminal), { counts, policyWins } = await localModelPolicy(given.text("policy"), workingDirectory, stand);
	if (counts.policy === void 0 && given.text("policy") !== void 0) throw configurationError(`There is no policy at ${given.text("policy")}.`, { hint: "Give the path of an existing policy file." });
	let plan = trainingPlan(modelToTrain(counts.policy, given.text("model") ?? "", basename(workingDirectory)), requestOf(given), policyWins), store = await openObjectStore(workingDirectory, signal), branch = counts.policy?.ledger.branch ?? "ml-ledger", { openLedger } = await import("./chunks/open-ledger.js"), ledger = await localLedger({
		workingDirectory,
		remote: given.text("remote"),
		noPush: given.flag("no-push"),
		branch,
		signal
	}), context = {
		workingDirectory,
		variables,
		signal,
		secrets: secretsOf("", variables)
	}, now = () => /* @__PURE__ */ new Date(), objects = store === void 0 ? [] : [objectPlace(store, workingDirectory)];
	try {
		return await train({
			plan,
			force: given.flag("force"),
			restorer: {
				trust: trustOf(localRun, variables),
				forPullRequest: isForPullRequest(localRun, variables)
			},
			context,
			fetch,
			now,
			openLedger: () => openLedger(ledger),
			places: [...objects, dvcPlace(context, {
				fetch,
				now
			})],
			log: logOf(terminal),
			write: terminal.note
		});
	} finally {
		await ledger.close();
	}
}
function requestOf(given) {
	let someOf = (list) => list.length === 0 ? void 0 : list;
	return {
		command: given.operands.length === 0 ? void 0 : given.operands.map(quoted).join(" "),
		smoke: given.flag("smoke"),
		params: someOf(given.list("params")),
		metrics: someOf(given.list("metrics")),
		data: someOf(given.list("data").map(roleAndReference)),
		artifact: given.text("artifact")
	};
}
/** The words have been through a shell once and must come out of the second one as they are. One word is a whole command line. */
function quoted(word, _index, words) {
	return words.length === 1 || /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function roleAndReference(text) {
	let place = text.indexOf("=");
	if (place > 0 && place < text.length - 1) return [text.slice(0, place).trim(), text.slice(place + 1).trim()];
	throw configurationError(`The data ${JSON.stringify(text.slice(0, 100))} is not written as role=reference.`, { hint: "Write the role in front: `--data train=data/train.csv`." });
}
async function record(given, terminal, { training, model, directory, failed }) {
	let code = await withLocalHost(terminal, (host) => trackRun({
		inputs: trackInputs({
			model,
			training,
			params: given.list("params").join("\n"),
			metrics: given.list("metrics").join("\n"),
			data: given.list("data").join("\n"),
			artifact: given.text("artifact") ?? ""
		}),
		policy: given.text("policy"),
		base: given.text("base"),
		mode: givenMode(given),
		remote: given.text("remote"),
		noPush: given.flag("no-push"),
		keep: given.flag("keep"),
		format: formatOf$1(given),
		directory
	}, terminal, host));
	return failed && code === 0 ? 1 : code;
}
function logOf(terminal) {
	let say = (sentence) => terminal.note(`${visibleText(sentence)}\n`);
	return {
		info: say,
		warning: (sentence) => say(`warning: ${sentence}`),
		debug: () => {},
		group: (title, body) => (say(title), body())
	};
}
function formatOf$1(given) {
	let format = given.text("format") ?? "text";
	if (!isReportFormat(format)) throw Error(`--format ${format} passed its check.`);
	return format;
}
// packages/shared/src/ledger/no-ledger.ts
/** For actions and commands that have no ledger to read from. */
async function noLedger() {
	throw evidenceError("There is no ledger to read here.", { hint: "Run inside a git repository with a remote." });
}
// packages/cli/src/local-policy.ts
/**
* The policy in the working tree, or where the run has a base the base's.
* @throws UserError (`configuration`) when it is named and missing, or when nothing says what to check
*/
async function localPolicy(options) {
	let { policy, contracts, workingDirectory, localRun } = options, which = await localWhichPolicy(localRun, {
		policyPath: policy ?? "gatewright.yml",
		contracts,
		workingDirectory
	});
	if (which.counts.policy === void 0) {
		if (policy !== void 0) throw configurationError(`There is no policy at ${policy}.`, { hint: "Give the path of an existing policy file." });
		if (contracts.length === 0) throw configurationError(`There is nothing to check: no contract was named and there is no ${defaultPolicyPath}.`, { hint: "Name a contract with --contract FILE, or write a policy: `gatewright: 1` and `data: {contracts: [FILE]}`. `gatewright propose --data FILE` writes a first contract." });
		return which;
	}
	return contracts.length === 0 || which.policyWins ? which : {
		...which,
		counts: {
			...which.counts,
			policy: {
				...which.counts.policy,
				data: { contracts: [] }
			}
		},
		provenance: {
			...which.provenance,
			reason: `${which.provenance.reason} Only the contracts that the command line names were checked.`
		}
	};
}
// packages/cli/src/commands/validate.ts
/** `gatewright validate`: what the action validate-data does, without GitHub. */
const validateCommand = {
	name: "validate",
	summary: "Checks data against its contracts.",
	description: "Checks data against its contracts, as the action validate-data does.\nWithout --contract it checks all contracts that the policy names.",
	operands: void 0,
	options: {
		policy: {
			value: "FILE",
			description: "Policy file; gatewright.yml when not given, if there is one."
		},
		...baseOption,
		contract: {
			value: "FILE",
			several: !0,
			description: "Contracts to check in place of those that the policy names."
		},
		data: {
			value: "PATH",
			several: !0,
			description: "Files, directories or globs, in place of the contract's data.path."
		},
		environment: {
			value: "NAME",
			description: "Environment, such as serving, whose exceptions apply."
		},
		mode: {
			value: "MODE",
			choices: modeOrder.toReversed(),
			description: "Of this and the policy's mode the stricter counts."
		},
		format: {
			value: "FORMAT",
			choices: checkFormats,
			description: "Form of the output; text when not given."
		},
		out: {
			value: "DIR",
			description: "Also writes report.json, report.html, report.md, junit.xml and report.sarif there."
		},
		"memory-limit": {
			value: "SIZE",
			description: "Most memory that the engine takes before it spills to disk, e.g. 1GB; most of the machine's when not given."
		},
		explain: { description: "Prints the SQL that would run, and checks nothing." },
		profile: { description: "With --out: also writes profile.json, counts and distributions of every column." }
	},
	examples: [
		["gatewright validate", "all contracts of gatewright.yml"],
		["gatewright validate --contract contracts/strikes.yml", "one contract, no policy needed"],
		["gatewright validate --contract strikes.yml --data new/*.csv --format json", "other files, report as JSON"]
	],
	run: async (given, terminal) => {
		let out = given.text("out");
		if (given.flag("profile") && out === void 0) throw configurationError("--profile writes profile.json, but no directory was given.", { hint: "Add --out DIR." });
		if (given.flag("explain")) return await explain(given, terminal);
		let directory = out === void 0 ? void 0 : resolve(terminal.workingDirectory, out);
		return directory !== void 0 && await makeOutputDirectory(directory, out ?? directory), await withLocalHost(terminal, async (host) => {
			let evaluated = await evaluate(given, terminal, host), { report, exitCode, bug } = evaluated;
			if (terminal.signal.throwIfAborted(), bug !== void 0 && terminal.note(`gatewright: this is a bug in gatewright; please report it with the lines below.\n${stackOf(bug)}\n`), terminal.out(await renderReport(report, formatOf(given), terminal)), directory === void 0) return exitCode;
			let problem = await writeFiles(evaluated, directory, given, terminal, host);
			return problem !== void 0 && terminal.note(`gatewright: ${problem}\n`), exitCode === 0 && problem !== void 0 ? 2 : exitCode;
		}, readMemoryLimit(given.text("memory-limit") ?? "", "--memory-limit"));
	}
};
async function evaluate(given, terminal, host) {
	let { workingDirectory } = terminal, { validateData } = await import("./chunks/validate-data.js"), localRun = await readLocalRun(given.text("base"), terminal);
	return await evaluateToReport({
		action: validateData,
		inputs: validateInputs(given),
		whichPolicy: () => localPolicy({
			...policyOptions(given, terminal),
			localRun
		}),
		mode: givenMode(given),
		run: localRun.run,
		openLedger: noLedger,
		workingDirectory,
		host,
		notes: []
	});
}
/** Prints the SQL of every contract, each statement under a comment that says what it is for. */
async function explain(given, terminal) {
	let { explainContract } = await import("./chunks/explain-contract.js"), localRun = await readLocalRun(given.text("base"), terminal), { counts, policyWins } = await localPolicy({
		...policyOptions(given, terminal),
		localRun
	}), explanations = await withLocalHost(terminal, (host) => explainContract({
		inputs: validateInputs(given),
		policy: counts.policy,
		policyFiles: counts.files,
		policyWins,
		workingDirectory: terminal.workingDirectory,
		run: localRun.run,
		openLedger: noLedger,
		host
	}));
	for (let { contract, statements, notes } of explanations) {
		for (let { title, sql } of statements) terminal.out(`-- ${visibleText(`${contract}: ${title}`)}\n${sql};\n\n`);
		for (let note of notes) terminal.out(`-- ${visibleText(`${contract}: ${note}`)}\n`);
	}
	return 0;
}
function policyOptions(given, { workingDirectory }) {
	return {
		policy: given.text("policy"),
		contracts: given.list("contract"),
		workingDirectory
	};
}
function formatOf(given) {
	let format = given.text("format") ?? "text";
	if (!isReportFormat(format)) throw Error(`--format ${format} passed its check.`);
	return format;
}
/** Writes what `--out` asks for; a sentence when it could not. */
async function writeFiles({ report }, directory, given, terminal, host) {
	let { writeReportFiles } = await import("./chunks/report-files.js");
	try {
		if (await writeReportFiles(report, directory), given.flag("profile")) {
			let { writeProfiles } = await import("./chunks/profile-data.js");
			await writeProfiles(directory, {
				contracts: report.subjects.flatMap(({ evidence }) => evidence.filter(({ role }) => role === "contract")).map(({ path }) => path),
				data: given.list("data")
			}, terminal, host);
		}
		return;
	} catch (error) {
		if (error instanceof UserError) return error.message;
		if (isSystemError(error)) return cannotWrite(given.text("out") ?? directory, error).message;
		throw error;
	}
}
// packages/cli/src/find-command.ts
/** @throws UserError (`configuration`) when there is no such command, with what may have been meant */
function findCommand([first = "", ...rest], commands, groups) {
	let command = commands.find((candidate) => candidate.name === first);
	if (command !== void 0) return {
		command,
		rest
	};
	let group = groups.find((candidate) => candidate.name === first);
	if (group !== void 0) return inGroup(group, rest);
	let kind = first.startsWith("-") ? "option" : "command", known = kind === "option" ? ["--help", "--version"] : [...commands, ...groups].map(({ name }) => name), meant = didYouMean(first, known);
	throw configurationError(`gatewright has no ${kind} ${first}${meant === "" ? "." : meant}`, { hint: "See `gatewright --help`." });
}
function inGroup(group, [second, ...rest]) {
	if (second === void 0 || second === "--help" || second === "-h") return { group };
	let words = group.commands.map(({ name }) => name.slice(group.name.length + 1)), command = group.commands[words.indexOf(second)];
	if (command !== void 0) return {
		command,
		rest
	};
	let meant = didYouMean(second, words);
	throw configurationError(`gatewright ${group.name} has no command ${second}${meant === "" ? "." : meant}`, { hint: `See \`gatewright ${group.name} --help\`.` });
}
// packages/cli/src/help.ts
/** What `gatewright --help` prints. */
function generalHelp(commands, groups) {
	return `${[
		"gatewright: data, model and drift gates for machine-learning repositories.",
		"",
		"Usage: gatewright COMMAND [OPTIONS]",
		"",
		"Commands:",
		...columns([...commands, ...groups].map(({ name, summary }) => [name, summary])),
		"",
		"Options:",
		...columns([["--help", "Prints this help; after a command, the command's."], ["--version", "Prints the version."]]),
		"",
		"Exit codes:",
		...columns([
			["0", "Nothing blocks."],
			["1", "Blocked by the verdict; missing or broken data too."],
			["2", "The policy, the contract or the command line is wrong."],
			["3", "A bug in gatewright."]
		])
	].join("\n")}\n`;
}
/** What `gatewright GROUP --help` prints. */
function groupHelp({ name, summary, commands }) {
	return `${[
		summary,
		"",
		`Usage: gatewright ${name} COMMAND [OPTIONS]`,
		"",
		"Commands:",
		...columns(commands.map((command) => [command.name.slice(name.length + 1), command.summary])),
		"",
		`After a command, --help prints its options: gatewright ${commands[0]?.name} --help`
	].join("\n")}\n`;
}
/** What `gatewright COMMAND --help` prints. */
function commandHelp(command) {
	let options = Object.entries({
		...command.options,
		...commonOptions
	}), { operands } = command;
	return `${[
		command.description,
		"",
		`Usage: gatewright ${command.name} ${usage(operands)}`,
		...operands ? [
			"",
			"Arguments:",
			...columns([[operands.label, operands.description]])
		] : [],
		"",
		"Options:",
		...columns(options.map(([name, option]) => [optionForm(name, option), option.description])),
		"",
		"Examples:",
		...command.examples.flatMap(([line, meaning]) => [`  ${line}`, `      ${meaning}`])
	].join("\n")}\n`;
}
/** What may be left out stands in brackets. A command of the user's own comes last, since its options are not ours. */
function usage(operands) {
	return operands === void 0 ? "[OPTIONS]" : operands.behindDashes === !0 ? `[OPTIONS] [-- ${operands.label}]` : `${operands.atLeast === 0 ? `[${operands.label}]` : operands.label} [OPTIONS]`;
}
function optionForm(name, { value, several, choices }) {
	return value === void 0 ? `--${name}` : `--${name} ${choices ? choices.join("|") : value}${several ? "…" : ""}`;
}
/** Two columns; a name that is too long for the first has its description on the next line. */
function columns(rows) {
	let width = Math.min(22, Math.max(...rows.map(([name]) => name.length)) + 2);
	return rows.flatMap(([name, description]) => name.length + 2 <= width ? [`  ${name.padEnd(width)}${description}`] : [`  ${name}`, `  ${" ".repeat(width)}${description}`]);
}
// packages/cli/src/main.ts
const commands = [
	initCommand,
	validateCommand,
	gateCommand,
	planCommand,
	aaCheckCommand,
	metricsCommand,
	explainCommand,
	trackCommand,
	trainCommand,
	lineageCommand,
	proposeCommand,
	doctorCommand,
	digestCommand,
	reportCommand,
	noteCommand
], groups = [ledgerGroup];
/** Runs one command line and says with which code the process has to end. */
async function main(words, terminal) {
	try {
		return await run(words, terminal);
	} catch (error) {
		return reportThrown(error, terminal);
	}
}
async function run(words, terminal) {
	let [first, ...rest] = words;
	if (first === void 0) return terminal.note(generalHelp(commands, groups)), 2;
	if (first === "--version") return terminal.out(`${productVersion}\n`), 0;
	if (first === "--help" || first === "-h" || first === "help") return terminal.out(rest.length === 0 ? generalHelp(commands, groups) : helpOf(findCommand(rest, commands, groups))), 0;
	let found = findCommand(words, commands, groups);
	if ("group" in found) return rest.length > 0 ? terminal.out(helpOf(found)) : terminal.note(helpOf(found)), rest.length > 0 ? 0 : 2;
	let given = readArguments(found.command, found.rest);
	return given.flag("help") ? (terminal.out(helpOf(found)), 0) : await found.command.run(given, terminal);
}
function helpOf(found) {
	return "group" in found ? groupHelp(found.group) : commandHelp(found.command);
}
function reportThrown(error, terminal) {
	if (terminal.signal.aborted) return terminal.note("gatewright: interrupted; nothing was decided.\n"), 1;
	if (error instanceof UserError) {
		let lines = [`gatewright: ${error.message}`, ...error.hint === void 0 ? [] : [error.hint]];
		for (let line of lines) terminal.note(`${visibleText(line)}\n`);
		return error.kind === "configuration" ? 2 : 1;
	}
	return terminal.note(`gatewright: this is a bug in gatewright; please report it with the lines below.\n${stackOf(error)}\n`), 3;
}
/** The terminal of this process. Standard output may be closed by its reader (`| head`) without that being an error. */
function processTerminal(host) {
	let { stdin, stdout, stderr, env } = host;
	for (let stream of [stdout, stderr]) stream.on("error", (error) => {
		if (error.code !== "EPIPE") throw error;
	});
	return {
		out: (text) => void stdout.write(text),
		note: (text) => void stderr.write(text),
		colour: wantsColour(env, stdout.isTTY === !0),
		width: stdout.columns || 120,
		watched: stderr.isTTY === !0 && env.TERM !== "dumb",
		...stdin.isTTY === !0 && stderr.isTTY === !0 ? { person: {
			input: stdin,
			output: stderr
		} } : {},
		workingDirectory: host.cwd(),
		environment: env,
		signal: signalOf(host)
	};
}
/** FORCE_COLOR before NO_COLOR before the terminal, as Node itself and most tools decide. Empty values do not count. */
function wantsColour(env, isTerminal) {
	let force = env.FORCE_COLOR;
	return force !== void 0 && force !== "" ? force !== "0" && force !== "false" : env.NO_COLOR !== void 0 && env.NO_COLOR !== "" ? !1 : isTerminal && env.TERM !== "dumb";
}
function signalOf(host) {
	let controller = new AbortController(), signals = ["SIGINT", "SIGTERM"], listener = (name) => {
		for (let each of signals) host.off(each, listener);
		controller.abort(/* @__PURE__ */ Error(`Interrupted by ${name}.`));
	};
	for (let name of signals) host.on(name, listener);
	return controller.signal;
}
// packages/cli/src/index.ts
process.exitCode = await main(process.argv.slice(2), processTerminal(process));
export {};
