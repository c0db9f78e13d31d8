import { isObject, type Json, type JsonObject, list, member } from "../json.ts";

// The emulator has check runs, but replaces annotations where GitHub appends them, drops their titles and columns, does
// not page and does not know commits that are not on a branch. So they are kept here.

export interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column: number | null;
  end_column: number | null;
  annotation_level: string;
  title: string | null;
  message: string;
  raw_details: string | null;
}

export interface CheckRun {
  id: number;
  name: string;
  head_sha: string;
  /** Slug of the App whose token created it. */
  app: string;
  external_id: string;
  status: string;
  conclusion: string | null;
  started_at: string | null;
  completed_at: string | null;
  details_url: string;
  html_url: string;
  output: { title: string | null; summary: string | null; text: string | null };
  annotations: Annotation[];
}

export interface Answer {
  status: number;
  body: Json;
  headers?: Record<string, string>;
}

export interface CheckRuns {
  /** `login` is the App's bot, whose check run it will be. */
  create(repository: string, body: Json, html: string, login: string): Answer;
  update(repository: string, id: number, body: Json): Answer;
  get(repository: string, id: number): Answer;
  listAnnotations(repository: string, id: number, query: URLSearchParams, url: string): Answer;
  listForRef(repository: string, sha: string, query: URLSearchParams, url: string): Answer;
  /** State for tests, oldest first. */
  all(repository: string, sha?: string): CheckRun[];
}

const githubActionsId = 15_368;

export function createCheckRuns(apiUrl: string): CheckRuns {
  const runs = new Map<number, { repository: string; run: CheckRun }>();
  let nextId = 9_000_001;

  const find = (repository: string, id: number): CheckRun | undefined => {
    const found = runs.get(id);
    return found?.repository === repository ? found.run : undefined;
  };
  const shown = (repository: string, run: CheckRun): JsonObject => {
    const { annotations, output, app, ...rest } = run;
    const url = `${apiUrl}/repos/${repository}/check-runs/${run.id}`;
    return {
      ...rest,
      node_id: `CR_${run.id}`,
      url,
      output: { ...output, annotations_count: annotations.length, annotations_url: `${url}/annotations` },
      check_suite: { id: 1 },
      app: { id: app === "github-actions" ? githubActionsId : githubActionsId + 1, slug: app, name: app },
      pull_requests: [],
    };
  };

  return {
    create(repository, body, html, login) {
      const id = nextId;
      nextId += 1;
      const url = `${html}/runs/${id}`;
      const run: CheckRun = {
        id,
        name: text(body, "name") ?? "",
        head_sha: text(body, "head_sha") ?? "",
        app: login.replace(/\[bot\]$/, ""),
        external_id: "",
        status: "queued",
        conclusion: null,
        started_at: null,
        completed_at: null,
        // With GITHUB_TOKEN, GitHub ignores the details_url that is sent.
        details_url: url,
        html_url: url,
        output: { title: null, summary: null, text: null },
        annotations: [],
      };
      const problem = change(run, body);
      if (problem) return problem;
      runs.set(id, { repository, run });
      return { status: 201, body: shown(repository, run) };
    },
    update(repository, id, body) {
      const run = find(repository, id);
      if (!run) return notFound;
      const changed = structuredClone(run);
      const problem = change(changed, body);
      if (problem) return problem;
      runs.set(id, { repository, run: changed });
      return { status: 200, body: shown(repository, changed) };
    },
    get(repository, id) {
      const run = find(repository, id);
      return run ? { status: 200, body: shown(repository, run) } : notFound;
    },
    listAnnotations(repository, id, query, url) {
      const run = find(repository, id);
      if (!run) return notFound;
      const { slice, headers } = page(run.annotations, query, url);
      return { status: 200, body: slice.map((annotation) => ({ ...annotation, blob_href: "" })), headers };
    },
    listForRef(repository, sha, query, url) {
      let found = [...runs.values()].filter((one) => one.repository === repository && one.run.head_sha === sha);
      const name = query.get("check_name");
      const status = query.get("status");
      const app = query.get("app_id");
      if (name !== null) found = found.filter(({ run }) => run.name === name);
      if (status !== null) found = found.filter(({ run }) => run.status === status);
      if (app !== null) found = found.filter(() => app === String(githubActionsId));
      found.sort((a, b) => b.run.id - a.run.id);
      if (query.get("filter") !== "all") {
        found = found.filter(({ run }, index) => found.findIndex((other) => other.run.name === run.name) === index);
      }
      const { slice, headers } = page(found, query, url);
      const check_runs = slice.map(({ run }) => shown(repository, run));
      return { status: 200, body: { total_count: found.length, check_runs }, headers };
    },
    all(repository, sha) {
      return [...runs.values()]
        .filter((one) => one.repository === repository && (sha === undefined || one.run.head_sha === sha))
        .map(({ run }) => structuredClone(run));
    },
  };
}

