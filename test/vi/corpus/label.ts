import type { Aside, Bound, Expected, Unit } from "./clause.ts";

/** A comparator with one number. */
const one =
  (kind: Exclude<Bound["kind"], "between">) =>
  (value: number): Bound => ({ kind, value });

export const reach = one("reach");
export const atLeast = one("atLeast");
export const moreThan = one("moreThan");
export const atMost = one("atMost");
export const lessThan = one("lessThan");
export const about = one("about");
export const maintain = one("maintain");

/** Two edges. */
export const between = (low: number, high: number): Bound => ({ kind: "between", low, high });

/** What is written in labels. */
type Label = (
  quantity: Expected["quantity"],
  bound: Bound,
  unit: Unit,
  due: string | null,
  aside?: Aside,
) => Expected;

const label =
  (act: Expected["act"]): Label =>
  (quantity, bound, unit, due, aside = {}) => ({ act, quantity, bound, unit, due, ...aside });

/** A target with a number. */
export const committed = label("commitment");

/** A figure that is reported. */
export const reported = label("result");

/** A commitment with no number. */
export const stated = (due: string | null, aside: Aside = {}): Expected => ({
  act: "commitment",
  quantity: "statement",
  bound: null,
  unit: null,
  due,
  ...aside,
});
