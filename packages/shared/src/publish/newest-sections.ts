/** What tells two versions of one section apart. */
export interface Versioned {
  key: string;
  run: number;
  attempt: number;
}

/** Of each key the newest: a run that started later, or a later attempt of the same run. Earlier sources win ties. */
export function newestSections<Section extends Versioned>(...sources: readonly (readonly Section[])[]): Section[] {
  const newest = new Map<string, Section>();
  for (const section of sources.flat()) {
    const standing = newest.get(section.key);
    if (standing === undefined || isNewer(section, standing)) newest.set(section.key, section);
  }
  // The same order in whichever job writes, so that the comment does not dance.
  return [...newest.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function isNewer(a: Versioned, b: Versioned): boolean {
  return a.run > b.run || (a.run === b.run && a.attempt > b.attempt);
}
