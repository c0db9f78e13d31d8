import type { Check } from "../check.ts";
import { type Finding, gap, ok, warning } from "../finding.ts";
import { calledPlace, ourUse } from "../our-parts.ts";
import type { WorkflowFile } from "../workflow-file.ts";

const sha = /^[0-9a-f]{40}$/;
const version = /^v?[0-9]+(?:\.[0-9]+)*(?:[-+][0-9A-Za-z.-]+)?$/;

export const pinnedActions: Check = {
  id: "pinned-actions",
  title: "gatewright is used from one repository, at a version and not at a branch that moves",
  run({ workflows, gates, calledWorkflows, repository }) {
    const places = usesOfOurs([...workflows, ...calledWorkflows.files]);
    const findings = whoseItIs(places, repository);
    for (const { path, line, uses, ref } of places) {
      if (sha.test(ref) || version.test(ref)) continue;
      findings.push(
        warning(`${path} uses ${uses}: whoever may push to "${ref}" there changes the gate here.`, {
          remedy: `${path}:${line}: name a version (\`@v1\`), or better a full commit SHA with the version behind it as a comment.`,
          path,
          line,
        }),
      );
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
    const whose = places[0] === undefined ? "gatewright" : `gatewright of ${places[0].repository}`;
    return findings.length > 0 ? findings : [ok(`${whose} is used, at versions or commits.`)];
  },
};

interface Place {
  path: string;
  line: number;
  uses: string;
  repository: string;
  ref: string;
}

function usesOfOurs(files: readonly WorkflowFile[]): Place[] {
  return files.flatMap(({ path, jobs }) =>
    jobs
      .flatMap((job) => [job, ...job.steps])
      .flatMap(({ uses, line }) => {
        const use = ourUse(uses);
        return use === undefined || uses === undefined ? [] : [{ ...use, path, line, uses }];
      }),
  );
}

/** Another repository's gate decides whatever its owner likes, and no name says whether it is a mirror or an imitation. */
function whoseItIs(places: readonly Place[], repository: string): Finding[] {
  const byRepository = new Map(places.toReversed().map((place) => [place.repository.toLowerCase(), place]));
  const isPlain = (name: string): boolean => name.endsWith("/gatewright");
  const company = `${repository.split("/")[0]?.toLowerCase()}/`;
  const findings: Finding[] = [];
  for (const [name, { path, line, uses, repository: whose }] of byRepository) {
    if (isPlain(name)) continue;
    const say = name.startsWith(company) ? warning : gap;
    findings.push(
      say(`${path} uses ${uses}, which is of ${whose}, not of a repository named gatewright: its owner decides.`, {
        remedy: `${path}:${line}: name the gatewright that you trust; a mirror of your own is best called \`gatewright\`.`,
        path,
        line,
      }),
    );
  }
  const plain = [...byRepository].filter(([name]) => isPlain(name)).map(([, place]) => place);
  const [first, ...others] = plain.sort((one, other) => count(places, one) - count(places, other));
  if (first !== undefined && others.length > 0) {
    const rest = others.map(({ repository: whose, path }) => `${whose} in ${path}`).join(", ");
    findings.push(
      gap(
        `${first.path} uses gatewright of ${first.repository}, other lines that of another owner (${rest}): each decides for itself.`,
        {
          remedy: `${first.path}:${first.line}: name one repository everywhere.`,
          path: first.path,
          line: first.line,
        },
      ),
    );
  }
  return findings;
}

function count(places: readonly Place[], { repository }: Place): number {
  return places.filter((place) => place.repository.toLowerCase() === repository.toLowerCase()).length;
}
