let path: string | undefined;

/** States which native module `native-bindings.ts` loads. Must come before the first `import("@duckdb/node-api")`. */
export function setNativePath(nativePath: string): void {
  path = nativePath;
}

/** What `setNativePath` was given. */
export function nativePath(): string {
  if (path === undefined) throw new Error("setNativePath() must come before the engine's API is loaded.");
  return path;
}
