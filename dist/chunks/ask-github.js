import { t as gitHubRefusal } from "./github-refusal.js";
import { t as readRequestFailure } from "./request-failure.js";
// packages/shared/src/github/ask-github.ts
/**
* Asks GitHub about `what`.
* @throws UserError (`evidence`) when it cannot be reached or refuses
*/
async function askGitHub(what, request) {
	try {
		return await request();
	} catch (error) {
		let failure = readRequestFailure(error);
		throw failure === void 0 ? error : gitHubRefusal(failure, what, "read");
	}
}
export { askGitHub as t };
