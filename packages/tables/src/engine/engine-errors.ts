import { evidenceError, UserError } from "@gatewright/shared/errors/user-error.ts";

/** Words in front of the colon in the engine's messages that speak of the data or of the machine, not of our SQL. */
const dataAtFault =
  /^(Invalid Input|Conversion|Out of Range|IO|Serialization|Invalid|INTERNAL.*corrupt|TransactionContext) ?Error|^Invalid (input|Error)|^Out of Range/i;

/**
 * What an error of the engine means. Data that cannot be read or computed on, a full disk and too little memory are the
 * user's to mend; SQL that does not parse or bind is ours (contract SQL was guarded before) and stays as it is.
 */
export function engineError(error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  const message = firstLine(error.message);
  if (/^Out of Memory/i.test(message)) {
    return evidenceError(`The query engine ran out of memory: ${shorten(message)}`, {
      hint: "Give it more (`memory-limit`), or free space on the disk that holds temporary files.",
      cause: error,
    });
  }
  if (/^INTERRUPT/i.test(message)) {
    return evidenceError("The query was stopped before it was finished.", {
      hint: "The job was cancelled or ran out of time; run it again.",
      cause: error,
    });
  }
  if (dataAtFault.test(message)) {
    return evidenceError(`The query engine could not work with the data: ${shorten(message)}`, {
      hint: "Look at the file that the message names; it may be truncated or damaged.",
      cause: error,
    });
  }
  return error;
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? text;
}

function shorten(text: string): string {
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
