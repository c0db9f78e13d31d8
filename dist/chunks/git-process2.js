import { t as systemErrorCode } from "./system-error.js";
import { r as evidenceError } from "./user-error.js";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { devNull } from "node:os";
// packages/shared/src/ledger/git-process.ts
/** `2.31` brought settings in the environment, the only place where a token stands neither on a command line nor on disk. */
const oldestGit = {
	major: 2,
	minor: 31
}, keptVariables = [
	"GIT_SSH",
	"GIT_SSH_COMMAND",
	"GIT_SSH_VARIANT",
	"GIT_ASKPASS",
	"GIT_USERNAME",
	"GIT_PASSWORD",
	"GIT_PROXY_COMMAND",
	"GIT_PROXY_SSL_CAINFO",
	"GIT_SSL_CAINFO",
	"GIT_SSL_CAPATH",
	"GIT_SSL_CERT",
	"GIT_SSL_KEY",
	"GIT_SSL_NO_VERIFY",
	"GIT_HTTP_PROXY_AUTHMETHOD",
	"GIT_CONFIG_GLOBAL",
	"GIT_CONFIG_SYSTEM",
	"GIT_CONFIG_NOSYSTEM",
	"GIT_EXEC_PATH"
], safeSettings = [
	["core.hookspath", devNull],
	["core.fsmonitor", "false"],
	["commit.gpgsign", "false"],
	["push.gpgsign", "false"],
	["gc.auto", "0"],
	["maintenance.auto", "false"],
	["fetch.writecommitgraph", "false"],
	["fetch.recursesubmodules", "false"],
	["submodule.recurse", "false"],
	["http.lowspeedlimit", "1"],
	["http.lowspeedtime", "30"]
];
/** The environment of a git command that sees `settings` on top of the machine's own configuration. */
function gitEnvironment(settings = []) {
	let inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_") || keptVariables.includes(name)), all = [...settings, ...safeSettings], configuration = all.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${index}`, key], [`GIT_CONFIG_VALUE_${index}`, value]]);
	return {
		...Object.fromEntries(inherited),
		...Object.fromEntries(configuration),
		GIT_CONFIG_COUNT: String(all.length),
		GIT_ALLOW_PROTOCOL: "https:http:ssh:git:file",
		GIT_TERMINAL_PROMPT: "0",
		GCM_INTERACTIVE: "never",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_LITERAL_PATHSPECS: "1",
		GIT_OPTIONAL_LOCKS: "0",
		LC_ALL: "C"
	};
}
/** The user's environment as it is, to read the configuration that their own git commands see. */
function userEnvironment() {
	let inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_") || name.startsWith("GIT_CONFIG") || keptVariables.includes(name));
	return {
		...Object.fromEntries(inherited),
		GIT_OPTIONAL_LOCKS: "0",
		LC_ALL: "C"
	};
}
/**
* Runs git to its end.
* @throws UserError (`evidence`) when git is not there, takes too long or is interrupted; then its children are ended too
*/
function runGit(call) {
	let { parameters, workingDirectory, environment, input, timeoutMs, signal } = call;
	return signal.aborted ? Promise.reject(interrupted(signal)) : new Promise((resolve, reject) => {
		let child = spawn("git", parameters, {
			cwd: workingDirectory,
			env: environment,
			detached: process.platform !== "win32",
			windowsHide: !0,
			stdio: [
				input === void 0 ? "ignore" : "pipe",
				"pipe",
				"pipe"
			]
		}), output = [], errors = [], failure, killTimer, end = (reason) => {
			failure === void 0 && (failure = reason, sendSignal(child.pid, "SIGTERM"), killTimer = setTimeout(() => sendSignal(child.pid, "SIGKILL"), 2e3));
		}, onAbort = () => end(interrupted(signal)), timer = setTimeout(() => end(tookTooLong(parameters, timeoutMs)), timeoutMs);
		signal.addEventListener("abort", onAbort, { once: !0 });
		let settle = () => {
			clearTimeout(timer), clearTimeout(killTimer), signal.removeEventListener("abort", onAbort);
		};
		child.stdout?.on("data", (chunk) => output.push(chunk)), child.stderr?.on("data", (chunk) => errors.push(chunk)), child.stdin?.on("error", (error) => {
			systemErrorCode(error) !== "EPIPE" && errors.push(Buffer.from(`\n${error.message}`));
		}), child.stdin?.end(input), child.on("error", (error) => {
			settle(), reject(failure ?? notStarted(error, workingDirectory));
		}), child.on("close", (code, killed) => {
			if (settle(), failure !== void 0) reject(failure);
			else {
				let ended = killed === null ? "" : `\n(git was ended by ${killed})`;
				resolve({
					ok: code === 0,
					output: Buffer.concat(output),
					errors: Buffer.concat(errors).toString("utf8") + ended
				});
			}
		});
	});
}
/** To the whole group where there are groups. */
function sendSignal(pid, name) {
	if (pid !== void 0) try {
		process.kill(process.platform === "win32" ? pid : -pid, name);
	} catch (error) {
		if (systemErrorCode(error) !== "ESRCH") throw error;
	}
}
function notStarted(error, workingDirectory) {
	return systemErrorCode(error) === "ENOENT" ? existsSync(workingDirectory) ? evidenceError("The ledger is kept in git, and there is no git on this machine's PATH.", {
		hint: `Install git ${oldestGit.major}.${oldestGit.minor} or newer.`,
		cause: error
	}) : evidenceError(`The folder ${workingDirectory} does not exist, so no ledger can be looked for in it.`, { cause: error }) : error;
}
function interrupted(signal) {
	return evidenceError("Work on the ledger was interrupted.", {
		hint: "Run it again: a record that was written already is not written twice.",
		cause: signal.reason
	});
}
function tookTooLong(parameters, timeoutMs) {
	let command = parameters.find((parameter) => /^[a-z][a-z-]+$/.test(parameter)) ?? "command";
	return evidenceError(`Work on the ledger was given up: \`git ${command}\` took more than ${timeoutMs / 1e3} s.`, { hint: "Look whether the git server answers, then run it again: a record that was written already is not written twice." });
}
export { userEnvironment as i, oldestGit as n, runGit as r, gitEnvironment as t };
