import { byText } from "../../measure/order.ts";
import type { Tier } from "../../model/tier.ts";
import { chainOf } from "../ancestors-of.ts";
import { asOn } from "../as-on.ts";
import type { Register } from "../register.ts";
import { tierOn } from "../tier-on.ts";
import type { TerritoryUnit } from "../unit.ts";
import type { Found } from "./found.ts";

/** What is asked for beside the name. */
export interface Question {
  readonly register: Register;
  readonly asOf: string | null;
  readonly tier: Tier | null;
  readonly within: string | null;
  /** Whether what is found is of another kind than the name says. */
  readonly isOtherKind: boolean;
}

/** What a unit has to fit, in this order, and the reason if none does. */
const sieves = [
  {
    reason: "other-kind",
    fits: ({ tier }: TerritoryUnit, question: Question) =>
      !question.isOtherKind && (question.tier === null || tier === question.tier),
  },
  {
    reason: "not-within",
    fits: ({ id }: TerritoryUnit, { within, register }: Question) =>
      within === null || chainOf(register, id).some((above) => above.id === within),
  },
  {
    reason: "not-then",
    fits: (unit: TerritoryUnit, { asOf }: Question) => asOf === null || tierOn(unit, asOf) !== null,
  },
] as const;

/** Whether a unit is what is asked for, whatever it is called. */
export const fitsAll = (unit: TerritoryUnit, question: Question): boolean =>
  sieves.every(({ fits }) => fits(unit, question));

/** The one unit that is left of those that have a name; else why there is none, with those that there were. */
export function sieve(matches: readonly TerritoryUnit[], question: Question): Found {
  let candidates = [...matches].sort((left, right) => byText(left.id, right.id));
  for (const { reason, fits } of sieves) {
    const left = candidates.filter((unit) => fits(unit, question));
    if (left.length === 0) return { unit: null, candidates, close: [], reason };
    candidates = left;
  }
  const { asOf } = question;
  const then = asOf === null ? candidates : candidates.map((one) => asOn(one, asOf));
  const [unit, ...others] = then;
  return unit === undefined || others.length > 0
    ? { unit: null, candidates: then, close: [], reason: "several" }
    : { unit, candidates: [], close: [], reason: null };
}
