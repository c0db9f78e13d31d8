import type { Parameters } from "@gatewright/shared/ledger/record.ts";

/**
 * A sentence about the values that hold `${…}`: what OmegaConf puts in their place is decided when the program runs, so the record has
 * the text. Undefined when there is none.
 */
export function interpolationNote({ values }: Parameters): string | undefined {
  const names = Object.entries(values)
    .filter(([, value]) => typeof value === "string" && /\$\{[^}]+\}/.test(value))
    .map(([name]) => name);
  if (names.length === 0) return undefined;
  const shown = names.slice(0, 5).join(", ");
  const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
  const verb = names.length === 1 ? "is" : "are";
  return `${shown}${more} ${verb} recorded as written: \${…} is resolved only when the program runs.`;
}
