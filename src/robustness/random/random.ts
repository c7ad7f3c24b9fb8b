import { mersenne } from "pure-rand/generator/mersenne";

/** Numbers from 0 to below 1, all equally likely. */
export type Random = () => number;

/** The largest seed: the generator takes 32 bits, and a larger one would be cut to another in silence. */
export const largestSeed = 0xffff_ffff;

/**
 * The numbers of a seed: multiples of 2⁻⁵³ out of two draws of the Mersenne Twister MT19937 (Matsumoto and
 * Nishimura 1998, `genrand_res53`). Whole numbers all the way: the same on every run-time, and the same as
 * NumPy's `RandomState(seed).random_sample()`.
 */
export function randomOf(seed: number): Random {
  const generator = mersenne(seed);
  return () => {
    const high = generator.next() >>> 5;
    const low = generator.next() >>> 6;
    return (high * 2 ** 26 + low) / 2 ** 53;
  };
}

/** So many numbers, in their order. */
export function drawn(random: Random, size: number): Float64Array {
  const numbers = new Float64Array(size);
  for (let at = 0; at < size; at += 1) numbers[at] = random();
  return numbers;
}
