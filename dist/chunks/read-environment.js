import { a as readAccelerator, c as textOf, i as readLanguage, n as digestOfFreeze, o as readArchitecture, r as pipFreeze, s as readOperatingSystem, t as readLockFiles } from "./lock-files.js";
import { n as openCheckout } from "./git-checkout.js";
import { n as isMapping } from "./value-tree.js";
import { t as readYaml } from "./yaml-values.js";
import { r as redactText } from "./redact.js";
import { r as shortLine } from "./record-text.js";
import { n as programsOf } from "./run-program.js";
import { posix } from "node:path";
import { existsSync } from "node:fs";
// packages/tracking/src/environment/container-image.ts
const digest = /@(sha256:[0-9a-f]{64})$/;
/**
* Digest of the container image that the job runs in, `sha256:<hex>`, where the job itself can know it; undefined otherwise, since an image
* name without a digest can mean another image tomorrow, and the kernel tells a container's id, never its image.
*
* Known are: GitLab's `CI_JOB_IMAGE` when the job names its image by digest; Podman's `/run/.containerenv`; on GitHub, inside a container,
* the `container:` of the running job in the workflow file, when it ends in a digest.
*/
async function readContainerImage(context) {
	let { variables } = context, gitLab = digest.exec(variables.CI_JOB_IMAGE ?? "")?.[1];
	if (gitLab !== void 0) return gitLab;
	let podman = podmanDigest(await textOf("/run/.containerenv"));
	if (podman !== void 0) return podman;
	if (existsSync("/.dockerenv") || existsSync("/run/.containerenv")) return workflowDigest(context);
}
/** `image="docker.io/library/python@sha256:…"`; the `imageid` beside it is another digest, of the image's configuration. */
function podmanDigest(text) {
	let image = /^image="([^"]*)"$/m.exec(text ?? "")?.[1];
	return image === void 0 ? void 0 : digest.exec(image)?.[1];
}
/**
* The workflow file of the commit that GitHub took it from, which need not be the one that is checked out (`pull_request_target`, a `ref` of
* actions/checkout): where the clone has not that commit, nothing is known.
*/
async function workflowDigest({ variables, signal }) {
	let path = workflowPath(variables), workspace = variables.GITHUB_WORKSPACE, job = variables.GITHUB_JOB, commit = variables.GITHUB_WORKFLOW_SHA ?? "";
	if (path === void 0 || !workspace || !job || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)) return;
	let text = await (await openCheckout(workspace, signal))?.run([
		"cat-file",
		"blob",
		`${commit}:${path}`
	]);
	return text === void 0 ? void 0 : containerOfJob(readYaml(text.toString("utf8"), path, "workflow"), job);
}
/** `owner/name/.github/workflows/ml.yml@refs/heads/main`, when the workflow is the checked-out repository's own. */
function workflowPath(variables) {
	let repository = variables.GITHUB_REPOSITORY, reference = variables.GITHUB_WORKFLOW_REF;
	if (!repository || !reference?.startsWith(`${repository}/`)) return;
	let path = reference.slice(repository.length + 1).replace(/@.*$/s, "");
	return posix.normalize(path).startsWith(".github/workflows/") ? path : void 0;
}
/** The digest of `jobs.<job>.container`; undefined for an image without one, or one that an expression names. */
function containerOfJob(workflow, job) {
	let jobs = isMapping(workflow) ? workflow.get("jobs") : void 0, described = isMapping(jobs) ? jobs.get(job) : void 0, container = isMapping(described) ? described.get("container") : void 0, image = isMapping(container) ? container.get("image") : container;
	return typeof image == "string" ? digest.exec(image.trim())?.[1] : void 0;
}
// packages/tracking/src/environment/determinism.ts
/** Variables that decide whether the same training gives the same numbers. */
const switches = [
	"PYTHONHASHSEED",
	"CUBLAS_WORKSPACE_CONFIG",
	"TF_DETERMINISTIC_OPS",
	"TF_CUDNN_DETERMINISTIC",
	"TF_ENABLE_ONEDNN_OPTS",
	"TF_NUM_INTRAOP_THREADS",
	"TF_NUM_INTEROP_THREADS",
	"NVIDIA_TF32_OVERRIDE",
	"TORCH_ALLOW_TF32_CUBLAS_OVERRIDE",
	"XLA_FLAGS",
	"JAX_ENABLE_X64",
	"JAX_DEFAULT_MATMUL_PRECISION",
	"MKL_CBWR",
	"OMP_NUM_THREADS",
	"MKL_NUM_THREADS",
	"OPENBLAS_NUM_THREADS",
	"NUMEXPR_NUM_THREADS",
	"BLIS_NUM_THREADS",
	"VECLIB_MAXIMUM_THREADS",
	"CUDA_VISIBLE_DEVICES",
	"CUDA_LAUNCH_BLOCKING",
	"NCCL_ALGO",
	"JULIA_NUM_THREADS"
], switchParameters = /(?:^|\.)(?:use_)?(?:deterministic(?:_algorithms|_ops)?|cudnn[._](?:deterministic|benchmark)|benchmark)$/i;
/** The switches that are set, by variable or by parameter. A variable that is not set is absent, never its default. */
function determinismOf(variables, params, secrets) {
	let set = switches.flatMap((name) => {
		let value = variables[name];
		return value === void 0 || value === "" ? [] : [[name, shortLine(redactText(value, secrets), 500)]];
	}), chosen = Object.entries(params?.values ?? {}).flatMap(([name, value]) => switchParameters.test(name) && value !== null && name.length <= 250 ? [[name, shortLine(String(value), 500)]] : []);
	return Object.fromEntries([...set, ...chosen].slice(0, 200));
}
const seedName = /(?:^|[._-])(?:seeds?|random_state|rng)(?:\.\d+)?$|[a-z](?:Seed|RandomState)$|^randomState$/;
/**
* Seeds: parameters named `seed`, `*_seed`, `random_state`, and `PYTHONHASHSEED` when it is a number (`random` is the opposite of one).
* Undefined when there is none.
*/
function seedsOf(variables, params) {
	let found = Object.entries(params?.values ?? {}).flatMap(([name, value]) => seedName.test(name) && name.length <= 250 && (typeof value == "number" || typeof value == "string" && /^-?\d{1,400}$/.test(value)) ? [[name, value]] : []), hashSeed = variables.PYTHONHASHSEED;
	return hashSeed !== void 0 && /^\d+$/.test(hashSeed) && found.push(["PYTHONHASHSEED", Number(hashSeed)]), found.length === 0 ? void 0 : Object.fromEntries(found.slice(0, 200));
}
// packages/tracking/src/environment/read-environment.ts
/**
* Where the run was made, as far as it can be known: what cannot is absent.
* @param about the run's parameters, among which seeds and switches stand, and its command, which says the language
* @throws UserError (`evidence`) for a lock file that cannot be read
*/
async function readEnvironment(context, about = {}) {
	let { variables, workingDirectory, signal, secrets } = context, run = programsOf(variables, workingDirectory, signal), [os, container, locks, found] = await Promise.all([
		readOperatingSystem(variables),
		readContainerImage(context),
		readLockFiles(workingDirectory),
		readLanguage(workingDirectory, variables, run, about.command)
	]), freeze = found?.program === void 0 ? void 0 : await pipFreeze(found.program, run), accelerator = await readAccelerator(run, freeze);
	freeze !== void 0 && freeze.length > 0 && locks.push({
		kind: "pip freeze",
		path: "pip freeze",
		digest: digestOfFreeze(freeze)
	});
	let seeds = seedsOf(variables, about.params), determinism = determinismOf(variables, about.params, secrets);
	return {
		os,
		arch: readArchitecture(),
		...container === void 0 ? {} : { container },
		...found === void 0 ? {} : { language: found.language },
		...locks.length === 0 ? {} : { lock_files: locks },
		...accelerator === void 0 ? {} : { accelerator },
		...seeds === void 0 ? {} : { seeds },
		...Object.keys(determinism).length === 0 ? {} : { determinism }
	};
}
export { readEnvironment };
