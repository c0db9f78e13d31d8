/** Where chain and index stand on the ledger's branch; records stand where `recordPath` says. */

/** A write rewrites one of these; a reader of 10,000 records reads 40 of them. */
export const linesPerSegment = 256;

/** Digits enough for names to sort as numbers do. */
const chainDigits = 8;
const segmentDigits = 6;

export const readmePath = "README.md";

export function chainPath(model: string, number: number): string {
  return `chain/${model}/${String(number).padStart(chainDigits, "0")}.json`;
}

export function readChainPath(path: string): { model: string; number: number } | undefined {
  const [, model = "", digits = ""] = /^chain\/([^/]+)\/(\d+)\.json$/.exec(path) ?? [];
  const number = Number(digits);
  return number > 0 && chainPath(model, number) === path ? { model, number } : undefined;
}

/** The segment that a chain's entry has its line in, counted from 1. */
export function segmentOf(number: number): number {
  return Math.ceil(number / linesPerSegment);
}

export function segmentPath(model: string, segment: number): string {
  return `index/${model}/${String(segment).padStart(segmentDigits, "0")}.jsonl`;
}

export function readSegmentPath(path: string): { model: string; segment: number } | undefined {
  const [, model = "", digits = ""] = /^index\/([^/]+)\/(\d+)\.jsonl$/.exec(path) ?? [];
  const segment = Number(digits);
  return segment > 0 && segmentPath(model, segment) === path ? { model, segment } : undefined;
}

/** A champion's predictions: the CSV file of this SHA-256 (`<64 hex>`), packed with gzip and written in base64. */
export function predictionsPath(digest: string): string {
  return `predictions/${digest.slice(0, 2)}/${digest}.csv.gz.base64`;
}

/** The SHA-256 of the file that a path is about. */
export function readPredictionsPath(path: string): string | undefined {
  const [, digest] = /^predictions\/[0-9a-f]{2}\/([0-9a-f]{64})\.csv\.gz\.base64$/.exec(path) ?? [];
  return digest !== undefined && predictionsPath(digest) === path ? digest : undefined;
}

/** Written with the first record, for whoever finds the branch. */
export const readme = `# The ledger of this repository's models

gatewright keeps its records here: training runs, gates, deployments and looks at evaluation sets. The branch has no history in
common with the code and is never merged.

- \`runs/\`, \`gates/\`, \`deployments/\`, \`looks/\`: one record a file, canonical JSON (RFC 8785), named by its own SHA-256. Records are never changed.
- \`predictions/\`: what champions said of their evaluation sets, which later models are compared with.
- \`chain/<model>/<number>.json\`: the order of a model's records. Each entry names the SHA-256 of the entry before it.
- \`index/<model>/\`: what is known of the records without reading them. \`gatewright ledger rebuild-index\` makes it anew.

\`gatewright ledger log\` lists the records, \`gatewright ledger show <id>\` shows one, \`gatewright ledger verify\` names everything that was edited,
removed or added by hand. Please do not edit this branch by hand.
`;
