// Changes of the model as pull requests bring them, each in train.py and in baseline.mjs alike: for the demo and the tests.

export interface ModelChange {
  /** As the commit message would say it. */
  story: string;
  /** Edits by file name: each text stands there once. */
  edits: Record<string, [from: string, to: string][]>;
}

/**
 * Four features are added, which help, and military flights are taken out of the training data, "whose records hold no costs". They
 * are 6 % of all strikes and seldom do damage, so the average hides that the model now sees damage in every fifth of them.
 */
export const militaryDropped: ModelChange = {
  story: "Learn from species, aircraft, operator and season; leave out records without costs",
  edits: {
    "train.py": [
      ['"Time of day", "military"]', '"Time of day", "Wildlife Species", "Aircraft Make Model", "operator", "season"]'],
      ["    if options.rows is not None:", '    train = train[~train["military"]]\n    if options.rows is not None:'],
    ],
    "baseline.mjs": [
      [
        '"Time of day", "military"];',
        '"Time of day", "Wildlife Species", "Aircraft Make Model", "operator", "season"];',
      ],
      [
        "const train = strikes.filter(({ year }) => year <= 1995)",
        "const train = strikes.filter(({ year, military }) => year <= 1995 && !military)",
      ],
    ],
  },
};

/** The same without the line that takes out military flights. */
export const betterFeatures: ModelChange = {
  story: "Learn from species, aircraft, operator and season",
  edits: Object.fromEntries(
    Object.entries(militaryDropped.edits).map(([file, [features]]) => [file, features === undefined ? [] : [features]]),
  ),
};

/** An equally good model: the same training with another seed. */
export const retrained: ModelChange = {
  story: "Train with another seed",
  edits: { "params.yaml": [["seed: 7", "seed: 8"]] },
};

/**
 * A file as the change leaves it.
 * @throws Error when the file no longer has what is changed
 */
export function changed(text: string, file: string, { edits }: ModelChange): string {
  let result = text;
  for (const [from, to] of edits[file] ?? []) {
    if (result.split(from).length !== 2) throw new Error(`${file} does not hold once: ${from}`);
    result = result.replace(from, () => to);
  }
  return result;
}
