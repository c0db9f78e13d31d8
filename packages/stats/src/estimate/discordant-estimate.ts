import type { Estimation } from "../interval.ts";
import { defaultMcNemar } from "../paired/mcnemar.ts";
import type { Discordant } from "../paired/tango.ts";
import { tangoWilsonInterval } from "../paired/tango-wilson.ts";
import { checkLevel } from "../resampling/level.ts";

/** `test` is McNemar's, shown beside the interval. */
export interface DiscordantEstimate extends Pick<Estimation, "n" | "estimate" | "intervalAt"> {
  discordant: number;
  test: { name: string; pValue: number };
}

/** The difference of two shares of the same rows that count alike: all that it reads of them is how many are discordant. */
export function discordantEstimate(counts: Discordant): DiscordantEstimate {
  const { gained, lost, n } = counts;
  const { title, pValue } = defaultMcNemar({ gained, lost });
  const intervalAt = (level: number) => {
    checkLevel(level);
    return tangoWilsonInterval(counts, level);
  };
  return { n, estimate: (gained - lost) / n, intervalAt, discordant: gained + lost, test: { name: title, pValue } };
}
