import { visibleText } from "@gatewright/shared/publish/render/visible-text.ts";
import type { SubjectGraph } from "@gatewright/shared/report/report.ts";
import type { Command } from "../command.ts";
import { placeOptions, withLedger } from "./ledger-place.ts";

/** `gatewright lineage`: data -> code -> run -> model -> gate -> deployment. */
export const lineageCommand: Command = {
  name: "lineage",
  summary: "Shows what a model, a commit or data came from and went into.",
  description:
    "Shows data, code, runs, models, gates and deployments that are connected with one thing: a digest of data or of a\nmodel, a commit, a data version, or a record's id. Of digests, commits and ids the first 7 digits are enough.",
  operands: {
    label: "DIGEST|COMMIT|VERSION",
    description: "For instance sha256:3f2a91bc, 9e107d9d372b, or delta:data/strikes@12.",
    atLeast: 1,
    atMost: 1,
  },
  options: {
    format: {
      value: "FORMAT",
      choices: ["text", "mermaid", "html", "json"],
      description: "Form of the output; text when not given.",
    },
    ...placeOptions,
  },
  examples: [
    ["gatewright lineage $(gatewright digest model.joblib | cut -d' ' -f1)", "where the model of this file came from"],
    ["gatewright lineage HEAD", "what this commit made"],
    ["gatewright lineage 9e107d9d --format html > lineage.html", "as a drawing"],
  ],
  run: async (given, terminal) => {
    const [what = ""] = given.operands;
    const format = given.text("format") ?? "text";
    return await withLedger(given, terminal, async (ledger) => {
      const { lineageOf } = await import("@gatewright/shared/ledger/lineage.ts");
      const named = await commitOf(what, terminal.workingDirectory, terminal.signal);
      const graph = await lineageOf(ledger, named);
      terminal.out(await rendered(graph, format));
      return 0;
    });
  },
};

/** Names of commits that only git knows, such as HEAD. */
async function commitOf(what: string, workingDirectory: string, signal: AbortSignal): Promise<string> {
  if (!/^(?:HEAD|@)(?:[~^]\d*)*$/.test(what)) return what;
  const { runGit, userEnvironment } = await import("@gatewright/shared/ledger/git-process.ts");
  const { ok, output } = await runGit({
    parameters: ["rev-parse", "--verify", "--quiet", `${what}^{commit}`],
    workingDirectory,
    environment: userEnvironment(),
    timeoutMs: 20_000,
    signal,
  });
  return ok ? output.toString("utf8").trim() : what;
}

async function rendered(graph: SubjectGraph, format: string): Promise<string> {
  switch (format) {
    case "json":
      return `${JSON.stringify(graph, undefined, 2)}\n`;
    case "mermaid": {
      const { mermaidOf } = await import("@gatewright/shared/publish/render/graph.ts");
      return `${mermaidOf(graph)}\n`;
    }
    case "html": {
      const { lineagePage } = await import("../lineage-page.ts");
      return lineagePage(graph);
    }
    default:
      return asText(graph);
  }
}

const kindOrder = ["data", "code", "run", "model", "gate", "deployment"];

/** A line a thing, below it what it came from. */
function asText({ title, nodes, edges }: SubjectGraph): string {
  const labels = new Map(nodes.map(({ id, kind, label }) => [id, `${kind} ${label}`]));
  const sorted = [...nodes].sort((one, other) => kindOrder.indexOf(one.kind) - kindOrder.indexOf(other.kind));
  const lines = sorted.flatMap(({ id, kind, label }) => [
    `${kind.padEnd(10)}  ${visibleText(label)}`,
    ...edges
      .filter(({ to }) => to === id)
      .map(({ from, label: role }) => {
        const source = visibleText(`${labels.get(from) ?? from}${role === undefined ? "" : ` (${role})`}`);
        return `${" ".repeat(12)}from ${source}`;
      }),
  ]);
  return `${[visibleText(title), "", ...lines].join("\n")}\n`;
}
