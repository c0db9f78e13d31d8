import { type Engine, type EngineOptions, openEngine } from "@gatewright/tables/engine/engine.ts";

/** An engine a set of files: after it has been locked to them it reads nothing else. */
export interface EnginePool {
  open(): Promise<Engine>;
  /** Undefined when none was opened. */
  version(): string | undefined;
  close(): void;
}

export function enginePool(host: EngineOptions): EnginePool {
  const opened: Engine[] = [];
  return {
    open: async () => {
      const engine = await openEngine(host);
      opened.push(engine);
      return engine;
    },
    version: () => opened[0]?.version,
    close: () => {
      for (const engine of opened.splice(0)) engine.close();
    },
  };
}
