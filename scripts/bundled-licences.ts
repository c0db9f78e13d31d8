import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "rolldown";

/** Licences that may be bundled into an MIT-licensed action without asking anybody. */
const allowed = new Set([
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "Apache-2.0",
  "Unlicense",
  "BlueOak-1.0.0",
]);

interface BundledPackage {
  name: string;
  version: string;
  licence: string;
  text: string;
}

/** Writes `licenses.txt` with the licence of every package whose code is in the bundle; refuses one that is not allowed. */
export function bundledLicences(): Plugin {
  return {
    name: "bundled-licences",
    generateBundle(_, bundle) {
      const packages = new Map<string, BundledPackage>();
      for (const output of Object.values(bundle)) {
        if (output.type !== "chunk") continue;
        for (const id of output.moduleIds) {
          const folder = packageFolder(id);
          if (folder !== undefined && !packages.has(folder)) packages.set(folder, readPackage(folder));
        }
      }
      const sorted = [...packages.values()].sort((a, b) =>
        `${a.name}@${a.version}`.localeCompare(`${b.name}@${b.version}`, "en"),
      );
      for (const { name, version, licence } of sorted) {
        if (!isAllowed(licence))
          throw new Error(`${name}@${version} has the licence ${licence}, which may not be bundled`);
      }
      this.emitFile({ type: "asset", fileName: "licenses.txt", source: sorted.map(entry).join("\n") });
    },
  };
}

/** Understands the SPDX forms that packages use: one id, `(A OR B)`, `(A AND B)`. */
function isAllowed(expression: string): boolean {
  const ids = expression.replaceAll(/[()]/g, "");
  if (ids.includes(" OR ")) return ids.split(" OR ").some((id) => allowed.has(id.trim()));
  return ids.split(" AND ").every((id) => allowed.has(id.trim()));
}

function packageFolder(id: string): string | undefined {
  const index = id.replaceAll("\\", "/").lastIndexOf("/node_modules/");
  if (index < 0) return undefined;
  const [scope, name] = id.slice(index + "/node_modules/".length).split(/[\\/]/);
  if (scope === undefined) return undefined;
  return join(id.slice(0, index), "node_modules", scope, scope.startsWith("@") && name !== undefined ? name : "");
}

function readPackage(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file !== undefined && existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : "";
  return { name, version, licence: String(license), text: text.replaceAll("\r\n", "\n").trim() };
}

function entry({ name, version, licence, text }: BundledPackage): string {
  return `${"-".repeat(80)}\n${name}@${version} (${licence})\n\n${text || "(The package carries no licence text.)"}\n`;
}
