import { entryAt } from "../composite/weights/entry-at.ts";

/** A member whose units have places. */
export interface Placed {
  readonly weight: number;
  /** From 1, the best; NaN for a score that is missing. */
  readonly places: Float64Array;
}

/** The places of four members, two to a word, and what each outcome of a comparison weighs. */
export interface Four {
  readonly near: Int32Array;
  readonly far: Int32Array;
  /** By the bits of an outcome, the weight of members in which one unit is ahead, less that of those behind. */
  readonly nets: Float64Array;
}

/** The highest place that fits beside the bit that shows a borrow. */
export const highestPlace = 0x7fff;

/** In place of a place: subtracted, or subtracted from, it leaves no bit in either direction. */
const gap = 0x8000;

/** The bit above each of the two places of a word, which subtracting a higher place takes away. */
const guards = 0x8000_8000;

/** Where the outcome of each of the four members shows: the bit of "not ahead", two below that of "not behind". */
const bits: readonly number[] = [0, 1, 4, 5];

function netsOf(weights: readonly number[]): Float64Array {
  return Float64Array.from({ length: 256 }, (_, outcome) =>
    bits.reduce((net, bit, at) => {
      const sign = ((outcome >>> (bit + 2)) & 1) - ((outcome >>> bit) & 1);
      return net + sign * (weights[at] ?? 0);
    }, 0),
  );
}

const fieldOf = (place = Number.NaN): number => (Number.isNaN(place) ? gap : place);

const wordsOf = (units: number, low?: Placed, high?: Placed): Int32Array =>
  Int32Array.from(
    { length: units },
    (_, unit) => fieldOf(low?.places[unit]) | (fieldOf(high?.places[unit]) << 16),
  );

/** Members by fours; no place may be above {@link highestPlace}. */
export const foursOf = (members: readonly Placed[], units: number): readonly Four[] =>
  Array.from({ length: Math.ceil(members.length / 4) }, (_, at) => {
    const four = members.slice(4 * at, 4 * at + 4);
    const [first, second, third, fourth] = four;
    return {
      near: wordsOf(units, first, third),
      far: wordsOf(units, second, fourth),
      nets: netsOf(four.map(({ weight }) => weight)),
    };
  });

/**
 * Adds by how much weight a unit is ahead of each unit after it, over four members at once.
 *
 * Two places are subtracted in one step: a guard above each is left standing where the other place is no higher.
 * Equal places leave the guards of both directions, gaps of neither: they weigh nothing.
 */
export function addNet(totals: Float64Array, { near, far, nets }: Four, left: number): void {
  const [one, two] = [near[left] ?? gap, far[left] ?? gap];
  const [oneGuarded, twoGuarded] = [one | guards, two | guards];
  for (let right = left + 1; right < totals.length; right += 1) {
    const [other, another] = [near[right] ?? gap, far[right] ?? gap];
    const shown =
      (((oneGuarded - other) & guards) >>> 15) |
      (((twoGuarded - another) & guards) >>> 14) |
      ((((other | guards) - one) & guards) >>> 13) |
      ((((another | guards) - two) & guards) >>> 12);
    totals[right] = entryAt(totals, right) + entryAt(nets, (shown | (shown >>> 12)) & 0xff);
  }
}
