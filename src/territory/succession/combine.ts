import { chainOf } from "../ancestors-of.ts";
import type { TerritoryUnit } from "../unit.ts";
import { fromOf, gapsOf, type Part, partIn, type Settings } from "./part.ts";
import type { CarryReason } from "./reasons.ts";
import { type Amount, ruleForms, totalOf } from "./rule-forms.ts";
import { gapsIn, joined, type Standing } from "./standing.ts";

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

/**
 * The parts of which something was taken. If nothing was taken of any, a total is 0 by what is known of all of them,
 * each with its share of 0; what is not known of one is not known of the total.
 */
function takenOf(all: readonly Part[], { rule }: Settings): readonly Part[] {
  const taken = all.filter(({ share }) => share !== 0);
  return taken.length === 0 && ruleForms[rule].ofPart === "cut" ? all : taken;
}

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
  const parts = takenOf(all, settings);
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
