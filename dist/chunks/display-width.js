// packages/shared/src/publish/render/display-width.ts
/** Columns that a text takes in a terminal: letters of East Asian scripts and pictures take two, combining marks none. */
function displayWidth(text) {
	if (plain.test(text)) return text.length;
	let width = 0;
	for (let { segment } of graphemes.segment(text)) width += wide.test(segment) ? 2 : 1;
	return width;
}
/** `text` cut to `width` columns, its last one an ellipsis when something is missing. */
function fit(text, width) {
	if (displayWidth(text) <= width) return text;
	let kept = "", used = 0;
	for (let { segment } of graphemes.segment(text)) {
		if (used += displayWidth(segment), used > width - 1) break;
		kept += segment;
	}
	return width < 1 ? "" : `${kept}…`;
}
/** `text` filled up with blanks to `width` columns. */
function pad(text, width) {
	return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
/** Breaks running text into lines of at most `width` columns; words that are longer are cut into pieces. */
function wrap(text, width) {
	let lines = [], line = "";
	for (let word of text.split(/ +/)) {
		let joined = line === "" ? word : `${line} ${word}`;
		if (displayWidth(joined) <= width) line = joined;
		else for (line !== "" && lines.push(line), line = word; displayWidth(line) > width;) {
			let piece = prefix(line, width);
			lines.push(piece), line = line.slice(piece.length);
		}
	}
	return (line !== "" || lines.length === 0) && lines.push(line), lines;
}
/** At least one character, else a line of no width would never end. */
function prefix(text, width) {
	let kept = "";
	for (let { segment } of graphemes.segment(text)) {
		if (kept !== "" && displayWidth(kept + segment) > width) break;
		kept += segment;
	}
	return kept;
}
const plain = /^[\x20-\x7e]*$/, graphemes = new Intl.Segmenter("en", { granularity: "grapheme" }), wide = /^(?:(?![\u{FF61}-\u{FFDC}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Yi}\p{Script=Bopomofo}\p{Script=Tangut}\u{3000}-\u{303F}\u{FE30}-\u{FE4F}\u{FF01}-\u{FF60}\u{FFE0}-\u{FFE6}\p{Emoji_Presentation}]|.*\uFE0F)/u;
export { wrap as i, fit as n, pad as r, displayWidth as t };
