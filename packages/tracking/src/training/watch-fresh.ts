import { statSync } from "node:fs";
import { systemErrorCode } from "@gatewright/shared/errors/system-error.ts";
import { watchSeries } from "../metrics/series-watch.ts";

const intervalMs = 500;

/**
 * Watches a series that this training writes. What an earlier one left in the same place is not looked at: its NaN must not stop the run
 * that mends it.
 */
export function watchFresh(path: string, options: Parameters<typeof watchSeries>[1]): { stop(): void } {
  const before = marksOf(path);
  let watch: ReturnType<typeof watchSeries> | undefined;
  const startWhenNew = (): void => {
    if (watch !== undefined || marksOf(path) === before) return;
    clearInterval(timer);
    watch = watchSeries(path, options);
  };
  const timer = setInterval(startWhenNew, intervalMs);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      startWhenNew();
      watch?.stop();
    },
  };
}

function marksOf(path: string): string | undefined {
  try {
    const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
    return [ino, size, mtimeNs, ctimeNs].join(" ");
  } catch (error) {
    // Whether it can be read at all is said when the outputs are.
    if (systemErrorCode(error) !== undefined) return undefined;
    throw error;
  }
}
