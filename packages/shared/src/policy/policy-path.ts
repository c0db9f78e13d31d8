import { posix } from "node:path";

/** Inputs and policies spell paths in several ways; compared and read are they in this one. */
export function normalizedPath(path: string): string {
  return posix.normalize(path.replaceAll("\\", "/"));
}
