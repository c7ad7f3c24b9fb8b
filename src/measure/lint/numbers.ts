import type { Indicator, Plan, Target } from "../../model/types.ts";
import type { Verdict } from "../compare/verdict.ts";
import { snap } from "../snap.ts";
import type { Severity } from "./codes.ts";
import type { FindingOf } from "./finding.ts";
import type { Asked } from "./subject.ts";

/** What every finding says apart from its code and how grave it is. */
export type Said = Omit<FindingOf<never>, "code" | "severity">;

/** A target of which nothing is said yet. */
export const blankOn = ({ id, indicator, due }: Target): Said => ({
  target: id,
  indicator: indicator ?? null,
  other: null,
  stated: null,
  statedAgainst: null,
  difference: null,
  differenceUnit: null,
  due: due ?? null,
  dueAgainst: null,
});

/** The target that a change or a growth is counted from, if it is counted from one. */
export const baseTarget = ({ quantity }: Target, { id }: Plan): Said["other"] =>
  "from" in quantity && quantity.from.kind === "target"
    ? { plan: id, target: quantity.from.target }
    : null;

/** A number at 12 digits, if a computer can hold it. */
export const plain = (number: number): number | null =>
  Number.isFinite(number) ? snap(number) + 0 : null;

/** 1 where more is better, −1 where less is. */
export const signOf = ({ direction }: Indicator): 1 | -1 => (direction === "increase" ? 1 : -1);

/** How much more a number asks than another, in the direction of the indicator. */
export const difference = (indicator: Indicator, stated: number, against: number): number | null =>
  plain(signOf(indicator) * (snap(stated) - snap(against)));

/** A target beside another, with the numbers that both state. */
export const beside = (one: Asked, other: Asked, verdict: Verdict): Said => ({
  ...blankOn(one.target),
  other: { plan: other.plan.id, target: other.target.id },
  stated: plain(one.scale.stated),
  statedAgainst: plain(other.scale.stated),
  difference: verdict.difference,
  differenceUnit: one.scale.gapUnit,
  dueAgainst: other.target.due ?? null,
});

/** Other numbers are odd; one number with another edge ("more than 50", "reach 50") is good to know. */
export const graveness = ({ difference }: Pick<Verdict, "difference">): Severity =>
  difference === 0 ? "note" : "warning";
