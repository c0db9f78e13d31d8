import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { benchFolder } from "./data.ts";
import type { Contender } from "./measure.ts";

/** The tools that a user would pick instead, each in a virtual environment of its own, as its documentation installs it. */
export const peers = [
  {
    name: "Pandera on pandas",
    script: "pandera_pandas.py",
    requirements: ["pandera[pandas]==0.35.0", "pyarrow==26.0.1"],
  },
  { name: "Pandera on Polars (lazy)", script: "pandera_polars.py", requirements: ["pandera[polars]==0.35.0"] },
  { name: "Great Expectations", script: "gx.py", requirements: ["great_expectations==1.24.1"] },
  { name: "Soda", script: "soda_contract.py", requirements: ["soda-duckdb==4.28.0"] },
] as const;

export type Peer = (typeof peers)[number];

/** Makes the peer's environment when it is not there, and says how long that took; undefined when it was there. */
export function installPeer(peer: Peer): number | undefined {
  const folder = environment(peer);
  if (existsSync(join(folder, "installed"))) return undefined;
  const started = performance.now();
  execFileSync("python3", ["-m", "venv", "--clear", folder]);
  execFileSync(join(folder, "bin", "pip"), ["install", "--quiet", "--no-cache-dir", ...peer.requirements], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const seconds = (performance.now() - started) / 1000;
  execFileSync("touch", [join(folder, "installed")]);
  return seconds;
}

export function peerContender(peer: Peer, data: string, checks: string): Contender {
  const script = join(import.meta.dirname, "peers", peer.script);
  return { name: peer.name, command: [join(environment(peer), "bin", "python"), script, data, checks] };
}

/** `name==version` of what the peer's environment holds, for the table's foot. */
export function peerVersions(peer: Peer): string {
  const frozen = execFileSync(join(environment(peer), "bin", "pip"), ["freeze"], { encoding: "utf8" }).split("\n");
  const wanted = /^(pandera|pandas|polars|great_expectations|soda-core|duckdb|pyarrow)==/i;
  return frozen.filter((line) => wanted.test(line)).join(", ");
}

function environment(peer: Peer): string {
  return join(benchFolder, "venv", peer.script.replace(".py", ""));
}
