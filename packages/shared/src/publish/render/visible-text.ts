/**
 * Untrusted text made safe to look at, for every surface: what is invisible, moves the cursor or turns the writing
 * direction is shown by name, and a text is always one line. What a surface adds to this stands beside that surface.
 */
export function visibleText(text: string): string {
  return text.toWellFormed().replaceAll(unseen, describe);
}

/** `visibleText` cut to `length` characters, saying how many are missing. */
export function clippedText(text: string, length: number): string {
  const start = text.slice(0, length + 1);
  // Nearly every text is short and has nothing to hide.
  if (start.length <= length && start.isWellFormed() && start.search(unseen) === -1) return text;
  let shown = "";
  let used = 0;
  // Character by character, and no further than needed: a value may be ten megabytes, and one character may become ten.
  for (const character of start) {
    const visible = visibleText(character);
    if (shown.length + visible.length > length) {
      return `${shown}… (${(text.length - used).toLocaleString("en-US")} more characters)`;
    }
    shown += visible;
    used += character.length;
  }
  return shown;
}

/**
 * Controls (among them ESC, which starts ANSI sequences), format characters (bidirectional controls, zero width
 * characters, tags), line and paragraph separators, non-characters, and characters that take up no ink but are letters
 * to Unicode (Hangul fillers, the Braille blank).
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{FDD0}-\u{FDEF}\u{FFFE}\u{FFFF}\u{115F}\u{1160}\u{3164}\u{FFA0}\u{2800}]/gu;

function describe(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // The control pictures: one visible character for each of the first 32, and for DEL.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "␡";
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
