import type { PermissionName, Permissions } from "../github/permissions.ts";
import { forkPermissions } from "../github/tokens.ts";
import { isObject, type Json } from "../json.ts";

const rank = { none: 0, read: 1, write: 2 };
type Level = keyof typeof rank;

/** What a `permissions:` says; undefined when there is none. */
export function declaredPermissions(written: Json | undefined): Record<string, Level> | undefined {
  if (written === undefined) return undefined;
  if (!isObject(written)) throw new Error(`The simulator does not know permissions: ${JSON.stringify(written)}.`);
  return Object.fromEntries(Object.entries(written).map(([name, level]) => [name, levelOf(level)]));
}

/** What a called job asks for beyond what its caller grants, e.g. `contents: write`. GitHub looks before any `if:`. */
export function beyond(asked: Record<string, Level>, granted: Record<string, Level>): string[] {
  return Object.entries(asked)
    .filter(([name, level]) => rank[level] > rank[granted[name] ?? "none"])
    .map(([name, level]) => `${name}: ${level}`);
}

/** What the job's token may do: of a fork at most what forks may, whatever was declared. */
export function tokenPermissions(declared: Record<string, Level>, fork: boolean): Permissions {
  const permissions: Permissions = {};
  for (const [name, level] of Object.entries(declared)) {
    if (level === "none" || !isPermission(name)) continue;
    const most = fork ? forkPermissions[name] : level;
    if (most !== undefined) permissions[name] = level === "read" ? "read" : most;
  }
  return permissions;
}

const names: readonly string[] = [
  "actions",
  "checks",
  "contents",
  "issues",
  "metadata",
  "pull-requests",
  "statuses",
] satisfies PermissionName[];

function isPermission(name: string): name is PermissionName {
  return names.includes(name);
}

function levelOf(level: Json): Level {
  if (level === "read" || level === "write" || level === "none") return level;
  throw new Error(`${JSON.stringify(level)} is no level of a permission.`);
}
