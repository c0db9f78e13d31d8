/** Splits a list into runs of neighbours that have the same key. */
export function groupNeighbours<T>(items: readonly T[], key: (item: T) => unknown): T[][] {
  const groups: T[][] = [];
  let before: string | undefined;
  for (const item of items) {
    const id = JSON.stringify(key(item));
    if (id === before) groups.at(-1)?.push(item);
    else groups.push([item]);
    before = id;
  }
  return groups;
}
