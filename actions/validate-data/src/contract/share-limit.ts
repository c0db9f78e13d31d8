import type { ShareLimit } from "./contract.ts";
import type { Share } from "./contract-file.ts";

/** `'<1%'`, `'<=0.5%'` or 0; undefined when no share can keep it (`<0%`) or every share does (above 100 %). */
export function shareLimit(share: Share): ShareLimit | undefined {
  if (typeof share === "number") return { share, inclusive: true, text: String(share) };
  const inclusive = share.startsWith("<=");
  const percent = Number(share.replaceAll(/[^0-9.]/g, ""));
  if (percent > 100 || (percent === 100 && inclusive) || (percent === 0 && !inclusive)) return undefined;
  // Decimal shift: dividing by 100 would round some shares up.
  return { share: Number(`${percent}e-2`), inclusive, text: share };
}
