import { duplicateKey } from "../document/duplicate-key.ts";
import { evidenceError, type UserError } from "../errors/user-error.ts";
import { fromV1, type ReportV1 } from "../report/v1.ts";
import { validate } from "../schemas/report.v1.generated.js";
import { type KeptReport, keptReportFile } from "./kept-report.ts";
import type { ReportNames } from "./report-key.ts";

/** No name of ours is longer: keys are cut at 80 characters, titles hold at most 60 of the user's. */
const longestName = 200;
const longestDirectory = 1_000;
const mostOutputs = 50;
const longestOutput = 100_000;

/**
 * Reads what `keptReport` wrote, and nothing else.
 * @throws UserError (`evidence`) for every other text
 */
export function readKeptReport(text: string): KeptReport {
  const document = parse(text);
  const twice = duplicateKey(text);
  if (twice !== undefined) throw refused(`has the key "${twice}" twice in one object`);
  if (!isObject(document)) throw refused("holds no JSON object");
  const { version, names, outputs, directory, report, ...more } = document;
  const unknown = Object.keys(more)[0];
  if (unknown !== undefined) throw refused(`has a key "${unknown}" that gatewright does not write`);
  if (version !== 1) throw refused("is not of version 1");
  if (!isNames(names)) throw refused("does not name its report as gatewright does");
  if (!isOutputs(outputs)) throw refused("holds outputs that are no short texts");
  if (directory !== undefined && !isDirectory(directory)) throw refused("names no directory of the repository");
  if (!isReport(report)) {
    const [first] = validate.errors ?? [];
    const where = first === undefined ? "" : `: ${first.instancePath || "the document"} ${first.message}`;
    throw refused(`holds no gatewright report of version 1${where}`);
  }
  const { key, title, heading } = names;
  return {
    names: { key, title, heading },
    outputs,
    ...(directory === undefined ? {} : { directory }),
    report: fromV1(report),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refused("is not JSON", error);
  }
}

function isReport(value: unknown): value is ReportV1 {
  return validate(value);
}

function isNames(value: unknown): value is ReportNames {
  if (!isObject(value) || Object.keys(value).length !== 3) return false;
  const { key, title, heading } = value;
  // Keys stand in markers and in names of artifacts; titles are shown, and escaped there.
  return isText(key, longestName) && /^[A-Za-z0-9.-]+$/.test(key) && isLine(title) && isLine(heading);
}

function isDirectory(value: unknown): value is string {
  return isText(value, longestDirectory) && !/\p{Cc}/u.test(value);
}

function isLine(value: unknown): value is string {
  return isText(value, longestName) && value !== "" && !/\p{Cc}/u.test(value);
}

function isOutputs(value: unknown): value is Record<string, string> {
  if (!isObject(value)) return false;
  const entries = Object.entries(value);
  return entries.length <= mostOutputs && entries.every(([, text]) => isText(text, longestOutput));
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === "string" && value.length <= longest;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refused(what: string, cause?: unknown): UserError {
  return evidenceError(`Its ${keptReportFile} ${what}.`, { cause });
}
