interface Member {
  cancel(): void;
  done: Promise<void>;
}

const groups = new Map<string, Member[]>();

/**
 * Waits for its turn in a concurrency group, as GitHub makes jobs wait: one at a time, in order; who asks for it cancels those before.
 * @returns what ends the turn
 */
export async function enterGroup(
  name: string,
  { cancelInProgress, cancel }: { cancelInProgress: boolean; cancel(): void },
): Promise<() => void> {
  const before = groups.get(name) ?? [];
  let end: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  const mine: Member = { cancel, done };
  groups.set(name, [...before, mine]);
  if (cancelInProgress) for (const member of before) member.cancel();
  await Promise.all(before.map((member) => member.done));
  return () => {
    groups.set(
      name,
      (groups.get(name) ?? []).filter((member) => member !== mine),
    );
    end();
  };
}
