// Every character but quote, backslash and the control characters below the space.
const stringToken = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalarToken = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;
const spaceToken = /[ \t\r\n]*/y;

/**
 * Offset of the first character that JSON (RFC 8259) does not allow there; the length of the text when it only ends too
 * early. The runtime's parser does not always say where it stopped. Only for texts that it refused.
 */
export function firstJsonFault(text: string): number {
  const open: ("{" | "[")[] = [];
  let at = 0;
  /** Moves over a token; false when it is not there. */
  const take = (token: RegExp): boolean => {
    token.lastIndex = at;
    if (!token.test(text)) return false;
    at = token.lastIndex;
    return true;
  };
  const takeCharacter = (character: string): boolean => {
    take(spaceToken);
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const takeKey = (): boolean => {
    take(spaceToken);
    return take(stringToken) && takeCharacter(":");
  };
  for (;;) {
    // A value stands here.
    take(spaceToken);
    if (takeCharacter("{")) {
      if (!takeCharacter("}")) {
        if (!takeKey()) return at;
        open.push("{");
        continue;
      }
    } else if (takeCharacter("[")) {
      if (!takeCharacter("]")) {
        open.push("[");
        continue;
      }
    } else if (!take(stringToken) && !take(scalarToken)) return at;
    // A value has ended here.
    for (;;) {
      const inside = open.at(-1);
      take(spaceToken);
      if (inside === undefined) return at;
      if (takeCharacter(",")) {
        if (inside === "{" && !takeKey()) return at;
        break;
      }
      if (!takeCharacter(inside === "{" ? "}" : "]")) return at;
      open.pop();
    }
  }
}
