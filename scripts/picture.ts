// How a comment or a summary looks on GitHub, as a picture in docs/images. Needs Chromium at CHROMIUM or /usr/bin/chromium.
import { join } from "node:path";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { chromium } from "playwright-core";

const images = join(import.meta.dirname, "..", "docs", "images");

/** Writes pictures, each of a Markdown text and with who says it above; of a long one only the first pixels, when told so. */
export async function writePictures(
  pictures: readonly { name: string; markdown: string; said?: string; height?: number }[],
): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  for (const { name, markdown, said = "commented", height } of pictures) {
    const tab = await browser.newPage({ viewport: { width: 1060, height: 400 }, deviceScaleFactor: 1.2 });
    await tab.setContent(page(markdown, said));
    await tab.screenshot({
      path: join(images, name),
      ...(height === undefined ? { fullPage: true } : { clip: { x: 0, y: 0, width: 1060, height }, fullPage: true }),
    });
  }
  await browser.close();
}

function page(markdown: string, said: string): string {
  return `<!doctype html><meta charset="utf-8"><style>
  body { margin: 24px; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; color: #1f2328; background: #fff; }
  .comment { border: 1px solid #d0d7de; border-radius: 6px; overflow: hidden; }
  .author { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d0d7de; color: #59636e; }
  .author b { color: #1f2328; } .bot { border: 1px solid #d0d7de; border-radius: 2em; padding: 0 7px; font-size: 12px; }
  .body { padding: 0 16px 12px; }
  h3 { font-size: 17.5px; margin: 18px 0 12px; }
  table { border-collapse: collapse; display: block; overflow: auto; margin-bottom: 14px; }
  th, td { border: 1px solid #d0d7de; padding: 6px 13px; text-align: left; vertical-align: top; }
  [align="right"] { text-align: right; }
  tr:nth-child(2n) td { background: #f6f8fa; }
  code { font: 85% ui-monospace, "DejaVu Sans Mono", monospace; background: #818b981f; padding: 0.2em 0.4em; border-radius: 6px; }
  a { color: #0969da; text-decoration: none; } details { margin: 0 0 14px; }
</style><div class="comment"><div class="author"><b>github-actions</b> <span class="bot">bot</span> ${said}</div>
<div class="body">${asGitHub(markdown)}</div></div>`;
}

/** GitHub lets the few HTML elements through that the comment is built with; data never makes one. */
function asGitHub(markdown: string): string {
  // GitHub's alerts are no part of its published Markdown.
  const shown = markdown.replaceAll("> [!WARNING]", "> **⚠ Warning**\\");
  return micromark(shown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}
