import { safeParsePlan } from "dxplan";
import { faultsOf } from "../../outcome.ts";
import { type Fields, planOf, statement, target } from "../../plan.ts";

const from = { kind: "unstated" };

export const level = { kind: "level" };
export const rank = { kind: "rank", of: 63 };
export const points = { kind: "change", in: "points", from };
export const percent = { kind: "change", in: "percent", from };
export const times = { kind: "change", in: "times", from };
export const growth = { kind: "growth", over: "average", from };
export const communes = { kind: "count", tier: "commune", meets: "one" };

const one = (kind: string) => (value: number) => ({ kind, value });
const range = (kind: string) => (low: number, high: number) => ({ kind, low, high });

export const atLeast = one("atLeast");
export const moreThan = one("moreThan");
export const atMost = one("atMost");
export const lessThan = one("lessThan");
export const reach = one("reach");
export const maintain = one("maintain");
export const about = (value: number) => ({ kind: "about", value, tolerance: 1 });
export const between = range("between");
export const within = range("within");

/** A target on what is to increase. */
export const rising = (bound: Fields, quantity: Fields = level) => target({ quantity, bound });

/** A target on what is to decrease. */
export const falling = (bound: Fields, quantity: Fields = level) =>
  target({ indicator: "burden", quantity, bound });

/** A target on a place. */
export const placed = (bound: Fields, quantity: Fields = rank) =>
  target({ indicator: "place", quantity, bound });

/** A target on how many of two targets are met. */
export const ofTwo = (bound: Fields) =>
  statement({ quantity: { kind: "count", targets: ["one", "other"] }, bound });

/** The faults of a plan of this target and two more, `one` and `other`. */
export const faultsOfTarget = (given: Fields) =>
  faultsOf(safeParsePlan(planOf(given, target({ id: "one" }), target({ id: "other" }))));
