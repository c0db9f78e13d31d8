import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { countFindings, type Report } from "../../report/report.ts";
import { chip, countOfVerdict, sentence, verdictBar, verdictIcon } from "./html-figures.ts";
import { htmlStyle } from "./html-style.ts";
import { subjectSection } from "./html-subject.ts";
import { clippedText } from "./visible-text.ts";
import { formatCount, headline, runName, runUrl, shortDigest, verdictSentence, worstFirst } from "./wording.ts";

/** Nothing may be loaded, run, framed or sent from this page; only its own style sheet counts. */
const contentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const shownNotes = 100;

/** The whole report as one HTML file that needs nothing else: no script, no image, no font, no network. */
export function renderHtml(report: Report): string {
  const title = clippedText(headline(report), 300);
  const page = h(null, [
    { type: "doctype" },
    h("html", { lang: "en" }, [
      h("head", [
        h("meta", { charSet: "utf-8" }),
        h("meta", { httpEquiv: "Content-Security-Policy", content: contentSecurityPolicy }),
        h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
        h("meta", { name: "color-scheme", content: "light dark" }),
        h("meta", { name: "referrer", content: "no-referrer" }),
        h("title", title),
        h("style", htmlStyle),
      ]),
      h("body", [header(report), h("main", mainContent(report)), footer(report)]),
    ]),
  ]);
  return `${toHtml(page)}\n`;
}

function header(report: Report): Element {
  const { repository, pullRequest, headSha } = report.run;
  const context = [
    repository,
    pullRequest === undefined ? undefined : `pull request #${pullRequest}`,
    headSha === undefined ? undefined : `commit ${shortDigest(headSha)}`,
    report.createdAt.replace("T", " ").replace(/(\.\d+)?Z$/, " UTC"),
  ].filter((part) => part !== undefined);
  const sentence = verdictSentence(report);
  return h("header", { className: ["page"] }, [
    h("p", { className: ["eyebrow"] }, `gatewright · ${clippedText(context.join(" · "), 300)}`),
    h("div", { className: ["verdict", `mark-${report.verdict}`] }, [
      chip(report.verdict, "big"),
      h("h1", clippedText(`${report.action}: ${sentence}`, 300)),
      h("p", { className: ["muted"] }, blockingSentence(report)),
      verdictBar(report) ?? "",
      tiles(report),
    ]),
  ]);
}

function blockingSentence({ blocking, mode }: Report): string {
  if (blocking) return "This blocks the merge.";
  return mode === "enforce" ? "This does not block the merge." : `This does not block the merge: the mode is ${mode}.`;
}

function tiles(report: Report): Element {
  const counts = countFindings(report.subjects);
  const words = {
    pass: "passed",
    warn: "warnings",
    inconclusive: "inconclusive",
    fail: "failed",
    error: "errors",
    skipped: "skipped",
  };
  const shown = worstFirst.filter((verdict) => countOfVerdict(counts, verdict) > 0);
  return h(
    "ul",
    { className: ["tiles"] },
    shown.map((verdict) =>
      h("li", { className: [`mark-${verdict}`] }, [
        h("strong", formatCount(countOfVerdict(counts, verdict))),
        h("span", [verdictIcon(verdict), " ", words[verdict]]),
      ]),
    ),
  );
}

function mainContent(report: Report): ElementContent[] {
  return [
    ...report.notes.slice(0, shownNotes).map((note) => h("p", { className: ["note"] }, sentence(note, 2_000))),
    ...otherSide(report),
    ...report.subjects.map((subject, index) => subjectSection(subject, index + 1)),
    h("h2", "Whose policy counted"),
    policy(report),
    ...ledger(report),
    h("h2", "Run"),
    run(report),
  ];
}

function otherSide({ policy: { other }, verdict }: Report): ElementContent[] {
  if (other === undefined) return [];
  const changed =
    other.changed.length === 0
      ? ["the policy"]
      : other.changed
          .slice(0, 20)
          .flatMap((path, index) => [index === 0 ? "" : ", ", h("code", clippedText(path, 200))]);
  return [
    h("div", { className: ["note", "changed"] }, [
      h("p", ["This pull request changes ", ...changed, "."]),
      h("p", [
        "The verdict above is ",
        chip(verdict),
        "; by the version that did not count (",
        h("code", clippedText(other.ref, 60)),
        ") it would be ",
        chip(other.verdict),
        ".",
      ]),
    ]),
  ];
}

function policy({ policy: { path, ref, digest, approvedBy, reason }, mode }: Report): Element {
  return definitions([
    ["why", h("span", sentence(reason, 2_000))],
    ["file", path === undefined ? "none: the action ran on its inputs" : h("code", clippedText(path, 200))],
    ["read from", h("code", clippedText(ref, 60))],
    ["digest", digest === undefined ? undefined : h("code", digest)],
    ["approved by", approvedBy === undefined ? undefined : clippedText(approvedBy, 100)],
    ["mode", mode],
  ]);
}

function run(report: Report): Element {
  const { event, workflow, job, headSha, baseSha } = report.run;
  const url = runUrl(report);
  const name = runName(report);
  const phases = Object.entries(report.timings)
    .slice(0, 50)
    .map(([phase, milliseconds]) => `${phase} ${Math.round(milliseconds).toLocaleString("en-US")} ms`);
  return definitions([
    ["event", clippedText(event, 100)],
    ["run", name === undefined ? undefined : url === undefined ? name : h("a", { href: url }, name)],
    ["workflow", workflow === undefined ? undefined : clippedText(workflow, 200)],
    ["job", job === undefined ? undefined : clippedText(job, 200)],
    ["head", headSha === undefined ? undefined : h("code", clippedText(headSha, 60))],
    ["base", baseSha === undefined ? undefined : h("code", clippedText(baseSha, 60))],
    ["time by phase", clippedText(phases.join(", "), 2_000)],
    [
      "computed by",
      clippedText(
        Object.entries(report.versions)
          .map(([tool, version]) => `${tool} ${version}`)
          .join(", "),
        500,
      ),
    ],
  ]);
}

function ledger({ ledger: outcome }: Report): ElementContent[] {
  if (outcome === undefined) return [];
  const { records, sentence: said, commit, anchors = {} } = outcome;
  return [
    h("h2", "Ledger"),
    definitions([
      [outcome.outcome, h("span", sentence(said, 2_000))],
      ...records.slice(0, 50).map((id): [string, Element] => ["record", h("code", id)]),
      ["commit", commit === undefined ? undefined : h("code", clippedText(commit, 80))],
      ...Object.entries(anchors)
        .slice(0, 50)
        .map(([model, anchor]): [string, Element] => [`anchor of ${clippedText(model, 100)}`, h("code", anchor)]),
    ]),
  ];
}

function definitions(entries: [term: string, description: ElementContent | string | undefined][]): Element {
  const shown = entries.filter(([, description]) => description !== undefined && description !== "");
  return h(
    "dl",
    shown.flatMap(([term, description]) => [h("dt", term), h("dd", description)]),
  );
}

function footer(report: Report): Element {
  return h("footer", [
    `Made by gatewright ${clippedText(report.versions.gatewright ?? "", 40)}. Every number on this page stands in report.json, which also holds what was too long to show.`,
  ]);
}
