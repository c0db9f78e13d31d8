import { t as stackOf } from "./chunks/stack.js";
import { n as configurationError, t as UserError } from "./chunks/user-error.js";
import { t as createPolicyHost } from "./chunks/policy-host.js";
import { n as createTimeBudget } from "./chunks/time-budget.js";
import { r as trustOf, t as isForPullRequest } from "./chunks/trust.js";
import "./chunks/read-policy.js";
import { t as whichPolicy } from "./chunks/which-policy.js";
import { a as Cancelled, n as temporaryRoot, o as listenForCancellation, r as artifactService } from "./chunks/step-directories.js";
import { a as writeOutputs, n as createWorkflowLog, r as prepareAction, t as commandData } from "./chunks/workflow-log.js";
import { r as processEnvironment, t as environment } from "./chunks/environment.js";
import { t as githubConnection } from "./chunks/github-connection.js";
import { t as jobLedger } from "./chunks/job-ledger.js";
import { t as secretsOf } from "./chunks/job-secrets2.js";
import { t as modelToTrain } from "./chunks/model-to-train2.js";
import { t as train } from "./chunks/train.js";
import { t as trainingPlan } from "./chunks/training-plan2.js";
import { t as attemptSuffix } from "./chunks/report-key.js";
import { t as artifactPlace } from "./chunks/artifact-place.js";
import { n as objectPlace } from "./chunks/copy-place2.js";
import { t as dvcPlace } from "./chunks/dvc-place2.js";
import { r as openObjectStore } from "./chunks/object-store2.js";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
/** Where this job keeps outputs and looks for them: on a machine that stays its own disk, DVC's cache, and the run's artifacts. */
async function copyPlaces(options) {
	let { plan, run, connect, context, temporaryDirectory, now, log } = options, { workingDirectory, variables, signal } = context, places = [];
	if (variables.RUNNER_ENVIRONMENT === "self-hosted") {
		let store = await openObjectStore(workingDirectory, signal);
		store !== void 0 && places.push(objectPlace(store, workingDirectory));
	}
	places.push(dvcPlace(context, {
		fetch,
		now
	}));
	let { repository, runId, serverUrl } = run;
	if (repository === void 0 || runId === void 0) return places;
	let name = `gatewright-outputs-${plan.model}${plan.smoke ? "-smoke" : ""}${attemptSuffix(run)}`, service = artifactService(serverUrl, {
		token: variables[environment.runtimeToken],
		resultsUrl: variables[environment.resultsUrl]
	});
	return places.push(artifactPlace({
		connect,
		repository,
		runId,
		names: Array.from({ length: 5 }, (_, index) => index === 0 ? name : `${name}-${index + 1}`),
		canUpload: service === "yes",
		workingDirectory,
		temporaryDirectory,
		signal,
		debug: log.debug
	})), places;
}
// actions/train-model/src/inputs.generated.ts
const inputNames = [
	"model",
	"run",
	"smoke",
	"force",
	"retraining",
	"params",
	"metrics",
	"data",
	"artifact",
	"policy",
	"working-directory",
	"token"
];
// actions/train-model/src/request.ts
/**
* What the inputs ask for.
* @throws UserError (`configuration`) for a word that is neither `true` nor `false`, and for data without a role
*/
function requestOf(inputs, event, log) {
	flag("force", inputs.force);
	let wanted = flag("smoke", inputs.smoke), smoke = wanted && (event === "pull_request" || event === "pull_request_target");
	return wanted && !smoke && log.info(`Smoke runs are for pull requests; the event ${event} trains in full.`), smoke && inputs.run !== "" && log.info("The input `run` is the full training's command; this smoke run is the policy's `train.smoke`."), {
		command: smoke || inputs.run === "" ? void 0 : inputs.run,
		smoke,
		params: someLines(inputs.params),
		metrics: someLines(inputs.metrics),
		data: someLines(inputs.data)?.map(roleAndReference),
		artifact: inputs.artifact === "" ? void 0 : inputs.artifact,
		...inputs.retraining === "" ? {} : { retraining: inputs.retraining }
	};
}
function flag(name, value) {
	let word = value.toLowerCase();
	if (word === "true") return !0;
	if (word === "false" || word === "") return !1;
	throw configurationError(`The input "${name}" is "${value}".`, { hint: "It must be one of true, false." });
}
function someLines(text) {
	let found = text.split(/\r?\n/).flatMap((line) => line.trim() || []);
	return found.length === 0 ? void 0 : [...new Set(found)];
}
function roleAndReference(line) {
	let place = line.indexOf("=");
	if (place > 0 && place < line.length - 1) return [line.slice(0, place).trim(), line.slice(place + 1).trim()];
	throw configurationError(`The data ${JSON.stringify(line.slice(0, 100))} is not written as role=reference.`, { hint: "Write the role in front: `train=data/train.csv`." });
}
/** The first step of train-model: trains or restores, and leaves to track-experiment what it did. Its exit code is the training's. */
async function trainStep() {
	let variables = processEnvironment(), log = createWorkflowLog({
		write: (text) => process.stdout.write(text),
		secrets: secretsOf(variables.INPUT_TOKEN?.trim() ?? "", variables)
	}), prepared = await prepareAction(inputNames, variables), cancellation = listenForCancellation();
	try {
		let outcome = await trainOrFail(prepared, {
			variables,
			log,
			signal: cancellation.signal
		});
		process.exitCode = outcome.exitCode, await writeOutputs(variables[environment.output], outcome.outputs);
	} catch (error) {
		if (error instanceof Cancelled) log.info(`The training was ended: ${error.message}.`), process.exitCode = 1;
		else {
			log.info("This is a bug in gatewright; please report it with these lines:");
			for (let line of stackOf(error).split("\n")) log.info(line);
			process.exitCode = 3;
		}
	} finally {
		cancellation.stopListening();
	}
	process.stdout.write("", () => process.exit());
}
/** What a person can mend is an annotation here, and a finding of the report that the next step makes. */
async function trainOrFail(prepared, host) {
	let { log, signal } = host, plan;
	try {
		if (!prepared.ready) throw prepared.thrown;
		let planned = await planOf(prepared, host);
		plan = planned.plan;
		let outcome = await trainIn(prepared, planned, host);
		return outcome.outcome === "failed" && log.command(annotation(failureWords(outcome))), {
			outputs: await outputsOf(outcome, host),
			exitCode: +(outcome.outcome === "failed")
		};
	} catch (error) {
		if (signal.throwIfAborted(), !(error instanceof UserError)) throw error;
		log.command(annotation(error.message)), error.hint !== void 0 && log.info(error.hint);
		let exitCode = error.kind === "configuration" ? 2 : 1;
		if (plan === void 0) return {
			outputs: {},
			exitCode
		};
		let { model, command, smoke } = plan;
		return {
			outputs: await outputsOf({
				model,
				command,
				smoke,
				fingerprint: "",
				outcome: "failed",
				outputs: [],
				reason: error.message
			}, host),
			exitCode
		};
	}
}
async function planOf(prepared, { variables, log }) {
	let { run, runtime, inputs, workspace, workingDirectory } = prepared, connect = githubConnection(run, runtime.token, createTimeBudget(), variables, log.warning), { counts, policyWins } = await whichPolicy({
		run,
		policyPath: runtime.policy,
		contracts: [],
		workspace,
		workingDirectory,
		host: runtime.token === "" ? void 0 : createPolicyHost(connect, run.pullRequest)
	}), model = modelToTrain(counts.policy, inputs.model, run.repository?.split("/").at(-1) ?? ""), request = requestOf(inputs, run.event, log);
	return {
		plan: trainingPlan(model, request, policyWins),
		ledgerBranch: counts.policy?.ledger.branch ?? "ml-ledger"
	};
}
async function trainIn(prepared, { plan, ledgerBranch }, host) {
	let { run, runtime, inputs, workingDirectory } = prepared, { variables, log, signal } = host, connect = githubConnection(run, runtime.token, createTimeBudget(18e4), variables, log.warning), ledger = jobLedger({
		run,
		token: runtime.token,
		variables,
		workingDirectory,
		signal,
		log
	}), temporaryDirectory = await mkdtemp(join(temporaryRoot(variables), "gatewright-")), context = {
		workingDirectory,
		variables,
		signal,
		secrets: secretsOf(inputs.token, variables)
	}, now = () => /* @__PURE__ */ new Date();
	try {
		return await train({
			plan,
			force: inputs.force.toLowerCase() === "true",
			restorer: {
				trust: trustOf(run, variables),
				forPullRequest: isForPullRequest(run, variables)
			},
			context,
			fetch,
			now,
			openLedger: () => ledger.open(ledgerBranch),
			places: await copyPlaces({
				plan,
				run,
				connect,
				context,
				temporaryDirectory,
				now,
				log
			}),
			log,
			write: (text) => process.stdout.write(text)
		});
	} finally {
		await ledger.close(), await rm(temporaryDirectory, {
			recursive: !0,
			force: !0,
			maxRetries: 3
		});
	}
}
/** Outside the checkout, where no training writes; the runner removes it with the job. */
async function outputsOf(outcome, { variables }) {
	let folder = await mkdtemp(join(temporaryRoot(variables), "gatewright-training-")), training = join(folder, "training.json");
	return await writeFile(training, `${JSON.stringify(outcome)}\n`), {
		training,
		outcome: outcome.outcome,
		fingerprint: outcome.fingerprint
	};
}
function failureWords({ model, exitCode, reason }) {
	return `The training of ${model} failed${exitCode === void 0 ? "" : ` with exit code ${exitCode}`}${reason === void 0 ? "." : `: ${reason}`}`;
}
function annotation(sentence) {
	return `::error title=gatewright train-model::${commandData(sentence)}`;
}
// actions/train-model/src/index.ts
await trainStep();
export {};
