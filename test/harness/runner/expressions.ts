import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import type { JsonObject } from "../json.ts";

/** How the job stands, for `success()`, `failure()` and `cancelled()`. */
export type JobStatus = "success" | "failure" | "cancelled";

const statusFunctions = ["always", "success", "failure", "cancelled"];

/** Evaluates one expression, without `${{ }}`, with GitHub's own parser and evaluator. */
function evaluate(expression: string, contexts: JsonObject, status: JobStatus): data.ExpressionData {
  const known = new data.Dictionary();
  for (const [name, value] of Object.entries(contexts))
    known.add(name, JSON.parse(JSON.stringify(value), data.reviver));
  const functions = statusFunctions.map((name) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(name === "always" || name === status),
  }));
  const parsed = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), functions).parse();
  return new Evaluator(parsed, known, new Map(functions.map((one) => [one.name, one]))).evaluate();
}

/** Text with its `${{ }}` replaced by what they stand for. */
export function interpolate(text: string, contexts: JsonObject, status: JobStatus = "success"): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => {
    const value = evaluate(expression, contexts, status);
    if (value.kind === data.Kind.Array) return "Array";
    if (value.kind === data.Kind.Dictionary) return "Object";
    return value.coerceString();
  });
}

/** Whether a step runs: an `if:` that asks for no status means `success() && (…)`. */
export function condition(text: string | undefined, contexts: JsonObject, status: JobStatus): boolean {
  const bare = (text ?? "success()").trim();
  const expression = /^\$\{\{(.*)\}\}$/s.exec(bare)?.[1] ?? bare;
  const asksStatus = /\b(always|success|failure|cancelled)\s*\(/i.test(expression);
  if (!asksStatus && status !== "success") return false;
  const value = evaluate(expression, contexts, status);
  if (value.kind === data.Kind.Null) return false;
  if (value.kind === data.Kind.Boolean) return value.value;
  if (value.kind === data.Kind.Number) return value.value !== 0 && !Number.isNaN(value.value);
  if (value.kind === data.Kind.String) return value.value !== "";
  return true;
}
