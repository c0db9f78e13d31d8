import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const names = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"] as const;
type CommandFile = (typeof names)[number];

/** Empty files of one step, under the names of the variables that say where they are. */
export function createCommandFiles(runnerTemp: string): Record<CommandFile, string> {
  const parent = join(runnerTemp, "_runner_file_commands");
  mkdirSync(parent, { recursive: true });
  const directory = mkdtempSync(join(parent, "step-"));
  const file = (name: CommandFile): string => {
    const path = join(directory, name.toLowerCase());
    writeFileSync(path, "");
    return path;
  };
  return {
    GITHUB_OUTPUT: file("GITHUB_OUTPUT"),
    GITHUB_ENV: file("GITHUB_ENV"),
    GITHUB_PATH: file("GITHUB_PATH"),
    GITHUB_STATE: file("GITHUB_STATE"),
    GITHUB_STEP_SUMMARY: file("GITHUB_STEP_SUMMARY"),
  };
}

/** Reads `name=value` lines and `name<<DELIMITER` blocks as the runner does (FileCommandManager.cs). Throws its words. */
export function readKeyValueFile(path: string): Record<string, string> {
  const lines = readFileSync(path, "utf8").split(/\r?\n/);
  const values: Record<string, string> = {};
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      values[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    const name = line.slice(0, heredoc);
    const delimiter = line.slice(heredoc + 2);
    if (name === "" || delimiter === "")
      throw new Error(`Invalid format '${line}'. Name and delimiter must not be empty`);
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    values[name] = lines.slice(index + 1, end).join("\n");
    index = end;
  }
  return values;
}

/** FileCommandManager.cs, `AttachmentSizeLimit`. */
const summaryLimitBytes = 1024 * 1024;

/** The summary that GitHub would show, or why it shows none. */
export function readSummary(path: string): { summary: string; error?: string } {
  const bytes = readFileSync(path);
  if (bytes.length <= summaryLimitBytes) return { summary: bytes.toString("utf8") };
  const got = Math.floor(bytes.length / 1024);
  return {
    summary: "",
    error: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${got}k.`,
  };
}
