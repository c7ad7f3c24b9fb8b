import { isDay } from "../../measure/time.ts";
import type { Issue } from "../../model/error.ts";
import { fieldsOf } from "../../model/schemas/faults/loose.ts";
import { daysText } from "../days-text.ts";
import { type FormerName, isKind, tierOfKind } from "../unit.ts";
import type { Days } from "./days.ts";
import type { Draft } from "./draft.ts";
import { nameOf } from "./names.ts";
import { faultAt, isAbsent, type Raw } from "./raw.ts";

/** What a unit was called up to a day; `null` if it does not say so. */
function formerOf(item: unknown): FormerName | null {
  const { end, name, kind = null, ...others } = fieldsOf(item);
  const text = nameOf(name);
  const isWhole = typeof end === "string" && isDay(end) && Object.keys(others).length === 0;
  const isKnown = kind === null || isKind(kind);
  return text !== null && isWhole && isKnown ? { end, name: text, kind } : null;
}

/** Former names, as far as they can be read. */
export function readFormer(raw: Raw, faults: Issue[]): readonly FormerName[] {
  const { former } = raw.fields;
  if (isAbsent(former)) return [];
  const items = Array.isArray(former) ? former.map(formerOf) : [null];
  const read = items.filter((item) => item !== null);
  if (read.length === items.length) return read;
  faults.push(faultAt(raw, "former", "wrong-type", "a list, each { end, name, kind }"));
  return [];
}

/** Whether the days rise, and the unit exists before each of them and after. */
function areInTime(former: readonly FormerName[], { start, end }: Days): boolean {
  const ends = former.map((one) => one.end);
  return ends.every(
    (day, at) =>
      day > (ends[at - 1] ?? "") && (start === null || day >= start) && (end === null || day < end),
  );
}

/** Former names of other tiers, and days that do not fit. */
export function formerFaults(drafts: readonly Draft[], days: ReadonlyMap<Draft, Days>): Issue[] {
  return drafts.flatMap((draft): Issue[] => {
    const { raw, tier, former } = draft;
    const own = days.get(draft) ?? draft;
    const isOther = former.some(({ kind }) => kind !== null && tierOfKind[kind] !== tier);
    const kinds = `kinds of the tier ${tier}`;
    const rising = `last days that rise, before the last of the unit (${daysText(own)})`;
    return [
      ...(isOther && tier !== null ? [faultAt(raw, "former", "impossible-tier", kinds)] : []),
      ...(areInTime(former, own) ? [] : [faultAt(raw, "former", "not-rising", rising)]),
    ];
  });
}
