import { textAt } from "../answer-fields.ts";
import { type HttpSession, saying } from "../http-session.ts";
import { MirrorFailure } from "../mirror-target.ts";

/** One model repository on the Hub. */
export interface HubClient {
  /** The commit that `main` is at. */
  head(): Promise<string>;
  /** Undefined when the commit has no README.md. */
  readReadme(commit: string): Promise<string | undefined>;
  /**
   * The new commit on `main`.
   * @throws MovedOn when `main` is no longer at `parent`
   */
  commitReadme(parent: string, text: string, message: { summary: string; description: string }): Promise<string>;
}

/** Somebody else committed in between. */
export class MovedOn extends MirrorFailure {
  constructor(message: string) {
    super(message);
    this.name = "MovedOn";
  }
}

export function hubClient(session: HttpSession, repository: string): HubClient {
  const refused = (status: number, text: string, doing: string) => {
    const said = `Hugging Face at ${session.address} answered ${status} to ${doing}${saying(text)}.`;
    switch (status) {
      case 401:
      case 403:
        return new MirrorFailure(`${said} HF_TOKEN may not write to ${repository}, or is not valid.`);
      case 404:
        return new MirrorFailure(
          `${said} There is no model ${repository} that HF_TOKEN can see; make it on the Hub first.`,
        );
      default:
        if (status < 400)
          return new MirrorFailure(`${said} The repository ${repository} has moved; name its new place.`);
        return new MirrorFailure(said);
    }
  };
  return {
    async head() {
      const { status, text } = await session.send({
        method: "GET",
        path: `/api/models/${repository}`,
        repeatable: true,
      });
      if (status !== 200) throw refused(status, text, "reading the repository");
      return commitIn(text, "sha", session.address);
    },
    async readReadme(commit) {
      const path = `/${repository}/raw/${commit}/README.md`;
      const { status, text } = await session.send({ method: "GET", path, repeatable: true });
      if (status === 404) return undefined;
      if (status !== 200) throw refused(status, text, "reading README.md");
      return text;
    },
    async commitReadme(parent, text, message) {
      const lines = [
        { key: "header", value: { ...message, parentCommit: parent } },
        {
          key: "file",
          value: { content: Buffer.from(text, "utf8").toString("base64"), path: "README.md", encoding: "base64" },
        },
      ];
      const answer = await session.send({
        method: "POST",
        path: `/api/models/${repository}/commit/main`,
        body: lines.map((line) => `${JSON.stringify(line)}\n`).join(""),
        contentType: "application/x-ndjson",
        repeatable: false,
      });
      if (answer.status === 409 || answer.status === 412) {
        throw new MovedOn(`Others commit to ${repository} on Hugging Face all the time, so the card was not written.`);
      }
      if (answer.status !== 200) throw refused(answer.status, answer.text, "the commit");
      return commitIn(answer.text, "commitOid", session.address);
    },
  };
}

function commitIn(text: string, key: string, address: string): string {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch (cause) {
    throw new MirrorFailure(`${address} answered with something that is no JSON, so it is not the Hub.`, { cause });
  }
  const commit = textAt(answer, key);
  if (commit === undefined || !/^[0-9a-f]{40}$/.test(commit)) {
    throw new MirrorFailure(`${address} gave no commit where one belongs.`);
  }
  return commit;
}
