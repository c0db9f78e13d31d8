/** Columns that a text takes in a terminal: letters of East Asian scripts and pictures take two, combining marks none. */
export function displayWidth(text: string): number {
  // Nearly every text is plain; looking at its characters one by one costs a thousand times as much.
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += wide.test(segment) ? 2 : 1;
  return width;
}

/** `text` cut to `width` columns, its last one an ellipsis when something is missing. */
export function fit(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += displayWidth(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return width < 1 ? "" : `${kept}…`;
}

/** `text` filled up with blanks to `width` columns. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** Breaks running text into lines of at most `width` columns; words that are longer are cut into pieces. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/)) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (displayWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (displayWidth(line) > width) {
      const piece = prefix(line, width);
      lines.push(piece);
      line = line.slice(piece.length);
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}

/** At least one character, else a line of no width would never end. */
function prefix(text: string, width: number): string {
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    if (kept !== "" && displayWidth(kept + segment) > width) break;
    kept += segment;
  }
  return kept;
}

const plain = /^[\x20-\x7e]*$/;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Unicode's East Asian Width W and F by their scripts and blocks, and pictures in colour. */
const wide =
  /^(?:(?![\u{FF61}-\u{FFDC}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Yi}\p{Script=Bopomofo}\p{Script=Tangut}\u{3000}-\u{303F}\u{FE30}-\u{FE4F}\u{FF01}-\u{FF60}\u{FFE0}-\u{FFE6}\p{Emoji_Presentation}]|.*\uFE0F)/u;
