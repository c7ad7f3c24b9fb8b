import { byText } from "../../measure/order.ts";
import type { TerritoryUnit } from "../unit.ts";
import { distance } from "./distance.ts";
import type { Entry, Form } from "./names.ts";

/**
 * A unit whose name or code is near to what was asked for. It is offered, never taken.
 *
 * @category Territory
 */
export interface CloseMatch {
  /** The unit. */
  readonly unit: TerritoryUnit;
  /** Its name or code that is near. */
  readonly name: string;
  /**
   * How many letters differ without marks: put in, left out, changed, or exchanged with the next. 0 if only the
   * marks do, as in Phù Yên and Phú Yên. Of a code, how many zeros are missing in front.
   */
  readonly distance: number;
}

/** As many as a person looks through. */
const longestList = 10;

/** A third of the letters, two at most. */
const mostEdits = (key: string): number => Math.min(2, Math.floor(key.length / 3));

const isNumber = (key: string): boolean => /^\p{N}+$/u.test(key);

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

/** A name as close ones are looked for. */
export interface Sought extends Entry {
  readonly bits: number;
}

/** The nearest name of each unit, where it is near enough. Numbers are near to nothing: Phường 2 is not Phường 1. */
function nearest({ key }: Form, all: readonly Sought[]): Map<TerritoryUnit, CloseMatch> {
  const [most, bits] = [mostEdits(key), lettersIn(key)];
  const found = new Map<TerritoryUnit, CloseMatch>();
  if (isNumber(key)) return found;
  for (const { unit, written, key: other, bits: others } of all) {
    // An edit changes two of the letters that occur at most.
    if (isNumber(other) || countOf(bits ^ others) > 2 * most) continue;
    const edits = distance(key, other, most);
    if (edits === null || edits >= (found.get(unit)?.distance ?? Infinity)) continue;
    found.set(unit, { unit, name: written, distance: edits });
  }
  return found;
}

const zeros = /^0*/;

/** Codes that a spreadsheet has taken the zeros in front from. */
function withZeros(query: string, units: readonly TerritoryUnit[]): CloseMatch[] {
  if (!/^\d{1,20}$/.test(query)) return [];
  const bare = query.replace(zeros, "");
  return units.flatMap((unit) => {
    const name = unit.id.slice(unit.id.indexOf(":") + 1);
    const missing = name.length - query.length;
    return missing > 0 && name.replace(zeros, "") === bare
      ? [{ unit, name, distance: missing }]
      : [];
  });
}

/** What is near to a query, nearest first, then by id. */
export function closeTo(
  query: string,
  form: Form,
  all: readonly Sought[],
  units: readonly TerritoryUnit[],
): readonly CloseMatch[] {
  return [...nearest(form, all).values(), ...withZeros(query, units)]
    .sort((left, right) => left.distance - right.distance || byText(left.unit.id, right.unit.id))
    .slice(0, longestList);
}
