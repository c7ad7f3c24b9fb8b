import { byText } from "../../measure/order.ts";
import type { TerritoryUnit } from "../unit.ts";
import type { Entry, Form } from "./names.ts";
import { isNumber, type Lettered, lettersBetween, lettersIn } from "./nearness.ts";

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

/** The names that are one without their marks, as close ones are looked for. */
export interface Sought extends Lettered {
  readonly entries: readonly Entry[];
}

/** Where close names are looked for, and which units are asked for. */
interface Field {
  readonly sought: readonly Sought[];
  readonly units: readonly TerritoryUnit[];
  readonly fits: (unit: TerritoryUnit) => boolean;
}

/** The nearest name of each unit, where it is near enough. */
function nearest({ key }: Form, { sought, fits }: Field): CloseMatch[] {
  const own = { key, bits: lettersIn(key) };
  const found = new Map<TerritoryUnit, CloseMatch>();
  for (const other of sought) {
    const letters = lettersBetween(own, other);
    if (letters === null) continue;
    for (const { unit, written: name } of other.entries) {
      const isNearer = letters < (found.get(unit)?.distance ?? Infinity);
      if (isNearer && fits(unit)) found.set(unit, { unit, name, distance: letters });
    }
  }
  return [...found.values()];
}

const zeros = /^0*/;

/** Codes that a spreadsheet has taken the zeros in front from. */
function withZeros(query: string, { units, fits }: Field): CloseMatch[] {
  if (!/^\d{1,20}$/.test(query)) return [];
  const bare = query.replace(zeros, "");
  return units.flatMap((unit) => {
    const name = unit.id.slice(unit.id.indexOf(":") + 1);
    const missing = name.length - query.length;
    return missing > 0 && name.replace(zeros, "") === bare && fits(unit)
      ? [{ unit, name, distance: missing }]
      : [];
  });
}

/** What is near to a query, nearest first, then by id. */
export function closeTo(query: string, form: Form, field: Field): readonly CloseMatch[] {
  // A number is near to nothing: Phường 2 is not Phường 1.
  const byLetters = isNumber(form.key) ? [] : nearest(form, field);
  return [...byLetters, ...withZeros(query, field)]
    .sort((left, right) => left.distance - right.distance || byText(left.unit.id, right.unit.id))
    .slice(0, longestList);
}
