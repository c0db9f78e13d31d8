interface Member {
  cancel(): void;
  /** Its turn has come, or never will. */
  turn(given: boolean): void;
}

interface Group {
  running: Member | undefined;
  waiting: Member[];
}

const groups = new Map<string, Group>();

export interface Place {
  /** Whether the turn has come; false: something newer took the place in the queue, or the run was cancelled. */
  turn: Promise<boolean>;
  /** Ends the turn, or the waiting for it. */
  leave(): void;
}

/**
 * Takes a place in a concurrency group. One at a time; only the newest waits, unless the queue is `max`; with `cancelInProgress` the one
 * that has the turn is cancelled.
 */
export function enterGroup(
  name: string,
  options: { cancelInProgress: boolean; queueAll: boolean; cancel(): void },
): Place {
  const group: Group = groups.get(name) ?? { running: undefined, waiting: [] };
  groups.set(name, group);
  let settle: (given: boolean) => void = () => undefined;
  const turn = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  const mine: Member = { cancel: options.cancel, turn: settle };
  if (!options.queueAll) for (const older of group.waiting.splice(0)) older.turn(false);
  if (group.running === undefined) start(group, mine);
  else {
    group.waiting.push(mine);
    if (options.cancelInProgress) group.running.cancel();
  }
  return {
    turn,
    leave() {
      group.waiting = group.waiting.filter((one) => one !== mine);
      settle(false);
      if (group.running !== mine) return;
      group.running = undefined;
      const next = group.waiting.shift();
      if (next !== undefined) start(group, next);
      else groups.delete(name);
    },
  };
}

function start(group: Group, member: Member): void {
  group.running = member;
  member.turn(true);
}
