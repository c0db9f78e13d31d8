import { n as __esmMin } from "./rolldown-runtime.js";
// packages/tables/src/engine/native-path.ts
/** States which native module `native-bindings.ts` loads. Must come before the first `import("@duckdb/node-api")`. */
function setNativePath(nativePath) {
	path = nativePath;
}
/** What `setNativePath` was given. */
function nativePath() {
	if (path === void 0) throw Error("setNativePath() must come before the engine's API is loaded.");
	return path;
}
var path, init_native_path = __esmMin((() => {}));
export { nativePath as n, setNativePath as r, init_native_path as t };
