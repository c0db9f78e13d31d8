import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";

/** A stream of random numbers that the seed decides. */
export interface Random {
  /** Uniform on [0, 1), 53 bits. */
  next(): number;
  /** Uniform on 0 … `below` − 1; `below` at most 2^32. */
  integer(below: number): number;
  /** Fills `target` with what as many calls of `integer(below)` would give, in a fraction of the time. */
  fill(target: Int32Array, below: number): void;
  /** 32 random bits, as a signed integer. */
  bits(): number;
}

/**
 * The same seed gives the same numbers on every machine (xoroshiro128+ of pure-rand).
 * @param seed any text, e.g. a rule's id and the digests of its evidence
 */
export function randomFrom(seed: string): Random {
  const generator = xoroshiro128plusFromState(stateOf(seed));
  const bits = (): number => generator.next();
  return {
    bits,
    next: () => ((bits() >>> 5) * 67108864 + (bits() >>> 6)) / 9007199254740992,
    // 32 bits scaled: the bias is below `below` / 2^32, far under what a resampling interval can see.
    integer: (below) => Math.floor((bits() >>> 0) * (below / 4294967296)),
    fill: (target, below) => {
      const scale = below / 4294967296;
      for (let i = 0; i < target.length; i += 1) target[i] = (generator.next() >>> 0) * scale;
    },
  };
}

/** Four words by FNV-1a with different offsets, each finished by the mixer of MurmurHash3, so that near seeds give far states. */
function stateOf(seed: string): [number, number, number, number] {
  const word = (offset: number): number => {
    let hash = offset;
    for (let at = 0; at < seed.length; at += 1) hash = Math.imul(hash ^ seed.charCodeAt(at), 16777619);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
  };
  // A state of zeros would stay there.
  return [word(0x811c9dc5), word(0x1b873593), word(0x9e3779b9), word(0x7f4a7c15) | 1];
}
