/**
 * The first key that an object of `text`, which is valid JSON, has twice; undefined when there is none. Parsers differ in which of the
 * two counts, so what one of them has checked would not be what another one stores.
 */
export function duplicateKey(text: string): string | undefined {
  // The keys of each open object; null for an open array. No recursion: a stranger chooses the depth.
  const open: (Set<string> | null)[] = [];
  let keyIsNext = false;
  for (let index = 0; index < text.length; index += 1) {
    switch (text[index]) {
      case "{":
        open.push(new Set());
        keyIsNext = true;
        break;
      case "[":
        open.push(null);
        keyIsNext = false;
        break;
      case "}":
      case "]":
        open.pop();
        break;
      case ",":
        keyIsNext = open.at(-1) instanceof Set;
        break;
      case '"': {
        const end = endOfString(text, index);
        const keys = open.at(-1);
        if (keyIsNext && keys instanceof Set) {
          // The same key can be spelled with and without escapes.
          const key: string = JSON.parse(text.slice(index, end + 1));
          if (keys.has(key)) return key;
          keys.add(key);
          keyIsNext = false;
        }
        index = end;
        break;
      }
    }
  }
  return undefined;
}

/** Index of the quote that closes the string which opens at `start`. */
function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === "\\" ? 2 : 1;
  return index;
}
