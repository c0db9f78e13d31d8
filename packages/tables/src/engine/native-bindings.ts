import { createRequire } from "node:module";
import { nativePath } from "./native-path.ts";

// Stands in for `@duckdb/node-bindings` in the bundle: the bundler must alias that name to this file (and nothing else
// of DuckDB: `@duckdb/node-api` is bundled as it is). The original looks for the native module in `node_modules`,
// which a runner does not have. The API requires this module synchronously while it is loaded, so that the path has to
// be set before `await import("@duckdb/node-api")`. From source this file is never loaded.
const bindings: unknown = createRequire(import.meta.url)(nativePath());

// biome-ignore lint/style/noDefaultExport: the API takes the default export of the module that this one stands in for.
export { bindings as default };
