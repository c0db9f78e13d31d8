import { availableParallelism, totalmem } from "node:os";

export interface MachineLimits {
  /** Bytes that the engine may use before it spills to disk. */
  memoryBytes: number;
  threads: number;
}

/** Beyond this the engine gains little for aggregates, and other steps of a job want memory too. */
const mostMemoryBytes = 4 * 2 ** 30;
const leastMemoryBytes = 256 * 2 ** 20;

/**
 * What the engine may use of this machine: half of the memory, at most 4 GiB. A container's limit counts as the
 * memory; `process.constrainedMemory()` reads it from the control group and gives 0 or a huge number without one.
 */
export function machineLimits(
  total: number = totalmem(),
  constrained: number = process.constrainedMemory(),
  threads: number = availableParallelism(),
): MachineLimits {
  const memory = constrained > 0 ? Math.min(total, constrained) : total;
  return {
    memoryBytes: Math.round(Math.max(leastMemoryBytes, Math.min(mostMemoryBytes, memory / 2))),
    threads: Math.max(1, threads),
  };
}
