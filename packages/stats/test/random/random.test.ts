import { describe, expect, it } from "vitest";
import { binomialPmf } from "../../src/distributions/binomial.ts";
import { normalCdf } from "../../src/distributions/normal.ts";
import { randomBinomial } from "../../src/random/binomial.ts";
import { fillMultinomial } from "../../src/random/multinomial.ts";
import { randomNormal } from "../../src/random/normal.ts";
import { randomFrom } from "../../src/random/random.ts";
import { shuffle } from "../../src/random/shuffle.ts";

/** Σ (observed − expected)²/expected over the values that are expected at least 10 times, and its degrees of freedom. */
function chiSquared(observed: readonly number[], expected: readonly number[]) {
  let statistic = 0;
  let cells = 0;
  observed.forEach((count, value) => {
    const often = expected[value] ?? 0;
    if (often < 10) return;
    statistic += (count - often) ** 2 / often;
    cells += 1;
  });
  return { statistic, limit: cells + 4 * Math.sqrt(2 * cells) };
}

describe("randomFrom", () => {
  it("gives the same stream for the same seed and another for another", () => {
    const [a, b, c] = [randomFrom("rule a"), randomFrom("rule a"), randomFrom("rule b")];
    const first = Array.from({ length: 8 }, () => a.next());
    expect(Array.from({ length: 8 }, () => b.next())).toEqual(first);
    expect(Array.from({ length: 8 }, () => c.next())).not.toEqual(first);
  });

  it("fills an array with what single draws would give", () => {
    const target = new Int32Array(50);
    randomFrom("fill").fill(target, 17);
    const single = randomFrom("fill");
    expect(Array.from(target)).toEqual(Array.from(target, () => single.integer(17)));
  });

  it("draws each number below the limit about equally often", () => {
    const random = randomFrom("uniform");
    const counts = new Array<number>(20).fill(0);
    for (let i = 0; i < 40_000; i += 1) {
      const drawn = random.integer(20);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    const { statistic, limit } = chiSquared(counts, new Array<number>(20).fill(2000));
    expect(statistic).toBeLessThan(limit);
  });
});

describe("randomBinomial", () => {
  it.each([
    [12, 0.3],
    [100, 0.02],
    [60, 0.5],
    [200, 0.9],
    [5000, 0.01],
  ])("follows the binomial distribution of %i trials with probability %d", (trials, p) => {
    const random = randomFrom(`binomial ${trials} ${p}`);
    const draws = 40_000;
    const counts = new Array<number>(trials + 1).fill(0);
    for (let i = 0; i < draws; i += 1) {
      const drawn = randomBinomial(trials, p, random);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    const expected = counts.map((_, k) => draws * binomialPmf(k, trials, p));
    const { statistic, limit } = chiSquared(counts, expected);
    expect(statistic).toBeLessThan(limit);
  });

  it("knows what cannot vary, and refuses what is no probability", () => {
    const random = randomFrom("edges");
    expect([randomBinomial(0, 0.3, random), randomBinomial(9, 0, random), randomBinomial(9, 1, random)]).toEqual([
      0, 0, 9,
    ]);
    expect(() => randomBinomial(9, 1.2, random)).toThrow(RangeError);
    expect(() => randomBinomial(1.5, 0.2, random)).toThrow(RangeError);
  });
});

describe("fillMultinomial", () => {
  it("shares all draws out, and each cell gets its part on average", () => {
    const sizes = Float64Array.of(700, 250, 0, 50);
    const counts = new Float64Array(4);
    const sums = new Float64Array(4);
    const random = randomFrom("multinomial");
    for (let i = 0; i < 2000; i += 1) {
      fillMultinomial(counts, sizes, { draws: 1000, total: 1000 }, random);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1000);
      counts.forEach((count, cell) => {
        sums[cell] = (sums[cell] ?? 0) + count / 2000;
      });
    }
    sizes.forEach((size, cell) => {
      expect(Math.abs((sums[cell] ?? 0) - size)).toBeLessThan(4 * Math.sqrt(size / 2000) + 1e-9);
    });
  });
});

describe("randomNormal", () => {
  it("has the distribution function of the standard normal", () => {
    const random = randomFrom("normal");
    const drawn = Float64Array.from({ length: 20_000 }, () => randomNormal(random)).sort();
    const distance = Math.max(...drawn.map((x, i) => Math.abs(normalCdf(x) - (i + 0.5) / drawn.length)));
    expect(distance).toBeLessThan(1.63 / Math.sqrt(drawn.length));
  });
});

describe("shuffle", () => {
  it("keeps the values and makes each of the six orders of three about equally likely", () => {
    const random = randomFrom("shuffle");
    const counts = new Map<string, number>();
    for (let i = 0; i < 12_000; i += 1) {
      const order = shuffle(Int32Array.of(1, 2, 3), random).join();
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(4 * Math.sqrt(2000));
  });
});
