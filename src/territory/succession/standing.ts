import { byText } from "../../measure/order.ts";
import { type CarryReason, carryReasons } from "./reasons.ts";
import type { Amount } from "./rule-forms.ts";

/**
 * A unit that a carried value is made of.
 *
 * @category Territory
 */
export interface CarriedFrom {
  /** The id of the unit. */
  readonly unit: string;
  /** Its figure, as given. */
  readonly value: number | null;
  /** The share of the unit that went into the new one, 0 to 1; `null` if it was split and that is not known. */
  readonly share: number | null;
}

/**
 * A unit that keeps a carried value from being formed.
 *
 * @category Territory
 */
export interface CarryGap {
  /** The id of the unit. */
  readonly unit: string;
  /** What is the matter with it. */
  readonly reason: CarryReason;
}

/** How a unit stands once all before it are known. */
export interface Standing {
  /** What is known of it; `null` with a reason. */
  readonly amount: Amount | null;
  /** What it is made of, by id. */
  readonly from: readonly CarriedFrom[];
  /** What is in the way, by id. */
  readonly gaps: readonly CarryGap[];
  /** What went wrong with the unit as a whole. */
  readonly failure: CarryReason | null;
}

/** A unit of which nothing is known. */
export const nothingOf = (unit: string): Standing => ({
  amount: null,
  from: [],
  gaps: [{ unit, reason: "missing-predecessor" }],
  failure: null,
});

const places: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ carryReasons.map((reason, at) => [reason, at]),
);

const placeOf = (reason: CarryReason): number => places.get(reason) ?? 0;

/** Why a unit has no value: of several reasons the first in the list. */
export function reasonOf({ amount, gaps, failure }: Standing): CarryReason | null {
  if (amount !== null) return null;
  const [first, ...others] = gaps.map(({ reason }) => reason);
  if (failure !== null || first === undefined) return failure;
  return others.reduce((found, one) => (placeOf(one) < placeOf(found) ? one : found), first);
}

/** Sources by id, one that came on several ways once. */
export function joined(lists: readonly (readonly CarriedFrom[])[]): CarriedFrom[] {
  const found = new Map<string, CarriedFrom>();
  for (const one of lists.flat()) {
    const before = found.get(one.unit);
    const known = before === undefined ? 0 : before.share;
    const share = known === null || one.share === null ? null : known + one.share;
    found.set(one.unit, { ...one, share });
  }
  return [...found.values()].sort((left, right) => byText(left.unit, right.unit));
}

/** Gaps by id, each unit once. */
export function gapsIn(lists: readonly (readonly CarryGap[])[]): CarryGap[] {
  const found = new Map<string, CarryGap>();
  for (const one of lists.flat()) if (!found.has(one.unit)) found.set(one.unit, one);
  return [...found.values()].sort((left, right) => byText(left.unit, right.unit));
}
