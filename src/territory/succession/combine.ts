import { chainOf } from "../ancestors-of.ts";
import type { Register } from "../register.ts";
import type { TerritoryUnit } from "../unit.ts";
import type { CarryReason } from "./reasons.ts";
import { type Amount, type AnyRule, ruleForms, totalOf } from "./rules.ts";
import { partOf, type Shares, shareOf } from "./shares.ts";
import { type CarriedFrom, type CarryGap, gapsIn, joined, type Standing } from "./standing.ts";

/** What figures are put together with. */
export interface Settings {
  readonly register: Register;
  readonly rule: AnyRule;
  readonly shares: Shares;
  /** Weights by unit. */
  readonly weights: ReadonlyMap<string, number>;
}

/** A unit that went into another, whole or in part. */
interface Part {
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
function partIn(standing: Standing, unit: TerritoryUnit, to: string, settings: Settings): Part {
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
function gapsOf({ unit, standing, gap }: Part): readonly CarryGap[] {
  if (gap !== null) return [{ unit: unit.id, reason: gap }];
  if (standing.amount !== null) return [];
  if (standing.failure !== null) return [{ unit: unit.id, reason: standing.failure }];
  const nothing =
    standing.from.length === 0 &&
    standing.gaps.every(({ reason }) => reason === "missing-predecessor");
  return nothing ? [{ unit: unit.id, reason: "missing-predecessor" }] : standing.gaps;
}

const fromOf = ({ standing, share }: Part): CarriedFrom[] =>
  standing.from.map((one) => ({
    ...one,
    share: one.share === null || share === null ? null : one.share * share,
  }));

/** Whether one of some units lies within another, and would be counted with it once more. */
function overlap(parts: readonly Part[], { register }: Settings): boolean {
  if (parts.length < 2) return false;
  const ids = new Set(parts.map(({ unit }) => unit.id));
  return parts.some(({ unit }) => chainOf(register, unit.id).some(({ id }) => ids.has(id)));
}

/** The figures of what a unit was made of, put together. */
function wholeOf(id: string, amounts: readonly Amount[], settings: Settings): Amount | CarryReason {
  const { whole: wholeBy, ofPart } = ruleForms[settings.rule];
  const [only, other] = amounts;
  // What a part keeps is not worked out anew, that no noise is added to it.
  const kept = other === undefined && ofPart === "kept" ? (only?.value ?? null) : null;
  const value = kept ?? wholeBy?.(amounts) ?? null;
  if (value === null) return "zero-denominator";
  const whole = {
    value: value + 0,
    numerator: totalOf(amounts, "numerator"),
    denominator: totalOf(amounts, "denominator"),
    weight: settings.weights.get(id) ?? totalOf(amounts, "weight"),
  };
  const isHeld = Object.values(whole).every((number) => number === null || Number.isFinite(number));
  return isHeld ? { ...whole, isQualified: false } : "overflow";
}

/** One that is another under a new name keeps all that is known, whatever the rule; its weight can be given anew. */
const renamed = ({ standing }: Part, id: string, { weights }: Settings): Standing => ({
  ...standing,
  amount:
    standing.amount === null
      ? null
      : { ...standing.amount, weight: weights.get(id) ?? standing.amount.weight },
});

/** A unit, from what it was made of. */
export function combined(
  unit: TerritoryUnit,
  before: readonly { readonly unit: TerritoryUnit; readonly standing: Standing }[],
  settings: Settings,
): Standing {
  const all = before.map((one) => partIn(one.standing, one.unit, unit.id, settings));
  const [only, other] = all;
  if (only !== undefined && other === undefined && only.unit.successors.length === 1) {
    const standing = renamed(only, unit.id, settings);
    return standing.amount === null ? { ...standing, gaps: gapsIn([gapsOf(only)]) } : standing;
  }
  const parts = all.filter(({ share }) => share !== 0);
  const from = joined(parts.map(fromOf));
  const gaps = gapsIn(parts.map(gapsOf));
  if (overlap(parts, settings)) {
    return { amount: null, from, gaps, failure: "overlapping-predecessors" };
  }
  if (settings.rule === "none") return { amount: null, from, gaps, failure: "not-comparable" };
  if (gaps.length > 0) return { amount: null, from, gaps, failure: null };
  const whole = wholeOf(
    unit.id,
    parts.flatMap(({ amount }) => amount ?? []),
    settings,
  );
  return typeof whole === "string"
    ? { amount: null, from, gaps, failure: whole }
    : { amount: whole, from, gaps, failure: null };
}
