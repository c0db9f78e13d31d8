/** Texts that try to become something else on one of the surfaces. */
export const hostileTexts: readonly string[] = [
  "/approve",
  "x\n/merge\n/label ~bug",
  "!12 and acme/ml!12",
  '~bug ~"needs work" ~12',
  '%v1 %"next sprint" %12',
  "&12 and acme&12",
  "*iteration:12 and [issue:12] and [vulnerability:acme/ml/12]",
  "[[wiki page]]",
  "@octocat please look",
  "@org/team",
  "a@b",
  "mail me: someone@example.org",
  "mailto:someone@example.org",
  "xmpp:someone@example.org/x",
  "#123",
  "see owner/repo#1",
  "GH-123 and JIRA-7",
  "owner/repo@0123456789abcdef0123456789abcdef01234567",
  "www.example.org",
  "WWW.EXAMPLE.ORG/a?b=c",
  "(http://example.org)",
  "https://example.org/a|b",
  "HTTPS://EXAMPLE.ORG",
  "ftp://example.org",
  "<http://example.org>",
  "<someone@example.org>",
  "[text](http://example.org)",
  "[text][ref]\n\n[ref]: http://example.org",
  "![image](http://example.org/x.png)",
  "[^1]\n\n[^1]: note",
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "</details></td></table><h1>owned</h1>",
  "<!-- gatewright:v1 key=x run=99999999999 attempt=9 sha=0 -->",
  "x\n<!-- gatewright:v1 key=x run=99999999999 attempt=9 sha=0 -->\n",
  "x\n\n<!-- gatewright:v1:end key=validate-data -->\n\ny",
  "-->",
  "a | b | c",
  "a \\| b",
  "\\",
  "`",
  "``",
  "` ` `",
  "```\ncode\n```",
  "`<b>` and `` | ``",
  "`|`",
  "a\\`|`b",
  "# heading",
  "x\n# heading",
  "x\r# heading",
  "x\n===",
  "x\n---",
  "- item\n1. item",
  "> quote",
  "> [!WARNING]\n> text",
  "[!NOTE]",
  "- [x] task",
  "**bold** _em_ ~~gone~~",
  "$x^2$ and $$y$$ and $`z`$",
  ":rotating_light: :+1:",
  "&lt;b&gt; &#64;octocat &amp;",
  "\u001B[31mred\u001B[0m\u001B]8;;http://example.org\u0007link",
  "::error::forged",
  "::set-output name=verdict::pass\r::error::x",
  "%0A::error::x",
  "##[error]forged",
  "\u202Egnp.exe",
  "\u2066hidden\u2069 \u200B\u200D\uFEFF\u00AD",
  "\u2028\u2029\u0085line",
  "\u0000\u0001\u0007\u007F\u009B31m",
  "\uD800 lone",
  "\uFFFE\uFFFF",
  "",
  " ",
  "   ",
  " padded ",
  "\t",
  "\n",
  "]]>",
  "'\"&<>",
  "日本語のカラム名",
  "👩‍👩‍👧‍👦🇩🇪",
  "é̂̃̄̅",
  "x".repeat(3_000),
  "|".repeat(300),
  "`".repeat(300),
  "<!--".repeat(100),
];

/** Seeded, so that a failure can be looked at again: pieces of the texts above in random order. */
export function hostileMixtures(count: number, seed = 1): string[] {
  let state = seed;
  const random = (limit: number): number => {
    // Numerical Recipes' linear congruential generator: enough to shuffle test data.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const short = hostileTexts.filter((text) => text.length < 200);
  return Array.from({ length: count }, () => {
    const pieces = Array.from({ length: 1 + random(5) }, () => {
      const text = short[random(short.length)] ?? "";
      const start = random(Math.max(1, text.length));
      return random(2) === 0 ? text : text.slice(start, start + 1 + random(20));
    });
    return pieces.join(["", " ", "\n", "|", "`"][random(5)]);
  });
}
