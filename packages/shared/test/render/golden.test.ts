import { describe, expect, test } from "vitest";
import { renderCheckRun } from "../../src/publish/render/check-run.ts";
import { composeComment } from "../../src/publish/render/comment.ts";
import { renderJunit } from "../../src/publish/render/junit.ts";
import { renderSection } from "../../src/publish/render/section.ts";
import { renderText } from "../../src/publish/render/text.ts";
import type { Report } from "../../src/report/report.ts";
import { finding, reportOf, sampleReport } from "./sample-report.ts";

// What people see, to be read in review. `vitest -u` writes the files anew; look at them before you commit.

const marker = { key: "suite", run: 8_201_734_455, attempt: 2, sha: "4b825dc642cb6eb9a060e54bf8d69288fbee4904" };

function commentOf(...reports: [title: string, Report][]): string {
  const sections = reports.map(([title, report]) => {
    const { key, verdict, headline, markdown } = renderSection(report, { budget: 20_000, key: title, title });
    return { ...marker, key, verdict, headline, markdown };
  });
  return composeComment(sections, marker, 60_000);
}

describe("golden outputs", () => {
  test("the comment of a failing pull request", async () => {
    await expect(commentOf(["validate-data", sampleReport()])).toMatchFileSnapshot("golden/failed.comment.md");
  });

  test("the comment of a green pull request with two gates, whose policy it changes", async () => {
    const policy = {
      ...sampleReport().policy,
      reason: "octocat approved this head, so its policy counted.",
      approvedBy: "octocat",
      other: {
        ref: "9c1185a5c5e9fc54612808977ee8f548b2258d31",
        verdict: "fail" as const,
        changed: ["contracts/strikes.yml"],
      },
    };
    const green = reportOf([
      finding(),
      finding({ rule: "required", message: "speed_mph: none of 8,765 values is missing." }),
    ]);
    const reports: [string, Report][] = [
      ["validate-data (1999)", { ...green, policy }],
      [
        "validate-data (1990)",
        reportOf([
          finding({ verdict: "warn", severity: "warn", message: "speed_mph: 1 of 8,765 values is above 400." }),
        ]),
      ],
    ];
    await expect(commentOf(...reports)).toMatchFileSnapshot("golden/passed.comment.md");
  });

  test("the explanations of a check run", async () => {
    await expect(renderCheckRun(sampleReport()).text).toMatchFileSnapshot("golden/failed.check-run.md");
  });

  test("the terminal", async () => {
    await expect(renderText(sampleReport(), { colour: false, width: 80 })).toMatchFileSnapshot("golden/failed.txt");
  });

  test("JUnit", async () => {
    await expect(renderJunit(sampleReport())).toMatchFileSnapshot("golden/failed.junit.xml");
  });
});
