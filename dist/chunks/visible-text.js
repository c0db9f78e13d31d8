// packages/shared/src/publish/render/visible-text.ts
/**
* Untrusted text made safe to look at, for every surface: what is invisible, moves the cursor or turns the writing
* direction is shown by name, and a text is always one line. What a surface adds to this stands beside that surface.
*/
function visibleText(text) {
	return text.toWellFormed().replaceAll(unseen, describe);
}
/** `visibleText` cut to `length` characters, saying how many are missing. */
function clippedText(text, length) {
	let start = text.slice(0, length + 1);
	if (start.length <= length && start.isWellFormed() && start.search(unseen) === -1) return text;
	let shown = "", used = 0;
	for (let character of start) {
		let visible = visibleText(character);
		if (shown.length + visible.length > length) return `${shown}… (${(text.length - used).toLocaleString("en-US")} more characters)`;
		shown += visible, used += character.length;
	}
	return shown;
}
/**
* Controls (among them ESC, which starts ANSI sequences), format characters (bidirectional controls, zero width
* characters, tags), line and paragraph separators, non-characters, and characters that take up no ink but are letters
* to Unicode (Hangul fillers, the Braille blank).
*/
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{FDD0}-\u{FDEF}\u{FFFE}\u{FFFF}\u{115F}\u{1160}\u{3164}\u{FFA0}\u{2800}]/gu;
function describe(character) {
	let code = character.codePointAt(0) ?? 0;
	return code < 32 ? String.fromCodePoint(9216 + code) : code === 127 ? "␡" : `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
export { visibleText as n, clippedText as t };
