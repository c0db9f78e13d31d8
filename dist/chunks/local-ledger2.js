import { n as configurationError } from "./user-error.js";
import { i as userEnvironment, r as runGit } from "./git-process2.js";
import { t as openGitStore } from "./git-store.js";
/**
* The ledger of a checkout on somebody's own machine or on another CI system than GitHub. The caller closes it.
* @throws UserError outside a git repository, and when the remote does not exist
*/
async function localLedger(options) {
	let { workingDirectory, remote, noPush, branch, signal } = options;
	if (noPush && remote !== void 0) throw configurationError("--no-push keeps the ledger in this checkout, and --remote names another place.", { hint: "Give one of the two." });
	let place = noPush ? void 0 : remote ?? await ownRemote(workingDirectory, signal);
	return await openGitStore({
		repository: workingDirectory,
		remote: place,
		branch,
		signal
	});
}
/** `origin` when there is one. That this is no repository, the store itself says in its own words. */
async function ownRemote(workingDirectory, signal) {
	let { ok, output } = await runGit({
		parameters: ["remote"],
		workingDirectory,
		environment: userEnvironment(),
		timeoutMs: 2e4,
		signal
	});
	return ok && output.toString("utf8").split("\n").includes("origin") ? "origin" : void 0;
}
export { localLedger as t };
