import { execFile } from "node:child_process";
/** Starts programs with the job's own variables, so that they are those that the training sees. */
function programsOf(variables, workingDirectory, signal) {
	let env = Object.fromEntries(Object.entries(variables).filter(([name]) => !/^(?:INPUT_|ACTIONS_|GITHUB_TOKEN$)/.test(name)));
	return (program, parameters, options = {}) => new Promise((resolve) => {
		execFile(program, [...parameters], {
			cwd: options.directory ?? workingDirectory,
			env: {
				...env,
				LC_ALL: "C",
				PYTHONWARNINGS: "ignore"
			},
			timeout: options.timeoutMs ?? 1e4,
			killSignal: "SIGKILL",
			maxBuffer: 4194304,
			windowsHide: !0,
			signal
		}, (error, output, errors) => {
			resolve(error === null ? {
				outcome: "answered",
				output: output.trim() === "" ? errors : output
			} : { outcome: "code" in error && error.code === "ENOENT" ? "absent" : "failed" });
		});
	});
}
/** Text of an answer; undefined for everything else. */
async function outputOf(answer) {
	let known = await answer;
	return known.outcome === "answered" ? known.output : void 0;
}
export { programsOf as n, outputOf as t };
