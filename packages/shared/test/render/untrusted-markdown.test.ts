import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { renderCheckRun } from "../../src/publish/render/check-run.ts";
import { type CommentSection, composeComment, parseComment } from "../../src/publish/render/comment.ts";
import { paragraph, serialise, text } from "../../src/publish/render/markdown.ts";
import { renderSection } from "../../src/publish/render/section.ts";
import type { Report } from "../../src/report/report.ts";
import { hostileMixtures, hostileTexts } from "./hostile-text.ts";
import { finding, reportOf, sampleReport } from "./sample-report.ts";

// The proof that data cannot break out: the same report once with harmless and once with hostile text has, read back as
// GitHub reads it, exactly the same links, images, HTML, headings and table cells.

const harmless = "harmless";

/** Every text of a report that comes from outside is `text`. */
function reportWith(text: string): Report {
  const place = { path: text || "x", line: 1, column: 1 };
  const one = {
    rule: "maximum",
    title: text,
    subject: text,
    message: text,
    hint: text,
    threshold: text,
    unit: text,
    formula: text,
  };
  const base = sampleReport();
  return reportOf(
    (["fail", "error", "inconclusive", "warn", "pass", "skipped"] as const).map((verdict) =>
      finding({
        ...one,
        verdict,
        locations: [place, place],
        samples: [{ value: text, location: place, count: 2, note: text }],
      }),
    ),
    {
      run: { ...base.run, headSha: "4b825dc642cb6eb9a060e54bf8d69288fbee4904", job: text, workflow: text },
      notes: [text],
      policy: {
        path: text,
        ref: text,
        approvedBy: text,
        reason: text,
        other: { ref: text, verdict: "pass", changed: [text, text] },
      },
    },
  );
}

function withSubject(report: Report, text: string): Report {
  return {
    ...report,
    subjects: report.subjects.flatMap((subject) => {
      const evidence = subject.evidence.map((one) => ({ ...one, path: text, role: text }));
      // `data` stays the role of one, whose file name stands in the headline.
      const data = subject.evidence.map((one) => ({ ...one, path: text, role: "data" }));
      return [
        { ...subject, name: text, notes: [text], evidence },
        { ...subject, name: `2${text}`, notes: [text], evidence: data },
      ];
    }),
  };
}

/** What the page holds beside text and code: node by node, with what a link or HTML says. */
function skeleton(markdown: string): string[] {
  const found: string[] = [];
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return found;

  function visit(node: Nodes): void {
    switch (node.type) {
      case "text":
      case "inlineCode":
        return;
      case "html":
        // A folded list's title holds numbers only; comments of ours hold the headline, which is compared elsewhere.
        found.push(`html ${node.value.replace(/^<!-- (\S+) .*-->$/s, "<!-- $1 -->")}`);
        return;
      case "link":
        found.push(`link ${node.url}`);
        return;
      case "heading":
        found.push(`heading ${node.depth}`);
        return;
      default:
        found.push(node.type);
    }
    if ("children" in node) for (const child of node.children) visit(child);
  }
}

/** What GitHub resolves after rendering: it looks at the text of the page, not at code. */
function renderedText(markdown: string): string {
  const texts: string[] = [];
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return texts.join("\n");

  function visit(node: Nodes): void {
    if (node.type === "text" || node.type === "html") texts.push(node.value);
    if ("children" in node && node.type !== "link") for (const child of node.children) visit(child);
  }
}

// The job summary is the section with another budget.
const surfaces: Record<string, (report: Report) => string> = {
  section: (report) => renderSection(report, { budget: 10_000_000 }).markdown,
  "short section": (report) => renderSection(report, { budget: 0 }).markdown,
  "check run text": (report) => renderCheckRun(report, { textBudget: 10_000_000 }).text,
};

// An empty text can only take nodes away, so it has no place in the comparison; code spans of it are tested elsewhere.
const texts = [...hostileTexts, ...hostileMixtures(40)].filter((text) => text !== "");

describe.each(Object.entries(surfaces))("%s", (_, render) => {
  const expected = skeleton(render(withSubject(reportWith(harmless), harmless)));
  const rendered = texts.map((text) => ({ text, markdown: render(withSubject(reportWith(text), text)) }));
  const broken = (isBroken: (markdown: string) => boolean) => {
    return rendered.filter(({ markdown }) => isBroken(markdown)).map(({ text }) => text);
  };

  test("the comparison sees the page's structure", () => {
    expect(expected.length).toBeGreaterThan(3);
  });

  test("no hostile text becomes a link, an image, HTML, a heading, a table cell or anything else", () => {
    expect(broken((markdown) => JSON.stringify(skeleton(markdown)) !== JSON.stringify(expected))).toEqual([]);
  });

  test("no mention, reference, autolink or formula is left in what GitHub would resolve", () => {
    const resolvable =
      /@[A-Za-z0-9]|#\d|\b(?:GH|JIRA)-\d|\w:\/\/|\bwww\.|:[a-z0-9_+-]+:|(?<!\u200B)\$|\$(?!\u200B)|<!--(?! gatewright)/iu;
    expect(broken((markdown) => resolvable.test(renderedText(markdown)))).toEqual([]);
  });

  test("no reference is left in what GitLab would resolve", () => {
    const resolvable = /[!&]\d|[~%][\w"']|\*iteration:|\[\[|\[\w+:/iu;
    expect(broken((markdown) => resolvable.test(renderedText(markdown)))).toEqual([]);
  });

  test("no line is a quick action of GitLab, which reads them before it renders", () => {
    expect(broken((markdown) => /^\s*\/\w/mu.test(markdown))).toEqual([]);
  });

  test("no control or invisible character reaches the page, but the one that breaks mentions", () => {
    const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
    expect(broken((markdown) => unseen.test(markdown.replaceAll("\n", "").replaceAll("\u200B", "")))).toEqual([]);
  });
});

test("a text that begins a paragraph is no quick action of GitLab either", () => {
  const shown = serialise([paragraph(text("/approve")), paragraph(text("/label ~bug"))]);
  expect(shown).not.toMatch(/^\//m);
  expect(shown.replaceAll("\u200B", "")).toBe("/approve\n\n/label \\~bug");
});

describe("the comment", () => {
  test("no text can forge a marker: what is parsed back is what was written", () => {
    for (const text of texts) {
      const report = withSubject(reportWith(text), text);
      const { key, verdict, headline, markdown } = renderSection(report, { budget: 60_000 });
      const marker = { key: "suite", run: 7, attempt: 1, sha: "abc" };
      const section: CommentSection = { ...marker, key, verdict, headline, markdown };
      const body = composeComment([section, { ...section, key: "other" }], marker, 200_000);
      const parsed = parseComment(body);
      expect(parsed?.marker).toEqual(marker);
      expect(parsed?.sections).toEqual(
        [{ ...section, key: "other" }, section].toSorted((a, b) => (a.key < b.key ? -1 : 1)),
      );
    }
  });
});
