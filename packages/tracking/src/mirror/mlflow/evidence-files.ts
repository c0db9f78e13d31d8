import { canonicalJson } from "@gatewright/shared/ledger/canonical-json.ts";
import { mlBom } from "../../documents/ml-bom.ts";
import { modelCard } from "../../documents/model-card.ts";
import type { RecordToCopy } from "../mirror-target.ts";
import { type MlflowClient, MlflowRefusal } from "./client.ts";

const scheme = "mlflow-artifacts:";

/**
 * Puts the record and the documents made from it beside the run. Only a server that passes artifacts on takes them: any other
 * artifact store wants cloud credentials that this job need not have. Gives a sentence when they are not there.
 */
export async function uploadEvidence(
  client: MlflowClient,
  artifactUri: string,
  { record, id }: RecordToCopy,
): Promise<string | undefined> {
  const folder = proxiedPath(artifactUri, client.address);
  if (folder === undefined) {
    return `Record, model card and bill of materials were not copied: the run's artifacts are not kept by the server itself (${artifactUri.split(":")[0]}).`;
  }
  const files = [
    { name: "record.json", content: canonicalJson(record), type: "application/json" },
    { name: "model-card.md", content: modelCard(record, id), type: "text/markdown" },
    { name: "ml-bom.json", content: canonicalJson(mlBom(record, id)), type: "application/json" },
  ];
  try {
    for (const { name, content, type } of files) await client.upload(`${folder}/gatewright/${name}`, content, type);
    return undefined;
  } catch (error) {
    // `--no-serve-artifacts`: the scheme of older runs stays, and the server no longer takes them.
    if (error instanceof MlflowRefusal) return `The evidence files were not copied. ${error.message}`;
    throw error;
  }
}

/** Path below the server's artifact store; undefined when another store or another server holds the run's artifacts. */
function proxiedPath(artifactUri: string, address: string): string | undefined {
  if (!artifactUri.startsWith(scheme)) return undefined;
  const rest = artifactUri.slice(scheme.length);
  const [, host, path] = /^\/\/([^/]*)(\/.*)$/.exec(rest) ?? ["", "", rest];
  if (host !== "" && host !== new URL(address).host) return undefined;
  return path?.replace(/^\/+/, "");
}
