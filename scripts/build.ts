// Writes dist/: one ES module an action and one for the CLI, their shared chunks, and the licences of what they hold.
// `node scripts/build.ts --out DIR` writes elsewhere (used to see whether the committed dist/ is fresh).
import { chmod, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { rolldown } from "rolldown";
import { programs } from "./action-metadata.ts";
import { bundledLicences } from "./bundled-licences.ts";
import { withoutUnzip } from "./without-unzip.ts";

const root = join(import.meta.dirname, "..");
const { values } = parseArgs({ options: { out: { type: "string", default: join(root, "dist") } } });
// Paths end up in the output (region comments, module ids), so that they must not depend on where the build was started.
process.chdir(root);

const bundle = await rolldown({
  input: {
    ...Object.fromEntries(programs().map(({ bundle, source }) => [bundle, `${source}/index.ts`])),
    gatewright: "packages/cli/src/index.ts",
    "csv-scan-thread": "packages/tables/src/source/csv-scan-thread.ts",
  },
  platform: "node",
  resolve: {
    // The native module cannot be bundled: ours loads it from where the engine's resolver found it.
    alias: { "@duckdb/node-bindings": join(root, "packages/tables/src/engine/native-bindings.ts") },
  },
  plugins: [withoutUnzip(), bundledLicences()],
  onwarn: (warning) => {
    throw new Error(`rolldown: ${warning.message}`);
  },
});
// Beside it first: what does not build leaves the last good one in its place.
const fresh = `${values.out}.new`;
await rm(fresh, { recursive: true, force: true });
await bundle.write({
  dir: fresh,
  format: "esm",
  minify: { compress: true, mangle: false, codegen: false },
  entryFileNames: "[name].js",
  chunkFileNames: "chunks/[name].js",
  banner: (chunk) => (chunk.name === "gatewright" && chunk.isEntry ? "#!/usr/bin/env node" : ""),
});
await bundle.close();
// npm makes a package's commands executable when it installs it, but not those of the checkout that it stands in.
await chmod(join(fresh, "gatewright.js"), 0o755);
await rm(values.out, { recursive: true, force: true });
await rename(fresh, values.out);
