import type { YamlDocument } from "@gatewright/shared/document/yaml-document.ts";
import type { Range, ShareLimit } from "./contract.ts";
import { contractFault, type Pointer } from "./contract-fault.ts";
import type { Share } from "./contract-file.ts";
import { shareLimit } from "./share-limit.ts";

/** A mapping of the contract file whose keys are read. */
export interface Place {
  document: YamlDocument;
  pointer: Pointer;
}

/** A range whose ends are in order and, when the quantity has natural limits, that can be reached. */
export function readRange(
  scope: Place,
  path: Pointer,
  range: Range,
  limits: { least?: number | undefined; greatest?: number | undefined } = {},
): Range {
  const [low, high] = range;
  const name = String(path[path.length - 1]);
  if (low === null && high === null) {
    throw fault(scope, path, `${name}: [null, null] limits nothing`, "State at least one end.");
  }
  if (low !== null && high !== null && low > high) {
    throw fault(scope, path, `${name}: no value lies between ${low} and ${high}`, "The lower end comes first.");
  }
  const { least, greatest } = limits;
  if (least !== undefined && high !== null && high < least) {
    throw fault(scope, path, `${name} is never below ${least}, so it cannot be at most ${high}`, "Mend the upper end.");
  }
  if (greatest !== undefined && low !== null && low > greatest) {
    const hint = greatest === 1 ? "Shares are written from 0 to 1 here." : "Mend the lower end.";
    throw fault(scope, path, `${name} is never above ${greatest}, so it cannot be at least ${low}`, hint);
  }
  return range;
}

export function readShare(scope: Place, path: Pointer, share: Share): ShareLimit {
  const limit = shareLimit(share);
  if (limit !== undefined) return limit;
  throw fault(
    scope,
    path,
    `the share '${share}' is one that no data or all data can keep`,
    "A share lies between 0 % and 100 %; write 0 for none at all.",
  );
}

function fault(scope: Place, path: Pointer, message: string, hint: string): Error {
  return contractFault(scope.document, [...scope.pointer, ...path], `${message}.`, hint);
}
