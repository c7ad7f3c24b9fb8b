import type { Register } from "../register.ts";
import type { TerritoryUnit } from "../unit.ts";
import type { CarryReason } from "./reasons.ts";
import { type Amount, type AnyRule, ruleForms } from "./rule-forms.ts";
import { partOf, type Shares, shareOf } from "./shares.ts";
import type { CarriedFrom, CarryGap, Standing } from "./standing.ts";

/** What figures are put together with. */
export interface Settings {
  readonly register: Register;
  readonly rule: AnyRule;
  readonly shares: Shares;
  /** Weights by unit. */
  readonly weights: ReadonlyMap<string, number>;
}

/** A unit that went into another, whole or in part. */
export interface Part {
  readonly unit: TerritoryUnit;
  readonly standing: Standing;
  readonly share: number | null;
  /** What it brings; `null` with a gap. */
  readonly amount: Amount | null;
  readonly gap: CarryReason | null;
}

/** What of a unit's figures goes into a successor. */
function amountIn(amount: Amount, from: TerritoryUnit, to: string, settings: Settings): Amount {
  const { shares, rule } = settings;
  const part = (number: number | null) => partOf(number, from, to, shares);
  return {
    value: ruleForms[rule].ofPart === "cut" ? part(amount.value) : amount.value,
    numerator: part(amount.numerator),
    denominator: part(amount.denominator),
    weight: part(amount.weight),
    isQualified: amount.isQualified,
  };
}

/** What a unit brings along; one of which nothing was taken brings nothing, and nothing of it can be missing. */
export function partIn(
  standing: Standing,
  unit: TerritoryUnit,
  to: string,
  settings: Settings,
): Part {
  const { rule, shares } = settings;
  const share = shareOf(unit, to, shares);
  const own = { unit, standing, share };
  if (standing.amount === null) return { ...own, amount: null, gap: null };
  const isUnknown = share === null || (share < 1 && ruleForms[rule].ofPart === "unknown");
  if (isUnknown) return { ...own, amount: null, gap: "not-comparable" };
  const amount = amountIn(standing.amount, unit, to, settings);
  const gap = ruleForms[rule].lacks(amount);
  return { ...own, amount: gap === null ? amount : null, gap };
}

/** What is in the way of a part: itself, or what it was made of, as much as is known of that. */
export function gapsOf({ unit, standing, gap }: Part): readonly CarryGap[] {
  if (gap !== null) return [{ unit: unit.id, reason: gap }];
  if (standing.amount !== null) return [];
  if (standing.failure !== null) return [{ unit: unit.id, reason: standing.failure }];
  const nothing =
    standing.from.length === 0 &&
    standing.gaps.every(({ reason }) => reason === "missing-predecessor");
  return nothing ? [{ unit: unit.id, reason: "missing-predecessor" }] : standing.gaps;
}

/** What a part is made of, with what of each went into the new unit. */
export const fromOf = ({ standing, share }: Part): CarriedFrom[] =>
  standing.from.map((one) => ({
    ...one,
    share: one.share === null || share === null ? null : one.share * share,
  }));
