import type { ReadContext } from "@gatewright/tracking/read-context.ts";
import { secretsOf } from "@gatewright/tracking/redaction/job-secrets.ts";
import type { RuleContext } from "./rule.ts";

/** What the readers of files need, of a rule's context. */
export function readContextOf({ workingDirectory, host }: RuleContext): ReadContext {
  const { variables, signal } = host;
  return { workingDirectory, variables, signal, secrets: secretsOf("", variables) };
}
