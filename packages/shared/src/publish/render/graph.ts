import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { h, s } from "hastscript";
import type { SubjectGraph } from "../../report/report.ts";
import { clippedText } from "./visible-text.ts";

/** What is longer stands in the tooltip of the drawing and in report.json. */
const labelCharacters = 23;
/** A drawing of more helps nobody. */
const mostNodes = 60;

const shapes: Record<string, readonly [open: string, close: string]> = {
  data: ["[(", ")]"],
  code: ["[/", "/]"],
  run: ["(", ")"],
  model: ["{{", "}}"],
  gate: ["{", "}"],
  deployment: ["([", "])"],
};

/** The graph as Mermaid, left to right. Labels are untrusted: whatever could mean something to Mermaid becomes an entity code. */
export function mermaidOf(graph: SubjectGraph): string {
  const { nodes, edges, more } = shownPart(graph);
  const number = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
  const lines = nodes.map(({ id, kind, label }) => {
    const [open, close] = shapes[kind] ?? ["[", "]"];
    return `  ${number.get(id)}${open}"${mermaidText(kind)}<br>${mermaidText(clippedText(label, 60))}"${close}`;
  });
  for (const { from, to, label } of edges) {
    const arrow = label === undefined ? "-->" : `-- "${mermaidText(clippedText(label, 30))}" -->`;
    lines.push(`  ${number.get(from)} ${arrow} ${number.get(to)}`);
  }
  if (more > 0) lines.push(`  more["${more} more in report.json"]`);
  return ["flowchart LR", ...lines].join("\n");
}

function mermaidText(untrusted: string): string {
  return untrusted.replaceAll(/[^\p{L}\p{N} ._/@+,-]/gu, (character) => `#${character.codePointAt(0)};`);
}

const box = { width: 204, height: 46, gapX: 56, gapY: 16, margin: 8 };

/** The graph as an SVG element with a text for screen readers. Colours come from the page's style sheet, or the viewer's. */
export function svgOf(graph: SubjectGraph): Element {
  const { nodes, edges, more } = shownPart(graph);
  const layers = layersOf(nodes, edges);
  const place = new Map<string, { x: number; y: number }>();
  const rows: number[] = [];
  for (const node of nodes) {
    const layer = layers.get(node.id) ?? 0;
    const row = rows[layer] ?? 0;
    rows[layer] = row + 1;
    place.set(node.id, {
      x: box.margin + layer * (box.width + box.gapX),
      y: box.margin + row * (box.height + box.gapY),
    });
  }
  const width = 2 * box.margin + rows.length * (box.width + box.gapX) - box.gapX;
  const height = 2 * box.margin + Math.max(1, ...rows) * (box.height + box.gapY) - box.gapY;
  return s(
    "svg",
    {
      className: ["graph"],
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      xmlns: "http://www.w3.org/2000/svg",
    },
    [
      s("title", clippedText(`${graph.title}${more > 0 ? ` (${more} more nodes are not drawn)` : ""}`, 300)),
      s("desc", edges.map((edge) => sentenceOf(edge, nodes)).join(" ")),
      ...edges.map(({ from, to }) => arrow(place.get(from), place.get(to))),
      ...nodes.map(({ id, kind, label }) => {
        const { x, y } = place.get(id) ?? { x: 0, y: 0 };
        return s("g", { transform: `translate(${x} ${y})` }, [
          s("title", clippedText(`${kind}: ${label}`, 300)),
          s("rect", { width: box.width, height: box.height, rx: kind === "run" ? 22 : 6, className: ["node"] }),
          s("text", { x: 12, y: 18, className: ["kind"] }, clippedText(kind, 20)),
          s("text", { x: 12, y: 36, className: ["label"] }, shortLabel(label)),
        ]);
      }),
    ],
  );
}

/** A file of its own, which a viewer shows without our page. */
export function svgFile(graph: SubjectGraph): string {
  const drawing = svgOf(graph);
  drawing.children.unshift(
    h(
      "style",
      "text{font:13px system-ui,sans-serif}.kind{font-size:11px;fill:#59636e}.label{fill:#1f2328}.node{fill:#fff;stroke:#59636e}path{fill:none;stroke:#59636e}",
    ),
  );
  return `${toHtml(drawing, { space: "svg" })}\n`;
}

function shortLabel(label: string): string {
  const shown = clippedText(label, 300);
  return shown.length <= labelCharacters ? shown : `${shown.slice(0, labelCharacters - 1)}…`;
}

function arrow(from: { x: number; y: number } | undefined, to: { x: number; y: number } | undefined): Element | string {
  if (from === undefined || to === undefined) return "";
  const [x1, y1, x2, y2] = [from.x + box.width, from.y + box.height / 2, to.x, to.y + box.height / 2];
  const bend = box.gapX / 2;
  return s("path", {
    className: ["edge"],
    d: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}M${x2 - 7} ${y2 - 4}L${x2} ${y2}L${x2 - 7} ${y2 + 4}`,
  });
}

function sentenceOf({ from, to }: SubjectGraph["edges"][number], nodes: SubjectGraph["nodes"]): string {
  const name = (id: string) => {
    const node = nodes.find((candidate) => candidate.id === id);
    return node === undefined ? id : clippedText(`${node.kind} ${node.label}`, 100);
  };
  return `${name(from)} leads to ${name(to)}.`;
}

/** Longest way from a node that nothing leads to; an arrow that would close a circle does not count. */
function layersOf(nodes: SubjectGraph["nodes"], edges: SubjectGraph["edges"]): Map<string, number> {
  const layers = new Map(nodes.map(({ id }) => [id, 0]));
  for (let round = 0; round < nodes.length; round += 1) {
    let moved = false;
    for (const { from, to } of edges) {
      const wanted = (layers.get(from) ?? 0) + 1;
      if (wanted > (layers.get(to) ?? 0) && wanted < nodes.length) {
        layers.set(to, wanted);
        moved = true;
      }
    }
    if (!moved) break;
  }
  return layers;
}

function shownPart({ nodes, edges }: SubjectGraph) {
  const shown = nodes.slice(0, mostNodes);
  const ids = new Set(shown.map(({ id }) => id));
  return {
    nodes: shown,
    edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)).slice(0, 4 * mostNodes),
    more: nodes.length - shown.length,
  };
}
