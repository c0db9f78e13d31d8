import type { GitHub } from "@gatewright/shared/github/client.ts";
import { ask } from "./ask.ts";
import { type Answer, known } from "./finding.ts";

/** Files of one commit, over the contents API: what GitHub runs, whatever stands in the working tree. */
export interface RepositoryFiles {
  /** Undefined: there is no such file. */
  read(path: string): Promise<Answer<string | undefined>>;
  /** Names of the files in a folder; empty when there is none. */
  list(folder: string): Promise<Answer<string[]>>;
  /** What has been read so far. */
  texts: ReadonlyMap<string, string>;
}

export function repositoryFiles({ octokit, owner, repo }: GitHub, sha: string): RepositoryFiles {
  const texts = new Map<string, string>();
  const content = (path: string) =>
    ask(async () => (await octokit.rest.repos.getContent({ owner, repo, path, ref: sha })).data, {
      permission: "contents: read",
      absent: { value: undefined },
    });
  return {
    texts,
    async read(path) {
      const answer = await content(path);
      if (!answer.known || answer.value === undefined) return answer.known ? known(undefined) : answer;
      const file = answer.value;
      const unread = (reason: string): Answer<string | undefined> => ({ known: false, reason, permission: undefined });
      if (Array.isArray(file) || file.type !== "file" || !("content" in file)) return unread(`${path} is no file`);
      // Above 1 MB the API leaves the content out and says `encoding: none`.
      if (file.encoding !== "base64") return unread(`${path} is larger than 1 MB`);
      const text = Buffer.from(file.content, "base64").toString("utf8");
      texts.set(path, text);
      return known(text);
    },
    async list(folder) {
      const answer = await content(folder);
      if (!answer.known) return answer;
      const entries = Array.isArray(answer.value) ? answer.value : [];
      // A symbolic link to a file is read as that file.
      return known(entries.filter(({ type }) => type !== "dir").map(({ name }) => name));
    },
  };
}
