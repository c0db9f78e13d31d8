import { t as readRequestFailure } from "./request-failure.js";
import { n as configurationError, r as evidenceError } from "./user-error.js";
import { _ as words, d as paragraph, f as sentence, g as text, h as table, l as link, m as strong, n as code, o as fence, p as serialise, r as comment, s as heading, u as list } from "./markdown.js";
import { t as isBlocking } from "./verdict.js";
import { t as environment } from "./environment.js";
import { t as askGitHub } from "./ask-github.js";
// actions/retrain/src/command.ts
/** The command that lets a retraining start, as somebody writes it in a comment. */
function commandFor(model) {
	return `/gatewright retrain ${model}`;
}
/** The model that a comment names in its first line; undefined when its first line is no command. What follows is for people. */
function modelInCommand(comment) {
	let [first = ""] = comment.trimStart().split(/\r?\n/);
	return /^\/gatewright[ \t]+retrain[ \t]+([A-Za-z0-9][A-Za-z0-9._-]{0,99})[ \t]*$/.exec(first)?.[1];
}
// actions/retrain/src/refusal.ts
/**
* Does something on GitHub that cannot be done twice without looking first.
* @param what e.g. `The pull request of strikes could not be opened`
* @throws UserError (`evidence`) when GitHub cannot be reached or refuses
*/
async function doOnGitHub(what, request) {
	try {
		return await request();
	} catch (error) {
		let failure = readRequestFailure(error);
		throw failure === void 0 ? error : refusal(failure, what);
	}
}
function refusal(failure, what) {
	return evidenceError(`${what}: GitHub answered: ${failure.reason.replace(/[.:\s]+$/, "")}.`, { hint: hintFor(failure) });
}
function hintFor({ kind, status, reason, neededPermissions: [needed] }) {
	if (/not permitted to create or approve pull requests/i.test(reason)) return "Allow it under Settings, Actions, General, “Allow GitHub Actions to create and approve pull requests”, or give the workflow a GitHub App (`app-client-id`, `app-private-key`).";
	switch (kind) {
		case "forbidden": return status === 401 ? "The token is wrong or has expired." : needed === void 0 ? "Give the calling job the permissions that docs/retrain.md shows." : `The token needs \`${needed.join("`, `")}\`: give the calling job the permissions that docs/retrain.md shows, or give them to the App.`;
		case "not-found": return "Either it is gone or the token may not see it; give the calling job the permissions that docs/retrain.md shows.";
		case "rate-limited":
		case "unavailable": return "Run this job again when GitHub answers: nothing is trained again.";
		case "invalid": return "Look at what GitHub says: a rule of the repository may forbid it.";
	}
}
// actions/retrain/src/retrain-issue.ts
/** Every issue of ours has it, so that a repository with thousands of issues is not searched. */
const issueLabel = "gatewright-retrain";
/**
* The issue of a model, the oldest when there are several. Only what a bot or this token's user wrote is ours: a stranger's could show
* a maintainer whatever it likes.
*/
async function findRetrainIssue({ octokit, owner, repo }, model) {
	let issues = await askGitHub(`the issue of ${model}`, () => octokit.paginate(octokit.rest.issues.listForRepo, {
		owner,
		repo,
		labels: issueLabel,
		state: "all",
		sort: "created",
		direction: "asc",
		per_page: 100
	})), first = markerOf(model), found = issues.find(({ body, user, pull_request: pull }) => pull === void 0 && user?.type === "Bot" && body?.split("\n")[0] === first);
	if (found !== void 0) return {
		number: found.number,
		url: found.html_url,
		open: found.state === "open"
	};
}
/** Writes how it stands now. Nothing is opened only to say that there is nothing to do. */
async function writeRetrainIssue(github, model, page) {
	let { octokit, owner, repo } = github, existing = await findRetrainIssue(github, model), body = `${markerOf(model)}\n\n${page.body}\n`, { title } = page;
	if (existing === void 0) {
		if (!page.open || page.onlyUpdate) return;
		let { data } = await doOnGitHub(`The issue about ${model} could not be opened`, () => octokit.rest.issues.create({
			owner,
			repo,
			title,
			body,
			labels: [issueLabel]
		}));
		return {
			number: data.number,
			url: data.html_url,
			open: !0
		};
	}
	if (!page.open && !existing.open) return existing;
	let state = page.open ? "open" : "closed";
	return await doOnGitHub(`Issue ${existing.number} about ${model} could not be updated`, () => octokit.rest.issues.update({
		owner,
		repo,
		issue_number: existing.number,
		title,
		body,
		state
	})), {
		...existing,
		open: page.open
	};
}
/** The first line of what is ours. A model's name may hold what would end an HTML comment. */
function markerOf(model) {
	return serialise([comment(`gatewright:v1:retrain model=${model.replaceAll("-", "%2D")}`)]);
}
// actions/retrain/src/workflow-file.ts
/**
* Path of the user's workflow file that started this run, e.g. `.github/workflows/ml-retrain.yml`: runs and records of retraining
* are those of this file.
* @throws UserError (`configuration`) when the runner does not say it
*/
function workflowFile(variables) {
	let path = pathOf(variables[environment.workflowRef]);
	if (path !== void 0) return path;
	throw configurationError(`${environment.workflowRef} does not name the workflow's file.`, { hint: "The runner sets it; retraining is counted by the file that starts it." });
}
/** The path in `owner/name/.github/workflows/ml.yml@refs/heads/main`. */
function pathOf(workflowRef) {
	return /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(workflowRef ?? "")?.[1];
}
/** The circuit breaker: nothing is started any more until a person or a new champion says otherwise. */
function stoppedPage(place, lost) {
	let { model, workflow } = place, rows = lost.slice(0, 20).map(({ createdAt, verdict, beat, runId }) => [
		[words(createdAt.slice(0, 16).replace("T", " "))],
		[words(beat || verdict !== "pass" ? verdict : "pass, the champion's own model")],
		[runId === void 0 ? words("–") : runLink(place, runId)]
	]);
	return {
		title: `Retraining of ${model} has stopped`,
		open: !0,
		body: joined(serialise([
			paragraph(strong(words("Stopped:")), words(" "), words(`the last ${lost.length === 1 ? "retraining" : `${lost.length} retrainings`} of `), code(model), words(" did not beat the champion, so none is started any more.")),
			table([
				"trained (UTC)",
				"gate",
				"run"
			], rows),
			heading(3, words("How to start again")),
			list([[
				words("Look at why: the data may have changed in a way that the training does not follow. Then run the workflow by hand with "),
				code("force: true"),
				words(". When that retraining beats the champion, the schedule goes on.")
			], [words("Or make a new champion: a pull request whose model passes, merged, starts the count anew.")]]),
			fence("bash", `gh workflow run ${fileName(workflow)} -f force=true`)
		]), saidBy(place))
	};
}
function waitingPage(place) {
	let { model } = place;
	return {
		title: `Retraining of ${model} waits for approval`,
		open: !0,
		body: joined(serialise([
			paragraph(strong(words("Waiting:")), words(" a retraining of "), code(model), words(" is due, and the policy wants somebody with write access to start it. Comment here:")),
			fence("", commandFor(model)),
			paragraph(words("Nothing is trained before that. Comments by anybody without write access start nothing."))
		]), saidBy(place))
	};
}
function startedPage(place, login) {
	let { model } = place;
	return {
		title: `Retraining of ${model} is running`,
		open: !0,
		onlyUpdate: !0,
		body: joined(serialise([paragraph(strong(words("Running:")), words(" "), code(login), words(" has let the retraining of "), code(model), words(" start."))]), saidBy(place))
	};
}
/** Something went wrong, or the model was not good enough: `said` is the sentence, `evidence` the gate's own section. */
function lostPage(place, said, evidence) {
	return {
		title: `Retraining of ${place.model} did not give a better model`,
		open: !0,
		body: joined(serialise([paragraph(strong(words("Nothing is proposed:")), words(" "), ...sentence(said, 2e3))]), evidence, saidBy(place))
	};
}
/** With `open: issue`: the evidence, and the file that somebody commits to make the model the champion. */
function passedPage(place, { said, path, naming, evidence }) {
	return {
		title: `Retraining of ${place.model} passed its gate`,
		open: !0,
		body: joined(serialise([
			paragraph(strong(words("Passed:")), words(" "), ...sentence(said, 2e3)),
			paragraph(words("To take the model over, commit this as "), code(path), words(": the gate of the default branch then takes it out of the ledger, judges it once more and makes it the champion.")),
			fence("json", naming.trimEnd())
		]), evidence, saidBy(place))
	};
}
/** Nobody has anything to do here. */
function settledPage(place, said) {
	return {
		title: `Retraining of ${place.model}`,
		open: !1,
		body: joined(serialise([paragraph(strong(words("Settled:")), words(" "), ...sentence(said, 2e3))]), saidBy(place))
	};
}
/** Parts of a page with a blank line between them. */
function joined(...parts) {
	return parts.filter((part) => part !== "").join("\n\n");
}
function saidBy(place) {
	let { run, workflow } = place, by = run.runId === void 0 ? [] : [words(", run "), runLink(place, run.runId)];
	return serialise([paragraph(words("Kept up to date by gatewright ("), code(workflow), ...by, words(")."))]);
}
function runLink({ run }, id) {
	let url = runUrl(run, id);
	return url === void 0 ? text(String(id)) : link(url, words(String(id)));
}
function runUrl({ serverUrl, repository }, id) {
	if (serverUrl !== void 0 && repository !== void 0) return `${serverUrl.replace(/\/+$/, "")}/${repository}/actions/runs/${id}`;
}
function fileName(workflow) {
	return workflow.slice(workflow.lastIndexOf("/") + 1);
}
// actions/retrain/src/history.ts
/**
* The retrainings of a model since its champion was made, from the ledger's gates: what a run says of itself cannot be mended later.
* @throws UserError (`evidence`) when the ledger cannot be read
*/
async function readHistory(ledger, { model, workflow, onInconclusive }) {
	let gates = (await ledger.index(model)).filter(({ kind, trust }) => kind === "gate" && trust === "default-branch"), place = gates.findLastIndex(({ champion }) => champion === !0), champion = gates[place]?.model_digest, since = gates.slice(place + 1).slice(-400), records = since.length === 0 ? /* @__PURE__ */ new Map() : await ledger.readAll(since.map(({ record }) => record));
	return {
		champion,
		retrainings: since.flatMap(({ record: id }) => {
			let record = records.get(id);
			if (record?.kind !== "gate" || pathOf(record.origin.workflow_ref) !== workflow) return [];
			let { verdict, created_at: createdAt, model_digest: digest, origin } = record;
			return [{
				record: id,
				createdAt,
				verdict,
				beat: beats({
					verdict,
					digest,
					champion,
					onInconclusive
				}),
				runId: origin.run_id
			}];
		}).reverse()
	};
}
/** The gate holds in the strictest mode, and the model is not the champion itself. */
function beats(candidate) {
	let { verdict, digest, champion, onInconclusive } = candidate;
	return !isBlocking(verdict, "enforce", onInconclusive) && digest !== champion;
}
/** How many of the newest retrainings did not beat the champion, one after the other. */
function losses({ retrainings }) {
	let won = retrainings.findIndex(({ beat }) => beat);
	return won === -1 ? retrainings : retrainings.slice(0, won);
}
export { commandFor as _, joined as a, runLink as c, startedPage as d, stoppedPage as f, doOnGitHub as g, writeRetrainIssue as h, fileName as i, saidBy as l, workflowFile as m, losses as n, lostPage as o, waitingPage as p, readHistory as r, passedPage as s, beats as t, settledPage as u, modelInCommand as v };
