import { r as evidenceError } from "./user-error.js";
import { t as systemErrorCode } from "./system-error.js";
import { delimiter, join } from "node:path";
import { spawn } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { constants as constants$1 } from "node:os";
import { once } from "node:events";
/**
* Runs a command in a process group of its own and hands on what it prints. What it leaves running in the background is ended with it,
* so that nothing writes to the outputs afterwards.
* @throws UserError (`evidence`) when the shell cannot be started; the signal's reason when the job is cancelled
*/
async function runCommand(options) {
	let { command, shell, workingDirectory, variables, signal, stop, write } = options;
	signal.throwIfAborted();
	let started = performance.now(), ownGroup = process.platform !== "win32", child = spawn(shell.program, [...shell.parameters, command], {
		cwd: workingDirectory,
		env: commandEnvironment(variables),
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		detached: ownGroup,
		windowsHide: !0
	}), printed = lineEnder(write);
	child.stdout.setEncoding("utf8").on("data", printed.write), child.stderr.setEncoding("utf8").on("data", printed.write);
	let closed = once(child, "close");
	closed.catch(() => void 0);
	let ending = endWhenAborted(child, [signal, stop]);
	try {
		let [code, name] = await exitOf(child, shell), wallSeconds = (performance.now() - started) / 1e3;
		return await endLeftovers(child, closed), signal.throwIfAborted(), {
			exitCode: code ?? 128 + signalNumber(name),
			signal: name,
			wallSeconds
		};
	} finally {
		ending.done(), printed.end();
	}
}
/**
* What a step of the job would see. The action's own inputs and the runner's tokens for artifacts and cache are not for the command, and
* neither are the files in which this step answers the runner.
*/
function commandEnvironment(variables) {
	let hidden = /^(?:INPUT_|STATE_|ACTIONS_(?:RUNTIME|RESULTS|CACHE)_|GITHUB_(?:OUTPUT|STATE)$)/, seen = Object.entries(variables).filter(([name]) => !hidden.test(name));
	return {
		PYTHONUNBUFFERED: "1",
		...Object.fromEntries(seen)
	};
}
async function exitOf(child, shell) {
	try {
		let [code, name] = await once(child, "exit");
		return [typeof code == "number" ? code : null, isSignal(name) ? name : void 0];
	} catch (error) {
		throw systemErrorCode(error) === void 0 ? error : evidenceError(`The shell ${shell.program} cannot be started (${systemErrorCode(error)}).`, { cause: error });
	}
}
function isSignal(name) {
	return typeof name == "string" && name in constants$1.signals;
}
function signalNumber(name) {
	return name === void 0 ? 0 : constants$1.signals[name];
}
function endWhenAborted(child, signals) {
	let timers = [], end = () => {
		timers.length > 0 || (sendSignal(child, "SIGINT"), timers.push(setTimeout(() => sendSignal(child, "SIGTERM"), 4e3)), timers.push(setTimeout(() => sendSignal(child, "SIGKILL"), 7e3)));
	};
	for (let signal of signals) signal.aborted && end(), signal.addEventListener("abort", end);
	return { done: () => {
		for (let timer of timers) clearTimeout(timer);
		for (let signal of signals) signal.removeEventListener("abort", end);
	} };
}
/** The pipes close when the last process that holds them has ended. */
async function endLeftovers(child, closed) {
	sendSignal(child, "SIGTERM");
	let timer = setTimeout(() => {
		sendSignal(child, "SIGKILL"), child.stdout?.destroy(), child.stderr?.destroy();
	}, 2e3);
	try {
		await closed;
	} finally {
		clearTimeout(timer);
	}
}
/** To the whole group where there are groups. */
function sendSignal({ pid }, name) {
	if (pid !== void 0) try {
		process.kill(process.platform === "win32" ? pid : -pid, name);
	} catch (error) {
		if (systemErrorCode(error) !== "ESRCH") throw error;
	}
}
/** What comes after the command's words in the log begins on a line of its own. */
function lineEnder(write) {
	let open = !1;
	return {
		write: (text) => {
			open = !text.endsWith("\n"), write(text);
		},
		end: () => {
			open && write("\n");
		}
	};
}
// packages/tracking/src/training/shell.ts
/**
* The shell of a training command: bash that ends at the first command that fails, also in the middle of a pipe, as GitHub runs
* `run:` steps. Where there is no bash: sh, and on Windows PowerShell or cmd.
* @throws UserError (`evidence`) when the machine has none of them
*/
function findShell(variables, platform = process.platform) {
	let bash = findProgram("bash", variables, platform);
	if (bash !== void 0 && !/\\(?:system32|windowsapps)\\bash\.exe$/i.test(bash)) return {
		program: bash,
		parameters: [
			"--noprofile",
			"--norc",
			"-eo",
			"pipefail",
			"-c"
		],
		remark: void 0
	};
	if (platform !== "win32") {
		let program = findProgram("sh", variables, platform);
		if (program === void 0) throw noShell();
		return {
			program,
			parameters: ["-e", "-c"],
			remark: "There is no bash on the PATH: the command runs under sh, where the exit code of a pipe is its last command's."
		};
	}
	let power = findProgram("pwsh", variables, platform) ?? findProgram("powershell", variables, platform);
	if (power !== void 0) return {
		program: power,
		parameters: [
			"-NoLogo",
			"-NoProfile",
			"-NonInteractive",
			"-Command"
		],
		remark: "There is no bash on the PATH: the command runs under PowerShell."
	};
	let program = variables.ComSpec ?? findProgram("cmd", variables, platform);
	if (program === void 0) throw noShell();
	return {
		program,
		parameters: [
			"/d",
			"/s",
			"/c"
		],
		remark: "There is neither bash nor PowerShell on the PATH: the command runs under cmd."
	};
}
function findProgram(name, variables, platform) {
	let path = Object.entries(variables).find(([key]) => (platform === "win32" ? key.toUpperCase() : key) === "PATH")?.[1], file = platform === "win32" ? `${name}.exe` : name;
	return (path ?? "").split(delimiter).filter((folder) => folder !== "").map((folder) => join(folder, file)).find(isProgram);
}
function isProgram(path) {
	try {
		return accessSync(path, constants.X_OK), statSync(path).isFile();
	} catch {
		return !1;
	}
}
function noShell() {
	return evidenceError("There is no shell on the PATH to run the training command.", { hint: "Install bash in the job's image." });
}
export { runCommand as n, findShell as t };
