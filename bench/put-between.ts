/** The page with this text between the markers `<!-- name:start -->` and `<!-- name:end -->`. */
export function putBetween(page: string, name: string, text: string): string {
  const [before, rest] = page.split(`<!-- ${name}:start -->`);
  const after = rest?.split(`<!-- ${name}:end -->`)[1];
  if (before === undefined || after === undefined) throw new Error(`The page has no place for ${name}.`);
  return `${before}<!-- ${name}:start -->\n\n${text}\n\n<!-- ${name}:end -->${after}`;
}
