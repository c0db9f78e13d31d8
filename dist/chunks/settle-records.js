import { t as UserError } from "./user-error.js";
import { n as changedPaths } from "./which-policy.js";
import "./read-policy.js";
import { n as exitCode } from "./report.js";
import { a as worstVerdict, r as strictestMode, t as isBlocking } from "./verdict.js";
import { t as productVersion } from "./product-version.js";
import { n as recordId } from "./record-id2.js";
// packages/shared/src/policy/effective-mode.ts
/**
* Of the policy's mode and the input's the stricter counts, so an input can never switch a gate off.
* @param policyMode undefined when there is no policy
* @param inputMode undefined when the input was not given
* @returns the mode, and a sentence when the input was not used
*/
function effectiveMode(policyMode, inputMode) {
	let mode = strictestMode([policyMode, inputMode]);
	return inputMode === void 0 || mode === inputMode ? {
		mode,
		note: void 0
	} : {
		mode,
		note: `The input \`mode: ${inputMode}\` was not used: the policy says ${policyMode}, which is stricter.`
	};
}
// packages/shared/src/report/assemble.ts
/** Makes what an action found into the report that everybody sees. */
function assembleReport(parts) {
	let { action, evaluation, mode, onInconclusive, run, policy, now, notes } = parts, subjects = evaluation.subjects.map(withCombinedVerdict), verdict = worstVerdict(subjects.map((subject) => subject.verdict));
	return {
		action,
		verdict,
		mode,
		blocking: isBlocking(verdict, mode, onInconclusive) || subjects.some((subject) => subject.inconclusiveBlocks === !0 && isBlocking(subject.verdict, mode, "fail")) || subjects.some(({ findings }) => findings.some(stopsInAnyMode)),
		run,
		policy,
		subjects,
		...evaluation.ledger === void 0 ? {} : { ledger: evaluation.ledger },
		notes: [...notes, ...evaluation.notes],
		timings: evaluation.timings,
		versions: {
			gatewright: productVersion,
			node: process.versions.node,
			...evaluation.versions
		},
		createdAt: now.toISOString()
	};
}
/**
* No mode lets a wrong policy or a bug of ours pass (exit codes 2 and 3): a gate that could not do its work has nothing to
* report about.
*/
function stopsInAnyMode({ configuration, rule }) {
	return configuration === !0 || rule === "internal-error";
}
/** A subject is never better than its worst finding, and without any finding it is an error, whatever the action said. */
function withCombinedVerdict(subject) {
	let found = worstVerdict(subject.findings.map((finding) => finding.verdict));
	return {
		...subject,
		verdict: worstVerdict([subject.verdict, found])
	};
}
// packages/shared/src/runtime/evaluate-to-report.ts
/**
* Evaluates an action and always gives a report: what is thrown on the way, by the policy, the evidence or a bug, is a
* finding with the verdict `error`. The action's runtime and the CLI share it.
*/
async function evaluateToReport(options) {
	let startedAt = performance.now(), finish = (evaluation, policy, side, mode) => assembleReport({
		action: options.action.name,
		evaluation: {
			...evaluation,
			timings: {
				...evaluation.timings,
				total: Math.round(performance.now() - startedAt)
			}
		},
		mode,
		onInconclusive: side?.policy?.onInconclusive ?? "warn",
		run: options.run,
		policy,
		now: options.host.now(),
		notes: [...options.notes]
	}), resolved;
	try {
		resolved = await options.whichPolicy();
	} catch (error) {
		return settle(finish(thrownEvaluation(options.action.name, error), {
			ref: "none",
			reason: "Whose policy counts could not be decided, so nothing was checked."
		}, void 0, "enforce"), error);
	}
	let first = await evaluateUnder(options, resolved, finish), { also } = resolved;
	return also === void 0 ? first : worseOfBoth(first, await options.host.log.group("The default branch's policy", () => evaluateUnder(options, {
		...resolved,
		counts: also.side,
		other: void 0,
		provenance: also.provenance,
		policyWins: !0,
		approvedBy: also.approvedBy
	}, finish)));
}
async function evaluateUnder(options, resolved, finish) {
	let { mode, note } = effectiveMode(resolved.counts.policy?.mode, options.mode), evaluation, thrown, context = contextOf(options, resolved, resolved.counts);
	try {
		evaluation = await options.action.evaluate(context);
	} catch (error) {
		thrown = error, evaluation = thrownEvaluation(options.action.name, error);
	}
	let said = note === void 0 ? resolved.notes : [...resolved.notes, note];
	evaluation = {
		...evaluation,
		notes: [...said, ...evaluation.notes]
	};
	let policy = resolved.provenance;
	try {
		let other = await otherVerdict(options, resolved, mode);
		other !== void 0 && (policy = {
			...policy,
			other
		});
	} catch (error) {
		let sentence = error instanceof Error ? error.message : String(error);
		evaluation = {
			...evaluation,
			notes: [...evaluation.notes, `The verdict under the policy that does not count could not be computed: ${sentence}`]
		};
	}
	let { records = [], ledgerFiles = /* @__PURE__ */ new Map(), files = [], outputs = {}, beside = [] } = evaluation, made = {
		records,
		ledgerFiles,
		ledgerBranch: ledgerBranchOf(resolved.counts),
		mirror: async () => await options.action.mirror?.(records, context) ?? [],
		files,
		outputs,
		beside
	};
	return {
		...settle(finish(evaluation, policy, resolved.counts, mode), thrown),
		made
	};
}
/** Two policies count at once: the report is that of the worse verdict, and says what the other one is. */
function worseOfBoth(base, defaultBranch) {
	let { reason, other } = base.report.policy, also = defaultBranch.report.policy.reason, [ofBase, ofDefault] = [base.report.verdict, defaultBranch.report.verdict], worse = worstVerdict([ofBase, ofDefault]) !== ofBase;
	if (defaultBranch.exitCode > base.exitCode || defaultBranch.exitCode === base.exitCode && worse) {
		let told = `${also}; its verdict, ${ofDefault}, is the worse of the two (${ofBase} by the other). ${reason}`, policy = {
			...defaultBranch.report.policy,
			reason: told,
			...other === void 0 ? {} : { other }
		};
		return withLooksOf(base, {
			...defaultBranch,
			report: {
				...defaultBranch.report,
				policy
			}
		});
	}
	let told = `${reason} ${also}; its verdict, ${ofDefault}, is not the worse of the two.`;
	return withLooksOf(defaultBranch, {
		...base,
		report: {
			...base.report,
			policy: {
				...base.report.policy,
				reason: told
			}
		}
	});
}
/** Both verdicts are told, so both looks at an evaluation set are charged, whichever counts. */
function withLooksOf({ made: other }, shown) {
	let looks = other?.records.filter(({ kind }) => kind === "look") ?? [];
	return shown.made === void 0 || looks.length === 0 ? shown : {
		...shown,
		made: {
			...shown.made,
			records: [...shown.made.records, ...looks]
		}
	};
}
/** A report about something that was thrown before there was anything to evaluate, such as a wrong input. */
function reportOfThrown(action, error, { run, now, notes, mode }) {
	return settle(assembleReport({
		action,
		evaluation: thrownEvaluation(action, error),
		mode,
		onInconclusive: "warn",
		run,
		policy: {
			ref: "none",
			reason: "The run ended before a policy was read."
		},
		now,
		notes: [...notes]
	}), error);
}
function settle(report, thrown) {
	return thrown === void 0 || thrown instanceof UserError ? {
		report,
		exitCode: exitCode(report)
	} : {
		report,
		exitCode: 3,
		bug: thrown
	};
}
function contextOf({ inputs, run, openLedger, workingDirectory, host }, resolved, side) {
	return {
		inputs,
		policy: side.policy,
		policyFiles: side.files,
		policyWins: resolved.policyWins,
		...side.digest === void 0 ? {} : { policyDigest: side.digest },
		...side === resolved.counts || resolved.counts.policy === void 0 ? {} : { countingPolicy: resolved.counts.policy },
		...resolved.approvedBy === void 0 ? {} : { approvedBy: resolved.approvedBy },
		workingDirectory,
		run,
		openLedger: once(() => openLedger(ledgerBranchOf(side))),
		host
	};
}
function ledgerBranchOf({ policy }) {
	return policy?.ledger.branch ?? "ml-ledger";
}
function once(open) {
	let opened;
	return () => opened ??= open();
}
/** What the side that does not count would have said, when it differs in anything that the counting side has read. */
async function otherVerdict(options, resolved, mode) {
	let { counts, other } = resolved;
	if (other === void 0) return;
	let changed = await changedPaths(counts, other);
	if (changed.length !== 0) return await options.host.log.group("The policy that does not count", async () => {
		if (other.problem !== void 0) return {
			ref: other.ref,
			verdict: "error",
			changed
		};
		let evaluation = await options.action.evaluate(contextOf(options, resolved, other)).catch((error) => {
			if (error instanceof UserError) return thrownEvaluation(options.action.name, error);
			throw error;
		}), { verdict } = assembleReport({
			action: options.action.name,
			evaluation,
			mode,
			onInconclusive: other.policy?.onInconclusive ?? "warn",
			run: options.run,
			policy: resolved.provenance,
			now: options.host.now(),
			notes: []
		});
		return {
			ref: other.ref,
			verdict,
			changed
		};
	});
}
function thrownEvaluation(action, error) {
	return {
		subjects: [{
			name: action,
			verdict: "error",
			evidence: [],
			findings: [thrownFinding(action, error)],
			notes: []
		}],
		notes: [],
		timings: {},
		versions: {}
	};
}
function thrownFinding(action, error) {
	let common = {
		subject: action,
		verdict: "error",
		severity: "error"
	};
	if (error instanceof UserError) {
		let configuration = error.kind === "configuration";
		return {
			...common,
			rule: error.kind,
			title: configuration ? "Policy, contract and inputs can be read" : "Evidence can be read",
			message: error.message,
			locations: error.location === void 0 ? [] : [error.location],
			samples: [],
			...error.hint === void 0 ? {} : { hint: error.hint },
			...configuration ? { configuration: !0 } : {}
		};
	}
	let message = error instanceof Error ? error.message : String(error);
	return {
		...common,
		rule: "internal-error",
		title: "gatewright itself works",
		message: `A bug in gatewright ended the run: ${message}`,
		hint: "The stack is in the log; please report it.",
		locations: [],
		samples: []
	};
}
// packages/shared/src/runtime/settle-records.ts
/**
* Makes an evaluation's records safe, in the ledger or where they wait for it, then copies them to other systems. Nothing of
* this changes the verdict; all of it is said.
*/
async function settleRecords(report, made, host) {
	if (made === void 0 || made.records.length === 0) return report;
	let ledger = await outcomeOf(made, host);
	ledger.outcome === "failed" ? host.log.warning(ledger.sentence) : host.log.info(ledger.sentence);
	let copies = await made.mirror().catch((error) => [`Copies could not be made: ${reasonOf(error)}`]);
	for (let sentence of copies) host.log.info(sentence);
	let notes = ledger.outcome === "appended" ? copies : [ledger.sentence, ...copies];
	return {
		...report,
		ledger,
		notes: [...report.notes, ...notes]
	};
}
async function outcomeOf({ records, ledgerFiles }, host) {
	let ids = records.map(recordId), what = ids.length === 1 ? "The record" : `The ${ids.length} records`, are = ids.length === 1 ? "is" : "are";
	if (host.append !== void 0) try {
		let { commit, anchors, attempts, refused } = await host.append(records, ledgerFiles), tries = attempts === 1 ? "" : ` after ${attempts} tries`;
		return refused.length > 0 ? {
			records: ids.filter((id) => refused.every((one) => one.id !== id)),
			outcome: "failed",
			sentence: `A record is left out of the ledger. ${refused.map(({ reason }) => reason).join(" ")}`,
			commit,
			anchors
		} : {
			records: ids,
			outcome: "appended",
			sentence: `${what} ${are} in the ledger since commit ${commit.slice(0, 12)}${tries}.`,
			commit,
			anchors
		};
	} catch (error) {
		let kept = await keptPlace(records, ledgerFiles, host), next = kept.place === void 0 ? kept.problem : `It is kept in ${kept.place}; append it with \`${host.command}\`.`;
		return {
			records: ids,
			outcome: "failed",
			sentence: `${what} could not be appended to the ledger: ${reasonOf(error)} ${next}`
		};
	}
	let kept = await keptPlace(records, ledgerFiles, host);
	return kept.place === void 0 ? {
		records: ids,
		outcome: "failed",
		sentence: `${host.appendedBy} ${kept.problem}`
	} : {
		records: ids,
		outcome: "kept",
		sentence: `${what} ${are} kept in ${kept.place}. ${host.appendedBy}`
	};
}
async function keptPlace(records, files, host) {
	try {
		return { place: await host.keep(records, files) };
	} catch (error) {
		return { problem: `Keeping it failed as well: ${reasonOf(error)}` };
	}
}
function reasonOf(error) {
	if (error instanceof UserError) return error.hint === void 0 ? error.message : `${error.message} ${error.hint}`;
	let message = error instanceof Error ? error.message : String(error);
	return message.endsWith(".") ? message : `${message}.`;
}
export { evaluateToReport as n, reportOfThrown as r, settleRecords as t };
