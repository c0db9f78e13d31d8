/** Code points as ranges, both ends included, in ascending order. */
export type CharacterRange = readonly [first: number, last: number];

/** ECMAScript's `\s` (WhiteSpace and LineTerminator, ECMA-262 section 22.2.2.9); RE2's is ASCII only. */
export const whiteSpace: readonly CharacterRange[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

/** What ECMAScript's `.` does not match; RE2's matches all of them but the first. */
export const lineTerminators: readonly CharacterRange[] = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];

export function complement(ranges: readonly CharacterRange[]): CharacterRange[] {
  const gaps: CharacterRange[] = [];
  let next = 0;
  for (const [first, last] of ranges) {
    if (first > next) gaps.push([next, first - 1]);
    next = last + 1;
  }
  if (next <= 0x10ffff) gaps.push([next, 0x10ffff]);
  return gaps;
}

/** The inside of a bracket expression in RE2's syntax. */
export function re2Set(ranges: readonly CharacterRange[]): string {
  return ranges
    .map(([first, last]) => (first === last ? re2CodePoint(first) : `${re2CodePoint(first)}-${re2CodePoint(last)}`))
    .join("");
}

export function re2CodePoint(codePoint: number): string {
  return `\\x{${codePoint.toString(16)}}`;
}
