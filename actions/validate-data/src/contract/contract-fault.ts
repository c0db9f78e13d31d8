import type { YamlDocument } from "@gatewright/shared/document/yaml-document.ts";
import { locatedFault } from "@gatewright/shared/errors/located-fault.ts";
import type { UserError } from "@gatewright/shared/errors/user-error.ts";

export type Pointer = readonly (string | number)[];

/** The contract is wrong on its own at the key `pointer`: one line with file, line and column. */
export function contractFault(document: YamlDocument, pointer: Pointer, message: string, hint: string): UserError {
  return locatedFault(document.locateKey(pointer), message, hint);
}
