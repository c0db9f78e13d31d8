import type { Check } from "../check.ts";
import { type Finding, ok, warning } from "../finding.ts";
import { calledPlace, ourUse } from "../our-parts.ts";

const sha = /^[0-9a-f]{40}$/;
const version = /^v?[0-9]+(?:\.[0-9]+)*(?:[-+][0-9A-Za-z.-]+)?$/;

export const pinnedActions: Check = {
  id: "pinned-actions",
  title: "gatewright is used at a version, not at a branch that moves",
  run({ workflows, gates }) {
    const findings: Finding[] = [];
    for (const file of workflows) {
      const places = file.jobs.flatMap((job) => [
        { uses: job.uses, line: job.line },
        ...job.steps.map(({ uses, line }) => ({ uses, line })),
      ]);
      for (const { uses, line } of places) {
        const ref = ourUse(uses)?.ref;
        if (ref === undefined || sha.test(ref) || version.test(ref)) continue;
        findings.push(
          warning(`${file.path} uses ${uses}: whoever may push to "${ref}" there changes the gate here.`, {
            remedy: `${file.path}:${line}: name a version (\`@v1\`), or better a full commit SHA with the version behind it as a comment.`,
            path: file.path,
            line,
          }),
        );
      }
    }
    // A workflow of another repository that has the gate in it can take the gate out.
    for (const { file, job } of gates.flatMap(({ links }) => links)) {
      const place = calledPlace(file, job);
      if (place?.repository === undefined || sha.test(place.repository.ref)) continue;
      findings.push(
        warning(
          `${file.path} has its gate in ${place.path}: whoever may move "${place.repository.ref}" there changes the gate here.`,
          {
            remedy: `${file.path}:${job.line}: name a full commit SHA.`,
            path: file.path,
            line: job.line,
          },
        ),
      );
    }
    return findings.length > 0 ? findings : [ok("gatewright is used at versions or commits.")];
  },
};
