import { type Verdict, verdictOrder } from "../../report/verdict.ts";
import { type Speaker, speakers } from "./said.ts";

/** Names a comment, or a section of it, and the run that wrote it. */
export interface Marker {
  key: string;
  run: number;
  attempt: number;
  sha: string;
}

/** What stands before each section, so that any later writer can rebuild the comment without knowing its report. */
export interface SectionMarker extends Marker {
  verdict: Verdict;
  headline: string;
  /** The pull request that the run was about; none for a push, whose section belongs to no comment. */
  pullRequest?: number;
  /** Set when no job of this repository vouches for what the section says. */
  saidBy?: Speaker;
  /** The HTML report of the section. */
  url?: string;
  /** The job summary of the run that wrote the section. */
  page?: string;
}

const commentTag = "gatewright:v1";
const beginTag = "gatewright:v1:begin";
const endTag = "gatewright:v1:end";

export function commentMarker({ key, run, attempt, sha }: Marker): string {
  return line(commentTag, { key, run, attempt, sha });
}

export function beginMarker(marker: SectionMarker): string {
  const { key, run, attempt, sha, pullRequest, verdict, headline, saidBy, url, page } = marker;
  const optional = Object.entries({ pull_request: pullRequest, said_by: saidBy, url, page }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return line(beginTag, { key, run, attempt, sha, verdict, headline, ...Object.fromEntries(optional) });
}

export function endMarker(key: string): string {
  return line(endTag, { key });
}

export function readCommentMarker(text: string): Marker | undefined {
  const fields = readLine(text, commentTag);
  return fields && readMarker(fields);
}

export function readBeginMarker(text: string): SectionMarker | undefined {
  const fields = readLine(text, beginTag);
  const marker = fields && readMarker(fields);
  const verdict = verdictOrder.find((known) => known === fields?.get("verdict"));
  if (fields === undefined || marker === undefined || verdict === undefined) return undefined;
  const pullRequest = Number(fields.get("pull_request"));
  const saidBy = speakers.find((known) => known === fields.get("said_by"));
  const [url, page] = [safeUrl(fields.get("url")), safeUrl(fields.get("page"))];
  return {
    ...marker,
    ...(Number.isSafeInteger(pullRequest) && pullRequest > 0 ? { pullRequest } : {}),
    verdict,
    headline: fields.get("headline") ?? marker.key,
    ...(saidBy === undefined ? {} : { saidBy }),
    ...(url === undefined ? {} : { url }),
    ...(page === undefined ? {} : { page }),
  };
}

function safeUrl(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\/[^\s<>"]+$/.test(text) ? text : undefined;
}

export function readEndMarker(text: string): string | undefined {
  return readLine(text, endTag)?.get("key");
}

function line(tag: string, fields: Record<string, string | number>): string {
  const written = Object.entries(fields).map(([name, value]) => `${name}=${encode(String(value))}`);
  return `<!-- ${tag} ${written.join(" ")} -->`;
}

/** Nothing that could end the comment, the line or the field survives, `--` included. */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll(/-(?=-|$)/g, "%2D");
}

/** The fields of a marker that is a whole line; fields that this version does not know are kept and do no harm. */
function readLine(text: string, tag: string): Map<string, string> | undefined {
  const match = /^<!-- (\S+)((?: [^\s]+)*) -->$/.exec(text.trimEnd());
  if (match?.[1] !== tag) return undefined;
  const fields = new Map<string, string>();
  for (const field of (match[2] ?? "").split(" ")) {
    const equals = field.indexOf("=");
    if (equals > 0) fields.set(field.slice(0, equals), decode(field.slice(equals + 1)));
  }
  return fields;
}

function readMarker(fields: Map<string, string>): Marker | undefined {
  const key = fields.get("key");
  const run = Number(fields.get("run"));
  const attempt = Number(fields.get("attempt"));
  if (key === undefined || !Number.isSafeInteger(run) || !Number.isSafeInteger(attempt)) return undefined;
  return { key, run, attempt, sha: fields.get("sha") ?? "" };
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch (error) {
    // Somebody edited the comment by hand; the field is then read as it stands.
    if (error instanceof URIError) return value;
    throw error;
  }
}
