/** The input `report-name` takes 150 characters, and the small training puts a word in front. */
const longest = 140;

/** Names that `report-name` takes, no two of them the same: reports of one name would overwrite each other. */
export function legNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((text) => {
    const plain = text.replaceAll(/[^\p{L}\p{N} ._:/-]+/gu, "-").slice(0, longest);
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const ending = ` ${number}`;
      name = `${plain.slice(0, longest - ending.length)}${ending}`.trim();
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
