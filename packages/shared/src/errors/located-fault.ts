import type { Location } from "../report/finding.ts";
import { configurationError, type UserError } from "./user-error.ts";

/** A policy or contract is wrong on its own at a place: one line that begins with file, line and column. */
export function locatedFault(location: Location, message: string, hint: string, cause?: unknown): UserError {
  const place = [location.path, location.line, location.column].filter((part) => part !== undefined).join(":");
  return configurationError(`${place}: ${message}`, { location, hint, ...(cause === undefined ? {} : { cause }) });
}
