import { posix } from "node:path";
// packages/shared/src/policy/policy-path.ts
/** Inputs and policies spell paths in several ways; compared and read are they in this one. */
function normalizedPath(path) {
	return posix.normalize(path.replaceAll("\\", "/"));
}
export { normalizedPath as t };
