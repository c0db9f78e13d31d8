// packages/shared/src/git/read-only.ts
/**
* What git must not do while it only reads. Git is told which repository to read and never searches for one, so files of a pull
* request that look like a repository are only files. In a partial clone it would fetch missing objects in the middle of reading, and a
* remote can be a command (`ext::`): GIT_ALLOW_PROTOCOL names no transport that exists, whatever the repository's own configuration
* allows, also for a git that does not know GIT_NO_LAZY_FETCH. Replacement refs could put another text in place of the real one.
*/
const readOnlyParameters = [
	"-c",
	"protocol.allow=never",
	"-c",
	"core.fsmonitor=false",
	"-c",
	"safe.bareRepository=explicit"
], readOnlyVariables = {
	GIT_ALLOW_PROTOCOL: "none",
	GIT_NO_LAZY_FETCH: "1",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_LITERAL_PATHSPECS: "1",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_TERMINAL_PROMPT: "0",
	LC_ALL: "C"
};
/** The process's environment for a git that only reads. GIT_DIR and its like would lead to another repository than the one named. */
function readOnlyEnvironment() {
	let inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
	return {
		...Object.fromEntries(inherited),
		...readOnlyVariables
	};
}
export { readOnlyParameters as n, readOnlyEnvironment as t };
