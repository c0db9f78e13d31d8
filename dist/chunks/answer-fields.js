import { t as clippedText } from "./visible-text.js";
import { i as maxBodyBytes, n as bodyText, r as isBusyOrBroken, t as askedWaitMs } from "./http-answer.js";
import { t as MirrorFailure } from "./mirror-target.js";
import { setTimeout } from "node:timers/promises";
/** No usable answer: the connection failed, it took too long, or the server was busy or broken. The request may have been done. */
var Unanswered = class extends MirrorFailure {
	/** False when another request cannot succeed either: the time is over, or the job is being cancelled. */
	anotherTry;
	constructor(message, options) {
		super(message, options), this.name = "Unanswered", this.anotherTry = options.anotherTry;
	}
};
function openSession({ name, address, headers, signal, ...options }) {
	let { budgetMs = 6e4 } = options, end = performance.now() + budgetMs, over = AbortSignal.any([signal, AbortSignal.timeout(budgetMs)]), attempt = async (request) => {
		let timeLimit = AbortSignal.timeout(15e3);
		try {
			let response = await options.fetch(`${address}${request.path}`, {
				method: request.method,
				headers: {
					...headers,
					...request.body === void 0 ? {} : { "content-type": request.contentType ?? "application/json" }
				},
				...request.body === void 0 ? {} : { body: request.body },
				redirect: "manual",
				signal: AbortSignal.any([over, timeLimit])
			}), text = await bodyText(response), { status } = response, answered = `${name} at ${address} answered ${status}`;
			return text === void 0 ? {
				reason: `${answered} with more than ${maxBodyBytes} bytes`,
				done: "perhaps",
				hopeless: !0
			} : isBusyOrBroken(status) ? {
				reason: `${answered}${saying(text)}`,
				done: status === 429 ? "no" : "perhaps",
				waitMs: askedWaitMs(response.headers)
			} : {
				status,
				text
			};
		} catch (error) {
			if (!(error instanceof Error)) throw error;
			return signal.aborted ? {
				reason: "The job is being cancelled",
				done: "perhaps",
				final: !0,
				cause: error
			} : {
				reason: over.aborted || timeLimit.aborted ? `${name} at ${address} did not answer in time` : `${name} at ${address} cannot be reached: ${connectionReason(error)}`,
				done: "perhaps",
				final: over.aborted,
				cause: error
			};
		}
	};
	return {
		address,
		async send(request) {
			for (let tries = 1;; tries += 1) {
				let answer = await attempt(request);
				if ("status" in answer) return answer;
				let { reason, done, cause, waitMs = backoffMs(tries) } = answer, timeIsOver = answer.final === !0 || performance.now() + waitMs >= end, useful = !timeIsOver && answer.hopeless !== !0;
				if (!((request.repeatable || done === "no") && tries < 3 && useful)) {
					let spent = timeIsOver && !signal.aborted ? `; one copy may take ${budgetMs / 1e3} seconds` : "";
					throw new Unanswered(`${reason}${tries > 1 ? ` (${tries} tries)` : ""}${spent}.`, {
						cause,
						anotherTry: !timeIsOver
					});
				}
				await pauseFor(waitMs, over);
			}
		},
		pause: (tries) => pauseFor(Math.max(0, Math.min(backoffMs(tries), end - performance.now())), over)
	};
}
function backoffMs(tries) {
	return 500 * 3 ** (tries - 1);
}
/** Ends early when the time is over; the next request says so. */
async function pauseFor(ms, over) {
	try {
		await setTimeout(ms, void 0, { signal: over });
	} catch (error) {
		if (!over.aborted) throw error;
	}
}
/** `fetch failed` says nothing; its cause does. */
function connectionReason(error) {
	let { cause } = error, inner = cause instanceof AggregateError ? cause.errors[0] : cause;
	return clippedText(inner instanceof Error ? inner.message : error.message, 300);
}
/** What a server says in an error, in one line: the message of a JSON body, else the first line of a text that is no page. */
function saying(text) {
	let said = messageIn(text);
	return said === void 0 ? "" : `: ${clippedText(said, 300).replace(/\.$/, "")}`;
}
function messageIn(text) {
	let start = text.trim();
	if (!(start === "" || start.startsWith("<"))) try {
		let body = JSON.parse(start);
		if (typeof body == "object" && body) for (let key of [
			"message",
			"error",
			"detail"
		]) {
			let value = Object.entries(body).find(([name]) => name === key)?.[1];
			if (typeof value == "string") return value.split("\n")[0];
		}
		return;
	} catch {
		return start.split("\n")[0];
	}
}
// packages/tracking/src/mirror/variables.ts
/** The environment variables that switch the copies on; each is the one that the target's own client reads. */
const mirrorVariables = {
	/** Address of the server, `http` or `https`. */
	mlflowUri: "MLFLOW_TRACKING_URI",
	mlflowExperiment: "MLFLOW_EXPERIMENT_NAME",
	/** Sent as `Bearer`, unless name and password are set. */
	mlflowToken: "MLFLOW_TRACKING_TOKEN",
	mlflowUsername: "MLFLOW_TRACKING_USERNAME",
	mlflowPassword: "MLFLOW_TRACKING_PASSWORD",
	wandbKey: "WANDB_API_KEY",
	wandbBaseUrl: "WANDB_BASE_URL",
	wandbEntity: "WANDB_ENTITY",
	wandbProject: "WANDB_PROJECT",
	/** `offline` and `disabled` switch the copy off. */
	wandbMode: "WANDB_MODE",
	huggingFaceToken: "HF_TOKEN",
	/** Address of the Hub; for mirrors of it. */
	huggingFaceEndpoint: "HF_ENDPOINT"
};
// packages/tracking/src/mirror/answer-fields.ts
/** What an answer holds at a path of keys; undefined when it does not have it. Answers come from servers: nothing is believed. */
function fieldAt(answer, ...keys) {
	let value = answer;
	for (let key of keys) {
		if (typeof value != "object" || !value || !Object.hasOwn(value, key)) return;
		value = Reflect.get(value, key);
	}
	return value;
}
/** A text, or the decimal form of a number: servers write identifiers in both ways. */
function textAt(answer, ...keys) {
	let value = fieldAt(answer, ...keys);
	return typeof value == "number" ? String(value) : typeof value == "string" ? value : void 0;
}
/** Empty when there is no list: MLflow leaves out what is empty. */
function itemsAt(answer, ...keys) {
	let value = fieldAt(answer, ...keys);
	return Array.isArray(value) ? value : [];
}
export { Unanswered as a, mirrorVariables as i, itemsAt as n, openSession as o, textAt as r, saying as s, fieldAt as t };
