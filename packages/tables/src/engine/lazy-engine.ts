import { type Engine, type EngineOptions, openEngine } from "./engine.ts";

/** Opened by the first who needs it: a contract that cannot be read needs none. */
export interface LazyEngine {
  open(): Promise<Engine>;
  /** Undefined when it was never opened. */
  version(): string | undefined;
  close(): void;
}

export function lazyEngine(host: EngineOptions): LazyEngine {
  let opening: Promise<Engine> | undefined;
  let engine: Engine | undefined;
  return {
    open: async () => {
      opening ??= openEngine(host);
      engine = await opening;
      return engine;
    },
    version: () => engine?.version,
    close: () => engine?.close(),
  };
}
