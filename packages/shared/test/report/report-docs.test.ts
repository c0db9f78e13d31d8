import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { verdictWord } from "../../src/publish/render/wording.ts";
import { verdictOrder } from "../../src/report/verdict.ts";

interface Node {
  description?: string;
  type?: string;
  required?: string[];
  properties?: Record<string, Node>;
}

const schema: Node & { $defs: Record<string, Node> } = JSON.parse(readFileSync("schemas/report.v1.json", "utf8"));
const docs = readFileSync("docs/report.md", "utf8");

/** The text from a heading to the next. */
function chapter(heading: string): string {
  return docs.split(/^(?=#{1,3} )/m).find((part) => part.split("\n")[0] === heading) ?? "";
}

/** The rows that the documentation must have for the fields of one object: name, optional or not, description. */
function expectedRows(node: Node, prefix = ""): [name: string, optional: string, meaning: string][] {
  return Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const optional = node.required?.includes(name) ? "" : "optional";
    return [[`\`${prefix}${name}\``, optional, field.description ?? ""], ...expectedRows(field, `${prefix}${name}.`)];
  });
}

function rowsOf(text: string): string[][] {
  const cells = text.split("\n").filter((line) => line.startsWith("| `"));
  return cells.map((line) => {
    const [, name = "", , optional = "", meaning = ""] = line.split("|").map((cell) => cell.trim());
    return [name, optional, meaning];
  });
}

describe("docs/report.md", () => {
  const objects: [string, Node][] = [["## Fields", schema]];
  for (const [name, node] of Object.entries(schema.$defs)) if (node.properties) objects.push([`### ${name}`, node]);

  test.each(objects)("%s has a row for every field, in the schema's words, and no other", (heading, node) => {
    expect(rowsOf(chapter(heading))).toEqual(expectedRows(node));
  });

  test("every verdict stands there with the word that people see", () => {
    for (const verdict of verdictOrder)
      expect(chapter("### verdict")).toContain(`| \`${verdict}\` | ${verdictWord[verdict]} |`);
  });
});
