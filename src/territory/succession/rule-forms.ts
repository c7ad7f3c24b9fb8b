import { meanOf } from "../../composite/mean/means.ts";
import type { CarryReason } from "./reasons.ts";
import type { CarryRule } from "./rules.ts";

/** What is known of a unit. */
export interface Amount {
  /** The figure; `null` if only its numerator and denominator are known, and it is none of these. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly weight: number | null;
  /** Whether the figure is an interval by the word before it. */
  readonly isQualified: boolean;
}

/** A rule, or none: what cannot be put together is only ever carried as it is. */
export type AnyRule = CarryRule | "none";

/** A rule, over amounts of which none lacks what it asks for. */
interface RuleForm {
  /** What an amount lacks for it. */
  readonly lacks: (amount: Amount) => CarryReason | null;
  /** The figure of the whole, `null` where it would be divided by 0; no rule at all for what has no whole. */
  readonly whole: ((amounts: readonly Amount[]) => number | null) | null;
  /** What becomes of the figure of a unit of which a part is taken: cut with it, kept, or unknown. */
  readonly ofPart: "cut" | "kept" | "unknown";
}

function needsValue({ value, isQualified }: Amount): CarryReason | null {
  if (value === null) return "missing-predecessor";
  return isQualified ? "qualified-figure" : null;
}

/** A sum in the order of the amounts; what is missing anywhere is missing in all. */
export function totalOf(
  amounts: readonly Amount[],
  field: "value" | "numerator" | "denominator" | "weight",
): number | null {
  let total = 0;
  for (const { [field]: number } of amounts) {
    if (number === null) return null;
    total += number;
  }
  return total;
}

/** The arithmetic mean as everywhere in dxplan; beyond what a double holds, infinite. */
function mean(amounts: readonly Amount[], weightOf: (amount: Amount) => number): number | null {
  const members = amounts
    .map((amount) => ({ weight: weightOf(amount), score: amount.value ?? 0 }))
    .filter(({ weight }) => weight > 0);
  if (members.length === 0) return null;
  return meanOf({ kind: "arithmetic" }, members).mean ?? Infinity;
}

function ratioOfSums(amounts: readonly Amount[]): number | null {
  const [above, below] = [totalOf(amounts, "numerator"), totalOf(amounts, "denominator")];
  return above === null || below === null || below === 0 ? null : (100 * above) / below;
}

const values = (amounts: readonly Amount[]): number[] => amounts.map(({ value }) => value ?? 0);

/** The lowest, or with sign −1 the highest; of nothing, none. */
const extreme =
  (sign: 1 | -1) =>
  (amounts: readonly Amount[]): number | null =>
    amounts.length === 0
      ? null
      : sign * values(amounts).reduce((least, one) => Math.min(least, sign * one), Infinity);

/** What each rule does. */
export const ruleForms: Readonly<Record<AnyRule, RuleForm>> = {
  none: { lacks: () => "not-comparable", whole: null, ofPart: "unknown" },
  sum: { lacks: needsValue, whole: (amounts) => totalOf(amounts, "value"), ofPart: "cut" },
  "ratio-of-sums": {
    lacks: ({ numerator, denominator }) =>
      numerator === null || denominator === null ? "missing-denominator" : null,
    whole: ratioOfSums,
    ofPart: "kept",
  },
  "weighted-mean": {
    lacks: (amount) => needsValue(amount) ?? (amount.weight === null ? "missing-weight" : null),
    whole: (amounts) => mean(amounts, ({ weight }) => weight ?? 0),
    ofPart: "kept",
  },
  "mean-of-predecessors": {
    lacks: needsValue,
    whole: (amounts) => mean(amounts, () => 1),
    ofPart: "unknown",
  },
  minimum: { lacks: needsValue, whole: /* @__PURE__ */ extreme(1), ofPart: "unknown" },
  maximum: { lacks: needsValue, whole: /* @__PURE__ */ extreme(-1), ofPart: "unknown" },
};
