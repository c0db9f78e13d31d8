import { isDeepStrictEqual } from "node:util";
import { plural } from "@gatewright/shared/publish/render/wording.ts";
import { fieldAt } from "../answer-fields.ts";
import { openSession } from "../http-session.ts";
import type { MirrorContext, MirrorTarget, RecordToCopy } from "../mirror-target.ts";
import { type RunPlace, type StoredWandbRun, type WandbClient, wandbClient } from "./client.ts";
import { type WandbConfiguration, wandbConfiguration, wandbSecrets } from "./configuration.ts";
import { type WandbContent, wandbContent } from "./run-content.ts";

/** Weights & Biases over the API that its own client uses; docs/mirrors.md says what of it is untested. */
export const wandb: MirrorTarget = {
  name: "Weights & Biases",
  secrets: wandbSecrets,
  copy(run, context) {
    const configuration = wandbConfiguration(run.record.model, context.policy, context.variables);
    return configuration === undefined ? undefined : copyToWandb(run, configuration, context);
  },
};

/** A request stays well below what the service takes (10 MB). */
const mostCharacters = 2_000_000;

async function copyToWandb(
  run: RecordToCopy,
  configuration: WandbConfiguration,
  context: MirrorContext,
): Promise<string> {
  const { address, headers, entity, project } = configuration;
  const session = openSession({
    name: "Weights & Biases",
    address,
    headers,
    fetch: context.fetch,
    signal: context.signal,
  });
  const client = wandbClient(session);
  const content = wandbContent(run);
  const place = await client.upsertRun({ ...content.run, project, entity: entity ?? null });
  await streamFiles(client, place, content, place.historyLines);
  let differences = differencesOf(await client.readRun(place), content);
  // The service takes files in and counts them later.
  for (let attempt = 1; differences.length > 0 && attempt <= 2; attempt += 1) {
    await session.pause(attempt);
    differences = differencesOf(await client.readRun(place), content);
  }

  const page = `${configuration.pages}/${[place.entity, place.project].map(encodeURIComponent).join("/")}/runs/${place.name}`;
  const counts = [
    plural(Object.keys(run.record.params.values).length, "parameter"),
    plural(run.record.metrics.length, "metric"),
    plural(content.history.length, "step"),
  ].join(", ");
  return differences.length === 0
    ? `Copied to Weights & Biases: ${page} (${counts}), read back and equal.`
    : `Copied to Weights & Biases: ${page} (${counts}), but what was read back differs from the record: ${differences.join("; ")}.`;
}

/**
 * Lines that the server has already are not sent again: history is appended to there, and a run copied a second time would
 * else have each step twice.
 */
async function streamFiles(client: WandbClient, place: RunPlace, content: WandbContent, known: number): Promise<void> {
  const summary = { "wandb-summary.json": { offset: 0, content: [JSON.stringify(content.summary)] } };
  let offset = Math.min(known, content.history.length);
  for (const lines of chunks(content.history.slice(offset))) {
    await client.stream(place, { files: { "wandb-history.jsonl": { offset, content: lines } } });
    offset += lines.length;
  }
  await client.stream(place, { files: summary, complete: true, exitcode: 0 });
}

function chunks(lines: readonly string[]): string[][] {
  const found: string[][] = [];
  let size = 0;
  for (const line of lines) {
    const last = found.at(-1);
    if (last === undefined || size + line.length > mostCharacters) {
      found.push([line]);
      size = line.length;
    } else {
      last.push(line);
      size += line.length;
    }
  }
  return found;
}

function differencesOf(stored: StoredWandbRun | undefined, content: WandbContent): string[] {
  if (stored === undefined) return ["the run is not there"];
  const differing = (what: string, expected: object, found: unknown) => {
    const names = Object.entries(expected).filter(([name, value]) => !isDeepStrictEqual(fieldAt(found, name), value));
    const [first] = names;
    return first === undefined ? [] : [`${plural(names.length, what)} differ, e.g. \`${first[0]}\``];
  };
  return [
    ...differing("parameter", content.config, stored.config),
    ...differing("metric", content.summary, stored.summary),
    ...(stored.historyLines === content.history.length
      ? []
      : [`${plural(stored.historyLines, "step")} there, ${content.history.length} in the record`]),
  ];
}
