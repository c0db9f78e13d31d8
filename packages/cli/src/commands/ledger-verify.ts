import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { configurationError, evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Ledger } from "@gatewright/shared/ledger/ledger.ts";
import type { Anchor, LedgerProblem } from "@gatewright/shared/ledger/verify.ts";
import { visibleText } from "@gatewright/shared/publish/render/visible-text.ts";
import type { Command } from "../command.ts";
import type { Terminal } from "../terminal.ts";
import { noLedgerYet, placeOptions, withStore } from "./ledger-place.ts";

/** `gatewright ledger verify`: names everything that was changed by hand. */
export const verifyCommand: Command = {
  name: "ledger verify",
  summary: "Names every record, chain entry and index line that was changed.",
  description:
    "Compares all that is in the ledger with what it must be, and with anchors that reports keep: without an anchor\nnobody can see that the newest record was removed, or the whole branch written anew.",
  operands: undefined,
  options: {
    anchor: {
      value: "HEX|FILE",
      several: true,
      description: "An anchor, or a report.json or text of a check run that has some.",
    },
    format: { value: "FORMAT", choices: ["text", "json"], description: "Form of the output; text when not given." },
    ...placeOptions,
  },
  examples: [
    ["gatewright ledger verify", "prints today's anchors when everything holds"],
    ["gatewright ledger verify --anchor report.json", "against what a report of last month says"],
  ],
  run: async (given, terminal) => {
    const anchors: Anchor[] = [];
    for (const value of given.list("anchor")) anchors.push(...(await anchorsFrom(value, terminal)));
    const { verifyLedger } = await import("@gatewright/shared/ledger/verify.ts");
    const { openLedger } = await import("@gatewright/shared/ledger/open-ledger.ts");
    return await withStore(given, terminal, async (store) => {
      const problems = await verifyLedger(store, { anchors });
      const ledger = await openLedger(store);
      if (ledger.commit === undefined && problems.length === 0) throw noLedgerYet(store);
      const newest = problems.length === 0 ? await newestEntries(ledger) : undefined;
      if (given.text("format") === "json") {
        terminal.out(`${JSON.stringify({ commit: ledger.commit, problems, ...newest }, undefined, 2)}\n`);
      } else if (newest === undefined) {
        terminal.out(problemsText(store.name, problems));
      } else {
        terminal.out(wholeText(store.name, newest));
        if (anchors.length === 0) {
          terminal.note("No anchor was given, so a newest record that was removed cannot be seen.\n");
        }
      }
      return problems.length === 0 ? 0 : 1;
    });
  },
};

/** @throws UserError when the value is no anchor, no file, or a file without an anchor */
async function anchorsFrom(value: string, { workingDirectory }: Terminal): Promise<Anchor[]> {
  if (/^[0-9a-f]{64}$/.test(value)) return [{ entry: value }];
  const text = await readFile(resolve(workingDirectory, value), "utf8").catch((cause: unknown) => {
    throw configurationError(`--anchor ${value} is neither 64 hexadecimal digits nor a file that can be read.`, {
      hint: "Give the anchor that a report or a check run printed, or the path of a report.json.",
      cause,
    });
  });
  const anchors = anchorsIn(text);
  if (anchors.length > 0) return anchors;
  throw evidenceError(`${value} names no anchor of a ledger.`, {
    location: { path: value },
    hint: "Reports have one when their run appended to the ledger: `ledger.anchors` in report.json, `anchor of <model> <64 digits>` in texts.",
  });
}

/** Of a report.json, or of any text in which a report was shown. */
function anchorsIn(text: string): Anchor[] {
  const plain = text.replaceAll(/<[^>]*>/g, " ");
  const shown = [...plain.matchAll(/anchor of `?([A-Za-z0-9][A-Za-z0-9._-]{0,99})`?\s+`?([0-9a-f]{64})\b/g)];
  const anchors = shown.map(([, model = "", entry = ""]) => ({ model, entry }));
  return [...anchors, ...anchorsOfReport(text)];
}

function anchorsOfReport(text: string): Anchor[] {
  if (!text.trimStart().startsWith("{")) return [];
  let document: { ledger?: { anchors?: unknown } | null } | null;
  try {
    document = JSON.parse(text);
  } catch {
    // Not a report.json; texts that only begin like one were searched already.
    return [];
  }
  const found = document?.ledger?.anchors;
  if (typeof found !== "object" || found === null) return [];
  return Object.entries(found).map(([model, entry]: [string, unknown]) => ({ model, entry: String(entry) }));
}

interface Newest {
  records: number;
  anchors: Record<string, string>;
}

async function newestEntries(ledger: Ledger): Promise<Newest> {
  const newest: Newest = { records: 0, anchors: {} };
  for (const model of await ledger.models()) {
    const lines = await ledger.index(model);
    newest.records += lines.length;
    newest.anchors[model] = lines.at(-1)?.entry ?? "";
  }
  return newest;
}

function wholeText(name: string, { records, anchors }: Newest): string {
  const models = Object.keys(anchors).length;
  return [
    `The ${name} is whole: ${records} ${records === 1 ? "record" : "records"} of ${models} ${models === 1 ? "model" : "models"}.`,
    ...Object.entries(anchors).map(([model, entry]) => `anchor of ${model} ${entry}`),
    "",
  ].join("\n");
}

function problemsText(name: string, problems: readonly LedgerProblem[]): string {
  const lines = problems.flatMap(({ kind, message, hint }, at) => [
    `${kind}: ${visibleText(message)}`,
    // Once below all that it is about.
    ...(hint === undefined || hint === problems[at + 1]?.hint ? [] : [`    ${visibleText(hint)}`]),
  ]);
  return `${[...lines, `The ${name} has ${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`].join("\n")}\n`;
}
