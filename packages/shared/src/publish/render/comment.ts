import { code, heading, link, paragraph, serialise, table, text, words } from "./markdown.ts";
import {
  beginMarker,
  commentMarker,
  endMarker,
  type Marker,
  readBeginMarker,
  readCommentMarker,
  readEndMarker,
  type SectionMarker,
} from "./marker.ts";
import { saidSign, speakerWords } from "./said.ts";
import { plural, verdictSign, verdictWord, worstFirst } from "./wording.ts";

/** A section of the comment together with the run that wrote it. */
export interface CommentSection extends SectionMarker {
  markdown: string;
}

/**
 * The one comment of a pull request: its marker, an overview when there are several sections, and the sections in the
 * order of their keys, which is stable from run to run. What nobody vouches for comes last, of the others the
 * pipeline's first: it is an overview itself.
 * @param budget characters (UTF-16 code units) that the body may have
 */
export function composeComment(sections: readonly CommentSection[], marker: Marker, budget: number): string {
  const ordered = [...sections].sort(
    (a, b) =>
      Number(isSaid(a)) - Number(isSaid(b)) ||
      Number(isPipeline(b)) - Number(isPipeline(a)) ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
  // What can be spared first: sections that nobody has to act on, the longest before the shorter ones.
  const spared = ordered.toSorted((a, b) => urgency(a) - urgency(b) || b.markdown.length - a.markdown.length);
  const short = new Map<CommentSection, string>();
  let length = compose(ordered, marker, short).length;
  for (const section of spared) {
    if (length <= budget) return compose(ordered, marker, short);
    const form = shortForm(section);
    if (form.length >= section.markdown.length) continue;
    short.set(section, form);
    length += form.length - section.markdown.length;
  }
  return length <= budget ? compose(ordered, marker, short) : lastResort(ordered, marker, budget);
}

/** The marker and sections of a comment of ours; undefined when the text is not one. Takes nothing else on trust. */
export function parseComment(body: string): { marker: Marker; sections: CommentSection[] } | undefined {
  const lines = body.replaceAll("\r\n", "\n").split("\n");
  const marker = readCommentMarker(lines[0] ?? "");
  if (marker === undefined) return undefined;
  const sections: CommentSection[] = [];
  let open: { marker: SectionMarker; start: number } | undefined;
  for (const [index, line] of lines.entries()) {
    const begin = readBeginMarker(line);
    if (begin !== undefined) open = { marker: begin, start: index + 1 };
    else if (open !== undefined && readEndMarker(line) === open.marker.key) {
      const markdown = lines.slice(open.start, index).join("\n").trim();
      sections.push({ ...open.marker, markdown: withoutMark(markdown, earlierMark(open.marker)) });
      open = undefined;
    }
  }
  return { marker, sections };
}

function compose(
  sections: readonly CommentSection[],
  marker: Marker,
  short: ReadonlyMap<CommentSection, string>,
): string {
  const parts = [commentMarker(marker), ...(needsOverview(sections) ? [overview(sections, marker)] : [])];
  for (const section of sections) {
    const markdown = short.get(section) ?? section.markdown;
    const mark = isOfEarlierCommit(section, marker) ? earlierMark(section) : "";
    parts.push(beginMarker(section), withMark(markdown, mark), endMarker(section.key));
  }
  return `${parts.join("\n\n")}\n`;
}

function isSaid({ saidBy }: CommentSection): boolean {
  return saidBy !== undefined;
}

/** Of the fan-in job, also where a fork's run said it: then the key has two words before. */
function isPipeline({ key }: CommentSection): boolean {
  return /^(?:unvouched\.[0-9a-f]{8}\.)?pipeline\./.test(key);
}

/** What a pipeline says of its stages is all that there is, unless other runs have sections as well. */
function needsOverview([first, ...rest]: readonly CommentSection[]): boolean {
  if (first === undefined || rest.length === 0) return false;
  return !isPipeline(first) || rest.some(({ run, attempt }) => run !== first.run || attempt > first.attempt);
}

/** A job that did not run for the newest commit leaves what it said of an earlier one: its verdict is not the newest's. */
function isOfEarlierCommit({ sha }: Pick<Marker, "sha">, newest: Marker): boolean {
  return sha !== "" && sha !== newest.sha;
}

/** Stands at the end of a section's heading, and is taken off again when the comment is read: the next writer decides anew. */
function earlierMark({ sha }: Pick<Marker, "sha">): string {
  const mark = serialise([paragraph(words(", of an earlier commit "), code(sha.slice(0, 12), 12))]).trim();
  return sha === "" ? "" : mark;
}

function withMark(markdown: string, mark: string): string {
  const [first = "", ...rest] = markdown.split("\n");
  return first.startsWith("#") ? [`${first}${mark}`, ...rest].join("\n") : markdown;
}

function withoutMark(markdown: string, mark: string): string {
  const [first = "", ...rest] = markdown.split("\n");
  if (mark === "" || !first.startsWith("#") || !first.endsWith(mark)) return markdown;
  return [first.slice(0, -mark.length), ...rest].join("\n");
}

function overview(sections: readonly CommentSection[], newest: Marker): string {
  return serialise([
    heading(2, words("gatewright")),
    table(
      ["gate", "verdict", "in short"],
      sections.map(({ headline, verdict, saidBy, key, sha }) => {
        const [title, ...rest] = headline.split(": ");
        return [
          [code(title ?? key, 100)],
          [
            words(
              saidBy === undefined
                ? `${verdictSign[verdict]} ${verdictWord[verdict]}`
                : `${saidSign} ${speakerWords(saidBy)} says ${verdictWord[verdict]}`,
            ),
            ...(isOfEarlierCommit({ sha }, newest)
              ? [words(", of an earlier commit "), code(sha.slice(0, 12), 12)]
              : []),
          ],
          [text(rest.join(": "), 300)],
        ];
      }),
    ),
  ]);
}

function shortForm({ headline, verdict, saidBy, url, page }: CommentSection): string {
  const summary = words("the job summary of its run");
  const where =
    url !== undefined ? link(url, words("its HTML report")) : page === undefined ? summary : link(page, summary);
  return serialise([
    heading(3, words(`${saidBy === undefined ? verdictSign[verdict] : saidSign} `), text(headline, 300)),
    paragraph(words("The details did not fit into this comment; they are in "), where, words(".")),
  ]);
}

/** So many gates that not even their headlines fit: the worst first, and how many are left out. */
function lastResort(sections: readonly CommentSection[], marker: Marker, budget: number): string {
  const byUrgency = sections.toSorted((a, b) => urgency(b) - urgency(a));
  const short = new Map(byUrgency.map((section) => [section, shortForm(section)]));
  for (let kept = byUrgency.length - 1; kept > 0; kept = Math.floor(kept * 0.8)) {
    const rest = leftOut(`${plural(byUrgency.length - kept, "more gate")} did not fit into this comment.`);
    const body = `${compose(byUrgency.slice(0, kept), marker, short)}\n${rest}\n`;
    if (body.length <= budget) return body;
  }
  return `${commentMarker(marker)}\n\n${leftOut(`The reports of ${plural(byUrgency.length, "gate")} did not fit into this comment.`)}\n`;
}

function leftOut(sentence: string): string {
  return serialise([paragraph(words(sentence))]);
}

/** Whatever a stranger says gives way to what a job of this repository says. */
function urgency(section: CommentSection): number {
  return isSaid(section) ? 0 : worstFirst.length - worstFirst.indexOf(section.verdict);
}
