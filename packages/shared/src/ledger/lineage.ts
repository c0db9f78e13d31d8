import type { SubjectGraph } from "../report/report.ts";
import { allLines, linesAbout } from "./find-lines.ts";
import type { IndexLine, Ledger } from "./ledger.ts";
import type { DeploymentRecord, GateRecord, LedgerRecord, RunRecord } from "./record.ts";

/** Data that is used every day has more runs than anybody can look at. */
const mostRuns = 15;
const mostOthers = 40;

/**
 * What came from what, around one thing: data and code -> run -> model -> gate -> deployment.
 * @param what a record's id, a commit, a digest of data or of a model, or a data version (`linesAbout`)
 * @throws UserError when the ledger cannot be read, and when nothing in it is about `what`
 */
export async function lineageOf(ledger: Ledger, what: string): Promise<SubjectGraph> {
  const lines = await allLines(ledger);
  const about = linesAbout(lines, what, ledger.name);
  const models = new Set(about.flatMap(({ model_digest: digest }) => (digest === undefined ? [] : [digest])));
  const seeds = new Set(about.map(({ record }) => record));
  const connected = lines.filter(
    ({ record, model_digest: digest }) => seeds.has(record) || (digest !== undefined && models.has(digest)),
  );
  const runs = newest(
    connected.filter(({ kind }) => kind === "run"),
    mostRuns,
  );
  const others = newest(
    connected.filter(({ kind }) => kind === "gate" || kind === "deployment"),
    mostOthers,
  );
  const records = await withNamedRecords(ledger, lines, [...runs.shown, ...others.shown]);
  const hidden = runs.hidden + others.hidden;
  return {
    title: `Lineage of ${what}${hidden === 0 ? "" : ` (${hidden} older records are left out)`}`,
    ...drawn(records),
  };
}

function newest(lines: readonly IndexLine[], most: number): { shown: IndexLine[]; hidden: number } {
  const sorted = [...lines].sort((one, other) => (one.created_at < other.created_at ? 1 : -1));
  return { shown: sorted.slice(0, most).reverse(), hidden: Math.max(0, sorted.length - most) };
}

/** The records, and those that they name: the run that was judged or restored, the gate that is a deployment's proof. */
async function withNamedRecords(
  ledger: Ledger,
  lines: readonly IndexLine[],
  shown: readonly IndexLine[],
): Promise<Map<string, LedgerRecord>> {
  const known = new Set(lines.map(({ record }) => record));
  const records = new Map<string, LedgerRecord>();
  let wanted = shown.map(({ record }) => record);
  while (wanted.length > 0) {
    const read = await ledger.readAll(wanted);
    for (const [id, record] of read) records.set(id, record);
    const named = new Set([...read.values()].flatMap(namedBy));
    wanted = [...named].filter((id) => known.has(id) && !records.has(id));
  }
  return records;
}

function namedBy(record: LedgerRecord): string[] {
  const named = record.kind === "run" ? record.restored_from : record.kind === "gate" ? record.run : undefined;
  const gate = record.kind === "deployment" ? record.gate : undefined;
  return [named, gate].filter((id) => id !== undefined);
}

function drawn(records: ReadonlyMap<string, LedgerRecord>): Pick<SubjectGraph, "nodes" | "edges"> {
  const nodes = new Map<string, SubjectGraph["nodes"][number]>();
  const edges = new Map<string, SubjectGraph["edges"][number]>();
  const node = (kind: string, key: string, label: string): string => {
    const id = `${kind} ${key}`;
    if (!nodes.has(id)) nodes.set(id, { id, kind, label });
    return id;
  };
  const edge = (from: string, to: string, label?: string): void => {
    edges.set(JSON.stringify([from, to]), label === undefined ? { from, to } : { from, to, label });
  };
  const names = modelNames(records);
  const model = (digest: string): string => node("model", digest, `${names.get(digest) ?? ""} ${readable(digest)}`);

  const drawRun = (id: string, run: RunRecord): void => {
    const place = node("run", id, `${short(id)}, ${day(run)}${run.smoke ? ", smoke run" : ""}, ${run.trust}`);
    for (const { role, version } of run.data) edge(node("data", version, readable(version)), place, role);
    const commit = run.code.commit ?? run.origin.head_sha;
    if (commit !== undefined) {
      const dirty = run.code.dirty === true ? ", changed" : "";
      edge(node("code", `${commit}${run.code.diff_digest ?? ""}`, `${short(commit)}${dirty}`), place);
    }
    if (run.artifact !== undefined) edge(place, model(run.artifact.digest));
    if (run.restored_from !== undefined && records.has(run.restored_from)) {
      edge(`run ${run.restored_from}`, place, "restored");
    }
  };
  const drawGate = (id: string, gate: GateRecord): void => {
    const place = node("gate", id, `${gate.action}: ${gate.verdict}${gate.champion ? ", champion" : ""}, ${day(gate)}`);
    const judged = model(gate.model_digest);
    edge(judged, place);
    if (gate.evaluation_digest !== undefined) {
      edge(node("data", gate.evaluation_digest, readable(gate.evaluation_digest)), place, "evaluated on");
    }
    const run = gate.run === undefined ? undefined : records.get(gate.run);
    if (run?.kind === "run" && run.artifact?.digest !== gate.model_digest) edge(`run ${gate.run}`, judged);
  };
  const drawDeployment = (id: string, deployment: DeploymentRecord): void => {
    const place = node("deployment", id, `${deployment.environment}: ${deployment.outcome}, ${day(deployment)}`);
    const judged = model(deployment.model_digest);
    const proof = deployment.gate !== undefined && records.has(deployment.gate) ? `gate ${deployment.gate}` : judged;
    edge(proof, place);
  };

  const ordered = [...records].sort(([, one], [, other]) => (one.created_at < other.created_at ? -1 : 1));
  for (const [id, record] of ordered) if (record.kind === "run") drawRun(id, record);
  for (const [id, record] of ordered) if (record.kind === "gate") drawGate(id, record);
  for (const [id, record] of ordered) if (record.kind === "deployment") drawDeployment(id, record);
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** Of each digest the names that it has; a run of a fork with the same bytes gives a model of this repository no other name. */
function modelNames(records: ReadonlyMap<string, LedgerRecord>): Map<string, string> {
  const [own, ofForks] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const record of records.values()) {
    const digest = record.kind === "run" ? record.artifact?.digest : record.model_digest;
    if (digest === undefined) continue;
    const names = record.trust === "fork" ? ofForks : own;
    names.set(digest, (names.get(digest) ?? new Set()).add(record.model));
  }
  return new Map([...ofForks, ...own].map(([digest, names]) => [digest, [...names].sort().join(", ")]));
}

function short(digest: string): string {
  return digest.slice(0, 12);
}

/** Digests by their first digits; in full they are in the node's id. */
function readable(version: string): string {
  return version.replaceAll(/[0-9a-f]{40,}/g, short);
}

function day({ created_at: at }: LedgerRecord): string {
  return at.slice(0, 10);
}
