/** What goes wrong. */
export type Fault =
  /** This status instead of an answer. `retryAfter` in seconds. */
  | {
      kind: "status";
      status: 401 | 403 | 404 | 409 | 422 | 429 | 500 | 502 | 503;
      message?: string;
      retryAfter?: number;
    }
  /** An error in an answer of status 200, as GraphQL has it: nothing is done. */
  | { kind: "graphql"; type: string; message: string }
  /** The request is taken and never answered. */
  | { kind: "time-out" }
  /** The connection is closed without an answer. */
  | { kind: "drop" }
  /** The request is carried out, then the connection is closed without an answer. */
  | { kind: "lost-answer" }
  /** The true answer, after so many milliseconds. */
  | { kind: "delay"; ms: number }
  /** The true answer, one byte every so many milliseconds. */
  | { kind: "drip"; msPerByte: number };

export interface FaultRule {
  fault: Fault;
  method?: string;
  /** Matched against the path without the query. */
  path?: RegExp;
  /** Only the n-th matching request, from 1. Without it every matching request. */
  nth?: number;
  /** At most so many requests. */
  times?: number;
}

interface ActiveRule {
  rule: FaultRule;
  seen: number;
  applied: number;
}

export interface Faults {
  add(rule: FaultRule): void;
  clear(): void;
  /** The fault for this request, if any; the first rule that matches counts. */
  next(method: string, path: string): Fault | undefined;
}

export function createFaults(): Faults {
  let rules: ActiveRule[] = [];
  return {
    add(rule) {
      rules.push({ rule, seen: 0, applied: 0 });
    },
    clear() {
      rules = [];
    },
    next(method, path) {
      for (const active of rules) {
        const { rule } = active;
        if (rule.method !== undefined && rule.method !== method) continue;
        if (rule.path && !rule.path.test(path)) continue;
        active.seen += 1;
        if (rule.nth !== undefined && active.seen !== rule.nth) continue;
        if (rule.times !== undefined && active.applied >= rule.times) continue;
        active.applied += 1;
        return rule.fault;
      }
      return undefined;
    },
  };
}
