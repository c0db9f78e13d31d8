/** Rows of one weight, from the highest score down. */
export interface RankedRows {
  /** Rows by place. */
  order: Int32Array;
  /** By place: 1 of a positive row. */
  sign: Int8Array;
  /** By place: 1 where a score differs from the one above. */
  begins: Uint8Array;
}

/** Adds a step of equal scores to the areas: what is above and within it, of all rows and of each group. */
type AddStep = (areas: Float64Array, all: Sums, of: GroupSums) => void;

interface Sums {
  /** Positives and negatives down to the step, itself included. */
  positives: number;
  negatives: number;
  /** Those of the step itself. */
  positivesHere: number;
  negativesHere: number;
}

type GroupSums = { [Sum in keyof Sums]: Float64Array };

/**
 * The area under the ROC curve without each of `groups` groups of rows in turn, in one walk over the rows.
 * @param groupOf codes 0 … groups − 1, one a row
 * @returns one a group; NaN where a class is absent without it
 */
export function rocWithoutGroups(rows: RankedRows, groupOf: Int32Array, groups: number): Float64Array {
  const { areas, all, of } = walk(rows, groupOf, groups, (into, { positives, positivesHere, negativesHere }, own) => {
    if (negativesHere === 0) return;
    for (let g = 0; g < groups; g += 1) {
      const here = positivesHere - (own.positivesHere[g] ?? 0);
      const above = positives - (own.positives[g] ?? 0) - here;
      into[g] = (into[g] ?? 0) + (negativesHere - (own.negativesHere[g] ?? 0)) * (above + here / 2);
    }
  });
  return areas.map((pairs, g) => {
    const positives = all.positives - (of.positives[g] ?? 0);
    const negatives = all.negatives - (of.negatives[g] ?? 0);
    return positives > 0 && negatives > 0 ? pairs / (positives * negatives) : Number.NaN;
  });
}

/** Average precision likewise; NaN where no positive row is left. */
export function precisionWithoutGroups(rows: RankedRows, groupOf: Int32Array, groups: number): Float64Array {
  const { areas, all, of } = walk(rows, groupOf, groups, (into, { positives, negatives, positivesHere }, own) => {
    if (positivesHere === 0) return;
    for (let g = 0; g < groups; g += 1) {
      const here = positivesHere - (own.positivesHere[g] ?? 0);
      if (here === 0) continue;
      const hits = positives - (own.positives[g] ?? 0);
      const said = hits + negatives - (own.negatives[g] ?? 0);
      into[g] = (into[g] ?? 0) + (here * hits) / said;
    }
  });
  return areas.map((area, g) => {
    const hits = all.positives - (of.positives[g] ?? 0);
    return hits > 0 ? area / hits : Number.NaN;
  });
}

function walk({ order, sign, begins }: RankedRows, groupOf: Int32Array, groups: number, addStep: AddStep) {
  const areas = new Float64Array(groups);
  const all: Sums = { positives: 0, negatives: 0, positivesHere: 0, negativesHere: 0 };
  const of: GroupSums = {
    positives: new Float64Array(groups),
    negatives: new Float64Array(groups),
    positivesHere: new Float64Array(groups),
    negativesHere: new Float64Array(groups),
  };
  for (let from = 0; from < order.length; ) {
    let to = from;
    do {
      const g = groupOf[order[to] ?? 0] ?? 0;
      if (sign[to] === 1) {
        all.positivesHere += 1;
        of.positivesHere[g] = (of.positivesHere[g] ?? 0) + 1;
        of.positives[g] = (of.positives[g] ?? 0) + 1;
      } else {
        all.negativesHere += 1;
        of.negativesHere[g] = (of.negativesHere[g] ?? 0) + 1;
        of.negatives[g] = (of.negatives[g] ?? 0) + 1;
      }
      to += 1;
    } while (to < order.length && begins[to] === 0);
    all.positives += all.positivesHere;
    all.negatives += all.negativesHere;
    addStep(areas, all, of);
    all.positivesHere = 0;
    all.negativesHere = 0;
    for (let at = from; at < to; at += 1) {
      const g = groupOf[order[at] ?? 0] ?? 0;
      of.positivesHere[g] = 0;
      of.negativesHere[g] = 0;
    }
    from = to;
  }
  return { areas, all, of };
}
