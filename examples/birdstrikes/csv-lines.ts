/** Where a cell begins: physical line and column, both from 1. */
export interface Cell {
  line: number;
  column: number;
}

/** The lines of a CSV file without quoted cells, as those of this example are; line 1 is the header. */
export class CsvLines {
  readonly #lines: string[];
  readonly #names: string[];

  constructor(text: string) {
    if (text.includes('"')) throw new Error("CsvLines reads files without quoted cells only.");
    this.#lines = text.trimEnd().split("\n");
    this.#names = this.line(1).split(",");
  }

  text(): string {
    return `${this.#lines.join("\n")}\n`;
  }

  bytes(): Uint8Array {
    return Buffer.from(this.text());
  }

  line(number: number): string {
    const line = this.#lines[number - 1];
    if (line === undefined) throw new Error(`There is no line ${number}.`);
    return line;
  }

  /** Number of characters before a line. */
  offset(number: number): number {
    return this.#lines.slice(0, number - 1).reduce((sum, line) => sum + line.length + 1, 0);
  }

  /** Numbers of the lines that hold records. */
  recordLines(): number[] {
    return this.#lines.map((_, index) => index + 1).slice(1);
  }

  /** A record in the middle half of the file, where nobody looks. */
  anyLine(random: (below: number) => number): number {
    const quarter = Math.floor(this.#lines.length / 4);
    return 2 + quarter + random(2 * quarter);
  }

  value(line: number, name: string): string {
    return this.line(line).split(",")[this.#index(name)] ?? "";
  }

  cell(line: number, name: string): Cell {
    const before = this.line(line).split(",").slice(0, this.#index(name));
    return { line, column: 1 + before.reduce((sum, cell) => sum + cell.length + 1, 0) };
  }

  /** Writes `value` into a cell and says where that is. */
  set(line: number, name: string, value: string): Cell {
    const cells = this.line(line).split(",");
    cells[this.#index(name)] = value;
    this.#lines[line - 1] = cells.join(",");
    return this.cell(line, name);
  }

  append(line: string): number {
    return this.#lines.push(line);
  }

  insertAfter(number: number, line: string): void {
    this.#lines.splice(number, 0, line);
  }

  dropColumn(name: string): void {
    const index = this.#index(name);
    for (const [at, line] of this.#lines.entries()) this.#lines[at] = line.split(",").toSpliced(index, 1).join(",");
  }

  /** Exchanges the values of two columns and leaves their names where they are. */
  swapValues(first: string, second: string): void {
    for (const line of this.recordLines()) {
      const [one, other] = [this.value(line, first), this.value(line, second)];
      this.set(line, first, other);
      this.set(line, second, one);
    }
  }

  #index(name: string): number {
    const index = this.#names.indexOf(name);
    if (index < 0) throw new Error(`There is no column ${name}.`);
    return index;
  }
}
