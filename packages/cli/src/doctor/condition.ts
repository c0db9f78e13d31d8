const always = /^(?:always\(\)|!\s*cancelled\(\))$/;
const comparesEvent = /^github\.event_name\s*(==|!=)\s*'([a-z_]+)'$/;

/** An `if:` without `${{ }}`, as it is shown. */
export function bareCondition(condition: string): string {
  return condition
    .trim()
    .replace(/^\$\{\{(.*)\}\}$/s, "$1")
    .trim();
}

/**
 * Whether an `if:` holds on every run of `event`, as far as can be said without running: `always()`, `!cancelled()` and comparisons of
 * the event, joined by `&&` and `||`. Everything else may be false.
 */
export function alwaysHolds(condition: string, event: string): boolean {
  return bareCondition(condition)
    .split("||")
    .some((part) => part.split("&&").every((atom) => atomHolds(atom.trim(), event)));
}

/** Without `always()` or `!cancelled()` GitHub adds `success()` to every condition. */
export function runsAfterFailures(condition: string | undefined): boolean {
  return (
    condition !== undefined &&
    bareCondition(condition)
      .split(/\|\||&&/)
      .some((part) => always.test(part.trim()))
  );
}

function atomHolds(atom: string, event: string): boolean {
  if (always.test(atom)) return true;
  const [, operator, name] = comparesEvent.exec(atom) ?? [];
  if (operator === undefined) return false;
  return operator === "==" ? name === event : name !== event;
}
