import { distance } from "./distance.ts";

/** A third of the letters, two at most. */
const mostEdits = (key: string): number => Math.min(2, Math.floor(key.length / 3));

export const isNumber = (key: string): boolean => /^\p{N}+$/u.test(key);

/** One bit a letter or digit: texts that differ in many letters need not be compared one by one. */
export const lettersIn = (key: string): number => {
  let bits = 0;
  for (let at = 0; at < key.length; at++) bits |= 1 << (key.charCodeAt(at) % 31);
  return bits;
};

const countOf = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
};

/** A name as it is compared, with its letters as bits. */
export interface Lettered {
  readonly key: string;
  readonly bits: number;
}

/** Fewer letters stand in too many names. */
const fewestHeld = 5;

/** How many letters one name has beside another that it holds whole, at least half of it; `null` if it does not. */
function beside(one: Lettered, other: Lettered): number | null {
  const [part, whole] = one.key.length < other.key.length ? [one, other] : [other, one];
  const { length } = part.key;
  const isLikely = length >= fewestHeld && 2 * length >= whole.key.length;
  const mayHold = isLikely && (part.bits & whole.bits) === part.bits;
  return mayHold && whole.key.includes(part.key) ? whole.key.length - length : null;
}

/** How far one name is from another, if it is near. An edit changes two of the letters that occur at most. */
export function lettersBetween(one: Lettered, other: Lettered): number | null {
  const most = mostEdits(one.key);
  const isLikely =
    Math.abs(one.key.length - other.key.length) <= most &&
    countOf(one.bits ^ other.bits) <= 2 * most;
  const edits = isLikely ? distance(one.key, other.key, most) : null;
  return edits ?? beside(one, other);
}
