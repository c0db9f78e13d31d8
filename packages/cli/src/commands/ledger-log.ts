import { configurationError, evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { IndexLine, Ledger } from "@gatewright/shared/ledger/ledger.ts";
import { recordKinds } from "@gatewright/shared/ledger/record.ts";
import { fit, pad } from "@gatewright/shared/publish/render/display-width.ts";
import { visibleText } from "@gatewright/shared/publish/render/visible-text.ts";
import type { Command } from "../command.ts";
import type { Arguments, OptionDefinitions } from "../command-line.ts";
import type { Terminal } from "../terminal.ts";
import { placeOptions, withLedger } from "./ledger-place.ts";

const defaultLimit = 20;

/** Options that say which records. */
export const whichRecords = {
  model: { value: "NAME", description: "Only this model's." },
  kind: { value: "KIND", choices: recordKinds, description: "Only records of one kind." },
} as const satisfies OptionDefinitions;

/** `gatewright ledger log`: the newest records, from the index alone. */
export const logCommand: Command = {
  name: "ledger log",
  summary: "Lists the newest records.",
  description: "Lists records, the newest first: when, which, of which model, and what they say in a word.",
  operands: undefined,
  options: {
    ...whichRecords,
    limit: { value: "N", description: `How many; ${defaultLimit} when not given.` },
    format: { value: "FORMAT", choices: ["text", "json"], description: "Form of the output; text when not given." },
    ...placeOptions,
  },
  examples: [
    ["gatewright ledger log", "the newest 20 records"],
    ["gatewright ledger log --model strike-damage --kind run --limit 100", "one model's runs"],
    ["gatewright ledger log --format json", "for a program"],
  ],
  run: async (given, terminal) => {
    const limit = limitOf(given.text("limit"));
    return await withLedger(given, terminal, async (ledger) => {
      const lines = await linesOf(ledger, given);
      const newest = lines.sort(newestFirst).slice(0, limit);
      if (given.text("format") === "json") terminal.out(`${JSON.stringify(newest, undefined, 2)}\n`);
      else terminal.out(table(newest, terminal));
      const more = lines.length - newest.length;
      if (more > 0) terminal.note(`${more} older ${more === 1 ? "record" : "records"}; see more with --limit.\n`);
      return 0;
    });
  },
};

/**
 * The index lines that `--model` and `--kind` name, oldest first, model after model.
 * @throws UserError (`evidence`) when the ledger has no such model
 */
export async function linesOf(ledger: Ledger, given: Arguments): Promise<IndexLine[]> {
  const [model, kind] = [given.text("model"), given.text("kind")];
  const models = await ledger.models();
  if (model !== undefined && !models.includes(model)) {
    throw evidenceError(`The ${ledger.name} has no records of a model ${model}.`, {
      hint: models.length === 0 ? "It has no records at all." : `It has records of: ${models.join(", ")}.`,
    });
  }
  const { allLines } = await import("@gatewright/shared/ledger/find-lines.ts");
  const lines = model === undefined ? await allLines(ledger) : await ledger.index(model);
  return lines.filter((line) => kind === undefined || line.kind === kind);
}

function limitOf(given: string | undefined): number {
  if (given === undefined) return defaultLimit;
  const limit = /^[1-9]\d{0,8}$/.test(given) ? Number(given) : undefined;
  if (limit === undefined) {
    throw configurationError(`--limit is "${given}", which is no number of records.`, {
      hint: "Give a whole number from 1 on.",
    });
  }
  return limit;
}

function newestFirst(one: IndexLine, other: IndexLine): number {
  if (one.created_at !== other.created_at) return one.created_at < other.created_at ? 1 : -1;
  return other.number - one.number;
}

function table(lines: readonly IndexLine[], terminal: Terminal): string {
  const rows = lines.map((line) =>
    [
      line.created_at.slice(0, 16).replace("T", " "),
      line.record.slice(0, 12),
      line.kind,
      line.model,
      (line.commit ?? "").slice(0, 10),
      line.trust,
      inAWord(line),
    ].map(visibleText),
  );
  const all = [["made (UTC)", "record", "kind", "model", "commit", "trust", "says"], ...rows];
  const widths = all.reduce<number[]>(
    (known, row) => row.map((cell, at) => Math.max(known[at] ?? 0, Math.min(cell.length, 40))),
    [],
  );
  return all
    .map((row) =>
      row
        .map((cell, at) => pad(fit(cell, widths[at] ?? 0), widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .map((row) => `${fit(row, Math.max(terminal.width, 60))}\n`)
    .join("");
}

function inAWord({ kind, smoke, verdict, champion, model_digest: digest }: IndexLine): string {
  const words = [
    verdict,
    champion === true ? "champion" : undefined,
    smoke === true ? "smoke run" : undefined,
    kind === "run" && digest !== undefined ? `model ${digest.replace("sha256:", "").slice(0, 12)}` : undefined,
  ];
  return words.filter((word) => word !== undefined).join(", ");
}
