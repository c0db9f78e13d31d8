import { type StoreServer, startStore } from "./store-server.ts";

export interface LakefsRepository {
  branches: Record<string, string>;
  tags?: Record<string, string>;
  /** Paths with uncommitted changes, by branch. */
  uncommitted?: Record<string, string[]>;
  /** Size by path, the same in every commit. */
  objects?: Record<string, number>;
}

export const lakefsKey = { LAKEFS_ACCESS_KEY_ID: "AKIAJ", LAKEFS_SECRET_ACCESS_KEY: "lakefs-secret" };

/**
 * What a lakeFS server answers, as far as versions of data need it; test/integration lets lakeFS's own client read it. The real server cannot be
 * had from any registry.
 */
export async function startLakefs(repositories: Record<string, LakefsRepository>): Promise<StoreServer> {
  const expected = `Basic ${Buffer.from(Object.values(lakefsKey).join(":")).toString("base64")}`;
  return await startStore(({ path, headers }) => {
    const url = new URL(path, "http://lakefs");
    if (headers.authorization !== expected) return refusal(401, "error authenticating request");
    const [, name = "", rest = ""] = /^\/api\/v1\/repositories\/([^/]+)(?:\/(.*))?$/.exec(url.pathname) ?? [];
    const repository = repositories[name];
    if (repository === undefined) return refusal(404, "repository not found");
    return json(answer(name, repository, rest.split("/").map(decodeURIComponent), url.searchParams));
  });
}

function answer(
  name: string,
  repository: LakefsRepository,
  steps: string[],
  query: URLSearchParams,
): object | undefined {
  const { branches, tags = {}, uncommitted = {}, objects = {} } = repository;
  const [kind = "", ref = "", ...more] = steps;
  const commits = [...Object.values(branches), ...Object.values(tags)];
  const prefix = query.get("prefix") ?? "";
  switch ([kind, ...more].join("/")) {
    case "":
      return {
        id: name,
        creation_date: 1700000000,
        default_branch: Object.keys(branches)[0],
        storage_namespace: "local://x",
      };
    case "branches":
      return branches[ref] === undefined ? undefined : { id: ref, commit_id: branches[ref] };
    case "tags":
      return tags[ref] === undefined ? undefined : { id: ref, commit_id: tags[ref] };
    case "commits":
      return commits.includes(ref)
        ? {
            id: ref,
            parents: [],
            committer: "ci",
            message: "data",
            creation_date: 1700000000,
            meta_range_id: "m",
            metadata: {},
          }
        : undefined;
    case "branches/diff": {
      const paths = (uncommitted[ref] ?? []).filter((path) => path.startsWith(prefix));
      return page(paths.map((path) => ({ type: "changed", path, path_type: "object", size_bytes: 1 })));
    }
    case "refs/objects/stat": {
      const path = query.get("path") ?? "";
      return objects[path] === undefined ? undefined : statOf(path, objects[path]);
    }
    case "refs/objects/ls":
      return page(
        Object.entries(objects)
          .filter(([path]) => path.startsWith(prefix))
          .map(([path, size]) => statOf(path, size)),
      );
    default:
      return undefined;
  }
}

function statOf(path: string, size: number) {
  return {
    path,
    path_type: "object",
    physical_address: `local://x/${path}`,
    checksum: "c",
    size_bytes: size,
    mtime: 1700000000,
  };
}

function page(results: object[]) {
  return { pagination: { has_more: false, next_offset: "", results: results.length, max_per_page: 1000 }, results };
}

function json(body: object | undefined) {
  return body === undefined ? refusal(404, "not found") : { body, headers: { "content-type": "application/json" } };
}

function refusal(status: number, message: string) {
  return { status, body: { message }, headers: { "content-type": "application/json" } };
}
