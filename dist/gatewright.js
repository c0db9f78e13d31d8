#!/usr/bin/env node
import { n as didYouMean } from "./chunks/yaml-document.js";
import { a as evaluateToReport, c as environment, f as whichPolicy, m as stackOf, n as readMemoryLimit, p as defaultPolicyPath, s as productVersion } from "./chunks/action-inputs.js";
import { n as configurationError, r as evidenceError, t as UserError } from "./chunks/user-error.js";
import { n as visibleText } from "./chunks/visible-text.js";
import { t as digestFile } from "./chunks/digest.js";
import { t as digestDirectory } from "./chunks/digest-set.js";
import { n as openLocalEngine, r as openLocalTable, t as declarationOf } from "./chunks/local-tables.js";
import { n as modeOrder } from "./chunks/verdict.js";
import { access, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
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
// packages/cli/src/output-directory.ts
/** Makes the directory of `--out` before any work is done, so that a wrong path does not cost a run. */
async function makeOutputDirectory(absolutePath, path) {
	try {
		await mkdir(absolutePath, { recursive: !0 });
	} catch (error) {
		throw cannotWrite(path, error);
	}
}
/** A system error of writing as something that the user can mend. */
function cannotWrite(path, error) {
	let code = error instanceof Error && "code" in error ? String(error.code) : String(error);
	return configurationError(`${path} cannot be written: ${{
		EACCES: "this user may not write there",
		EPERM: "this user may not write there",
		EROFS: "the file system is read-only",
		ENOSPC: "the disk is full",
		EEXIST: "a file of that name is there",
		ENOTDIR: "a part of the path is a file",
		ENOENT: "its directory does not exist",
		EISDIR: "it is a directory"
	}[code] ?? code}.`, {
		hint: "Name another place with --out.",
		cause: error
	});
}
/** Whether the operating system said no; anything else that is thrown while writing is a bug. */
function isSystemError(error) {
	return error instanceof Error && "syscall" in error;
}
// packages/cli/src/commands/propose.ts
/** `gatewright propose`: a first contract for data that has none. */
const proposeCommand = {
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
// packages/cli/src/report-formats.ts
/** Forms of a report that standard output can get. */
const reportFormats = [
	"text",
	"json",
	"markdown",
	"html",
	"junit",
	"sarif"
], checkFormats = [
	"text",
	"json",
	"markdown"
];
function isReportFormat(word) {
	return reportFormats.some((format) => format === word);
}
/** Renders with the module of that form only: the others are not loaded. */
async function renderReport(report, format, terminal) {
	switch (format) {
		case "text": {
			let { renderText } = await import("./chunks/text.js");
			return ended(renderText(report, {
				colour: terminal.colour,
				width: terminal.width
			}));
		}
		case "json": {
			let { toV1 } = await import("./chunks/v1.js");
			return ended(JSON.stringify(toV1(report), null, 2));
		}
		case "markdown": {
			let { renderSummary } = await import("./chunks/summary.js");
			return ended(renderSummary(report, { budget: 1e6 }));
		}
		case "html": {
			let { renderHtml } = await import("./chunks/html.js");
			return ended(renderHtml(report));
		}
		case "junit": {
			let { renderJunit } = await import("./chunks/junit.js");
			return ended(renderJunit(report));
		}
		case "sarif": {
			let { renderSarif } = await import("./chunks/sarif.js"), sarif = renderSarif(report);
			return ended(typeof sarif == "string" ? sarif : JSON.stringify(sarif, null, 2));
		}
	}
}
function ended(text) {
	return text.endsWith("\n") ? text : `${text}\n`;
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
		let value = await readJson(resolve(terminal.workingDirectory, path), path), [{ fromV1 }, { validate }] = await Promise.all([import("./chunks/v1.js"), import("./chunks/report.v1.generated.js")]);
		if (!((document) => validate(document))(value)) {
			let [first] = validate.errors ?? [], where = first === void 0 ? "" : `: ${first.instancePath || "the document"} ${first.message}`;
			throw evidenceError(`${path} is no gatewright report of version 1${where}.`, {
				location: { path },
				hint: "Give the report.json that `gatewright validate --out DIR` or an action wrote."
			});
		}
		return terminal.out(await renderReport(fromV1(value), format, terminal)), 0;
	}
};
async function readJson(absolutePath, path) {
	let text;
	try {
		text = await readFile(absolutePath, "utf8");
	} catch (error) {
		throw evidenceError(`${path} cannot be read: ${readFailure(error)}.`, {
			location: { path },
			hint: "Give the path of a report.json.",
			cause: error
		});
	}
	try {
		return JSON.parse(text);
	} catch (error) {
		let reason = text.trim() === "" ? "it is empty" : "it is not JSON";
		throw evidenceError(`${path} is no gatewright report: ${reason}.`, {
			location: { path },
			hint: "Give the report.json that `gatewright validate --out DIR` or an action wrote.",
			cause: error
		});
	}
}
/** The cause as words; a system error's own message repeats the path and the call. */
function readFailure(error) {
	let code = error instanceof Error && "code" in error ? error.code : void 0;
	return code === "ENOENT" || code === "ENOTDIR" ? "there is no such file" : code === "EISDIR" ? "it is a directory" : code === "EACCES" || code === "EPERM" ? "it may not be read" : String(code ?? error);
}
// packages/cli/src/local-policy.ts
/** A run on somebody's own machine: no event, no token. */
const localRun = {
	event: "local",
	readOnlyToken: !0,
	notes: []
};
/**
* The policy in the working tree.
* @throws UserError (`configuration`) when it is named and missing, or when nothing says what to check
*/
async function localPolicy({ policy, contracts, workingDirectory }) {
	let which = await whichPolicy({
		run: localRun,
		policyPath: policy ?? "gatewright.yml",
		contracts,
		workspace: workingDirectory,
		workingDirectory,
		host: void 0
	});
	if (which.counts.policy === void 0) {
		if (policy !== void 0) throw configurationError(`There is no policy at ${policy}.`, { hint: "Give the path of an existing policy file." });
		if (contracts.length === 0) throw configurationError(`There is nothing to check: no contract was named and there is no ${defaultPolicyPath}.`, { hint: "Name a contract with --contract FILE, or write a policy: `gatewright: 1` and `data: {contracts: [FILE]}`. `gatewright propose --data FILE` writes a first contract." });
		return which;
	}
	return contracts.length === 0 ? which : {
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
	let { workingDirectory } = terminal, { validateData } = await import("./chunks/validate-data.js");
	return await evaluateToReport({
		action: validateData,
		inputs: validateInputs(given),
		whichPolicy: () => localPolicy(policyOptions(given, terminal)),
		mode: givenMode(given),
		run: { event: localRun.event },
		workingDirectory,
		host,
		notes: []
	});
}
/** Prints the SQL of every contract, each statement under a comment that says what it is for. */
async function explain(given, terminal) {
	let { explainContract } = await import("./chunks/explain-contract.js"), { counts, policyWins } = await localPolicy(policyOptions(given, terminal)), explanations = await withLocalHost(terminal, (host) => explainContract({
		inputs: validateInputs(given),
		policy: counts.policy,
		policyFiles: counts.files,
		policyWins,
		workingDirectory: terminal.workingDirectory,
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
// packages/cli/src/help.ts
/** What `gatewright --help` prints. */
function generalHelp(commands) {
	return `${[
		"gatewright: data, model and drift gates for machine-learning repositories.",
		"",
		"Usage: gatewright COMMAND [OPTIONS]",
		"",
		"Commands:",
		...columns(commands.map(({ name, summary }) => [name, summary])),
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
/** What `gatewright COMMAND --help` prints. */
function commandHelp(command) {
	let options = Object.entries({
		...command.options,
		...commonOptions
	}), { operands } = command;
	return `${[
		command.description,
		"",
		`Usage: ${[
			`gatewright ${command.name}`,
			...operands ? [operands.label] : [],
			"[OPTIONS]"
		].join(" ")}`,
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
	validateCommand,
	proposeCommand,
	digestCommand,
	reportCommand
];
/** Runs one command line and says with which code the process has to end. */
async function main(words, terminal) {
	try {
		return await run(words, terminal);
	} catch (error) {
		return reportThrown(error, terminal);
	}
}
async function run([first, ...rest], terminal) {
	if (first === void 0) return terminal.note(generalHelp(commands)), 2;
	if (first === "--version") return terminal.out(`${productVersion}\n`), 0;
	if (first === "--help" || first === "-h" || first === "help") {
		let [topic] = rest;
		return terminal.out(topic === void 0 ? generalHelp(commands) : commandHelp(findCommand(topic))), 0;
	}
	let command = findCommand(first), given = readArguments(command, rest);
	return given.flag("help") ? (terminal.out(commandHelp(command)), 0) : await command.run(given, terminal);
}
function findCommand(name) {
	let command = commands.find((candidate) => candidate.name === name);
	if (command !== void 0) return command;
	let kind = name.startsWith("-") ? "option" : "command", known = kind === "option" ? ["--help", "--version"] : commands.map((candidate) => candidate.name), meant = didYouMean(name, known);
	throw configurationError(`gatewright has no ${kind} ${name}${meant === "" ? "." : meant}`, { hint: "See `gatewright --help`." });
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
	let { stdout, stderr, env } = host;
	for (let stream of [stdout, stderr]) stream.on("error", (error) => {
		if (error.code !== "EPIPE") throw error;
	});
	return {
		out: (text) => void stdout.write(text),
		note: (text) => void stderr.write(text),
		colour: wantsColour(env, stdout.isTTY === !0),
		width: stdout.columns || 120,
		watched: stderr.isTTY === !0 && env.TERM !== "dumb",
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
