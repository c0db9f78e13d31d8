import type { Scalar } from "@gatewright/shared/ledger/record.ts";
import { addressCredentials, namedSecret, namesSecret, secretPatterns } from "./secret-patterns.ts";

/** What stands in place of a secret. */
export const redactedText = "[redacted]";

/** A masked value this short would take half of every text away; no issuer gives secrets this short. */
const shortestSecret = 4;

/**
 * Parameters without secrets: a value that equals or holds a masked secret, has the form of a credential, or
 * stands under a name such as `api_key`, however short, becomes `[redacted]` as a whole. `redacted` names them.
 */
export function redactParameters(
  values: Readonly<Record<string, Scalar>>,
  secrets: readonly string[],
): { values: Record<string, Scalar>; redacted: string[] } {
  const redacted: string[] = [];
  const entries = Object.entries(values).map(([name, value]): [string, Scalar] => {
    if (!isSecret(name, value, secrets)) return [name, value];
    redacted.push(name);
    return [name, redactedText];
  });
  return { values: Object.fromEntries(entries), redacted };
}

/**
 * A name, a path or a sentence of our own without what is known to be a secret and what has an issuer's form. `token` in it is a word,
 * and what follows it is not taken for a secret, as it is in a command.
 */
export function redactName(name: string, secrets: readonly string[]): string {
  let result = name;
  for (const secret of usable(secrets)) result = result.replaceAll(secret, redactedText);
  for (const { pattern } of secretPatterns) result = result.replace(pattern, redactedText);
  return result;
}

/** A text (a command, a remote, a path) with the secrets in it replaced. */
export function redactText(text: string, secrets: readonly string[]): string {
  const result = redactName(text, secrets).replace(addressCredentials, `$1${redactedText}@`);
  return result.replace(namedSecret, (whole, before: string, double?: string, single?: string, bare?: string) => {
    const value = double ?? single ?? bare ?? "";
    return worthHiding(value) ? `${before}${redactedText}` : whole;
  });
}

function isSecret(name: string, value: Scalar, secrets: readonly string[]): boolean {
  if (value === null || typeof value === "boolean") return false;
  const text = String(value);
  if (usable(secrets).some((secret) => text.includes(secret))) return true;
  if (namesSecret(name)) return !saysWhereOrNothing(text);
  return typeof value === "string" && redactText(text, []) !== text;
}

/**
 * Under a secret's name a value may be three characters, a number, or begin with a slash, and is a secret all the same. Shown is only
 * what says that there is none, or in which variable or file it stands (`$TOKEN`, `env:TOKEN`). A variable is written in capitals:
 * `$ecret` is a password.
 */
function saysWhereOrNothing(text: string): boolean {
  const value = text.trim();
  if (value === redactedText || /^(?:|true|false|none|null)$/i.test(value)) return true;
  return /^(?:\$\{[A-Za-z_][\w.:]*\}|(?:\$|env:)[A-Z_][A-Z0-9_]*|file:.*)$/s.test(value);
}

/** Longest first, so that a secret that holds another one is replaced as a whole. A secret of several lines is masked line by line. */
function usable(secrets: readonly string[]): string[] {
  const parts = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]).map((part) => part.trim());
  return [...new Set(parts)].filter((part) => part.length >= shortestSecret).sort((a, b) => b.length - a.length);
}

/**
 * Whether what follows a secret's name in a command or a sentence is worth hiding. Short words (`none`, `true`), references (`$TOKEN`, `env:TOKEN`, a path) and
 * the marks of a tokenizer (`<pad>`, `[MASK]`) are what a reader needs, and no secrets.
 */
function worthHiding(text: string): boolean {
  const value = text.trim();
  if (value.length < 6 || value === redactedText) return false;
  return !/^(?:\$\{[^}]*\}|\$[A-Za-z_]\w*|\$\(.*\)|<[^>]*>|\[[^\]]*\]|(?:env|file):.*|(?:\.{0,2}\/|~\/).*)$/s.test(
    value,
  );
}
