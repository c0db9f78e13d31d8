import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { isObject, type Json, type JsonObject, list, member } from "../json.ts";

export interface ActionFile {
  directory: string;
  /** Default of each input; undefined when it has none. */
  inputs: Map<string, string | undefined>;
  /** `value` of each output of a composite action. */
  outputs: Map<string, string | undefined>;
  runs:
    | { kind: "node"; main: string; pre?: string; preIf?: string; post?: string; postIf?: string }
    | { kind: "composite"; steps: JsonObject[] };
}

/** Reads the `action.yml` of a folder. */
export function readActionFile(directory: string): ActionFile {
  const path = ["action.yml", "action.yaml"].map((name) => join(directory, name)).find((file) => existsSync(file));
  if (!path) throw new Error(`There is no action.yml in ${directory}.`);
  const file: Json = parse(readFileSync(path, "utf8"));
  const runs = member(file, "runs");
  const text = (key: string): string | undefined => asText(member(runs, key));
  const fields = (key: string, field: string): Map<string, string | undefined> => {
    const found = member(file, key);
    const entries = isObject(found) ? Object.entries(found) : [];
    return new Map(entries.map(([name, value]) => [name, asText(member(value, field))]));
  };
  const common = { directory, inputs: fields("inputs", "default"), outputs: fields("outputs", "value") };
  const using = text("using");
  if (using === "composite") {
    return { ...common, runs: { kind: "composite", steps: list(member(runs, "steps")).filter(isObject) } };
  }
  const main = text("main");
  // Node 20 is gone from GitHub's runners.
  if (using !== "node24" || main === undefined) throw new Error(`${path} runs ${using}, the runner knows node24.`);
  const [pre, preIf, post, postIf] = [text("pre"), text("pre-if"), text("post"), text("post-if")];
  return {
    ...common,
    runs: {
      kind: "node",
      main,
      ...(pre === undefined ? {} : { pre }),
      ...(preIf === undefined ? {} : { preIf }),
      ...(post === undefined ? {} : { post }),
      ...(postIf === undefined ? {} : { postIf }),
    },
  };
}

/** A scalar of YAML as the text that the runner makes of it. */
export function asText(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
