import { visibleText } from "@gatewright/shared/publish/render/visible-text.ts";
import type { Log } from "@gatewright/shared/runtime/action.ts";
import type { Terminal } from "./terminal.ts";

/** Work that is done sooner needs no progress. */
const quietMs = 2000;
const tickMs = 200;

export interface Progress {
  /** Sentences of the work; the newest stands in the progress line. */
  log: Log;
  /** Ends the progress line. */
  stop(): void;
}

/** One line on a watched terminal that says what is being done and for how long; nothing anywhere else. */
export function startProgress(terminal: Terminal): Progress {
  const startedAt = Date.now();
  let doing = "Starting";
  let shown = false;
  const clear = () => {
    if (shown) terminal.note("\r\u001b[K");
    shown = false;
  };
  const tick = () => {
    const elapsed = Date.now() - startedAt;
    if (elapsed < quietMs) return;
    const line = `${Math.floor(elapsed / 1000)} s  ${doing}`.slice(0, Math.max(20, terminal.width - 1));
    terminal.note(`\r\u001b[K${line}`);
    shown = true;
  };
  const timer = terminal.watched ? setInterval(tick, tickMs) : undefined;
  // Progress alone must not keep a process alive.
  timer?.unref();
  const log: Log = {
    info: (sentence) => {
      doing = visibleText(sentence);
    },
    warning: (sentence) => {
      clear();
      terminal.note(`warning: ${visibleText(sentence)}\n`);
    },
    debug: () => {},
    group: (title, body) => {
      doing = visibleText(title);
      return body();
    },
  };
  return {
    log,
    stop: () => {
      clearInterval(timer);
      clear();
    },
  };
}
