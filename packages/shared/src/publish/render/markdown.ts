import type {
  AlignType,
  BlockContent,
  Html,
  InlineCode,
  Link,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell,
  Text,
} from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { clippedText } from "./visible-text.ts";
import { sentenceParts } from "./wording.ts";

// The one place where untrusted text becomes Markdown. The serialiser escapes what CommonMark and GFM give a meaning;
// what GitHub and GitLab add on top of the rendered page (mentions, references, autolinks, emoji names, formulas) no
// backslash stops, because it is resolved after rendering, and GitLab obeys a line such as `/approve` before rendering:
// `neutralised` breaks it by a character of no width.

const zeroWidth = "\u200B";

/** A sentence or name from outside as running text. Nothing in it becomes markup, a link, a mention or a reference. */
export function text(untrusted: string, length = 2_000): Text {
  return { type: "text", value: neutralised(clippedText(untrusted, length)) };
}

/** A sentence from outside in which names stand between backticks, as the findings' messages have them. */
export function sentence(untrusted: string, length: number): PhrasingContent[] {
  const shown = clippedText(untrusted, length);
  return sentenceParts(shown).map((part) => (part.code ? code(part.text, length) : text(part.text, length)));
}

/** Our own words. Never for anything that was read from a file, an event or the environment. */
export function words(own: string): Text {
  return { type: "text", value: own };
}

/** A value or name from outside as it is: in code spans GitHub resolves nothing. */
export function code(untrusted: string, length = 200): InlineCode | Text {
  if (untrusted === "") return words("(empty)");
  const shown = clippedText(untrusted, length).replaceAll("<!--", `<${zeroWidth}!--`);
  // A code span of blanks alone would be invisible.
  return { type: "inlineCode", value: /^\s+$/u.test(shown) ? "␠".repeat(shown.length) : shown };
}

/** A link to one of our own pages. */
export function link(url: string, ...children: Text[]): Link {
  return { type: "link", url, children };
}

export function strong(...children: PhrasingContent[]): PhrasingContent {
  return { type: "strong", children };
}

export function emphasis(...children: PhrasingContent[]): PhrasingContent {
  return { type: "emphasis", children };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: "paragraph", children };
}

export function heading(depth: 2 | 3 | 4, ...children: PhrasingContent[]): RootContent {
  return { type: "heading", depth, children };
}

export function list(items: PhrasingContent[][]): BlockContent {
  return {
    type: "list",
    spread: false,
    children: items.map((children) => ({ type: "listItem", spread: false, children: [paragraph(...children)] })),
  };
}

export function table(header: (string | Text)[], rows: PhrasingContent[][][], align: AlignType[] = []): Table {
  return {
    type: "table",
    align: header.map((_, index) => align[index] ?? null),
    children: [
      {
        type: "tableRow",
        children: header.map((title) => cell([typeof title === "string" ? words(title) : title])),
      },
      ...rows.map((cells) => ({ type: "tableRow" as const, children: cells.map(cell) })),
    ],
  };
}

/** A break inside a table cell, which knows no lines. */
export const lineBreak: Html = { type: "html", value: "<br>" };

/** A code block. `content` is ours or made safe for `language`; a fence longer than any in it is chosen by the serialiser. */
export function fence(language: string, content: string): RootContent {
  return { type: "code", lang: language, value: content };
}

/** GitHub's alert block; it stands at top level only. */
export function alert(kind: "NOTE" | "WARNING" | "CAUTION", ...children: PhrasingContent[]): RootContent {
  return { type: "blockquote", children: [paragraph({ type: "html", value: `[!${kind}]` }, words("\n"), ...children)] };
}

/** `body` folded under `summary`. */
export function details(summary: string, body: RootContent[]): RootContent[] {
  return [
    { type: "html", value: `<details>\n<summary>${escapeHtml(neutralised(clippedText(summary, 300)))}</summary>` },
    ...body,
    { type: "html", value: "</details>" },
  ];
}

/** An HTML comment of our own making. `content` must not hold `--`. */
export function comment(content: string): Html {
  return { type: "html", value: `<!-- ${content} -->` };
}

export function serialise(children: RootContent[]): string {
  const root: Root = { type: "root", children };
  return toMarkdown(root, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: "-",
    emphasis: "_",
  }).trimEnd();
}

function cell(children: PhrasingContent[]): TableCell {
  return { type: "tableCell", children };
}

function neutralised(shown: string): string {
  return (
    shown
      .replaceAll("<!--", `<${zeroWidth}!--`)
      // @user, @org/team, owner/repo@sha, and what makes mail addresses links.
      .replaceAll("@", `@${zeroWidth}`)
      // #123, owner/repo#123.
      .replaceAll("#", `#${zeroWidth}`)
      // GH-123 and references of custom autolinks such as JIRA-123.
      .replaceAll(/\b([A-Z][A-Z0-9]+|[Gg][Hh])-(?=\d)/g, `$1-${zeroWidth}`)
      // Autolinks of GFM: http://, https://, ftp://, www., and mailto: or xmpp: by their @.
      .replaceAll("://", `:${zeroWidth}//`)
      .replaceAll(/\b(www)(?=\.)/giu, `$1${zeroWidth}`)
      // :emoji:
      .replaceAll(/:(?=[\w+-]+:)/gu, `:${zeroWidth}`)
      // $formula$ and $`formula`$
      .replaceAll("$", `${zeroWidth}$${zeroWidth}`)
      // GitLab's references: !merge request, ~label, %milestone, &epic, *iteration:1, [issue:1] and its like, [[wiki page]].
      .replaceAll(/(?:!|&)(?=\d)|[~%](?=[\w"'])|\*(?=iteration:)|\[(?=\[|\w+:)/giu, `$&${zeroWidth}`)
      // GitLab's quick actions, such as /approve or /merge, stand at the start of a line.
      .replace(/^\/(?=\w)/u, `${zeroWidth}/`)
  );
}

function escapeHtml(shown: string): string {
  return shown.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
