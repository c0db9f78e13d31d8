import type { RunRecord } from "@gatewright/shared/ledger/record.ts";
import { isSeq, parseDocument, stringify } from "yaml";
import { cardBody, cardFrontMatter, modelCard } from "./model-card.ts";

/** Where our part of a README begins and ends; the rest is the team's. The date tells an older run from a newer one. */
const begin = /<!-- gatewright:begin (\S+) -->/;
const block = /<!-- gatewright:begin \S+ -->[\s\S]*?<!-- gatewright:end -->/;

export type ReadmeWithCard =
  | { text: string }
  /** The card there is of a run that was made later. */
  | { newer: string }
  /** What is wrong with the README that is there. */
  | { broken: string };

/**
 * The README with the card of this run in it: `model-index`, our tag and the data sets in its front matter, and our part of its
 * text. What the team wrote stays as it is, its order and comments too.
 */
export function withModelCard(readme: string | undefined, record: RunRecord, id: string): ReadmeWithCard {
  const section = `<!-- gatewright:begin ${record.created_at} -->\n\n${cardBody(record, id)}\n\n<!-- gatewright:end -->`;
  if (readme === undefined || readme.trim() === "") {
    const [, front = ""] = /^(---\n[\s\S]*?\n---\n)/.exec(modelCard(record, id)) ?? [];
    return { text: `${front}\n${section}\n` };
  }
  const there = begin.exec(readme)?.[1];
  if (there !== undefined && Date.parse(there) > Date.parse(record.created_at)) return { newer: there };
  const [whole = "", front] = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(readme) ?? [];
  const merged = mergedFrontMatter(front, record);
  if ("broken" in merged) return merged;
  const body = readme.slice(whole.length);
  const text = block.test(body) ? body.replace(block, () => section) : `${body.trimEnd()}\n\n${section}\n`;
  return { text: `---\n${merged.text}---\n${whole === "" ? "\n" : ""}${text}` };
}

function mergedFrontMatter(front: string | undefined, record: RunRecord): { text: string } | { broken: string } {
  const ours = cardFrontMatter(record);
  if (front === undefined) return { text: stringify(ours, { lineWidth: 0 }) };
  const document = parseDocument(front);
  const [error] = document.errors;
  if (error !== undefined) return { broken: `its front matter is no YAML: ${error.message.split("\n")[0]}` };
  const theirs: unknown = document.toJS();
  if (theirs !== null && (typeof theirs !== "object" || Array.isArray(theirs))) {
    return { broken: "its front matter is no mapping" };
  }
  if (!document.has("model_name")) document.set("model_name", ours.model_name);
  for (const key of ["tags", "datasets"] as const) {
    const added = ours[key] ?? [];
    const list = document.get(key);
    const known: unknown[] = isSeq(list) ? list.toJSON() : [list].filter((one) => typeof one === "string");
    const missing = added.filter((one) => !known.includes(one));
    if (missing.length > 0) document.set(key, document.createNode([...known, ...missing]));
  }
  const index = ours["model-index"];
  if (index === undefined) document.delete("model-index");
  else document.set("model-index", document.createNode(index));
  return { text: document.toString({ lineWidth: 0 }) };
}
