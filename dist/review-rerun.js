import { t as runAction } from "./chunks/run-action.js";
import { n as configurationError } from "./chunks/user-error.js";
import { t as askGitHub } from "./chunks/ask-github.js";
import { t as createPolicyHost } from "./chunks/policy-host.js";
import { n as createTimeBudget } from "./chunks/time-budget.js";
import { a as findApproval, r as readSide } from "./chunks/which-policy.js";
import { t as githubConnection } from "./chunks/github-connection.js";
import { t as environment } from "./chunks/environment.js";
import { readFile } from "node:fs/promises";
// actions/review-rerun/src/inputs.generated.ts
const inputNames = [
	"workflow",
	"token",
	"report-name",
	"summary",
	"upload-report",
	"comment",
	"check-run"
];
// actions/review-rerun/src/blocked-run.ts
/**
* The newest run of `workflow` for this pull request at this very commit. Runs of the same commit for another pull request are
* another gate's, because its base is another one.
* @throws UserError (`evidence`) when GitHub cannot be asked
*/
async function newestRun({ octokit, owner, repo }, { workflow, headSha, pullRequest }) {
	let runs = await askGitHub(`the runs of commit ${headSha.slice(0, 10)}`, () => octokit.paginate(octokit.rest.actions.listWorkflowRunsForRepo, {
		owner,
		repo,
		head_sha: headSha,
		event: "pull_request",
		per_page: 100
	})), path = `.github/workflows/${workflow}`, [newest] = runs.filter((run) => run.head_sha === headSha && run.path.split("@")[0] === path).filter(({ pull_requests: listed }) => !listed?.length || listed.some(({ number }) => number === pullRequest)).sort((a, b) => b.id - a.id);
	if (newest === void 0) return { state: "none" };
	let { id, status, conclusion } = newest;
	return status === "completed" ? conclusion === "failure" ? {
		state: "blocked",
		id
	} : {
		state: "ended",
		id,
		conclusion: conclusion ?? ""
	} : {
		state: "running",
		id
	};
}
// actions/review-rerun/src/review.ts
/**
* Reads the review of the event's payload, which the runtime has read and found to be JSON.
* @throws UserError (`configuration`) when the payload has none
*/
async function submittedReview(variables) {
	let payload = JSON.parse(await readFile(variables[environment.eventPath] ?? "", "utf8")), review = Object(payload).review, { state, user } = Object(review), login = Object(user).login;
	if (typeof state == "string") return {
		state: state.toLowerCase(),
		reviewer: typeof login == "string" ? login : "somebody"
	};
	throw configurationError("The event's payload has no review.", { hint: "Start the workflow by `on: pull_request_review`, as docs/init.md shows." });
}
// actions/review-rerun/src/review-rerun.ts
const reviewRerun = {
	name: "review-rerun",
	title: "Re-run after an approval",
	whichPolicy: async ({ policyPath }) => ({
		counts: await readSide("inputs", policyPath, async () => void 0),
		other: void 0,
		provenance: {
			ref: "inputs",
			reason: "A re-run stands under no policy."
		},
		policyWins: !1,
		also: void 0,
		notes: []
	}),
	evaluate: async (context) => {
		let evaluation = await startAgain(context);
		for (let { findings } of evaluation.subjects) for (let { message, hint } of findings) context.host.log.info([message, hint ?? ""].join(" ").trim());
		return evaluation;
	}
};
async function startAgain(context) {
	let { run, host, inputs } = context, { headSha, pullRequest, pullRequestAuthor: author } = run;
	if (run.event !== "pull_request_review" || headSha === void 0 || pullRequest === void 0) throw configurationError(`This action was started by the event ${run.event}, and there is no review.`, { hint: "Start it by `on: pull_request_review`, as docs/init.md shows." });
	if (author === void 0) throw configurationError("The event does not say who opened the pull request.");
	let workflow = fileName(inputs.workflow), click = `Open ${`${run.serverUrl ?? "https://github.com"}/${run.repository}/pull/${pullRequest}/checks`}, the run of ${workflow}, and click *Re-run jobs*, *Re-run failed jobs*.`, review = await submittedReview(host.variables);
	if (review.state !== "approved") return skipped(`The review of ${review.reviewer} approves nothing (${review.state}).`);
	if (run.readOnlyToken) return skipped(`${run.readOnlyReason} It cannot start jobs again; somebody with write access has to.`, click);
	let connect = githubConnection(run, inputs.token, createTimeBudget(6e4), host.variables, host.log.warning), github = await connect();
	if ("missing" in github) throw configurationError(`Nothing can be started again. ${github.missing}`);
	let approval = await findApproval(createPolicyHost(connect, pullRequest), {
		headSha,
		author
	});
	if (!approval.approved) return skipped(`Nothing was started again, because ${approval.why}.`);
	let newest = await newestRun(github, {
		workflow,
		headSha,
		pullRequest
	});
	if (newest.state !== "blocked") return skipped(whyNot(newest, workflow, headSha), newest.state === "running" ? click : void 0);
	let { octokit, owner, repo } = github;
	return await askGitHub(`run ${newest.id}, to be started again,`, () => octokit.rest.actions.reRunWorkflowFailedJobs({
		owner,
		repo,
		run_id: newest.id
	})), evaluationOf({
		verdict: "pass",
		message: `${approval.by} has approved ${headSha.slice(0, 7)}, so the failed jobs of run ${newest.id} of ${workflow} run again.`
	}, newest.id);
}
/** @throws UserError (`configuration`) for what is no file below `.github/workflows/` */
function fileName(workflow) {
	let name = workflow.replace(/^\.github\/workflows\//, "");
	if (/^[^/\\]+\.ya?ml$/.test(name)) return name;
	throw configurationError(`The input \`workflow\` is "${workflow}", which is no file name of a workflow.`, { hint: "Give the name of the file below `.github/workflows/`, such as `ml.yml`." });
}
function whyNot(newest, workflow, headSha) {
	switch (newest.state) {
		case "none": return `There is no run of ${workflow} for ${headSha.slice(0, 7)}, so there is nothing to start again.`;
		case "running": return `Run ${newest.id} of ${workflow} has not ended. What it still has to decide is decided with the approval; what is decided already has to be started again when it has ended.`;
		case "ended": return `Run ${newest.id} of ${workflow} ended as ${newest.conclusion}: it blocks nothing that an approval could change.`;
	}
}
function skipped(message, hint) {
	return evaluationOf({
		verdict: "skipped",
		message,
		...hint === void 0 ? {} : { hint }
	});
}
function evaluationOf(said, runId) {
	let finding = {
		rule: "re-run",
		title: "After an approval the failed jobs run again",
		subject: "run",
		severity: "error",
		locations: [],
		samples: [],
		...said
	};
	return {
		subjects: [{
			name: "re-run",
			verdict: said.verdict,
			evidence: [],
			findings: [finding],
			notes: []
		}],
		notes: [],
		timings: {},
		versions: {},
		outputs: { "run-id": runId === void 0 ? "" : String(runId) }
	};
}
// actions/review-rerun/src/index.ts
await runAction(reviewRerun, inputNames);
export {};
