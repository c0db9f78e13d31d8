import type { YamlDocument } from "@gatewright/shared/document/yaml-document.ts";
import { configurationError, type UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Location } from "@gatewright/shared/report/finding.ts";

export type Pointer = readonly (string | number)[];

/** The contract is wrong on its own at the key `pointer`: one line with file, line and column. */
export function contractFault(document: YamlDocument, pointer: Pointer, message: string, hint: string): UserError {
  return locatedFault(document.locateKey(pointer), message, hint);
}

export function locatedFault(location: Location, message: string, hint: string, cause?: unknown): UserError {
  const place = [location.path, location.line, location.column].filter((part) => part !== undefined).join(":");
  return configurationError(`${place}: ${message}`, { location, hint, ...(cause === undefined ? {} : { cause }) });
}
