/** The runner ended the job: SIGINT first, SIGTERM 7.5 seconds later, and the end 2.5 seconds after that. */
export class Cancelled extends Error {
  constructor(signal: NodeJS.Signals) {
    super(`the job was cancelled (${signal})`);
    this.name = "Cancelled";
  }
}

export interface Cancellation {
  signal: AbortSignal;
  /** Rejects with `Cancelled`; never resolves. For racing against work that does not look at the signal. */
  cancelled: Promise<never>;
  stopListening(): void;
}

/**
 * Listens to the signals by which the runner, or a terminal, ends a job. Only the first asks politely; the second ends the
 * process at once, also when a query of the engine does not look at the interruption.
 */
export function listenForCancellation(): Cancellation {
  const controller = new AbortController();
  const cancelled = new Promise<never>((_, reject) => {
    controller.signal.addEventListener("abort", () => reject(controller.signal.reason), { once: true });
  });
  // Whoever races against it sees the rejection; when nobody does, it is not an error.
  cancelled.catch(() => undefined);
  const stopListening = () => {
    process.off("SIGINT", listener);
    process.off("SIGTERM", listener);
  };
  const listener = (signal: NodeJS.Signals) => {
    // Without a listener the signal's own default is in force again; `process.exit` would wait for the engine's threads.
    stopListening();
    controller.abort(new Cancelled(signal));
  };
  process.on("SIGINT", listener);
  process.on("SIGTERM", listener);
  return { signal: controller.signal, cancelled, stopListening };
}
