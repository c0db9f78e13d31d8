import { S as opens, r as holds, t as conclusion } from "./diagnosis.js";
// packages/cli/src/doctor/diagnosis-json.ts
function diagnosisJson(diagnosis) {
	let { repository, branch, sha, notes, findings } = diagnosis, value = {
		version: 1,
		repository,
		branch,
		commit: sha,
		holds: holds(diagnosis),
		conclusion: conclusion(diagnosis),
		notes,
		findings: findings.map((finding) => ({
			check: finding.check,
			state: finding.state,
			opens: opens(finding),
			accepted: finding.accepted === !0,
			message: finding.message,
			remedy: finding.remedy ?? null,
			command: finding.command ?? null,
			path: finding.path ?? null,
			line: finding.line ?? null,
			permission: finding.permission ?? null,
			documentation: `docs/doctor.md#${finding.check}`
		}))
	};
	return `${JSON.stringify(value, void 0, 2)}\n`;
}
export { diagnosisJson };
