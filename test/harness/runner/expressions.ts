import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import type { Json, JsonObject } from "../json.ts";

/** How the job stands, for `success()`, `failure()` and `cancelled()`. */
export type JobStatus = "success" | "failure" | "cancelled";
/** Before a job has started its needs decide; a skipped one is neither a success nor a failure. */
export type Standing = JobStatus | "skipped";

const statusFunctions = ["always", "success", "failure", "cancelled"];

/** Evaluates one expression, without `${{ }}`, with GitHub's own parser and evaluator. */
function evaluate(expression: string, contexts: JsonObject, status: Standing): data.ExpressionData {
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

/** What a scalar of a workflow stands for: the value itself, e.g. a list, when it is one expression and nothing else. */
export function scalar(written: Json, contexts: JsonObject, status: Standing = "success"): Json {
  if (typeof written !== "string") return written;
  const [, expression] = /^\s*\$\{\{((?:(?!\$\{\{).)*)\}\}\s*$/s.exec(written) ?? [];
  if (expression === undefined) return interpolate(written, contexts, status);
  return toJson(evaluate(expression, contexts, status));
}

function toJson(value: data.ExpressionData): Json {
  if (value instanceof data.Array) return value.values().map(toJson);
  if (value instanceof data.Dictionary) {
    return Object.fromEntries(value.pairs().map(({ key, value: inner }) => [key, toJson(inner)]));
  }
  if (value instanceof data.BooleanData || value instanceof data.NumberData || value instanceof data.StringData) {
    return value.value;
  }
  return null;
}

/** Text with its `${{ }}` replaced by what they stand for. */
export function interpolate(text: string, contexts: JsonObject, status: Standing = "success"): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => {
    const value = evaluate(expression, contexts, status);
    if (value.kind === data.Kind.Array) return "Array";
    if (value.kind === data.Kind.Dictionary) return "Object";
    return value.coerceString();
  });
}

/** Whether a step runs: an `if:` that asks for no status means `success() && (…)`. */
export function condition(text: string | undefined, contexts: JsonObject, status: Standing): boolean {
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
