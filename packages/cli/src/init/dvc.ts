import { posix } from "node:path";
import { parse } from "yaml";
import type { ProjectFiles } from "./project-files.ts";

export interface DvcStage {
  name: string;
  command: string;
  deps: string[];
  outs: string[];
  metrics: string[];
  plots: string[];
  params: string[];
}

/** What DVC's own files say about the folder. */
export interface FoundDvc {
  /** Of the data that somebody put under DVC: the `.dvc` file, and the path that it stands for. */
  pointers: { file: string; path: string }[];
  stages: DvcStage[];
  /** Metrics and parameters that stand above the stages. */
  metrics: string[];
  params: string[];
  /** Scheme of the default remote, such as `s3`; `local` for a folder; undefined without a remote. */
  remote: string | undefined;
}

/** Undefined where DVC is not used. What cannot be read is left out: DVC itself says better what is wrong with it. */
export async function findDvc(files: ProjectFiles): Promise<FoundDvc | undefined> {
  const pointerFiles = files.kept.filter((path) => path.endsWith(".dvc"));
  const pipelineText = files.kept.includes("dvc.yaml") ? await files.text("dvc.yaml") : undefined;
  const config = await files.text(".dvc/config");
  if (pointerFiles.length === 0 && pipelineText === undefined && config === undefined) return undefined;
  const pointers: FoundDvc["pointers"] = [];
  for (const file of pointerFiles) {
    for (const out of list(tree(await files.text(file)), "outs")) {
      const path = text(out, "path");
      if (path !== undefined) pointers.push({ file, path: posix.join(posix.dirname(file), path) });
    }
  }
  const pipeline = tree(pipelineText);
  const stages = Object.entries(Object(Object(pipeline).stages)).flatMap(([name, stage]) => stageOf(name, stage));
  return {
    pointers,
    stages,
    metrics: paths(list(pipeline, "metrics")),
    params: paths(list(pipeline, "params")),
    remote: remoteOf(config),
  };
}

function stageOf(name: string, stage: unknown): DvcStage[] {
  const command: unknown = Object(stage).cmd;
  const words = Array.isArray(command) ? command.join(" && ") : command;
  if (typeof words !== "string") return [];
  const folder = text(stage, "wdir") ?? ".";
  const below = (key: string) => paths(list(stage, key)).map((path) => posix.join(folder, path));
  const params = list(stage, "params").flatMap((param) => {
    // A plain text is a parameter of params.yaml; a mapping names its file.
    return typeof param === "string" ? "params.yaml" : Object.keys(Object(param));
  });
  return [
    {
      name,
      command: words,
      deps: below("deps"),
      outs: below("outs"),
      metrics: below("metrics"),
      plots: below("plots"),
      params: [...new Set(params)],
    },
  ];
}

/** Entries are paths, or mappings from a path to its options. */
function paths(entries: readonly unknown[]): string[] {
  return entries
    .flatMap((entry) => (typeof entry === "string" ? entry : Object.keys(Object(entry))))
    .filter((path) => !path.includes("${"));
}

function remoteOf(config: string | undefined): string | undefined {
  if (config === undefined) return undefined;
  const chosen = /^\s*remote\s*=\s*(\S+)/m.exec(config)?.[1];
  const sections = [...config.matchAll(/\['?remote "([^"]+)"'?\]([^[]*)/g)];
  const section = sections.find(([, name]) => name === chosen) ?? sections[0];
  const url = /^\s*url\s*=\s*(\S+)/m.exec(section?.[2] ?? "")?.[1];
  if (url === undefined) return undefined;
  return /^([a-z][a-z0-9+]*):\/\//.exec(url)?.[1] ?? "local";
}

function tree(source: string | undefined): unknown {
  if (source === undefined) return undefined;
  try {
    return parse(source);
  } catch {
    return undefined;
  }
}

function list(value: unknown, key: string): unknown[] {
  const found: unknown = Object(value)[key];
  return Array.isArray(found) ? found : [];
}

function text(value: unknown, key: string): string | undefined {
  const found: unknown = Object(value)[key];
  return typeof found === "string" ? found : undefined;
}
