import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Report } from "@gatewright/shared/report/report.ts";
import type { ReportV1 } from "@gatewright/shared/report/v1.ts";

/**
 * A stored report.json, checked against its schema.
 * @throws UserError (`evidence`) when it cannot be read or is none
 */
export async function readReport(path: string, workingDirectory: string): Promise<Report> {
  const value = await readJson(resolve(workingDirectory, path), path);
  const [{ fromV1 }, { validate }] = await Promise.all([
    import("@gatewright/shared/report/v1.ts"),
    import("@gatewright/shared/schemas/report.v1.generated.js"),
  ]);
  const isReport = (document: unknown): document is ReportV1 => validate(document);
  if (!isReport(value)) {
    const [first] = validate.errors ?? [];
    const where = first === undefined ? "" : `: ${first.instancePath || "the document"} ${first.message}`;
    throw evidenceError(`${path} is no gatewright report of version 1${where}.`, {
      location: { path },
      hint: "Give the report.json that `gatewright validate --out DIR` or an action wrote.",
    });
  }
  return fromV1(value);
}

async function readJson(absolutePath: string, path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(absolutePath, "utf8");
  } catch (error) {
    throw evidenceError(`${path} cannot be read: ${readFailure(error)}.`, {
      location: { path },
      hint: "Give the path of a report.json.",
      cause: error,
    });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = text.trim() === "" ? "it is empty" : "it is not JSON";
    throw evidenceError(`${path} is no gatewright report: ${reason}.`, {
      location: { path },
      hint: "Give the report.json that `gatewright validate --out DIR` or an action wrote.",
      cause: error,
    });
  }
}

/** The cause as words; a system error's own message repeats the path and the call. */
function readFailure(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return "there is no such file";
  if (code === "EISDIR") return "it is a directory";
  if (code === "EACCES" || code === "EPERM") return "it may not be read";
  return String(code ?? error);
}