const notFound: Answer = {
  status: 404,
  body: { message: "Not Found", documentation_url: "https://docs.github.com/rest", status: "404" },
};

/** Applies what a create or an update says; annotations are appended. */
function change(run: CheckRun, body: Json): Answer | undefined {
  run.name = text(body, "name") ?? run.name;
  run.external_id = text(body, "external_id") ?? run.external_id;
  run.started_at = text(body, "started_at") ?? run.started_at;
  run.status = text(body, "status") ?? run.status;
  const conclusion = text(body, "conclusion");
  if (conclusion !== undefined) {
    // "Providing conclusion will automatically set the status parameter to completed."
    run.conclusion = conclusion;
    run.status = "completed";
  }
  if (run.status !== "completed") {
    run.conclusion = null;
    run.completed_at = null;
  } else if (run.conclusion === null) {
    return {
      status: 422,
      body: { message: 'Invalid request.\n\n"conclusion" wasn\'t supplied.', status: "422" },
    };
  } else {
    run.completed_at = text(body, "completed_at") ?? run.completed_at ?? new Date().toISOString();
  }
  const output = member(body, "output");
  if (isObject(output)) {
    run.output = {
      title: text(output, "title") ?? run.output.title,
      summary: text(output, "summary") ?? run.output.summary,
      text: text(output, "text") ?? run.output.text,
    };
    run.annotations.push(...list(output["annotations"]).map(annotation));
  }
  return undefined;
}

function annotation(value: Json): Annotation {
  return {
    path: text(value, "path") ?? "",
    start_line: number(value, "start_line") ?? 1,
    end_line: number(value, "end_line") ?? 1,
    start_column: number(value, "start_column") ?? null,
    end_column: number(value, "end_column") ?? null,
    annotation_level: text(value, "annotation_level") ?? "",
    title: text(value, "title") ?? null,
    message: text(value, "message") ?? "",
    raw_details: text(value, "raw_details") ?? null,
  };
}

function text(value: Json, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === "string" ? found : undefined;
}

function number(value: Json, key: string): number | undefined {
  const found = member(value, key);
  return typeof found === "number" ? found : undefined;
}

/** One page, with GitHub's Link header: 30 by default, 100 at most. */
export function page<T>(
  all: readonly T[],
  query: URLSearchParams,
  url: string,
): { slice: T[]; headers: Record<string, string> } {
  const size = Math.min(100, Math.max(1, Number(query.get("per_page") ?? 30)));
  const current = Math.max(1, Number(query.get("page") ?? 1));
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, rel: string): string => {
    const target = new URL(url);
    target.searchParams.set("page", String(to));
    return `<${target.href}>; rel="${rel}"`;
  };
  const links: string[] = [];
  if (current > 1) links.push(link(current - 1, "prev"), link(1, "first"));
  if (current < last) links.push(link(current + 1, "next"), link(last, "last"));
  const slice = all.slice((current - 1) * size, current * size);
  return { slice, headers: links.length > 0 ? { link: links.join(", ") } : {} };
}
