/**
 * Columns of numbers in the order of the file. The engine gives rows in any order, and sorting there costs more than the query.
 * @param columns the first says which row of the file each is
 */
export function inFileOrder([places = new Float64Array(0), ...values]: Float64Array[], n: number): Float64Array[] {
  if (places.length !== n) throw new Error(`${places.length} of ${n} rows came back from the engine.`);
  const sorted = places.every((place, at) => place === at);
  if (sorted) return values;
  return values.map((column) => {
    const ordered = new Float64Array(n);
    for (let at = 0; at < n; at += 1) ordered[places[at] ?? 0] = column[at] ?? 0;
    return ordered;
  });
}
