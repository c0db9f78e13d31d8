import type { EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import { type Engine, openEngine } from "@gatewright/tables/engine/engine.ts";

/** Opened by the first who needs it: a contract that cannot be read needs none. */
export interface LazyEngine {
  open(): Promise<Engine>;
  /** Undefined when it was never opened. */
  version(): string | undefined;
  close(): void;
}

export function lazyEngine(host: EvaluateHost): LazyEngine {
  let opening: Promise<Engine> | undefined;
  let engine: Engine | undefined;
  return {
    open: async () => {
      opening ??= openEngine({
        enginePath: host.enginePath,
        toolCache: host.toolCache,
        temporaryDirectory: host.temporaryDirectory,
        memoryLimit: host.memoryLimit,
        signal: host.signal,
        log: host.log,
      });
      engine = await opening;
      return engine;
    },
    version: () => engine?.version,
    close: () => engine?.close(),
  };
}
