import type { Metric, RanksForm } from "./metric.ts";
import type { Outcomes } from "./outcomes.ts";
import { chanceInFirst, queryMean, rankedLists } from "./ranked-lists.ts";
import { needed } from "./row-columns.ts";

// A list is the first k rows of a user by score; rows of equal score at its end are in it with their chance over all
// orders. Without k the list is all rows of the user.

const recommendation = { direction: "higher", tasks: ["ranking"], range: [0, 1] } satisfies Partial<Metric>;

/**
 * Share of the catalogue that is recommended to anybody. The catalogue is all items of the file, of other slices, too.
 * A resample of users always covers less than all users do.
 */
export function coverageAt(name: string, k: number): Metric {
  return {
    ...recommendation,
    name,
    title: `catalogue coverage of ${listWords(k)}`,
    formula: "items in any list / items",
    needs: ["score", "query", "item"],
    form: exposureForm(k, (exposed, missed) => {
      let covered = 0;
      for (let item = 0; item < exposed.length; item += 1) covered += 1 - (missed[item] ?? 1);
      return covered / exposed.length;
    }),
  };
}

/** Gini coefficient of how often the items of the catalogue are recommended: 0 when all alike, near 1 when always the same. */
export function giniAt(name: string, k: number): Metric {
  return {
    ...recommendation,
    name,
    title: `Gini coefficient of recommendations in ${listWords(k)}`,
    formula: "Σ (2·i − n − 1)·x_i / (n·Σ x), x_i the times that item i is recommended, in rising order",
    direction: "lower",
    needs: ["score", "query", "item"],
    form: exposureForm(k, (exposed) => {
      const rising = Float64Array.from(exposed).sort();
      const n = rising.length;
      let total = 0;
      let spread = 0;
      for (let at = 0; at < n; at += 1) {
        total += rising[at] ?? 0;
        spread += (2 * at + 1 - n) * (rising[at] ?? 0);
      }
      return total > 0 ? spread / (n * total) : Number.NaN;
    }),
  };
}

/** How often the recommended items were seen in training, mean over the list, then over users (Yin et al. 2012). */
export function averageRecommendationPopularityAt(name: string, k: number): Metric {
  return {
    ...recommendation,
    name,
    title: `average recommendation popularity of ${listWords(k)}`,
    formula: "mean over users of the mean popularity of the items in the list",
    direction: "lower",
    needs: ["score", "query", "popularity"],
    range: [0, Number.POSITIVE_INFINITY],
    form: listMean(k, (outcomes) => {
      const popularity = needed(outcomes.popularity, "popularity");
      return (row) => popularity[row] ?? Number.NaN;
    }),
  };
}

/**
 * Mean self-information of the recommended items (Zhou et al. 2010): −log₂ of the item's share of all that was seen in
 * training. NaN when an item that was never seen is recommended: its self-information is infinite.
 */
export function noveltyAt(name: string, k: number): Metric {
  return {
    ...recommendation,
    name,
    title: `novelty of ${listWords(k)}`,
    formula: "mean over users of the mean over the list of −log₂(popularity / Σ popularity of all items)",
    needs: ["score", "query", "item", "popularity"],
    range: [0, Number.POSITIVE_INFINITY],
    form: listMean(k, (outcomes) => {
      const popularity = needed(outcomes.popularity, "popularity");
      const item = needed(outcomes.item, "item");
      const seen = new Set<number>();
      let total = 0;
      for (let row = 0; row < outcomes.n; row += 1) {
        if (seen.has(item[row] ?? 0)) continue;
        seen.add(item[row] ?? 0);
        total += popularity[row] ?? 0;
      }
      return (row) => ((popularity[row] ?? 0) > 0 ? -Math.log2((popularity[row] ?? 0) / total) : Number.NaN);
    }),
  };
}

/** Share of pairs inside a list that are of different categories, mean over users; lists of one item are left out. */
export function intraListDiversityAt(name: string, k: number): Metric {
  return {
    ...recommendation,
    name,
    title: `intra-list diversity of ${listWords(k)}`,
    formula: "mean over users of pairs in the list with different categories / pairs in the list",
    needs: ["score", "query", "category"],
    form: queryMean((outcomes) => {
      const category = needed(outcomes.category, "category");
      return ({ rows, ties }) => {
        const length = Math.min(k, rows.length);
        if (length < 2) return undefined;
        const sure = new Map<number, number>();
        const open = new Map<number, number>();
        let [one, two] = [0, 0];
        for (const tie of ties) {
          if (tie.start >= length) break;
          const size = tie.end - tie.start;
          const places = Math.min(length - tie.start, size);
          if (places < size) {
            one = places / size;
            two = (places * (places - 1)) / (size * (size - 1));
          }
          const into = places < size ? open : sure;
          for (let at = tie.start; at < tie.end; at += 1) {
            const code = category[rows[at] ?? 0] ?? 0;
            into.set(code, (into.get(code) ?? 0) + 1);
          }
        }
        let same = 0;
        for (const code of new Set([...sure.keys(), ...open.keys()])) {
          const a = sure.get(code) ?? 0;
          const b = open.get(code) ?? 0;
          same += (a * (a - 1)) / 2 + a * b * one + ((b * (b - 1)) / 2) * two;
        }
        return 1 - same / ((length * (length - 1)) / 2);
      };
    }),
  };
}

function listWords(k: number): string {
  return Number.isFinite(k) ? `the first ${k}` : "the lists";
}

function listMean(k: number, numberOf: (outcomes: Outcomes) => (row: number) => number) {
  return queryMean((outcomes) => {
    const of = numberOf(outcomes);
    return ({ rows, ties }) => {
      let total = 0;
      for (const tie of ties) {
        const chance = chanceInFirst(tie, k);
        if (chance === 0) break;
        for (let at = tie.start; at < tie.end; at += 1) total += chance * of(rows[at] ?? 0);
      }
      return total / Math.min(k, rows.length);
    };
  });
}

/** @param value of how often each item is expected to be recommended, and the chance that it never is */
function exposureForm(k: number, value: (exposed: Float64Array, missed: Float64Array) => number): RanksForm {
  const prepare = (outcomes: Outcomes, rows?: Int32Array) => {
    const item = needed(outcomes.item, "item");
    const items = item.reduce((most, code) => Math.max(most, code), -1) + 1;
    const chance = new Float64Array(outcomes.n);
    for (const list of rankedLists(outcomes, rows)) {
      for (const tie of list.ties) {
        for (let at = tie.start; at < tie.end; at += 1) chance[list.rows[at] ?? 0] = chanceInFirst(tie, k);
      }
    }
    const length = rows === undefined ? outcomes.n : rows.length;
    return (counts?: Float64Array) => {
      const exposed = new Float64Array(items);
      const missed = new Float64Array(items).fill(1);
      for (let at = 0; at < length; at += 1) {
        const row = rows === undefined ? at : (rows[at] ?? 0);
        const count = counts === undefined ? (outcomes.weight?.[row] ?? 1) : (counts[at] ?? 0);
        const here = chance[row] ?? 0;
        if (count === 0 || here === 0) continue;
        const code = item[row] ?? 0;
        exposed[code] = (exposed[code] ?? 0) + count * here;
        missed[code] = (missed[code] ?? 1) * (1 - here);
      }
      return value(exposed, missed);
    };
  };
  return {
    kind: "ranks",
    unit: "queries",
    value: (outcomes, rows, counts) => prepare(outcomes, rows)(counts),
    prepare,
  };
}
